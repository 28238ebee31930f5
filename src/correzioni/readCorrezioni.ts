import { CODICI_ANOMALIA } from "../domain/Anomalia";
import type { Cella } from "../domain/Cella";
import { normalize } from "../domain/normalize";
import { readArgomenti } from "./argomentiScritti";
import { COLONNE_CORREZIONI, isFoglioPerf, RIGA_INTESTAZIONE_CORREZIONI } from "./correzioni";
import { NOMI_COSE, type Correzione, type Cosa, type Detto, type EsitoDichiarato } from "./Correzione";
import type { RuoloColonna } from "../cruscotto/Cruscotto";
import { parsePubblicato } from "../domain/parsePubblicato";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";

/** Every role by its own name, as a controller reads and types it. */
const RUOLI: Readonly<Record<RuoloColonna, RegExp>> = {
  codice: /^cod(?:ice|\.)?$/,
  indicatore: /^indicator[ei]$/,
  formula: /^(?:formula|descrizione|algoritmo)$/,
  programma: /^programm[ai]$/,
  strategico: /^(?:obiettiv[oi] )?strategic[oi]$/,
  obiettivo: /^obiettiv[oi](?: operativ[oi])?$/,
  prospettiva: /^prospettiv[ae]$/,
  area: /^are[ae]$/,
  responsabile: /^responsabil[ei]$/,
  anno: /^anno$/,
  periodo: /^periodo$/,
  udm: /^(?:udm|unita di misura)$/,
  baseline: /^(?:baseline|valore di partenza)$/,
  verso: /^(?:verso|polarita|direzione)$/,
  operatore: /^operatore$/,
  nota: /^not[ae]$/,
  peso: /^pes[oi]$/,
  target: /^(?:target|risultato atteso|valore atteso)$/,
  consuntivo: /^(?:consuntivo|valore ottenuto|actual)$/,
  sal: /^sal$/,
  scostamento: /^scostament[oi]$/,
  previsione: /^prevision[ei]$/,
  precedente: /^(?:anno )?precedente$/,
  componente: /^component[ei]$/,
  esito: /^esito(?: scritto)?$/,
};

const ESITI: Readonly<Record<EsitoDichiarato, RegExp>> = {
  raggiunto: /^(?:pienamente )?(?:raggiunt|conseguit)[oa]$/,
  parziale: /^(?:parziale|parzialmente (?:raggiunt|conseguit)[oa]|(?:raggiunt|conseguit)[oa] in parte)$/,
  "non raggiunto": /^non (?:raggiunt|conseguit)[oa]$/,
};

function findIn<Nome extends string>(tavola: Readonly<Record<Nome, RegExp>>, testo: string): Nome | null {
  const parole = normalize(testo);
  const nomi = Object.keys(tavola) as Nome[];
  return nomi.find((nome) => tavola[nome].test(parole)) ?? null;
}

/** The 0-based column of its letters, null for what is no column of a sheet. */
function colonnaOf(testo: string): number | null {
  const lettere = /^(?:colonna )?([a-z]{1,3})$/.exec(normalize(testo))?.[1];
  if (lettere === undefined) return null;
  const numero = Array.from(lettere).reduce((somma, lettera) => somma * 26 + lettera.charCodeAt(0) - 96, 0);
  return numero <= 16_384 ? numero - 1 : null;
}

function testoOf(cella: Cella): string {
  return cella.tipo === "vuota" || cella.tipo === "errore" ? "" : String(cella.valore).trim();
}

/** The cells of one line beside those that say which row it is about. */
interface Riga {
  readonly valore: Cella;
  readonly formula: string;
  readonly descrizione: string;
  /** 0-based column that its reference points at, null where it has none. */
  readonly colonna: number | null;
}

function readAnno(testo: string): number | null {
  return /^20\d\d$/.test(testo) ? Number(testo) : null;
}

