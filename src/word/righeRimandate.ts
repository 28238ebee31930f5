import type { Document, IContext } from "docx";
import type { APassi } from "../domain/passi";
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
