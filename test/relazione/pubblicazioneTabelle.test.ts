import { TABELLE } from "../../src/domain/GenereTabella";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { materialePubblico, tabellePubbliche } from "../../src/relazione/pubblicazione";
import type { Materiale } from "../../src/relazione/caselle/Materiale";
import { foglio } from "../support/foglio";
import { materialeDi } from "../support/materiale";

const TESTA = ["Obiettivo", "Indicatore", "Responsabile", "Asse PIAO", "Target", "Consuntivo", "SAL", "Note"];
const righe = (nota: string) => [
  TESTA,
  ["A1 Promuovere", "Procedimenti semplificati", "Verdi Anna", "Semplificazione", 12, 11, "", nota],
  ["A1 Promuovere", "Moduli in linea (resp. Ugo Gialli)", "Verdi Anna", "Digitalizzazione", 10, 10, "", ""],
  ["A2 Seguito dalla Dott.ssa Maria Neri", "Eventi tenuti", "Gialli Ugo", "Valore pubblico", 10, 9, "", nota],
];
const NOTA = "NB interna: sentire la Bianchi";
/** Sheets as a body has them, with people's names wherever they can stand. */
const GRIGLIE = [
  foglio([["Camera di Commercio di Prova"], ...righe(NOTA)], [], "Ente"),
  foglio(righe(NOTA), [], "Area 1"),
  foglio(righe(NOTA), [], "Dirigente Rossi"),
  foglio(righe(NOTA), [], "Scheda P.O. Bianchi"),
  foglio([["Valutazione del dipendente: Carla Turchini (cat. C)"], ...righe(NOTA)], [], "Dip. Turchini"),
  foglio(
    [
      ["Valutazioni individuali 2020"],
      ["Cognome e nome", "Punteggio"],
      ["Bianchi Luca", 38],
      ["Verdi Anna", 39],
      ["Gialli Ugo", 37],
    ],
    [],
    "Valutazioni",
  ),
];
const NOMI = /Rossi|Bianchi|Verdi|Gialli|Neri|Turchini|Carla|Maria|\bAnna\b|\bUgo\b|\bLuca\b/;

const tabelle = (materiale: Materiale) =>
  tabellePubbliche(composeRelazione(materiale, new Set(TABELLE)), (parole) => parole);
const parole = (uno: unknown): readonly string[] => {
  if (typeof uno === "string") return [uno];
  return Array.isArray(uno) ? uno.flatMap(parole) : [];
};

/** Every word of a table, where it stands. */
function scritte(materiale: Materiale): readonly string[] {
  return tabelle(materiale).flatMap((tabella) => {
    const { genere, titolo, foglio: suo, premesse, mancanze, note, colonne, righe: sue } = tabella;
    const celle = sue.flatMap(({ caselle }) =>
      colonne.flatMap(({ id: colonna }) => {
        const casella = caselle[colonna];
        if (casella === undefined) return [];
        if ("testo" in casella) return [casella.testo];
        const { calcolo } = casella as { readonly calcolo?: { readonly tipo: string; readonly cella?: unknown } };
        return calcolo?.tipo === "copia" ? parole(Object.values(calcolo.cella ?? {})) : [];
      }),
    );
    const titoli = colonne.map((una) => una.titolo);
    return [titolo, suo, ...premesse, ...mancanze.map(({ it }) => it), ...note, ...titoli, ...celle].map(
      (una) => `${genere}: ${una}`,
    );
  });
}

describe("every table of a copy for publication", () => {
  const materiale = materialeDi(GRIGLIE, { anno: 2020 });

  it("has tables of every kind that these sheets give, the newest too", () => {
    const generi = new Set(tabelle(materialePubblico(materiale, (parole) => parole)).map(({ genere }) => genere));
    expect([...generi]).toEqual(
      expect.arrayContaining(["albero", "assi", "quadro", "esiti", "cascading", "dettaglio"]),
    );
    expect(scritte(materiale).filter((una) => NOMI.test(una)).length).toBeGreaterThan(5);
  });

  it("names nobody and holds no note of the office", () => {
    const pubbliche = scritte(materialePubblico(materiale, (parole) => parole));
    expect(pubbliche.filter((una) => NOMI.test(una) || una.includes("NB interna"))).toEqual([]);
  });
});
