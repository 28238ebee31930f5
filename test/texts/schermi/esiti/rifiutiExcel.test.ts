import { ERRORI_EXCEL } from "../../../../src/texts/schermi/esiti/rifiutiExcel";

const codici = Object.keys(ERRORI_EXCEL.it) as (keyof typeof ERRORI_EXCEL.it)[];
const RIMASTO = ["nulla", "ripreso", "in-parte", "incerto", "annullo-a-meta"] as const;
const DATI = { foglio: "Area 1", excel: "UnheardOf", celleScritte: 12, fogliScritti: "Sintesi", areeScritte: 0 };

describe("what Excel refused", () => {
  it.each(codici)("is said in both languages with the way out and what is left: %s", (codice) => {
    for (const lingua of ["it", "en"] as const) {
      for (const scritto of RIMASTO) {
        const frase = ERRORI_EXCEL[lingua][codice]({ ...DATI, scritto });
        expect(frase).not.toMatch(/undefined|NaN/);
        expect(/Non è stato scritto nulla|Nothing was written/.test(frase)).toBe(scritto === "nulla");
      }
      expect(ERRORI_EXCEL[lingua][codice](DATI)).toBe(ERRORI_EXCEL[lingua][codice]({ ...DATI, scritto: "nulla" }));
    }
  });

  it("shows a code that PERF does not know, and says what stayed written", () => {
    const dati = { ...DATI, scritto: "in-parte" };
    expect(ERRORI_EXCEL.it["richiesta-rifiutata"](dati)).toContain("«UnheardOf»");
    expect(ERRORI_EXCEL.it["richiesta-rifiutata"](dati)).toContain("È rimasto scritto: 12 celle, «Sintesi»");
    expect(ERRORI_EXCEL.en["richiesta-rifiutata"](dati)).toContain("12 cells, “Sintesi”");
  });

  it("says that Excel does not answer only where it does not", () => {
    const mute = codici.filter((codice) => /non risponde|non ha risposto/.test(ERRORI_EXCEL.it[codice](DATI)));
    expect(mute).toEqual(["excel-irraggiungibile", "senza-risposta"]);
  });

  it("refuses to leave a hole where a sentence is missing", () => {
    expect(() => ERRORI_EXCEL.it["cella-in-modifica"]({ scritto: "boh" })).toThrow("boh");
  });
});
