import { formatNumero } from "../formato";

/** The first few, and how many others. */
const nomi = (voci: readonly string[]) =>
  `${voci
    .slice(0, 4)
    .map((una) => `«${una}»`)
    .join(", ")}${voci.length > 4 ? ` e altre ${formatNumero(voci.length - 4, "it")}` : ""}`;

/** The words of the resources. The Relazione is an Italian document: Italian always. */
export const RISORSE = {
  titolo: "Risorse",
  foglio: "Risorse",
  daTesto: "Gli importi sono quelli scritti accanto ai programmi nei cruscotti: una volta per programma e per voce.",
  daFoglio: (fogli: readonly string[], titoli: readonly string[]) =>
    `${fogli.length === 1 ? "Importi dal foglio" : "Importi dai fogli"} ${fogli.map((una) => `«${una}»`).join(", ")}${
      titoli.length === 0 ? "" : `: ${titoli.join(" · ")}`
    }.`,
  voce: "Programma / voce",
  tipo: "Tipo",
  servizi: "Servizi",
  preventivo: "Preventivo",
  aggiornato: "Preventivo aggiornato",
  consuntivo: "Consuntivo",
  differenza: "Differenza dall'ultimo preventivo",
  differenzaScritta: "Differenza nel foglio",
  percento: "% utilizzo",
  percentoScritta: "% nel foglio",
  dalPrimo: (voci: readonly string[]) =>
    `La differenza scritta nel foglio è dal preventivo iniziale, non dall'ultimo: ${nomi(voci)}.`,
  nonSegue: (voci: readonly string[]) => `La differenza scritta nel foglio non segue dai suoi importi: ${nomi(voci)}.`,
  subtotale: (voce: string, colonna: string, scritto: number, somma: number) =>
    `«${voce}», ${colonna.toLowerCase()}: il foglio scrive ${formatNumero(scritto, "it", 2)}, le voci sopra danno ${formatNumero(somma, "it", 2)}.`,
  importiDiversi: (programma: string) => `${programma} ha importi diversi nello stesso cruscotto: sono riportati tutti`,
} as const;
