import { letteraOf } from "../../src/cruscotto/griglia/letteraOf";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import type { Cella } from "../../src/domain/Cella";
import type { CartellaScritta, CellaScritta, Parte } from "./cartelleConMedie";
import { conCelle } from "./fogliConFormule";

/** What becomes of a cell: another formula, a number, or nothing. */
type Fatto = { readonly formula: string } | { readonly numero: number } | "svuota";

interface Campo {
  readonly su: CellaScritta;
  readonly cartella: CartellaScritta;
  readonly sorte: () => number;
}

const unoDi = <T>(voci: readonly T[], sorte: () => number): T => voci[Math.floor(sorte() * voci.length)]!;

const RIGA_SINGOLA = /(?<![A-Z$!:\d])(\$?[A-Z]{1,2})(\$?)(\d+)(?![\d:(])/g;
const TRATTO = /((?:'(?:[^']|'')*'|[\w]+)!)?(\$?)([A-Z]{1,2})(\$?)(\d+):(\$?)([A-Z]{1,2})(\$?)(\d+)/g;

const singole = (formula: string) => [...new Set([...formula.matchAll(RIGA_SINGOLA)].map(([intera]) => intera))];
const tratti = (formula: string) =>
  [...formula.matchAll(TRATTO)].map(([intero, , , colonna = "", , da, , , , a]) => ({
    intero,
    colonna,
    da: Number(da),
    a: Number(a),
  }));

/** Every stretch of a formula with other ends, or in another column. */
const ritaglia = (
  formula: string,
  nuovo: (di: { readonly colonna: string; readonly da: number; readonly a: number }) => {
    readonly colonna?: string;
    readonly da?: number;
    readonly a?: number;
  },
) =>
  formula.replace(
    TRATTO,
    (
      _,
      foglio = "",
      d1: string,
      colonna: string,
      d2: string,
      da: string,
      d3: string,
      _c: string,
      d4: string,
      a: string,
    ) => {
      const vecchio = { colonna, da: Number(da), a: Number(a) };
      const messo = { ...vecchio, ...nuovo(vecchio) };
      return `${foglio as string}${d1}${messo.colonna}${d2}${messo.da}:${d3}${messo.colonna}${d4}${messo.a}`;
    },
  );

const sposta = (formula: string, quale: string, nuova: string) =>
  formula.replace(new RegExp(`(?<![A-Z$!:\\d])${quale.replaceAll("$", "\\$")}(?![\\d:(])`, "g"), nuova);

const DI_RIGA: ReadonlySet<Parte> = new Set(["sal", "contributo"]);
const isDiRiga = ({ parte }: CellaScritta) => DI_RIGA.has(parte);
const isMedia = ({ parte }: CellaScritta) => parte === "media" || parte === "ente";

/** The mean takes a stretch of its own: of so many rows at least. */
const hasTratto = ({ formula }: CellaScritta, righe = 2) => {
  const [uno] = tratti(formula);
  return uno !== undefined && uno.a - uno.da + 1 >= righe;
};

const vuotaDi = ({ cartella, su }: Campo) => letteraOf((cartella.fogli[su.foglio]!.celle[0]?.length ?? 0) + 2);

export const GENERI_NELLE_CARTELLE = {
  "numero sulla formula": ({ su }) => (isDiRiga(su) ? { numero: 0.77 } : null),
  "cella svuotata": ({ su }) => (su.parte === "sal" ? "svuota" : null),
  "numero sulla media": ({ su }) => (su.parte === "media" ? { numero: 0.77 } : null),
  "numero sul peso": ({ su }) => (su.parte === "peso" ? { numero: 0.9 } : null),
  "un'altra formula": ({ su, sorte }) => {
    if (su.parte !== "sal") return null;
    const [prima, altra] = singole(su.formula);
    if (prima === undefined || altra === undefined) return null;
    return { formula: unoDi([`=${prima}-${altra}`, `=IF(${prima}>0,1,0)`, `=(${prima}+${altra})/2`], sorte) };
  },
  "un'altra riga": ({ su, sorte }) => {
    if (!isDiRiga(su)) return null;
    const quale = unoDi(singole(su.formula), sorte);
    const passo = sorte() < 0.5 ? 1 : 2;
    return {
      formula: sposta(
        su.formula,
        quale,
        quale.replace(/\d+/, (riga) => String(Number(riga) + passo)),
      ),
    };
  },
  "un'altra colonna": ({ su, sorte }) => {
    if (!isDiRiga(su)) return null;
    const [prima = "", altra = ""] = singole(su.formula);
    const nuova = sorte() < 0.5 ? altra : prima.replace(/[A-Z]+/, "A");
    return nuova === "" || nuova === prima ? null : { formula: sposta(su.formula, prima, nuova) };
  },
  "una cella vuota": (campo) => {
    const { su, sorte } = campo;
    if (!isDiRiga(su)) return null;
    const quale = unoDi(singole(su.formula), sorte);
    return { formula: sposta(su.formula, quale, `${vuotaDi(campo)}${su.riga + 1}`) };
  },
  "numero aggiunto": ({ su, sorte }) =>
    isDiRiga(su) ? { formula: `${su.formula}${unoDi(["+0.05", "*1.1", "-0.02", "+5%"], sorte)}` } : null,
  "numero al posto del riferimento": ({ su, cartella }) => {
    if (su.parte !== "sal") return null;
    const grid = cartella.fogli[su.foglio]!;
    const quale = singole(su.formula).find((una) => {
      const colonna = una.replace(/[$\d]/g, "").charCodeAt(0) - 65;
      return grid.celle[1]![colonna]?.tipo === "testo" && JSON.stringify(grid.celle[1]![colonna]).includes("Target");
    });
    if (quale === undefined) return null;
    const cella = grid.celle[su.riga]![quale.replace(/[$\d]/g, "").charCodeAt(0) - 65];
    return cella?.tipo === "numero" ? { formula: sposta(su.formula, quale, String(cella.valore)) } : null;
  },
  "media corta": ({ su, sorte }) => {
    if (!isMedia(su) || !hasTratto(su)) return null;
    const inizio = sorte() < 0.5;
    return { formula: ritaglia(su.formula, ({ da, a }) => (inizio ? { da: da + 1 } : { a: a - 1 })) };
  },
  "media di celle corta": ({ su }) => {
    const sue = singole(su.formula);
    if (su.parte !== "ente" || sue.length < 3 || !su.formula.includes(",")) return null;
    return { formula: su.formula.replace(`,${sue[1]!}`, "") };
  },
  "media lunga": ({ su, cartella }) => {
    if (su.parte !== "media" || !hasTratto(su, 1)) return null;
    const grid = cartella.fogli[0]!;
    const [uno] = tratti(su.formula);
    if (!uno || uno.a + 2 >= grid.celle.length) return null;
    return { formula: ritaglia(su.formula, ({ a }) => ({ a: a + 2 })) };
  },
  "media doppia": ({ su }) => {
    const [uno] = tratti(su.formula);
    if (!isMedia(su) || !uno || !hasTratto(su) || !su.formula.includes("AVERAGE(") || !/^\$?[A-Z]/.test(uno.intero))
      return null;
    return { formula: su.formula.replace(uno.intero, `${uno.intero},${uno.intero.split(":")[0]!}`) };
  },
  "media di un altro": ({ su, cartella }) => {
    if (su.parte !== "media" || !hasTratto(su)) return null;
    const altra = cartella.celle.find((una) => una.parte === "media" && una.riga > su.riga);
    return altra ? { formula: altra.formula } : null;
  },
  "media di un'altra colonna": ({ su, cartella }) => {
    if (su.parte !== "media" || !hasTratto(su)) return null;
    const grid = cartella.fogli[0]!;
    const consuntivo = grid.celle[1]!.findIndex((una) => una.tipo === "testo" && una.valore.startsWith("Consuntivo"));
    const [uno] = tratti(su.formula);
    return {
      formula: ritaglia(su.formula, ({ colonna }) =>
        colonna === uno!.colonna ? { colonna: letteraOf(consuntivo) } : {},
      ),
    };
  },
  "media di una colonna vuota": (campo) => {
    const { su, cartella } = campo;
    if (su.parte !== "media" || !hasTratto(su)) return null;
    const [uno] = tratti(su.formula);
    const vuota = letteraOf((cartella.fogli[0]!.celle[0]?.length ?? 0) + 2);
    return { formula: ritaglia(su.formula, ({ colonna }) => (colonna === uno!.colonna ? { colonna: vuota } : {})) };
  },
  "numero nella media": ({ su, sorte }) =>
    isMedia(su) ? { formula: `${su.formula}${unoDi(["+0.03", "*1.05", "-0.01"], sorte)}` } : null,
  "somma al posto della media": ({ su }) => {
    if (!isMedia(su) || (hasTratto(su, 1) && !hasTratto(su))) return null;
    const dopo = su.formula
      .replace("AVERAGE(", "SUM(")
      .replace(/SUMPRODUCT\(([^,()]*),[^()]*\)\/SUM\([^()]*\)/, "SUM($1)")
      .replace(/\/COUNT\([^()]*\)/, "");
    return dopo === su.formula ? null : { formula: dopo };
  },
  "un'altra statistica": ({ su, sorte }) => {
    if (su.parte !== "media" || !su.formula.includes("AVERAGE(") || !hasTratto(su)) return null;
    return { formula: su.formula.replace("AVERAGE(", `${unoDi(["MAX", "MIN", "MEDIAN"], sorte)}(`) };
  },
  "senza dividere per i pesi": ({ su }) => {
    const dopo = su.formula.replace(/\/SUM\([^()]*\)/, "");
    return su.parte !== "media" || dopo === su.formula || su.formula.includes("COUNT") || !hasTratto(su)
      ? null
      : { formula: dopo };
  },
  "pesi di altre righe": ({ su }) => {
    if (su.parte !== "media" || !su.formula.includes("SUMPRODUCT") || !hasTratto(su)) return null;
    const [sal] = tratti(su.formula);
    return {
      formula: ritaglia(su.formula, ({ colonna, da, a }) => (colonna === sal!.colonna ? {} : { da: da + 1, a: a + 1 })),
    };
  },
  "un altro file": ({ su }) => {
    const [quale] = singole(su.formula);
    const [tratto] = tratti(su.formula);
    if (quale !== undefined && !isMedia(su)) return { formula: sposta(su.formula, quale, `[1]Dati!${quale}`) };
    return tratto && /^\$?[A-Z]/.test(tratto.intero)
      ? { formula: su.formula.replace(tratto.intero, `[1]Dati!${tratto.intero}`) }
      : null;
  },
} satisfies Record<string, (campo: Campo) => Fatto | null>;

export type GenereNellaCartella = keyof typeof GENERI_NELLE_CARTELLE;

/** A workbook with one cell made faulty. */
export interface CartellaGuasta {
  readonly fogli: readonly SheetGrid[];
  readonly cella: string;
  readonly prima: string;
  readonly dopo: string;
}

/** A workbook with one cell made faulty in the way that is asked for; null where it has none that can be. */
export function guastaCartella(
  cartella: CartellaScritta,
  genere: GenereNellaCartella,
  sorte: () => number,
): CartellaGuasta | null {
  const fa: (campo: Campo) => Fatto | null = GENERI_NELLE_CARTELLE[genere];
  const possibili = cartella.celle.flatMap((su) => {
    const fatto = fa({ su, cartella, sorte });
    const isStessa = fatto !== null && typeof fatto === "object" && "formula" in fatto && fatto.formula === su.formula;
    return fatto === null || isStessa ? [] : [{ su, fatto }];
  });
  if (possibili.length === 0) return null;
  const { su, fatto } = unoDi(possibili, sorte);
  const formula = typeof fatto === "object" && "formula" in fatto ? fatto.formula : "";
  const cella: Cella = fatto === "svuota" ? { tipo: "vuota" } : { tipo: "numero", valore: 0.77, formato: "0%" };
  const grid = cartella.fogli[su.foglio]!;
  const { riga, colonna } = su;
  const guasta = conCelle(grid, [{ riga, colonna, formula, cella }]);
  return {
    fogli: cartella.fogli.map((una, at) => (at === su.foglio ? guasta : una)),
    cella: `${grid.foglio}!${letteraOf(colonna)}${riga + 1}`,
    prima: su.formula,
    dopo: formula === "" ? (fatto === "svuota" ? "(vuota)" : "0,77") : formula,
  };
}
