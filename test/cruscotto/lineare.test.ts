import { isParteDellAnno, readPeriodo } from "../../src/cruscotto/colonne/parole/periodo";
import { profiloOf } from "../../src/cruscotto/colonne/testimoni/Profilo";
import { readRadici } from "../../src/cruscotto/colonne/parole/radici";
import { annoIn } from "../../src/cruscotto/colonne/parole/readAnno";
import {
  CODICE,
  isOperatore,
  MISSIONE,
  NOME_CON_CODICE,
  TESTA_DI_NOTA,
  roleOf,
} from "../../src/cruscotto/colonne/parole/ruoli";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { classifyBanner, isTitolo } from "../../src/cruscotto/righe/classifyBanner";
import { isSerialeDiData } from "../../src/cruscotto/righe/isSerialeDiData";
import { ampiezzaDetta, isSoloEtichetta } from "../../src/cruscotto/righe/livelli";
import { isCircolare, isTotale } from "../../src/cruscotto/righe/riconosciRiga";
import { etichettaOf } from "../../src/cruscotto/righe/Scheda";
import { normalize } from "../../src/domain/testo/normalize";
import { parseVersoScritto } from "../../src/domain/verso/parseVersoScritto";
import { isLineare, PEZZI } from "../support/crescita";
import { foglio } from "../support/foglio";

const TESTA = ["N.", "Indicatore", "Target", "Consuntivo", "Periodo"];
const RIGA = ["A1", "Visite guidate", 10, 8, "IV trimestre"];
const inCella = (righe: Parameters<typeof foglio>[0]) => readCruscotto(foglio(righe));

/** Every reader of headings, titles and names; then whole sheets with the text in one of their cells. */
const LETTORI: Readonly<Record<string, (testo: string) => unknown>> = {
  ampiezzaDetta,
  annoIn,
  classifyBanner: (testo) => classifyBanner([{ riga: 0, colonna: 0, testo }], false),
  codici: (testo) => [CODICE, MISSIONE, NOME_CON_CODICE, TESTA_DI_NOTA].map((forma) => forma.test(testo)),
  etichettaOf,
  isCircolare: (testo) => isCircolare(normalize(testo)),
  isOperatore,
  isParteDellAnno,
  isSerialeDiData,
  isSoloEtichetta,
  isTitolo,
  isTotale: (testo) => [isTotale(testo, true), isTotale(testo, false)],
  readRadici,
  parseVersoScritto,
  profiloOf: (valore) => profiloOf([{ tipo: "testo", valore }]),
  readPeriodo: (testo) => [readPeriodo(testo), readPeriodo(testo, true)],
  roleOf,
  "a title": (testo) => inCella([[testo], TESTA, RIGA]),
  "a heading": (testo) =>
    inCella([
      [...TESTA, testo],
      [...RIGA, 1],
    ]),
  "a name": (testo) => inCella([TESTA, ["A1", testo, 10, 8, "IV trimestre"], RIGA]),
  "a target": (testo) => inCella([TESTA, ["A1", "Visite", testo, 8, "IV trimestre"], RIGA]),
  "a period": (testo) => inCella([TESTA, ["A1", "Visite", 10, 8, testo], RIGA]),
  "a section": (testo) => inCella([TESTA, ["", testo], RIGA]),
};

describe("readers of headings, titles and names", () => {
  describe.each(Object.entries(LETTORI))("%s", (_, leggi) => {
    it.each(PEZZI)("takes a time that grows with the text: %s", (__, prima, pezzo) => {
      expect(isLineare(leggi, prima, pezzo)).toBe(true);
    });
  });
});
