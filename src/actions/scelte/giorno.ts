import { formatIso, parseData } from "../../domain/numeri/calendario";
import { IMPOSTAZIONE_GIORNO } from "../../excel/leggi/readFogli";
import { cambiaImpostazione } from "./cambiaImpostazione";
import type { Riuscita } from "../viste/Azioni";

/**
 * Keeps in the workbook the day that its commands look at; null goes back to the finished year, or to the day that the
 * sheets say. "Annulla" takes it back.
 */
export async function impostaGiorno(al: number | null): Promise<Riuscita> {
  await cambiaImpostazione("giorno", IMPOSTAZIONE_GIORNO, al === null ? "" : formatIso(al));
  return al === null ? { codice: "giorno-tolto", dati: {} } : { codice: "giorno-impostato", dati: { al } };
}

/** The day that a workbook keeps, an Excel serial; null where it keeps none, or none that is a day. */
export const giornoConservato = (scritto: string | null): number | null =>
  scritto === null ? null : parseData(scritto);
