import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { isMancante } from "../../domain/valori/paroleDiStato";

/** A weight as its cell holds it. */
export interface PesoLetto {
  readonly peso: number | null;
  /** What is no weight: words, a number below zero. */
  readonly pesoScritto: string;
  readonly isPesoTestuale: boolean;
  /** It is written with its "%": a share, whatever stands beside it. */
  readonly isPesoQuota: boolean;
}

/** "***" says how much in signs. */
const STELLE = /^[*★☆●○•+]{1,10}$/;

/** The weight that a cell holds. */
export function pesoOf(cella: Cella): PesoLetto {
  const isPesoTestuale = cella.tipo === "testo";
  const letto = cella.tipo === "numero" ? cella.valore : isPesoTestuale ? parseNumero(cella.valore)?.valore : null;
  const isPesoQuota =
    cella.tipo === "numero" ? parseFormato(cella.formato).isPercentuale : displayCella(cella).trim().endsWith("%");
  if (typeof letto === "number" && letto >= 0) return { peso: letto, pesoScritto: "", isPesoTestuale, isPesoQuota };
  const scritto = displayCella(cella).trim();
  const isScritto = !isMancante(scritto) || STELLE.test(scritto);
  return { peso: null, pesoScritto: isScritto ? scritto : "", isPesoTestuale, isPesoQuota: false };
}

/** Apart from the name itself: in brackets, or after a dash. */
const PESO_NEL_NOME =
  /(?:[([]|[-–—,;] ?)(?:pes[oi]|ponderazione|weight)(?: (?:pari )?(?:al?|del) | ?[:=]? ?)(\d{1,3}(?:[.,]\d{1,2})?) ?%/i;
const LUNGHEZZA_MASSIMA = 300;

/**
 * The weight that the name of a row or of a heading says beside it, where no column holds weights; null where it says none.
 * @example pesoNelNome("Controlli in loco (peso 70%)") //=> { peso: 0.7, isPesoQuota: true, ... }
 */
export function pesoNelNome(nome: string): PesoLetto | null {
  const quota = PESO_NEL_NOME.exec(nome.slice(0, LUNGHEZZA_MASSIMA))?.[1];
  return quota === undefined ? null : pesoOf({ tipo: "testo", valore: `${quota}%` });
}
