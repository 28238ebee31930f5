import type { Cella } from "../Cella";
import type { Verso } from "../Misura";
import { normalize } from "../testo/normalize";
import { parseOperatore, versoOfOperatore } from "./operatori";
import type { Operatore } from "../Valore";

/** The kinds a user may state for a row; a cell reaches a function as its value, never its format. */
export const TIPI = ["numero", "percentuale", "data", "si-no"] as const;
export type Tipo = (typeof TIPI)[number];

interface VersoStabilito {
  /** Null for "=", which has none. */
  readonly verso: Verso | null;
  /** The argument is an operator: it counts as the target's where the target has none of its own. */
  readonly operatore: Operatore | null;
  /** Written by PERF and not confirmed by anybody: "crescente?". */
  readonly isPresunto: boolean;
}

const VERSI: Readonly<Record<string, Verso>> = { crescente: "crescente", decrescente: "decrescente" };

/**
 * The direction or the operator an argument states, null when the words are not of the language.
 * @example parseVerso("≤") //=> { verso: "decrescente", operatore: "<=", isPresunto: false }
 */
export function parseVerso(testo: string): VersoStabilito | null {
  const parola = normalize(testo);
  const isPresunto = parola.endsWith("?");
  const nuda = parola.replace(/\?$/, "").trim();
  const verso = VERSI[nuda];
  if (verso) return { verso, operatore: null, isPresunto };
  const operatore = nuda === "" ? null : parseOperatore(nuda);
  return operatore && { verso: versoOfOperatore(operatore), operatore, isPresunto };
}

/** Written by PERF and not confirmed by anybody: "crescente?", "numero?". */
export function isPresunto(scritto: string | null): boolean {
  return scritto?.trimEnd().endsWith("?") === true;
}

/** The kind an argument states, also where PERF presumed it; null when the words are not of the language. */
export function parseTipo(testo: string): Tipo | null {
  const parola = normalize(testo.replace(/\?\s*$/, "")).replace(/\s*[/-]\s*/, "-");
  return TIPI.find((tipo) => tipo === parola) ?? null;
}

const FORMATI = { numero: "General", percentuale: "0%", data: "dd/mm/yyyy" } as const;

/** A numeric cell read as the stated kind, whatever its format, and 1 and 0 as yes and no also where they are texts. */
export function withTipo(cella: Cella, tipo: Tipo | null): Cella {
  const isCifra = cella.tipo === "testo" && /^[10]$/.test(cella.valore.trim());
  if (tipo === "si-no" && isCifra) return { tipo: "booleano", valore: cella.valore.trim() === "1" };
  if (tipo === null || cella.tipo !== "numero") return cella;
  if (tipo !== "si-no") return { ...cella, formato: FORMATI[tipo] };
  return cella.valore === 1 || cella.valore === 0 ? { tipo: "booleano", valore: cella.valore === 1 } : cella;
}
