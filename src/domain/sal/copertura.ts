/** Below this share of its rows nobody can judge the whole. */
const COPERTURA_MINIMA = 0.8;

/** How many rows below a mean are measured, of how many should be. */
export interface Copertura {
  readonly misurati: number;
  readonly attesi: number;
}

/** Whether enough of the rows is measured for their mean to speak for the whole. Source: DOMAIN.md §3. */
export function hasCopertura({ misurati, attesi }: Copertura): boolean {
  return misurati >= attesi * COPERTURA_MINIMA;
}

/**
 * The figure that the whole is shown with, wherever it is shown: null where too little is measured, and its coverage is
 * shown in its place.
 * @example salDelTotale({ sal: 1, misurati: 11, attesi: 44 }) //=> null
 */
export function salDelTotale({ sal, ...copertura }: Copertura & { readonly sal: number | null }): number | null {
  return hasCopertura(copertura) ? sal : null;
}

/** Whether a mean has a figure that speaks for too few rows to be shown. */
export function isPocoMisurato(media: Copertura & { readonly sal: number | null }): boolean {
  return media.sal !== null && salDelTotale(media) === null;
}
