import { parseOpzioni } from "../../src/domain/metodo/opzioni";
import guida from "../../src/texts/guidaFunzioni.json";
import { calcola } from "../support/calcola";
import { erroreInglese, toInglese } from "../support/formulaItaliana";

interface Esempio {
  readonly formula: string;
  readonly risultato: number | string | readonly (readonly (number | string)[])[];
}

const righeDi = ({ risultato }: Esempio): readonly (readonly unknown[])[] =>
  Array.isArray(risultato) ? (risultato as readonly (readonly unknown[])[]) : [[erroreInglese(risultato)]];

describe("the examples of the guide", () => {
  it.each(Object.entries(guida.funzioni))("of PERF.%s evaluate in a cell to what they say", async (_nome, voce) => {
    const esempi = voce.esempi as readonly Esempio[];
    const calcolati = await calcola(
      esempi.map((esempio) => {
        const righe = righeDi(esempio);
        return { formula: toInglese(esempio.formula), righe: righe.length, colonne: righe[0]?.length ?? 1 };
      }),
    );
    expect(calcolati.map(({ valori }, at) => [esempi[at]?.formula, valori])).toEqual(
      esempi.map((esempio) => [esempio.formula, righeDi(esempio)]),
    );
    for (const [at, { messaggio }] of calcolati.entries()) {
      const isErrore = String(esempi[at]?.risultato).startsWith("#");
      expect([esempi[at]?.formula, messaggio !== null && messaggio.length > 20]).toEqual([
        esempi[at]?.formula,
        isErrore,
      ]);
    }
  });
});

describe("the guide of PERF.SAL", () => {
  it("names only options that the function understands, and one for each part of the method", () => {
    const scritte = guida.funzioni.SAL.note.flatMap((nota) =>
      [...nota.matchAll(/`([a-z]+=[^`]*)`/g)].map(([, una]) => una!),
    );
    expect(scritte.filter((una) => parseOpzioni(una) === null)).toEqual([]);
    expect(Object.keys(parseOpzioni(scritte.join(";"))?.proprie ?? {})).toHaveLength(15);
  });
});
