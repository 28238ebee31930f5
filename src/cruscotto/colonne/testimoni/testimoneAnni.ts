import { normalize } from "../../../domain/testo/normalize";
import type { RuoloColonna } from "../../Cruscotto";
import { readPeriodo } from "../parole/periodo";
import { accenna } from "../parole/radici";
import { annoIn, conEsercizi } from "../parole/readAnno";
import type { Voto } from "./Voto";
import { dettiCome, type Candidato, type Scena, type Testimone } from "./Scena";

/** The period of the result decides which target and which SAL stand beside it: it is chosen first. */
const IN_ORDINE: readonly RuoloColonna[] = ["consuntivo", "target", "sal", "peso"];
const DECISIVI: readonly RuoloColonna[] = ["target", "consuntivo", "sal"];
const AGGIORNATO =
  /\b(?:nuov[oi]\b|new\b|variat|rettificat|aggiornat|rimodulat|riformulat|ridefinit|riprogrammat|rivist|modificat|vigent|definitiv|updated|revised)/i;
/** Bounds beside what is aimed at, and what was written before it was final. */
const ESTREMO =
  /\b(?:minim|massim|min\b|max\b|sogli|sfidant|eccellen|stretch|threshold|a regime|a tendere|trienn|pluriennal|di mandato|long[ -]?term)/i;
const PROVVISORIO = /\b(?:provvisori|preliminar|parzial|provisional|preliminary|draft)/i;
const DELL_ANNO = /\bann(?:o|uale|uo|ual)\b|\byear/i;
const DEL_PESO = /\b(?:indicator|indic\b|ind\b|kpi)/i;
/** "al 30/06", "anno": a result from the beginning, which says all that the former ones say. */
const DALL_INIZIO = /\bcumulat|\bprogressiv|\d[./]\d|\bann(?:o|uale|uo)\b|\bto[ -]date\b|\bytd\b/i;

const SCELTO = 2;
const APERTO = 0.3;
/** A blank column has no figures that speak for it. */
const ANCORA_VUOTO = 0.7;
const ALTRO = -6;
const FINE_ANNO = 12;
/** A result of no year is of the one in question. */
const SENZA_ANNO = 9999;

const annoDi = ({ intestazione }: Candidato) => annoIn(conEsercizi(intestazione));
/** Over two years of the calendar: which of them a sheet of one year means, nobody can tell. */
const hasEsercizi = ({ intestazione }: Candidato) => conEsercizi(intestazione) !== intestazione;
const meseDi = ({ intestazione }: Candidato) => readPeriodo(intestazione).mese;

const senzaAnno = ({ intestazione }: Candidato) => normalize(conEsercizi(intestazione).replace(/\b20\d\d\b/g, " "));
const anniDi = (quali: readonly Candidato[]) => quali.flatMap((uno) => annoDi(uno) ?? []);

/**
 * The year to compare: one that both targets and results name, else the results', else the reference year. A plan of
 * several years, with no result of any, begins with its first.
 */
function annoDaConfrontare(target: readonly Candidato[], consuntivi: readonly Candidato[], riferimento: number | null) {
  const isPiano = target.length > 1 && target.every((uno) => annoDi(uno) !== null && senzaAnno(uno) !== "");
  if (isPiano && consuntivi.length === 0 && riferimento === null) return Math.min(...anniDi(target));
  const comuni = anniDi(target).filter((anno) => anniDi(consuntivi).includes(anno));
  const anni = comuni.length > 0 ? comuni : anniDi(consuntivi);
  // Beside a result of a year, one that says none is of the year in question.
  if (anni.length === 0 || consuntivi.some((uno) => annoDi(uno) === null)) return riferimento;
  return riferimento !== null && anni.includes(riferimento) ? riferimento : Math.max(...anni);
}

/** Results still to come say nothing yet, where some of the year in question, or of the year of a target, are there. */
function withoutVuoti(consuntivi: readonly Candidato[], { anno, hasContent }: Scena, target: readonly Candidato[]) {
  const anniTarget = target.flatMap((uno) => annoDi(uno) ?? []);
  const pieni = consuntivi.filter(({ colonna }) => hasContent(colonna));
  const isInQuestione = (uno: Candidato) => {
    const suo = annoDi(uno);
    return suo === null || (anno === null ? anniTarget.includes(suo) : suo === anno);
  };
  return pieni.some(isInQuestione) ? pieni : consuntivi;
}

