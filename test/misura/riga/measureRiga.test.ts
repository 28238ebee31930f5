import { provaValori } from "../../../src/misura/provaValori";
import { foglioDi } from "../../support/foglio";
import { correzioneDi, misuratoDi } from "../../support/letto";
import type { ArgomentiValori } from "../../../src/domain/sal/measureValori";
import { inBreve } from "../../domain/rigaMisurata";

const TESTA = "Indicatore | Algoritmo | Peso | Operatore | UdM | Target | Consuntivo | SAL";

/** One row, by its cells after the name: what is measured, and all that is said of it. */
function riga(celle: string, argomenti: Partial<ArgomentiValori> | null = null): string {
  const detto = {
    cosa: "argomenti",
    argomenti: { verso: null, tipo: null, opzioni: null, ...argomenti },
  } as const;
  const correzioni =
    argomenti === null
      ? []
      : [
          correzioneDi({
            voce: celle.split("|")[0]?.trim() ?? "",
            riga: 1,
            detto,
          }),
        ];
  const [una] = misuratoDi(foglioDi(`${TESTA}\n${celle}`), {
    correzioni,
  }).indicatori;
  return una ? inBreve({ ...una.misura, anomalie: una.anomalie }) : "no row";
}

describe("measureRiga", () => {
  it.each<[string, string, Partial<ArgomentiValori> | null, string]>([
    ["the operator of its column", "Xyz | | | ≤ | | 6 | 9 |", null, "0.666666666667 decrescente"],
    ["an operator in words", "Xyz | | | massimo | | 6 | 9 |", null, "0.666666666667 decrescente"],
    ["a dash for no operator", "n. corsi | | | - | | ≥ 6 | 3 |", null, "0.5 crescente"],
    [
      "what is no operator",
      "n. corsi | | | circa | | ≥ 6 | 3 |",
      null,
      "0.5 crescente, da-confermare? motivo=operatore-illeggibile",
    ],
    [
      "an operator against the target's",
      "n. corsi | | | ≤ | | ≥ 6 | 3 |",
      null,
      "0.5 crescente, da-confermare? motivo=operatori-diversi",
    ],
    ["the user's direction", "Xyz | | | | | 6 | 9 |", { verso: "decrescente" }, "0.666666666667 decrescente"],
    [
      "the user's operator",
      "Xyz | | | | | 6 | 6 |",
      { verso: ">" },
      "calcolo da confermare crescente, da-confermare? motivo=limite",
    ],
    [
      "the column's operator before the user's",
      "Xyz | | | ≤ | | 6 | 9 |",
      { verso: ">=" },
      "0.666666666667 decrescente",
    ],
    ["the user's kind", "Xyz | | | | | ≥ 6 | 9% |", { tipo: "numero" }, "0.015 crescente"],
    ["yes and no of its unit", "Evento | | | | SI/NO | 1 | 0 |", null, "0 si-no"],
    ["the user's kind before that of its unit", "Evento | | | | SI/NO | ≥ 1 | 0 |", { tipo: "numero" }, "0 crescente"],
    ["the user's options", "n. corsi | | | | | ≥ 10 | 12 |", { opzioni: "massimo=120%" }, "1.2 crescente"],
    [
      "the user's year",
      "Piano | | | | | 31/12/2019 | 30/12/2019 |",
      { opzioni: "anno=2020" },
      "calcolo da confermare data, anno-target? annoTarget=2019 anno=2020 proposta=44196",
    ],
    [
      "a direction of no language",
      "n. corsi | | | | | ≥ 6 | 3 |",
      { verso: "su" },
      "0.5 crescente, da-confermare? motivo=argomenti",
    ],
    [
      "a kind of no language",
      "n. corsi | | | | | ≥ 6 | 3 |",
      { tipo: "euro" },
      "0.5 crescente, da-confermare? motivo=argomenti",
    ],
    [
      "options of no language",
      "n. corsi | | | | | ≥ 6 | 3 |",
      { opzioni: "tetto=2" },
      "0.5 crescente, da-confermare? motivo=argomenti",
    ],
    ["a row of weight 0 without a target", "Presenze | | 0 | | | | 3 |", null, "monitoraggio nessuna"],
    [
      "a row of some weight without a target",
      "Presenze | | 1 | | | | 3 |",
      null,
      "calcolo da confermare nessuna, target-mancante?",
    ],
    ["a target with weight 0", "Presenze | | 0 | | | ≥ 6 | 3 |", null, "0.5 crescente"],
    [
      "a reference that may be blank",
      "n. reclami | | | | | ≤ 30 | =Dati!B4 → 0 |",
      null,
      "1 decrescente, da-confermare? motivo=riferimento-vuoto",
    ],
    [
      "payment times of managers, met or not",
      "Ritardo dei pagamenti | art. 4-bis DL 13/2023 | 1 | | | ≤ 30 | 31 |",
      null,
      "0 decrescente",
    ],
    [
      "payment times that weigh less than the law wants",
      "Ritardo dei pagamenti | art. 4-bis DL 13/2023 | 29% | | | ≤ 30 | 30 |",
      null,
      "1 decrescente, da-confermare motivo=peso-pagamenti",
    ],
    [
      "payment times that weigh enough",
      "Ritardo dei pagamenti | art. 4-bis DL 13/2023 | 30% | | | ≤ 30 | 30 |",
      null,
      "1 decrescente",
    ],
    ["other rows of little weight", "n. corsi | | 10% | | | ≥ 6 | 6 |", null, "1 crescente"],
  ])("takes %s", (_, celle, argomenti, attesa) => {
    expect(riga(celle, argomenti).replace(/, pesi-non-100.*/, "")).toBe(attesa);
  });
});

describe("provaValori", () => {
  const grid = foglioDi(`${TESTA}\nn. reclami | | | | | ≤ 30 | =Dati!B4 → 0 |\nn. corsi | | | | | ≥ 4 | 3 |`);
  const misurato = () => misuratoDi(grid);
  const prova = (riga: number, valori: Parameters<typeof provaValori>[3]) =>
    provaValori(misurato(), new Map(), { riga, colonna: 5 }, valori).indicatori.map((una) =>
      inBreve({ ...una.misura, anomalie: una.anomalie }),
    );

  it("measures one row with another consuntivo, and leaves the rest", () => {
    expect(
      prova(2, {
        consuntivo: { tipo: "numero", valore: 4, formato: "General" },
      }),
    ).toEqual(["1 decrescente, da-confermare? motivo=riferimento-vuoto", "1 crescente"]);
  });

  it("measures it with another target", () => {
    expect(prova(2, { target: { tipo: "testo", valore: "≥ 6" } })[1]).toBe("0.5 crescente");
  });

  it("asks no more about a reference once its cell was tried", () => {
    expect(
      prova(1, {
        consuntivo: { tipo: "numero", valore: 0, formato: "General" },
      })[0],
    ).toBe("1 decrescente");
    expect(prova(1, { target: { tipo: "testo", valore: "≤ 20" } })[0]).toContain("riferimento-vuoto");
  });

  it("changes nothing at a place where no row is", () => {
    expect(prova(9, { target: { tipo: "testo", valore: "≥ 6" } })).toEqual(
      misurato().indicatori.map((una) => inBreve({ ...una.misura, anomalie: una.anomalie })),
    );
  });
});
