import type { Materiale } from "../caselle/Materiale";
import type { Tabella } from "../caselle/Tabella";
import { campioneOf } from "./campione";
import { datiCertificatiOf } from "./datiCertificati";
import { improntaOf } from "./impronta";
import { registroOf } from "./registro";
import { validazioneOf } from "./validazione";

/**
 * What an OIV needs to sign: the points of the validation with their evidence, where each figure comes from, a sample to
 * look up, and the hash of what was signed. The seed of the sample is the year: nobody chooses it.
 * @param altre the other tables of the Relazione, the checks of Verifica among them
 */
export function dossierOf(
  materiale: Pick<Materiale, "fogli" | "anno" | "confronto">,
  altre: readonly Tabella[],
): readonly Tabella[] {
  const { fogli, anno } = materiale;
  if (fogli.length === 0) return [];
  const verifica = altre.find(({ id }) => id === "verifica");
  const tabelle = altre.filter(({ genere }) => genere !== "verifica");
  const registro = registroOf(materiale);
  return [
    validazioneOf(materiale, tabelle, verifica),
    improntaOf(fogli),
    campioneOf(fogli, anno ?? 1),
    ...(registro ? [registro] : []),
    datiCertificatiOf(fogli),
  ];
}
