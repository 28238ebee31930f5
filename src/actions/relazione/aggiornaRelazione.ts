import type { Aggiornamento } from "../../word/vivo/aggiornaDocumento";
import type { NaturaDocumento } from "../../word/vivo/Manifesto";
import { NESSUNA_FONTE, type FontiRelazione } from "../file/altriFile";
import { caricaParte } from "../caricaParte";
import { documentoRelazione } from "./documentoRelazione";
import type { Scelte } from "../cartella/misuraFoglio";
import { PerfError } from "../PerfError";
import type { DocumentoWord } from "../../word/packDocumento";
import { withModello, type ModelloScelto } from "./modelloScelto";
import type { SceltaRelazione } from "./SceltaRelazione";

interface RelazioneAggiornata {
  readonly documento: Blob;
  readonly fatto: Aggiornamento;
  /** A template was named that the document was not made on: it keeps the looks that it has. */
  readonly isAltroModello: boolean;
}

/** The new document as the old one looks, so that what comes into it is like the rest; as ours look where it cannot be. */
async function comeQuello(esistente: Uint8Array, fai: (modello: ModelloScelto | null) => Promise<DocumentoWord>) {
  try {
    return await fai({ nome: "", bytes: esistente });
  } catch (error) {
    if (!(error instanceof PerfError) || !error.codice.startsWith("modello-")) throw error;
    return fai(null);
  }
}

/** @throws PerfError where what was named cannot be a template */
async function improntaDelModello(modello: ModelloScelto): Promise<string> {
  const { Modello } = await caricaParte(() => import("../../word/modello/Modello"));
  return withModello(modello, () => Promise.resolve(Modello.apri(modello.bytes, true).impronta));
}

const caricaVivo = () => caricaParte(() => import("../../word/vivo/aggiornaDocumento"));

/** What a document was made as; null where PERF did not write it. */
export async function naturaDelDocumento(bytes: Uint8Array): Promise<NaturaDocumento | null> {
  return (await caricaVivo()).naturaDi(bytes);
}

/**
 * Updates a Relazione in Word that was edited meanwhile: the tables, charts and sentences of PERF say what the workbook says
 * now, everything else of the document stays as it is. It is made again as it was made: short or whole, for publication or
 * not, for the OIV or the Giunta; another year, or a copy of the other kind, is refused.
 * @param oggi serial of today
 * @param modello what was named as its template: it changes nothing of a document that is there
 */
export async function aggiornaRelazione(
  esistente: Uint8Array,
  scelta: SceltaRelazione,
  scelte: Scelte,
  oggi: number,
  fonti: FontiRelazione = NESSUNA_FONTE,
  modello: ModelloScelto | null = null,
): Promise<RelazioneAggiornata> {
  const { naturaDi, aggiornaDocumento } = await caricaVivo();
  const prima = naturaDi(esistente);
  if (prima === null) throw new PerfError("documento-altrui");
  if (scelta.isPubblicazione === true && !prima.isPubblicazione) throw new PerfError("documento-interno");
  const { forma, isPubblicazione, destinatario } = prima;
  const isAltroModello = modello !== null && (await improntaDelModello(modello)) !== prima.modello;
  const { documento: blob } = await comeQuello(esistente, (veste) =>
    documentoRelazione({ ...scelta, forma, isPubblicazione, destinatario }, scelte, oggi, fonti, veste),
  );
  const nuovo = new Uint8Array(await blob.arrayBuffer());
  const dopo = naturaDi(nuovo);
  if (dopo?.che !== prima.che || dopo.anno !== prima.anno) {
    throw new PerfError("documento-di-altro", { prima: prima.anno ?? "—", dopo: dopo?.anno ?? "—" });
  }
  const { bytes, fatto } = aggiornaDocumento(esistente, nuovo);
  return { documento: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: blob.type }), fatto, isAltroModello };
}
