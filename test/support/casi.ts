import { readFileSync } from "node:fs";
import path from "node:path";
import type { toJson } from "../../src/standalone/cli/contratto";
import { runSal } from "../../src/standalone/sal";

/**
 * What a small workbook must be read as, as attesi.json writes it. Rows are 1-based; `chiesto`: no SAL and a question is
 * as good as the SAL.
 */
export interface Atteso {
  readonly opzioni?: readonly string[];
  readonly righe?: readonly RigaAttesa[];
  readonly nonRighe?: readonly { readonly foglio: string; readonly riga: number }[];
  readonly aggregati?: readonly { readonly foglio: string; readonly nome: string; readonly sal: number }[];
  readonly enti?: readonly {
    readonly foglio: string;
    readonly sal: number | null;
    readonly oAnomalia?: readonly string[];
  }[];
  readonly anomalieFoglio?: readonly { readonly foglio: string; readonly codice: string }[];
  /** At most so many kinds of serious anomalie, and so many of them. */
  readonly cause?: readonly { readonly foglio: string; readonly massimo: number }[];
  readonly gravi?: readonly { readonly foglio: string; readonly massimo: number }[];
  readonly righeStampate?: { readonly testo: string; readonly massimo: number };
}

export interface RigaAttesa {
  readonly foglio: string;
  readonly riga: number;
  readonly sal?: number | null;
  readonly chiesto?: boolean;
  readonly esito?: string;
  readonly nome?: string;
  readonly consuntivo?: string;
}

/** What a case came to: a line for each expectation that fails; `zitti` are figures wrong and not asked about. */
export interface Riscontro {
  readonly passati: number;
  readonly falliti: readonly string[];
  readonly zitti: number;
}

type Json = ReturnType<typeof toJson>;
type FoglioJson = Json["fogli"][number];

export function readAttesi(cartella: string): Readonly<Record<string, Atteso>> {
  return JSON.parse(readFileSync(path.join(cartella, "attesi.json"), "utf8")) as Record<string, Atteso>;
}

function isVicino(a: number | null | undefined, b: number | null | undefined): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= Math.max(0.0004, Math.abs(b) * 0.003);
}

const isGrave = ({ gravita }: { readonly gravita: string }) => gravita === "conferma" || gravita === "errore";
const graviDi = (foglio: FoglioJson | undefined) =>
  (foglio?.indicatori ?? []).flatMap(({ anomalie }) => anomalie).filter(isGrave);

class Conto {
  private passati = 0;
  private readonly falliti: string[] = [];
  private zitti = 0;

  say(ok: boolean, testo: string): void {
    if (ok) this.passati += 1;
    else this.falliti.push(testo);
  }

  zitto(): void {
    this.zitti += 1;
  }

  get riscontro(): Riscontro {
    return { passati: this.passati, falliti: this.falliti, zitti: this.zitti };
  }
}

function confrontaRiga(foglio: FoglioJson | undefined, attesa: RigaAttesa, conto: Conto): void {
  const { sal, chiesto = false, esito, nome, consuntivo } = attesa;
  const dove = `${attesa.foglio}!${attesa.riga}`;
  const letta = foglio?.indicatori.find(({ riga }) => riga === attesa.riga);
  if (!letta) {
    conto.say(false, `${dove}: not read as an indicator`);
    return;
  }
  const gravi = letta.anomalie.filter(isGrave).map(({ codice }) => codice);
  if (nome !== undefined) conto.say(letta.nome === nome, `${dove}: name is "${letta.nome}", expected "${nome}"`);
  if (consuntivo !== undefined) {
    conto.say(letta.consuntivo.includes(consuntivo), `${dove}: consuntivo is "${letta.consuntivo}"`);
  }
  if (esito !== undefined) conto.say(letta.esito === esito, `${dove}: esito ${letta.esito}, expected ${esito}`);
  if (sal === undefined && !chiesto) return;
  const isGiusto = sal !== undefined && isVicino(letta.sal, sal);
  const isChiesto = chiesto && letta.sal === null && gravi.length > 0;
  const ok = (isGiusto && (gravi.length === 0 || sal === null || chiesto)) || isChiesto;
  if (!ok && letta.sal !== null && !isGiusto && gravi.length === 0) conto.zitto();
  conto.say(ok, `${dove}: SAL ${letta.sal} [${gravi.join(", ")}], expected ${sal}${chiesto ? " or asked" : ""}`);
}

