import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { readFormulaSal } from "../../src/correzioni/formulaSal";
import { formulaMedia } from "../../src/formule/cifre/formulaMedia";
import { formulaSal } from "../../src/formule/sal/formulaSal";
import { foglioInFormula } from "../../src/formule/indirizzo";
import { letteraOf } from "../../src/cruscotto/griglia/letteraOf";
import { nameSintesi } from "../../src/pagine/nameSintesi";
import { parsePubblicato } from "../../src/domain/valori/parsePubblicato";
import { formatoConSegno } from "../../src/formule/semafori/semaforiOf";

describe("formulaSal", () => {
  it("decides emptiness and errors natively, and lets a missing add-in show", () => {
    expect(formulaSal("G4", "F4", { verso: "crescente?", tipo: null, opzioni: null })).toBe(
      '=IF(ISERROR(G4&F4),"errore in cella",IF(OR(G4="",F4=""),"",PERF.SAL(G4,F4,"crescente?")))',
    );
  });

  it("asks while the cell that the way begins at is blank or an error", () => {
    const argomenti = { verso: "<=", tipo: null, opzioni: "metodo: partenza=base" };
    const formula = formulaSal("G4", "F4", argomenti, "D4");
    expect(formula).toContain(
      'IF(ISERROR(D4),"calcolo da confermare",IF(D4="","calcolo da confermare",PERF.SAL(G4,F4,"<=","","metodo: partenza=base",D4)))',
    );
    expect(readFormulaSal(formula)).toEqual(argomenti);
  });

  it("is read back as it was written", () => {
    const argomenti = { verso: null, tipo: "data", opzioni: "anno=2019; giorni=30" };
    expect(readFormulaSal(formulaSal("'Un foglio, \"mio\"'!B7", "C7", argomenti))).toEqual(argomenti);
  });
});

describe("formulaMedia", () => {
  it("is plain without weights", () => {
    expect(
      formulaMedia(
        [
          { riga: 3, hasPeso: false },
          { riga: 5, hasPeso: false },
        ],
        3,
        2,
      ),
    ).toBe('=IF(COUNT(D4:D4,D6:D6)=0,"",ROUND(AVERAGE(D4:D4,D6:D6),12))');
  });
});

describe("nameSintesi", () => {
  it("fits Excel's 31 characters in whole words and is unique", () => {
    const lungo = "Cruscotto Ente e azienda speciale";
    expect(nameSintesi(lungo, [])).toBe("Sintesi – Cruscotto Ente");
    expect(nameSintesi(lungo, [nameSintesi(lungo, []).toUpperCase()])).toMatch(/ \(2\)$/);
  });
});

describe("formatoConSegno", () => {
  it.each(["General", "0%", "0.0%"])("leaves what the cell published as precise as it was: %s", (formato) => {
    const { soglie } = POLITICA_STANDARD;
    for (const valore of [0.91, 0.8333, 1, 0.915]) {
      const prima = parsePubblicato({ tipo: "numero", valore, formato });
      const conSegno = formatoConSegno(formato, soglie);
      expect(parsePubblicato({ tipo: "numero", valore, formato: conSegno })).toEqual(prima);
      expect(formatoConSegno(conSegno, soglie)).toBe(conSegno);
    }
  });

  it("keeps the decimals of the cell and changes nothing when applied twice", () => {
    const soglie = { parziale: 0.8, raggiunto: 0.9 };
    const una = formatoConSegno("0.0%", soglie);
    expect(una).toBe('[<0.8]"▼ "0.0%;[<=0.9]"◆ "0.0%;"▲ "0.0%');
    expect(formatoConSegno(una, soglie)).toBe(una);
  });
});

describe("indirizzo", () => {
  it("names columns and sheets as Excel does", () => {
    expect([0, 25, 26, 701, 702].map(letteraOf)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
    expect(foglioInFormula("L'ente")).toBe("'L''ente'!");
  });
});
