// The second half of `npm run bench`: how long recognising and measuring a sheet of twenty thousand rows takes, beside
// a bare reading and writing of the same file by ExcelJS. The two take turns in one process; the first turn warms up and
// is not counted, and what the other left behind is cleared before each. Medians and their ratio are printed, in
// milliseconds of processor: other programs at work weigh less on them than on the clock.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import ExcelJS from "exceljs";
import { caricaSorgenti, scriviCruscotto, TESTA } from "./bench-cruscotto.mjs";
import { cpu, mediana } from "./bench-tempi.mjs";

const RIGHE = Number(process.argv[2] ?? 20_000);
const GIRI = Number(process.argv[3] ?? 5);
const RAPPORTO_MASSIMO = 0.3;
const root = fileURLToPath(new URL("..", import.meta.url));

/** The cells of the sheet, as PERF is handed them: the workbook they were read from is let go. */
async function griglia(file) {
  const cartella = new ExcelJS.Workbook();
  await cartella.xlsx.load(file);
  const foglio = cartella.worksheets[0];
  const righe = Array.from({ length: foglio.rowCount }, (_, at) => foglio.getRow(at + 1));
  const cellaOf = ({ value, numFmt }) => {
    if (value === null || value === undefined) return { tipo: "vuota" };
    if (typeof value === "number") return { tipo: "numero", valore: value, formato: numFmt ?? "General" };
    return { tipo: "testo", valore: String(value) };
  };
  const perCella = (fai) => righe.map((riga) => TESTA.map((_, at) => fai(riga.getCell(at + 1))));
  return {
    foglio: foglio.name,
    celle: perCella(cellaOf),
    formule: perCella(() => ""),
    formati: perCella(({ numFmt }) => numFmt ?? "General"),
    unioni: [],
    isProtetto: false,
  };
}

const SORGENTI = `export { readCruscotto } from "./src/cruscotto/readCruscotto";
  export { measureCruscotto } from "./src/misura/measureCruscotto";
  export { POLITICA_STANDARD } from "./src/domain/metodo/politiche";`;

setFlagsFromString("--expose-gc");
const sgombra = runInNewContext("gc");

/** Milliseconds of processor that it takes, begun on a heap that nothing else has left its rubbish on. */
async function tempo(fai) {
  sgombra();
  const inizio = cpu();
  await fai();
  return cpu() - inizio;
}

mkdirSync(join(root, "build"), { recursive: true });
const temporanea = mkdtempSync(join(root, "build/lettura-"));
try {
  const { readCruscotto, measureCruscotto, POLITICA_STANDARD } = await caricaSorgenti(
    root,
    join(temporanea, "lettura.mjs"),
    SORGENTI,
  );
  const file = await scriviCruscotto(RIGHE);
  const grid = await griglia(file);
  const misura = () => {
    const letto = readCruscotto(grid);
    if (letto.tipo !== "cruscotto") throw new Error(`ignorato: ${letto.motivo}`);
    const { indicatori } = measureCruscotto(letto.cruscotto, {
      politica: POLITICA_STANDARD,
      anno: null,
      correzioni: new Map(),
    });
    if (indicatori.length !== RIGHE) throw new Error(`${indicatori.length} righe su ${RIGHE}`);
  };
  const nuda = async () => {
    const cartella = new ExcelJS.Workbook();
    await cartella.xlsx.load(file);
    await cartella.xlsx.writeBuffer();
  };
  const tempi = { perf: [], nuda: [] };
  for (let giro = 0; giro <= GIRI; giro++) {
    const [perf, altra] = [await tempo(misura), await tempo(nuda)];
    if (giro === 0) continue;
    tempi.perf.push(perf);
    tempi.nuda.push(altra);
  }
  const [perf, altra] = [mediana(tempi.perf), mediana(tempi.nuda)];
  const rapporto = perf / altra;
  console.log(
    `${RIGHE} righe: riconoscere e misurare ${perf.toFixed(0)} ms, ExcelJS legge e scrive ${altra.toFixed(0)} ms (${GIRI} giri)`,
  );
  console.log(`rapporto         ${rapporto.toFixed(2)} (al più ${RAPPORTO_MASSIMO})`);
  process.exitCode = rapporto <= RAPPORTO_MASSIMO ? 0 : 1;
} finally {
  rmSync(temporanea, { recursive: true });
}
