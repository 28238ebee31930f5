import { chmodSync, copyFileSync, existsSync, linkSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import { rispondi, runSal } from "../../src/standalone/sal";
import { cruscotto, nuovo, type Json } from "../support/rigaDiComando";

const TESTA = ["Indicatore", "Target", "Consuntivo", "SAL"];

async function cartella(nome: string, righe: readonly (readonly unknown[])[]): Promise<string> {
  const workbook = new Workbook();
  workbook.addWorksheet("Foglio1").addRows(righe.map((riga) => [...riga]));
  await workbook.xlsx.writeFile(nuovo(nome));
  return nuovo(nome);
}

describe("the command line on many files", () => {
  it("answers for each, sums up, and exits with the worst", async () => {
    const buona = await cartella("buona.xlsx", [TESTA, ["n. corsi", 4, 3, 0.75]]);
    const verbale = await cartella("verbale-2.xlsx", [["Verbale", "del giorno"]]);
    const manca = nuovo("manca.xlsx");
    const { codice, stdout, stderr } = await runSal([buona, verbale, manca, "--json"]);
    const oggetti = stdout.split("\n").map((riga) => JSON.parse(riga) as Json);
    expect(oggetti.map(({ file, fogli }) => [file, fogli.length])).toEqual([
      ["buona.xlsx", 1],
      ["verbale-2.xlsx", 0],
    ]);
    expect([codice, stderr.split("\n")]).toEqual([
      2,
      [
        `${verbale}: nessun cruscotto riconosciuto.`,
        `${manca}: il file non c'è o non si può leggere.`,
        "1 file letto, 1 senza cruscotti, 1 non leggibile.",
      ],
    ]);
    expect((await runSal([buona, verbale])).codice).toBe(1);
  });

  it("prints a table each, then the summary, and says which file it is at", async () => {
    const buona = await cartella("buona-3.xlsx", [TESTA, ["n. corsi", 4, 3, 0.75]]);
    const detti: string[] = [];
    const risposte: string[] = [];
    for await (const { stdout } of rispondi([buona, buona], (detto) => detti.push(detto))) {
      risposte.push([...stdout].join(""));
    }
    expect(risposte.map((testo) => /buona-3\.xlsx|2 file letti/.exec(testo)?.[0])).toEqual([
      "buona-3.xlsx",
      "buona-3.xlsx",
      "2 file letti",
    ]);
    expect(detti).toEqual([`1 di 2: ${buona}`, `2 di 2: ${buona}`]);
  });

  it("writes for one file only", async () => {
    const { codice, stderr } = await runSal([
      cruscotto("pisa-2020.xlsx"),
      nuovo("altro.xlsx"),
      "--out",
      nuovo("x.xlsx"),
    ]);
    expect([codice, stderr]).toEqual([2, expect.stringMatching(/^--out vale per un file solo/)]);
  });
});

describe("--fail-on", () => {
  it("exits with 3 where anomalie of that gravity are left, and prints all the same", async () => {
    const file = await cartella("dubbia.xlsx", [
      TESTA,
      ["n. corsi", 4, 3, 0.9],
      ["n. visite", 4, { error: "#REF!" }, ""],
    ]);
    const senza = await runSal([file]);
    const conferma = await runSal([file, "--fail-on", "conferma"]);
    expect([senza.codice, conferma.codice, conferma.stdout]).toEqual([0, 3, senza.stdout]);
    expect(conferma.stderr).toMatch(/^.*dubbia\.xlsx: \d+ anomali[ae] \(--fail-on conferma\)\.$/);
  });

  it("exits with 0 where none is left", async () => {
    const file = await cartella("chiara.xlsx", [TESTA, ["n. corsi", 4, 3, 0.75], ["n. visite", 4, 4, 1]]);
    expect((await runSal([file, "--fail-on", "errore"])).codice).toBe(0);
  });

  it("knows its two words", async () => {
    const { codice, stderr } = await runSal([cruscotto("pisa-2020.xlsx"), "--fail-on", "nota"]);
    expect([codice, stderr]).toEqual([2, "--fail-on nota: valore non ammesso (errore, conferma)."]);
  });
});

describe("--help", () => {
  it("says every option, with examples, on stdout", async () => {
    const { codice, stdout, stderr } = await runSal(["--help"]);
    expect([codice, stderr]).toEqual([0, ""]);
    const usate = [...(await runSal([])).stderr.matchAll(/--[a-z-]+/g)].map(([opzione]) => opzione);
    expect(usate.length).toBeGreaterThan(10);
    expect(usate.filter((opzione) => !stdout.includes(opzione))).toEqual([]);
    expect(stdout).toMatch(/Esempi\n {2}perf-sal /);
  });
});

describe("what the command line writes", () => {
  const pisa = nuovo("pisa.xlsx");
  const politica = nuovo("ente.json");
  const [simbolico, duro] = [nuovo("simbolico.xlsx"), nuovo("duro.xlsx")];
  copyFileSync(cruscotto("pisa-2020.xlsx"), pisa);
  writeFileSync(politica, JSON.stringify({ base: "pisa", id: "ente" }));
  symlinkSync(pisa, simbolico);
  linkSync(pisa, duro);
  const presente = nuovo("presente.xlsx");
  writeFileSync(presente, "mio");
  const sola = nuovo("sola.xlsx");
  writeFileSync(sola, "mio");
  chmodSync(sola, 0o444);

  it.each([
    ["the file it reads", ["--out", pisa], /uno dei file letti/],
    ["the file it reads, by a link", ["--out", simbolico], /uno dei file letti/],
    ["the file it reads, by another of its names", ["--out", duro], /uno dei file letti/],
    [
      "the file it reads, by another path",
      ["--out", path.join(path.dirname(pisa), ".", "x", "..", "pisa.xlsx")],
      /uno dei file letti/,
    ],
    ["a file of --from", ["--report", "--from", presente, "--out", presente], /uno dei file letti/],
    ["the file of --against", ["--report", "--against", presente, "--out", presente], /uno dei file letti/],
    ["the file of --policy", ["--policy", politica, "--out", politica], /uno dei file letti/],
    ["a file that is there", ["--out", presente], /c'è già: con --force/],
    ["what is no file", ["--out", "/dev/null"], /Non si può scrivere/],
  ])("is never %s", async (_, opzioni, riga) => {
    const prima = readFileSync(pisa);
    const { codice, stdout, stderr } = await runSal([
      pisa,
      ...opzioni,
      ...(opzioni.includes(presente) && opzioni.length > 2 ? ["--force"] : []),
    ]);
    expect([codice, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(riga);
    expect(readFileSync(pisa).equals(prima)).toBe(true);
    expect(readFileSync(presente, "utf8")).toBe("mio");
  });

  it("is never a read-only file, even when forced", async () => {
    const { codice, stderr } = await runSal([pisa, "--out", sola, "--force"]);
    expect([codice, stderr, readFileSync(sola, "utf8")]).toEqual([2, expect.stringMatching(/sola lettura/), "mio"]);
  });

  it("replaces a file that is there when it is forced", async () => {
    const piccola = await cartella("piccola.xlsx", [TESTA, ["n. corsi", 4, 3, 0.75]]);
    const out = nuovo("sostituito.xlsx");
    writeFileSync(out, "mio");
    expect((await runSal([piccola, "--out", out, "--force"])).codice).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    ["a device", "/dev/zero"],
    ["a folder", path.dirname(pisa)],
  ])("is not made of %s", async (_, file) => {
    const out = nuovo("da-nulla.xlsx");
    const { codice, stderr } = await runSal([file, "--out", out]);
    expect([codice, stderr, existsSync(out)]).toEqual([2, `${file}: non è un file.`, false]);
  });
});
