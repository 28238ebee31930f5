import { posaTabelle } from "../../src/pagine/posaTabelle";
import { figuraDa, numero, testo } from "../../src/relazione/caselle/caselle";
import type { Casella, RigaTabella, Tabella } from "../../src/relazione/caselle/Tabella";

const riga = (id: string, voce: Casella): RigaTabella => ({
  id,
  stile: "voce",
  caselle: { voce, sal: numero(1) },
  soggetto: null,
});

function tabella(id: string, righe: readonly RigaTabella[]): Tabella {
  return {
    id,
    genere: "quadro",
    capitolo: "3.1",
    titolo: "Quadro",
    foglio: "Quadro",
    premesse: ["Anno 2020."],
    mancanze: [],
    colonne: [
      { id: "voce", titolo: "Indicatore", genere: "lungo" },
      { id: "sal", titolo: "SAL", genere: "sal" },
    ],
    righe,
    note: [],
    grafici: [],
  };
}

describe("posaTabelle", () => {
  it("says of how many lines each row is, the texts that a formula brings from another table included", () => {
    const lungo = "parole ".repeat(30);
    const [pagina] = posaTabelle([
      {
        nome: "Foglio",
        tabelle: [
          tabella("una", [riga("a", testo("breve")), riga("b", testo(lungo))]),
          tabella("altra", [riga("c", figuraDa({ tabella: "una", riga: "b", colonna: "voce" }))]),
        ],
      },
    ]);
    const alte = pagina?.linee.flatMap((linee, at) => (linee > 1 ? [at] : []));
    expect([pagina?.linee.length === pagina?.righe, alte]).toEqual([true, [4, 9]]);
    expect(pagina?.linee[4]).toBe(pagina?.linee[9]);
  });

  it("gives a row in bold the lines that its wider letters take", () => {
    const poco = (stile: RigaTabella["stile"]) => {
      const nostra = { ...riga(stile, testo("Area")), stile };
      return { ...nostra, caselle: { ...nostra.caselle, sal: testo("8 di 31 misurati") } };
    };
    const [pagina] = posaTabelle([{ nome: "Foglio", tabelle: [tabella("una", [poco("voce"), poco("gruppo")])] }]);
    const [larga = 0] = pagina?.larghezze.slice(1) ?? [];
    expect(larga).toBeLessThan("8 di 31 misurati".length);
    expect(pagina?.linee.slice(3, 5)).toEqual([1, 2]);
  });

  it("keeps the room of the charts below the last table that has any, and not below those after it", () => {
    const grafico = { tipo: "barre", titolo: "SAL", righe: ["a"], categorie: "voce", serie: ["sal"] } as const;
    const con = { ...tabella("una", [riga("a", testo("breve"))]), grafici: [grafico] };
    const senza = tabella("altra", [riga("c", testo("breve"))]);
    const posti = (...tabelle: readonly Tabella[]) => {
      const [pagina] = posaTabelle([{ nome: "Foglio", tabelle }]);
      return [pagina?.rigaGrafici, ...(pagina?.posate.map(({ titolo }) => titolo) ?? [])];
    };
    const [dopo, , primaDi] = posti(con, senza);
    expect(dopo).toBe(posti(con)[0]);
    expect((primaDi ?? 0) - (dopo ?? 0)).toBeGreaterThan(15);
    // Where the last table has charts they stand at the foot of the sheet.
    expect(posti(senza, con)).toEqual([10, 0, 5]);
  });
});
