import { readFileSync, writeFileSync } from "node:fs";
import { runSal } from "../../src/standalone/sal";
import { readDocx } from "../support/docx";
import { modelloDi, paragrafoDi } from "../support/modelli";
import { cruscotto, nuovo } from "../support/rigaDiComando";

const sal = (docx: string, ...altro: readonly string[]) =>
  runSal([cruscotto("pisa-2020.xlsx"), "--docx", docx, ...altro]);
async function scrivi(nome: string, ...come: Parameters<typeof modelloDi>): Promise<string> {
  const file = nuovo(nome);
  writeFileSync(file, await modelloDi(...come));
  return file;
}

describe("sal --docx --template", () => {
  it("writes the document on the page of the body, and updates it there", async () => {
    const [carta, docx] = [await scrivi("carta.docx", { corpo: paragrafoDi("Oggetto:") }), nuovo("vestita.docx")];
    const scritta = await sal(docx, "--template", carta);
    expect([scritta.codice, scritta.stderr]).toEqual([
      0,
      expect.stringMatching(/^Scritto .*vestita\.docx\. Il testo di «carta\.docx» non è entrato: .*\[Relazione\]/),
    ]);
    const vestita = readFileSync(docx);
    const { parte, paragrafi } = await readDocx(vestita);
    expect(await parte("word/header1.xml")).toContain("Camera di Prova");
    expect(paragrafi.filter(({ stile }) => stile === "Titolo1").length).toBeGreaterThan(4);

    const ancora = await sal(docx, "--template", carta);
    expect([ancora.codice, ancora.stderr]).toEqual([0, expect.not.stringContaining("aspetto")]);
    expect(readFileSync(docx).equals(vestita)).toBe(true);
    const altra = await sal(docx, "--template", await scrivi("altra.docx", { corpo: paragrafoDi("[Relazione]") }));
    expect(altra.stderr).toContain(
      "tiene l'aspetto che ha, non quello di «altra.docx». Per rifarlo sul modello: --force.",
    );
    expect(readFileSync(docx).equals(vestita)).toBe(true);
  });

  it("has the pages of a day on it too, and marks a draft above its letterhead", async () => {
    const [carta, docx] = [await scrivi("testata.docx"), nuovo("alGiorno.docx")];
    expect((await sal(docx, "--template", carta, "--at", "2020-04-30")).codice).toBe(0);
    expect(await (await readDocx(readFileSync(docx))).parte("word/header1.xml")).toContain("Camera di Prova");
    const bozza = nuovo("bozzaVestita.docx");
    expect((await sal(bozza, "--template", carta, "--publication", "--bozza")).codice).toBe(0);
    const testata = await (await readDocx(readFileSync(bozza))).parte("word/header1.xml");
    expect(testata.indexOf("BOZZA")).toBeLessThan(testata.indexOf("Camera di Prova"));
    expect(testata).toContain("BOZZA");
  });

  it("refuses in one line what cannot be a template, and writes nothing", async () => {
    const macro = await scrivi("macro.docx", {
      tipoPrincipale: "application/vnd.ms-word.document.macroEnabled.main+xml",
    });
    const docx = nuovo("mai.docx");
    for (const [template, detto] of [
      [macro, "«macro.docx» contiene macro"],
      [cruscotto("arezzo-siena-2019.xlsx"), "non è un documento Word"],
      ["/nessun/modello.docx", "il file non c'è"],
      ["", "Dopo --template manca il valore"],
    ] as const) {
      const { codice, stdout, stderr } = await sal(docx, "--template", template);
      expect([codice, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(detto);
      expect(stderr).not.toContain("\n");
    }
    expect((await runSal([cruscotto("pisa-2020.xlsx"), "--template", macro])).stderr).toContain("serve anche --docx");
    expect((await sal(macro, "--template", macro, "--force")).stderr).toContain("è uno dei file letti");
    expect(() => readFileSync(docx)).toThrow();
  });
});
