import { Modello } from "../../../src/word/modello/Modello";
import { cartaDi } from "../../../src/word/larghezze";
import { testo } from "../../../src/relazione/caselle/caselle";
import type { Tabella } from "../../../src/relazione/caselle/Tabella";
import { rigaDi, tabellaDi } from "../../support/tabelle";
import { testoDi, readDocx } from "../../support/docx";
import { documentoSu, documentoVivo, quadroVivo, scostamentiVivi } from "../../support/documentiVivi";
import { legameA, legameEsterno, LETTERA, modelloDi, paragrafoDi, STILI_ITALIANI } from "../../support/modelli";
import { aggiornaDocumento, naturaDi } from "../../../src/word/vivo/aggiornaDocumento";
import { validaDocx } from "../../support/validaDocx";

const QUADRO = quadroVivo([
  ["IMPRESE", 0.5],
  ["PROCESSI", 0.95],
]);
const su = async (modello: Promise<Uint8Array>, ...tabelle: readonly Tabella[]) =>
  readDocx(await documentoSu(await modello, ...(tabelle.length === 0 ? [QUADRO] : tabelle)));
const stiliDi = ({ paragrafi }: Awaited<ReturnType<typeof readDocx>>) => new Set(paragrafi.map(({ stile }) => stile));
const detti = ({ paragrafi }: Awaited<ReturnType<typeof readDocx>>) => paragrafi.map(({ testo }) => testo);
const CARTA =
  '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/><w:pgMar w:top="2000" w:right="1500" w:bottom="1200" w:left="1800" w:header="700" w:footer="600" w:gutter="0"/>';

