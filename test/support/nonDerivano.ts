import type { Cruscotto } from "../../src/cruscotto/Cruscotto";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { measureCruscotto } from "../../src/misura/measureCruscotto";

/** The rows of a cruscotto whose result is not what their numerator and denominator give. */
export function nonDerivano(cruscotto: Cruscotto) {
  const misurato = measureCruscotto(cruscotto, { politica: POLITICA_STANDARD, anno: null, correzioni: new Map() });
  return misurato.indicatori.flatMap(({ indicatore, anomalie }) =>
    anomalie.flatMap(({ codice, gravita, dati }) =>
      codice === "consuntivo-non-deriva" && dati && "conto" in dati
        ? [`${indicatore.nome}: ${dati.conto} ≠ ${dati.scritto} (${gravita})`]
        : [],
    ),
  );
}
