// The last part of `npm run bench`: what one cell typed by the user costs a pane that follows the sheet. The sheet is read
// and measured again as `useFoglio` does, through office.js over the workbook host; of the processor's time only what is
// not the host's is counted, beside a bare reading of the same ranges, which office.js alone costs.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { caricaSorgenti, scriviCruscotto } from "./bench-cruscotto.mjs";
import { cpu, mediana } from "./bench-tempi.mjs";

const MISURE = (process.argv[2] ?? "25,500,3000").split(",").map(Number);
const GIRI = Number(process.argv[3] ?? 15);
/** Readings before those that count: a pane that is open has run this code already. */
const DI_AVVIO = 5;
const MASSIMO_MS = 100;
const root = fileURLToPath(new URL("..", import.meta.url));

const SORGENTI = `export { openExcel } from "./test/support/openExcel";
  export { readXlsx } from "./src/xlsx/readXlsx";
  export { leggiFoglio } from "./src/actions/cartella/leggiFoglio";`;

/** Milliseconds of processor that a piece of work takes, without those of the host. */
async function senzaOspite(host, lavoro) {
  let ospite = 0;
  const risponde = host.handleRequest;
  host.handleRequest = async function (body) {
    const inizio = cpu();
    try {
      return await risponde.call(this, body);
    } finally {
      ospite += cpu() - inizio;
    }
  };
  const inizio = cpu();
  try {
    await lavoro();
    return cpu() - inizio - ospite;
  } finally {
    host.handleRequest = risponde;
  }
}

async function digita(excel, giro) {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("G12").values = [[giro % 7]];
    await context.sync();
  });
}

/** The same ranges as a reading asks for, and nothing done with them. */
const leggiNuda = (excel) =>
  excel.Excel.run(async (context) => {
    const usato = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    usato.load("values,valueTypes,formulas,numberFormat");
    await context.sync();
  });

async function misura(perf, righe) {
  const bytes = new Uint8Array(await scriviCruscotto(righe));
  const { content } = await perf.readXlsx(bytes, "prova.xlsx");
  const excel = await perf.openExcel({ content });
  const giri = { prima: [], digitata: [], nuda: [] };
  try {
    giri.prima.push(await senzaOspite(excel.host, () => perf.leggiFoglio()));
    let { unioni } = await perf.leggiFoglio();
    for (let giro = 0; giro < DI_AVVIO + GIRI; giro++) {
      await digita(excel, giro);
      const suo = await senzaOspite(excel.host, async () => {
        ({ unioni } = await perf.leggiFoglio(unioni));
      });
      const nudo = await senzaOspite(excel.host, () => leggiNuda(excel));
      if (giro < DI_AVVIO) continue;
      giri.digitata.push(suo);
      giri.nuda.push(nudo);
    }
    return Object.fromEntries(Object.entries(giri).map(([che, tempi]) => [che, mediana(tempi)]));
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

const ms = (tempo) => `${tempo.toFixed(0).padStart(6)} ms`;

mkdirSync(join(root, "build"), { recursive: true });
const cartella = mkdtempSync(join(root, "build/digitata-"));
try {
  const perf = await caricaSorgenti(root, join(cartella, "digitata.cjs"), SORGENTI, { format: "cjs" });
  console.log(
    "Una cella digitata: ms di processore nostri, accanto alla prima lettura e a office.js che legge e basta",
  );
  for (const righe of MISURE) {
    const { prima, digitata, nuda } = await misura(perf, righe);
    const oltre = digitata > MASSIMO_MS ? `  oltre ${MASSIMO_MS} ms` : "";
    console.log(`  ${String(righe).padStart(6)} righe ${ms(digitata)} prima ${ms(prima)} nuda ${ms(nuda)}${oltre}`);
  }
} finally {
  rmSync(cartella, { recursive: true });
}
