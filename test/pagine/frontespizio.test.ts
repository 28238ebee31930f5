import { buildFrontespizio } from "../../src/pagine/buildFrontespizio";
import { inFondo } from "../../src/domain/passi";
import { impaginaRelazione } from "../../src/pagine/impaginaRelazione";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { materialeOf } from "../support/materiale";

describe("the front sheet", () => {
  it("gives the figures that one looks for first, live, coloured as in their table", async () => {
    const materiale = await materialeOf("pisa-2020", { anno: 2020 });
    const tabelle = composeRelazione(materiale, new Set(["dettaglio", "quadro"]));
    const pagine = [{ nome: "Relazione – Quadro", tabelle: tabelle.filter(({ genere }) => genere === "quadro") }];
    const {
      righe,
      semafori,
      tabelle: poste,
    } = buildFrontespizio({
      materiale,
      politica: POLITICA_STANDARD,
      pagine,
      oggi: 44_000,
    });
    const [testa = -1] = poste.map(({ intestazione }) => intestazione);
    const scritte = righe
      .slice(testa + 1, testa + 3)
      .map((una) => una.map((cella) => (cella.tipo === "formula" ? cella.formula : "")));
    const [quadro] = inFondo(
      impaginaRelazione(pagine, {
        modo: "valori",
        politica: POLITICA_STANDARD,
        fonteOf: ({ foglio, riga, colonna }) => ({ foglio, riga, colonna }),
        formatoOf: () => "General",
        graficiOf: () => [],
      }),
    );
    const ente = (quadro?.righe.findIndex(([prima]) => prima?.tipo === "testo" && prima.testo === "Ente") ?? -1) + 1;
    expect(scritte.map((una) => una.slice(2))).toEqual([
      [`='Relazione – Quadro'!C${ente}`, `='Relazione – Quadro'!D${ente}`],
      [`='Relazione – Quadro'!E${ente}`, `="su "&'Relazione – Quadro'!F${ente}`],
    ]);
    expect(scritte[0]?.[1]).toContain(`#'Relazione – Quadro'!A${ente}`);
    expect(semafori.map(({ area }) => [area.riga, area.colonna])).toEqual([[testa + 1, 2]]);
  });
});
