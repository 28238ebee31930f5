import type { Politica } from "../../../../src/domain/metodo/Politica";
import { POLITICA_PISA } from "../../../../src/domain/metodo/politicheDegliEnti";
import { mappaBreve, mappaOf, assiDellaMappa } from "../../../../src/relazione/tabelle/esiti/mappa";
import { materialeOf, stampata } from "../../../support/materiale";

const NOMI = { "1": "Competitività", "2": "Regolazione del mercato", "3": "Efficienza dell'ente" };
const { medie } = POLITICA_PISA;
const CON_NOMI: Politica = {
  ...POLITICA_PISA,
  medie: { ...medie, priorita: { eccezioni: { A7: "2" }, nomi: NOMI } },
};

async function mappaDiPisa(politica: Politica) {
  const materiale = await materialeOf("pisa-2020", { anno: 2020, politica });
  const mappa = mappaOf(materiale.fogli);
  if (!mappa) throw new Error("no map");
  return { mappa, fonte: materiale.fogli[0]!, righe: stampata(mappa, materiale) };
}

describe("mappaOf", () => {
  it("has a column for each priority by its name, and each objective in the cell where the two meet", async () => {
    const { mappa, righe } = await mappaDiPisa(CON_NOMI);
    expect(assiDellaMappa(mappa).map(([{ titolo }]) => titolo)).toEqual(Object.values(NOMI));
    const at = righe.findIndex(({ voce }) => voce === "IMPRESE E TERRITORIO");
    const fine = righe.findIndex(({ voce = "" }, dopo) => dopo > at && voce !== "");
    const inCella = (id: string) =>
      righe.slice(at + 1, fine).flatMap((riga) => (riga[id] ? [riga[id].split(" ")[0]] : []));
    expect([inCella("priorità 1"), inCella("priorità 2")]).toEqual([
      ["A1", "A3", "A4", "A5"],
      ["A6", "A7"],
    ]);
    expect(righe[at]).toMatchObject({ media: "▲\u00a091,9%", "sal 1": "▲\u00a091,9%" });
    expect(righe.find((riga) => riga["priorità 1"]?.startsWith("A4"))).toMatchObject({ "sal 1": "▼\u00a067,6%" });
  });

  it("has in short a column for each priority and no objectives", async () => {
    const { mappa } = await mappaDiPisa(CON_NOMI);
    const { colonne, righe } = mappaBreve(mappa);
    expect(colonne.map(({ titolo }) => titolo)).toEqual(["Prospettiva", ...Object.values(NOMI), "Media"]);
    expect(righe.map(({ stile }) => stile)).toEqual([...Array.from({ length: 4 }, () => "gruppo"), "totale"]);
  });

  it("leads from each objective to the cell of its SAL", async () => {
    const { mappa, fonte } = await mappaDiPisa(POLITICA_PISA);
    const caselle = mappa.righe.filter(({ stile }) => stile === "voce").flatMap((una) => Object.values(una.caselle));
    const legate = caselle.filter((una) => una.tipo === "link");
    expect(legate.map(({ testo }) => testo.split(" ")[0]).sort()).toEqual(
      fonte.misurato.cruscotto.nodi.flatMap(({ livello, codice }) => (livello === "obiettivo" ? [codice] : [])).sort(),
    );
    expect(legate.every(({ a }) => "tabella" in a && a.colonna === "sal")).toBe(true);
  });

  it("is none without priorities, or without a cruscotto", async () => {
    const { fogli } = await materialeOf("pisa-2020", { anno: 2020 });
    expect([mappaOf(fogli), mappaOf([])]).toEqual([null, null]);
  });
});