describe("a document on a template", () => {
  it("lies on the pages of the document that it updates, what stands in their margins included", async () => {
    const { carta } = Modello.apri(await documentoVivo(QUADRO), true).aspetto;
    const margini = [carta.verticale, carta.orizzontale].map(({ margini: { header, footer } }) => [header, footer]);
    const nostri = cartaDi(true).verticale.margini;
    expect(margini).toEqual(Array(2).fill([nostri.header, nostri.footer]));
  });

  it("has the styles of the template by what they are for, and ours only where it has none", async () => {
    const letto = await su(modelloDi());
    const usati = stiliDi(letto);
    for (const stile of ["Titolo", "Sottotitolo", "Titolo1", "Titolo2", "Sottocapitolo", "Didascalia"]) {
      expect(usati).toContain(stile);
    }
    for (const stile of ["Title", "Heading1", "Heading3", "Caption"]) expect(usati).not.toContain(stile);
    const stili = await letto.parte("word/styles.xml");
    expect(stili).toContain('w:styleId="Titolo1"><w:name w:val="heading 1"/>');
    // Ours are based on what the template calls its plain text.
    expect(stili).toMatch(/w:styleId="NotaTabella"><w:name w:val="Nota di tabella"\/><w:basedOn w:val="Normale"\/>/);
    const id = [...stili.matchAll(/w:styleId="([^"]*)"/g)].map(([, uno]) => uno);
    expect(new Set(id).size).toBe(id.length);
  });

  it.each([
    ["an id that Word gave in another language", "Titre1", "Titolo del capitolo"],
    ["a name in another language", "T1", "Überschrift 1"],
    ["its place in the outline", "Capo", "Capo"],
  ])("knows a heading by %s", async (_, id, nome) => {
    const livello = id === "Capo" ? '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>' : "";
    const stili = `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nome}"/>${livello}</w:style>`;
    expect(stiliDi(await su(modelloDi({ stili })))).toContain(id);
  });

  it("takes of two headings of a level the one that its text uses", async () => {
    const stili = `${STILI_ITALIANI}<w:style w:type="paragraph" w:styleId="Capitolo"><w:name w:val="Capitolo"/><w:basedOn w:val="Titolo1"/></w:style>`;
    const letto = await su(modelloDi({ stili, corpo: paragrafoDi("Uno", "Capitolo") }));
    expect(stiliDi(letto)).toContain("Capitolo");
    expect(stiliDi(letto)).not.toContain("Titolo1");
    expect(letto.documento).toMatch(/TOC [^<]*\\u/);
  });

  it("leaves a sign in a sentence the size of the text of the template, and that of a cell smaller", async () => {
    const quadro = quadroVivo([["IMPRESE", 0.85]]);
    const corpi = ({ documento }: Awaited<ReturnType<typeof readDocx>>) => {
      const inTabella = documento.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g)?.join("") ?? "";
      const fuori = documento.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, "");
      return [fuori, inTabella].map((xml) =>
        [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*◆<\/w:t><\/w:r>/g)].map(([una]) => una.includes("<w:sz ")),
      );
    };
    const [nelTesto, nelleCelle] = corpi(await su(modelloDi(), quadro));
    expect(new Set(nelTesto)).toEqual(new Set([false]));
    expect(new Set(nelleCelle)).toEqual(new Set([true]));
    const nostro = corpi(await readDocx(await documentoSu(null, quadro)));
    for (const uno of nostro) expect(new Set(uno)).toEqual(new Set([true]));
  });

  it("keeps the numbers of the index where a heading of the template gives its own", async () => {
    const { documento } = await su(modelloDi());
    const titoli = documento.match(/<w:pPr><w:pStyle w:val="Titolo1"\/>(?:(?!<\/w:pPr>).)*/g) ?? [];
    expect(titoli.length).toBeGreaterThan(4);
    expect(titoli.filter((uno) => !uno.includes('<w:numId w:val="0"/>'))).toEqual([]);
    expect(documento).not.toMatch(/<w:pStyle w:val="Titolo2"\/><w:numPr>/);
  });

  it("lies on its page, with its header and footer in every section, in one column", async () => {
    const letto = await su(modelloDi(), QUADRO, scostamentiVivi([["parola ".repeat(40).trim(), 0.5, ""]]));
    const sezioni = letto.documento.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
    expect(sezioni[0]).toContain(CARTA);
    for (const una of sezioni) {
      expect(una).toMatch(
        /headerReference w:type="default" r:id="rIdT"[\s\S]*footerReference w:type="default" r:id="rIdP"/,
      );
      expect(una).not.toContain("w:cols");
    }
    const larghezze = (letto.documento.match(/<w:tblW [^>]*w:w="(\d+)"/g) ?? []).map((una) =>
      Number(/w:w="(\d+)"/.exec(una)?.[1]),
    );
    expect(larghezze[0]).toBeLessThanOrEqual(11_906 - 1_500 - 1_800);
    expect(await letto.parte("word/header1.xml")).toContain("Camera di Prova");
  });

  it("has the first page of the template once, and its wide pages where it has some", async () => {
    const larga = LETTERA.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"')
      .replace('w:left="1800"', 'w:left="900"')
      .replace("<w:cols", "<w:titlePg/><w:cols");
    const corpo = `<w:p><w:pPr>${larga}</w:pPr></w:p>`;
    const sezione = LETTERA.replace("<w:cols", "<w:titlePg/><w:cols");
    const larghe = Array.from({ length: 9 }, (_, at) => ({
      id: `c${at}`,
      titolo: `Colonna ${at}`,
      genere: "lungo" as const,
    }));
    const testi = tabellaDi({
      id: "larga",
      titolo: "Larga",
      colonne: larghe,
      righe: [rigaDi("a", Object.fromEntries(larghe.map(({ id }) => [id, testo("parola ".repeat(30))])))],
    });
    const { documento } = await su(modelloDi({ corpo, sezione }), QUADRO, testi);
    const sezioni = documento.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
    expect(sezioni.length).toBeGreaterThan(1);
    expect(sezioni.map((una) => una.includes("<w:titlePg/>"))).toEqual(sezioni.map((_, at) => at === 0));
    expect(sezioni.find((una) => una.includes("landscape"))).toContain('w:left="900"');
  });

  it("has tables in the style of the template's, with the colours of the outcomes and none of ours", async () => {
    const { documento } = await su(modelloDi());
    const [tabella = ""] = documento.match(/<w:tbl>[\s\S]*?<\/w:tbl>/) ?? [];
    expect(tabella).toContain('<w:tblStyle w:val="TabellaEnte"/>');
    expect(tabella).not.toContain("tblBorders");
    expect(tabella).toContain('w:fill="F8D7DA"');
    expect(tabella).not.toContain('w:fill="DCE6F1"');
    expect(tabella).toContain("<w:tblHeader/>");
  });

  it("leaves its text out, unless it says where the document goes", async () => {
    const corpo = paragrafoDi("Deliberazione n. 12") + paragrafoDi("[Relazione]") + paragrafoDi("Il Segretario");
    const dentro = detti(await su(modelloDi({ corpo })));
    expect([dentro[0], dentro.at(-1)]).toEqual(["Deliberazione n. 12", "Il Segretario"]);
    expect(dentro).toContain("Relazione sulla performance");
    expect(dentro).not.toContain("[Relazione]");
    const fuori = detti(await su(modelloDi({ corpo: paragrafoDi("Oggetto: esempio") })));
    expect(fuori).not.toContain("Oggetto: esempio");
  });

  it("takes along nothing of the template that the document does not name", async () => {
    const letto = await su(
      modelloDi({
        corpo: `<w:p><w:r><w:drawing r:embed="rIdF"/><w:t>foto</w:t></w:r></w:p>`,
        impostazioni: '<w:attachedTemplate r:id="rIdM"/><w:documentProtection w:edit="forms"/><w:mailMerge/>',
        legami: legameA("rIdF", "image", "media/foto.png") + legameA("rIdC", "comments", "comments.xml"),
        altre: {
          "word/media/foto.png": "immagine",
          "word/comments.xml": "<w:comments/>",
          "word/_rels/settings.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${legameEsterno("rIdM", "attachedTemplate", "http://altrove.example/x.dotm")}</Relationships>`,
          "docProps/thumbnail.jpeg": "x",
        },
        tipi: '<Override PartName="/word/comments.xml" ContentType="x"/>',
      }),
    );
    expect(letto.parti.filter((nome) => /foto|comments|thumbnail/.test(nome))).toEqual([]);
    expect(await letto.parte("[Content_Types].xml")).not.toContain("comments");
    const impostazioni = await letto.parte("word/settings.xml");
    expect(impostazioni).not.toMatch(/attachedTemplate|documentProtection|mailMerge/);
    expect(
      letto.parti.includes("word/_rels/settings.xml.rels") ? await letto.parte("word/_rels/settings.xml.rels") : "",
    ).not.toContain("altrove");
  });

  it("says its title and that it is Italian, whatever the template says", async () => {
    const { parte } = await su(modelloDi());
    expect(await parte("docProps/core.xml")).toContain("<dc:title>Relazione sulla performance 2020</dc:title>");
    const stili = await parte("word/styles.xml");
    expect(stili).toContain('<w:rPrDefault><w:rPr><w:lang w:val="it-IT"/>');
    expect(stili).not.toContain("en-US");
  });

  it("can be opened by Word: the parts are there, the elements in their order", async () => {
    for (const modello of [await modelloDi(), await modelloDi({ corpo: paragrafoDi("[Relazione]"), stili: "" })]) {
      expect(await validaDocx(await documentoSu(modello, QUADRO, scostamentiVivi([["Corsi", 0.5, ""]])))).toEqual([]);
    }
  });

  it("is updated as it looks: a table that comes later is like the others", async () => {
    const prima = await documentoSu(await modelloDi(), QUADRO);
    const scostamenti = scostamentiVivi([["Corsi", 0.5, ""]]);
    const nuovo = await documentoSu(prima, QUADRO, scostamenti);
    const { bytes, fatto } = aggiornaDocumento(prima, nuovo);
    expect(fatto.nuovi).toContain("Scostamenti");
    const { documento, parte } = await readDocx(bytes);
    expect(documento.match(/<w:tblStyle w:val="TabellaEnte"\/>/g)).toHaveLength(2);
    expect(await parte("word/header1.xml")).toContain("Camera di Prova");
    expect(testoDi(documento)).toContain("Corsi");
    expect(aggiornaDocumento(bytes, await documentoSu(bytes, QUADRO, scostamenti)).fatto.aggiornati).toEqual([]);
    expect(naturaDi(bytes)?.modello).toBe(naturaDi(prima)?.modello);
    expect(naturaDi(await documentoVivo(QUADRO))?.modello).toBeNull();
  });
});

