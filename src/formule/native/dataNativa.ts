import { annoOf, formatData, PRIMO_GIORNO } from "../../domain/numeri/calendario";
import { CHIEDE, confronto, costante, funzione, se, voce } from "../../domain/espressione/Espressione";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { data } from "../../domain/regole/data";
import { scritta, tiene, type Scritta } from "../testo/espressioni";
import type { RigaNativa } from "./RigaNativa";

const giorno = (anno: number, mese: number, delMese: number): Scritta => voce(`DATE(${anno},${mese},${delMese})`);

/** A day as a formula writes it. */
function giornoScritto(seriale: number): Scritta {
  const [delMese = 0, mese = 0, anno = 0] = formatData(seriale).split("/").map(Number);
  return giorno(anno, mese, delMese);
}

/** That a cell holds a day from one on, up to another. */
function traGiorni(riferimento: string, da: Scritta, fino: Scritta | null): readonly Scritta[] {
  const cella = voce(riferimento);
  return [confronto(cella, ">=", da), ...(fino ? [confronto(cella, "<", fino)] : [])];
}

/** The first day of this century, as a cell holds it. */
export function primoGiorno({ is1904 = false }: Pick<RigaNativa, "is1904">): Scritta {
  return is1904 ? giornoScritto(PRIMO_GIORNO) : costante(PRIMO_GIORNO);
}

/** That a cell holds a day of this century; without the format of a date nobody can tell a later one from a number. */
function condizioniDelGiorno(
  { riferimento, formato }: RigaNativa["target" | "consuntivo"],
  riga: RigaNativa,
): readonly Scritta[] {
  const delSecolo = parseFormato(formato).isData
    ? traGiorni(riferimento, primoGiorno(riga), null)
    : traGiorni(riferimento, giorno(2000, 1, 1), giorno(2100, 1, 1));
  return [funzione<string>("ISNUMBER", voce(riferimento)), ...delSecolo];
}

/** The target: its cell where it holds a date, a constant where it holds a text; and what must go on being so. */
function targetOf(riga: RigaNativa, seriale: number): { t: Scritta; condizioni: readonly Scritta[] } {
  const { target, anno } = riga;
  const { cella, riferimento } = target;
  if (cella.tipo === "testo") return { t: giornoScritto(seriale), condizioni: [tiene(riferimento, cella.valore)] };
  const nelAnno = anno === null ? [] : traGiorni(riferimento, giorno(anno, 1, 1), giorno(anno + 1, 1, 1));
  return { t: voce(`INT(${riferimento})`), condizioni: [...condizioniDelGiorno(target, riga), ...nelAnno] };
}

/**
 * A target that is a day: its cell where it is a date, a constant where it is a text. A date typed later reaches the
 * formula as a number. Null where the consuntivo is a number that is no date by its format.
 */
export function dataNativa(riga: RigaNativa, seriale: number): Scritta | null {
  const { consuntivo, regole, anno } = riga;
  const { letto, cella, riferimento } = consuntivo;
  if (letto.tipo === "numero" && cella.tipo === "numero") return null;
  const { t, condizioni } = targetOf(riga, seriale);
  const isFuoriAnno = riga.target.cella.tipo === "testo" && anno !== null && annoOf(seriale) !== anno;
  if (isFuoriAnno) return CHIEDE;
  const quota = (c: Scritta) => scritta(data(regole.ritardo), { t, c });
  const deiNumeri = se(condizioniDelGiorno(consuntivo, riga), quota(voce(`INT(${riferimento})`)), CHIEDE);
  if (letto.tipo !== "data" || cella.tipo !== "testo") return se(condizioni, deiNumeri, CHIEDE);
  return se(condizioni, se([tiene(riferimento, cella.valore)], quota(giornoScritto(letto.seriale)), deiNumeri), CHIEDE);
}
