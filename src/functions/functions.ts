import type { Anomalia } from "../domain/Anomalia";
import type { CodiceDiCella } from "../domain/codiciAnomalia";
import { esitoOf, giudizioOf } from "../domain/sal/esitoOf";
import { DA_CONFERMARE } from "../domain/espressione/Espressione";
import { cellOfValore, looksLikeData, measureValori, shownOf } from "../domain/sal/measureValori";
import type { Misura } from "../domain/Misura";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import { parseSal } from "../domain/valori/parseSal";
import { parseScala } from "../domain/metodo/parseScala";
import { parseSoglie } from "../domain/metodo/parseSoglie";
import { parseTarget } from "../domain/valori/parseTarget";
import { scostamentoOf } from "../domain/sal/scostamentoOf";
import { weightedMean } from "../domain/sal/weightedMean";
import { fraseMisura } from "../texts/frasi/fraseMisura";
import { FRASI_ITALIANE } from "../texts/frasi/frasiItaliane";
import { RIFIUTI } from "../texts/spiegazioni/funzioni";
import { fraseAnomalia } from "../texts/VoceAnomalia";
import { figliOf } from "./figliOf";
import { readRighe, readTesto, readValore } from "./readArgomento";
import { daChiarire, isDomanda, notAvailable, rifiuto, rimedioDi, type DomandaSuiValori } from "./rifiuto";
import { rigaTarget } from "./rigaTarget";
import { spiegaFigli } from "./spiegaFigli";
import { tabellaEsiti } from "./tabellaEsiti";

type MisuraDiCella = Misura<CodiceDiCella>;

/** What has words in a cell. */
function hasVoce(anomalia: Anomalia): anomalia is Anomalia<CodiceDiCella> {
  return anomalia.codice in FRASI_ITALIANE.voci;
}

/** Measures as PERF.SAL does: a question about the values is an answer, an argument not understood is an error. */
function measure(
  target: unknown,
  consuntivo: unknown,
  { verso, tipo, opzioni, base }: Readonly<Record<"verso" | "tipo" | "opzioni" | "base", unknown>>,
): MisuraDiCella | DomandaSuiValori {
  const argomenti = { verso: readTesto(verso), tipo: readTesto(tipo), opzioni: readTesto(opzioni) };
  const misura = measureValori(readValore(target), readValore(consuntivo), argomenti, readValore(base));
  if (typeof misura !== "string") return { ...misura, anomalie: misura.anomalie.filter(hasVoce) };
  if (!isDomanda(misura)) throw rifiuto(misura);
  return misura;
}

/** The question that a measure without a SAL leaves open, and how to answer it. */
function domandaDi({ anomalie: [prima], esito: nome }: MisuraDiCella): Error {
  return prima ? daChiarire(prima) : notAvailable(nome);
}

/**
 * Il SAL: la quota del target raggiunta dal consuntivo, da 0 a 1 (1 = 100%).
 * @customfunction SAL
 * @helpurl https://localhost:3000/funzioni/sal.html
 * @param target Il valore atteso: un numero, una percentuale, una data o un testo come "≥ 73%".
 * @param consuntivo Il valore ottenuto; "" dà vuoto, mai zero (una cella vuota può arrivare come 0: vedi la guida).
 * @param [verso] ">=" se più alto è meglio (predefinito), "<=" se più basso è meglio, o "=".
 * @param [tipo] "numero", "percentuale", "data" o "si-no"; se manca è riconosciuto dai valori.
 * @param [opzioni] Per esempio "anno=2026; giorni=30": anno delle date e giorni di tolleranza (0).
 * @param [base] Il valore di partenza: il SAL è la strada fatta da lì al target; se manca parte da zero.
 * @returns La quota; vuoto se manca il consuntivo; "calcolo da confermare" dove PERF.SPIEGA pone la domanda.
 */
export function sal(
  target: unknown,
  consuntivo: unknown,
  verso?: string,
  tipo?: string,
  opzioni?: string,
  base?: unknown,
): unknown {
  const misura = measure(target, consuntivo, { verso, tipo, opzioni, base });
  return (typeof misura === "string" ? null : shownOf(misura)) ?? DA_CONFERMARE;
}