/** The columns that pass each sieve in turn; a sieve that none passes is none. */
function setaccia(
  stesse: readonly Candidato[],
  setacci: readonly ((uno: Candidato) => boolean)[],
): readonly Candidato[] {
  return setacci.reduce((prima, setaccio) => {
    const passate = prima.filter(setaccio);
    return passate.length > 0 ? passate : prima;
  }, stesse);
}

/** The result of the latest part of the year, wherever it stands; of those that say none, the last. */
function piuRecente(rimaste: readonly Candidato[], anno: number | null): Candidato | undefined {
  const quando = (uno: Candidato) => (annoDi(uno) ?? anno ?? SENZA_ANNO) * 100 + (meseDi(uno) ?? FINE_ANNO);
  return rimaste.reduce<Candidato | undefined>(
    (prima, uno) => (prima === undefined || quando(uno) >= quando(prima) ? uno : prima),
    undefined,
  );
}

/** A column of another year, where one with the same words is of the year in question: "2022 %" beside "2023 %". */
function votiDeiGemelli({ candidati }: Scena, anno: number | null): readonly Voto[] {
  const muti = candidati.filter(({ detto }) => detto === null);
  const dellAnno = new Set(muti.filter((uno) => annoDi(uno) === anno).map(senzaAnno));
  return muti
    .filter((uno) => anno !== null && (annoDi(uno) ?? anno) !== anno && dellAnno.has(senzaAnno(uno)))
    .flatMap((uno) => DECISIVI.map((ruolo) => voto(uno, ruolo, ALTRO)));
}

/** Each year has its target and its result, so that a year whose results are all to come is the next one. */
function haCoppie(target: readonly Candidato[], consuntivi: readonly Candidato[]): boolean {
  const [suoi, loro] = [anniDi(target), anniDi(consuntivi)];
  return (
    new Set(suoi).size === target.length &&
    new Set(loro).size === consuntivi.length &&
    loro.every((uno) => suoi.includes(uno))
  );
}

/** Two weights that say the same are one. */
const areStesseCifre = ({ profilo: { cifre } }: Candidato, altro: Candidato) =>
  cifre.every((una, riga) => una === altro.profilo.cifre[riga]);

const hasCifre = ({ profilo: { numeri, piene } }: Candidato) => piene > 0 && numeri >= piene / 2;

/**
 * Where no phrase names a role, single words over the columns of some years may ("Valore osservato" of each); else the
 * only figures that come back with each year of the targets are their results.
 */
function forseCome(scena: Scena, ruolo: "target" | "consuntivo"): readonly Candidato[] {
  const detti = dettiCome(scena, ruolo);
  if (detti.length > 0) return detti;
  const muti = scena.candidati.filter((uno) => uno.detto === null && annoDi(uno) !== null);
  const accennati = muti.filter((uno) => accenna(uno.intestazione, ruolo));
  if (accennati.length > 0) return new Set(accennati.map(senzaAnno)).size === 1 ? accennati : [];
  const anniTarget = new Set(ruolo === "consuntivo" ? anniDi(dettiCome(scena, "target")) : []);
  const conAnni = muti.filter((uno) => hasCifre(uno) && anniTarget.has(annoDi(uno) ?? 0));
  const isUnaSerie = conAnni.length > 1 && new Set(conAnni.map(senzaAnno)).size === 1;
  return isUnaSerie ? conAnni : [];
}

function voto({ colonna, intestazione }: Candidato, ruolo: RuoloColonna, peso: number): Voto {
  const cosa = peso > 0 ? "scelto" : "altro";
  return { colonna, ruolo, peso, prova: { testimone: "anno", cosa, intestazione } };
}

/**
 * A result of a year before the target's, or before the sheet's own, is what the year began from, whatever its words
 * call it; and the state in the year of the only target ("Stato 2023" beside "Stato 2022"), what it came to.
 */
export function withPrecedenti(candidati: readonly Candidato[], anno: number | null): readonly Candidato[] {
  const anniTarget = candidati.filter(({ detto }) => detto?.ruolo === "target").map((uno) => annoDi(uno) ?? anno);
  const primo = anniTarget.length === 0 ? (anno ?? 0) : Math.min(...anniTarget.map((uno) => uno ?? 0));
  const partenze = candidati.filter((uno) => uno.detto?.ruolo === "baseline" && (annoDi(uno) ?? primo) < primo);
  const senzaConsuntivo = !candidati.some(({ detto }) => detto?.ruolo === "consuntivo");
  return candidati.map((uno) => {
    const isPrecedente = uno.detto?.ruolo === "consuntivo" && (annoDi(uno) ?? primo) < Math.min(primo, anno ?? primo);
    if (isPrecedente) return { ...uno, detto: { ruolo: "precedente", isDebole: false } };
    const isArrivo = uno.detto?.ruolo === "baseline" && anniTarget.length === 1 && annoDi(uno) === primo;
    return isArrivo && partenze.length > 0 && senzaConsuntivo
      ? { ...uno, detto: { ruolo: "consuntivo", isDebole: true } }
      : uno;
  });
}

