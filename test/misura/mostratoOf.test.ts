import type { Cella } from "../../src/domain/Cella";
import type { Esito, Regola } from "../../src/domain/Misura";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { inFondo } from "../../src/domain/passi";
import { buildSintesi } from "../../src/pagine/buildSintesi";
import { mostratoOf } from "../../src/misura/mostratoOf";
import { foglio } from "../support/foglio";

const ERRORE = { tipo: "errore", valore: "#REF!" } as const;
const RIGHE = [
  ["n. corsi", 4, 3, 0.75],
  ["n. visite", 4, "", ""],
  ["n. eventi", "monitoraggio", 5, "monitoraggio"],
  ["n. spese", 4, ERRORE, "errore in cella"],
  ["n. bandi", "", 3, ""],
  ["n. premi", "n.d.", 3, "calcolo da confermare"],
  ["n. mostre", "monitoraggio", "", ""],
  ["n. fiere", 4, "molte assai", "calcolo da confermare"],
] as const;

const GRID = foglio([["Indicatore", "Target", "Consuntivo"], ...RIGHE.map((riga) => riga.slice(0, 3))]);

function measured() {
  const letto = readCruscotto(GRID);
  if (letto.tipo === "ignorato") throw new Error(letto.motivo);
  return measureCruscotto(letto.cruscotto, { politica: POLITICA_STANDARD, anno: null, correzioni: new Map() });
}

describe("mostratoOf", () => {
  it("says the share, the word of a status, or nothing", () => {
    expect(measured().indicatori.map((uno) => [uno.indicatore.nome, mostratoOf(uno)])).toEqual(
      RIGHE.map(([nome, , , mostrato]) => [nome, mostrato]),
    );
  });
});

describe("mostratoOf, of what was established", () => {
  const [uno] = measured().indicatori;
  const vuota = { tipo: "vuota" } as const;
  const con = (sal: number | null, esito: Esito, regola: Regola, consuntivo: Cella = vuota) =>
    uno &&
    mostratoOf({
      ...uno,
      indicatore: { ...uno.indicatore, consuntivo },
      misura: { ...uno.misura, sal, esito, regola },
    });

  it.each([
    [0.9, "raggiunto", 0.9],
    [null, "neutralizzato", "neutralizzato"],
    [null, "non applicabile", "non applicabile"],
  ] as const)("shows %s of one %s, also where its cells are blank", (sal, esito, mostrato) => {
    expect(con(sal, esito, "stabilito")).toBe(mostrato);
  });

  it("shows nothing beside a text of no letters, and a figure beside a blank cell", () => {
    expect(con(null, "da rilevare", "nessuna", { tipo: "testo", valore: "" })).toBe("");
    expect(con(0, "non raggiunto", "crescente")).toBe(0);
  });
});

describe("buildSintesi", () => {
  it("shows the same words where it has no SAL cell to point at", () => {
    const fonte = { misurato: measured(), grid: GRID, file: null, destinazione: "ente" as const, titolo: "Foglio1" };
    const { righe } = inFondo(buildSintesi(fonte, "valori", "Sintesi"));
    const testa = righe.findLast((riga) => riga.some((cella) => cella.tipo === "testo" && cella.testo === "Target"));
    const colonna = testa?.findIndex((cella) => cella.tipo === "testo" && cella.testo === "SAL") ?? -1;
    const sal = RIGHE.map(
      ([nome]) => righe.find((riga) => riga[0]?.tipo === "testo" && riga[0].testo === nome)?.[colonna],
    );
    expect(
      sal.map((cella) => (cella?.tipo === "numero" ? cella.valore : cella?.tipo === "testo" && cella.testo)),
    ).toEqual(RIGHE.map(([, , , mostrato]) => mostrato));
  });
});
