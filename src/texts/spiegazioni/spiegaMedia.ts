import { fraseMedia, type MediaDaSpiegare } from "../frasi/fraseMedia";
import type { Lingua } from "../lingua";
import { FRASI_INGLESI } from "../frasi/frasiInglesi";
import { FRASI_ITALIANE } from "../frasi/frasiItaliane";

const TESTI = { it: FRASI_ITALIANE, en: FRASI_INGLESI } as const;

/**
 * The arithmetic of a mean, with its coverage when it is not whole.
 * @example spiegaMedia(media, "it") //=> "67,6% = 30% × 91,8 + 20% × 89 + 25% × 89 + 25% × 0."
 */
export function spiegaMedia(media: MediaDaSpiegare, lingua: Lingua): string {
  return fraseMedia(media, TESTI[lingua]);
}
