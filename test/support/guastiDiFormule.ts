import { inFondo } from "../../src/domain/passi";
import { celleGuardate, type CellaGuardata } from "../../src/controlli/celleGuardate";
import { letteraOf } from "../../src/cruscotto/griglia/letteraOf";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import type { Cella } from "../../src/domain/Cella";
import { conCelle } from "./fogliConFormule";
import { misuratoDi } from "./letto";

/** What may be wrong with a formula, as people get it wrong. */
export const GENERI_DI_GUASTO = [
  "numero sulla formula",
  "numero sulla media",
  "un'altra formula",
  "un'altra riga",
  "una cella vuota",
  "numero aggiunto",
  "numero al posto del target",
  "media corta",
  "media lunga",
  "media doppia",
  "numero nella media",
  "un altro file",
] as const;
export type GenereDiGuasto = (typeof GENERI_DI_GUASTO)[number];

/** A cell made faulty on purpose. */
export interface Semina {
  readonly genere: GenereDiGuasto;
  readonly cella: string;
  readonly prima: string;
  readonly dopo: string;
}

type Sorte = () => number;
const unoDi = <T>(voci: readonly T[], sorte: Sorte): T | undefined => voci[Math.floor(sorte() * voci.length)];

const SINGOLA = /(?<![A-Z$!:\d])([A-Z]{1,2})(\d+)(?![\d:(])/g;
const TRATTO = /([A-Z]{1,2})(\d+):([A-Z]{1,2})(\d+)/g;

/** Rewrites one reference wherever it stands in a formula, or only where it stands first. */
function sposta(formula: string, quale: string, nuova: string, isOvunque: boolean): string {
  const cerca = new RegExp(`(?<![A-Z$!:\\d])${quale}(?![\\d:(])`, isOvunque ? "g" : "");
  return formula.replace(cerca, nuova);
}

const singole = (formula: string) => [...new Set([...formula.matchAll(SINGOLA)].map(([intera]) => intera))];

/** The first and last row of the stretches of the formula's own column, as they are written. */
function tratti({ formula, colonna }: CellaGuardata) {
  return [...formula.matchAll(TRATTO)]
    .filter(([, da]) => da === letteraOf(colonna))
    .map(([intero, , da, , a]) => ({ intero, da: Number(da), a: Number(a) }));
}

/** Every stretch of some rows, in any column, as stretches of others. */
const ritaglia = (formula: string, da: number, a: number, nuovaDa: number, nuovaA: number) =>
  formula.replace(TRATTO, (intero, prima: string, suaDa: string, ultima: string, suaA: string) =>
    Number(suaDa) === da && Number(suaA) === a ? `${prima}${nuovaDa}:${ultima}${nuovaA}` : intero,
  );

interface Campo {
  readonly grid: SheetGrid;
  readonly su: CellaGuardata;
  readonly sorte: Sorte;
}

const isDiRiga = ({ di }: CellaGuardata) => di.tipo === "riga";

/** What each kind of fault makes of a formula; null where it cannot be done there. */
const FAI: Readonly<Record<GenereDiGuasto, (campo: Campo) => string | null>> = {
  "numero sulla formula": ({ su }) => (isDiRiga(su) && su.cella.tipo === "numero" ? "" : null),
  "numero sulla media": ({ su }) => (su.di.tipo === "nodo" ? "" : null),
  "un'altra formula": ({ su, sorte }) => {
    if (!isDiRiga(su)) return null;
    const [prima, altra] = singole(su.formula);
    if (prima === undefined || altra === undefined) return null;
    const nuove = [`=${prima}-${altra}`, `=IF(${prima}>0,1,0)`, `=(${prima}+${altra})/2`];
    return unoDi(nuove, sorte) ?? null;
  },
  "un'altra riga": ({ su, sorte, grid }) => {
    if (!isDiRiga(su)) return null;
    const quale = unoDi(singole(su.formula), sorte);
    const riga = su.riga + (sorte() < 0.5 ? -1 : 1);
    if (quale === undefined || riga < 2 || riga >= grid.celle.length) return null;
    return sposta(su.formula, quale, quale.replace(/\d+/, String(riga + 1)), sorte() < 0.5);
  },
  "una cella vuota": ({ su, sorte, grid }) => {
    if (!isDiRiga(su)) return null;
    const quale = unoDi(singole(su.formula), sorte);
    const colonna = (grid.celle[0]?.length ?? 0) + 2;
    if (quale === undefined) return null;
    return sposta(su.formula, quale, `${letteraOf(colonna)}${su.riga + 1}`, sorte() < 0.5);
  },
  "numero aggiunto": ({ su, sorte }) => {
    if (!isDiRiga(su)) return null;
    return `${su.formula}${unoDi(["+0.05", "*1.1", "-0.02", "+5%"], sorte) ?? ""}`;
  },
  "numero al posto del target": ({ su, grid }) => {
    if (su.di.tipo !== "riga" || su.che !== "sal") return null;
    const { riga, colonne } = su.di.misurato.indicatore;
    const target = grid.celle[riga]?.[colonne.target];
    const dove = `${letteraOf(colonne.target)}${riga + 1}`;
    if (target?.tipo !== "numero" || !singole(su.formula).includes(dove)) return null;
    return sposta(su.formula, dove, String(target.valore), true);
  },
  "media corta": ({ su, sorte }) => {
    const [tratto] = tratti(su);
    if (isDiRiga(su) || !tratto || tratto.a === tratto.da) return null;
    return sorte() < 0.5
      ? ritaglia(su.formula, tratto.da, tratto.a, tratto.da, tratto.a - 1)
      : ritaglia(su.formula, tratto.da, tratto.a, tratto.da + 1, tratto.a);
  },
  "media lunga": ({ su, grid }) => {
    const [tratto] = tratti(su);
    if (isDiRiga(su) || !tratto || tratto.a + 1 >= grid.celle.length) return null;
    return ritaglia(su.formula, tratto.da, tratto.a, tratto.da, tratto.a + 2);
  },
  "media doppia": ({ su }) => {
    const [tratto] = tratti(su);
    if (isDiRiga(su) || !tratto || !/AVERAGE\(/.test(su.formula)) return null;
    return su.formula.replace(tratto.intero, `${tratto.intero},${letteraOf(su.colonna)}${tratto.da}`);
  },
  "numero nella media": ({ su, sorte }) => {
    if (isDiRiga(su) || su.formula === "") return null;
    return `${su.formula}${unoDi(["+0.03", "*1.05", "-0.01"], sorte) ?? ""}`;
  },
  "un altro file": ({ su }) => {
    const [quale] = singole(su.formula);
    return quale === undefined ? null : sposta(su.formula, quale, `[1]Dati!${quale}`, true);
  },
};

/** A sheet with one formula made faulty in the way that is asked for; null where it has none that can be. */
export function semina(
  grid: SheetGrid,
  genere: GenereDiGuasto,
  sorte: Sorte,
): { readonly grid: SheetGrid; readonly semina: Semina } | null {
  const celle = inFondo(celleGuardate(grid, misuratoDi(grid))).filter(({ formula }) => formula !== "");
  const possibili = celle.flatMap((su) => {
    const dopo = FAI[genere]({ grid, su, sorte });
    return dopo === null || dopo === su.formula ? [] : [{ su, dopo }];
  });
  const scelta = unoDi(possibili, sorte);
  if (!scelta) return null;
  const { su, dopo } = scelta;
  const cella: Cella =
    su.cella.tipo === "numero" ? { ...su.cella, valore: 0.77 } : { tipo: "numero", valore: 0.77, formato: "0%" };
  const nome = `${letteraOf(su.colonna)}${su.riga + 1}`;
  return {
    grid: conCelle(grid, [{ riga: su.riga, colonna: su.colonna, formula: dopo, cella }]),
    semina: { genere, cella: nome, prima: su.formula, dopo },
  };
}
