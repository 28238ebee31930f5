import type { Cella } from "../../../domain/Cella";
import { parseFormato } from "../../../domain/numeri/formatoNumero";
import { displayCella } from "../../../domain/numeri/displayCella";
import type { RuoloColonna } from "../../Cruscotto";
import type { Profilo } from "./Profilo";
import type { ContenutoColonna } from "./Prova";
import type { Voto } from "./Voto";
import { parseEsitoScritto } from "../../../domain/valori/parseEsitoScritto";
import { normalize } from "../../../domain/testo/normalize";
import { versiDelleSigle } from "../../../domain/verso/versiDelleSigle";
import { isEstremo, isTestaDelVerso, parseVersoScritto } from "../../../domain/verso/parseVersoScritto";
import { isParteDellAnno } from "../parole/periodo";
import { isGrado, isTestaDiPeso } from "./gradi";
import { isQuasiTutto, type Candidato, type Testimone } from "./Scena";

type Osservazioni = Readonly<Partial<Record<RuoloColonna, number>>>;
type Osservazione = readonly [ruolo: RuoloColonna, peso: number, cosa: ContenutoColonna, quante: number];

const LUNGHEZZA_DI_NOME = 8;
/** Beyond this a column tells a story: it names nothing. */
const LUNGHEZZA_DI_RACCONTO = 160;
const QUOTA_DI_PROGRESSIVO = 0.9;
const TOLLERANZA_SOMMA = 0.006;
const QUOTA_DI_FORMULE = 0.3;
const RIGHE_MINIME = 2;
const PAROLE_CHE_TORNANO = 5;
const LUNGHEZZA_DI_PAROLA = 40;

/** Weights that make the whole: shares that sum to one, or points that sum to a hundred. */
function isSommaIntera(cifre: readonly (number | null)[]): boolean {
  const numeri = cifre.filter((una) => una !== null);
  if (numeri.length < RIGHE_MINIME || numeri.some((uno) => uno < 0)) return false;
  const somma = numeri.reduce((totale, uno) => totale + uno, 0);
  return [1, 100].some((tutto) => Math.abs(somma / tutto - 1) <= TOLLERANZA_SOMMA);
}

/** A few single words that come back: colours, outcomes, states. */
function isDiPocheParole({ celle, distinti, piene }: Profilo): boolean {
  return (
    distinti <= Math.min(PAROLE_CHE_TORNANO, piene / 2) &&
    celle.every((cella) => cella.tipo !== "testo" || !/\S\s+\S/.test(cella.valore.slice(0, LUNGHEZZA_DI_PAROLA)))
  );
}

/** Names tell the rows apart; offices and colours come back. */
function variety(distinti: number, piene: number): number {
  if (distinti === piene) return 1.2;
  return distinti >= piene * 0.9 ? 0.8 : distinti >= piene * 0.75 ? 0.3 : -1;
}

/** What a heading over yes and no asks: whether what was expected was reached. */
const CHIEDE_L_ESITO = /raggiun|conseg|centrat|rispettat|superat|\bmet\b|achieved|reached|\besito\b|outcome/i;

function isEsito({ intestazione, detto, profilo: { celle, piene, siNo, distinti } }: Candidato): boolean {
  if (detto?.isDebole === false && detto.ruolo !== "esito" && detto.ruolo !== "sal") return false;
  if (isQuasiTutto(siNo, piene)) return CHIEDE_L_ESITO.test(intestazione);
  // One word beside every row ("ok") judges none of them, unless the heading asks for it.
  if (distinti === 1 && piene > 1 && detto?.ruolo !== "esito" && !CHIEDE_L_ESITO.test(intestazione)) return false;
  const esiti = celle.filter((cella) => cella.tipo === "testo" && parseEsitoScritto(cella.valore) !== null).length;
  return isQuasiTutto(esiti, piene);
}

/** High and low are a direction only where the heading says so, or says nothing. */
function isTestaDiVerso({ intestazione, detto }: Candidato): boolean {
  return intestazione.trim() === "" || detto?.ruolo === "verso" || isTestaDelVerso(intestazione);
}

