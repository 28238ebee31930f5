import { anomalia } from "../../src/domain/sal/Calcolo";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../src/misura/CruscottoMisurato";
import { conMetodoDiverso, metodoDelFoglio } from "../../src/misura/metodoDelFoglio";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";
import { misuraDi } from "../domain/rigaMisurata";

const FOGLIO = misuratoDi(
  foglioDi(`
    Indicatore            | Baseline | Target | Consuntivo | SAL
    Iniziative realizzate |          | 10     | 20         | 200%
    Utenti registrati     |          | 40     | 100        | 250%
    Incontri organizzati  |          | 20     | 25         | 125%
    Bandi pubblicati      |          | 4      | 5          | 125%`),
);
const RIGHE = FOGLIO.indicatori.map((uno): IndicatoreMisurato => ({ ...uno, confronto: "diverso" }));

/** How many rows the method of the sheet was told by, once the last one is changed. */
const dette = (cambia: (una: IndicatoreMisurato) => Partial<IndicatoreMisurato>, righe = RIGHE) =>
  metodoDelFoglio(
    { indicatori: righe.map((una, at) => (at === righe.length - 1 ? { ...una, ...cambia(una) } : una)) },
    POLITICA_STANDARD,
  )?.di ?? null;
const conMisura = (parti: Partial<IndicatoreMisurato["misura"]>) => (una: IndicatoreMisurato) => ({
  misura: { ...una.misura, ...parti },
});

describe("the rows that tell the method of a sheet", () => {
  it.each<readonly [string, (una: IndicatoreMisurato) => Partial<IndicatoreMisurato>, number]>([
    ["all of them", () => ({}), 4],
    ["one whose SAL is not measured", () => ({ confronto: "non misurato" }), 4],
    ["one without a direction", conMisura({ verso: null }), 4],
    [
      "one with options of its own that say nothing",
      () => ({ argomenti: { verso: "<=", tipo: null, opzioni: null } }),
      4,
    ],
    ["not one that publishes nothing", () => ({ pubblicato: null }), 3],
    ["not one that is not compared", () => ({ confronto: "assente" }), 3],
    ["not one with options of its own", () => ({ argomenti: { verso: null, tipo: null, opzioni: "giorni=3" } }), 3],
    [
      "not one that the law measures",
      ({ indicatore }) => ({
        indicatore: { ...indicatore, nome: "Ritardo dei pagamenti", descrizione: "art. 4-bis DL 13/2023" },
      }),
      3,
    ],
    ["not one that asks for words", conMisura({ target: { tipo: "si-no", valore: true } }), 3],
    ["not one that has words", conMisura({ consuntivo: { tipo: "parole", testo: "molti" } }), 3],
    ["not one that asks for an exact figure", conMisura({ target: misuraDi("= 4", 5).target }), 3],
    ["not one of a share beside a number", conMisura({ target: misuraDi("40%", 5).target }), 3],
    ["not one of a number beside a share", conMisura({ consuntivo: misuraDi("4", "50%").consuntivo }), 3],
    [
      "one of two shares",
      conMisura({ target: misuraDi("40%", "50%").target, consuntivo: misuraDi("40%", "50%").consuntivo }),
      4,
    ],
  ])("are %s", (_, cambia, quante) => {
    expect(dette(cambia)).toBe(quante);
  });

  it("are not looked for where one row alone is to be explained", () => {
    const una = RIGHE.map((riga, at): IndicatoreMisurato => ({
      ...riga,
      confronto: at === 0 ? "diverso" : "coincide",
    }));
    expect(metodoDelFoglio({ indicatori: una }, POLITICA_STANDARD)).toBeNull();
    const due = una.map((riga, at): IndicatoreMisurato => (at === 1 ? { ...riga, confronto: "non misurato" } : riga));
    expect(metodoDelFoglio({ indicatori: due }, POLITICA_STANDARD)?.di).toBe(4);
  });

  it("are at most four hundred, from the whole sheet", () => {
    const volte = (quante: number) => Array.from({ length: quante }, () => RIGHE).flat();
    expect(dette(() => ({}), volte(100))).toBe(400);
    expect(dette(() => ({}), volte(150))).toBe(300);
  });
});

describe("conMetodoDiverso", () => {
  const diverso = metodoDelFoglio({ indicatori: RIGHE }, POLITICA_STANDARD);
  const [domanda, altra, nota] = [
    anomalia("pubblicato-diverso", "conferma", { pubblicato: 1.2 }),
    anomalia("target-composto", "conferma"),
    anomalia("vicino-alla-soglia", "nota", { soglia: 0.9 }),
  ];
  const foglio = (...righe: readonly Partial<IndicatoreMisurato>[]): CruscottoMisurato => ({
    ...FOGLIO,
    anomalie: [],
    aggregati: [],
    indicatori: righe.map((parti, at) => ({ ...RIGHE[at]!, anomalie: [], ...parti })),
  });

  it("asks no more what the other method answers, and still what it does not", () => {
    const primo = foglio(
      { anomalie: [domanda, altra, nota] },
      { confronto: "coincide", anomalie: [domanda] },
      { confronto: "diverso", anomalie: [domanda] },
      { confronto: "assente" },
    );
    const secondo = foglio(
      { confronto: "coincide", anomalie: [altra, { ...domanda, gravita: "nota" }] },
      { confronto: "coincide" },
      { confronto: "diverso" },
      { confronto: "assente" },
    );
    const { indicatori, anomalie } = conMetodoDiverso(primo, secondo, diverso!);
    expect(indicatori.map(({ confronto, anomalie: sue }) => [confronto, sue])).toEqual([
      ["altro metodo", [{ ...domanda, gravita: "nota" }, altra, nota]],
      ["coincide", [domanda]],
      ["diverso", [domanda]],
      ["assente", []],
    ]);
    expect(anomalie).toEqual([
      {
        codice: "metodo-diverso",
        gravita: "conferma",
        dati: { metodo: "massimo=nessuno", spiegati: 2, ora: 1, di: 3 },
      },
    ]);
  });
});
