import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const TESTA = "Indicatore | Target | I trim | II trim | III trim | IV trim | Consuntivo";
const SOMME = [
  "Numero di corsi | 20 | 4 | 5 | 3 | 6 | 18",
  "Numero di visite | 10 | 2 | 2 | 2 | 2 | 8",
  "Numero di eventi | 10 | 2 | 2 | 2 | 1 | 7",
];

/** What is asked of the last row because its parts do not make its result. */
const chiesto = (...righe: readonly string[]) =>
  misuratoDi(foglioDi([TESTA, ...righe].join("\n")))
    .indicatori.at(-1)
    ?.anomalie.filter(({ codice }) => codice === "consuntivo-non-deriva")
    .map(({ gravita, dati }) => ({ gravita, ...dati }));

describe("sommeDelleParti", () => {
  it("asks about the one row whose parts do not make its result", () => {
    expect(chiesto(...SOMME, "Numero di bandi | 10 | 2 | 2 | 2 | 1 | 9")).toEqual([
      { gravita: "conferma", motivo: "parti", conto: "2 + 2 + 2 + 1", calcolato: 7, scritto: "9", percentuale: 0 },
    ]);
  });

  it.each([
    ["the sum", "Numero di bandi | 10 | 2 | 2 | 2 | 1 | 7"],
    ["the last of them", "Imprese iscritte | 300 | 280 | 282 | 283 | 285 | 285"],
    ["a mean", "Giudizio medio | 4 | 3 | 4 | 3 | 4 | 3,5"],
    ["not all there", "Numero di bandi | 10 | 2 | 2 | 2 | | 9"],
  ])("asks nothing where the result is %s", (_, riga) => {
    expect(chiesto(...SOMME, riga)).toEqual([]);
  });

  it("asks nothing where the other rows do not add up", () => {
    expect(chiesto(SOMME[0] ?? "", SOMME[1] ?? "", "Numero di bandi | 10 | 2 | 2 | 2 | 1 | 9")).toEqual([]);
  });
});
