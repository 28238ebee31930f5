import { annoOf, formatData, PRIMO_GIORNO } from "../../../src/domain/calendario";
import { parseFormato } from "../../../src/domain/formatoNumero";
import type { Regole } from "../../../src/domain/Politica";
import { CONFERMARE, scriviCostante, seScritto } from "./espressioni";
import type { RigaNativa } from "../../../src/formule/RigaNativa";

/** A day as a formula writes it. */
function giornoScritto(seriale: number): string {
  return `DATE(${formatData(seriale).split("/").reverse().map(Number).join(",")})`;
}

/** That a cell holds a day of this century; without the format of a date nobody can tell a later one from a number. */
function condizioniDelGiorno({ riferimento, formato }: RigaNativa["target" | "consuntivo"]): readonly string[] {
  const isNumero = `ISNUMBER(${riferimento})`;
  if (parseFormato(formato).isData) return [isNumero, `${riferimento}>=${PRIMO_GIORNO}`];
  return [isNumero, `${riferimento}>=DATE(2000,1,1)`, `${riferimento}<DATE(2100,1,1)`];
}

/** What a day is worth, by the days it is late. */
function quotaDelGiorno(t: string, c: string, { ritardo: { giorniTolleranza, fasce } }: Regole): string {
  const entro = (giorni: number) => (giorni === 0 ? `${c}<=${t}` : `${c}<=${t}+${giorni}`);
  const utili = fasce.filter(({ entroGiorni }) => entroGiorni > giorniTolleranza);
  const dopo = utili.reduceRight((resto, { entroGiorni, sal }) => `IF(${entro(entroGiorni)},${sal},${resto})`, "0");
  return `IF(${entro(giorniTolleranza)},1,${dopo})`;
}

/** The target: its cell where it holds a date, a constant where it holds a text; and what must go on being so. */
function targetOf({ target, anno }: RigaNativa, seriale: number): { t: string; condizioni: readonly string[] } | null {
  const { cella, riferimento } = target;
  if (cella.tipo === "testo") {
    const suo = scriviCostante(cella.valore);
    return suo === null ? null : { t: giornoScritto(seriale), condizioni: [`${riferimento}=${suo}`] };
  }
  const nelAnno = anno === null ? [] : [`${riferimento}>=DATE(${anno},1,1)`, `${riferimento}<DATE(${anno + 1},1,1)`];
  return { t: `INT(${riferimento})`, condizioni: [...condizioniDelGiorno(target), ...nelAnno] };
}

/**
 * A target that is a day: its cell where it is a date, a constant where it is a text. A date typed later reaches the
 * formula as a number. Null where the consuntivo is a number that is no date by its format.
 */
export function dataNativa(riga: RigaNativa, seriale: number): string | null {
  const { consuntivo, regole, anno } = riga;
  const { letto, cella, riferimento } = consuntivo;
  const target = targetOf(riga, seriale);
  if (target === null || (letto.tipo === "numero" && cella.tipo === "numero")) return null;
  const { t, condizioni } = target;
  const isFuoriAnno = riga.target.cella.tipo === "testo" && anno !== null && annoOf(seriale) !== anno;
  if (isFuoriAnno) return CONFERMARE;
  const deiNumeri = seScritto(
    condizioniDelGiorno(consuntivo),
    quotaDelGiorno(t, `INT(${riferimento})`, regole),
    CONFERMARE,
  );
  if (letto.tipo !== "data" || cella.tipo !== "testo") return seScritto(condizioni, deiNumeri, CONFERMARE);
  const suo = scriviCostante(cella.valore);
  if (suo === null) return null;
  const quota = seScritto(
    [`${riferimento}=${suo}`],
    quotaDelGiorno(t, giornoScritto(letto.seriale), regole),
    deiNumeri,
  );
  return seScritto(condizioni, quota, CONFERMARE);
}