const LETTORI: Readonly<{ [Una in Cosa]: (riga: Riga) => Detto | null }> = {
  pubblicato: ({ valore, formula }) => ({ cosa: "pubblicato", valore, formula }),
  argomenti: ({ valore }) => {
    const argomenti = readArgomenti(testoOf(valore));
    return argomenti && { cosa: "argomenti", argomenti };
  },
  sal: ({ valore }) => {
    const sal = parsePubblicato(valore)?.valore ?? null;
    return sal === null || sal < 0 ? null : { cosa: "sal", sal };
  },
  neutralizzato: () => ({ cosa: "neutralizzato" }),
  esito: ({ valore }) => {
    const esito = findIn(ESITI, testoOf(valore));
    return esito && { cosa: "esito", esito };
  },
  "non applicabile": () => ({ cosa: "non applicabile" }),
  esclusa: () => ({ cosa: "esclusa" }),
  accettata: ({ valore }) => {
    const codice = CODICI_ANOMALIA.find((uno) => uno === normalize(testoOf(valore)).replace(/ /g, "-"));
    return codice ? { cosa: "accettata", codice } : null;
  },
  formula: ({ formula, valore, colonna }) =>
    formula.startsWith("=") && colonna !== null ? { cosa: "formula", formula, valore, colonna } : null,
  collegata: ({ valore, formula }) => ({ cosa: "collegata", valore, formula }),
  colonna: ({ valore, formula, descrizione }) => {
    const colonna = colonnaOf(testoOf(valore));
    const ruolo = findIn(RUOLI, formula === "" ? descrizione : formula);
    return colonna === null || ruolo === null ? null : { cosa: "colonna", ruolo, colonna };
  },
  anno: ({ valore }) => {
    const anno = readAnno(testoOf(valore));
    return anno === null ? null : { cosa: "anno", anno };
  },
};

const RIFERIMENTO = /^=ROW\('?(.*?)'?!\$?([A-Z]+)\$?\d+\)$/i;
const PAROLE_COSE = Object.fromEntries(Object.entries(NOMI_COSE).map(([cosa, [, parole]]) => [cosa, parole])) as Record<
  Cosa,
  RegExp
>;

function rigaOf(cella: Cella): number | null {
  const numero = cella.tipo === "numero" ? cella.valore : Number(testoOf(cella) || NaN);
  return Number.isInteger(numero) && numero > 0 ? numero - 1 : null;
}

/**
 * Reads "PERF – correzioni" back, what the user typed there by hand too: words in any case, with or without accents.
 * A line that is not understood comes back without a `detto`. Nothing is read off a user's own sheet.
 */
export function readCorrezioni(grid: SheetGrid | null): readonly Correzione[] {
  if (!grid || !isFoglioPerf(grid)) return [];
  const correzioni: Correzione[] = [];
  for (let posizione = RIGA_INTESTAZIONE_CORREZIONI + 1; posizione < grid.celle.length; posizione++) {
    const cella = (colonna: keyof typeof COLONNE_CORREZIONI) => cellAt(grid, posizione, COLONNE_CORREZIONI[colonna]);
    const testo = (colonna: keyof typeof COLONNE_CORREZIONI) => testoOf(cella(colonna));
    const riferimento = RIFERIMENTO.exec(grid.formule[posizione]?.[COLONNE_CORREZIONI.riga] ?? "");
    const parole = testo("cosa");
    // A line that names neither a sheet nor what it is about is a note of the user's.
    if (parole === "" && testo("foglio") === "" && !riferimento) continue;
    const cosa = findIn(PAROLE_COSE, parole);
    const riga = {
      valore: cella("valore"),
      formula: testo("formula"),
      descrizione: testo("descrizione"),
      colonna: colonnaOf(riferimento?.[2] ?? ""),
    };
    correzioni.push({
      posizione,
      foglio: riferimento?.[1]?.replace(/''/g, "'") ?? testo("foglio"),
      riga: rigaOf(cella("riga")),
      // A reference to column A says only the row: no figure stands there.
      colonna: riga.colonna || null,
      voce: testo("voce"),
      percorso: testo("percorso"),
      descrizione: riga.descrizione,
      detto: cosa && LETTORI[cosa](riga),
      parole,
      motivo: testo("motivo"),
      autore: testo("autore"),
    });
  }
  return correzioni;
}
