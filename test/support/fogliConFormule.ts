import { addColonnaSal } from "../../src/cruscotto/colonne/addColonnaSal";
import { letteraOf } from "../../src/cruscotto/griglia/letteraOf";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { NESSUNA_RISPOSTA } from "../../src/cruscotto/RisposteFoglio";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { Cella } from "../../src/domain/Cella";
import type { CruscottoMisurato } from "../../src/misura/CruscottoMisurato";
import { planRicalcolo } from "../../src/modifiche/planRicalcolo";
import { misuratoDi } from "./letto";

/** A sheet with other cells in some places; it grows where they lie beyond it. */
export function conCelle(
  grid: SheetGrid,
  celle: readonly {
    readonly riga: number;
    readonly colonna: number;
    readonly formula: string;
    readonly cella: Cella;
  }[],
): SheetGrid {
  const larga = Math.max(...grid.celle.map(({ length }) => length), ...celle.map(({ colonna }) => colonna + 1));
  const copia = <T>(valori: readonly (readonly T[])[], vuoto: T): T[][] =>
    valori.map((riga) => Array.from({ length: larga }, (_, at) => riga[at] ?? vuoto));
  const [nuove, formule] = [copia<Cella>(grid.celle, { tipo: "vuota" }), copia(grid.formule, "")];
  for (const { riga, colonna, formula, cella } of celle) {
    nuove[riga]![colonna] = cella;
    formule[riga]![colonna] = formula;
  }
  return { ...grid, celle: nuove, formule, formati: copia(grid.formati, "General") };
}

const mostrata = (valore: number | string): Cella =>
  valore === ""
    ? { tipo: "vuota" }
    : typeof valore === "number"
      ? { tipo: "numero", valore, formato: "0%" }
      : { tipo: "testo", valore };

/** A sheet as `--mode native` leaves it; null where it has no results to measure. */
export function conFormuleNative(grid: SheetGrid): SheetGrid | null {
  const letto = readCruscotto(grid);
  if (letto.tipo !== "cruscotto") return null;
  const rileggi = (provata: SheetGrid) => {
    const altro = readCruscotto(provata, NESSUNA_RISPOSTA);
    return altro.tipo === "cruscotto" ? altro.cruscotto : null;
  };
  const haSal = letto.cruscotto.indicatori.some(({ colonne }) => colonne.sal !== null);
  const con = haSal ? grid : (addColonnaSal(grid, letto.cruscotto, rileggi)?.grid ?? null);
  if (!con) return null;
  const celle = planRicalcolo(con, misuratoDi(con), "nativa").map(({ cella, mostrato }) => {
    const scritta = String(cella.dopo.formula);
    const { riga, colonna } = cella;
    return { riga, colonna, formula: scritta.startsWith("=") ? scritta : "", cella: mostrata(mostrato) };
  });
  return celle.some(({ formula }) => formula !== "") ? conCelle(con, celle) : null;
}

/** How a body writes its own formulas. */
export interface Mano {
  readonly nome: string;
  /** Of a row: where its target and its result stand, and whether less is better. */
  readonly sal: (t: string, c: string, isDecrescente: boolean) => string;
  readonly media: (sal: string, pesi: string) => string;
  /** Of the weight of one of so many rows; null where weights are typed. */
  readonly peso: ((tratto: string) => string) | null;
  /** The mean of a heading stands above its rows, or on a row of its own below them. */
  readonly isSopra: boolean;
  /** Results stand on another sheet of the workbook. */
  readonly isAltrove?: boolean;
}

export const MANI: readonly Mano[] = [
  { nome: "rapporto", sal: (t, c) => `=${c}/${t}`, media: (sal) => `=AVERAGE(${sal})`, peso: null, isSopra: true },
  {
    nome: "rapporto se non è vuoto",
    sal: (t, c) => `=IF(${c}="","",${c}/${t})`,
    media: (sal, pesi) => `=SUMPRODUCT(${sal},${pesi})/SUM(${pesi})`,
    peso: null,
    isSopra: true,
  },
  {
    nome: "arrotondato e con il massimo",
    sal: (t, c, giu) => (giu ? `=ROUND(MIN(1,${t}/${c}),4)` : `=ROUND(MIN(1,${c}/${t}),4)`),
    media: (sal, pesi) => `=ROUND(SUMPRODUCT(${sal},${pesi})/SUM(${pesi}),3)`,
    peso: null,
    isSopra: true,
  },
  {
    nome: "verso per verso",
    sal: (t, c, giu) => (giu ? `=IF(${c}<=${t},1,${t}/${c})` : `=IF(${c}>=${t},1,${c}/${t})`),
    media: (sal) => `=IFERROR(AVERAGE(${sal}),"")`,
    peso: (tratto) => `=1/ROWS(${tratto})`,
    isSopra: true,
  },
  {
    nome: "media sotto",
    sal: (t, c) => `=MIN(1,${c}/${t})`,
    media: (sal) => `=AVERAGE(${sal})`,
    peso: null,
    isSopra: false,
  },
  {
    nome: "da un altro foglio",
    sal: (t, c) => `=${c}/${t}`,
    media: (sal) => `=AVERAGE(${sal})`,
    peso: null,
    isSopra: true,
    isAltrove: true,
  },
];

