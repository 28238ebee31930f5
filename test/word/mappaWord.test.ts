import { Document, Packer } from "docx";
import type { Politica } from "../../src/domain/metodo/Politica";
import { POLITICA_PISA } from "../../src/domain/metodo/politicheDegliEnti";
import { Valori } from "../../src/relazione/caselle/Valori";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { isMappaLarga, mappaWord } from "../../src/word/mappaWord";
import { readDocx } from "../support/docx";
import { materialeOf } from "../support/materiale";

const CON_NOMI: Politica = {
  ...POLITICA_PISA,
  medie: { ...POLITICA_PISA.medie, priorita: { eccezioni: { A7: "2" }, nomi: { "1": "Competitività" } } },
};

/** The map of Pisa as Word has it: what it draws, and what it says instead. */
async function disegnata() {
  const materiale = await materialeOf("pisa-2020", { anno: 2020, politica: CON_NOMI });
  const tabelle = composeRelazione(materiale, new Set(["mappa", "quadro", "dettaglio"]));
  const mappa = tabelle.find(({ id }) => id === "mappa");
  if (!mappa) throw new Error("no map");
  const documento = new Document({ sections: [{ children: [mappaWord(mappa, new Valori(tabelle, CON_NOMI))] }] });
  const { documento: xml } = await readDocx(await Packer.toBuffer(documento));
  const testo = typeof xml === "string" ? xml : JSON.stringify(xml);
  const [, alternativa = ""] = /descr="([^"]*priorità strategiche[^"]*)"/.exec(testo) ?? [];
  return { mappa, testo, alternativa };
}

describe("mappaWord", () => {
  it("draws a box for each prospettiva, each priority, each cell and the ente", async () => {
    const { mappa, testo } = await disegnata();
    const [prospettive, priorita] = [4, mappa.colonne.length - 2];
    expect(mappa.righe.filter(({ stile }) => stile === "voce")).toHaveLength(prospettive);
    expect(testo.match(/<wps:wsp>/g)).toHaveLength((prospettive + 1) * (priorita + 1));
    expect(isMappaLarga(mappa)).toBe(false);
  });

  it("has the names of the priorities, and the objectives with their SALs where the two meet", async () => {
    const { testo, alternativa } = await disegnata();
    for (const scritto of [testo, alternativa]) {
      expect(scritto).toContain("Competitività");
      expect(scritto).toMatch(/A4 Promuovere la filiera del turismo[^<]*67,6%/);
    }
    expect(alternativa).toMatch(/IMPRESE E TERRITORIO · ▲.91,9%: Competitività \(/);
  });

  it("keeps to the page: where names have no room they end, and the codes stay", async () => {
    const { testo } = await disegnata();
    const alti = [...testo.matchAll(/<a:ext cx="\d+" cy="(\d+)"\/>/g)].map(([, cy]) => Number(cy));
    // 9,525 EMU a pixel: a page upright holds about 930 of them.
    expect(Math.max(...alti) / 9_525).toBeLessThan(900);
  });
});
