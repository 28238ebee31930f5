import type { Verso, VersoDeciso } from "../Misura";
import { ricorda } from "../testo/ricorda";
import { normalize } from "../testo/normalize";
import { isFattoMale } from "./fattoMale";
import { isDatoInGiorni, isForseDato, isInGiorni } from "./giorniDati";
import { dopoNellaFrase, isSolaCosa, isTesta, participioDi, primaNellaFrase, type Fatto } from "./reggenza";
import { versoDettoNelNome } from "./versoDettoNelNome";
import { AZIONE_CHE_RIDUCE, NON_CONTATO, PAROLE_DI_MISURA, vociDa, type VoceDelVerso } from "./vociDelVerso";

/** What a text says: a direction, and whether it can be taken at its word. */
interface Detto {
  readonly verso: Verso;
  readonly isCerto: boolean;
}

interface Trovata {
  readonly voce: VoceDelVerso;
  readonly parola: string;
  readonly inizio: number;
}

const IN_PAROLA = /\w/;
/** Longer texts tell a story: what is measured stands at their beginning. */
const LUNGHEZZA_LETTA = 400;

/** The longest of the words that start there; null where none does. */
function longestAt(testo: string, inizio: number): Trovata | null {
  const { voci, una } = vociDa(testo[inizio] ?? "");
  una.lastIndex = inizio;
  if (!una.test(testo)) return null;
  let fine = inizio;
  let lunga: VoceDelVerso | null = null;
  for (const voce of voci) {
    const { forma } = voce;
    forma.lastIndex = inizio;
    // Sticky: where it matches it stops at the end of the word.
    if (!forma.test(testo) || forma.lastIndex <= fine) continue;
    fine = forma.lastIndex;
    lunga = voce;
  }
  return lunga && { voce: lunga, parola: testo.slice(inizio, fine), inizio };
}

function findTutte(testo: string): readonly Trovata[] {
  const trovate: Trovata[] = [];
  for (let at = 0; at < testo.length; at++) {
    const trovata = at > 0 && IN_PAROLA.test(testo[at - 1] ?? "") ? null : longestAt(testo, at);
    if (!trovata) continue;
    trovate.push(trovata);
    // Inside a wanted thing nothing else speaks; inside an unwanted one something may be done about it.
    if (trovata.voce.verso === "crescente") at += trovata.parola.length - 1;
  }
  return trovate;
}

/** Done about an unwanted thing, it is what is wanted; anything else done to it may be wanted or not. */
const RISOLVE =
  /^(?:evitat|prevenut|smaltit|recuperat|ridott|risolt|sanat|azzerat|scongiurat|corrett|rimoss|revocat|colmat|saldat|incassat|riscoss|estint|archiviat|chius|definit|rimborsat|risparmiat|dimezzat|contenut|abbattut|eliminat|decis|ripianat|riassorbit|assorbit|riparat|rientrat|risanat|laureat|cessat|superat|coperti?|copert|gestit|evas|lavorat|trattat|conclus)[aeoi]$/;
/** Finding it may be what somebody is there for: nobody can tell whether more of it is wanted. */
const TROVATO =
  /\b(?:accertat|scopert|sorvegliat|analizzat|individuat|contestat|demolit)[aeoi]\b|\brilevat[aeoi] (?:con|da[il]?|dall[aeo]?|dagli)\b/;
/** What is counted is how many were dealt with in time: "infortuni denunciati nei termini". */
const FATTO_NEI_TERMINI = /^(?: \w+){0,3} \w+(?:at|it|ut|s)[aeoi] (?:nei termini|in tempo|tempestivamente|entro )/;
const SEGNALATO = /\bsegnalat[aeoi]\b/;
/** What was done about it, where it is written as a noun. */
const CON_RIMEDIO = / con (?:\w+ )?(?:riscontr|audit|esit|pian|visit|verific|soluzion|rimbors|rispost|transazion)\w*/;
const PRESO_IN_CARICO = /\bpres[oiae] in carico\b|\b(?:laureat|diplomat|ricollocat|reinserit)[aeoi]\b/;
/** Money, which may be there to be spent. */
const DENARO = /^(?:spes[ae]|cost[oi]|oner[ei]|uscit[ae]|debit[oi]|residui)$/;
const DENARO_TRATTATO = /^(?:copert|finanziat|rimborsat|recuperat|rendicontat|certificat|ripianat|saldat)[aeoi]$/;
const SUL_PREVISTO =
  /(?:\b(?:su|sul|sull[aeo]?|rispetto a\w*)|\/) ?(?:\w+ ){0,3}?(?:budget|stanzia|assegnat|programmat|preventivat|disponibil|dotazion|impegnat|finanziament)|\bper .{1,40} sul totale\b/;
