import { anomalieRisultati } from "../../src/confronto/anomalieRisultati";
import { risultatiDiObiettivi } from "../../src/confronto/risultatiDiObiettivi";
import { testoAnomalia } from "../../src/texts/anomalie/anomalie";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

/*
 * Pisa 2020, individual sheets: they are not in the workbooks here. Rows rebuilt from the figures of YEAR.md §5 (weights,
 * A4's four rows and its share on the sheet of the SG); their names are made up.
 */
const ENTE = misuratoDi(
  foglioDi(
    `Cruscotto dell'ente 2020
    Codice | Indicatore | Peso | Valore ottenuto 2020 | Risultato atteso 2020 | % realizzazione 2020
    A4 | Valorizzare il turismo | | | | 68%
    A4 | Imprese coinvolte | 30% | 11,02 | 12 | 92%
    A4 | Grado di realizzazione dei progetti | 20% | 89% | 100% | 89%
    A4 | Grado di utilizzo delle risorse | 25% | 89% | 100% | 89%
    A4 | Numero di visite guidate | 25% | 0 | 5 | 0%`,
    "Ente",
  ),
);

const TESTA =
  "Codice | Obiettivo | Indicatore | Peso | Valore ottenuto 2020 | Risultato atteso 2020 | % realizzazione | Note";
const DELL_ENTE = "% realizzazione obiettivo dell'ente";

const schedaSg = (a4: string, nota = "") =>
  misuratoDi(
    foglioDi(
      `Scheda individuale del Segretario Generale 2020
      ${TESTA}
      PRIORITÀ 1 | | | 35% | | | |
      A1 | Promuovere | ${DELL_ENTE} | 20% | 100% | 95% | 100% |
      A2 | Orientare | ${DELL_ENTE} | 15% | 97% | 95% | 100% |
      A4 | Valorizzare | ${DELL_ENTE} | 20% | ${a4} | 95% | 94,8% | ${nota}
      B1 | Semplificare | ${DELL_ENTE} | 15% | 96% | 95% | 100% |
      C1 | Sostenere | ${DELL_ENTE} | 20% | 99% | 95% | 100% |
      D1 | Formare | ${DELL_ENTE} | 10% | 100% | 95% | 100% |
      PRIORITÀ 2 | | | 15% | | | |
       | Pagare in tempo | Ritardo annuale dei pagamenti | 100% | -7 | 0 | 100% |
      PRIORITÀ 3 | | | 50% | | | |
       | Attuare il piano | Report trasmessi | 100% | 4 | 4 | 100% |`,
      "SG",
    ),
    { anno: 2020 },
  );

const dette = (sg: ReturnType<typeof schedaSg>) => anomalieRisultati(risultatiDiObiettivi([ENTE, sg]));
const percento = (sal: number | null | undefined, cifre = 2) => Number(((sal ?? 0) * 100).toFixed(cifre));

describe("an individual sheet (YEAR.md §5)", () => {
  it("weighs priorità, objective and indicator: Pisa's SG is 99,6", () => {
    const vivo = schedaSg("90,133333333333%");
    expect(percento(vivo.ente.sal, 1)).toBe(99.6);
    expect(percento(vivo.aggregati.find(({ nodo }) => nodo.nome === "PRIORITÀ 1")?.media.sal)).toBe(98.98);
    expect(percento(vivo.indicatori[2]?.misura.sal, 1)).toBe(94.9);
    const stampato = schedaSg("90,1%");
    expect(percento(stampato.aggregati.find(({ nodo }) => nodo.nome === "PRIORITÀ 1")?.media.sal)).toBe(98.97);
    expect(percento(stampato.indicatori[2]?.misura.sal, 1)).toBe(94.8);
  });

  it("adds up to 100 for both dirigenti, whatever the weights of their objectives", () => {
    for (const pesi of [
      [25, 5, 10, 5, 10, 45],
      [40, 40, 5, 10, 5],
    ]) {
      const righe = pesi.map(
        (peso, at) => `O${at + 1} | Obiettivo ${at + 1} | Report ${at + 1} | ${peso}% | 4 | 4 | 100% |`,
      );
      const { ente, indicatori } = misuratoDi(
        foglioDi([`Scheda dirigente 2020`, TESTA, ...righe].join("\n"), "Dirigente"),
      );
      expect([percento(ente.sal), indicatori.length]).toEqual([100, pesi.length]);
    }
  });
});

describe("risultatiDiObiettivi", () => {
  it("asks whether a row of the objective is neutralised where its result is the one without it", () => {
    const [una, ...altre] = dette(schedaSg("90,1%"));
    expect(altre).toEqual([]);
    expect(una).toMatchObject({
      codice: "risultato-di-obiettivo",
      gravita: "conferma",
      dati: { foglio: "SG", riga: 6, motivo: "neutralizzato", senza: "Numero di visite guidate" },
    });
    expect(una && testoAnomalia(una, "it")).toContain("che è 67,6%; 90,1% è quello senza «Numero di visite guidate»");
  });

  it("only says so where the note of the row declares it", () => {
    const [una] = dette(schedaSg("90,1%", "Indicatore sterilizzato dall'OIV"));
    expect(una).toMatchObject({ gravita: "nota", dati: { motivo: "dichiarato" } });
    // The ente's own objective keeps all of its rows.
    expect(percento(ENTE.ente.sal)).toBe(67.6);
  });

  it("names a figure that the objective does not give, and is silent where it does", () => {
    expect(dette(schedaSg("80%"))).toMatchObject([{ gravita: "conferma", dati: { scritto: 0.8, sal: 0.676 } }]);
    expect(dette(schedaSg("67,6%"))).toEqual([]);
    expect(dette(schedaSg("68%"))).toEqual([]);
  });

  it("finds the code of the objective wherever the row says it", () => {
    const scheda = misuratoDi(
      foglioDi(
        `Scheda individuale del dirigente 2020
        Obiettivo | Indicatore | Peso | Valore ottenuto 2020 | Risultato atteso 2020
        Contributo | SAL obiettivo A4 Turismo | 60% | 68% | 95%
        Contributo | Utenti assistiti A4 | 40% | 12 | 10`,
        "Dirigente",
      ),
    );
    const trovati = risultatiDiObiettivi([ENTE, scheda]).map(({ misurato, isUguale }) => [
      misurato.indicatore.nome,
      isUguale,
    ]);

    expect(trovati).toEqual([["SAL obiettivo A4 Turismo", true]]);
  });
});
