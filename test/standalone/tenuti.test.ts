import { Workbook } from "exceljs";
import { runSal } from "../../src/standalone/sal";
import { nuovo, recalculated } from "../support/rigaDiComando";

const RIGHE = [
  ["Indicatore", "Target", "Consuntivo", "SAL"],
  ["Iniziative realizzate", 10, 13, 1.3],
  ["Utenti registrati", 40, 50, 1.25],
  ["Numero di bandi", 4, 6, 1.5],
  ["Numero di corsi", 10, 7, 0.81],
  ["Numero di visite", 10, "quasi tutte le previste", 0.9],
  ["Numero di premi", 10, 8, null],
];

describe("sal --out", () => {
  it("replaces no published SAL that another method explains, nor a figure by a word, and says how many", async () => {
    const [file, out] = [nuovo("altro-metodo.xlsx"), nuovo("altro-metodo-dopo.xlsx")];
    const cartella = new Workbook();
    const foglio = cartella.addWorksheet("Area");
    foglio.addRows(RIGHE);
    foglio.getColumn(4).numFmt = "0%";
    await cartella.xlsx.writeFile(file);
    const { stderr } = await runSal([file, "--out", out]);
    expect(stderr).toContain("4 SAL pubblicati restano com'erano");
    expect(stderr).toContain("1 SAL diverso da quello ricalcolato è stato sostituito");
    const scritti = (await recalculated(out))
      .get("Area")
      ?.slice(1)
      .map((riga) => riga[3]);
    expect(scritti).toEqual([1.3, 1.25, 1.5, 0.7, 0.9, 0.8]);
  });
});
