import { DOCUMENTO } from "../../../src/texts/relazione/documento";
import { aggiornaDocumento } from "../../../src/word/vivo/aggiornaDocumento";
import { documentoVivo, quadroVivo, scostamentiVivi } from "../../support/documentiVivi";
import { cambiaDocx, readDocx } from "../../support/docx";
import { validaDocx } from "../../support/validaDocx";

const PRIMA = quadroVivo([
  ["IMPRESE", 0.5],
  ["PROCESSI", 0.95],
]);
const DOPO = quadroVivo([
  ["IMPRESE", 0.97],
  ["CRESCITA", 0.6],
  ["PROCESSI", 0.95],
]);
const NULLA = { aggiornati: [], tenuti: [], nuovi: [], segnati: [], tolti: [] };

/** What is read of a document, and how its cells look. */
async function lettoDi(bytes: Uint8Array) {
  const { paragrafi, tabelle, documento, parte, parti } = await readDocx(bytes);
  const grafico = /<c:chart [^>]*r:id="([^"]*)"/.exec(documento)?.[1] ?? "";
  const legami = await parte("word/_rels/document.xml.rels");
  const suo = new RegExp(`Id="${grafico}"[^>]*Target="([^"]*)"`).exec(legami)?.[1];
  return {
    paragrafi,
    tabelle,
    sfondi: documento.match(/<w:shd [^>]*>/g),
    cifre: suo === undefined ? null : (await parte(`word/${suo}`)).match(/<c:v>[^<]*/g),
    parti,
  };
}

const senzaParti = ({ parti: _, ...letto }: Awaited<ReturnType<typeof lettoDi>>) => letto;
const scritto = (testo_: string) => `<w:p><w:r><w:t>${testo_}</w:t></w:r></w:p>`;

