import { composeRelazione } from "../../src/relazione/composeRelazione";
import { capitoliIntitolati, capitoliOf } from "../../src/relazione/capitoli";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { capitoloNellIndice, INDICI, type Indice } from "../../src/texts/relazione/indici";
import { Valori } from "../../src/relazione/caselle/Valori";
import { foglio, foglioDi } from "../support/foglio";
import { materialeDi } from "../support/materiale";

const FOGLI = [
  foglio(
    [
      ["Indicatore", "Target", "Consuntivo", "Asse"],
      ["1. Servizi"],
      ["Procedimenti semplificati", 10, 5, "Semplificazione"],
      ["Corsi (PTPCT)", 10, 12, ""],
    ],
    [],
    "Ente",
  ),
  foglio([["Indicatore", "Target", "Consuntivo"], ["2. Sportelli"], ["Pratiche evase", 10, 12]], [], "Area 1"),
];
const TUTTE = new Set(["quadro", "esiti", "dettaglio", "assi", "estratto"] as const);

function capitoli(indice: Indice) {
  const materiale = materialeDi(FOGLI, { politica: { ...POLITICA_STANDARD, indice }, anno: 2024 });
  return capitoliOf(composeRelazione(materiale, TUTTE), indice);
}
const pieni = (indice: Indice) =>
  capitoli(indice).flatMap(({ numero, tabelle }) => tabelle.map(({ id }) => `${numero} ${id}`));

describe("the index of the Relazione", () => {
  it("is that of the guidelines, unless the method chooses the Report integrato", () => {
    expect(POLITICA_STANDARD.indice).toBe("linee guida");
    const guida = pieni("linee guida");
    expect(guida).toEqual(expect.arrayContaining(["3.1 quadro", "3.3 assi", "2 estratto PTPCT"]));
    expect(guida.find((una) => una.endsWith("dettaglio:Area 1"))).toBe("3.2 dettaglio:Area 1");
    const integrato = pieni("report integrato");
    expect(integrato).toEqual(expect.arrayContaining(["2.2.2 quadro", "2.1 assi", "2.3 estratto PTPCT"]));
    expect(integrato.find((una) => una.endsWith("dettaglio:Area 1"))).toBe("2.2.3 dettaglio:Area 1");
    expect(integrato).toHaveLength(guida.length);
  });

  it.each(Object.keys(INDICI) as Indice[])("has a named chapter for every table: %s", (indice) => {
    expect(capitoli(indice).filter(({ titolo }) => titolo === "")).toEqual([]);
    const numeri = INDICI[indice].map(({ numero }) => numero);
    expect(new Set(numeri).size).toBe(numeri.length);
    // No chapter of the guidelines is without a place.
    for (const { numero } of INDICI["linee guida"]) expect(numeri).toContain(capitoloNellIndice(numero, indice));
  });
});

describe("capitoliIntitolati", () => {
  const titolo = (nome: string, indice: Indice) => {
    const uno = foglioDi("1. Servizi | | Target | Consuntivo\n  Alfa | | 4 | 3", nome);
    const tabelle = composeRelazione(materialeDi([uno], { politica: { ...POLITICA_STANDARD, indice } }), TUTTE);
    const numero = capitoloNellIndice("3.1", indice);
    const valori = new Valori(tabelle, POLITICA_STANDARD);
    return capitoliIntitolati(tabelle, indice, valori).find((capitolo) => capitolo.numero === numero)?.titolo;
  };

  it("calls the chapter of the ente's objectives strategic only where something calls them so", () => {
    expect(titolo("Cruscotto 2020", "linee guida")).toBe("Obiettivi dell'ente");
    expect(titolo("Cruscotto 2020", "report integrato")).toBe("Obiettivi dell'ente");
    expect(titolo("Strategici", "linee guida")).toBe("Obiettivi strategici triennali");
    expect(titolo("Strategici", "report integrato")).toBe("Obiettivi strategici");
  });
});
