import { createOfficeShim } from "../../src/host/richieste/officeShim";
import {
  esiti,
  esito,
  giudizio,
  leggitarget,
  media,
  sal,
  scostamento,
  spiega,
  spiegamedia,
} from "../../src/functions/functions";
import { calcola } from "../support/calcola";

Object.assign(globalThis, {
  CustomFunctions: createOfficeShim({ displayLanguage: "it-IT", excelApi: "1.17" }).customFunctions,
});

/** The value of a call, or what its error says. */
function detto(call: () => unknown): unknown {
  try {
    return call();
  } catch (errore) {
    return `${(errore as { code: string }).code} ${(errore as { message: string }).message}`;
  }
}

/** What PERF.SPIEGA asks where PERF.SAL gives the words for it. */
const domanda: typeof spiega = (...argomenti) => {
  const detta = sal(...argomenti);
  return detta === "calcolo da confermare" ? spiega(...argomenti) : String(detta);
};

type Caso = readonly [quando: string, call: () => unknown, atteso: unknown];

/** A right figure, an empty result, or an error whose message says what to do: nothing else may come out. */
const CASI: Readonly<Record<string, readonly Caso[]>> = {
  "PERF.SAL": [
    ["numbers typed as Italians write them", () => sal("1.234,5", " 1.234,5 "), 1],
    ["a percentage with spaces", () => sal("80 %", " 60% "), 0.75],
    ["a text of spaces as a consuntivo", () => sal(12, "   "), ""],
    ["a text of spaces as a target", () => domanda(" ", 12), /Manca il target.*Scrivi il target approvato/],
    ["true against yes", () => sal("Sì", true), 1],
    ["true against a number", () => domanda(12, true), /.*stessa unità.*Sì\/No/],
    ["words against a yes", () => domanda("SI", "quasi"), /.*solo ciò che il target chiede.*Sì o No/],
    ["words that hold a figure", () => domanda(3, "13 seminari organizzati"), /.*il riquadro di PERF la propone/],
    ["nobody asked", () => domanda(3, "nessuna richiesta"), /.*nel riquadro di PERF/],
    [
      "a figure that is no longer in the text",
      () => domanda(12, "dieci", undefined, undefined, "consuntivo=11"),
      /Togli/,
    ],
    ["zero expected", () => domanda(0, 3), /.*scrivi il target come «≤ 0»/],
    ["a negative that is met", () => sal(-2, -7.01, "<="), 1],
    ["an infinite value", () => sal(12, Infinity), /#N\/A .*correggi la cella/],
    ["no number at all", () => sal(NaN, 12), /#N\/A .*correggi la cella/],
    ["a whole column", () => sal([[1], [2]], 1), /#VALUE! .*una cella sola/],
    ["the three cells of PERF.LEGGITARGET", () => sal(leggitarget("≥ 73%"), 0.8), /#VALUE! .*una cella sola/],
    ["two serials", () => domanda(46387, 46402), /.*sembrano date: indica il tipo "data"/],
    ["a date in words beside a serial", () => domanda("entro il 31/12/2026", 46402), /.*indica il tipo "data"/],
    ["a serial beside a date in words", () => domanda(46387, "30.12.2026"), /.*indica il tipo "data"/],
    ["the same with its kind", () => sal("entro il 31/12/2026", 46387, undefined, "data"), 1],
    ["a date in words beside a count", () => domanda("31/12/2026", 12), /.*nella stessa unità/],
    ["a day that is not in the calendar", () => domanda("30/02/2026", "01/02/2026"), /.*giorno del calendario/],
    ["days before March 1900", () => domanda("28/02/1900", "29/02/1900"), /.*Scrivi/],
    ["points beside a share", () => domanda(80, 0.85), /.*tutti e due con il %.*tipo "numero"/],
    ["a share beside points", () => domanda(0.8, 70), /.*tutti e due con il %.*tipo "numero"/],
    ["100% beside points", () => domanda(1, 85), /.*tutti e due con il %.*tipo "numero"/],
    ["80 as a percentage beside 85%", () => domanda(80, "85%", undefined, "percentuale"), /.*con il %/],
    ["the same said to be numbers", () => sal(80, 0.85, undefined, "numero"), 0.010625],
    ["the same said to be percentages", () => sal(0.8, 70, undefined, "percentuale"), 0.875],
    ["the same with their sign", () => sal("80%", "70%"), 0.875],
    ["either reading giving one SAL", () => sal(0.01, 1.02), 1],
    ["one done out of a hundred", () => sal(100, 1), 0.01],
    ["half done out of two", () => sal(2, 0.5), 0.25],
    ["a share of one", () => sal(1, 0.85), 0.85],
    ["a share beyond its target", () => sal(0.8, 1.2), 1],
    ["two small shares far apart", () => sal(0.6, 0.01), 0.016666666667],
    ["half a kilometre of twelve", () => sal(12, 0.5), 0.041666666667],
    ["days beside hours", () => domanda("10 giorni", "3 ore"), /.*nella stessa unità/],
    ["a direction in other words", () => sal(1, 1, "su"), /#VALUE! .*">="/],
    ["a direction that is a number", () => sal(1, 1, 3 as unknown as string), /#VALUE! .*">="/],
    ["a kind in other words", () => sal(1, 1, undefined, "ore"), /#VALUE! .*"si-no"/],
    ["an option twice", () => sal(1, 1, undefined, undefined, "giorni=3; giorni=4"), /#VALUE! .*una volta/],
  ],
  "PERF.MEDIA": [
    ["shares beside points", () => media([[0.8], [90]]), /#VALUE! Ci sono 0,8 e 90 insieme.*0,85/],
    ["points beside a percentage in words", () => media([[90], ["80%"]]), /#VALUE! Ci sono 90 e 0,8 insieme/],
    ["points alone", () => media([[90], [80]]), 85],
    ["zero beside points", () => media([[90], [0]]), 45],
    ["a negative SAL", () => media([[-0.2], [1]]), /#VALUE! Un SAL è una quota/],
    ["a logical value", () => media([[true], [1]]), /#VALUE! Un SAL è una quota/],
    ["a SAL with a unit", () => media([["1 giorno"], [0.5]]), 0.5],
    ["a weight in words", () => media([[1], [0.5]], [["alto"], [0.5]]), /#VALUE! .*«alto».*scrivi un numero/],
    ["a negative weight", () => media([[1], [0.5]], [[-1], [2]]), /#VALUE! .*«-1».*da 0 in su/],
    ["a logical weight", () => media([[1], [0.5]], [[true], [2]]), /#VALUE! .*«true»/],
    ["a heading beside a heading", () => media([["SAL"], [1], [0.5]], [["Peso"], [30], [10]]), 0.875],
    ["a blank weight", () => media([[1], [0.5]], [[""], [2]]), 0.5],
    ["a dash for a weight", () => media([[1], [0.5]], [["-"], [2]]), 0.5],
    ["weights in words of percentages", () => media([[1], [0.5]], [["30%"], ["70%"]]), 0.65],
    ["a column of SALs and a row of weights", () => media([[1], [0.5]], [[0.3, 0.7]]), 0.65],
    [
      "a table turned the other way",
      () =>
        media(
          [
            [1, 1, 1],
            [0, 0, 0],
          ],
          [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
        ),
      /#VALUE! I pesi/,
    ],
    ["fewer weights", () => media([[1], [0.5]], [[1]]), /#VALUE! .*grande come quello dei SAL/],
    ["blanks alone", () => media([[""], [null]]), ""],
    ["weights of zero", () => media([[1], [0.5]], [[0], [0]]), ""],
  ],
  "PERF.SPIEGAMEDIA": [
    ["shares beside points", () => spiegamedia([[0.8], [90]]), /#VALUE! Ci sono 0,8 e 90 insieme/],
    ["points", () => spiegamedia([[90], [80]]), /#VALUE! .*dividilo per 100/],
    ["a weight in words", () => spiegamedia([[1]], [["alto"]]), /#VALUE! .*«alto»/],
  ],
  "PERF.ESITO": [
    ["points", () => esito(85), /#VALUE! .*dividilo per 100/],
    ["a figure with a unit", () => esito("1 giorno"), "1 giorno"],
    ["one threshold", () => esito(0.8, [["70"]]), /#VALUE! .*due quote crescenti/],
    ["three thresholds", () => esito(0.8, [["70;80;90"]]), /#VALUE! .*due quote crescenti/],
    ["a negative threshold", () => esito(0.8, [[-1, 0.9]]), /#VALUE! .*due quote crescenti/],
    ["thresholds in two cells in a column", () => esito(0.8, [[0.7], [0.75]]), "raggiunto"],
  ],
  "PERF.GIUDIZIO": [
    [
      "shares beside points",
      () =>
        giudizio(0.8, [
          ["Ottimo", 0.9],
          ["Buono", 70],
        ]),
      /#VALUE! .*la scala/,
    ],
    ["a SAL without the body's own scale", () => giudizio(0.8), /#VALUE! .*la scala del tuo ente/],
    ["a word without the body's own scale", () => giudizio("da rilevare"), "da rilevare"],
    ["a negative SAL", () => giudizio(-0.1), /#VALUE! .*dividilo per 100/],
  ],
  "PERF.SCOSTAMENTO": [
    ["yes against a number", () => scostamento("SI", 3), /#N\/A .*nella stessa unità/],
    ["words", () => scostamento("buono", "ottimo"), /#N\/A .*due numeri/],
    [
      "a number against words",
      () => scostamento(12, "quasi tutti"),
      /#N\/A .*servono due numeri, due percentuali o due date/,
    ],
    ["a text of spaces", () => scostamento(12, "  "), ""],
    ["a date in words and a serial", () => scostamento("31/12/2026", 46402), 15],
  ],
  "PERF.SPIEGA": [
    ["points beside a share", () => spiega(80, 0.85), /tutti e due con il %/],
    ["plain numbers", () => spiega(80, 0.85, undefined, "numero"), /^1,1%: 0,85 su un target di 80 /],
  ],
  "PERF.LEGGITARGET": [
    ["a serial", () => leggitarget(46387), /#N\/A .*TESTO/],
    ["an infinite value", () => leggitarget(Infinity), /#N\/A .*correggi la cella/],
  ],
  "PERF.ESITI": [
    ["points", () => esiti([[95], [80]]), /#VALUE! .*dividilo per 100/],
    ["a logical value", () => esiti([[true]]), /#VALUE! Un SAL è una quota/],
  ],
};

describe.each(Object.entries(CASI))("%s, misused", (_nome, casi) => {
  it.each(casi)("with %s", (_quando, call, atteso) => {
    if (atteso instanceof RegExp) expect(detto(call)).toMatch(atteso);
    else expect(detto(call)).toBe(atteso);
  });
});

describe("functions inside functions", () => {
  it.each([
    ["=PERF.ESITO(PERF.SAL(12,11.02))", "raggiunto"],
    ['=PERF.ESITO(PERF.SAL(12,""))', ""],
    ['=PERF.GIUDIZIO(PERF.MEDIA({1;"da rilevare"}),"Ottimo=90; Scarso=0")', "Ottimo"],
    ["=PERF.ESITO(PERF.SAL(46387,46402))", "calcolo da confermare"],
    ['=IFNA(PERF.SAL(80,0.85),"calcolo da confermare")', "calcolo da confermare"],
    ["=PERF.MEDIA(1/0)", "#DIV/0!"],
  ])("%s is %j", async (formula, atteso) => {
    const [calcolato] = await calcola([{ formula }]);
    expect(calcolato?.valori).toEqual([[atteso]]);
  });
});
