// The third part of `npm run bench`: what the commands cost as a workbook grows. Each command runs through office.js
// over the workbook host, on a fresh workbook of each size; the processor's time is parted in ours and the host's (its
// engine and its answers), beside how often the add-in waited, how much it sent and received, and how much more
// the time grows than the rows. The command line is measured beside a bare reading and writing of the same file by ExcelJS.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cliBundle } from "./build-cli.mjs";
import { caricaSorgenti, scriviCruscotto } from "./bench-cruscotto.mjs";
import { cpu, mediana } from "./bench-tempi.mjs";

const MISURE = (process.argv[2] ?? "25,3000,20000").split(",").map(Number);
/** A Relazione of more rows than this is refused, or takes minutes: it is not measured. */
const RIGHE_DI_RELAZIONE = 3_000;
/** Rows whose SAL is calculated by PERF's functions, beside as many by Excel's own. */
const RIGHE_DA_RICALCOLARE = 5_000;
const GIRI = Number(process.argv[3] ?? 3);
const root = fileURLToPath(new URL("..", import.meta.url));

const SORGENTI = `export { openExcel } from "./test/support/openExcel";
  export { readXlsx } from "./src/xlsx/readXlsx";
  export { registerPerf } from "./src/standalone/registerPerf";
  export { anteprimaRicalcolo, ricalcolaSal } from "./src/actions/foglio/ricalcolaSal";
  export { applicaSemafori } from "./src/actions/foglio/applicaSemafori";
  export { quadroDiSintesi } from "./src/actions/relazione/quadroDiSintesi";
  export { costruisciRelazione, TUTTA_LA_RELAZIONE } from "./src/actions/relazione/relazione";
  export { annulla } from "./src/actions/scrittura/annulla";`;

