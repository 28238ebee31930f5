import JSZip from "jszip";

/** The parts of a .docx that the tests read back. */
export interface DocxLetto {
  readonly parti: readonly string[];
  readonly parte: (nome: string) => Promise<string>;
  readonly documento: string;
  /** Texts of the cells of each table, by row. */
  readonly tabelle: readonly (readonly (readonly string[])[])[];
  /** Paragraphs outside and inside tables, with the id of their style ("" where they have none). */
  readonly paragrafi: readonly { readonly stile: string; readonly testo: string }[];
}

const ENTITA: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

const tutti = (xml: string, nome: string): readonly string[] =>
  xml.match(new RegExp(`<${nome}(?: [^>]*)?(?:/>|>[\\s\\S]*?</${nome}>)`, "g")) ?? [];

export function testoDi(xml: string): string {
  const corse = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g) ?? [];
  return corse
    .map((corsa) => corsa.replace(/<[^>]*>/g, ""))
    .join("")
    .replace(/&\w+;/g, (entita) => ENTITA[entita] ?? entita);
}

/** Reads a document back from its bytes. */
export async function readDocx(contenuto: ArrayBuffer | Uint8Array): Promise<DocxLetto> {
  const zip = await JSZip.loadAsync(contenuto);
  const parte = async (nome: string) => {
    const file = zip.file(nome);
    if (!file) throw new Error(`no ${nome} in the document`);
    return file.async("string");
  };
  const documento = await parte("word/document.xml");
  return {
    parti: Object.keys(zip.files),
    parte,
    documento,
    tabelle: tutti(documento, "w:tbl").map((tabella) =>
      tutti(tabella, "w:tr").map((riga) => tutti(riga, "w:tc").map(testoDi)),
    ),
    paragrafi: tutti(documento, "w:p").map((paragrafo) => ({
      stile: /<w:pStyle w:val="([^"]*)"/.exec(paragrafo)?.[1] ?? "",
      testo: testoDi(paragrafo),
    })),
  };
}

/** A document whose text, or another part of it, somebody changed. */
export async function cambiaDocx(
  contenuto: Uint8Array,
  cambia: (documento: string) => string,
  parte = "word/document.xml",
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(contenuto);
  const prima = (await zip.file(parte)?.async("string")) ?? "";
  const dopo = cambia(prima);
  if (dopo === prima) throw new Error("nothing was changed");
  zip.file(parte, dopo);
  return zip.generateAsync({ type: "uint8array" });
}
