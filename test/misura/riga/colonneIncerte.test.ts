import type { Domanda } from "../../../src/cruscotto/Cruscotto";
import { domandeDelFoglio, measureIncerta } from "../../../src/misura/riga/colonneIncerte";
import { foglioDi } from "../../support/foglio";
import { cruscottoOf, indicatoreDi } from "../../support/letto";
import { misuraDi } from "../../domain/rigaMisurata";

const domanda = (ruolo: Domanda["ruolo"], colonne: readonly number[], ...intestazioni: readonly string[]): Domanda => ({
  ruolo,
  colonne,
  intestazioni,
  proposta: colonne[0] ?? 0,
});
const incerta = (motivo: Domanda["ruolo"], quali: string) => ({
  codice: "colonna-incerta",
  gravita: "conferma",
  dati: { motivo, quali },
});

const cruscotto = cruscottoOf(foglioDi("Indicatore | Target | Consuntivo\nNumero di corsi | 10 | 5"));

describe("domandeDelFoglio", () => {
  it.each<readonly [string, Domanda, object]>([
    ["one column", domanda("sal", [6], "Resoconto"), incerta("sal", "G «Resoconto»")],
    ["two of them", domanda("peso", [6, 27], "Peso", "Quota"), incerta("peso", "G «Peso» / AB «Quota»")],
    ["a heading on several lines", domanda("sal", [6], "Grado  di\n\n esito"), incerta("sal", "G «Grado di esito»")],
    ["no heading", domanda("sal", [6, 7], "", "Note"), incerta("sal", "G / H «Note»")],
    ["a heading that is not known", domanda("sal", [6]), incerta("sal", "G")],
  ])("names %s", (_, una, attesa) => {
    expect(domandeDelFoglio({ ...cruscotto, domande: [una] })).toEqual([attesa]);
  });

  it("leaves to the rows what no row is measured without", () => {
    const domande = (["indicatore", "target", "consuntivo"] as const).map((ruolo) => domanda(ruolo, [6], "X"));
    expect(domandeDelFoglio({ ...cruscotto, domande })).toEqual([]);
    expect(domandeDelFoglio({ ...cruscotto, domande: [...domande, domanda("peso", [7], "Y")] })).toEqual([
      incerta("peso", "H «Y»"),
    ]);
  });
});

describe("measureIncerta", () => {
  const misura = misuraDi(10, 5);

  it.each(["indicatore", "target", "consuntivo"] as const)(
    "leaves no SAL where the column of the %s is asked",
    (ruolo) => {
      const incerte = [domanda("peso", [8], "Z"), domanda(ruolo, [6, 7], "X", "Y")];
      expect(measureIncerta(indicatoreDi({ incerte }), misura)).toEqual({
        ...misura,
        sal: null,
        esito: "calcolo da confermare",
        regola: "nessuna",
        anomalie: [incerta(ruolo, "G «X» / H «Y»")],
      });
    },
  );

  it.each(["sal", "peso"] as const)("measures the row where that of the %s is", (ruolo) => {
    expect(measureIncerta(indicatoreDi({ incerte: [domanda(ruolo, [6], "X")] }), misura)).toBeNull();
    expect(measureIncerta(indicatoreDi({ incerte: [] }), misura)).toBeNull();
  });
});
