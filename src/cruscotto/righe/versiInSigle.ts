import { normalize } from "../../domain/testo/normalize";
import { displayCella } from "../../domain/numeri/displayCella";
import type { Verso } from "../../domain/Misura";
import { deduceVerso } from "../../domain/verso/deduceVerso";
import { isTratto, parseVersoScritto } from "../../domain/verso/parseVersoScritto";
import { versiDelleSigle } from "../../domain/verso/versiDelleSigle";
import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import type { Indicatore } from "../Cruscotto";

type Riga = Pick<Indicatore, "nome" | "descrizione">;
type Versi = ReadonlyMap<string, Verso>;

/** An abbreviation is no longer than this. */
const LUNGHEZZA_DI_SIGLA = 3;
const RIGHE_MINIME = 3;
/** Classes, states and answers are named with these too: without a heading they are no directions by themselves. */
const ALTRO_ANCHE = ["a", "b", "s", "p"];
/** High and low of what weighs or matters are no directions. */
const DI_GRADO = /\b(?:priorit|rilevan|importan|pes[oi]\b|risch|complessit|livell|impatt|urgenz|weight|risk|relevance)/;

const siglaDi = (testo: string) => (testo === "" || isTratto(testo) ? "" : normalize(testo));

/** The two abbreviations that a column holds, dashes apart; null where it holds anything else. */
function dueSigle(righe: number, testoIn: (at: number) => string): readonly string[] | null {
  const sigle = new Set<string>();
  for (let at = 0; at < righe; at++) {
    const sigla = siglaDi(testoIn(at));
    if (sigla.length > LUNGHEZZA_DI_SIGLA || !/^\p{L}*$/u.test(sigla)) return null;
    if (sigla !== "") sigle.add(sigla);
    if (sigle.size > 2) return null;
  }
  return sigle.size === 2 ? [...sigle] : null;
}

/** What the names of the rows say of each abbreviation, where they speak clearly; null where two say the contrary. */
function imparaDaiNomi(righe: readonly Riga[], siglaAt: (at: number) => string): Versi | null {
  const versi = new Map<string, Verso>();
  for (const [at, { nome, descrizione }] of righe.entries()) {
    const sigla = siglaAt(at);
    const { verso, origine } = deduceVerso(nome, descrizione);
    if (sigla === "" || origine !== "parole") continue;
    if ((versi.get(sigla) ?? verso) !== verso) return null;
    versi.set(sigla, verso);
  }
  return versi;
}

const areOpposti = (versi: Versi) => new Set(versi.values()).size === 2;

/**
 * The directions of a column that is known to state them, in letters that say nothing alone ("H" and "L", "C" and "D"):
 * those of a known pair, else what the rows with clear words say of them. Null where its cells are to stay as they are.
 */
function versiDellaColonna(righe: readonly Riga[], scritti: readonly Cella[]): readonly Cella[] | null {
  const testi = scritti.map((cella) => displayCella(cella).trim());
  const sigle = dueSigle(righe.length, (at) => testi[at] ?? "");
  if (sigle === null || sigle.every((sigla) => parseVersoScritto(sigla) !== null)) return null;
  const siglaAt = (at: number) => siglaDi(testi[at] ?? "");
  const noti = versiDelleSigle(sigle) ?? imparaDaiNomi(righe, siglaAt);
  if (noti === null || !areOpposti(noti)) return null;
  return scritti.map((cella, at): Cella => {
    const verso = noti.get(siglaAt(at));
    if (verso !== undefined) return { tipo: "testo", valore: verso };
    // Beside letters a dash is no minus.
    return isTratto(testi[at] ?? "") ? CELLA_VUOTA : cella;
  });
}

/** How many of the rows that speak clearly go the way that a pair says, less those that go the other. */
function consenso(righe: readonly Riga[], noti: Versi, siglaAt: (at: number) => string): number {
  return righe.reduce((somma, { nome, descrizione }, at) => {
    const { verso, origine } = deduceVerso(nome, descrizione);
    const suo = noti.get(siglaAt(at));
    return origine !== "parole" || suo === undefined ? somma : somma + (verso === suo ? 1 : -1);
  }, 0);
}

/**
 * What a column of two abbreviations, which no heading calls directions, may say of them: a pair that is written for
 * little else and that most names agree with, or one that goes with what the names say on every row that speaks clearly.
 */
function forseVersi(righe: readonly Riga[], intestazione: string, testoIn: (at: number) => string): Versi | null {
  const sigle = DI_GRADO.test(normalize(intestazione)) ? null : dueSigle(righe.length, testoIn);
  if (sigle === null) return null;
  const siglaAt = (at: number) => siglaDi(testoIn(at));
  const noti = sigle.some((una) => ALTRO_ANCHE.includes(una)) ? null : versiDelleSigle(sigle);
  if (noti !== null) return consenso(righe, noti, siglaAt) > 0 ? noti : null;
  const daiNomi = imparaDaiNomi(righe, siglaAt);
  return daiNomi !== null && areOpposti(daiNomi) ? daiNomi : null;
}

/** A direction that is only proposed. */
const proposta = (verso: Verso): Cella => ({ tipo: "testo", valore: `${verso}?` });

/**
 * What the sheet writes of the direction of each row, where it writes it in letters that only the whole column explains.
 * A column that no heading calls so is only
 * proposed ("crescente?"): its rows are in doubt.
 * @returns one cell a row; null where what each row says for itself stands
 */
export function versiInSigle(
  righe: readonly Indicatore[],
  cellaIn: (riga: number, colonna: number) => Cella,
): readonly Cella[] | null {
  const scritti = righe.map(({ versoScritto }) => versoScritto);
  if (scritti.some(({ tipo }) => tipo !== "vuota")) return versiDellaColonna(righe, scritti);
  if (righe.length < RIGHE_MINIME) return null;
  const libere = new Set([...new Set(righe.map((uno) => uno.libere))].flat());
  for (const { colonna, intestazione } of righe[0]?.accanto ?? []) {
    if (!libere.has(colonna)) continue;
    const testoIn = (at: number) => displayCella(cellaIn(righe[at]?.riga ?? 0, colonna)).trim();
    const versi = forseVersi(righe, intestazione, testoIn);
    if (versi) {
      return righe.map((_, at) => {
        const verso = versi.get(siglaDi(testoIn(at)));
        return verso === undefined ? CELLA_VUOTA : proposta(verso);
      });
    }
  }
  return null;
}
