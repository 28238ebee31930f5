import { TableRow, type Document, type IContext, type IXmlableObject } from "docx";
import type { APassi } from "../domain/passi";
import { cellaWord } from "./cellaWord";
import { Stampi, type RigaDaStampare } from "./Stampi";

interface Rimando {
  readonly context: IContext;
  readonly righe: () => Iterable<RigaDaStampare>;
}

const SEGNO = "w:perfRighe";
const NEL_TESTO = /<w:perfRighe posto="(\d+)"\/>/g;
/** Rows written in one step. */
const RIGHE_A_PASSO = 50;

const rimandi = new WeakMap<IContext["file"], Rimando[]>();

/**
 * The library writes a document in one stretch, in which nobody else has a turn: rows, which may be thousands, are left
 * out of it, and {@link scriviRimandate} puts them there afterwards.
 * @returns what stands for them
 */
export function rimandaRighe(
  context: IContext,
  righe: () => Iterable<RigaDaStampare>,
): Readonly<Record<string, unknown>> {
  const suoi = rimandi.get(context.file) ?? [];
  rimandi.set(context.file, suoi);
  suoi.push({ context, righe });
  return { [SEGNO]: { _attr: { posto: suoi.length - 1 } } };
}

const alberoDi = ({ context }: Rimando, { celle, isConLaProssima }: RigaDaStampare) =>
  new TableRow({
    cantSplit: true,
    ...(isConLaProssima ? { keepNext: true } : {}),
    children: celle.map((cella) => cellaWord(cella)),
  }).prepForXml(context);

/** The body of a document, as the library writes it, with the rows that were left out: its pages are reckoned with them. */
export function conRimandate(corpo: IXmlableObject, { file }: IContext): IXmlableObject {
  const suoi = rimandi.get(file) ?? [];
  const dentro = (che: unknown): unknown => {
    if (!Array.isArray(che)) return che;
    return che.flatMap((parte: unknown) => {
      if (typeof parte !== "object" || parte === null) return [parte];
      if (SEGNO in parte) {
        const { posto } = (parte as Record<typeof SEGNO, { _attr: { posto: number } }>)[SEGNO]._attr;
        const rimando = suoi[posto];
        return rimando ? Array.from(rimando.righe(), (riga) => alberoDi(rimando, riga)) : [];
      }
      return "w:tbl" in parte ? [{ ...parte, "w:tbl": dentro(parte["w:tbl"]) }] : [parte];
    });
  };
  return { ...corpo, "w:body": dentro(corpo["w:body"]) };
}

/** The text of a document with the rows that were left out of it. */
export function* scriviRimandate(documento: Document, xml: string): APassi<string> {
  const suoi = rimandi.get(documento) ?? [];
  const pezzi: string[] = [];
  let da = 0;
  for (const { 0: segno, 1: posto, index } of xml.matchAll(NEL_TESTO)) {
    pezzi.push(xml.slice(da, index));
    da = index + segno.length;
    const rimando = suoi[Number(posto)];
    if (!rimando) throw new Error(`rows that nobody left out: ${segno}`);
    const stampi = new Stampi(rimando.context);
    let scritte = 0;
    for (const riga of rimando.righe()) {
      pezzi.push(stampi.riga(riga));
      scritte += 1;
      if (scritte % RIGHE_A_PASSO === 0) yield;
    }
  }
  pezzi.push(xml.slice(da));
  return pezzi.join("");
}