const DEBITO_PAGATO = /^(?: \w+){0,2} (?:pagat|liquidat)[oiae]\b/;
/** What held the head of the phrase for a thing that is counted in hours, days or euros. */
const CONTATO_IN = /^(?:or[ae]|giorn[oi]|giornat[ae]|minut[oi]|mes[ei]|somm[ae]|import[oi]|cas[oi]|episod[io]+)$/;
/** An English participle after an unwanted thing does something about it, unless it says that it happened. */
const FATTO_INGLESE =
  /^(?: (?!not\b)\w+){0,2} (?:(?!(?:receiv|report|record|register|lodg|fil|delay|occurr|observ|incurr|expect|plann|need|requir|us|elaps|caus|relat)ed\b)\w{3,}ed|won|paid)\b|^(?: \w+){0,3} (?:reduction|savings?|improvements?|gains?)\b/;
const TEMPO = /^(?:giorn[oi]|gg|days)$/;
/** Time that is taken: any other time ("giorni di formazione", "giorni/uomo di assistenza") may be given. */
const TEMPO_PRESO =
  /^(?: (?:medi|medio|lavorativi|massimi|solari|necessari|complessivi))* ?(?:$|(?:tra|fra|per|intercors|trascors|impiegat|necessari|intercorrent)\w*\b|to (?!be\b)\w+|(?:di|of) (?:ritard|attes|assenz|malatti|degenz|pagament|lavorazion|rilasci|evasion|istruttori|rispost|consegn|ferm|sospension|chiusur|interruzion|durat|delay|absence)\w*)/;

const PROPOSTO: Detto = { verso: "crescente", isCerto: false };

/** What was done about what a phrase counts, where that ends a trouble: "ore di straordinario recuperate". */
function risoltoDi(nome: string, dopo: string): Fatto | null {
  const fatto = participioDi(nome, dopo);
  return fatto !== null && RISOLVE.test(fatto.participio) ? fatto : null;
}

/** An unwanted thing at the head of its phrase decides, unless something was done about it. */
function readMale(testo: string, { voce, parola, inizio }: Trovata): Detto {
  const prima = primaNellaFrase(testo, inizio);
  const dopo = dopoNellaFrase(testo, inizio + parola.length);
  const nome = parola.split(" ")[0] ?? parola;
  if (TEMPO.test(nome) && (!TEMPO_PRESO.test(dopo) || (nome === "days" && isForseDato(prima)))) return PROPOSTO;
  if (voce.tipo !== "grandezza") {
    if (FATTO_NEI_TERMINI.test(dopo)) return PROPOSTO;
    if (TROVATO.test(dopo) || CON_RIMEDIO.test(dopo) || PRESO_IN_CARICO.test(dopo)) return PROPOSTO;
    if (SEGNALATO.test(dopo)) return { verso: "decrescente", isCerto: false };
  }
  const contatoIn = prima.split(" ").findLast((una) => CONTATO_IN.test(una));
  const fatto = participioDi(nome, dopo) ?? (contatoIn === undefined ? null : risoltoDi(contatoIn, dopo));
  if (fatto?.isAmbiguo === true) {
    const isForse = voce.tipo === "grandezza" ? DENARO.test(nome) && DENARO_TRATTATO.test(fatto.participio) : true;
    if (isForse && RISOLVE.test(fatto.participio)) return PROPOSTO;
  } else if (fatto !== null && !parola.includes(fatto.participio)) {
    const isRisolto = RISOLVE.test(fatto.participio);
    // "Reclami non evasi" says twice that they are unwanted; "costi non sostenuti" were spared.
    if (fatto.isNegato) return isRisolto ? { verso: "decrescente", isCerto: isTesta(prima) } : PROPOSTO;
    return isRisolto || voce.tipo === "grandezza" ? PROPOSTO : { verso: "decrescente", isCerto: false };
  }
  if (DENARO.test(nome) && (SUL_PREVISTO.test(dopo) || (voce.tipo !== "male" && DEBITO_PAGATO.test(dopo))))
    return PROPOSTO;
  if (voce.tipo === "attributo") {
    if (FATTO_INGLESE.test(dopo)) return PROPOSTO;
    return { verso: "decrescente", isCerto: isSolaCosa(prima, 3) };
  }
  if (isTesta(prima)) return { verso: "decrescente", isCerto: voce.tipo !== "forse" };
  const conEsso = /^(.*) con(?: \w+)? $/.exec(prima)?.[1];
  if (conEsso !== undefined && voce.tipo === "male") {
    return { verso: "decrescente", isCerto: isSolaCosa(conEsso, 2) };
  }
  // After "che", "con", "per" the thing is not what is counted; after "di" it may be.
  return { verso: isSolaCosa(prima, 9) ? "decrescente" : "crescente", isCerto: false };
}

