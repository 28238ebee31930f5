import { displayCella } from "../../domain/displayCella";
import { parseFormato } from "../../domain/formatoNumero";
import { normalize } from "../../domain/normalize";
import { parseNumero } from "../../domain/parseNumero";
import type { Cella } from "../../domain/Cella";
import type { Indicatore, PeriodoAperto } from "../Cruscotto";

const FINE_ANNO = 12;
const CUMULATO = /\b(?:cumulat|progressiv|ytd|to date|da inizio anno|dall inizio)/;
const DEL_PERIODO =
  /\b(?:(?:del|nel|di) (?:periodo|trimestre|quadrimestre|semestre|mese)|increment\w*|(?:in|of) the (?:period|quarter|month))\b/;
const CONTEGGIO = /^(?:n[.°r]|nr\b|num(?:ero|\.)|number\b|quant[ei]\b|totale\b|total\b)(?!.{0,3} ?medi[oa]\b)/;

const isData = (cella: Cella) => cella.tipo === "numero" && parseFormato(cella.formato).isData;

function cifraDi(cella: Cella): number | null {
  if (cella.tipo === "numero") return isData(cella) ? null : cella.valore;
  return cella.tipo === "testo" ? (parseNumero(cella.valore.slice(0, 40))?.valore ?? null) : null;
}

/** Figures of the periods that fall somewhere: what is counted from the beginning never does. */
function hasCali(serie: readonly Indicatore[]): boolean {
  const cifre = serie.flatMap(({ consuntivo }) => cifraDi(consuntivo) ?? []);
  return cifre.some((una, at) => at > 0 && una < (cifre[at - 1] ?? 0));
}

/**
 * What keeps the latest period of a row from being its year: `incrementi` when its figures may be those of each period
 * alone, `parziale` when it stands on the year's target, `proprio` when each period has its own. Null when it does not.
 * @param mese the last month of the period
 * @param serie the measured rows of the same indicator up to that one, in order
 */
export function periodoApertoOf(ultima: Indicatore, mese: number, serie: readonly Indicatore[]): PeriodoAperto | null {
  const target = new Set(serie.map((una) => displayCella(una.target)));
  const hasProprio = target.size > 1;
  const testa = normalize(ultima.testaConsuntivo);
  if (!hasProprio && serie.length > 1 && !CUMULATO.test(testa)) {
    const isConteggio = CONTEGGIO.test(normalize(ultima.nome)) || DEL_PERIODO.test(testa);
    if (DEL_PERIODO.test(testa) || (isConteggio && hasCali(serie))) return "incrementi";
  }
  const fine = ultima.meseDellaTesta ?? mese;
  // A day is a day, whichever part of the year tells it.
  if (fine >= FINE_ANNO || isData(ultima.target)) return null;
  return hasProprio ? "proprio" : "parziale";
}
