import type { Regole } from "./Politica";
import { CAMPI_OPZIONE, SCELTE, withValoreAt, type CampoOpzione, type ValoreDi } from "./scelteDelMetodo";
import { SCRITTURE } from "./scritturaOpzioni";

/** What the fifth argument of PERF.SAL may say; a key is there only where it is written. */
export type OpzioniScritte = {
  readonly [Campo in CampoOpzione as (typeof SCELTE)[Campo]["opzione"]]?: NonNullable<ValoreDi<Campo>>;
} & {
  /** The figure that a user confirmed for a consuntivo in words, as it would be typed. */
  readonly consuntivo?: string;
};
type NomeOpzione = keyof OpzioniScritte;

/** The row's own options, which a user wrote, and those that PERF copied from the body's method. */
interface OpzioniLette {
  readonly proprie: OpzioniScritte;
  readonly delMetodo: OpzioniScritte;
}

interface Opzione {
  readonly nome: NomeOpzione;
  readonly leggi: (scritto: string) => unknown;
  readonly scrivi: (valore: unknown) => string;
}

function opzioneDi(campo: CampoOpzione): Opzione {
  const { opzione, genere, voci } = SCELTE[campo];
  // Each kind reads and writes its own values: which they are the table says.
  const { leggi, scrivi } = SCRITTURE[genere] as {
    leggi: (testo: string, voci: readonly unknown[]) => unknown;
    scrivi: (valore: unknown) => string;
  };
  return { nome: opzione, leggi: (scritto) => leggi(scritto.toLowerCase(), voci), scrivi };
}

/** Any words: a confirmed consuntivo holds only as long as the text of the cell does. */
const CONSUNTIVO: Opzione = { nome: "consuntivo", leggi: (scritto) => scritto || null, scrivi: String };

/** Every option, in the order they are written. */
const OPZIONI: readonly Opzione[] = [...CAMPI_OPZIONE.map(opzioneDi), CONSUNTIVO];
const METODO = /(?:^|;)\s*metodo\s*:/i;

function parseParte(testo: string): OpzioniScritte | null {
  const lette: Partial<Record<NomeOpzione, unknown>> = {};
  for (const voce of testo.split(";").filter((una) => una.trim() !== "")) {
    const [nome = "", ...valore] = voce.split("=");
    const opzione = OPZIONI.find((una) => una.nome === nome.trim().toLowerCase());
    const letto = opzione?.leggi(valore.join("=").trim()) ?? null;
    if (!opzione || letto === null || opzione.nome in lette) return null;
    lette[opzione.nome] = letto;
  }
  return lette as OpzioniScritte;
}

/**
 * Reads "giorni=30; metodo: anno=2019; massimo=120%". Null when a key is unknown, written twice or its value is not of
 * the language: the caller refuses, it does not guess.
 */
export function parseOpzioni(testo: string): OpzioniLette | null {
  const at = METODO.exec(testo);
  const proprie = parseParte(at ? testo.slice(0, at.index) : testo);
  const delMetodo = parseParte(at ? testo.slice(at.index + at[0].length) : "");
  return proprie && delMetodo && { proprie, delMetodo };
}

function printParte(opzioni: OpzioniScritte): string {
  return OPZIONI.flatMap(({ nome, scrivi }) => {
    const valore: unknown = opzioni[nome];
    return valore === undefined ? [] : [`${nome}=${scrivi(valore)}`];
  }).join("; ");
}

/**
 * Options as an argument of PERF.SAL; null when there is nothing to say. What comes from the method is marked, so that
 * a change of method replaces it and what a user wrote stays.
 * @example printOpzioni({ proprie: { giorni: 30 }, delMetodo: { anno: 2019 } }) //=> "giorni=30; metodo: anno=2019"
 */
export function printOpzioni({ proprie, delMetodo }: OpzioniLette): string | null {
  const [sue, metodo] = [printParte(proprie), printParte(delMetodo)];
  return [sue, metodo && `metodo: ${metodo}`].filter((parte) => parte !== "").join("; ") || null;
}

/** The rules of a method as a row's options change them; the year of its dates is for who measures it. */
export function applyOpzioni<T extends Regole>(regole: T, opzioni: OpzioniScritte): T {
  if (Object.keys(opzioni).length === 0) return regole;
  return CAMPI_OPZIONE.reduce((fatte, campo) => {
    const valore = opzioni[SCELTE[campo].opzione];
    return valore === undefined || campo === "anno" ? fatte : withValoreAt(fatte, campo, valore);
  }, regole);
}