function confrontaMedie(json: Json, fogli: ReadonlyMap<string, FoglioJson>, atteso: Atteso, conto: Conto): void {
  for (const { foglio, nome, sal } of atteso.aggregati ?? []) {
    const trovato = fogli.get(foglio)?.aggregati.find((uno) => uno.nome === nome)?.sal;
    if (!isVicino(trovato, sal) && typeof trovato === "number") conto.zitto();
    conto.say(isVicino(trovato, sal), `${foglio}: ${nome} is ${trovato}, expected ${sal}`);
  }
  for (const { foglio, sal, oAnomalia } of atteso.enti ?? []) {
    const letto = fogli.get(foglio);
    const detto = JSON.stringify(letto ?? {});
    const isChiesto =
      (letto?.anomalie ?? []).some(isGrave) || (oAnomalia ?? []).some((codice) => detto.includes(`"${codice}"`));
    const ok = isVicino(letto?.ente.sal, sal);
    if (!ok && !isChiesto && typeof letto?.ente.sal === "number") conto.zitto();
    conto.say(ok || (oAnomalia !== undefined && isChiesto), `${foglio}: ente ${letto?.ente.sal}, expected ${sal}`);
  }
  for (const { foglio, codice } of atteso.anomalieFoglio ?? []) {
    const trovate = [...(fogli.get(foglio)?.anomalie ?? []), ...json.anomalie].filter((una) => una.codice === codice);
    conto.say(trovate.length === 1, `${foglio}: ${trovate.length} anomalie ${codice} of the sheet, expected 1`);
  }
}

/** Compares what the command line printed of a workbook, as JSON and as a table, with what it must be. */
export function confrontaCaso(json: Json, stampato: string, atteso: Atteso): Riscontro {
  const conto = new Conto();
  const fogli = new Map(json.fogli.map((foglio) => [foglio.foglio, foglio]));
  for (const riga of atteso.righe ?? []) confrontaRiga(fogli.get(riga.foglio), riga, conto);
  for (const { foglio, riga } of atteso.nonRighe ?? []) {
    const isRiga = fogli.get(foglio)?.indicatori.some((una) => una.riga === riga) ?? false;
    conto.say(!isRiga, `${foglio}!${riga}: read as an indicator`);
  }
  confrontaMedie(json, fogli, atteso, conto);
  for (const { foglio, massimo } of atteso.cause ?? []) {
    const { size } = new Set(graviDi(fogli.get(foglio)).map(({ codice }) => codice));
    conto.say(size <= massimo, `${foglio}: ${size} kinds of serious anomalie, at most ${massimo}`);
  }
  for (const { foglio, massimo } of atteso.gravi ?? []) {
    const { length } = graviDi(fogli.get(foglio));
    conto.say(length <= massimo, `${foglio}: ${length} serious anomalie, at most ${massimo}`);
  }
  if (atteso.righeStampate) {
    const { testo, massimo } = atteso.righeStampate;
    const n = stampato.split("\n").filter((riga) => /verso/i.test(riga)).length;
    conto.say(
      n >= 1 && n <= massimo,
      `the question that all rows share is on ${n} lines, at most ${massimo} (${testo})`,
    );
  }
  return conto.riscontro;
}

/** Runs the command line over a workbook of a folder and compares. */
export async function runCaso(file: string, atteso: Atteso): Promise<Riscontro> {
  const { stdout } = await runSal([file, "--json", ...(atteso.opzioni ?? [])]);
  if (stdout === "") return { passati: 0, falliti: ["no JSON"], zitti: 0 };
  const stampato = atteso.righeStampate ? (await runSal([file])).stdout : "";
  return confrontaCaso(JSON.parse(stdout) as Json, stampato, atteso);
}