describe("aggiornaDocumento", () => {
  it("changes no byte where the workbook says the same", async () => {
    const documento = await documentoVivo(PRIMA);
    const { bytes, fatto } = aggiornaDocumento(documento, await documentoVivo(PRIMA));
    expect(fatto).toEqual(NULLA);
    expect(Buffer.from(bytes).equals(Buffer.from(documento))).toBe(true);
  });

  it("makes of an old document, five times over, what is built once", async () => {
    const nuovo = await documentoVivo(DOPO);
    let bytes: Uint8Array = await documentoVivo(PRIMA);
    for (let volta = 0; volta < 5; volta += 1) bytes = aggiornaDocumento(bytes, nuovo).bytes;
    expect(senzaParti(await lettoDi(bytes))).toEqual(senzaParti(await lettoDi(nuovo)));
  });

  it("gives a sign that comes the size that it has in a document built once, and none to the figure beside it", async () => {
    const corse = async (bytes: Uint8Array) =>
      [...(await readDocx(bytes)).documento.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)]
        .map(([una]) => una)
        .filter((una) => />[^<]*(?:◆|85,0%)[^<]*<\/w:t>/.test(una));
    const [prima, dopo] = [
      await documentoVivo(quadroVivo([["A", 0.95]])),
      await documentoVivo(quadroVivo([["A", 0.85]])),
    ];
    const nuove = await corse(dopo);
    expect(nuove.length).toBeGreaterThan(2);
    expect(await corse(aggiornaDocumento(prima, dopo).bytes)).toEqual(nuove);
    expect(await corse(aggiornaDocumento(dopo, prima).bytes)).toEqual(await corse(prima));
  });

  it("goes there and back again, through tables that come and go", async () => {
    const [primo, secondo] = [await documentoVivo(PRIMA), await documentoVivo(DOPO)];
    const avanti = aggiornaDocumento(primo, secondo);
    expect(avanti.fatto).toEqual({
      ...NULLA,
      aggiornati: ["Quadro di sintesi", "SAL per prospettiva", "Risultati principali"].filter((nome) =>
        avanti.fatto.aggiornati.includes(nome),
      ),
    });
    const indietro = aggiornaDocumento(avanti.bytes, primo);
    expect(senzaParti(await lettoDi(indietro.bytes))).toEqual(senzaParti(await lettoDi(primo)));
  });

  it("keeps what was typed before, between and after, and the format that was given", async () => {
    const digitato = await cambiaDocx(await documentoVivo(PRIMA), (xml) =>
      xml
        .replace(/(<w:p><w:pPr><w:pStyle w:val="Title")/, `${scritto("Premessa della Giunta")}$1`)
        .replace(/<\/w:sdt>(?=<w:p><w:pPr><w:pStyle w:val="NotaTabella")/, `</w:sdt>${scritto("Nostro commento")}`)
        .replace(/(<w:sectPr)(?![\s\S]*<w:sectPr)/, `${scritto("Firma")}$1`)
        .replace('<w:tblLayout w:type="fixed"/>', '<w:tblStyle w:val="Elegante"/><w:tblLayout w:type="fixed"/>'),
    );
    const { bytes } = aggiornaDocumento(digitato, await documentoVivo(DOPO));
    const { paragrafi, tabelle, documento } = await readDocx(bytes);
    const detti = paragrafi.map(({ testo: uno }) => uno);
    expect(detti).toEqual(expect.arrayContaining(["Premessa della Giunta", "Nostro commento", "Firma"]));
    expect(documento).toContain('<w:tblStyle w:val="Elegante"/>');
    expect(tabelle[0]?.map(([nome]) => nome)).toEqual(["Obiettivo", "IMPRESE", "CRESCITA", "PROCESSI"]);
  });

  it("says of a block that was changed inside, and leaves it", async () => {
    const ritoccato = await cambiaDocx(await documentoVivo(PRIMA), (xml) =>
      xml.replace(">IMPRESE<", ">IMPRESE E CITTADINI<"),
    );
    const { bytes, fatto } = aggiornaDocumento(ritoccato, await documentoVivo(DOPO));
    expect(fatto.tenuti).toEqual(["Quadro di sintesi"]);
    expect((await readDocx(bytes)).tabelle[0]?.map(([nome]) => nome)).toEqual([
      "Obiettivo",
      "IMPRESE E CITTADINI",
      "PROCESSI",
    ]);
    const ancora = aggiornaDocumento(bytes, await documentoVivo(DOPO));
    expect(ancora.fatto.tenuti).toEqual(["Quadro di sintesi"]);
    expect(aggiornaDocumento(ritoccato, await documentoVivo(PRIMA)).fatto).toEqual(NULLA);
  });

  it("does not bring back what was taken away, and follows what was moved", async () => {
    const tabella =
      /<w:sdt><w:sdtPr><w:alias w:val="PERF – Quadro di sintesi"\/>(?:(?!<\/w:sdt>)[\s\S])*<w:tbl>[\s\S]*?<\/w:sdt>/;
    const grafico = /<w:sdt><w:sdtPr><w:alias w:val="PERF – SAL per prospettiva"\/>[\s\S]*?<\/w:sdt>/;
    const mosso = await cambiaDocx(await documentoVivo(PRIMA), (xml) => {
      const sua = tabella.exec(xml)?.[0] ?? "";
      return xml.replace(grafico, "").replace(sua, "").replace("<w:body>", `<w:body>${sua}`);
    });
    const { bytes, fatto } = aggiornaDocumento(mosso, await documentoVivo(DOPO));
    expect(fatto.tolti).toEqual(["SAL per prospettiva"]);
    const { documento, tabelle } = await readDocx(bytes);
    expect(documento).not.toContain("<c:chart ");
    expect(documento.indexOf("<w:tbl>")).toBeLessThan(documento.indexOf('w:val="Title"'));
    expect(tabelle[0]).toHaveLength(4);
    expect(tabelle).toHaveLength(1);
  });

  it("marks what nothing gives any more, once, and unmarks what comes back", async () => {
    const [due, una] = [await documentoVivo(PRIMA, scostamentiVivi([["Corsi", 0.5, ""]])), await documentoVivo(PRIMA)];
    const segnato = aggiornaDocumento(due, una);
    expect(segnato.fatto.segnati).toContain("Scostamenti");
    const ancora = aggiornaDocumento(segnato.bytes, una);
    expect(ancora.fatto).toEqual(NULLA);
    const { paragrafi, tabelle } = await readDocx(ancora.bytes);
    const segni = paragrafi.filter(({ testo: uno }) => uno === DOCUMENTO.senzaFonte).length;
    expect([segni > 0, tabelle.length]).toEqual([true, 2]);
    const tornato = await readDocx(aggiornaDocumento(ancora.bytes, due).bytes);
    expect(tornato.paragrafi.some(({ testo: uno }) => uno === DOCUMENTO.senzaFonte)).toBe(false);
  });

  it("adds a new table in its chapter, on wide pages where it asks for them, and counts the captions again", async () => {
    const nuovo = await documentoVivo(scostamentiVivi([["Corsi", 0.5, ""]]), PRIMA);
    const { bytes, fatto } = aggiornaDocumento(await documentoVivo(scostamentiVivi([["Corsi", 0.5, ""]])), nuovo);
    expect(fatto.nuovi).toEqual(["Quadro di sintesi", "SAL per prospettiva"]);
    const letto = await readDocx(bytes);
    const atteso = await readDocx(nuovo);
    const didascalie = ({ paragrafi }: typeof letto) =>
      paragrafi.filter(({ stile }) => stile === "Caption").map(({ testo: uno }) => uno);
    expect(didascalie(letto)).toEqual(didascalie(atteso));
    expect(letto.tabelle).toEqual(atteso.tabelle);
    expect((await lettoDi(bytes)).cifre).toEqual((await lettoDi(nuovo)).cifre);
  });

  it("keeps what was typed in the columns for it, beside figures that change", async () => {
    const prima = await documentoVivo(
      scostamentiVivi([
        ["Corsi", 0.5, ""],
        ["Fiere", 0.6, "nel foglio"],
      ]),
    );
    const digitato = await cambiaDocx(prima, (xml) => xml.replace("[da scrivere]", "Sede chiusa"));
    const dopo = await documentoVivo(
      scostamentiVivi([
        ["Corsi", 0.7, ""],
        ["Fiere", 0.6, "nel foglio, poi"],
      ]),
    );
    const { bytes, fatto } = aggiornaDocumento(digitato, dopo);
    expect(fatto.aggiornati).toContain("Scostamenti");
    expect((await readDocx(bytes)).tabelle[0]?.slice(1)).toEqual([
      ["Corsi", "▼\u00a070,0%", "Sede chiusa"],
      ["Fiere", "▼\u00a060,0%", "nel foglio, poi"],
    ]);
    const senza = aggiornaDocumento(bytes, await documentoVivo(scostamentiVivi([["Fiere", 0.6, "nel foglio, poi"]])));
    expect(senza.fatto.tenuti).toContain("Scostamenti");
  });

  it("finds its blocks by their anchors where a program dropped tags and controls", async () => {
    const senza = await cambiaDocx(await documentoVivo(PRIMA), (xml) =>
      xml.replace(
        /<w:sdt><w:sdtPr><w:alias w:val="PERF[^>]*\/><w:tag [^>]*\/>[\s\S]*?<w:sdtContent>([\s\S]*?)<\/w:sdtContent><\/w:sdt>/g,
        "$1",
      ),
    );
    expect((await readDocx(senza)).documento).not.toContain("w:tag ");
    const nuovo = await documentoVivo(DOPO);
    const { bytes, fatto } = aggiornaDocumento(senza, nuovo);
    expect(fatto.aggiornati).toContain("Quadro di sintesi");
    expect(senzaParti(await lettoDi(bytes))).toEqual(senzaParti(await lettoDi(nuovo)));
  });

  it("keeps styles that were changed, and the format of what it did not write", async () => {
    const verde =
      '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:rPr><w:color w:val="00B050"/>';
    const vestito = await cambiaDocx(
      await documentoVivo(PRIMA),
      (xml) => xml.replace(/<w:style [^>]*w:styleId="Caption">[\s\S]*?<w:rPr>/, verde),
      "word/styles.xml",
    );
    const corsivo = await cambiaDocx(vestito, (xml) =>
      xml.replace(/(<w:rPr>)((?:(?!<\/w:rPr>).)*<\/w:rPr><w:t[^>]*>PROCESSI<)/, '$1<w:rStyle w:val="Strong"/>$2'),
    );
    const { bytes, fatto } = aggiornaDocumento(corsivo, await documentoVivo(DOPO));
    expect(fatto.tenuti).toEqual([]);
    const { parte, documento } = await readDocx(bytes);
    expect(await parte("word/styles.xml")).toContain(verde);
    expect((await parte("word/styles.xml")).match(/w:styleId="Caption"/g)).toHaveLength(1);
    expect(documento).toMatch(/<w:rStyle w:val="Strong"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>PROCESSI</);
  });

  it("updated five times with something typed each time, is what is built once and what was typed", async () => {
    const nuovo = await documentoVivo(DOPO);
    let bytes: Uint8Array = await documentoVivo(PRIMA);
    const scritte: string[] = [];
    for (let volta = 0; volta < 5; volta += 1) {
      const commento = `Commento ${volta}`;
      scritte.push(commento);
      bytes = await cambiaDocx(bytes, (xml) =>
        xml.replace(/(?=<w:p><w:pPr><w:pStyle w:val="Heading1")/, scritto(commento)),
      );
      bytes = aggiornaDocumento(bytes, volta % 2 === 0 ? nuovo : await documentoVivo(PRIMA)).bytes;
      expect(await validaDocx(bytes)).toEqual([]);
    }
    const letto = senzaParti(await lettoDi(bytes));
    const digitati = letto.paragrafi.filter(({ testo: uno }) => scritte.includes(uno));
    expect(digitati).toHaveLength(5);
    const nostri = letto.paragrafi.filter(({ testo: uno }) => !scritte.includes(uno));
    expect({ ...letto, paragrafi: nostri }).toEqual(senzaParti(await lettoDi(nuovo)));
  });
});
