import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { formulaMedia } from "../../src/formule/cifre/formulaMedia";
import { casiCasuali } from "../support/casiCasuali";
import { atteso, consuntiviDi, formulaDi, isGiusto } from "../support/casiNativi";
import { openWorkbook, workbookBytes } from "../support/workbookFile";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
const inLibreOffice = hasLibreOffice ? it : it.skip;
if (!hasLibreOffice) process.stderr.write("LibreOffice (soffice) is not installed: its tests are skipped.\n");

/** The cells of a column of the first sheet as LibreOffice calculates them. */
async function calculate(bytes: Uint8Array, colonna: string, righe: number): Promise<unknown[]> {
  const cartella = mkdtempSync(join(tmpdir(), "perf-soffice-"));
  try {
    writeFileSync(join(cartella, "casi.xlsx"), bytes);
    const profilo = `-env:UserInstallation=${pathToFileURL(join(cartella, "profilo")).href}`;
    const uscita = join(cartella, "fatti");
    const argomenti = [profilo, "--headless", "--convert-to", "xlsx", "--outdir", uscita, join(cartella, "casi.xlsx")];
    const { status, stderr } = spawnSync("soffice", argomenti, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const workbook = await openWorkbook(new Uint8Array(readFileSync(join(uscita, "casi.xlsx"))));
    const sheet = workbook.worksheets[0];
    return Array.from({ length: righe }, (_, at) => sheet?.getCell(`${colonna}${at + 1}`).result ?? "");
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}

/** ROUND of LibreOffice takes what is near a half for one (116177751960,4996): its twelfth decimal may be one more. */
const isArrotondataVicino = (una: unknown, altra: unknown) =>
  typeof una === "number" && typeof altra === "number" && Math.abs(una - altra) < 1.5e-12;

describe("native formulas in LibreOffice", () => {
  inLibreOffice("calculate to the measured SAL, also of what is typed later", async () => {
    // A TRUE is the number 1 there, in every formula.
    const isLogico = (contenuto: unknown) => typeof contenuto === "boolean";
    const casi = casiCasuali({ campione: 1000, intera: 10_000 }).filter(
      (caso) => ![caso.target, caso.consuntivo, caso.base?.[0], ...caso.dopo].some(isLogico),
    );
    const consuntivi = consuntiviDi(casi);
    const prove = consuntivi.flatMap((digitati, volta) =>
      casi.map((caso, at) => ({ caso, volta, c: digitati[at] ?? "" })),
    );
    const formule = prove.map(({ caso }, at) => formulaDi(caso, at + 1));
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet("Casi");
      prove.forEach(({ caso, c }, at) => {
        const [target, consuntivo] = [sheet.getCell(`D${at + 1}`), sheet.getCell(`E${at + 1}`)];
        const base = sheet.getCell(`C${at + 1}`);
        base.value = caso.base === undefined || caso.base[0] === "" ? null : caso.base[0];
        base.numFmt = caso.base?.[1] ?? "General";
        target.value = caso.target === "" ? null : caso.target;
        consuntivo.value = c === "" ? null : c;
        [target.numFmt, consuntivo.numFmt] = caso.formati;
        const formula = formule[at];
        if (formula) sheet.getCell(`F${at + 1}`).value = { formula: formula.slice(1) };
      });
    });
    const mostrati = await calculate(bytes, "F", prove.length);
    const errate = prove.flatMap(({ caso, c, volta }, at) =>
      formule[at] === null ||
      isGiusto(caso, c, mostrati[at], volta > 0) ||
      isArrotondataVicino(mostrati[at], atteso(caso, c))
        ? []
        : [{ ...caso, c, atteso: atteso(caso, c), mostrato: mostrati[at], formula: formule[at] }],
    );
    expect(errate.slice(0, 3)).toEqual([]);
  });

  inLibreOffice("average the SAL there are, with the weights they have", async () => {
    const figli = [0, 1, 3].map((riga) => ({ riga, hasPeso: true }));
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet("Medie");
      sheet.addRows([
        [0.5, 0.2],
        ["calcolo da confermare", 0.5],
        ["", ""],
        [1, 0.3],
      ]);
      sheet.getCell("C1").value = { formula: formulaMedia(figli, 0, 1)?.slice(1) ?? "" };
      sheet.getCell("C2").value = { formula: formulaMedia(figli, 0, null)?.slice(1) ?? "" };
    });
    expect(await calculate(bytes, "C", 2)).toEqual([0.8, 0.75]);
  });
});
