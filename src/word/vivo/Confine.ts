import { FileChild } from "docx";
import { impronta } from "../../domain/testo/impronta";

/**
 * What PERF writes as one piece. `titolo` and `segnaposto` are places that the user is meant to write over: they are found
 * again, and never said to be changed.
 */
export const GENERI_BLOCCO = ["frase", "tabella", "grafico", "titolo", "segnaposto"] as const;
export type GenereBlocco = (typeof GENERI_BLOCCO)[number];

/** A piece of the document that later runs find again. */
export interface BloccoVivo {
  readonly genere: GenereBlocco;
  /** Which of that kind: it stays the same from one run to the next. */
  readonly id: string;
  /** What people call it. */
  readonly nome: string;
  /** Titles of the columns that the user writes in. */
  readonly campi?: readonly string[];
}

/** Elements that stand for the ends of a block until `animaDocumento` puts its anchors there. */
const CONFINE = { inizio: "w:perfInizio", fine: "w:perfFine" } as const;

/** The key of a block: short, for a tag holds 64 characters and a bookmark's name 40. */
const chiaveDi = ({ genere, id }: Pick<BloccoVivo, "genere" | "id">) => impronta(`${genere} ${id}`);

/** The end of a block among the paragraphs and tables of the library, which knows no such thing. */
export class Confine extends FileChild {
  constructor(
    private readonly tag: string,
    private readonly attributi: Readonly<Record<string, string>>,
  ) {
    super(tag);
  }

  override prepForXml(): Readonly<Record<string, unknown>> {
    return { [this.tag]: { _attr: this.attributi } };
  }
}

/** A block as the library writes it: what it holds, between its ends. */
export function vivo<C>(blocco: BloccoVivo, contenuti: readonly C[]): readonly (C | Confine)[] {
  if (contenuti.length === 0) return [];
  const { genere, nome, campi = [] } = blocco;
  const chiave = chiaveDi(blocco);
  return [
    new Confine(CONFINE.inizio, { chiave, genere, nome, campi: JSON.stringify(campi) }),
    ...contenuti,
    new Confine(CONFINE.fine, { chiave }),
  ];
}