/**
 * L'esito di un SAL: "non raggiunto", "parziale" o "raggiunto", secondo le soglie.
 * @customfunction ESITO
 * @helpurl https://localhost:3000/funzioni/esito.html
 * @param sal Il SAL come quota (0,85) o percentuale (85%); un testo è restituito com'è.
 * @param [soglie] Due soglie, per esempio "70;90" o due celle; se mancano valgono 80% e 90%.
 * @returns L'esito in parole, vuoto se il SAL è vuoto.
 */
export function esito(sal: unknown, soglie?: unknown[][]): string {
  const scritte = readRighe(soglie).map((riga) => riga.map((valore) => (valore === 0 ? null : valore)));
  const limiti = parseSoglie(scritte);
  if (!limiti) throw rifiuto("soglie-sconosciute");
  return wordOf(sal, (quota) => esitoOf(quota, limiti));
}

/**
 * Il giudizio di un SAL in parole, secondo la scala dell'ente.
 * @customfunction GIUDIZIO
 * @helpurl https://localhost:3000/funzioni/giudizio.html
 * @param sal Il SAL come quota (0,85) o percentuale (85%); un testo è restituito com'è.
 * @param [scala] Nomi e limiti dell'ente, in due colonne o come "Ottimo=90; Scarso=0"; se manca, nessun giudizio.
 * @returns Il giudizio, vuoto se il SAL è vuoto.
 */
export function giudizio(sal: unknown, scala?: unknown[][]): string {
  const gradini = parseScala(readRighe(scala));
  if (!gradini) throw rifiuto("scala-sconosciuta");
  return wordOf(sal, (quota) => {
    if (gradini.length === 0) throw rifiuto("scala-sconosciuta");
    const nome = giudizioOf(quota, gradini);
    if (nome === null) throw rifiuto("sotto-la-scala");
    return nome;
  });
}

/** The word for a SAL: a text is its own word, a blank has none, and points are not taken for shares. */
function wordOf(argomento: unknown, nameOf: (quota: number) => string): string {
  const letto = parseSal(readValore(argomento));
  switch (letto.tipo) {
    case "quota":
      return nameOf(letto.numero);
    case "parola":
      return letto.testo;
    case "vuoto":
      return "";
    case "non-quota":
      throw rifiuto("sal-non-quota");
  }
}

/**
 * La media dei SAL, pesata se ci sono i pesi; chi non ha un SAL esce con il suo peso.
 * @customfunction MEDIA
 * @helpurl https://localhost:3000/funzioni/media.html
 * @param sal I SAL da mediare, per esempio F5:F40; le parole come "da rilevare" ne restano fuori.
 * @param [pesi] I pesi, uno per ogni SAL, per esempio D5:D40; se mancano la media è semplice.
 * @returns La media come quota, vuoto se non c'è nulla da mediare.
 */
export function media(sal: unknown[][], pesi?: unknown[][]): unknown {
  return weightedMean(figliOf(sal, pesi)) ?? "";
}

/**
 * Lo scostamento con il suo segno: consuntivo meno target, nell'unità del target.
 * @customfunction SCOSTAMENTO
 * @helpurl https://localhost:3000/funzioni/scostamento.html
 * @param target Il valore atteso: un numero, una percentuale, una data o un testo come "≥ 73%".
 * @param consuntivo Il valore ottenuto; "" dà vuoto, mai zero (una cella vuota può arrivare come 0: vedi la guida).
 * @param [verso] ">=" o "<=" come in PERF.SAL: non cambia il numero, che è consuntivo meno target.
 * @returns Il numero; giorni tra due date, quota tra due percentuali (0,035 sono 3,5 punti).
 */
export function scostamento(target: unknown, consuntivo: unknown, verso?: string): unknown {
  const [atteso, ottenuto] = [readValore(target), readValore(consuntivo)];
  // The difference of two serials is the days between two dates: only beside a date in words does the kind matter.
  const isData =
    parseTarget(cellOfValore(atteso)).tipo === "data" || parseConsuntivo(cellOfValore(ottenuto)).tipo === "data";
  const misura = measure(atteso, ottenuto, { verso, tipo: isData ? "data" : "numero", opzioni: null, base: null });
  if (typeof misura === "string") throw rifiuto(misura);
  if (misura.regola === "nessuna") {
    const mostrato = shownOf(misura);
    if (mostrato === null) throw domandaDi(misura);
    return mostrato;
  }
  if (misura.anomalie.some(({ codice, gravita }) => codice === "unita-incoerenti" && gravita !== "nota")) {
    throw rifiuto("unita-incoerenti");
  }
  const distanza = scostamentoOf(misura.target, misura.consuntivo);
  if (typeof distanza === "string") throw rifiuto(distanza);
  return distanza;
}

