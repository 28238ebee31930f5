import JSZip from "jszip";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TIPO = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const TESTA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A template as Word in Italian writes it: styles by their Italian ids. */
export const STILI_ITALIANI = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/><w:rPr><w:lang w:val="en-US"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Titolo1"><w:name w:val="heading 1"/><w:basedOn w:val="Normale"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Titolo2"><w:name w:val="heading 2"/><w:basedOn w:val="Normale"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Sottocapitolo"><w:name w:val="Sottocapitolo"/><w:basedOn w:val="Normale"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Titolo"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Sottotitolo"><w:name w:val="Subtitle"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Didascalia"><w:name w:val="caption"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="Tabellanormale"><w:name w:val="Normal Table"/></w:style>',
  '<w:style w:type="table" w:customStyle="1" w:styleId="TabellaEnte"><w:name w:val="Tabella Ente"/></w:style>',
].join("");

interface PartiModello {
  readonly stili?: string;
  readonly corpo?: string;
  readonly sezione?: string;
  readonly tipoPrincipale?: string;
  readonly impostazioni?: string;
  /** Relations of the text, beside those of styles, settings, header and footer. */
  readonly legami?: string;
  /** Of the header. */
  readonly legamiTestata?: string;
  readonly altre?: Readonly<Record<string, string>>;
  readonly tipi?: string;
}

export const paragrafoDi = (testo: string, stile?: string) =>
  `<w:p>${stile === undefined ? "" : `<w:pPr><w:pStyle w:val="${stile}"/></w:pPr>`}<w:r><w:t>${testo}</w:t></w:r></w:p>`;
export const LETTERA =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdT"/><w:footerReference w:type="default" r:id="rIdP"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1500" w:bottom="1200" w:left="1800" w:header="700" w:footer="600" w:gutter="0"/><w:cols w:num="2"/></w:sectPr>';

/** The bytes of a template. */
export async function modelloDi({
  stili = STILI_ITALIANI,
  corpo = "",
  sezione = LETTERA,
  tipoPrincipale = `${TIPO}document.main+xml`,
  impostazioni = "",
  legami = "",
  legamiTestata,
  altre = {},
  tipi = "",
}: PartiModello = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const legame = (id: string, che: string, parte: string) =>
    `<Relationship Id="${id}" Type="${R}/${che}" Target="${parte}"/>`;
  const spazi = `xmlns:w="${W}" xmlns:r="${R}"`;
  const elenco = (dentro: string) =>
    `${TESTA}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${dentro}</Relationships>`;
  const voce = (parte: string, tipo: string) => `<Override PartName="/${parte}" ContentType="${tipo}"/>`;
  zip.file(
    "[Content_Types].xml",
    `${TESTA}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${voce("word/document.xml", tipoPrincipale)}${voce("word/styles.xml", `${TIPO}styles+xml`)}${voce("word/settings.xml", `${TIPO}settings+xml`)}${voce("word/header1.xml", `${TIPO}header+xml`)}${voce("word/footer1.xml", `${TIPO}footer+xml`)}${tipi}</Types>`,
  );
  zip.file("_rels/.rels", elenco(legame("rId1", "officeDocument", "word/document.xml")));
  zip.file(
    "word/_rels/document.xml.rels",
    elenco(
      legame("rIdS", "styles", "styles.xml") +
        legame("rIdI", "settings", "settings.xml") +
        legame("rIdT", "header", "header1.xml") +
        legame("rIdP", "footer", "footer1.xml") +
        legami,
    ),
  );
  zip.file("word/document.xml", `${TESTA}<w:document ${spazi}><w:body>${corpo}${sezione}</w:body></w:document>`);
  zip.file("word/styles.xml", `${TESTA}<w:styles ${spazi}>${stili}</w:styles>`);
  zip.file("word/settings.xml", `${TESTA}<w:settings ${spazi}>${impostazioni}</w:settings>`);
  zip.file("word/header1.xml", `${TESTA}<w:hdr ${spazi}>${paragrafoDi("Camera di Prova")}</w:hdr>`);
  zip.file("word/footer1.xml", `${TESTA}<w:ftr ${spazi}>${paragrafoDi("via Roma 1")}</w:ftr>`);
  if (legamiTestata !== undefined) zip.file("word/_rels/header1.xml.rels", elenco(legamiTestata));
  for (const [nome, testo] of Object.entries(altre)) zip.file(nome, testo);
  return zip.generateAsync({ type: "uint8array" });
}

/** A relation that leads out of the file. */
export const legameEsterno = (id: string, che: string, dove: string) =>
  `<Relationship Id="${id}" Type="${R}/${che}" Target="${dove}" TargetMode="External"/>`;
export const legameA = (id: string, che: string, parte: string) =>
  `<Relationship Id="${id}" Type="${R}/${che}" Target="${parte}"/>`;
