import { COSE, cosaDi, isSostituita } from "../../src/correzioni/cose";
import type { Cosa, Detto } from "../../src/correzioni/Correzione";

const ESEMPI: { readonly [Una in Cosa]: Extract<Detto, { cosa: Una }> } = {
  pubblicato: { cosa: "pubblicato", valore: { tipo: "testo", valore: "n.d." }, formula: "=A1" },
  argomenti: { cosa: "argomenti", argomenti: { verso: "<=", tipo: "numero", opzioni: "giorni=30" } },
  sal: { cosa: "sal", sal: 0.875 },
  neutralizzato: { cosa: "neutralizzato" },
  esito: { cosa: "esito", esito: "parziale" },
  "non applicabile": { cosa: "non applicabile" },
  esclusa: { cosa: "esclusa" },
  accettata: { cosa: "accettata", codice: "da-confermare" },
  formula: { cosa: "formula", formula: "=PERF.SAL(A1,B1)", valore: { tipo: "vuota" }, colonna: 3 },
  collegata: { cosa: "collegata", valore: { tipo: "vuota" }, formula: "=A2" },
  letto: { cosa: "letto", valore: { tipo: "numero", valore: 26, formato: "0" }, frase: "11 incontri + 15 webinar" },
  raccolto: { cosa: "raccolto", valore: { tipo: "numero", valore: 12, formato: "0" }, fonte: "SG.xlsx, 20/01/2020" },
  numeri: { cosa: "numeri", scrittura: "inglese", colonna: 28 },
  colonna: { cosa: "colonna", ruolo: "target", colonna: 28 },
  anno: { cosa: "anno", anno: 2031 },
};
const TUTTE = Object.values(ESEMPI);

describe("every kind of line", () => {
  it.each(TUTTE.map((detto) => [detto.cosa, detto] as const))("is read back as it is written: %s", (cosa, detto) => {
    const { valore, formula, colonna } = cosaDi(detto).scrivi(detto);
    // The letters of column AC, as the sheet shows them.
    const mostrato = colonna === undefined ? valore : ({ tipo: "testo", valore: "AC" } as const);
    expect(COSE[cosa].leggi({ valore: mostrato, formula, descrizione: "", colonna: 3 })).toEqual(detto);
  });

  it.each(TUTTE.map((detto) => [detto.cosa, detto] as const))("is known again by its name: %s", (cosa) => {
    const nome = COSE[cosa].nome.toLowerCase();
    expect(Object.values(COSE).filter(({ parole }) => parole.test(nome))).toEqual([COSE[cosa]]);
  });

  it("takes the place of its own kind, and what stands instead of the rule of any such", () => {
    const invece: readonly Cosa[] = ["sal", "neutralizzato", "esito", "non applicabile"];
    for (const una of TUTTE) {
      for (const altra of TUTTE) {
        const isInvece = invece.includes(una.cosa) && invece.includes(altra.cosa);
        expect([una.cosa, altra.cosa, isSostituita(una, altra)]).toEqual([
          una.cosa,
          altra.cosa,
          isInvece || una.cosa === altra.cosa,
        ]);
      }
    }
    const accettata = { cosa: "accettata", codice: "in-ritardo" } as const;
    expect(isSostituita(ESEMPI.accettata, accettata)).toBe(false);
  });
});