/** A draw between 0 and 1, the same for the same seed (mulberry32). */
export function sorteDi(seme: number): () => number {
  let stato = seme >>> 0;
  return () => {
    stato = (stato + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stato ^ (stato >>> 15), 1 | stato);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Voce {
  readonly nome: string;
  readonly target: number;
  readonly isDecrescente: boolean;
}

/** The rows of a sheet with a number as target, by the heading they stand under; at most so many headings. */
function gruppiDi({ cruscotto, indicatori }: CruscottoMisurato): readonly (readonly [string, readonly Voce[]])[] {
  const gruppi = new Map<string, Voce[]>();
  for (const { indicatore, verso } of indicatori) {
    const { target } = indicatore;
    if (target.tipo !== "numero" || target.valore <= 0 || target.valore > 30_000) continue;
    const padre = cruscotto.nodi.find(({ id }) => id === indicatore.padre)?.nome ?? "Obiettivo unico";
    const suoi = gruppi.get(padre) ?? [];
    gruppi.set(padre, suoi);
    suoi.push({ nome: indicatore.nome, target: target.valore, isDecrescente: verso.verso === "decrescente" });
  }
  return [...gruppi].filter(([, voci]) => voci.length > 1).slice(0, 14);
}

const testo = (valore: string): Cella => ({ tipo: "testo", valore });
const numero = (valore: number, formato = "0.00"): Cella => ({ tipo: "numero", valore, formato });

const TESTA = ["Obiettivo / Indicatore", "Peso", "Target 2022", "Consuntivo 2022", "% realizzazione"];
const [PESO, TARGET, CONSUNTIVO, SAL] = [1, 2, 3, 4] as const;

/** A sheet with the rows of a real one and formulas as people write them, results drawn; null where too few rows have a number. */
export function conFormuleAMano(misurato: CruscottoMisurato, mano: Mano, seme: number): SheetGrid | null {
  const gruppi = gruppiDi(misurato);
  if (gruppi.length < 2) return null;
  const sorte = sorteDi(seme);
  const righe: { readonly cella: Cella; readonly formula: string }[][] = [];
  const vuota = { cella: { tipo: "vuota" } as Cella, formula: "" };
  const fissa = (cella: Cella) => ({ cella, formula: "" });
  righe.push([fissa(testo("Cruscotto dell'ente 2022")), vuota, vuota, vuota, vuota]);
  righe.push(TESTA.map((una) => fissa(testo(una))));
  const medie: number[] = [];
  const testaDi = (nome: string, da: number, a: number) => {
    const [sal, pesi] = [
      `${letteraOf(SAL)}${da + 1}:${letteraOf(SAL)}${a + 1}`,
      `${letteraOf(PESO)}${da + 1}:${letteraOf(PESO)}${a + 1}`,
    ];
    medie.push(righe.length);
    righe.push([fissa(testo(nome)), vuota, vuota, vuota, { cella: numero(0.9, "0%"), formula: mano.media(sal, pesi) }]);
  };
  for (const [at, [nome, voci]] of gruppi.entries()) {
    const titolo = `${at + 1}. ${nome}`;
    const da = righe.length + 1;
    const a = da + voci.length - 1;
    if (mano.isSopra) testaDi(titolo, da, a);
    else righe.push([fissa(testo(titolo)), vuota, vuota, vuota, vuota]);
    for (const { nome: voce, target, isDecrescente } of voci) {
      const riga = righe.length + 1;
      const valore = Number((target * (0.6 + sorte() * 0.6)).toFixed(2)) || target;
      const sal = isDecrescente ? Math.min(1, target / valore) : Math.min(1, valore / target);
      const c = mano.isAltrove ? `Dati!${letteraOf(CONSUNTIVO)}${riga}` : `${letteraOf(CONSUNTIVO)}${riga}`;
      const peso = mano.peso?.(`B$${da + 1}:B$${a + 1}`) ?? "";
      righe.push([
        fissa(testo(voce)),
        { cella: numero(1 / voci.length, "0%"), formula: peso },
        fissa(numero(target)),
        { cella: numero(valore), formula: mano.isAltrove ? `=Dati!D${riga}` : "" },
        { cella: numero(sal, "0%"), formula: mano.sal(`${letteraOf(TARGET)}${riga}`, c, isDecrescente) },
      ]);
    }
    if (!mano.isSopra) testaDi(`Media obiettivo ${at + 1}`, da, a);
  }
  const tutte = medie.map((riga) => `${letteraOf(SAL)}${riga + 1}`).join(",");
  righe.push([
    fissa(testo("Performance dell'ente")),
    vuota,
    vuota,
    vuota,
    { cella: numero(0.9, "0%"), formula: `=AVERAGE(${tutte})` },
  ]);
  return {
    foglio: "Cruscotto 2022",
    celle: righe.map((riga) => riga.map(({ cella }) => cella)),
    formule: righe.map((riga) => riga.map(({ formula }) => formula)),
    formati: righe.map((riga) => riga.map(() => "General")),
    unioni: [],
    isProtetto: false,
  };
}
