import { numero, testo } from "../../src/relazione/caselle/caselle";
import { documentoVivo, quadroVivo, scostamentiVivi } from "../support/documentiVivi";
import { readDocx, testoDi } from "../support/docx";
import { contrasto } from "../support/contrasto";
import { validaDocx } from "../support/validaDocx";
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

const TABELLE = [
  quadroVivo([
    ["IMPRESE", 0.5],
    ["PROCESSI", 0.95],
  ]),
  IMPILATO,
  scostamentiVivi([["Corsi", 0.5, ""]]),
];
const letto = async () => readDocx(await documentoVivo(...TABELLE));

const TESTO_MINIMO = 4.5;
/** WCAG 2.2, 1.4.11: what a chart is made of. */
const DISEGNO_MINIMO = 3;

describe("the document for who does not see it", () => {
  it("says its title and its language", async () => {
    const { parte } = await letto();
    expect(await parte("docProps/core.xml")).toMatch(/<dc:title>\S[^<]*<\/dc:title>/);
    expect(await parte("word/styles.xml")).toContain('<w:lang w:val="it-IT"/>');
  });

  it("is a document that Word opens: parts, relations, styles and order of elements", async () => {
    expect(await validaDocx(await documentoVivo(...TABELLE))).toEqual([]);
  });

  it("writes nothing but text in the colour of a text that can be read on its cell", async () => {
    const { documento } = await letto();
    const celle = documento.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? [];
    const coppie = celle.flatMap((cella) => {
      const sfondo = /<w:shd w:fill="(\w{6})"/.exec(cella)?.[1] ?? "FFFFFF";
      return [...cella.matchAll(/<w:color w:val="(\w{6})"/g)].map(([, scritta = ""]) => contrasto(sfondo, scritta));
    });
    expect(coppie.length).toBeGreaterThan(1);
    expect(Math.min(...coppie)).toBeGreaterThanOrEqual(TESTO_MINIMO);
  });

  it("has links that say where they lead, and no table without a second row", async () => {
    const { documento, tabelle } = await letto();
    const ancore = new Set([...documento.matchAll(/<w:bookmarkStart\b[^>]*w:name="([^"]*)"/g)].map(([, nome]) => nome));
    const legami = [...documento.matchAll(/<w:hyperlink\b[^>]*w:anchor="([^"]*)"[\s\S]*?<\/w:hyperlink>/g)];
    expect(legami.length).toBeGreaterThan(5);
    expect(legami.filter(([tutto, dove]) => !ancore.has(dove) || testoDi(tutto) === "")).toEqual([]);
    expect(tabelle.filter((una) => una.length < 2)).toEqual([]);
  });

  it("says of each heading its place in the outline, which a PDF is tagged by", async () => {
    const stili = await (await letto()).parte("word/styles.xml");
    for (const livello of [1, 2, 3]) {
      const [suo = ""] = new RegExp(`<w:style [^>]*w:styleId="Heading${livello}">.*?</w:style>`).exec(stili) ?? [];
      expect(suo).toContain(`<w:outlineLvl w:val="${livello - 1}"/>`);
    }
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
    expect(coppie.filter(({ barra }) => barra !== "FFFFFF" && contrasto(barra, "FFFFFF") < DISEGNO_MINIMO)).toEqual([]);
    expect(coppie.filter(({ barra, scritta }) => contrasto(barra, scritta) < TESTO_MINIMO)).toEqual([]);
    const stili = (await parte("word/styles.xml")).match(/<w:color w:val="\w{6}"/g) ?? [];
    const colori = stili.map((uno) => uno.slice(-7, -1));
    expect(colori.filter((colore) => contrasto(colore, "FFFFFF") < TESTO_MINIMO)).toEqual([]);
  });
});
