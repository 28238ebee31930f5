import { graficiPagina, readGrafici } from "../../src/pagine/graficiPagina";
import { splitRighe } from "../../src/formule/splitRighe";
import { posaTabelle } from "../../src/pagine/posaTabelle";
import { numero, testo } from "../../src/relazione/caselle/caselle";
import type { Grafico, RigaTabella, Tabella } from "../../src/relazione/caselle/Tabella";
import { contrasto } from "../support/contrasto";
import { foglio } from "../support/foglio";

const SOGLIE = { parziale: 0.8, raggiunto: 0.9 };

const riga = (id: string, sal: number): RigaTabella => ({
  id,
  stile: "voce",
  caselle: { voce: testo(id), sal: numero(sal) },
  soggetto: null,
});

const tabellaCon = (grafici: readonly Grafico[]): Tabella => ({
  id: "t",
  genere: "quadro",
  capitolo: "3.1",
  titolo: "Quadro",
  foglio: "Quadro",
  premesse: ["Anno 2020."],
  mancanze: [],
  colonne: [
    { id: "voce", titolo: "Prospettiva", genere: "lungo" },
    { id: "sal", titolo: "SAL", genere: "sal" },
  ],
  righe: [riga("a", 0.5), riga("b", 0.7), riga("c", 1)],
  note: [],
  grafici,
});

const BARRE: Grafico = { tipo: "barre", titolo: "SAL", categorie: "voce", serie: ["sal"], righe: ["a", "c"] };

const disegnati = (grafico: Grafico) => disegnatiTutti([grafico]);

function disegnatiTutti(grafici: readonly Grafico[], larghezzeDate?: readonly number[]) {
  const [pagina] = posaTabelle([{ nome: "Foglio", tabelle: [tabellaCon(grafici)] }]);
  if (!pagina) throw new Error("one page was asked for");
  const { posate, righe } = pagina;
  const larghezze = larghezzeDate ?? pagina.larghezze;
  return graficiPagina(posate, SOGLIE, { daRiga: righe, daColonna: 2, larghezze });
}

describe("graficiPagina", () => {
  it.each([
    ["of its share", BARRE, "0.0%"],
    ["of its count", { ...BARRE, tipo: "impilato", serie: ["voce"] } satisfies Grafico, "0"],
  ])("gives each figure a format %s, which no other cell's takes the place of", (_, grafico, formato) => {
    const { celle } = disegnati(grafico);
    const formati = celle
      .slice(2)
      .flatMap(([, ...figure]) => figure.map((una) => (una.tipo === "testo" ? "" : una.formato)));
    expect(new Set(formati)).toEqual(new Set([formato]));
  });

  it("writes no figure on a stretch of a stacked bar that is narrower than it", () => {
    const { grafici } = disegnati({ ...BARRE, tipo: "impilato", toni: ["raggiunto"] });
    expect(grafici[0]?.serie.map(({ formato }) => formato)).toEqual(['[<0.065]"";"▲ "0.0%']);
    const { grafici: altri } = disegnati(BARRE);
    expect(altri[0]?.serie.map(({ formato }) => formato)).toContain('"▲ "0.0%;;;');
  });

  it("puts the rows of a chart next to each other, each figure in the series of its threshold", () => {
    const { celle, grafici } = disegnati(BARRE);
    const scritte = celle.map((una) => una.map((cella) => (cella.tipo === "formula" ? cella.formula : "")));
    expect(scritte.slice(2)).toEqual([
      [
        "=A4",
        "=IF(AND(ISNUMBER(B4),B4<0.8),B4,0)",
        "=IF(AND(ISNUMBER(B4),B4>=0.8,B4<=0.9),B4,0)",
        "=IF(AND(ISNUMBER(B4),B4>0.9),B4,0)",
      ],
      [
        "=A6",
        "=IF(AND(ISNUMBER(B6),B6<0.8),B6,0)",
        "=IF(AND(ISNUMBER(B6),B6>=0.8,B6<=0.9),B6,0)",
        "=IF(AND(ISNUMBER(B6),B6>0.9),B6,0)",
      ],
    ]);
    expect(grafici).toEqual([
      expect.objectContaining({ dati: { riga: 1, colonna: 2, righe: 3, colonne: 4 }, asse: "quota", titolo: "SAL" }),
    ]);
  });

  it("has bars that are seen on white paper", () => {
    const impilato: Grafico = { ...BARRE, tipo: "impilato", serie: ["sal", "sal", "sal", "sal"] };
    const colori = [BARRE, impilato].flatMap((uno) => disegnati(uno).grafici.flatMap(({ serie }) => serie));
    expect(colori.length).toBeGreaterThan(5);
    expect(colori.filter(({ colore }) => contrasto(colore.slice(1), "FFFFFF") < 3)).toEqual([]);
  });

  it("stands below the tables", () => {
    expect(disegnati(BARRE).grafici[0]?.posto).toMatchObject({ riga: 7, colonna: 0 });
  });

  it("shares its rows with another where both have room, so that a page holds both", () => {
    const posti = (larghezze: readonly number[]) =>
      disegnatiTutti([BARRE, BARRE, BARRE], larghezze).grafici.map(({ posto }) => [posto.riga, posto.colonna]);
    const [larga, stretta] = [posti([50, 20, 30, 40]), posti([50, 20])];
    expect(larga.map(([riga = 0]) => riga - (larga[0]?.[0] ?? 0))).toEqual([0, 0, 14]);
    expect(larga.map(([, colonna]) => colonna)).toEqual([0, 2, 0]);
    expect(stretta.map(([riga = 0]) => riga - (stretta[0]?.[0] ?? 0))).toEqual([0, 18, 36]);
    expect(stretta.map(([, colonna]) => colonna)).toEqual([0, 0, 0]);
  });

  it("draws nothing of rows that are not there", () => {
    expect(disegnati({ ...BARRE, righe: ["altra"] })).toEqual({ grafici: [], celle: [], colonne: 0 });
  });
});

describe("readGrafici", () => {
  it("reads the charts of a sheet from its cells", () => {
    const { celle, grafici } = disegnati(BARRE);
    const scritte = celle.map((una) => una.map((cella) => (cella.tipo === "testo" ? cella.testo : "")));
    expect(readGrafici(foglio(scritte))).toEqual(grafici);
  });

  it("takes what somebody has typed over for no chart", () => {
    expect(readGrafici(foglio([["PERF grafico {"], ['PERF grafico {"tipo":"torta"}'], ["PERF grafico"]]))).toEqual([]);
  });
});

describe("splitRighe", () => {
  it.each([
    ["a sentence that fits", "uno due", 10, ["uno due"]],
    ["a long one, between words", "uno due tre", 8, ["uno due", "tre"]],
    ["a word longer than a line", "precipitevolissimevolmente sì", 8, ["precipitevolissimevolmente", "sì"]],
    ["no words", "", 8, [""]],
  ])("splits %s", (_, frase, caratteri, attese) => {
    expect(splitRighe(frase, caratteri)).toEqual(attese);
  });
});
