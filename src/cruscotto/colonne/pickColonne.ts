import type { Colonna, Domanda, RuoloColonna } from "../Cruscotto";
import { readPeriodo } from "./periodo";
import { annoIn } from "./readAnno";
import type { RisposteFoglio } from "../RisposteFoglio";

/** Roles of figures: where several columns have one, the last is the most recent. */
export const NUMERICI: readonly RuoloColonna[] = ["peso", "target", "consuntivo", "sal"];
const DECISIVI: readonly RuoloColonna[] = ["target", "consuntivo", "sal"];
const AGGIORNATO = /\b(?:aggiornat|rimodulat|rivist|modificat|vigent|definitiv|updated|revised)/i;
const DEL_PESO = /\b(?:indicator|indic\b|ind\b|kpi)/i;
/** "al 30/06", "anno": a result from the beginning, which says all that the former ones say. */
const DALL_INIZIO = /\d[./]\d|\bann(?:o|uale|uo)\b/i;

/** What choosing needs to know beyond the words. */
export interface Scelta {
  readonly risposte: RisposteFoglio;
  /** Reference year; null when nothing says it. */
  readonly anno: number | null;
  /** Whether something stands under the header of a column. */
  readonly hasContent: (colonna: number) => boolean;
}

export interface ColonneScelte {
  readonly colonne: readonly Colonna[];
  /** Column of the target as first approved, which holds on the rows where the updated one is blank. */
  readonly targetOriginario: number | null;
  readonly domande: readonly Domanda[];
}

const stessoRuolo = (candidati: readonly Colonna[], cercato: RuoloColonna) =>
  candidati.filter(({ ruolo }) => ruolo === cercato);

/**
 * Results still to come say nothing yet, where some of the year in question, or of the year of a target, are there
 * already.
 */
function withoutVuoti(candidati: readonly Colonna[], { anno, hasContent }: Scelta): readonly Colonna[] {
  const anniTarget = stessoRuolo(candidati, "target").flatMap(({ intestazione }) => annoIn(intestazione) ?? []);
  const isVivo = ({ colonna, intestazione }: Colonna) => {
    const suo = annoIn(intestazione);
    const isInQuestione = suo === null || (anno === null ? anniTarget.includes(suo) : suo === anno);
    return hasContent(colonna) && isInQuestione;
  };
  if (!stessoRuolo(candidati, "consuntivo").some(isVivo)) return candidati;
  return candidati.filter(({ ruolo, colonna }) => ruolo !== "consuntivo" || hasContent(colonna));
}

/** The year to compare: one that both targets and results name, else the results', else the reference year. */
function annoDaConfrontare(candidati: readonly Colonna[], riferimento: number | null): number | null {
  const anniDi = (ruolo: RuoloColonna) =>
    stessoRuolo(candidati, ruolo).flatMap(({ intestazione }) => annoIn(intestazione) ?? []);
  const [target, consuntivi] = [anniDi("target"), anniDi("consuntivo")];
  const comuni = target.filter((anno) => consuntivi.includes(anno));
  const anni = comuni.length > 0 ? comuni : consuntivi;
  if (riferimento !== null && (anni.length === 0 || anni.includes(riferimento))) return riferimento;
  return anni.length > 0 ? Math.max(...anni) : null;
}

/**
 * One column a role: the user's, else that of the year in question, of the period of the result, as last approved; else
 * the last, which is the most recent. What remains open is asked.
 */
export function pickColonne(tutti: readonly Colonna[], scelta: Scelta): ColonneScelte {
  const { risposte } = scelta;
  const candidati = withoutVuoti(tutti, scelta);
  const anno = annoDaConfrontare(candidati, scelta.anno);
  const colonne = new Map<RuoloColonna, Colonna>();
  const domande: Domanda[] = [];
  let targetOriginario: number | null = null;
  const choose = (ruolo: RuoloColonna) => {
    const stesse = stessoRuolo(candidati, ruolo);
    const detta = stesse.filter(({ colonna }) => colonna === risposte.colonne.get(ruolo));
    const consuntivo = colonne.get("consuntivo");
    const mese = consuntivo ? readPeriodo(consuntivo.intestazione).mese : null;
    const setacci: readonly ((una: Colonna) => boolean)[] = [
      ({ intestazione }) => anno !== null && annoIn(intestazione) === anno,
      ({ intestazione }) =>
        ruolo !== "consuntivo" && DECISIVI.includes(ruolo) && readPeriodo(intestazione).mese === mese,
      ({ intestazione }) => ruolo === "target" && AGGIORNATO.test(intestazione),
      ({ intestazione }) => ruolo === "peso" && DEL_PESO.test(intestazione),
    ];
    const rimaste = setacci.reduce((prima, setaccio) => {
      const passate = prima.filter(setaccio);
      return passate.length > 0 ? passate : prima;
    }, stesse);
    const [trovata] = [...detta, ...(NUMERICI.includes(ruolo) ? [...rimaste].reverse() : rimaste)];
    if (!trovata) return;
    colonne.set(ruolo, trovata);
    if (ruolo === "target" && AGGIORNATO.test(trovata.intestazione)) {
      const prima = stesse.filter(
        ({ intestazione }) => !AGGIORNATO.test(intestazione) && (annoIn(intestazione) ?? anno) === anno,
      );
      targetOriginario = prima.at(-1)?.colonna ?? null;
    }
    // A later year whose results are still to come may be the one in question.
    const isAltroAnno = tutti.some(
      (una) => una.ruolo === ruolo && !candidati.includes(una) && (annoIn(una.intestazione) ?? anno) !== anno,
    );
    const isDallInizio = ruolo === "consuntivo" && DALL_INIZIO.test(trovata.intestazione);
    const isAperta = isAltroAnno || (rimaste.length > 1 && !isDallInizio);
    if (DECISIVI.includes(ruolo) && isAperta && detta.length === 0) {
      domande.push({
        ruolo,
        colonne: stessoRuolo(tutti, ruolo).map(({ colonna }) => colonna),
        proposta: trovata.colonna,
      });
    }
  };
  // The period of the result decides which target and which SAL stand beside it.
  for (const ruolo of new Set<RuoloColonna>(["consuntivo", ...candidati.map((una) => una.ruolo)])) choose(ruolo);
  return { colonne: [...colonne.values()], targetOriginario, domande };
}
