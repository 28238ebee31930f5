import { parseData } from "../../src/domain/numeri/calendario";
import { buildFotografia } from "../../src/pagine/buildFotografia";
import { readFotografia } from "../../src/pagine/readFotografia";
import { abbinaFotografia } from "../../src/periodo/abbinaFotografia";
import { fermaRighe } from "../../src/periodo/fermaRighe";
import { rileva } from "../../src/periodo/rileva";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { foglioDi } from "../support/foglio";
import { grigliaDi } from "../support/grigliaDi";
import { griglieOf } from "../support/griglie";
import { misuratoDi } from "../support/letto";
import { insertRiga, renameIntestazioni, type Scossa } from "../support/scosse";

const APRILE = parseData("30/04/2019") ?? NaN;

const scatta = (griglie: readonly SheetGrid[], al = APRILE) =>
  fermaRighe(
    griglie.map((grid) => rileva(misuratoDi(grid, { anno: 2019 }), al)),
    al,
    { scattata: 43_600, autore: "Controllo di gestione", percheDi: () => "" },
  );

describe("a snapshot on its sheet", () => {
  it("comes back whole from the cells it was written in", async () => {
    const fotografia = scatta(await griglieOf("arezzo-siena-2019"));
    const letta = readFotografia(grigliaDi(buildFotografia(fotografia, "PERF – fotografia 30.04.2019")));
    expect(letta).toEqual(fotografia);
    expect(fotografia.righe).toHaveLength(134);
    expect(fotografia.copertura.dovute).toBe(
      fotografia.copertura.misurate + fotografia.copertura.daConfermare + fotografia.copertura.mancanti,
    );
  });

  it("has no formula, and no word of the year's end before it", async () => {
    const { righe } = buildFotografia(scatta(await griglieOf("arezzo-siena-2019")), "F");
    const celle = righe.flat();
    expect(celle.filter(({ tipo }) => tipo === "formula")).toEqual([]);
    const stati = righe.map((riga) => riga[9]).flatMap((una) => (una?.tipo === "testo" ? [una.testo] : []));
    expect(stati.filter((testo) => /▲|◆|▼|non raggiunto|parziale/.test(testo))).toEqual([]);
  });

  it("is read from sorted rows, and with a column of the user's own between", () => {
    const foglio = foglioDi("Cruscotto 2019\nIndicatore | Target | Consuntivo\nn. visite | 12 | 5\nn. corsi | 4 | 1");
    const fotografia = scatta([foglio]);
    const grid = grigliaDi(buildFotografia(fotografia, "F"));
    const testa = grid.celle.findIndex((riga) =>
      riga.some((una) => una.tipo === "testo" && una.valore === "Indicatore"),
    );
    const [prime, ultime] = [grid.celle.slice(0, testa + 1), grid.celle.slice(testa + 1).toReversed()];
    const celle = [...prime, ...ultime].map((riga) => [
      ...riga.slice(0, 5),
      { tipo: "vuota" } as const,
      ...riga.slice(5),
    ]);
    expect(readFotografia({ ...grid, celle })?.righe).toEqual(fotografia.righe.toReversed());
  });

  it("does not hold a result that came after the day", () => {
    const foglio = foglioDi("Cruscotto 2019\nIndicatore | Target | Consuntivo\nAvvio | #31/03/2019 | #10/05/2019");
    const [riga] = scatta([foglio]).righe;
    expect(riga).toMatchObject({ risultato: { tipo: "vuota" }, sal: null, stato: "in ritardo" });
  });

  it("keeps the sum of the periods that were over where they are increments", () => {
    const foglio = foglioDi(
      "Cruscotto 2019\nIndicatore | UdM | Target | I trimestre (incremento) | II trimestre (incremento) | III trimestre (incremento)\nn. visite | n. | 12 | 3 | 2 | 4",
    );
    const [riga] = scatta([foglio], parseData("31/07/2019") ?? NaN).righe;
    expect(riga).toMatchObject({ risultato: { valore: 5 }, giorno: parseData("30/06/2019") });
  });
});

const SENZA_NOME = "Report trimestrale";
const TABELLA = `Cruscotto 2019
Obiettivo | Indicatore | Responsabile | Target | Consuntivo
A | N. visite alle imprese | Uno | 12 | 5
A | ${SENZA_NOME} | Uno | 4 | 1
A | ${SENZA_NOME} | Due | 4 | 2
B | Tasso di adesione | Due | 50% | 40%`;
const conRighe = (cambia: (righe: string[]) => string[]) => {
  const [titolo = "", testa = "", ...righe] = TABELLA.split("\n");
  return foglioDi([titolo, testa, ...cambia(righe)].join("\n"));
};
const coppie = (ora: SheetGrid) => {
  const [prima, dopo] = [scatta([foglioDi(TABELLA)]), scatta([ora])];
  return [...abbinaFotografia(dopo.righe, prima.righe)].map(([riga, sua]) => [
    riga.nome,
    riga.responsabile,
    sua.nome,
    sua.responsabile,
  ]);
};

describe("abbinaFotografia", () => {
  it("takes no name for another that counts another thing, however alike, and one a little changed for itself", () => {
    const con = (nome: string) =>
      scatta([foglioDi(`Cruscotto 2019\nIndicatore | Target | Consuntivo\n${nome} | 4 | 1`)]).righe;
    const abbinate = (prima: string, dopo: string) => abbinaFotografia(con(dopo), con(prima)).size;
    expect(abbinate("N. corsi attivati", "N. convegni attivati")).toBe(0);
    expect(abbinate("N. corsi", "N. convegni")).toBe(0);
    expect(abbinate("N. corsi attivati", "Numero di corsi attivati nell'anno")).toBe(1);
    expect(abbinate("Imprese assistite", "Percentuale di imprese assistite")).toBe(1);
  });

  it.each<readonly [string, Scossa]>([
    ["as they are", (grid) => grid],
    ["with rows inserted", (grid) => insertRiga(40)(insertRiga(3)(grid))],
    ["under other headings", renameIntestazioni(1)],
  ])("finds every row of a real cruscotto, %s", async (_, scossa) => {
    const griglie = await griglieOf("arezzo-siena-2019");
    const [prima, dopo] = [scatta(griglie), scatta(griglie.map(scossa))];
    const trovate = abbinaFotografia(dopo.righe, prima.righe);
    expect(trovate.size).toBe(134);
    expect([...trovate].filter(([ora, allora]) => ora.nome !== allora.nome)).toEqual([]);
    const posti = dopo.righe.map((riga) => prima.righe.findIndex((allora) => allora === trovate.get(riga)));
    expect(posti).toEqual(prima.righe.map((__, at) => at));
  });

  it("tells rows that were moved by their words, and twins by who answers", () => {
    expect(coppie(conRighe((righe) => righe.toReversed())).filter(([a, b, c, d]) => a !== c || b !== d)).toEqual([]);
  });

  it("follows a row that was renamed a little and given another target", () => {
    const ora = conRighe((righe) =>
      righe.map((riga) => riga.replace("N. visite alle imprese | Uno | 12", "Numero visite alle imprese | Uno | 20")),
    );
    expect(coppie(ora)).toContainEqual(["Numero visite alle imprese", "Uno", "N. visite alle imprese", "Uno"]);
  });

  it("gives nobody's figures to another indicator in the place of one", () => {
    const ora = conRighe((righe) => righe.map((riga) => riga.replace("Tasso di adesione", "Giorni di ritardo")));
    expect(coppie(ora).map(([nome]) => nome)).not.toContain("Giorni di ritardo");
  });
});
