import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Area } from "../../src/cruscotto/griglia/SheetGrid";
import type { IndicatoreMisurato } from "../../src/misura/CruscottoMisurato";
import { foglio, scrittoDi } from "./foglio";
import { misuratoDi } from "./letto";

/**
 * Golden sheets in words (test/casiScritti/*.txt). A sheet begins with "== name" and has one line a row, cells between
 * bars as foglioDi writes them; "<" and "^" are merged with the cell at the left, or above. After "=>" stands what a
 * careful person expects of the row: its SAL; "?" where only a question is right; both where either is; "da rilevare",
 * "senza SAL", or "-" where it is no row. A last line "=> 0,65" is the mean of the sheet,
 * "=> ?" one that is asked about, "=> metodo-diverso" an anomalia of the sheet.
 */
export interface FoglioScritto {
  readonly nome: string;
  readonly righe: readonly { readonly celle: readonly string[]; readonly attesa: string | null }[];
  readonly ente: string | null;
}

export function readFogliScritti(cartella: string): readonly FoglioScritto[] {
  return readdirSync(cartella)
    .filter((nome) => nome.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(cartella, file), "utf8")
        .split(/^== /m)
        .slice(1)
        .map((testo) => foglioScritto(file.replace(".txt", ""), testo)),
    );
}

function foglioScritto(file: string, testo: string): FoglioScritto {
  const [titolo = "", ...linee] = testo.split("\n");
  const piene = linee.filter((linea) => linea.trim() !== "" && !linea.startsWith("#"));
  const lette = piene.map((linea) => {
    const [celle = "", attesa] = linea.split("=>");
    return { celle: celle.split("|").map((cella) => cella.trim()), attesa: attesa?.trim() ?? null };
  });
  const isMedia = ({ celle, attesa }: (typeof lette)[number]) => attesa !== null && celle.join("") === "";
  return {
    nome: `${file} › ${titolo.trim()}`,
    righe: lette.filter((una) => !isMedia(una)),
    ente: lette.find(isMedia)?.attesa ?? null,
  };
}

function unioniDi(righe: FoglioScritto["righe"]): readonly Area[] {
  const at = (riga: number, colonna: number) => righe[riga]?.celle[colonna] ?? "";
  return righe.flatMap(({ celle }, riga) =>
    celle.flatMap((cella, colonna): Area[] => {
      if (cella === "<" || cella === "^") return [];
      let [larga, alta] = [1, 1];
      while (at(riga, colonna + larga) === "<") larga += 1;
      while (at(riga + alta, colonna) === "^") alta += 1;
      return larga * alta > 1 ? [{ riga, colonna, righe: alta, colonne: larga }] : [];
    }),
  );
}

const isVicino = (uno: number, altro: number) => Math.abs(uno - altro) <= Math.max(0.0004, Math.abs(altro) * 0.003);
const cifraIn = (attesa: string) => Number((/-?\d+(?:,\d+)?/.exec(attesa)?.[0] ?? "").replace(",", ".") || NaN);

function detto(uno: IndicatoreMisurato | undefined, attesa: string): boolean {
  if (!uno) return attesa === "-";
  const { sal, esito } = uno.misura;
  const isChiesta = uno.anomalie.some(({ gravita }) => gravita !== "nota");
  const isQuieta = !isChiesta || attesa.endsWith("?");
  if (attesa === "da rilevare") return sal === null && esito === "da rilevare" && !isChiesta;
  if (attesa === "senza SAL") return sal === null && !isChiesta;
  if (attesa === "?") return isChiesta;
  if (sal === null) return attesa.endsWith("?") && isChiesta;
  return isVicino(sal, cifraIn(attesa)) && isQuieta;
}

/** What is not as it is expected, a line each; empty where everything is. */
export function confrontaScritto({ righe, ente }: FoglioScritto): readonly string[] {
  const larghezza = Math.max(...righe.map(({ celle }) => celle.length));
  const celle = righe.map((riga) =>
    Array.from({ length: larghezza }, (_, at) => {
      const scritta = riga.celle[at] ?? "";
      return scritta === "<" || scritta === "^" ? "" : scrittoDi(scritta);
    }),
  );
  const misurato = misuratoDi(foglio(celle, unioniDi(righe)));
  const falliti = righe.flatMap(({ celle: scritte, attesa }, riga) => {
    const uno = misurato.indicatori.find(({ indicatore }) => indicatore.riga === riga);
    if (attesa === null || detto(uno, attesa)) return [];
    const gravi = uno?.anomalie.filter(({ gravita }) => gravita !== "nota").map(({ codice }) => codice) ?? [];
    return [`${scritte.join(" | ")} => ${attesa}: ${uno?.misura.sal} ${uno?.misura.esito} [${gravi.join(", ")}]`];
  });
  const sal = misurato.ente.sal;
  const isChiesto = sal === null || misurato.anomalie.some(({ gravita }) => gravita !== "nota");
  const isDetta = ente !== null && /^[a-z]+(?:-\w+)+$/.test(ente);
  if (isDetta && !misurato.anomalie.some(({ codice }) => codice === ente)) return [...falliti, `foglio: no ${ente}`];
  const isGiusto =
    ente === null || isDetta || (ente === "?" ? isChiesto : sal !== null && isVicino(sal, cifraIn(ente)));
  return isGiusto ? falliti : [...falliti, `ente: ${sal}, expected ${ente}`];
}
