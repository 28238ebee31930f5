import { numero, testo } from "../../src/relazione/caselle/caselle";
import { documentoVivo, quadroVivo, scostamentiVivi } from "../support/documentiVivi";
import { readDocx, testoDi } from "../support/docx";
import { rigaDi, tabellaDi, VOCE } from "../support/tabelle";

const IMPILATO = tabellaDi({
  id: "esiti",
  genere: "esiti",
  titolo: "Esiti degli obiettivi",
  colonne: [VOCE, ...["si", "in parte", "no", "altro"].map((id) => ({ id, titolo: id, genere: "conteggio" as const }))],
  righe: [
    rigaDi("s", { voce: testo("Strategici"), si: numero(4), "in parte": numero(3), no: numero(2), altro: numero(1) }),
  ],
  grafici: [
    {
      tipo: "impilato",
      titolo: "Esiti",
      categorie: "voce",
      serie: ["si", "in parte", "no", "altro"],
      righe: ["s"],
    },
  ],
});

const letto = async () =>
  readDocx(
    await documentoVivo(
      quadroVivo([
        ["IMPRESE", 0.5],
        ["PROCESSI", 0.95],
      ]),
      IMPILATO,
      scostamentiVivi([["Corsi", 0.5, ""]]),
    ),
  );

const luce = (esadecimale: string): number => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((da) => {
    const canale = parseInt(esadecimale.slice(da, da + 2), 16) / 255;
    return canale <= 0.03928 ? canale / 12.92 : ((canale + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2, 1.4.3. */
function contrasto(uno: string, altro: string): number {
  const [scura = 0, chiara = 0] = [luce(uno), luce(altro)].sort((a, b) => a - b);
  return (chiara + 0.05) / (scura + 0.05);
}
const TESTO_MINIMO = 4.5;

describe("the document for who does not see it", () => {
  it("says its title and its language", async () => {
    const { parte } = await letto();
    expect(await parte("docProps/core.xml")).toMatch(/<dc:title>\S[^<]*<\/dc:title>/);
    expect(await parte("word/styles.xml")).toContain('<w:lang w:val="it-IT"/>');
  });

  it("has headings of levels that skip none, below one title", async () => {
    const { paragrafi } = await letto();
    expect(paragrafi.filter(({ stile }) => stile === "Title")).toHaveLength(1);
    const livelli = paragrafi.flatMap(({ stile }) => {
      const livello = /^Heading(\d)$/.exec(stile)?.[1];
      return livello === undefined ? [] : [Number(livello)];
    });
    expect(livelli.length).toBeGreaterThan(10);
    expect(livelli.filter((livello, at) => livello > (livelli[at - 1] ?? 0) + 1)).toEqual([]);
    expect(paragrafi.filter(({ stile, testo: uno }) => /^Heading/.test(stile) && uno.trim() === "")).toEqual([]);
  });

  it("repeats the header row of every table, and says what each table is", async () => {
    const { documento } = await letto();
    const tabelle = documento.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
    expect(tabelle).toHaveLength(3);
    for (const tabella of tabelle) {
      const [prima = ""] = tabella.match(/<w:tr>[\s\S]*?<\/w:tr>/) ?? [];
      expect(prima).toContain("<w:tblHeader/>");
      expect(testoDi(prima)).not.toBe("");
      expect(tabella).toMatch(/<w:tblCaption w:val="[^"]+"\/>/);
      // A cell that goes down over rows is read in the wrong place.
      expect(tabella).not.toContain("<w:vMerge");
    }
  });

  it("has a text for every drawing, which gives its figures", async () => {
    const { documento } = await letto();
    const disegni = documento.match(/<wp:docPr\b[^>]*>/g) ?? [];
    expect(disegni).toHaveLength(2);
    for (const disegno of disegni) expect(disegno).toMatch(/descr="[^"]*\d[^"]*"/);
    expect(new Set(disegni.map((uno) => /\bid="(\d+)"/.exec(uno)?.[1])).size).toBe(disegni.length);
  });

  it("writes on the bars of its charts, and on the page, in colours that can be read", async () => {
    const { parti, parte } = await letto();
    const grafici = parti.filter((nome) => /^word\/charts\/chart\d+\.xml$/.test(nome));
    expect(grafici).toHaveLength(2);
    const serie = (await Promise.all(grafici.map(parte))).flatMap(
      (xml) => xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [],
    );
    const coppie = serie.flatMap((una) => {
      const [etichette = ""] = una.match(/<c:dLbls>[\s\S]*?<\/c:dLbls>/) ?? [];
      const barra = /<a:srgbClr val="(\w{6})"/.exec(una.replace(etichette, ""))?.[1];
      return [...etichette.matchAll(/<a:srgbClr val="(\w{6})"/g)].map(([, scritta = ""]) => ({
        barra: barra ?? "FFFFFF",
        scritta,
      }));
    });
    expect(coppie.length).toBeGreaterThan(3);
    expect(coppie.filter(({ barra, scritta }) => contrasto(barra, scritta) < TESTO_MINIMO)).toEqual([]);
    const stili = (await parte("word/styles.xml")).match(/<w:color w:val="\w{6}"/g) ?? [];
    const colori = stili.map((uno) => uno.slice(-7, -1));
    expect(colori.filter((colore) => contrasto(colore, "FFFFFF") < TESTO_MINIMO)).toEqual([]);
  });
});
