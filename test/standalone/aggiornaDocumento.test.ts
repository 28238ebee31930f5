import { readFileSync, writeFileSync } from "node:fs";
import { runSal } from "../../src/standalone/sal";
import { cambiaDocx, readDocx } from "../support/docx";
import { cruscotto, nuovo } from "../support/rigaDiComando";

const PISA = cruscotto("pisa-2020.xlsx");
const sal = (docx: string, ...altro: readonly string[]) => runSal([PISA, "--docx", docx, ...altro]);
const bytes = (file: string) => new Uint8Array(readFileSync(file));

describe("sal --docx on a document that is there", () => {
  it("updates it, whole as it was made, keeps what was typed, and says what it did", async () => {
    const docx = nuovo("viva.docx");
    await sal(docx, "--integrale");
    const scritto = "<w:p><w:r><w:t>Il commento della Giunta</w:t></w:r></w:p>";
    const digitato = await cambiaDocx(bytes(docx), (xml) =>
      xml.replace("<w:body>", `<w:body>${scritto}`).replaceAll("misurati tutti i 41 indicatori", "misurati tutti"),
    );
    writeFileSync(docx, digitato);
    const { codice, stderr } = await sal(docx, "--policy", "pisa");
    expect(codice).toBe(0);
    expect(stderr).toMatch(/^Aggiornato .*viva\.docx\. Parti aggiornate: .*Modificate a mano.*lasciate come sono/);
    const { paragrafi, parte } = await readDocx(bytes(docx));
    expect(paragrafi[0]?.testo).toBe("Il commento della Giunta");
    expect(paragrafi.some(({ testo }) => testo.includes("misurati tutti)"))).toBe(true);
    expect(await parte("customXml/item1.xml")).toContain('forma="integrale"');
    const prima = bytes(docx);
    expect((await sal(docx, "--policy", "pisa")).stderr).not.toContain("aggiornate");
    expect(Buffer.from(bytes(docx)).equals(Buffer.from(prima))).toBe(true);
  });

  it("refuses a document of somebody else's, of another year or of the other kind, and leaves it as it is", async () => {
    const [altrui, nostro] = [nuovo("altrui.docx"), nuovo("nostro.docx")];
    writeFileSync(altrui, "non un documento");
    const rifiutato = await sal(altrui);
    expect([rifiutato.codice, rifiutato.stderr]).toEqual([2, expect.stringContaining("non è una Relazione")]);
    expect(readFileSync(altrui, "utf8")).toBe("non un documento");
    await sal(nostro);
    const prima = bytes(nostro);
    const anno = await runSal([cruscotto("arezzo-siena-2019.xlsx"), "--docx", nostro]);
    expect([anno.codice, anno.stderr]).toEqual([2, expect.stringContaining("di un altro anno")]);
    expect(await sal(nostro, "--publication", "--bozza")).toMatchObject({ codice: 2 });
    expect(Buffer.from(bytes(nostro)).equals(Buffer.from(prima))).toBe(true);
  });
});
