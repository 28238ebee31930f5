import { Packer } from "docx";
import { buildDocumento, type DatiDocumento } from "./buildDocumento";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The bytes of the Relazione as a .docx file. */
export async function packDocumento(dati: DatiDocumento): Promise<Blob> {
  return new Blob([await Packer.toArrayBuffer(buildDocumento(dati))], { type: DOCX });
}
