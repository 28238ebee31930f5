import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aggiornaDocumento } from "../../../src/word/vivo/aggiornaDocumento";
import { documentoSu, quadroVivo, scostamentiVivi } from "../../support/documentiVivi";
import { readDocx } from "../../support/docx";
import { convertito, inLibreOffice, inWriter } from "../../support/libreOffice";
import { validaDocx } from "../../support/validaDocx";

const SPAZI = [
  "office:1.0",
  "style:1.0",
  "text:1.0",
  "draw:drawing:1.0",
  "fo:xsl-fo-compatible:1.0",
  "svg:svg-compatible:1.0",
]
  .map((uno) => {
    const [prefisso = "", ...resto] = uno.split(":");
    const nome = resto.length === 1 ? `${prefisso}:${resto[0] ?? ""}` : resto.join(":");
    return `xmlns:${prefisso}="urn:oasis:names:tc:opendocument:xmlns:${nome}"`;
  })
  .join(" ");
/** A square of one pixel. */
const STEMMA = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgyLMBAAFfAKV7zZ1HAAAAAElFTkSuQmCC";
const paragrafo = (testo: string, stile = "Standard") => `<text:p text:style-name="${stile}">${testo}</text:p>`;
const immagine = `<draw:frame draw:name="Stemma" text:anchor-type="as-char" svg:width="2cm" svg:height="1cm"><draw:image><office:binary-data>${STEMMA}</office:binary-data></draw:image></draw:frame>`;
const disposizione = (nome: string, misure: string) =>
  `<style:page-layout style:name="${nome}"><style:page-layout-properties ${misure} fo:margin-left="3cm" fo:margin-right="2cm" fo:margin-top="1.5cm" fo:margin-bottom="1.2cm"/><style:header-style><style:header-footer-properties fo:min-height="1.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout>`;
const STILI = [
  '<style:style style:name="Standard" style:family="paragraph"><style:text-properties fo:font-family="Liberation Serif" fo:language="it" fo:country="IT"/></style:style>',
  '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"/>',
  '<style:style style:name="Titolo_20_capitolo" style:display-name="Titolo capitolo" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"/>',
].join("");

/** What somebody made in Writer: a letterhead with a picture, another first page, wide pages, and headings of its own. */
const carta = (testo: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${SPAZI} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${STILI}</office:styles><office:automatic-styles>${disposizione("pm1", 'fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait"')}${disposizione("pm2", 'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape"')}<style:style style:name="PL" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Larga"/><style:style style:name="PV" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Standard"/></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header>${paragrafo(`${immagine} Camera di Prova`)}</style:header><style:header-first>${paragrafo(`${immagine} Prima pagina`)}</style:header-first><style:footer>${paragrafo("via Roma 1")}</style:footer><style:footer-first>${paragrafo("Sede")}</style:footer-first></style:master-page><style:master-page style:name="Larga" style:page-layout-name="pm2"><style:header>${paragrafo("Testata larga")}</style:header></style:master-page></office:master-styles><office:body><office:text>${testo}</office:text></office:body></office:document>`;

function modello(testo: string): Uint8Array {
  const cartella = mkdtempSync(join(tmpdir(), "perf-modello-"));
  try {
    writeFileSync(join(cartella, "carta.fodt"), carta(testo));
    return new Uint8Array(readFileSync(convertito(join(cartella, "carta.fodt"), "docx")));
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}

const CON_LARGA = `<text:h text:style-name="Titolo_20_capitolo" text:outline-level="1">Uno</text:h>${paragrafo("Larga", "PL")}${paragrafo("In piedi", "PV")}`;
const QUADRO = (sal: number) => quadroVivo([["IMPRESE", sal]]);

describe("a template made in LibreOffice", () => {
  inLibreOffice("gives its letterhead, its first page, its wide pages and its own headings", async () => {
    const bytes = await documentoSu(modello(CON_LARGA), QUADRO(0.5));
    expect(await validaDocx(bytes)).toEqual([]);
    const { paragrafi, parti, documento, parte } = await readDocx(bytes);
    expect(paragrafi.filter(({ stile }) => stile === "Titolocapitolo").length).toBeGreaterThan(4);
    expect(parti.filter((nome) => nome.startsWith("word/media/"))).not.toEqual([]);
    expect(parti).toContain("word/theme/theme1.xml");
    expect(documento).not.toContain("In piedi");
    const testate = await Promise.all(parti.filter((nome) => /word\/header\d+\.xml/.test(nome)).map(parte));
    expect(testate.join()).toContain("Camera di Prova");
  });

  inLibreOffice("keeps its text around the document, and is updated after a trip through Writer", async () => {
    const su = modello(`${paragrafo("Deliberazione")}${paragrafo("[Relazione]")}${paragrafo("Il Segretario")}`);
    const uscito = inWriter(await documentoSu(su, QUADRO(0.5), scostamentiVivi([["Corsi", 0.5, ""]])));
    const nuovo = await documentoSu(uscito, QUADRO(0.97), scostamentiVivi([["Corsi", 0.5, ""]]));
    const { bytes, fatto } = aggiornaDocumento(uscito, nuovo);
    expect(fatto.aggiornati).toContain("Quadro di sintesi");
    expect([fatto.tenuti, fatto.tolti, fatto.nuovi]).toEqual([[], [], []]);
    const { paragrafi, tabelle, parti, parte } = await readDocx(bytes);
    const detti = paragrafi.map(({ testo }) => testo);
    expect([detti[0], detti.at(-1)]).toEqual(["Deliberazione", "Il Segretario"]);
    expect(tabelle[0]?.[1]).toContain("▲\u00a097,0%");
    const testate = await Promise.all(parti.filter((nome) => /word\/header\d+\.xml/.test(nome)).map(parte));
    expect(testate.join()).toContain("Prima pagina");
  });
});
