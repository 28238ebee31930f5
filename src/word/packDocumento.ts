import { Packer, type Document } from "docx";
import { formatData } from "../domain/numeri/calendario";
import { animaDocumento } from "./vivo/animaDocumento";
import type { NaturaDocumento } from "./vivo/Manifesto";
import { buildDocumento, type DatiDocumento } from "./buildDocumento";
import { buildMonitoraggio, type DatiMonitoraggio } from "./buildMonitoraggio";

const TIPO_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function pack(documento: Document, natura: NaturaDocumento): Promise<Blob> {
  const bytes = animaDocumento(new Uint8Array(await Packer.toArrayBuffer(documento)), natura);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TIPO_DOCX });
}

/** The bytes of the Relazione as a .docx file. */
export async function packDocumento(dati: DatiDocumento): Promise<Blob> {
  const { anno, forma, isPubblicazione = false } = dati;
  return pack(buildDocumento(dati), { che: "relazione", anno, forma, isPubblicazione });
}

/** The bytes of the tables of a day as a .docx file. */
export async function packMonitoraggio(dati: DatiMonitoraggio): Promise<Blob> {
  const anno = Number(formatData(dati.al).slice(-4));
  return pack(buildMonitoraggio(dati), { che: "monitoraggio", anno, forma: "integrale", isPubblicazione: false });
}
