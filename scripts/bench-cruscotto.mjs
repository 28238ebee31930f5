// What the benchmarks share: the workbook that they read, as many rows as they ask for, and the code that they run.
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import ExcelJS from "exceljs";

const NOMI = ["Numero di sportelli aperti", "Tempi medi di rilascio", "Costo per utente", "Grado di soddisfazione"];
export const TESTA = ["Codice", "Obiettivo", "Indicatore", "UdM", "Peso", "Target", "Consuntivo", "SAL", "Note"];

/** A row of a wide cruscotto: plain figures, operators, percentages and Italian texts take turns. */
function rigaDi(at) {
  const [target, consuntivo] = [50 + (at % 40), 45 + (at % 47)];
  const figure = [
    [target, consuntivo],
    [`>= ${target}`, consuntivo],
    [target / 100, consuntivo / 100],
    [`${target}.500,5`, `${consuntivo}.400`],
  ][at % 4];
  const nome = `${NOMI[at % NOMI.length]} (sede ${at})`;
  return [
    `A${at}`,
    `Obiettivo ${Math.floor(at / 8)}`,
    nome,
    "n.",
    10,
    ...figure,
    null,
    at % 5 === 0 ? "da verificare" : null,
  ];
}

/** The bytes of a workbook with a wide cruscotto of so many rows. */
export async function scriviCruscotto(righe) {
  const cartella = new ExcelJS.Workbook();
  const foglio = cartella.addWorksheet("Cruscotto 2024");
  foglio.addRow(TESTA);
  for (let at = 0; at < righe; at++) {
    const riga = foglio.addRow(rigaDi(at));
    if (at % 4 === 2) for (const colonna of [6, 7]) riga.getCell(colonna).numFmt = "0%";
  }
  return cartella.xlsx.writeBuffer();
}

/** Sources of ours as one module, loaded: what `contents` exports, with paths from the folder of package.json. */
export async function caricaSorgenti(root, outfile, contents, opzioni = {}) {
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    outfile,
    ...opzioni,
  });
  const caricati = await import(pathToFileURL(outfile).href);
  return opzioni.format === "cjs" ? caricati.default : caricati;
}
