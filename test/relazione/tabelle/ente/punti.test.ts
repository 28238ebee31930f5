import { readPunti } from "../../../../src/cruscotto/tabelle/readPunti";
import { limitiIn } from "../../../../src/cruscotto/tabelle/limitiIn";
import type { SheetGrid } from "../../../../src/cruscotto/griglia/SheetGrid";
import { puntiOf } from "../../../../src/relazione/tabelle/ente/punti";
import { valutazioniOf } from "../../../../src/relazione/tabelle/ente/valutazioni";
import { foglioDi } from "../../../support/foglio";
import { materialeDi, stampata } from "../../../support/materiale";

/** A cruscotto of the ente whose result is this share. */
const ente = (consuntivo: number) =>
  foglioDi(
    `Cruscotto dell'ente 2020
    Indicatore | Target 2020 | Consuntivo 2020
    Numero di corsi | 1000 | ${consuntivo}
    Numero di eventi | 1000 | ${consuntivo}`,
    "Ente",
  );

const area = (nome: string, consuntivo: number) =>
  foglioDi(
    `Indicatore | Target 2020 | Consuntivo 2020
    Numero di pratiche ${nome} | 1000 | ${consuntivo}
    Numero di sportelli ${nome} | 1000 | ${consuntivo}`,
    nome,
  );

function punti(griglie: readonly SheetGrid[]) {
  const materiale = materialeDi(griglie, { anno: 2020 });
  const tabella = puntiOf(materiale);
  return (
    tabella &&
    stampata(tabella, materiale).map(({ chi, classe, punti: quanti, perche }) => ({ chi, classe, quanti, perche }))
  );
}

describe("limitiIn", () => {
  it.each([
    ["91-100", 91, 100, true, true],
    ["da 80% a 90%", 80, 90, true, true],
    ["da 80 a meno di 90", 80, 90, true, false],
    ["≥ 90", 90, null, true, false],
    ["oltre il 90%", 90, null, false, false],
    ["90% e oltre", 90, null, true, false],
    ["fino a 60", null, 60, false, true],
    ["inferiore a 60%", null, 60, false, false],
    ["below 60", null, 60, false, false],
    ["72,5", 72.5, 72.5, true, true],
  ])("reads %s", (parole, da, a, hasDa, hasA) => {
    expect(limitiIn(parole)).toEqual({ da, a, hasDa, hasA });
  });

  it("reads no bound in words", () => {
    expect(limitiIn("Ottimo")).toBeNull();
  });
});

describe("puntiOf", () => {
  /* Firenze: the table is not in the workbooks here. Rebuilt from YEAR.md §5: "Ottimo" gives 40 points for the ente; what the
     other judgements give is made up. */
  const FIRENZE = `Performance dell'ente
    Giudizio | Punti
    Ottimo | 40
    Buono | 30
    Sufficiente | 20`;

  it("gives what the written judgement gives: Firenze's “Ottimo” is 40", () => {
    const giudizio = foglioDi("Valutazione complessiva | Ottimo", "OIV");
    expect(punti([ente(976), foglioDi(FIRENZE, "Sistema"), giudizio])).toEqual([
      { chi: "Ente", classe: "Ottimo", quanti: "40", perche: "Giudizio scritto in «OIV»." },
    ]);
  });

  it("gives none to words that nobody wrote", () => {
    expect(punti([ente(976), foglioDi(FIRENZE, "Sistema")])?.[0]).toMatchObject({ classe: "", quanti: "" });
  });

  it("gives each area the points of its class, and none in a hole between two or in two of them", () => {
    const tabella = foglioDi(
      `Performance delle aree
      Risultato | Punti
      91-100 | 20
      80-90 | 15
      70-80 | 10`,
      "Punti aree",
    );
    const fogli = [area("Area 1", 950), area("Area 2", 905), area("Area 3", 800), area("Area 4", 850)];
    expect(punti([ente(900), ...fogli, tabella])?.map(({ chi, quanti, perche }) => [chi, quanti, perche])).toEqual([
      ["Area 1", "20", "Tabella di «Punti aree»."],
      ["Area 2", "", "90,5% non sta in nessuna classe: i punti li dice l'ente, PERF non interpola."],
      ["Area 3", "", "Sta in più classi (80-90; 70-80): i punti li dice l'ente."],
      ["Area 4", "15", "Tabella di «Punti aree»."],
    ]);
  });

  it("gives none to a result that hangs on an answer", () => {
    const provvisorio = foglioDi(
      `Cruscotto dell'ente 2020
      Indicatore | Target 2020 | Consuntivo 2020
      % pratiche | 80% | 72%
      N. sportelli | 10 | 10`,
      "Ente",
    );
    const tabella = foglioDi(
      `Performance dell'ente
      Risultato | Punti
      91-100 | 40
      0-90 | 15`,
      "Sistema",
    );
    expect(punti([provvisorio, tabella])?.[0]).toMatchObject({
      quanti: "",
      perche: "Il risultato è provvisorio, dipende da risposte ancora aperte: nessun punto.",
    });
  });

  it("interpolates only where the table says so", () => {
    const righe = `Risultato | Punti
      80 | 10
      90 | 30
      100 | 40`;
    expect(punti([ente(850), foglioDi(righe, "Sistema")])?.[0]?.quanti).toBe("");
    const detta = `Fra due valori si procede per interpolazione lineare\n${righe}`;
    expect(punti([ente(850), foglioDi(detta, "Sistema")])?.[0]?.quanti).toBe("20");
    const negata = `Non si interpola fra due valori\n${righe}`;
    expect(punti([ente(850), foglioDi(negata, "Sistema")])?.[0]?.quanti).toBe("");
  });

  it("takes points beside classes for nobody's scores, and a list of people for no table of points", () => {
    expect(
      valutazioniOf(materialeDi([ente(900), foglioDi(FIRENZE.replace("Punti", "Punteggio"), "Sistema")])),
    ).toBeNull();
    expect(readPunti(foglioDi("Dipendente | Valutazione | Punteggio\nRossi | alta | 95\nNeri | alta | 91"))).toEqual(
      [],
    );
  });
});
