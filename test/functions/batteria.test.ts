import { createOfficeShim } from "../../src/host/richieste/officeShim";
import { FUNZIONI } from "../../src/standalone/registerPerf";
import { calcola } from "../support/calcola";
import { ATTESI, CASI, nd, valore, type Caso, type Nome, type NomeCaso } from "./attesi";

Object.assign(globalThis, {
  CustomFunctions: createOfficeShim({ displayLanguage: "it-IT", excelApi: "1.17" }).customFunctions,
});

const perNome = Object.entries(ATTESI) as [Nome, (typeof ATTESI)[Nome]][];
const casi = Object.entries(CASI) as [NomeCaso, Caso][];
const nomi = perNome.map(([nome]) => nome);

/** What a direct call gives: its value, or the code of the refusal, which must be one of ours with a sentence. */
function call(nome: Nome, argomenti: readonly unknown[]): unknown {
  const funzione = FUNZIONI[nome].funzione as (...tutti: readonly unknown[]) => unknown;
  try {
    return funzione(...argomenti);
  } catch (errore) {
    const { name, code, message } = errore as { name: string; code: string; message: string };
    expect([name, [nd, valore].includes(code), message.length > 30]).toEqual(["CustomFunctions.Error", true, true]);
    return code;
  }
}

const isMatrice = (nome: Nome, at: number): boolean => (FUNZIONI[nome].matrici as readonly number[]).includes(at);

/** The arguments that may be left out, but for weights (an empty one weighs nothing) and for the body's own scale. */
const OPZIONI: Readonly<Record<Nome, readonly number[]>> = {
  "PERF.SAL": [2, 3, 4],
  "PERF.ESITO": [1],
  "PERF.GIUDIZIO": [],
  "PERF.MEDIA": [],
  "PERF.SCOSTAMENTO": [2],
  "PERF.SPIEGA": [2, 3, 4],
  "PERF.SPIEGAMEDIA": [],
  "PERF.LEGGITARGET": [],
  "PERF.ESITI": [],
};

/** The rows that a result fills: one cell, or the cells it spills. */
const inCelle = (risultato: unknown): readonly unknown[][] =>
  Array.isArray(risultato) ? (risultato as unknown[][]) : [[risultato]];
const misuraDi = (risultato: unknown) => ({
  righe: inCelle(risultato).length,
  colonne: inCelle(risultato)[0]?.length ?? 1,
});

/** The argument as Excel hands it over: a matrix where the function asks for one. */
const consegna = (nome: Nome, argomento: unknown, at = 0): unknown => (isMatrice(nome, at) ? [[argomento]] : argomento);

const chiama = (nome: Nome, argomento: unknown): unknown =>
  call(nome, [consegna(nome, argomento), ...ATTESI[nome].resto]);

describe.each(perNome)("%s, called directly", (nome, { casi: attesi }) => {
  it.each(casi)("with %s", (caso, { argomento }) => {
    expect(chiama(nome, argomento)).toEqual(attesi[caso]);
  });

  it("takes nothing, null and an empty text for the same", () => {
    const vuoto = chiama(nome, "");
    expect([chiama(nome, null), chiama(nome, undefined), chiama(nome, "  ")]).toEqual([vuoto, vuoto, vuoto]);
  });

  it("takes a reference to an empty cell for an option left out", () => {
    for (const at of OPZIONI[nome]) {
      const dette = [0, "", null].map((vuota) => {
        const argomenti = [consegna(nome, 0.85), ...ATTESI[nome].resto, null, null, null];
        argomenti[at] = consegna(nome, vuota, at);
        return call(nome, argomenti);
      });
      const omessa = chiama(nome, 0.85);
      expect(dette).toEqual([omessa, omessa, omessa]);
    }
  });

  it("takes a matrix of one cell and a data type for the value they hold", () => {
    const entita = { type: "FormattedNumber", basicType: "Double", basicValue: 0.85, numberFormat: "0%" };
    const semplice = chiama(nome, 0.85);
    expect([call(nome, [[[0.85]], ...ATTESI[nome].resto]), chiama(nome, entita)]).toEqual([semplice, semplice]);
  });

  it.each([
    ["an error", { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }],
    [
      "a data type without a value of its own",
      { type: "Entity", text: "Ufficio", basicType: "Error", basicValue: "#VALUE!" },
    ],
    ["an object of no known type", { type: "Entity" }],
  ])("refuses %s", (_, argomento) => {
    expect(chiama(nome, argomento)).toBe(nd);
  });

  it("refuses several cells where it needs one", () => {
    const esito = call(nome, [[[0.85], [0.9]], ...ATTESI[nome].resto]);
    expect(esito === valore).toBe(!isMatrice(nome, 0));
  });

  it("gives the same twice and leaves its arguments as they were", () => {
    const argomenti = [
      [[0.85], ["da rilevare"], [""]],
      [[0.5], [0.9], [1]],
    ];
    const copia = structuredClone(argomenti);
    expect(call(nome, argomenti)).toEqual(call(nome, argomenti));
    expect(argomenti).toEqual(copia);
  });

  it("takes any value in any argument without failing", () => {
    const valori = [...casi.map(([, { argomento }]) => argomento), null, undefined, 85, -1, NaN, [[]], [[1, 2]], {}];
    for (const at of [0, 1, 2, 3, 4]) {
      for (const uno of valori) {
        const argomenti: unknown[] = [0.85, ...ATTESI[nome].resto, null, null, null].slice(0, 5);
        argomenti[at] = uno;
        const celle = [call(nome, argomenti)].flat(2);
        expect(celle.every((cella) => typeof cella === "string" || Number.isFinite(cella))).toBe(true);
      }
    }
  });
});

