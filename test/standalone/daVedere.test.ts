import { Workbook } from "exceljs";
import { runSal } from "../../src/standalone/sal";
import { anomalia } from "../../src/domain/sal/Calcolo";
import { daVedereInsieme, righeDette } from "../../src/standalone/cli/daVedere";
import { nuovo } from "../support/rigaDiComando";

const TESTA = ["Indicatore", "Target", "Consuntivo"];

async function cartella(nome: string, fogli: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
  const file = nuovo(nome);
  const scritta = new Workbook();
  for (const [foglio, righe] of Object.entries(fogli)) scritta.addWorksheet(foglio).addRows([TESTA, ...righe]);
  await scritta.xlsx.writeFile(file);
  return file;
}

const vistoIn = (stdout: string) => stdout.split("\n\n").find((parte) => parte.startsWith("Da vedere")) ?? "";

const SCHEDE = Array.from({ length: 12 }, (_, at) => [`Voce ${"ABCDEFGHILMN"[at] ?? ""}`, 50, 30 + ((at * 7) % 12)]);

describe("the command line, of what is to be seen", () => {
  it("prints one line for what the rows of several sheets share, and where they stand", async () => {
    const file = await cartella("uguali.xlsx", { Primo: SCHEDE, Secondo: [["Pratiche evase", 10, 10], ...SCHEDE] });
    const { stdout } = await runSal([file]);
    const [titolo, ...righe] = vistoIn(stdout).split("\n");
    expect(titolo).toBe("Da vedere (24 domande aperte):");
    expect(righe).toEqual([expect.stringContaining("24 righe: «Primo» 2–13; «Secondo» 3–14")]);
    expect(righe[0]).toContain("Verso presunto: più alto è meglio");
  });

  it("lists them with --verbose, each with its own figures", async () => {
    const file = await cartella("elencate.xlsx", { Primo: SCHEDE });
    const { stdout } = await runSal([file, "--verbose"]);
    const righe = vistoIn(stdout).split("\n");
    expect(righe).toHaveLength(1 + 1 + SCHEDE.length);
    expect(righe[3]).toContain("«Primo» riga 3: Verso presunto");
    expect(righe[3]).toContain("37 su un target di 50");
  });

  it("says a row that is alone in its cause with its own figures, and no sentence twice", async () => {
    const file = await cartella("sola.xlsx", {
      Primo: [
        ["Pratiche evase", 10, 9],
        ["Corsi organizzati", 4, "vari incontri con le scuole"],
        ["Utenti dello sportello", 8, 8],
      ],
    });
    const { stdout } = await runSal([file]);
    expect(vistoIn(stdout).split("\n")).toEqual([
      "Da vedere (1 domanda aperta):",
      "  «Primo» riga 3: Il consuntivo è un testo da cui non segue un valore: nessun SAL.",
    ]);
  });
});

describe("what concerns several sheets at once", () => {
  const diverso = (at: number) =>
    anomalia("stesso-indicatore-valori-diversi", "conferma", {
      motivo: "target",
      nome: `n. ${at}`,
      dove: "C2: 1; C3: 2",
    });
  const tanti = (quanti: number) => Array.from({ length: quanti }, (_, at) => diverso(at));

  it("is said one by one while they are few, once with its number when they are many", () => {
    expect(daVedereInsieme(tanti(3), false)).toHaveLength(3);
    expect(daVedereInsieme(tanti(12), false)).toEqual([
      "  Lo stesso indicatore ha target diverso da un foglio all'altro. 12 volte (--verbose dice quali).",
    ]);
    expect(daVedereInsieme(tanti(12), true)).toHaveLength(13);
    expect(daVedereInsieme(tanti(12), true)[12]).toContain("«n. 11» (C2: 1; C3: 2)");
  });
});

describe("righeDette", () => {
  it.each([
    [[2, 3, 4, 5, 8], "2–5, 8"],
    [[7], "7"],
    [[9, 2, 3, 9], "2–3, 9"],
    [Array.from({ length: 12 }, (_, at) => at * 2), "0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22"],
    [Array.from({ length: 13 }, (_, at) => at * 2), "0, 2, 4, 6, 8, 10 e altre 7 (--verbose le elenca)"],
    [[], ""],
  ])("writes %j as %s", (numeri, tratti) => {
    expect(righeDette(numeri)).toBe(tratti);
  });
});
