import type { RuoloColonna } from "../../src/cruscotto/Cruscotto";
import { COSE } from "../../src/correzioni/cose";
import type { Cosa } from "../../src/correzioni/Correzione";
import {
  colonnaOf,
  PAROLE_ESITI,
  findIn,
  RUOLI,
  PAROLE_SCRITTURE,
  testoOf,
} from "../../src/correzioni/paroleCorrezioni";

type Parole<Nome extends string> = Readonly<Record<Nome, string>>;

/** Every way to call each of them, normalized. */
const DEI_RUOLI: Parole<RuoloColonna> = {
  codice: "codice, cod, cod.",
  indicatore: "indicatore, indicatori",
  formula: "formula, descrizione, algoritmo",
  programma: "programma, programmi",
  strategico: "strategico, strategici, obiettivo strategico, obiettivi strategici",
  obiettivo: "obiettivo, obiettivi, obiettivo operativo, obiettivi operativi",
  prospettiva: "prospettiva, prospettive",
  area: "area, aree",
  responsabile: "responsabile, responsabili",
  anno: "anno",
  periodo: "periodo",
  udm: "udm, unita di misura",
  baseline: "baseline, valore di partenza",
  verso: "verso, polarita, direzione",
  operatore: "operatore",
  nota: "nota, note",
  peso: "peso, pesi",
  target: "target, risultato atteso, valore atteso",
  consuntivo: "consuntivo, valore ottenuto, actual",
  sal: "sal",
  scostamento: "scostamento, scostamenti",
  previsione: "previsione, previsioni",
  precedente: "precedente, anno precedente",
  componente: "componente, componenti",
  esito: "esito, esito scritto",
};
const DEGLI_ESITI: Parole<keyof typeof PAROLE_ESITI> = {
  raggiunto: "raggiunto, conseguita, pienamente raggiunta, pienamente conseguito",
  parziale: "parziale, parzialmente raggiunto, parzialmente conseguita, raggiunta in parte, conseguito in parte",
  "non raggiunto": "non raggiunto, non conseguita",
};
const DELLE_SCRITTURE: Parole<keyof typeof PAROLE_SCRITTURE> = {
  italiana: "italiana, italiano, italiane, all italiana, italiana 1.234,56, italiana (1.234,56)",
  inglese: "inglese, inglesi, all inglese, inglese 1,234.56, inglese (1,234.56)",
};
const DELLE_COSE: Parole<Cosa> = {
  pubblicato: "sal pubblicato, pubblicato, pubblicati",
  argomenti: "argomenti, argomento, verso, tipo, opzioni, opzione",
  sal: "sal stabilito, sal scritto, sal dichiarato, sal deciso, sal a mano",
  neutralizzato:
    "neutralizzato, riga neutralizzata, indicatore sterilizzato, obiettivo sterilizzato, neutralizzazione, neutralizzare",
  esito: "esito, esito dichiarato, esito stabilito",
  "non applicabile": "non applicabile, n.a., n. a., na, n a",
  esclusa:
    "esclusa, escluso, riga esclusa, escludi, escludere, non e un indicatore, non indicatore, non un indicatore, non e indicatore",
  accettata: "accettata, accettato, anomalia accettata",
  formula: "formula",
  collegata: "collegata, collegato, cella collegata",
  letto: "letto, consuntivo letto, letta",
  raccolto: "raccolto, consuntivo raccolto",
  colonna: "colonna",
  numeri: "numeri, scrittura numeri, scrittura dei numeri",
  anno: "anno, anno di riferimento",
};

const parole = Object.fromEntries(Object.entries(COSE).map(([cosa, una]) => [cosa, una.parole])) as Record<
  Cosa,
  RegExp
>;

describe.each<[string, Readonly<Record<string, RegExp>>, Readonly<Record<string, string>>]>([
  ["roles", RUOLI, DEI_RUOLI],
  ["outcomes", PAROLE_ESITI, DEGLI_ESITI],
  ["writings", PAROLE_SCRITTURE, DELLE_SCRITTURE],
  ["kinds of line", parole, DELLE_COSE],
])("the words of %s", (_, tavola, dette) => {
  const tutte = Object.entries(dette).flatMap(([nome, sue]) =>
    sue.split(/, (?=[a-z])/).map((una) => [una, nome] as const),
  );

  it.each(tutte)("«%s» is %s", (una, nome) => {
    expect(findIn(tavola, una)).toBe(nome);
    expect(findIn(tavola, ` ${una.toUpperCase()} `)).toBe(nome);
  });

  it.each(tutte)("«%s» is none of them inside another word", (una, nome) => {
    expect([`x${una}`, `${una}x`].map((altra) => tavola[nome]?.test(altra))).toEqual([false, false]);
  });

  it("are no others", () => {
    expect([findIn(tavola, ""), findIn(tavola, "boh")]).toEqual([null, null]);
  });
});

describe("colonnaOf", () => {
  it.each([
    ["A", 0],
    ["z", 25],
    ["AB", 27],
    ["colonna AB", 27],
    [" xfd ", 16_383],
    ["XFE", null],
    ["ABCD", null],
    ["la colonna A", null],
    ["A1", null],
    ["", null],
  ])("reads %j as %s", (testo, colonna) => {
    expect(colonnaOf(testo)).toBe(colonna);
  });
});

describe("testoOf", () => {
  it.each([
    [{ tipo: "testo", valore: " Alfa " }, "Alfa"],
    [{ tipo: "numero", valore: 5, formato: "0" }, "5"],
    [{ tipo: "booleano", valore: true }, "true"],
    [{ tipo: "vuota" }, ""],
    [{ tipo: "errore", valore: "#REF!" }, ""],
  ] as const)("shows of %j %j", (cella, testo) => {
    expect(testoOf(cella)).toBe(testo);
  });
});
