import type { Nodo } from "../cruscotto/Cruscotto";
import { normalize } from "../domain/testo/normalize";
import { round12 } from "../domain/numeri/round12";
import { weightedMean } from "../domain/sal/weightedMean";
import { parsePubblicato, type Pubblicato } from "../domain/valori/parsePubblicato";
import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato, Voce } from "../misura/CruscottoMisurato";
import { comparePublished } from "../misura/riga/published";

/** What an objective gives without some of what it is made of. */
interface SenzaVoci {
  readonly nomi: readonly string[];
  readonly sal: number;
}

/** A row of an individual sheet whose consuntivo is the result of an objective of the ente. */
export interface RisultatoDiObiettivo {
  readonly foglio: string;
  readonly misurato: IndicatoreMisurato;
  readonly foglioDellObiettivo: string;
  readonly obiettivo: Nodo;
  /** Its SAL as it stands now. */
  readonly sal: number;
  readonly scritto: number;
  readonly isUguale: boolean;
  /** The only rows without which the objective gives what is written; null where it gives it whole, or none do. */
  readonly senza: SenzaVoci | null;
  /** The note of the row says that something is neutralised, on this sheet. */
  readonly isDichiarato: boolean;
}

const RISULTATO =
  /\b(?:realizzazion\w*|raggiungiment\w*|conseguiment\w*|attuazion\w*|avanzament\w*|sal|performance|risultat\w*|achievement|attainment|completion)\b/;
const DI_OBIETTIVO = /\b(?:obiettiv\w*|objectives?|goals?|programm\w*|ente|priorita|organi[sz]ation)\b/;
const NEUTRALIZZATO = /\b(?:neutralizza|sterilizza)\w*|\bneutrali[sz]ed\b/;
const CODICE = /^[a-z]{1,4}[ .-]?\d{1,3}(?:[._-]\d{1,3})*\b/;
/** "SAL obiettivo X2": a row says the code of its objective where it likes. */
const CODICI = /\b[a-z]{1,4}[ .-]?\d{1,3}(?:[._-]\d{1,3})*\b/g;
/** Shorter names are found in any sentence. */
const NOME_MINIMO = 12;
/** Of so many children at most the sets are tried, so many out at a time: more sets, and one fits by chance. */
const VOCI_AL_PIU = 12;
const FUORI_AL_PIU = 2;

const soloCodice = (scritto: string) => scritto.replace(/[ .-]/g, "");
const codiceIn = (parole: string): string | null => {
  const trovato = CODICE.exec(parole)?.[0];
  return trovato === undefined ? null : soloCodice(trovato);
};
const senzaCodice = (parole: string) => parole.replace(CODICE, "").replace(/^[\s.:–-]+/, "");

/** The objective that the words of a row name: by its code, else by its whole name; null where none or several are. */
function nominato(parole: readonly string[], aggregati: readonly AggregatoMisurato[]): AggregatoMisurato | null {
  const codici = new Set(parole.flatMap((una) => [...una.matchAll(CODICI)].map(([codice]) => soloCodice(codice))));
  const unico = (trovati: readonly AggregatoMisurato[]) => {
    const nomi = new Set(trovati.map(({ nodo }) => normalize(nodo.nome)));
    return nomi.size === 1 ? (trovati[0] ?? null) : null;
  };
  const perCodice = aggregati.filter(({ nodo }) => {
    const suo = codiceIn(normalize(nodo.nome)) ?? codiceIn(normalize(nodo.codice ?? ""));
    return suo !== null && codici.has(suo);
  });
  if (perCodice.length > 0) return unico(perCodice);
  return unico(
    aggregati.filter(({ nodo }) => {
      const nome = senzaCodice(normalize(nodo.nome));
      return nome.length >= NOME_MINIMO && parole.some((una) => una.includes(nome));
    }),
  );
}

/** Every way of leaving out so many of these. */
function insiemiDi<Uno>(tutti: readonly Uno[], quanti: number): readonly (readonly Uno[])[] {
  if (quanti === 0) return [[]];
  return tutti.flatMap((uno, at) => insiemiDi(tutti.slice(at + 1), quanti - 1).map((altri) => [uno, ...altri]));
}

/** The fewest rows without which a mean gives what is written, where only one choice of them does. */
function senzaChe(voci: readonly Voce[], scritto: Pubblicato): SenzaVoci | null {
  const misurate = voci.filter(({ sal }) => sal !== null);
  if (misurate.length > VOCI_AL_PIU) return null;
  for (let quanti = 1; quanti <= Math.min(FUORI_AL_PIU, misurate.length - 1); quanti++) {
    const riuscite = insiemiDi(misurate, quanti).flatMap((fuori): SenzaVoci[] => {
      const sal = weightedMean(misurate.filter((una) => !fuori.includes(una)));
      const isSuo = sal !== null && comparePublished(sal, scritto) === "coincide";
      return isSuo ? [{ nomi: fuori.map(({ nome }) => nome), sal: round12(sal) }] : [];
    });
    if (riuscite.length > 0) return riuscite.length === 1 ? (riuscite[0] ?? null) : null;
  }
  return null;
}

function risultatoDi(
  { cruscotto: { foglio } }: CruscottoMisurato,
  misurato: IndicatoreMisurato,
  enti: readonly CruscottoMisurato[],
): RisultatoDiObiettivo | null {
  const { nome, descrizione, codice, nota, consuntivo } = misurato.indicatore;
  const scritto = parsePubblicato(consuntivo);
  const parole = [`${codice ?? ""} ${nome}`, nome, descrizione, ...misurato.percorso].map((una) =>
    normalize(una).trim(),
  );
  const tutte = parole.join(" ");
  if (!scritto || !RISULTATO.test(tutte) || !DI_OBIETTIVO.test(tutte)) return null;
  for (const ente of enti) {
    const suo = nominato(parole, ente.aggregati);
    if (!suo || suo.media.sal === null) continue;
    const isUguale = comparePublished(suo.media.sal, scritto) === "coincide";
    return {
      foglio,
      misurato,
      foglioDellObiettivo: ente.cruscotto.foglio,
      obiettivo: suo.nodo,
      sal: suo.media.sal,
      scritto: scritto.valore,
      isUguale,
      senza: isUguale ? null : senzaChe(suo.media.voci, scritto),
      isDichiarato: NEUTRALIZZATO.test(normalize(nota)),
    };
  }
  return null;
}

/**
 * The rows of individual sheets that are the result of an objective of the ente, beside what that objective gives now: whole,
 * or without a row that was neutralised for that sheet alone.
 * Source: YEAR.md §5 (Pisa: A4 is 67,6% for the ente, 90,13% on the sheet that neutralises one of its rows).
 */
export function risultatiDiObiettivi(fogli: readonly CruscottoMisurato[]): readonly RisultatoDiObiettivo[] {
  const isIndividuale = ({ indicatori }: CruscottoMisurato) =>
    indicatori.some(({ indicatore }) => indicatore.isDiDirigente);
  const altri = fogli.filter((foglio) => !isIndividuale(foglio));
  const detti = altri.filter(({ cruscotto }) => cruscotto.isDiEnte);
  const enti = detti.length > 0 ? detti : altri;
  if (enti.length === 0) return [];
  return fogli
    .filter(isIndividuale)
    .flatMap((foglio) => foglio.indicatori.flatMap((uno) => risultatoDi(foglio, uno, enti) ?? []));
}