const LIMITE = /operator|condizion|limit|vincol|sogli|segno|confront|bound|threshold/i;

const PARTI_DELL_ANNO: Osservazioni = {
  periodo: 7,
  consuntivo: -9,
  target: -9,
  sal: -9,
  responsabile: -5,
  indicatore: -9,
  codice: -6,
  nota: -5,
};
const ANNI: Osservazioni = { anno: 5, consuntivo: -6, target: -6, sal: -6, codice: -3, baseline: -4 };
/** Days and decimals are told by their headings alone: "31.12" may be a target. */
const isParteBreve = (testo: string) =>
  testo.length <= LUNGHEZZA_DI_PAROLA && !/^\s*\d+\s*[/.,]/.test(testo) && isParteDellAnno(testo);
/** Words that do not name another thing. */
const NON_ALTRO: readonly RuoloColonna[] = ["periodo", "anno", "consuntivo", "esito"];

function isForsePeriodo({ detto, profilo: { distinti, piene } }: Candidato): boolean {
  return (detto === null || detto.isDebole || NON_ALTRO.includes(detto.ruolo)) && (distinti < piene || piene < 3);
}

/** "2023", or a year over two of the calendar: "2022/23", "2022-2023". */
const ANNO_SCRITTO = /^(20\d\d)(?:\s?[/–-]\s?(?:20)?(\d\d))?$/;

function isAnnoScritto(testo: string): boolean {
  const [, primo, secondo] = ANNO_SCRITTO.exec(testo) ?? [];
  return primo !== undefined && (secondo === undefined || (Number(primo) + 1) % 100 === Number(secondo));
}

/** A bare year, as a number or as a text. */
function isAnno(cella: Cella): boolean {
  if (cella.tipo === "testo") return isAnnoScritto(cella.valore.trim());
  return (
    cella.tipo === "numero" &&
    Number.isInteger(cella.valore) &&
    cella.valore >= 2000 &&
    cella.valore < 2100 &&
    !parseFormato(cella.formato).isData
  );
}

/** What high, medium and low never are. */
const NON_DI_GRADI: Osservazioni = { precedente: -6, codice: -4, indicatore: -8, target: -6, consuntivo: -6 };

function countTesti({ celle }: Candidato["profilo"], is: (testo: string) => boolean): number {
  return celle.filter((cella) => cella.tipo === "testo" && is(cella.valore)).length;
}

/** Directions as the heading lets them be read: "Sì" under "Lower is better?", "Max" under "Ottimo". */
function countVersi({ intestazione, profilo: { celle } }: Candidato): number {
  const piene = celle.map((cella) => displayCella(cella).trim()).filter((testo) => testo !== "");
  return piene.filter((testo) => parseVersoScritto(testo, intestazione) !== null).length;
}

/** What may be the most there is or the most there may be is a bound where the heading says so, or says nothing. */
function isTestaDOperatore({ intestazione, detto }: Candidato): boolean {
  return (
    intestazione.trim() === "" || detto?.ruolo === "operatore" || detto?.ruolo === "target" || LIMITE.test(intestazione)
  );
}

/** How it went: no direction, no outcome. */
const COME_E_ANDATA =
  /^(?:in )?(?:peggior\w*|miglior(?:at|ament|and)\w*|better|worse|improv\w+|worsen\w*|declin\w+|deteriorat\w+|stabil[ei]|invariat[oa]|costante|stable|steady|no change|unchanged|same)$/i;
const isAndamento = (testo: string) => testo.length <= LUNGHEZZA_DI_PAROLA && COME_E_ANDATA.test(testo.trim());

function countGradi(celle: readonly Cella[], anche: "lettere" | null): number {
  return celle.filter((cella) => cella.tipo === "testo" && isGrado(cella.valore, anche)).length;
}

