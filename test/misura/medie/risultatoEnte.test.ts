import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { testoAnomalia } from "../../../src/texts/anomalie/anomalie";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

/** By levels 93,75%, the plain mean of the rows 91,67%. */
const RIGHE = `
  Imprese | Alfa | ≥ 4 | 3 | 75%
  Imprese | Beta | ≥ 4 | 4 | 100%
  Interno | Gamma | ≥ 4 | 4 | 100%
`;
const TESTA = "Prospettiva | Indicatore | Target | Consuntivo | SAL";
/** The same with weights: by levels 85%, and no other reading. */
const PESATE = `
  Imprese | Alfa | ≥ 4 | 3 | 60% | 75%
  Imprese | Beta | ≥ 4 | 4 | 40% | 100%
`;
const TESTA_PESATA = "Prospettiva | Indicatore | Target | Consuntivo | Peso | SAL";

const dell = (tabella: string, nome = "Foglio1", politica = POLITICA_STANDARD) => {
  const { indicatori, anomalie, aggregati } = misuratoDi(foglioDi(tabella, nome), { politica });
  return {
    righe: indicatori.map(({ indicatore }) => indicatore.nome),
    nodi: aggregati.map(({ nodo }) => nodo.nome),
    detti: anomalie.filter(({ gravita }) => gravita === "conferma").map((una) => testoAnomalia(una, "it")),
    codici: anomalie.map(({ codice, gravita }) => `${codice} ${gravita}`),
  };
};
const soloDellEnte = (tabella: string, nome?: string) =>
  dell(tabella, nome).codici.filter((codice) => !codice.startsWith("letture-diverse"));

describe("what the body writes of the ente", () => {
  it.each([
    ["under the SAL", "| Risultato dell'ente | | | 91,7%"],
    ["of the performance", "| Performance complessiva dell'ente | | | 91,7%"],
    ["under the consuntivo", "| Performance complessiva dell'ente | | 91,7% |"],
    ["without the ente's name", "Grado di raggiungimento complessivo | | | | 91,7%"],
    ["beside its words", "Risultato dell'ente | 91,7% | | |"],
    ["far from its words", "Risultato dell'ente | | | | | 91,7%"],
    ["in one cell with its words", "Risultato complessivo dell'ente: 91,7% | | | |"],
    ["below a blank row", "| | | |\n Risultato dell'ente | 91,7% | | |"],
    ["as a text", "| Risultato dell'ente | | | '91,7%"],
    ["in points", "| SAL dell'Ente anno 2023 | | | 91,7"],
    ["as a total", "Totale | | | | 91,7%"],
    ["as a mean", "| Media ponderata | | | 91,7%"],
    ["in English", "Overall performance | | | | 91,7%"],
    ["in English, of the organisation", "| Result of the organisation | | | 91,7%"],
  ])("is proposed where another reading gives it: %s", (_, riga) => {
    const { righe, nodi, detti } = dell(`${TESTA}${RIGHE}${riga}`);
    expect(righe).toEqual(["Alfa", "Beta", "Gamma"]);
    expect(nodi).toEqual(["Imprese", "Interno"]);
    expect(detti).toEqual([expect.stringMatching(/quella semplice di tutte le righe 91,67%: è questa/)]);
  });

  it.each([
    ["above the header", "Risultato dell'ente | 91,7% | | |"],
    ["above it with a colon", "Risultato dell'ente: | 91,7% | | |"],
    ["above it in one cell", "Performance complessiva: 91,7% | | | |"],
  ])("is read %s too", (_, riga) => {
    expect(dell(`${riga}\n${TESTA}${RIGHE}`)).toMatchObject({
      righe: ["Alfa", "Beta", "Gamma"],
      nodi: ["Imprese", "Interno"],
      detti: [expect.stringMatching(/è questa/)],
    });
  });

  it("says that no reading gives it", () => {
    expect(dell(`${TESTA_PESATA}${PESATE}| Risultato dell'ente | | | 100% | 97%`).detti).toEqual([
      "Il foglio scrive «Risultato dell'ente» 97%; con il metodo in uso è 85%. Nessuna delle medie possibili dà la cifra scritta.",
    ]);
  });

  it("names the reading of another method", () => {
    const politica = { ...POLITICA_STANDARD, medie: { ...POLITICA_STANDARD.medie, ente: "righe" as const } };
    expect(dell(`${TESTA}${RIGHE}| Risultato dell'ente | | | 93,8%`, "Foglio1", politica).detti).toEqual([
      expect.stringMatching(/è 91,67%\. La cifra scritta è la media per livelli\.$/),
    ]);
  });

  it.each([
    ["agrees", `${TESTA}${RIGHE}| Risultato dell'ente | | | 93,8%`],
    ["is not there", `${TESTA}${RIGHE}`],
    ["is a formula of ours", `${TESTA}${RIGHE}| Risultato dell'ente | | | =PERF.MEDIA(E2:E4) → 97%`],
    ["is of two years", `${TESTA}${RIGHE}Risultato dell'ente | 91% | 92% | |`],
    ["is of one area", `${TESTA}${RIGHE}| Raggiungimento complessivo area 1 | | | 97%`],
    ["is a total among the rows", `${TESTA}\n Imprese | Alfa | ≥ 4 | 4 | 100%\n | Totale | | | 50%${RIGHE}`],
    ["is one of two totals", `${TESTA}${RIGHE}| Totale | | | 97%\n | Totale | | | 96%`],
  ])("is silent where it %s", (_, tabella) => {
    expect(soloDellEnte(tabella)).toEqual([]);
  });

  it("is another's on a manager's sheet", () => {
    expect(soloDellEnte(`${TESTA_PESATA}${PESATE}| Risultato dell'ente | | | | 97%`, "Dirigente Rossi")).toEqual([]);
  });

  it("asks nothing while too little is measured", () => {
    const aperte = "\n Interno | Delta | ≥ 4 | | \n Interno | Epsilon | ≥ 4 | | \n Interno | Zeta | ≥ 4 | | \n";
    expect(soloDellEnte(`${TESTA}${RIGHE}${aperte}| Risultato dell'ente | | | 50%`)).toEqual(["ente-diverso nota"]);
  });

  it("leaves an indicator with a target, or still to be measured, where it is", () => {
    const righe = "| Grado complessivo di raggiungimento | 90% | 95% | \n | Valutazione complessiva | 80% | | ";
    expect(dell(`${TESTA}${RIGHE}${righe}`).righe).toEqual([
      ...["Alfa", "Beta", "Gamma"],
      ...["Grado complessivo di raggiungimento", "Valutazione complessiva"],
    ]);
  });
});
