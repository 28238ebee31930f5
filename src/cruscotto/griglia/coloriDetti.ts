import type { Cella } from "../../domain/Cella";

/** The hues that each colour word covers, in degrees; grey has none. */
const TINTE = {
  giall: [48, 70],
  verd: [70, 165],
  azzurr: [165, 220],
  celest: [165, 220],
  blu: [205, 255],
  viol: [255, 300],
  lill: [255, 300],
  ros: [340, 375],
  rosa: [300, 360],
  aranci: [15, 48],
} as const;

const PAROLA =
  /\b(?:in|di|colore|sfondo|evidenziat[oaie])\s+(?:colore\s+|sfondo\s+)?(giall|verd|azzurr|celest|blu|viol|lill|rosa|ross|aranci)\w*/i;

/** The colour that the words of a legend name ("in giallo gli obiettivi PIRA"); null where they name none. */
export function coloreDetto(parole: string): string | null {
  return PAROLA.exec(parole)?.[1]?.toLowerCase() ?? null;
}

/** Whether somewhere on a sheet words say what a colour means. */
export function hasLegenda(celle: readonly (readonly Cella[])[]): boolean {
  return celle.some((riga) => riga.some((una) => una.tipo === "testo" && coloreDetto(una.valore) !== null));
}

/** Whether a fill ("#FFFF00") is what a colour word says; a white or grey one is none. */
export function isDelColore(sfondo: string, parola: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(sfondo.slice(at, at + 2), 16) / 255);
  const [alto, basso] = [Math.max(r, g, b), Math.min(r, g, b)];
  const scarto = alto - basso;
  if (!/^#[\dA-F]{6}$/i.test(sfondo) || scarto < 0.08) return false;
  const sesto = alto === r ? (g - b) / scarto : alto === g ? 2 + (b - r) / scarto : 4 + (r - g) / scarto;
  const tinta = (sesto * 60 + 360) % 360;
  const [da, a] = TINTE[(parola === "ross" ? "ros" : parola) as keyof typeof TINTE];
  return (tinta >= da && tinta < a) || (tinta + 360 >= da && tinta + 360 < a);
}