/** Runs a command on a fresh workbook; milliseconds of processor, ours and the host's, waits and megabytes. */
async function prova(perf, bytes, { prima, esegui }) {
  const { content } = await perf.readXlsx(bytes, "prova.xlsx");
  const excel = await perf.openExcel({ content });
  try {
    await prima?.(perf);
    const { host } = excel;
    let ospite = 0;
    const risponde = host.handleRequest.bind(host);
    host.handleRequest = async (body) => {
      const inizio = cpu();
      try {
        return await risponde(body);
      } finally {
        ospite += cpu() - inizio;
      }
    };
    const prima_ = { ...host.counters };
    const inizio = cpu();
    await esegui(perf);
    const tutto = cpu() - inizio;
    const { requests, bytesIn, bytesOut } = host.counters;
    return {
      nostro: tutto - ospite,
      ospite,
      attese: requests - prima_.requests,
      mega: (bytesIn + bytesOut - prima_.bytesIn - prima_.bytesOut) / 2 ** 20,
    };
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

const ricalcola = async ({ anteprimaRicalcolo, ricalcolaSal }) => ricalcolaSal(await anteprimaRicalcolo("perf"));
const relazione = ({ costruisciRelazione, TUTTA_LA_RELAZIONE }) =>
  costruisciRelazione(TUTTA_LA_RELAZIONE, "perf", 46_000, { politica: null, anno: null });

const COMANDI = {
  "Anteprima del ricalcolo": { esegui: ({ anteprimaRicalcolo }) => anteprimaRicalcolo("perf") },
  Ricalcola: { esegui: ricalcola },
  "Annulla il ricalcolo": { prima: ricalcola, esegui: ({ annulla }) => annulla() },
  Semafori: { esegui: ({ applicaSemafori }) => applicaSemafori() },
  "Quadro di sintesi": { esegui: ({ quadroDiSintesi }) => quadroDiSintesi("Cruscotto 2024") },
  Relazione: { esegui: relazione, finoA: RIGHE_DI_RELAZIONE },
};

/** Milliseconds of processor that the engine takes to bring so many SAL up to date, written in one way or the other. */
async function ricalcoloDi(perf, bytes, modo) {
  const { content } = await perf.readXlsx(bytes, "prova.xlsx");
  const excel = await perf.openExcel({ content });
  perf.registerPerf(excel.host);
  try {
    await perf.ricalcolaSal(await perf.anteprimaRicalcolo(modo));
    await excel.host.calculate();
    await excel.Excel.run(async (context) => {
      const consuntivi = context.workbook.worksheets.getActiveWorksheet().getRange(`G2:G${RIGHE_DA_RICALCOLARE + 1}`);
      consuntivi.values = Array.from({ length: RIGHE_DA_RICALCOLARE }, (_, at) => [at % 97]);
      await context.sync();
    });
    const inizio = cpu();
    await excel.host.calculate();
    return cpu() - inizio;
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

async function ricalcoli(perf, bytes) {
  const giri = { perf: [], nativa: [] };
  for (let giro = 0; giro < GIRI; giro++) {
    for (const [modo, suoi] of Object.entries(giri)) suoi.push(await ricalcoloDi(perf, bytes, modo));
  }
  const [diPerf, native] = [mediana(giri.perf), mediana(giri.nativa)];
  console.log(
    `Ricalcolo di ${RIGHE_DA_RICALCOLARE} SAL: ${diPerf.toFixed(0)} ms con PERF.SAL, ${native.toFixed(0)} ms con formule native (${cifra(diPerf / native, 2).trim()}x)`,
  );
}

/** How many times more than the rows a time grows: 1 where it follows them. */
function esponente(tempi) {
  const [a, b] = [MISURE.length - 2, MISURE.length - 1];
  const crescita = Math.log(tempi[b] / tempi[a]) / Math.log(MISURE[b] / MISURE[a]);
  return MISURE.length < 2 ? "" : crescita.toFixed(2).replace(".", ",");
}

const cifra = (numero, decimali = 0) => numero.toFixed(decimali).replace(".", ",").padStart(8);

async function comandi(perf, file) {
  console.log("Comandi attraverso office.js: ms di processore nostri e dell'ospite, attese, MB");
  for (const [nome, comando] of Object.entries(COMANDI)) {
    const righe = [];
    for (const misura of MISURE) {
      if (misura > (comando.finoA ?? Infinity)) {
        righe.push({ rifiuto: "non misurata: ci vogliono minuti" });
        continue;
      }
      try {
        const giri = [];
        for (let giro = 0; giro < GIRI; giro++) giri.push(await prova(perf, file.get(misura), comando));
        const di = (che) => mediana(giri.map((uno) => uno[che]));
        righe.push({ nostro: di("nostro"), ospite: di("ospite"), attese: di("attese"), mega: di("mega") });
      } catch (errore) {
        righe.push({
          rifiuto: errore instanceof Error ? `${errore.message} ${JSON.stringify(errore)}` : String(errore),
        });
      }
    }
    const cresce = righe.some(({ rifiuto }) => rifiuto) ? "" : esponente(righe.map(({ nostro }) => nostro));
    console.log(`${nome}${cresce === "" ? "" : ` (il nostro tempo cresce come le righe alla ${cresce})`}`);
    righe.forEach(({ nostro, ospite, attese, mega, rifiuto }, at) => {
      const testa = `  ${String(MISURE[at]).padStart(6)} righe`;
      if (rifiuto) console.log(`${testa}  ${rifiuto.slice(0, 200)}`);
      else console.log(`${testa} ${cifra(nostro)} ${cifra(ospite)} ${cifra(attese)} ${cifra(mega, 1)}`);
    });
  }
}

/** What a process of its own writes down when it ends: seconds of processor, and megabytes at most. */
const CONTO = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const conto = [(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024];
  require("node:fs").writeFileSync(process.env.PERF_CONTO, JSON.stringify(conto));
});`;
const NUDA = `const ExcelJS = require("exceljs");
(async () => {
  const cartella = new ExcelJS.Workbook();
  await cartella.xlsx.readFile(process.argv[2]);
  await cartella.xlsx.writeBuffer();
})();`;

/** Runs a program in a process of its own, so many times; gives medians. */
function processo(cartella, programma, args) {
  const [conto, registro] = [join(cartella, "conto.json"), join(cartella, "conto.cjs")];
  const giri = Array.from({ length: GIRI }, () => {
    const { status, stderr } = spawnSync(process.execPath, ["-r", registro, programma, ...args], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, PERF_CONTO: conto },
      maxBuffer: 2 ** 30,
    });
    if (status !== 0) throw new Error(stderr.slice(-400));
    return JSON.parse(readFileSync(conto, "utf8"));
  });
  return [0, 1].map((che) => mediana(giri.map((uno) => uno[che])));
}

const DI_RELAZIONE = new Set(["--report", "--docx"]);

async function rigaDiComando(cartella, file) {
  const [nuda, sal] = [join(root, "build", "bench-nuda.cjs"), await cliBundle(root)];
  writeFileSync(join(cartella, "conto.cjs"), CONTO);
  writeFileSync(nuda, NUDA);
  const uscita = join(cartella, "uscita");
  const prove = {
    "--json": ["--json"],
    "--out": ["--out", `${uscita}.xlsx`, "--force"],
    "--report": ["--out", `${uscita}.xlsx`, "--report", "--force"],
    "--docx": ["--docx", `${uscita}.docx`, "--force"],
  };
  console.log(
    "Riga di comando, un processo ciascuna: secondi di processore e MB, e quante volte ExcelJS che legge e scrive",
  );
  for (const misura of MISURE) {
    const entrata = join(cartella, `${misura}.xlsx`);
    writeFileSync(entrata, file.get(misura));
    const [tempo, memoria] = processo(cartella, nuda, [entrata]);
    console.log(`  ${String(misura).padStart(6)} righe  ExcelJS   ${cifra(tempo, 2)} s ${cifra(memoria)} MB`);
    for (const [nome, opzioni] of Object.entries(prove)) {
      if (DI_RELAZIONE.has(nome) && misura > RIGHE_DI_RELAZIONE) continue;
      const [suo, sua] = processo(cartella, sal, [entrata, ...opzioni]);
      const volte = [suo / tempo, sua / memoria].map((uno) => `${cifra(uno, 2).trim()}x`).join(", ");
      console.log(`                ${nome.padEnd(9)} ${cifra(suo, 2)} s ${cifra(sua)} MB  ${volte}`);
    }
  }
}

mkdirSync(join(root, "build"), { recursive: true });
const cartella = mkdtempSync(join(root, "build/carico-"));
try {
  const file = new Map();
  for (const misura of MISURE) file.set(misura, new Uint8Array(await scriviCruscotto(misura)));
  await rigaDiComando(cartella, file);
  const perf = await caricaSorgenti(root, join(cartella, "carico.cjs"), SORGENTI, { format: "cjs" });
  await ricalcoli(perf, new Uint8Array(await scriviCruscotto(RIGHE_DA_RICALCOLARE)));
  await comandi(perf, file);
} finally {
  rmSync(cartella, { recursive: true });
}
