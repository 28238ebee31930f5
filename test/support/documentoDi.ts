import type { Tabella } from "../../src/relazione/caselle/Tabella";
import { documentoVivo } from "./documentiVivi";
import { readDocx, type DocxLetto } from "./docx";

/** The whole document that some tables make, read back. */
export const documentoDi = async (...tabelle: readonly Tabella[]): Promise<DocxLetto> =>
  readDocx(await documentoVivo(...tabelle));
