import { TableRow, type IContext, type IXmlableObject } from "docx";
import { cellaWord, righeDellaCella, type CellaDaStampare, type RigheDellaCella } from "./cellaWord";

export interface RigaDaStampare {
  /** No page ends after it. */
  readonly isConLaProssima: boolean;
  readonly celle: readonly CellaDaStampare[];
}

/** A stretch of XML as the library hands it to its writer. */
type Albero = Readonly<Record<string, unknown>>;

/** Stands in a mould where the text of a cell goes. */
const POSTO = "\ue000";

/** The way from a tree to the text that stands in the place; null where it does not. */
function viaDi(albero: unknown): readonly string[] | null {
  if (albero === POSTO) return [];
  if (typeof albero !== "object" || albero === null) return null;
  for (const [nome, figlio] of Object.entries(albero)) {
    const via = viaDi(figlio);
    if (via) return [nome, ...via];
  }
  return null;
}

/** The same tree with another text at the end of the way; what is not on it is shared. */
function colma(albero: unknown, via: readonly string[], testo: string, da = 0): unknown {
  const nome = via[da];
  if (nome === undefined) return testo;
  const figlio = colma((albero as Albero)[nome], via, testo, da + 1);
  return Array.isArray(albero) ? albero.with(Number(nome), figlio) : { ...(albero as Albero), [nome]: figlio };
}

interface Parti {
  /** The properties of the row. */
  readonly proprieta: Albero;
  readonly cella: Albero;
}

interface Stampo extends Parti {
  readonly via: readonly string[];
}

/**
 * Rows of a table as the library writes them: it writes a cell once for each way that cells look, and that mould serves
 * all those that differ in their text alone, which a table of thousands of rows has by the thousand.
 */
export class Stampi {
  private readonly stampi = new Map<string, Stampo>();

  constructor(private readonly context: IContext) {}

  riga({ celle, isConLaProssima }: RigaDaStampare): IXmlableObject {
    const parti = celle.map((cella) => this.parti(cella, isConLaProssima));
    return { "w:tr": [...parti.slice(0, 1).map(({ proprieta }) => proprieta), ...parti.map(({ cella }) => cella)] };
  }

  private parti(cella: CellaDaStampare, isConLaProssima: boolean): Parti {
    const righe = righeDellaCella(cella);
    const [corse = [], ...altre] = righe;
    const ultima = corse.at(-1);
    const [testo, ...altri] = ultima?.figli ?? [];
    const segni = corse.slice(0, -1);
    const isSolo = typeof testo === "string" && altri.length === 0 && altre.length === 0;
    if (!isSolo || ultima?.isSegno !== false || !segni.every(({ isSegno }) => isSegno)) {
      return this.scrivi(cella, righe, isConLaProssima);
    }
    const stampo = this.stampo(cella, segni, isConLaProssima);
    return { proprieta: stampo.proprieta, cella: colma(stampo.cella, stampo.via, testo) as Albero };
  }

  /** @param segni that stand before the text: a sign and a figure are two runs */
  private stampo(cella: CellaDaStampare, segni: RigheDellaCella[number], isConLaProssima: boolean): Stampo {
    const chiave = JSON.stringify([isConLaProssima, segni, { ...cella, testo: "" }]);
    const noto = this.stampi.get(chiave);
    if (noto) return noto;
    const parti = this.scrivi(cella, [[...segni, { figli: [POSTO], isSegno: false }]], isConLaProssima);
    const via = viaDi(parti.cella);
    if (!via) throw new Error("a mould without a place for its text");
    const stampo = { ...parti, via };
    this.stampi.set(chiave, stampo);
    return stampo;
  }

  private scrivi(cella: CellaDaStampare, righe: RigheDellaCella, keepNext: boolean): Parti {
    const riga = new TableRow({
      cantSplit: true,
      ...(keepNext ? { keepNext } : {}),
      children: [cellaWord(cella, righe)],
    }).prepForXml(this.context);
    const [proprieta, scritta] = (riga?.["w:tr"] ?? []) as readonly Albero[];
    if (!proprieta || !scritta) throw new Error("a row without its cell");
    return { proprieta, cella: scritta };
  }
}
