import type { Cella } from "../../domain/Cella";
import type { Colonna, Domanda, Ragione } from "../Cruscotto";
import type { Intestazione } from "./testa/Intestazione";
import type { RisposteFoglio } from "../RisposteFoglio";
import { isMeseOTrimestre, isParteDellAnno, isTuttoLAnno } from "./parole/periodo";
import type { Unioni } from "../griglia/Unioni";
import { readAccanto, type AccantoAiLivelli } from "./testa/accantoAiLivelli";
import { lettureDi, prestitoDi, rispostePer } from "./letture";
import { colonneParziali, colonnePeriodi, type ColonnaDiPeriodo } from "./colonnePeriodi";
import { contoScritto } from "./contoScritto";
import { decidi, type Decisione, type Dubbio, type Giudizio } from "./decidi";
import { profiloOf } from "./testimoni/Profilo";
import { isQuasiTutto, type Candidato, type Scena } from "./testimoni/Scena";
import { withoutPesati } from "./testimoni/contoDelPesato";
import { targetOriginario, withPrecedenti } from "./testimoni/testimoneAnni";
import { titoloOf, type Titolo } from "./testa/titoloOf";

/** A header with the rows under it. `finoA` is the row after the last, 0-based. */
export interface Tratto {
  readonly testa: Intestazione;
  readonly finoA: number;
}

interface TrattoIntitolato extends Tratto {
  readonly titolo: Titolo | null;
}

/** The columns of a block with their roles, and why. */
export interface ColonneNominate {
  readonly colonne: readonly Colonna[];
  readonly accanto: AccantoAiLivelli;
  /** Column of the target as first approved, which holds on the rows where the updated one is blank. */
  readonly targetOriginario: number | null;
  /** The parts of the year that it has results of, in order. */
  readonly periodi: readonly ColonnaDiPeriodo[];
  /** Results of parts of the year, beside those of the whole. */
  readonly parziali: readonly ColonnaDiPeriodo[];
  /** What is asked of the block; of like blocks, once. */
  readonly domande: readonly Domanda[];
  /** The same of every block, asked or not: no row is measured by a column that is only proposed. */
  readonly incerte: readonly Domanda[];
  readonly titolo: Titolo | null;
  /** One array for all like blocks. */
  readonly ragioni: readonly Ragione[];
}

/** So many rows tell what a column holds, however many there are. */
const RIGHE_GUARDATE = 240;
const COLONNE_GUARDATE = 60;
const PIENE_MINIME = 2;
const RIGHE_DI_UN_BLOCCO = 40;
const QUOTA_DI_NOMI = 0.3;

const isPiena = (cella: Cella) => cella.tipo !== "vuota" && (cella.tipo !== "testo" || cella.valore.trim() !== "");

/** Rows of some blocks, evenly spaced, that hold more than a text alone. */
function righeDiProva(tratti: readonly Tratto[], unioni: Unioni): readonly number[] {
  const tutte = tratti.reduce((somma, { testa, finoA }) => somma + finoA - testa.ultima - 1, 0);
  const passo = Math.max(1, tutte / RIGHE_GUARDATE);
  const righe: number[] = [];
  let prossima = 0;
  let viste = 0;
  for (const { testa, finoA } of tratti) {
    const prima = testa.ultima + 1;
    for (; prossima < viste + finoA - prima; prossima += passo) {
      const riga = prima + Math.floor(prossima - viste);
      let piene = 0;
      for (let colonna = testa.da; colonna <= testa.a && piene < PIENE_MINIME; colonna++) {
        if (isPiena(unioni.ownAt(riga, colonna))) piene += 1;
      }
      if (piene >= PIENE_MINIME) righe.push(riga);
    }
    viste += finoA - prima;
  }
  return righe;
}

/** The runs of rows with nothing between them. */
function trattiDi(righe: readonly number[]): readonly number[] {
  let tratto = 0;
  return righe.map((riga, at) => (at > 0 && riga !== (righe[at - 1] ?? 0) + 1 ? ++tratto : tratto));
}

function hasContentUnder(unioni: Unioni, tratti: readonly Tratto[], colonna: number): boolean {
  return tratti.some(({ testa, finoA }) => {
    for (let riga = testa.ultima + 1; riga < finoA; riga++) {
      if (isPiena(unioni.ownAt(riga, colonna))) return true;
    }
    return false;
  });
}

const PARTI_MINIME = 2;

/** The column of the whole year beside those of its parts ("Q1 | ... | Q4 | Full year"), where no other is of the results. */
function tuttoLAnno({ celle }: Intestazione): number | null {
  if (celle.some(({ ruolo }) => ruolo === "consuntivo")) return null;
  if (celle.filter(({ testo }) => isMeseOTrimestre(testo)).length < PARTI_MINIME) return null;
  const intere = celle.filter(({ testo, ruolo }) => (ruolo === null || ruolo === "anno") && isTuttoLAnno(testo));
  return intere.length === 1 ? (intere[0]?.colonna ?? null) : null;
}

