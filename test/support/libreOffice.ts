import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasLibreOffice) process.stderr.write("LibreOffice (soffice) is not installed: its tests are skipped.\n");

/** A test that needs LibreOffice. */
export const inLibreOffice = hasLibreOffice ? it : it.skip;

const FILTRI = { docx: "docx:MS Word 2007 XML", pdf: "pdf" } as const;

/**
 * A file as LibreOffice saves it, beside it in a folder of its own.
 * @param filtro how it is saved, where not as the kind says
 */
export function convertito(file: string, come: keyof typeof FILTRI, filtro: string = FILTRI[come]): string {
  const cartella = dirname(file);
  const profilo = `-env:UserInstallation=${pathToFileURL(join(cartella, "profilo")).href}`;
  const uscita = join(cartella, "dopo");
  spawnSync("soffice", [profilo, "--headless", "--convert-to", filtro, "--outdir", uscita, file], { timeout: 240_000 });
  return join(uscita, basename(file).replace(/\.\w+$/, `.${come}`));
}

/** A document as LibreOffice Writer opens it and saves it as .docx. */
export function inWriter(bytes: Uint8Array): Uint8Array {
  const cartella = mkdtempSync(join(tmpdir(), "perf-writer-"));
  try {
    const file = join(cartella, "prima.docx");
    writeFileSync(file, bytes);
    return new Uint8Array(readFileSync(convertito(file, "docx")));
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}
