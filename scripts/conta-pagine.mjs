// `node scripts/conta-pagine.mjs FILE.xlsx...`: how many pages the Relazione in Word takes, short and whole, by chapter, and
// the pages with fewer than ten lines. Needs LibreOffice (soffice) and poppler (pdfinfo, pdftotext).
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Fewer lines than these on a page that is not the last are a page half thrown away. */
const RIGHE_MINIME = 10;
/** The header and the footer. */
const RIGHE_FISSE = 2;
const CAPITOLO = /^\s*(\d(?:\.\d)?|Allegato \d) (?=[A-Z])/;
const PROGRAMMA = fileURLToPath(new URL("sal.mjs", import.meta.url));

const run = (comando, ...argomenti) =>
  execFileSync(comando, argomenti, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** The lines of each page. */
function pagineDi(pdf) {
  const quante = Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", pdf))?.[1]);
  return Array.from({ length: quante }, (_, at) =>
    run("pdftotext", "-layout", "-f", String(at + 1), "-l", String(at + 1), pdf, "-")
      .split("\n")
      .filter((riga) => riga.trim() !== ""),
  );
}

/** How many pages each chapter goes over: from the page of its heading to that of the next one. */
function capitoliIn(pagine) {
  const inizi = pagine.flatMap((righe, at) =>
    righe.flatMap((riga) => {
      const numero = riga.includes("....") ? undefined : CAPITOLO.exec(riga)?.[1];
      return numero === undefined ? [] : [{ numero, pagina: at + 1 }];
    }),
  );
  return inizi.map(({ numero, pagina }, at) => `${numero}: ${(inizi[at + 1]?.pagina ?? pagine.length) - pagina + 1}`);
}

function conta(file, cartella, forma) {
  const docx = join(cartella, `${basename(file, ".xlsx")}.docx`);
  run(process.execPath, PROGRAMMA, file, "--docx", docx, "--force", ...(forma === "integrale" ? ["--integrale"] : []));
  run(
    "soffice",
    `-env:UserInstallation=file://${cartella}/lo`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    cartella,
    docx,
  );
  const pagine = pagineDi(docx.replace(/docx$/, "pdf"));
  const corte = pagine.slice(0, -1).flatMap((righe, at) => (righe.length - RIGHE_FISSE < RIGHE_MINIME ? [at + 1] : []));
  return { pagine: pagine.length, capitoli: capitoliIn(pagine), corte };
}

const cartella = mkdtempSync(join(tmpdir(), "perf-pagine-"));
try {
  for (const file of process.argv.slice(2)) {
    console.log(basename(file));
    for (const forma of ["sintetica", "integrale"]) {
      const { pagine, capitoli, corte } = conta(file, cartella, forma);
      const detto =
        corte.length === 0 ? "nessuna con meno di dieci righe" : `con meno di dieci righe: ${corte.join(", ")}`;
      console.log(`  ${forma}: ${pagine} pagine; ${detto}`);
      if (forma === "sintetica") console.log(`    per capitolo: ${capitoli.join("; ")}`);
    }
  }
} finally {
  rmSync(cartella, { recursive: true, force: true });
}