/** The columns of a header that may have a role of their own, with what is under them. */
function candidatiOf(
  testa: Intestazione,
  righe: readonly number[],
  unioni: Unioni,
  accanto: AccantoAiLivelli,
): readonly Candidato[] {
  const diLivelli = new Set([...accanto.values()].flatMap(({ codice, peso }) => [codice, peso]));
  const tutto = tuttoLAnno(testa);
  const senzaConsuntivo = tutto === null && !testa.celle.some(({ ruolo }) => ruolo === "consuntivo");
  const colonne = Array.from({ length: testa.a - testa.da + 1 }, (_, at) => testa.da + at);
  return colonne
    .filter((colonna) => !diLivelli.has(colonna))
    .map((colonna): Candidato => {
      const cella = testa.celle.find((una) => una.colonna === colonna);
      const profilo = profiloOf(righe.map((riga) => unioni.ownAt(riga, colonna)));
      // "I trim.", "Al 30/06/2024": beside a target, what was reached by then.
      const isParte = cella?.ruolo === null && senzaConsuntivo && isParteDellAnno(cella.testo);
      const ruolo = isParte || colonna === tutto ? "consuntivo" : (cella?.ruolo ?? null);
      const detto = ruolo === null ? null : { ruolo, isDebole: cella?.isDebole === true };
      const formule = righe.map((riga) => ({ formula: unioni.formulaAt(riga, colonna), riga }));
      return { colonna, intestazione: cella?.testo ?? "", detto, profilo, conto: contoScritto(formule, profilo.piene) };
    })
    .filter(({ intestazione, profilo }) => intestazione !== "" || profilo.piene > 0)
    .slice(0, COLONNE_GUARDATE);
}

const NUMERATORE = /^num(?:er\w*)?\.?$/i;
const DENOMINATORE = /^den(?:om\w*)?\.?$/i;

/** "Num." beside "Den." numbers nothing: the two are the terms of a ratio. */
function withComponenti(candidati: readonly Candidato[]): readonly Candidato[] {
  const has = (forma: RegExp) => candidati.some(({ intestazione }) => forma.test(intestazione.trim()));
  if (!has(NUMERATORE) || !has(DENOMINATORE)) return candidati;
  return candidati.map((uno) => {
    const isComponente = [NUMERATORE, DENOMINATORE].some((forma) => forma.test(uno.intestazione.trim()));
    return isComponente ? { ...uno, detto: { ruolo: "componente" as const, isDebole: false } } : uno;
  });
}

/** The heading of a block says nothing of its column, nor its label of the codes under it. */
function withoutTitolo(candidati: readonly Candidato[], titolo: Titolo | null): readonly Candidato[] {
  if (!titolo) return candidati;
  const sue = [titolo.colonna, titolo.accanto?.colonna];
  return candidati.map((uno) => (sue.includes(uno.colonna) ? { ...uno, intestazione: "", detto: null } : uno));
}

/** Blocks whose headers name the same columns by the same words are decided together. */
function firmaOf({ da, a, celle, genere }: Intestazione, titolo: Titolo | null): string {
  const parole = celle.map(({ colonna, testo }) =>
    colonna === titolo?.colonna ? `${colonna}` : `${colonna} ${testo}`,
  );
  return [genere, da, a, ...parole].join("\n");
}

/** A figure read from the column beside its operators has the words that stand over both. */
function parolaDi(uno: Candidato, giudizio: Giudizio, candidati: readonly Candidato[]): string {
  if (uno.intestazione !== "") return uno.intestazione;
  const accanto = giudizio.prove.flatMap(({ prova }) =>
    prova.testimone === "posto" && prova.cosa === "accanto-operatore" ? [prova.accanto] : [],
  )[0];
  return candidati.find(({ colonna }) => colonna === accanto)?.intestazione ?? "";
}

function colonneOf({ giudizi }: Decisione, candidati: readonly Candidato[]): readonly Colonna[] {
  return giudizi.flatMap((giudizio) => {
    const uno = candidati.find(({ colonna }) => colonna === giudizio.colonna);
    return uno
      ? [{ ruolo: giudizio.ruolo, colonna: uno.colonna, intestazione: parolaDi(uno, giudizio, candidati) }]
      : [];
  });
}

function ragioniOf({ giudizi }: Decisione, colonne: readonly Colonna[]): readonly Ragione[] {
  return colonne.flatMap((una) => {
    const giudizio = giudizi.find(({ colonna, ruolo }) => colonna === una.colonna && ruolo === una.ruolo);
    return giudizio ? [{ ...una, margine: giudizio.margine, prove: giudizio.prove.map(({ prova }) => prova) }] : [];
  });
}

/** The blocks of a sheet by what their headers say, each group in order. */
function gruppiDi(tratti: readonly Tratto[], unioni: Unioni): readonly (readonly TrattoIntitolato[])[] {
  const teste = tratti.map(({ testa }) => testa);
  const gruppi = new Map<string, TrattoIntitolato[]>();
  for (const tratto of tratti) {
    const hasNomi = (colonna: number) => {
      const celle = righeDiProva([tratto], unioni)
        .slice(0, RIGHE_DI_UN_BLOCCO)
        .map((riga) => unioni.ownAt(riga, colonna));
      const { nomi, piene } = profiloOf(celle);
      return isQuasiTutto(nomi, piene, QUOTA_DI_NOMI);
    };
    const altre = teste.filter((testa) => testa !== tratto.testa);
    const titolo = titoloOf(tratto.testa, unioni, altre, hasNomi);
    const firma = firmaOf(tratto.testa, titolo);
    gruppi.set(firma, [...(gruppi.get(firma) ?? []), { ...tratto, titolo }]);
  }
  return [...gruppi.values()];
}