/** A heading that may mean a unit of measure or one of the organisation: "UdM" may not. */
const UNITA_DI_CHI = /^\s*unit(?:à|a'?|s|y)?\s*[.:]?\s*$/i;

/** "Unit" over places and offices, which are proper names, is who answers, and no unit of measure. */
function areUffici({ intestazione, detto, profilo }: Candidato): boolean {
  if (detto?.ruolo !== "udm" || !UNITA_DI_CHI.test(intestazione)) return false;
  const propri = countTesti(profilo, (testo) => /^\p{Lu}/u.test(testo.trim()));
  return propri > profilo.piene / 2;
}

/** "95% (v. nota 3)", "8*", "circa 80", "12 su 15": a figure and a word about it. */
const CIFRA_E_PAROLE = /^\s*(?:[~≈<>≤≥=+-]|circa|ca\.?|oltre|about)?\s*\d/i;
const DI_CIFRE: readonly RuoloColonna[] = ["consuntivo", "target"];

/** Figures told with a word more, where the heading says that figures stand there. */
function countCifreDette({ detto, profilo: { celle, cifre } }: Candidato): number {
  if (detto === null || !DI_CIFRE.includes(detto.ruolo)) return 0;
  return celle.filter(
    (cella, at) =>
      cella.tipo === "testo" &&
      cifre[at] === null &&
      cella.valore.length <= LUNGHEZZA_DI_PAROLA &&
      CIFRA_E_PAROLE.test(cella.valore),
  ).length;
}

/** "H" beside "L" is no hour, whatever it is. */
function areSigleDiVerso({ celle, distinti }: Profilo): boolean {
  return distinti === 2 && versiDelleSigle([...new Set(celle.map((cella) => normalize(displayCella(cella))))]) !== null;
}

function osserva(candidato: Candidato, hasNomiBrevi: boolean): readonly Osservazione[] {
  const { profilo } = candidato;
  const { piene, numeri, date, siNo, operatori, conOperatore, nomi, codici, frasi, formule, unita, versi } = profilo;
  const misurabili = Math.min(piene, numeri + date + siNo + countCifreDette(candidato));
  const isDi = (quante: number, quota?: number) => isQuasiTutto(quante, piene, quota);
  const isTestaPeso = isTestaDiPeso(candidato.intestazione);
  const gradi = countGradi(profilo.celle, isTestaPeso ? "lettere" : null);
  const sottoVerso = isTestaDelVerso(candidato.intestazione) ? countVersi(candidato) : 0;
  const estremi = isTestaDOperatore(candidato) ? 0 : countTesti(profilo, isEstremo);
  const andamenti = countTesti(profilo, isAndamento);
  const osservazioni: Osservazione[] = [];
  const add = (cosa: ContenutoColonna, quante: number, pesi: Osservazioni) => {
    for (const [ruolo, peso] of Object.entries(pesi) as [RuoloColonna, number][])
      osservazioni.push([ruolo, peso, cosa, quante]);
  };
  if (piene === 0) {
    // Bars and dashes alone name nothing, whatever stands over them.
    const tratti = profilo.celle.filter(({ tipo }) => tipo !== "vuota").length;
    if (tratti > 0) add("senza-parole", tratti, { indicatore: -10 });
    return osservazioni;
  }
  if (isEsito(candidato))
    add("esiti", piene, { esito: 6, sal: -6, consuntivo: -5, nota: -4, verso: -6, indicatore: -8, responsabile: -4 });
  const versoScritto = { verso: 7, operatore: -9, esito: -6, peso: -6, ...NON_DI_GRADI };
  if (isDi(sottoVerso)) add("versi", sottoVerso, versoScritto);
  else if (isDi(estremi)) add("versi", estremi, versoScritto);
  else if (isDi(operatori)) add("operatori", operatori, { operatore: 8, target: -8, verso: -1, indicatore: -8 });
  else if (isDi(gradi) && !isTestaDiVerso(candidato)) {
    add("gradi", gradi, { ...(isTestaPeso ? { peso: 9 } : {}), ...NON_DI_GRADI });
  } else if (isDi(andamenti))
    add("versi", andamenti, { scostamento: 6, verso: -12, esito: -4, responsabile: -4, ...NON_DI_GRADI });
  else if (isDi(versi))
    add("versi", versi, { verso: 7, operatore: -3, responsabile: -3, indicatore: -8, target: -6, consuntivo: -6 });
  if (isDi(conOperatore, 0.1)) add("con-operatore", conOperatore, { target: 3, consuntivo: -2 });
  const parti = isForsePeriodo(candidato) ? countTesti(profilo, isParteBreve) : 0;
  if (isDi(parti, QUOTA_DI_PROGRESSIVO)) add("parti-dell-anno", parti, PARTI_DELL_ANNO);
  const anni = candidato.detto === null ? profilo.celle.filter(isAnno).length : 0;
  if (isDi(anni, QUOTA_DI_PROGRESSIVO)) add("anni", anni, ANNI);
  // "Stato" over words is no beginning: it says what became of the row.
  if (candidato.detto?.ruolo === "baseline" && numeri === 0 && isDi(nomi)) add("nomi", nomi, { baseline: -9, nota: 4 });
  if (unita === 0 && isDi(nomi) && areUffici(candidato)) add("nomi", nomi, { udm: -9, responsabile: 4 });
  if (isDi(unita) && !areSigleDiVerso(profilo))
    add("unita", unita, { udm: 3, indicatore: -6, target: -6, consuntivo: -6 });
  if (isDi(misurabili)) add("numeri", misurabili, { target: 1, consuntivo: 1, indicatore: -8, nota: -2 });
  else if (!isDi(misurabili, 0.2) && !isDi(frasi, 0.3))
    add("senza-cifre", piene, { target: -1.5, consuntivo: -1, sal: -6, peso: -4 });
  if (profilo.isProgressivo && isDi(numeri, QUOTA_DI_PROGRESSIVO))
    add("progressivo", numeri, { codice: 2, programma: -6, obiettivo: -6, target: -1, consuntivo: -1, peso: -3 });
  if (isDi(codici) && !isDi(numeri, 0.3))
    add("codici", codici, { codice: 3, indicatore: -8, target: -3, consuntivo: -3 });
  if (isDi(nomi) && isDiPocheParole(profilo))
    add("poche-parole", nomi, { indicatore: -2.5, consuntivo: -3, target: -3 });
  if (!isDi(nomi, 0.3)) add("senza-parole", piene - nomi, { indicatore: -10 });
  else if (isDi(nomi)) {
    const isGiusto = profilo.lunghezza >= LUNGHEZZA_DI_NOME && profilo.lunghezza <= LUNGHEZZA_DI_RACCONTO;
    add("nomi", nomi, { indicatore: 1.5 + variety(profilo.distinti, piene) + (isGiusto ? 0.3 : -0.3), nota: 0.5 });
  }
  if (isDi(frasi, 0.4))
    add("frasi", frasi, { nota: 1, indicatore: hasNomiBrevi ? -1.2 : -0.7, target: -1.5, peso: -5, sal: -5 });
  if (isDi(formule, QUOTA_DI_FORMULE) && isDi(nomi, 0.5)) add("formule", formule, { formula: 1.5, indicatore: -0.7 });
  else if (isDi(frasi, 0.4)) add("frasi", frasi, { formula: -2.5 });
  if (isSommaIntera(profilo.cifre)) add("somma-100", numeri, { peso: 1 });
  return osservazioni;
}

/** What the cells hold: words, figures, dates, operators, units, codes, long sentences, parts that make a whole. */
export const testimoneContenuto: Testimone = ({ candidati }) => {
  // Beside short names long sentences are none.
  const hasNomiBrevi = candidati.some(
    ({ profilo: { nomi, frasi, piene } }) => isQuasiTutto(nomi, piene) && !isQuasiTutto(frasi, piene, 0.4),
  );
  return candidati.flatMap((candidato) =>
    osserva(candidato, hasNomiBrevi).map(([ruolo, peso, cosa, quante]): Voto => ({
      colonna: candidato.colonna,
      ruolo,
      peso,
      prova: { testimone: "contenuto", cosa, quante, su: candidato.profilo.piene },
    })),
  );
};
