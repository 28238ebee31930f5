import { chiaveDi, postoOf } from "../../src/cruscotto/Posto";
import { soggettoDellaRisposta } from "../../src/modifiche/soggettoDellaRisposta";
import { nomePasso } from "../../src/texts/nomiComandi";
import { RIUSCITE_ANNULLA } from "../../src/texts/schermi/esiti/esitiAnnulla";
import { foglioDi } from "../support/foglio";
import { correzioneDi, misuratoDi } from "../support/letto";

const LUNGO = "Numero di imprese iscritte che hanno ricevuto il servizio";
const misurato = misuratoDi(
  foglioDi(`Indicatore | Target | Consuntivo | SAL\nN. corsi | 6 | 9 |\nN. visite | 6 | 3 |\n${LUNGO} | 6 | 3 |`),
);
const suRighe = (...righe: readonly number[]) =>
  soggettoDellaRisposta(misurato, {
    su: "righe",
    righe: misurato.indicatori.map(({ indicatore }) => postoOf(indicatore)).filter(({ riga }) => righe.includes(riga)),
    risposta: { cosa: "verso", verso: "presunto" },
  });

describe("soggettoDellaRisposta", () => {
  it("is the row that is answered, or the first of them and how many more", () => {
    expect(new Set(misurato.indicatori.map(({ indicatore }) => chiaveDi(postoOf(indicatore)))).size).toBe(3);
    expect(suRighe(1)).toEqual({ soggetto: "N. corsi" });
    expect(suRighe(1, 2)).toEqual({ soggetto: "N. corsi (+1)" });
    expect(suRighe(3)).toEqual({ soggetto: "Numero di imprese iscritte che hanno ri…" });
  });

  it("is what a line that is taken away was about, and nothing of an answer about the sheet", () => {
    const linea = correzioneDi({ voce: "N. visite", riga: 2, colonna: 1, posizione: 4, detto: null });
    expect(soggettoDellaRisposta(misurato, { su: "linee", linee: [linea] })).toEqual({ soggetto: "N. visite" });
    expect(soggettoDellaRisposta(misurato, { su: "foglio", risposta: { cosa: "anno", anno: 2022 } })).toEqual({});
  });

  it("is said by the undo, by the history and once it is done", () => {
    const passo = { comando: "risposta", foglio: "PERF – correzioni", celle: 6, fogli: 0 };
    expect(nomePasso({ ...passo, ...suRighe(2) }, "it")).toBe("Risposta: N. visite");
    expect(nomePasso(passo, "it")).toBe("Risposta su PERF – correzioni (6 celle)");
    expect(nomePasso({ ...passo, comando: "ricalcola", celle: 21, sparsi: 2 }, "it")).toBe(
      "Ricalcola SAL su 2 fogli (21 celle)",
    );
    expect(nomePasso({ ...passo, comando: "ricalcola", foglio: "Area 1", celle: 3000 }, "it")).toBe(
      "Ricalcola SAL su Area 1 (3.000 celle)",
    );
    expect(nomePasso({ comando: "relazione", foglio: "Relazione", celle: 0, fogli: 11 }, "it")).toBe(
      "Relazione (11 fogli)",
    );
    expect(nomePasso({ comando: "relazione", foglio: "Relazione", celle: 0, fogli: 11 }, "en")).toBe(
      "Report (11 sheets)",
    );
    expect(RIUSCITE_ANNULLA.it.annullato({ comando: "risposta", ...suRighe(2) })).toBe(
      "Annullato «Risposta: N. visite».",
    );
    expect(RIUSCITE_ANNULLA.en.annullato({ comando: "risposta" })).toBe("“Answer” undone.");
  });
});
