import { Packer } from "docx";
import { buildDocumento, type DatiDocumento } from "./buildDocumento";
import { buildMonitoraggio, type DatiMonitoraggio } from "./buildMonitoraggio";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The bytes of the Relazione as a .docx file. */
export async function packDocumento(dati: DatiDocumento): Promise<Blob> {
  return new Blob([await Packer.toArrayBuffer(buildDocumento(dati))], { type: DOCX });
}

/** The bytes of the tables of a day as a .docx file. */
export async function packMonitoraggio(dati: DatiMonitoraggio): Promise<Blob> {
  return new Blob([await Packer.toArrayBuffer(buildMonitoraggio(dati))], { type: DOCX });
}