/** What is taken away is unwanted by itself. */
const TOGLIE = /saving|reduction|risparmi|riduzion|recuper/;

/** So many of one thing for each of another: nobody can tell which of them is wanted. */
const RAPPORTO = / (?:per|ogni) (?:ciascun[oa] )?\p{L}+$/u;

/** A count or a share of things that are wanted, wherever the name says so. */
const QUANTI = /\b(?:numero|percentuale|quota|number|share)\b|(?:^|\W)n[.°]|%/;

/** Days of a wanted thing are wanted where they are given; else they may be the time it takes. */
const giorniDi = ({ voce }: Trovata, dopo: string): Detto => ({
  verso: "crescente",
  isCerto: voce.tipo === "bene" && isDatoInGiorni(dopo),
});

/** A wanted thing decides where it leads its phrase and nothing unwanted is said of it. */
function readBene(testo: string, trovata: Trovata, tutte: readonly Trovata[]): Detto {
  const prima = primaNellaFrase(testo, trovata.inizio);
  const fine = trovata.inizio + trovata.parola.length;
  const dopo = dopoNellaFrase(testo, fine);
  // Within a limit, what is denied or delayed is told by the words for it.
  const isMale = trovata.voce.tipo !== "cornice" && isFattoMale(dopo);
  const isRovesciato =
    isMale ||
    (!TOGLIE.test(trovata.parola) &&
      tutte.some(
        ({ voce, inizio }) =>
          voce.verso === "decrescente" &&
          (voce.tipo === "attributo" || voce.tipo === "forse") &&
          inizio >= trovata.inizio &&
          inizio < fine + dopo.length,
      ));
  if (isRovesciato) return isInGiorni(dopo) ? giorniDi(trovata, dopo) : { verso: "decrescente", isCerto: false };
  const isSenzaMali = tutte.every(({ voce }) => voce.verso === "crescente");
  const isNetta = trovata.voce.tipo === "cornice" || isSolaCosa(prima, 2) || (isSenzaMali && QUANTI.test(testo));
  return { verso: "crescente", isCerto: trovata.voce.tipo !== "forse" && isNetta };
}

/** What the first word that speaks says; null where none does. */
function detto(testo: string): Detto | null {
  const tutte = findTutte(testo);
  let scartato = false;
  for (const trovata of tutte) {
    if (trovata.voce.verso === "crescente") return readBene(testo, trovata, tutte);
    if (!NON_CONTATO.test(testo.slice(0, trovata.inizio))) return readMale(testo, trovata);
    scartato = true;
  }
  return scartato ? PROPOSTO : null;
}

/**
 * Whether a name is, for certain, of something that is wanted: not a bare count ("numero di …"), nor a term within
 * which it is done, whose figure is a time.
 * @example isDiCosaVoluta("Numero di imprese assistite") //=> true
 */
export function isDiCosaVoluta(nome: string): boolean {
  const testo = normalize(nome.slice(0, LUNGHEZZA_LETTA));
  const tutte = findTutte(testo);
  const areVolute = tutte.length > 0 && tutte.every(({ voce }) => voce.verso === "crescente" && voce.tipo === "bene");
  return areVolute && (detto(testo)?.isCerto ?? false);
}

