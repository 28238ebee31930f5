import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import JSZip from "jszip";
import { runSal } from "../../src/standalone/sal";
import { corse, quanti } from "../support/campione";
import { nuovo } from "../support/rigaDiComando";
import { openWorkbook, workbookBytes } from "../support/workbookFile";

/** It stands in every hostile text, where a formula would call it: no formula of ours may. */
const SEGNO = "ZQX";
const VIVO = `${SEGNO}(`;

const PEZZI = [
  `=${VIVO}1)`,
  `=cmd|'/c ${VIVO}'!A0`,
  `+${VIVO}A1)`,
  `@${VIVO}A1)`,
  `-${VIVO}A1)`,
  `"&${VIVO}1)&"`,
  `'${VIVO}`,
  `";${VIVO}1);"`,
  "__proto__",
  "constructor",
  "<script>alert(1)</script>",
  "</w:t></w:r><w:br/>",
  "]]>",
  "&amp;&lt;&#0;",
  "_x0007_",
  "_x005F_x0007_",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u0085",
  "\u202e",
  "\u2066",
  "\ud83d",
  "\udc00",
  "\ufffe",
  "\uffff",
  "\r\n",
  "\t",
  "👩‍💻",
  "à",
  " ",
];

const testoOstile = fc.array(fc.constantFrom(...PEZZI), { minLength: 1, maxLength: 6 }).map((pezzi) => pezzi.join(""));

/** As the format writes what XML cannot hold: ExcelJS, which makes the file, would drop it. */
const inFile = (testo: string) =>
  testo
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu,
      (uno) => `_x${uno.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );

/** XML allows the controls from 7F on, a terminal obeys them. */
const haVietatiInXml = (testo: string) =>
  /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u.test(testo.replaceAll(/[\u007F-\u009F]/g, ""));
const VOLTANO = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;

const parti = async (bytes: Uint8Array) => {
  const zip = await JSZip.loadAsync(bytes);
  const xml = Object.keys(zip.files).filter((nome) => /\.(?:xml|rels)$/.test(nome));
  return Promise.all(xml.map(async (nome) => [nome, (await zip.file(nome)?.async("string")) ?? ""] as const));
};

const formuleIn = (xml: string) =>
  [...xml.matchAll(/<f(?: [^>]*)?>([^<]*)<\/f>/g)].map(([, formula = ""]) =>
    formula.replaceAll("&quot;", '"').replaceAll(/"(?:[^"]|"")*"/g, '""'),
  );

/** Rows whose every text is hostile: a name, an objective, a note, somebody who answers, an actual that is no figure. */
async function cruscottoOstile(testi: readonly string[]): Promise<Uint8Array> {
  return workbookBytes((cartella) => {
    const foglio = cartella.addWorksheet("__proto__");
    foglio.addRow(["Obiettivo", "Indicatore", "Target", "Consuntivo", "SAL", "Note", "Responsabile"]);
    testi.forEach((testo, at) => {
      const scritto = inFile(testo);
      const consuntivo = at % 3 === 0 ? scritto : 8 + (at % 3);
      foglio.addRow([scritto, `${scritto} numero ${at}`, 10, consuntivo, 0.8, scritto, scritto]);
    });
  });
}

describe("a text of somebody else's, on its way out", () => {
  const testi = fc.sample(testoOstile, corse({ campione: 60, intera: 600 }));
  const [file, out, docx] = [nuovo("ostile.xlsx"), nuovo("ostile-out.xlsx"), nuovo("ostile.docx")];

  beforeAll(async () => {
    writeFileSync(file, await cruscottoOstile(testi));
    const { codice, stderr } = await runSal([file, "--report", "--out", out, "--docx", docx]);
    expect([codice, stderr]).toEqual([0, expect.stringContaining(out)]);
  });

  it("is no formula on any sheet, and is the same text in its own cell", async () => {
    const scritte = await parti(readFileSync(out));
    const formule = scritte.flatMap(([, xml]) => formuleIn(xml));
    expect(formule.length).toBeGreaterThan(testi.length);
    expect(formule.filter((formula) => formula.includes(SEGNO))).toEqual([]);
    const [prima, dopo] = await Promise.all([file, out].map((una) => openWorkbook(readFileSync(una))));
    const note = (cartella: typeof prima) => cartella?.getWorksheet("__proto__")?.getColumn(6).values;
    expect(note(dopo)).toEqual(note(prima));
    expect(note(dopo)?.length).toBe(testi.length + 2);
  });

  it("leaves no part that XML forbids, in the workbook and in the document", async () => {
    const tutte = [...(await parti(readFileSync(out))), ...(await parti(readFileSync(docx)))];
    expect(tutte.filter(([, xml]) => haVietatiInXml(xml)).map(([nome]) => nome)).toEqual([]);
    const documento = tutte.find(([nome]) => nome === "word/document.xml")?.[1] ?? "";
    expect(documento).toContain(SEGNO);
    expect(documento).not.toMatch(VOLTANO);
    expect(documento).not.toContain("<w:br/>alert");
  });

  it("tells a terminal nothing but letters, and JSON everything", async () => {
    const tabella = await runSal([file, "--verbose"]);
    expect(tabella.stdout).toContain(SEGNO);
    expect(tabella.stdout).not.toMatch(/[^\P{Cc}\n\t]/u);
    expect(tabella.stdout).not.toMatch(VOLTANO);
    const { stdout } = await runSal([file, "--json"]);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    const { fogli } = JSON.parse(stdout) as { readonly fogli: readonly { readonly indicatori: readonly unknown[] }[] };
    expect(fogli[0]?.indicatori).toHaveLength(testi.length);
  });
});

describe("a text as long as a cell can hold", () => {
  it("fits in every sheet of the Relazione, with what is written before it", async () => {
    const lungo = "parola ".repeat(5_000).slice(0, 32_767);
    const [file, out] = [nuovo("lungo.xlsx"), nuovo("lungo-out.xlsx")];
    const righe = quanti({ campione: 3, intera: 20 });
    writeFileSync(
      file,
      await workbookBytes((cartella) => {
        const foglio = cartella.addWorksheet("Area");
        foglio.addRow(["Obiettivo", "Indicatore", "Target", "Consuntivo", "SAL", "Note"]);
        for (let at = 0; at < righe; at += 1) foglio.addRow([lungo, lungo, 10, 5, 0.7, lungo]);
      }),
    );
    expect(await runSal([file, "--report", "--out", out])).toMatchObject({ codice: 0 });
    const scritta = await openWorkbook(readFileSync(out));
    const lunghezze: number[] = [];
    for (const foglio of scritta.worksheets) {
      foglio.eachRow((riga) => riga.eachCell(({ text }) => lunghezze.push(text.length)));
    }
    expect(Math.max(...lunghezze)).toBe(32_767);
  });
});
