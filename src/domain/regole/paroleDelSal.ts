import { confronto, costante, se, voce, type Espressione } from "../espressione/Espressione";
import type { Gradino } from "../metodo/Generi";
import type { Esito } from "../Misura";
import type { Soglie } from "../metodo/Politica";

export type EsitoDiSal = Extract<Esito, "raggiunto" | "parziale" | "non raggiunto">;
type DelSal = Espressione<"sal">;

const SAL = voce("sal");

/** What makes each outcome, and its colour: below the lower bound, from one to the other, above the upper one. */
export function condizioniEsito({ parziale, raggiunto }: Soglie): Readonly<Record<EsitoDiSal, readonly DelSal[]>> {
  const [inferiore, superiore] = [costante(parziale), costante(raggiunto)];
  return {
    "non raggiunto": [confronto(SAL, "<", inferiore)],
    parziale: [confronto(SAL, ">=", inferiore), confronto(SAL, "<=", superiore)],
    raggiunto: [confronto(SAL, ">", superiore)],
  };
}

/** The outcome of a SAL: one condition after the other, so that each is asked once. */
export function esitoDelSal({ parziale, raggiunto }: Soglie): DelSal {
  const sopra = se([confronto(SAL, "<=", costante(raggiunto))], costante("parziale"), costante("raggiunto"));
  return se([confronto(SAL, "<", costante(parziale))], costante("non raggiunto"), sopra);
}

/** The judgement of a SAL: that of the first step, from the best, whose lower bound it reaches; else "". */
export function giudizioDelSal(scala: readonly Gradino[]): DelSal {
  return scala.reduceRight<DelSal>(
    (resto, { nome, da }) => se([confronto(SAL, ">=", costante(da))], costante(nome), resto),
    costante(""),
  );
}
