import { importoIn } from "../../../src/cruscotto/tabelle/readRisorse";
import { composeRelazione } from "../../../src/relazione/composeRelazione";
import { foglio } from "../../support/foglio";
import { materialeDi, materialeOf, stampata, valoriDi } from "../../support/materiale";

const risorse = (materiale: Parameters<typeof composeRelazione>[0]) => {
  const tabella = composeRelazione(materiale, new Set(["risorse"])).find(({ genere }) => genere === "risorse");
  if (!tabella) throw new Error("no table of resources");
  return tabella;
};

describe("importoIn", () => {
  it.each([
    ["PROGRAMMA 101 - RISORSE: € 357.402,00 - SERVIZIO COMPETITIVITA'", ["PROGRAMMA 101", "RISORSE", 357402]],
    ["PROGRAMMA 201 - RISORSE: € 83.210,00 –SERVIZIO REGOLAZIONE", ["PROGRAMMA 201", "RISORSE", 83210]],
    ["PROGRAMMA 309 - ONERI DI FUNZIONAMENTO € 9.100,00 - SERVIZI", ["PROGRAMMA 309", "ONERI DI FUNZIONAMENTO", 9100]],
    ["PROGRAMMA 101 - SERVIZIO", null],
    ["PROGRAMMA 1 - RISORSE: € 10,00 e € 20,00", null],
  ])("reads %s", (testo, atteso) => {
    const letto = importoIn(testo);
    expect(letto && [letto.programma, letto.tipo, letto.importo]).toEqual(atteso);
  });
});

describe("risorseOf", () => {
  it("takes each of Pisa's programmes once, with their total", async () => {
    const tabella = risorse(await materialeOf("pisa-2020", { anno: 2020 }));
    const righe = valoriDi([tabella], "risorse", ["voce", "tipo", "preventivo"]);
    expect(righe[0]).toEqual(["PROGRAMMA 101", "RISORSE", 357402]);
    expect(new Set(righe.map(([voce, tipo]) => `${String(voce)} ${String(tipo)}`)).size).toBe(righe.length);
    const importi = righe.slice(0, -1).map(([, , importo]) => Number(importo));
    expect(righe.at(-1)).toEqual(["Totale", "", importi.reduce((tot, uno) => tot + uno, 0)]);
    expect(tabella.mancanze).toEqual(["i cruscotti dicono le risorse assegnate, non quelle spese"]);
  });

  it("computes differences, shares and totals of a sheet, not its own", () => {
    const materiale = materialeDi(
      [
        foglio([
          ["Programma", "Preventivo", "Preventivo aggiornato", "Consuntivo", "Differenza"],
          ["Digitale", 100000, 80000, 60000, 999],
          ["Turismo", 50000, null, 50000, 999],
          ["Totale", 1, 1, 1, 1],
        ]),
      ],
      { anno: 2020 },
    );
    const tabella = risorse(materiale);
    expect(
      stampata(tabella, materiale).map(({ voce, consuntivo, differenza, percento }) => [
        voce,
        consuntivo,
        differenza,
        percento,
      ]),
    ).toEqual([
      ["Digitale", "60000", "-20.000,00", "75,0%"],
      ["Turismo", "50000", "0,00", "100,0%"],
      ["Totale", "110.000,00", "-20.000,00", ""],
    ]);
  });
});
