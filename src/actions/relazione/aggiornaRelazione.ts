import type { Aggiornamento } from "../../word/vivo/aggiornaDocumento";
import type { NaturaDocumento } from "../../word/vivo/Manifesto";
import { NESSUNA_FONTE, type FontiRelazione } from "../file/altriFile";
import { caricaParte } from "../caricaParte";
import { documentoRelazione } from "./documentoRelazione";
import type { Scelte } from "../cartella/misuraFoglio";
import { PerfError } from "../PerfError";
import type { SceltaRelazione } from "./SceltaRelazione";

interface RelazioneAggiornata {
  readonly documento: Blob;
  readonly fatto: Aggiornamento;
}

const caricaVivo = () => caricaParte(() => import("../../word/vivo/aggiornaDocumento"));

/** What a document was made as; null where PERF did not write it. */
export async function naturaDelDocumento(bytes: Uint8Array): Promise<NaturaDocumento | null> {
  return (await caricaVivo()).naturaDi(bytes);
}

/**
 * Updates a Relazione in Word that was edited meanwhile: the tables, charts and sentences of PERF say what the workbook says
 * now, everything else of the document stays as it is. It is made again as it was made: short or whole, for publication or
 * not; another year, or a copy of the other kind, is refused.
 * @param oggi serial of today
 */
export async function aggiornaRelazione(
  esistente: Uint8Array,
  scelta: SceltaRelazione,
  scelte: Scelte,
  oggi: number,
  fonti: FontiRelazione = NESSUNA_FONTE,
): Promise<RelazioneAggiornata> {
  const { naturaDi, aggiornaDocumento } = await caricaVivo();
  const prima = naturaDi(esistente);
  if (prima === null) throw new PerfError("documento-altrui");
  if (scelta.isPubblicazione === true && !prima.isPubblicazione) throw new PerfError("documento-interno");
  const { forma, isPubblicazione } = prima;
  const blob = await documentoRelazione({ ...scelta, forma, isPubblicazione }, scelte, oggi, fonti);
  const nuovo = new Uint8Array(await blob.arrayBuffer());
  const dopo = naturaDi(nuovo);
  if (dopo?.che !== prima.che || dopo.anno !== prima.anno) {
    throw new PerfError("documento-di-altro", { prima: prima.anno ?? "—", dopo: dopo?.anno ?? "—" });
  }
  const { bytes, fatto } = aggiornaDocumento(esistente, nuovo);
  return { documento: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: blob.type }), fatto };
}