/** The act and the figure it acts upon, where they are written together: "Riduzione dei costi: (costi anno x / ...)". */
function splitFormula(nome: string): readonly [string, string] {
  const at = nome.search(/[:(]/);
  return at < 0 ? [nome, ""] : [nome.slice(0, at), nome.slice(at + 1)];
}

/** "Riduzione dei costi" beside a formula that is the cost: nobody can tell whether the saving or the cost is counted. */
function isAzioneSuSeStessa(nome: string, descrizione: string): boolean {
  const [azione, traParentesi] = splitFormula(nome);
  return (
    AZIONE_CHE_RIDUCE.test(azione) && [traParentesi, descrizione].some((testo) => detto(testo)?.verso === "decrescente")
  );
}

/** The few answers there are: rows share them. */
const DALLE_PAROLE: Readonly<Record<Verso, VersoDeciso>> = {
  crescente: { verso: "crescente", origine: "parole" },
  decrescente: { verso: "decrescente", origine: "parole" },
};
const DUBBIO: Readonly<Record<Verso, VersoDeciso>> = {
  crescente: { verso: "crescente", origine: "dubbio" },
  decrescente: { verso: "decrescente", origine: "dubbio" },
};

/**
 * Which direction is better, from the words of the indicator and then of its formula; never from the consuntivo.
 * With origin "dubbio" when nothing speaks, or when the words can mislead: the direction is then a proposal, and the
 * caller asks. Source: DOMAIN.md §2.
 * @example deduceVerso("Tempi medi di lavorazione", "") //=> { verso: "decrescente", origine: "parole" }
 * @example deduceVerso("Costi evitati", "") //=> { verso: "crescente", origine: "dubbio" }
 */
export function deduceVerso(nome: string, descrizione: string): VersoDeciso {
  return dedotto(`${senzaCifre(nome)}${A_CAPO}${senzaCifre(descrizione)}`);
}

const A_CAPO = "\u0000";

/** No number says which direction is better: names that differ by a number alone ("sede 12", "al 31/12") are one. */
const senzaCifre = (testo: string) =>
  testo.slice(0, LUNGHEZZA_LETTA).replace(/(?<![\p{L}\d])\d+(?![\p{L}\d])/gu, (cifre) => "0".repeat(cifre.length));

/** An arrow after a name: where more is better, or how it went. */
const FRECCIA = /[\s([](?:([↑▲↗⬆])|[↓▼↘⬇])\ufe0f?[)\]]?$/;

/** Names come again down a sheet: by period, by office, by number. */
const dedotto = ricorda((testi) => {
  const [delNome = "", dellaFormula = ""] = testi.split(A_CAPO).map(normalize);
  const freccia = FRECCIA.exec(delNome);
  if (!freccia) return dalleParole(delNome, dellaFormula);
  const verso = freccia[1] === undefined ? "decrescente" : "crescente";
  const parole = dalleParole(delNome.slice(0, freccia.index), dellaFormula);
  return parole.verso === verso ? parole : DUBBIO[verso];
});

function dalleParole(delNome: string, dellaFormula: string): VersoDeciso {
  const scritto = versoDettoNelNome(delNome) ?? versoDettoNelNome(dellaFormula);
  if (scritto) return DALLE_PAROLE[scritto];
  if (isAzioneSuSeStessa(delNome, dellaFormula)) return DUBBIO.crescente;
  const [primo, secondo] = [detto(delNome), detto(dellaFormula)];
  const certo = [primo, secondo].find((uno) => uno?.isCerto);
  // A name that speaks, however unclearly, is not overruled by the formula that says how it is computed.
  if (primo && !primo.isCerto) return certo?.verso === primo.verso ? DALLE_PAROLE[primo.verso] : DUBBIO[primo.verso];
  if (certo) return DALLE_PAROLE[certo.verso];
  if (secondo) return DUBBIO[secondo.verso];
  return PAROLE_DI_MISURA.test(delNome) && !RAPPORTO.test(delNome) ? DALLE_PAROLE.crescente : DUBBIO.crescente;
}