/**
 * Where several columns have the words of one role: that of the year in question, of the period of the result, as last
 * approved, else the last, which is the most recent; what remains open stays close.
 */
export const testimoneAnni: Testimone = (scena) => {
  const target = forseCome(scena, "target");
  const tutti = forseCome(scena, "consuntivo");
  const consuntivi = withoutVuoti(tutti, scena, target);
  const riferimento = [...target, ...tutti].some(hasEsercizi) ? null : scena.anno;
  const anno = annoDaConfrontare(target, consuntivi, riferimento);
  const areCoppie = scena.anno === null && haCoppie(target, tutti);
  let mese: number | null = null;
  let isDellAnno = false;
  const dette = IN_ORDINE.flatMap((ruolo): readonly Voto[] => {
    const stesse = ruolo === "consuntivo" ? consuntivi : ruolo === "target" ? target : dettiCome(scena, ruolo);
    const rimaste = setaccia(stesse, [
      (uno) => anno !== null && annoDi(uno) === anno,
      (uno) => anno !== null && (annoDi(uno) ?? anno) === anno,
      (uno) => ruolo !== "consuntivo" && DECISIVI.includes(ruolo) && meseDi(uno) === mese,
      ({ intestazione }) => ruolo === "target" && AGGIORNATO.test(intestazione),
      ({ intestazione }) => ruolo === "target" && isDellAnno && DELL_ANNO.test(intestazione),
      ({ intestazione }) => ruolo === "target" && !ESTREMO.test(intestazione),
      ({ intestazione }) => ruolo === "consuntivo" && !PROVVISORIO.test(intestazione),
      ({ intestazione }) => ruolo === "peso" && DEL_PESO.test(intestazione),
    ]);
    const trovata = ruolo === "consuntivo" ? piuRecente(rimaste, anno) : rimaste.at(-1);
    if (!trovata) return [];
    if (ruolo === "consuntivo") [mese, isDellAnno] = [meseDi(trovata), DELL_ANNO.test(trovata.intestazione)];
    const tutte = ruolo === "consuntivo" ? tutti : stesse;
    if (tutte.length === 1) return [];
    const ancheVuote = tutte.filter((uno) => !stesse.includes(uno));
    // Later results still to come: those that are there may not be the ones in question.
    const isDaVenire =
      !areCoppie && ancheVuote.some((uno) => (annoDi(uno) ?? anno) !== anno || (meseDi(uno) ?? 12) > (mese ?? 12));
    const isDallInizio = ruolo === "consuntivo" && DALL_INIZIO.test(trovata.intestazione);
    const isFraPesi = ruolo === "peso" && rimaste.some((uno) => !areStesseCifre(uno, trovata));
    const isAperta = (DECISIVI.includes(ruolo) || isFraPesi) && (isDaVenire || (rimaste.length > 1 && !isDallInizio));
    const aperte = isAperta ? [...rimaste, ...(isDaVenire ? ancheVuote : [])] : [trovata];
    return tutte.map((uno) => {
      if (uno === trovata) return voto(uno, ruolo, isAperta ? APERTO : SCELTO);
      return voto(
        uno,
        ruolo,
        ancheVuote.includes(uno) && isAperta ? ANCORA_VUOTO : aperte.includes(uno) ? -APERTO : ALTRO,
      );
    });
  });
  return [...dette, ...votiDeiGemelli(scena, anno)];
};

/** The target as first approved, which holds on the rows where the updated one is blank; null where there is none. */
export function targetOriginario(scena: Scena, scelto: number | null): number | null {
  const target = dettiCome(scena, "target");
  const suo = target.find(({ colonna }) => colonna === scelto);
  if (!suo || !AGGIORNATO.test(suo.intestazione)) return null;
  const prima = target.filter((uno) => !AGGIORNATO.test(uno.intestazione) && annoDi(uno) === annoDi(suo));
  return prima.at(-1)?.colonna ?? null;
}
