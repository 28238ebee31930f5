import { metodiPossibili, type RigaPubblicata } from "../../src/domain/metodo/metodiPossibili";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";

/** Consuntivo on a target of a hundred and what was published, in points. */
export type Scritta = readonly [consuntivo: number, pubblicato: number];

export const righe = (scritte: readonly Scritta[], verso: RigaPubblicata["verso"] = "crescente"): RigaPubblicata[] =>
  scritte.map(([consuntivo, pubblicato]) => ({
    target: { tipo: "numero", valore: 100, operatore: null },
    consuntivo,
    base: null,
    verso,
    pubblicato: { valore: pubblicato / 100, passo: 0.01 },
  }));

export const cambi = (scritte: readonly Scritta[]) =>
  metodiPossibili(righe(scritte), POLITICA_STANDARD).map(({ cambio }) => cambio);