/**
 * The columns of two parts of the year are not one or the other: the day that is looked at says which. Beside that of the
 * whole year, which is proposed, none of them is in its place.
 */
function isFraPeriodi(
  { ruolo, colonne, proposta }: Dubbio,
  periodi: readonly ColonnaDiPeriodo[],
  parziali: readonly ColonnaDiPeriodo[],
): boolean {
  if (ruolo !== "consuntivo" && ruolo !== "target") return false;
  const parti = periodi.length > 0 ? periodi : parziali;
  const loro = new Set(parti.map((uno) => uno[ruolo]));
  const altre = parziali.length > 0 ? colonne.filter((colonna) => colonna !== proposta) : colonne;
  return parti.length > 1 && colonne.length > 1 && altre.every((colonna) => loro.has(colonna));
}

function nominaGruppo(
  tratti: readonly TrattoIntitolato[],
  unioni: Unioni,
  risposte: RisposteFoglio,
  anno: number | null,
): Omit<ColonneNominate, "titolo" | "domande"> {
  const [primo] = tratti;
  if (!primo)
    return {
      colonne: [],
      accanto: new Map(),
      targetOriginario: null,
      periodi: [],
      parziali: [],
      incerte: [],
      ragioni: [],
    };
  const accanto = readAccanto(primo.testa.celle);
  const righe = righeDiProva(tratti, unioni);
  const tutti = withoutTitolo(candidatiOf(primo.testa, righe, unioni, accanto), primo.titolo);
  const candidati = withPrecedenti(withoutPesati(withComponenti(tutti)), anno);
  const scena: Scena = {
    candidati,
    righe: righe.length,
    tratti: trattiDi(righe),
    anno,
    hasContent: (colonna) => hasContentUnder(unioni, tratti, colonna),
    risposte: risposte.colonne,
    profilo: rispostePer(primo.testa, risposte.letture ?? []),
  };
  const decisione = decidi(scena);
  const intestazioneOf = (colonna: number) => candidati.find((uno) => uno.colonna === colonna)?.intestazione ?? "";
  const colonne = colonneOf(decisione, candidati);
  const target = colonne.find(({ ruolo }) => ruolo === "target")?.colonna ?? null;
  const periodi = colonnePeriodi(primo.testa.celle, colonne);
  const parziali = colonneParziali(primo.testa.celle, colonne);
  return {
    colonne: [...colonne].sort((a, b) => a.colonna - b.colonna),
    accanto,
    targetOriginario: targetOriginario(scena, target),
    periodi,
    parziali,
    incerte: decisione.dubbi
      .filter((dubbio) => !isFraPeriodi(dubbio, periodi, parziali))
      .map((dubbio) => ({ ...dubbio, intestazioni: dubbio.colonne.map(intestazioneOf) })),
    ragioni: ragioniOf(decisione, colonne),
  };
}

/** The columns of each block of a sheet: like blocks are one question, decided on the rows of all. */
export function nomina(
  unioni: Unioni,
  tratti: readonly Tratto[],
  risposte: RisposteFoglio,
  anno: number | null,
): ReadonlyMap<Intestazione, ColonneNominate> {
  const nominate = new Map<Intestazione, ColonneNominate>();
  // What is answered of a block is said of all those laid out as it is, wherever they stand.
  const proprie = lettureDi(
    tratti.map(({ testa }) => testa),
    risposte.colonne,
  );
  const note = [...proprie, ...(risposte.letture ?? [])];
  const gruppi = gruppiDi(tratti, unioni).map((gruppo) => ({
    gruppo,
    comuni: nominaGruppo(gruppo, unioni, { ...risposte, letture: note }, anno),
  }));
  const chiari = gruppi.flatMap(({ gruppo: [primo], comuni: { incerte, colonne } }) =>
    primo && incerte.length === 0 ? [{ testa: primo.testa, colonne }] : [],
  );
  for (const { gruppo, comuni: sue } of gruppi) {
    const prestito = gruppo[0] && sue.incerte.length > 0 ? prestitoDi(gruppo[0].testa, sue.incerte, chiari) : null;
    const comuni = prestito ? nominaGruppo(gruppo, unioni, { ...risposte, letture: [prestito, ...note] }, anno) : sue;
    const nome = comuni.colonne.find(({ ruolo }) => ruolo === "indicatore")?.colonna;
    for (const [at, { testa, titolo }] of gruppo.entries()) {
      // Like blocks are one question.
      const domande = at === 0 ? comuni.incerte : [];
      nominate.set(testa, { ...comuni, domande, titolo: titolo?.colonna === nome ? titolo : null });
    }
  }
  return nominate;
}
