import type { Cella } from "./Cella";
import type { Verso } from "./Misura";

/** The kinds a user may state for a row; a cell reaches a function as its value, never its format. */
export const TIPI = ["numero", "percentuale", "data"] as const;
export type Tipo = (typeof TIPI)[number];

export interface VersoStabilito {
  readonly verso: Verso;
  /** Written by PERF and not confirmed by anybody: "crescente?". */
  readonly isPresunto: boolean;
}

const VERSI: Readonly<Record<string, Verso>> = {
  ">=": "crescente",
  ">": "crescente",
  "≥": "crescente",
  crescente: "crescente",
  "<=": "decrescente",
  "<": "decrescente",
  "≤": "decrescente",
  decrescente: "decrescente",
};

/** The direction an argument states, null when the words are not of the language. */
export function parseVerso(testo: string): VersoStabilito | null {
  const parola = testo.trim().toLowerCase();
  const verso = VERSI[parola.replace(/\?$/, "").trim()];
  return verso ? { verso, isPresunto: parola.endsWith("?") } : null;
}

export function parseTipo(testo: string): Tipo | null {
  const parola = testo.trim().toLowerCase();
  return TIPI.find((tipo) => tipo === parola) ?? null;
}

/** What the fifth argument may say: "anno=2019; giorni=30". */
export interface OpzioniScritte {
  readonly anno: number | null;
  readonly giorni: number | null;
}

/** Null when a key is unknown or a value is no whole number: the caller refuses, it does not guess. */
export function parseOpzioni(testo: string): OpzioniScritte | null {
  const opzioni: { anno: number | null; giorni: number | null } = { anno: null, giorni: null };
  for (const parte of testo.split(";").filter((una) => una.trim() !== "")) {
    const found = /^\s*(anno|giorni)\s*=\s*(\d{1,4})\s*$/i.exec(parte);
    if (!found) return null;
    opzioni[(found[1] ?? "").toLowerCase() === "anno" ? "anno" : "giorni"] = Number(found[2]);
  }
  return opzioni;
}

const FORMATI: Readonly<Record<Tipo, string>> = { numero: "General", percentuale: "0%", data: "dd/mm/yyyy" };

/** A numeric cell read as the stated kind, whatever its format; other cells are left as they are. */
export function withTipo(cella: Cella, tipo: Tipo | null): Cella {
  return tipo === null || cella.tipo !== "numero" ? cella : { ...cella, formato: FORMATI[tipo] };
}
