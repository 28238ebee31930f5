import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { SCALA_GIUDIZIO } from "../../src/domain/metodo/scalaGiudizio";
import { aperturaOf, sintesiOf } from "../../src/relazione/apertura";
import type { GenereTabella } from "../../src/domain/GenereTabella";
import type { Materiale } from "../../src/relazione/caselle/Materiale";
import { Valori } from "../../src/relazione/caselle/Valori";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { toTable } from "../../src/standalone/cli/toTable";
import { inFondo } from "../../src/domain/passi";
import { impaginaRelazione } from "../../src/pagine/impaginaRelazione";
import { coloriCasella } from "../../src/relazione/caselle/coloriEsito";
import { displayCasella } from "../../src/relazione/caselle/displayCasella";
import { foglioDi } from "../support/foglio";
import { foglioDiRelazione } from "../support/letto";

const politica = { ...POLITICA_STANDARD, scalaGiudizio: SCALA_GIUDIZIO };

/** Two prospettive of two objectives each, with so many of their 44 rows reached and the rest still to come. */
function foglioCon(misurati: number) {
  const righe = Array.from({ length: 44 }, (_, at) => {
    const posto = at % 4;
    return {
      posto,
      testo: `P${posto < 2 ? 1 : 2} | A${posto} Obiettivo | Numero di corsi ${at} | 10 | ${at < misurati ? 10 : ""}`,
    };
  }).sort((a, b) => a.posto - b.posto);
  const tabella = ["Prospettiva | Obiettivo | Indicatore | Target | Consuntivo", ...righe.map(({ testo }) => testo)];
  return foglioDiRelazione(foglioDi(tabella.join("\n")), { politica });
}

function mostrato(misurati: number) {
  const fonte = foglioCon(misurati);
  const materiale: Materiale = { fogli: [fonte], accanto: [], precedenti: [], confronto: null, anno: null };
  const tabelle = composeRelazione(materiale, new Set<GenereTabella>(["quadro", "esiti", "dettaglio", "scostamenti"]));
  const valori = new Valori(tabelle, politica);
  const di = (genere: string) => tabelle.filter((una) => una.genere === genere);
  return { fonte, tabelle, valori, frasi: sintesiOf(tabelle, valori), di };
}

describe("an ente of which too little is measured", () => {
  it("is told by its coverage in the opening sentences, without a figure and without shares of outcomes", () => {
    const { frasi, di, valori } = mostrato(11);
    expect(frasi[0]).toBe("Il risultato complessivo dell'ente non si può ancora dire: indicatori 11 di 44 misurati.");
    expect(frasi.join(" ")).not.toContain("%");
    expect(
      di("esiti")
        .flatMap((una) => aperturaOf(una, valori))
        .join(" "),
    ).not.toContain("%");
  });

  it("has its coverage in the place of its figure in every table, and no chart", () => {
    const { di, valori } = mostrato(11);
    for (const tabella of [...di("quadro"), ...di("dettaglio")]) {
      const totali = tabella.righe.filter(({ stile }) => stile === "totale");
      expect(totali.map(({ id: riga }) => valori.at({ tabella: tabella.id, riga, colonna: "sal" }))).toEqual([
        "11 di 44 misurati",
      ]);
    }
    expect([...di("quadro"), ...di("esiti").slice(0, 1)].flatMap(({ grafici }) => grafici)).toEqual([]);
  });

  it("leaves the figures of its headings, which the others are counted from, without sign and colour, on the sheet too", () => {
    const { di, valori } = mostrato(11);
    const dettagli = di("dettaglio");
    const sal = { id: "sal", titolo: "SAL", genere: "sal" } as const;
    const titoli = dettagli.flatMap(({ righe }) => righe.filter(({ stile }) => stile === "gruppo"));
    expect(titoli.map(({ caselle }) => displayCasella(caselle["sal"], sal, valori))).toEqual(["100,0%", "100,0%"]);
    expect(titoli.map(({ caselle }) => coloriCasella(caselle["sal"], sal, valori))).toEqual([null, null]);
    const [pagina] = inFondo(
      impaginaRelazione([{ nome: "Dettaglio", tabelle: dettagli }], {
        modo: "nativa",
        politica,
        fonteOf: ({ riga, colonna }) => ({ foglio: "Foglio1", riga, colonna }),
        formatoOf: () => "General",
        graficiOf: () => [],
      }),
    );
    const formati = pagina?.righe.flatMap((celle, at) =>
      pagina.stili[at] === "forte" ? celle.flatMap((cella) => (cella.tipo === "formula" ? [cella.formato] : [])) : [],
    );
    expect(formati?.filter((formato) => formato.includes("▲"))).toEqual([]);
    expect(pagina?.semafori[0]?.regole[2]?.formula).toContain('<>"misurati"');
  });

  it("has its coverage on the command line, while the figure stays in the data", () => {
    const { misurato } = foglioCon(11);
    const stampato = toTable({
      file: "f.xlsx",
      politica: "standard",
      anno: null,
      fogli: [misurato],
      isIntero: true,
      ignorati: [],
      variazioni: { tabelle: [], note: [] },
      letti: [],
      fotografie: [],
      anomalie: [],
    });
    expect(stampato).toContain("11 di 44 misurati");
    expect(
      stampato
        .split("\n")
        .filter((riga) => /^(?:Totale|Ente)/.test(riga))
        .join("\n"),
    ).not.toContain("100");
    expect(misurato.ente.sal).toBe(1);
  });

  it.each([
    [35, false],
    [36, true],
  ])("has a figure from eighty hundredths on: %d of 44 is %s", (misurati, hasSal) => {
    expect(mostrato(misurati).frasi[0]?.includes("100,0%")).toBe(hasSal);
  });
});