describe.each(nomi.filter((nome) => isMatrice(nome, 0)))("%s over a huge range", (nome) => {
  it("is what it is over a small one with the same shares", () => {
    const righe = (quante: number) => Array.from({ length: quante }, (_, at) => [at % 2 === 0 ? 1 : ""]);
    const [grande, piccola] = [call(nome, [righe(300_000)]), call(nome, [righe(2)])];
    const quoteDi = (risultato: unknown) =>
      Array.isArray(risultato) ? risultato.map((riga: unknown[]) => [riga[0], riga[2]]) : String(risultato).slice(0, 5);
    expect(quoteDi(grande)).toEqual(quoteDi(piccola));
  });
});

/** A matrix as an Excel formula writes it. */
const costante = (righe: readonly (readonly unknown[])[]): string =>
  `{${righe.map((riga) => riga.map((uno) => JSON.stringify(uno)).join(",")).join(";")}}`;

describe.each(perNome)("%s, in a cell", (nome, { resto, casi: attesi }) => {
  const coda = resto.map((uno) => `,${Array.isArray(uno) ? costante(uno as unknown[][]) : String(uno)}`).join("");

  it("gives what the direct call gives", async () => {
    const celle = Object.fromEntries(casi.map(([, { cella }], at) => [`A${at + 1}`, cella]));
    const formule = casi.map(([caso], at) => ({ formula: `=${nome}(A${at + 1}${coda})`, ...misuraDi(attesi[caso]) }));
    const calcolati = await calcola(formule, { celle });
    expect(casi.map(([caso], at) => [caso, calcolati[at]?.valori])).toEqual(
      casi.map(([caso]) => [caso, inCelle(attesi[caso])]),
    );
  });

  it("shows the error of a cell in error", async () => {
    const [calcolato] = await calcola([{ formula: `=${nome}(A1${coda})` }], { celle: { A1: "=1/0" } });
    expect(calcolato).toEqual({ valori: [["#DIV/0!"]], messaggio: null });
  });

  it.each([0, "", null] as const)(
    "says nothing of an empty cell that Excel hands over as %j, when asked to",
    async (emptyCell) => {
      const formula = `=IF(ISBLANK(A1),"",${nome}(A1${coda}))`;
      const [calcolato] = await calcola([{ formula }], { emptyCell });
      expect(calcolato?.valori).toEqual([[""]]);
    },
  );
});

describe.each(nomi.filter((nome) => isMatrice(nome, 0)))("%s over a column with blanks", (nome) => {
  it.each([0, "", null] as const)(
    "leaves them out, where an empty cell is %j (office-js #4702, #1951, #5262)",
    async (emptyCell) => {
      const celle = { A1: 1, A3: 0.5, A6: "da rilevare" };
      const solo = call(nome, [[[1], [0.5], ["da rilevare"]]]);
      const formula = `=${nome}(IF(ISBLANK(A1:A200),"",A1:A200))`;
      const [calcolato] = await calcola([{ formula, ...misuraDi(solo) }], { celle, emptyCell });
      expect(calcolato?.valori).toEqual(inCelle(solo));
    },
  );
});