describe("what cannot be a template", () => {
  const macro = '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>';
  it.each<readonly [string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["a text", () => new TextEncoder().encode("non un documento"), "non-docx"],
    ["nothing", () => new Uint8Array(), "non-docx"],
    [
      "a workbook",
      () => modelloDi({ tipoPrincipale: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }),
      "non-docx",
    ],
    [
      "a document with macros",
      () => modelloDi({ tipoPrincipale: "application/vnd.ms-word.document.macroEnabled.main+xml" }),
      "macro",
    ],
    ["macros that are hidden", () => modelloDi({ altre: { "word/vbaProject.bin": "x" }, tipi: macro }), "macro"],
    ["a control in its header", () => modelloDi({ legamiTestata: legameA("r1", "control", "activeX1.xml") }), "macro"],
    [
      "a picture from outside",
      () => modelloDi({ legamiTestata: legameEsterno("r1", "image", "http://x.example/a.png") }),
      "collegato",
    ],
    ["a strict file", () => modelloDi({ sezione: '<w:sectPr xmlns:q="http://purl.oclc.org/ooxml/q"/>' }), "strict"],
    ["half a file", async () => (await modelloDi()).slice(0, 900), "danneggiato"],
    ["a broken text", () => modelloDi({ corpo: "<w:p>" }), "danneggiato"],
    [
      "an entity",
      () => modelloDi({ altre: { "word/styles.xml": '<!DOCTYPE x [<!ENTITY a "b">]><w:styles>&a;</w:styles>' } }),
      "danneggiato",
    ],
    ["elements without end", () => modelloDi({ corpo: "<w:p>".repeat(400) + "</w:p>".repeat(400) }), "troppo-grande"],
    ["a text that swells", () => modelloDi({ corpo: "<w:p/>".repeat(3_000_000) }), "troppo-grande"],
    ["a file of 40 MB", () => new Uint8Array(40 * 1024 * 1024), "troppo-grande"],
  ])("is %s", async (_, fai, motivo) => {
    await expect(documentoSu(await fai(), QUADRO)).rejects.toMatchObject({ name: "ErroreModello", motivo });
  });

  it("is not a template of Word: that is a document to be", async () => {
    const tipoPrincipale = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    const { parte } = await su(modelloDi({ tipoPrincipale }));
    expect(await parte("[Content_Types].xml")).toContain("wordprocessingml.document.main+xml");
  });
});
