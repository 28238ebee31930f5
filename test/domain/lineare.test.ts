import { deduceVerso } from "../../src/domain/deduceVerso";
import { normalize } from "../../src/domain/normalize";
import { parseOperatore } from "../../src/domain/operatori";
import { parseOpzioni } from "../../src/domain/opzioni";
import { parseTipo, parseVerso } from "../../src/domain/argomenti";
import { isNessunaDomanda, isMancante } from "../../src/domain/paroleDiStato";
import { isPagamentiDirigenti, isUnitaSiNo } from "../../src/domain/paroleDellaRiga";
import { parseConsuntivo } from "../../src/domain/parseConsuntivo";
import { parseData } from "../../src/domain/calendario";
import { parseDigitato } from "../../src/domain/parseDigitato";
import { parseIntervallo } from "../../src/domain/parseIntervallo";
import { parseNumero } from "../../src/domain/parseNumero";
import { parseSal } from "../../src/domain/parseSal";
import { parseScala } from "../../src/domain/parseScala";
import { parseTarget } from "../../src/domain/parseTarget";
import { proponiConsuntivo } from "../../src/domain/proponiConsuntivo";

/**
 * Every reader of the text of a cell, on texts that make a careless pattern lose itself. What is compared is how the time
 * grows when the text does, and the least of some runs, so that a busy machine fails nothing.
 */
const numero = parseTarget({ tipo: "testo", valore: "12" });
const giorno = parseTarget({ tipo: "testo", valore: "31/12/2020" });
const LETTORI: Readonly<Record<string, (testo: string) => unknown>> = {
  deduceVerso: (testo) => [deduceVerso(testo, ""), deduceVerso("", testo)],
  isMancante,
  isNessunaDomanda,
  isPagamentiDirigenti,
  isUnitaSiNo,
  normalize,
  parseConsuntivo: (valore) => parseConsuntivo({ tipo: "testo", valore }),
  parseData,
  parseDigitato: (testo) => parseDigitato(testo, "General"),
  parseIntervallo,
  parseNumero,
  parseOperatore,
  parseOpzioni,
  parseSal,
  parseScala: (testo) => parseScala([[testo]]),
  parseTarget: (valore) => parseTarget({ tipo: "testo", valore }),
  parseTipo,
  parseVerso,
  proponiData: (testo) => proponiConsuntivo(testo, giorno),
  proponiNumero: (testo) => proponiConsuntivo(testo, numero),
};

const PEZZI: readonly (readonly [string, string, string])[] = [
  ["spaces", "", " "],
  ["spaces after a figure", "> 5.700", " "],
  ["spaces before a figure", "x", " "],
  ["digits", "", "1"],
  ["grouped digits", "", "1.111"],
  ["open brackets", "12 ", "("],
  ["closed brackets", "12 ", ")"],
  ["tolerances", "> 5 ", "(+/- "],
  ["signs", "", "+/-"],
  ["letters", "", "a"],
  ["words", "", "tempo medio "],
  ["full stops", "", "."],
  ["semicolons", "", "; "],
  ["days", "", "31/12/2020 "],
  ["laws", "", "legge n. 1 del "],
];

const CORTO = 4_000;
const LUNGO = 32_000;
/** Eight times the text in at most this many times the time: a quadratic reader takes 64. */
const CRESCITA = 30;
/** Below this nothing can be told from the noise, in milliseconds. */
const RUMORE = 4;

function minimoDi(leggi: (testo: string) => unknown, testo: string): number {
  const tempi = [1, 2, 3].map(() => {
    const inizio = performance.now();
    leggi(testo);
    return performance.now() - inizio;
  });
  return Math.min(...tempi);
}

const ripeti = (prima: string, pezzo: string, lunghezza: number) =>
  prima + pezzo.repeat(Math.ceil(lunghezza / pezzo.length));

describe("readers of the text of a cell", () => {
  describe.each(Object.entries(LETTORI))("%s", (_, leggi) => {
    it.each(PEZZI)("takes a time that grows with the text: %s", (__, prima, pezzo) => {
      const corto = minimoDi(leggi, ripeti(prima, pezzo, CORTO));
      const lungo = minimoDi(leggi, ripeti(prima, pezzo, LUNGO));
      expect(lungo).toBeLessThanOrEqual(CRESCITA * Math.max(corto, RUMORE));
    });
  });
});
