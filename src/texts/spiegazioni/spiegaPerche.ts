import type { Misura } from "../../domain/Misura";
import type { MediaDaSpiegare } from "../frasi/fraseMedia";
import type { Lingua } from "../lingua";
import { spiegaMisura } from "./spiega";
import { spiegaMedia } from "./spiegaMedia";

/** The sentence of a figure, whether it was measured from a row or is a mean. */
export function spiegaPerche(
  perche:
    { readonly tipo: "misura"; readonly misura: Misura } | { readonly tipo: "media"; readonly media: MediaDaSpiegare },
  lingua: Lingua,
): string {
  return perche.tipo === "misura" ? spiegaMisura(perche.misura, lingua) : spiegaMedia(perche.media, lingua);
}
