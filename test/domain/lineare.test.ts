import { deduceVerso } from "../../src/domain/verso/deduceVerso";
import { normalize } from "../../src/domain/testo/normalize";
import { parseOperatore } from "../../src/domain/valori/operatori";
import { parseOpzioni } from "../../src/domain/metodo/opzioni";
import { parseTipo, parseVerso } from "../../src/domain/valori/argomenti";
import { isNessunaDomanda, isMancante } from "../../src/domain/valori/paroleDiStato";
import { isPagamentiDirigenti, isUnitaSiNo } from "../../src/domain/parole/paroleDellaRiga";
import { parseConsuntivo } from "../../src/domain/valori/parseConsuntivo";
import { parseData } from "../../src/domain/numeri/calendario";
import { parseDigitato } from "../../src/domain/numeri/parseDigitato";
import { parseIntervallo } from "../../src/domain/valori/parseIntervallo";
import { parseNumero } from "../../src/domain/numeri/parseNumero";
import { parseSal } from "../../src/domain/valori/parseSal";
import { parseScala } from "../../src/domain/metodo/parseScala";
import { parseTarget } from "../../src/domain/valori/parseTarget";
import { proponiConsuntivo } from "../../src/domain/parole/proponiConsuntivo";
import { isLineare, PEZZI } from "../support/crescita";

/** Every reader of the text of a cell, on texts that make a careless pattern lose itself. */
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

describe("readers of the text of a cell", () => {
  describe.each(Object.entries(LETTORI))("%s", (_, leggi) => {
    it.each(PEZZI)("takes a time that grows with the text: %s", (__, prima, pezzo) => {
      expect(isLineare(leggi, prima, pezzo)).toBe(true);
    });
  });
});
