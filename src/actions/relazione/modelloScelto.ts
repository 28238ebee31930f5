import { ErroreModello } from "../../word/modello/ErroreModello";
import { PerfError } from "../PerfError";

/** The document whose looks the Relazione takes. */
export interface ModelloScelto {
  readonly nome: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with a template, said by its name. */
export async function withModello<T>(modello: ModelloScelto | null, fai: () => Promise<T>): Promise<T> {
  try {
    return await fai();
  } catch (error) {
    if (!(error instanceof ErroreModello)) throw error;
    throw new PerfError(`modello-${error.motivo}`, { file: modello?.nome ?? "" }, { cause: error });
  }
}
