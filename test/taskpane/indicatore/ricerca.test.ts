import { cercaIn, indiceDi, NESSUNA_RICERCA, type Ricerca } from "../../../src/taskpane/indicatore/ricerca";
import type { IndicatoreMisurato } from "../../../src/misura/CruscottoMisurato";
import { indicatoreMisurato } from "../misurati";

function riga(dati: Parameters<typeof indicatoreMisurato>[0], nome: string, codice: string, responsabile: string) {
  const uno = indicatoreMisurato(dati);
  return { ...uno, indicatore: { ...uno.indicatore, nome, codice, responsabile } };
}

const RIGHE: readonly IndicatoreMisurato[] = [
  riga({ riga: 3, esito: "raggiunto" }, "Tempi di pagamento", "A1.1", "Rossi"),
  riga(
    { riga: 4, sal: 0.4, esito: "non raggiunto", pubblicato: 1, confronto: "diverso" },
    "Qualità",
    "A1.2",
    "Bianchi",
  ),
  riga(
    { riga: 5, esito: "raggiunto", anomalie: [{ codice: "in-ritardo", gravita: "conferma" }] },
    "Tempi medi",
    "B2.1",
    "Rossi",
  ),
];

const nomi = (ricerca: Partial<Ricerca>) =>
  cercaIn(indiceDi({ indicatori: RIGHE }), { ...NESSUNA_RICERCA, ...ricerca }).map(({ indicatore }) => indicatore.nome);

describe("cercaIn", () => {
  it.each<[string, Partial<Ricerca>, readonly string[]]>([
    ["everything where nothing is asked", {}, ["Tempi di pagamento", "Qualità", "Tempi medi"]],
    ["names whatever their case and accents", { testo: "QUALITA" }, ["Qualità"]],
    ["codes", { testo: "b2" }, ["Tempi medi"]],
    ["every word typed, in any order", { testo: "rossi tempi medi" }, ["Tempi medi"]],
    ["nothing where one word is nowhere", { testo: "tempi bianchi" }, []],
    ["an outcome", { esito: "non raggiunto" }, ["Qualità"]],
    ["who answers", { responsabile: "Rossi" }, ["Tempi di pagamento", "Tempi medi"]],
    ["what asks something", { isConDomande: true }, ["Tempi medi"]],
    ["what was published otherwise", { isDiversi: true }, ["Qualità"]],
    ["what suits every choice", { responsabile: "Rossi", isConDomande: true, testo: "pagamento" }, []],
  ])("finds %s", (_, ricerca, trovati) => {
    expect(nomi(ricerca)).toEqual(trovati);
  });

  it("offers who answers and the outcomes that occur, each once", () => {
    const { responsabili, esiti } = indiceDi({ indicatori: RIGHE });

    expect(responsabili).toEqual(["Bianchi", "Rossi"]);
    expect(esiti).toEqual(["raggiunto", "non raggiunto"]);
  });
});
