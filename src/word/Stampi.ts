import { TableRow, type IContext } from "docx";
import { cellaWord, righeDellaCella, type CellaDaStampare, type RigheDellaCella } from "./cellaWord";
import { testoXml, xmlDi, type AlberoXml } from "./xmlDi";

export interface RigaDaStampare {
  /** No page ends after it. */
  readonly isConLaProssima: boolean;
  readonly celle: readonly CellaDaStampare[];
}

/** Stands in a mould where the text of a cell goes. */
const POSTO = "\ue000";

interface Parti {
  /** The properties of the row. */
  readonly proprieta: string;
  readonly cella: string;
}

interface Stampo {
  readonly proprieta: string;
  readonly prima: string;
  readonly dopo: string;
}

/**
 * Rows of a table as the library writes them: it writes a cell once for each way that cells look, and that mould serves
 * all those that differ in their text alone, which a table of thousands of rows has by the thousand.
 */
export class Stampi {
  private readonly stampi = new Map<string, Stampo>();

  constructor(private readonly context: IContext) {}

  /** The row as it stands in the document. */
  riga({ celle, isConLaProssima }: RigaDaStampare): string {
    const parti = celle.map((cella) => this.parti(cella, isConLaProssima));
    return `<w:tr>${parti[0]?.proprieta ?? ""}${parti.map(({ cella }) => cella).join("")}</w:tr>`;
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
    const { proprieta, prima, dopo } = this.stampo(cella, segni, isConLaProssima);
    return { proprieta, cella: `${prima}${testoXml(testo)}${dopo}` };
  }

  /** @param segni that stand before the text: a sign and a figure are two runs */
  private stampo(cella: CellaDaStampare, segni: RigheDellaCella[number], isConLaProssima: boolean): Stampo {
    const chiave = JSON.stringify([isConLaProssima, segni, { ...cella, testo: "" }]);
    const noto = this.stampi.get(chiave);
    if (noto) return noto;
    const { proprieta, cella: scritta } = this.scrivi(
      cella,
      [[...segni, { figli: [POSTO], isSegno: false }]],
      isConLaProssima,
    );
    const [prima, dopo, ...altri] = scritta.split(POSTO);
    if (prima === undefined || dopo === undefined || altri.length > 0) throw new Error("a mould with no one place");
    const stampo = { proprieta, prima, dopo };
    this.stampi.set(chiave, stampo);
    return stampo;
  }

  private scrivi(cella: CellaDaStampare, righe: RigheDellaCella, keepNext: boolean): Parti {
    const riga = new TableRow({
      cantSplit: true,
      ...(keepNext ? { keepNext } : {}),
      children: [cellaWord(cella, righe)],
    }).prepForXml(this.context);
    const [proprieta, scritta] = (riga?.["w:tr"] ?? []) as readonly AlberoXml[];
    if (!proprieta || !scritta) throw new Error("a row without its cell");
    return { proprieta: xmlDi(proprieta), cella: xmlDi(scritta) };
  }
}
