import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import type { Modifiche } from "../../formule/Modifiche";
import type { RigaAnteprima } from "./Azioni";
import { chiaveRiga, lasciateFuori, tenuteDi } from "./righeAnteprima";

/** The commands that are given on many sheets at once. */
export const COMANDI_FOGLI = ["ricalcola", "semafori", "valori"] as const;
export type ComandoFogli = (typeof COMANDI_FOGLI)[number];

/** One of the sheets that a command was asked for. */
export interface FoglioInAnteprima {
  readonly foglio: string;
  /** SAL cells, as the preview of one sheet shows them; empty for the commands that write no SAL. */
  readonly righe: readonly RigaAnteprima[];
  /** How much it would write: cells, or areas that are coloured. */
  readonly quante: number;
  /** How many columns become wider. */
  readonly allargate?: number;
  /** Why it is left out; null where it is not. */
  readonly rifiuto: unknown;
}

/** What a command would do on many sheets, before it does it. */
export interface AnteprimaFogli {
  readonly comando: ComandoFogli;
  /** How the SAL are written; null for the commands that write none. */
  readonly modo: ModoScrittura | null;
  readonly fogli: readonly FoglioInAnteprima[];
  readonly modifiche: Partial<Modifiche> & Pick<Modifiche, "comando" | "celle">;
}

/** Cells that the user leaves out, by sheet. */
export type TolteDeiFogli = ReadonlyMap<string, ReadonlySet<string>>;

const NESSUNA: ReadonlySet<string> = new Set();

/** How many SAL cells of a sheet are written, once those left out are taken away. */
export function scritteDi(righe: readonly RigaAnteprima[], tolte: ReadonlySet<string> = NESSUNA): number {
  const lasciate = lasciateFuori(righe, tolte);
  return righe.filter((riga) => riga.cambia && !lasciate.has(chiaveRiga(riga))).length;
}

/** What stays as it is until the user says otherwise, sheet by sheet. */
export function tenuteDeiFogli({ fogli }: Pick<AnteprimaFogli, "fogli">): TolteDeiFogli {
  return new Map(fogli.map(({ foglio, righe }) => [foglio, tenuteDi(righe)]));
}

/** How much a preview writes on all its sheets, without what the user leaves out. */
export function scritteInsieme({ fogli }: Pick<AnteprimaFogli, "fogli">, tolte: TolteDeiFogli): number {
  return fogli.reduce(
    (somma, { foglio, righe, quante }) => somma + (righe.length === 0 ? quante : scritteDi(righe, tolte.get(foglio))),
    0,
  );
}
