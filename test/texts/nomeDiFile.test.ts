import { nomeDiFile } from "../../src/texts/nomeDiFile";

describe("nomeDiFile", () => {
  it.each([
    ["Area 1: Servizi/Anagrafe", "Area 1- Servizi-Anagrafe.xlsx"],
    ["../../segreto", "..-..-segreto.xlsx"],
    ["con", "_con.xlsx"],
    ["Conto", "Conto.xlsx"],
    ["COM1.bis", "_COM1.bis.xlsx"],
    ["fine...", "fine.xlsx"],
    ["a\u202Ecod.exe", "acod.exe.xlsx"],
    ["   ", "PERF.xlsx"],
    ["è".repeat(300), `${"è".repeat(120)}.xlsx`],
  ])("makes of %j a name that Windows takes", (voluto, nome) => {
    expect(nomeDiFile(voluto, ".xlsx")).toBe(nome);
  });
});