/**
 * La frase che spiega un SAL: da quali valori nasce, quanto manca, oppure perché non c'è.
 * @customfunction SPIEGA
 * @helpurl https://localhost:3000/funzioni/spiega.html
 * @param target Il valore atteso, lo stesso di PERF.SAL.
 * @param consuntivo Il valore ottenuto, lo stesso di PERF.SAL.
 * @param [verso] ">=" se più alto è meglio (predefinito), "<=" se più basso è meglio, o "=".
 * @param [tipo] "numero", "percentuale", "data" o "si-no"; se manca è riconosciuto dai valori.
 * @param [opzioni] Per esempio "anno=2026; giorni=30": anno delle date e giorni di tolleranza (0).
 * @param [base] Il valore di partenza: il SAL è la strada fatta da lì al target; se manca parte da zero.
 * @returns La frase, o la domanda a cui rispondere; vuoto se la riga è vuota.
 */
export function spiega(
  target: unknown,
  consuntivo: unknown,
  verso?: string,
  tipo?: string,
  opzioni?: string,
  base?: unknown,
): string {
  const misura = measure(target, consuntivo, { verso, tipo, opzioni, base });
  if (typeof misura === "string") return RIFIUTI[misura];
  if (misura.target.tipo === "mancante" && misura.consuntivo.tipo === "mancante") return "";
  const daConfermare = misura.sal === null ? [] : misura.anomalie.filter(({ gravita }) => gravita === "conferma");
  const domande = daConfermare.map((una) => fraseAnomalia(una, FRASI_ITALIANE));
  const [prima] = misura.anomalie;
  const rimedio = prima && shownOf(misura) === null ? rimedioDi(prima) : "";
  return [fraseMisura(misura, FRASI_ITALIANE), ...domande, rimedio].filter((una) => una !== "").join(" ");
}

/**
 * Il conto che porta a una media dei SAL: addendi, pesi e quanti SAL mancano.
 * @customfunction SPIEGAMEDIA
 * @helpurl https://localhost:3000/funzioni/spiegamedia.html
 * @param sal I SAL mediati, gli stessi di PERF.MEDIA.
 * @param [pesi] I pesi, uno per ogni SAL, per esempio D5:D40; se mancano la media è semplice.
 * @returns La media e il suo conto in una frase.
 */
export function spiegamedia(sal: unknown[][], pesi?: unknown[][]): string {
  return spiegaFigli(figliOf(sal, pesi));
}

/**
 * Come PERF legge un target: operatore, valore e unità in tre celle affiancate.
 * @customfunction LEGGITARGET
 * @helpurl https://localhost:3000/funzioni/leggitarget.html
 * @param testo Il target come è scritto, per esempio "≥ 73%", "entro il 31/12/2026" o "tra 2 e 4".
 * @returns Tre celle: operatore (vuoto se non è scritto), valore (una quota per le percentuali), unità.
 */
export function leggitarget(testo: unknown): unknown[][] {
  const cella = cellOfValore(readValore(testo));
  if (looksLikeData(cella)) throw rifiuto("forse-data");
  return [[...rigaTarget(parseTarget(cella))]];
}

/**
 * La tabella degli esiti: quanti SAL e quale quota per ogni esito, con intestazioni e totale.
 * @customfunction ESITI
 * @helpurl https://localhost:3000/funzioni/esiti.html
 * @param sal I SAL o gli esiti da contare, per esempio F5:F40; contano anche i testi come "da rilevare".
 * @returns Una tabella di tre colonne: esito, numero e quota del totale.
 */
export function esiti(sal: unknown[][]): unknown[][] {
  return tabellaEsiti(readRighe(sal).flat()).map((riga) => [...riga]);
}
