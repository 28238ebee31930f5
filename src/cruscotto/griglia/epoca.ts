import { PRIMO_GIORNO } from "../../domain/numeri/calendario";
import { parseFormato } from "../../domain/numeri/formatoNumero";

/** Serial 0 of a workbook that counts days from 1904 is serial 1462 of one that counts them from 1900. */
const GIORNI_FRA_LE_EPOCHE = 1462;

/**
 * The number of a cell as grids hold it: where its format makes a day of it, the serial of the 1900 system. A number
 * that shows a day before 2000 is no day of a cruscotto (`readGiorno`), and is the same in both systems.
 * @example dalDocumento(42_734, "dd/mm/yyyy", true) //=> 44_196
 */
export function dalDocumento(valore: number, formato: string, is1904: boolean): number {
  const isGiorno = is1904 && valore + GIORNI_FRA_LE_EPOCHE >= PRIMO_GIORNO && parseFormato(formato).isData;
  return isGiorno ? valore + GIORNI_FRA_LE_EPOCHE : valore;
}

/**
 * The same number as the workbook holds it.
 * @example nelDocumento(44_196, "dd/mm/yyyy", true) //=> 42_734
 */
export function nelDocumento(valore: number, formato: string, is1904: boolean): number {
  const isGiorno = is1904 && valore >= PRIMO_GIORNO && parseFormato(formato).isData;
  return isGiorno ? valore - GIORNI_FRA_LE_EPOCHE : valore;
}
