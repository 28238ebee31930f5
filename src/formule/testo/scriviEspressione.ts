import type { Espressione, Funzione } from "../../domain/espressione/Espressione";
import { scriviCostante } from "./espressioni";

/** How a formula names the places of an expression: cells, or constants. */
interface Celle<Voce> {
  readonly voce: (voce: Voce) => string;
}

/** How closely a sign ties what stands beside it: the greater the closer. */
const FORZE = { "+": 2, "-": 2, "*": 3, "/": 3 } as const;
const FORZA_CONFRONTO = 1;
const FORZA_MASSIMA = 4;

function forzaOf<V>(di: Espressione<V>): number {
  if (di.tipo === "confronto") return FORZA_CONFRONTO;
  return di.tipo === "conto" ? FORZE[di.segno] : FORZA_MASSIMA;
}

function chiamata(nome: Funzione, argomenti: readonly string[]): string {
  return nome === "ROUND12" ? `ROUND(${argomenti.join(",")},12)` : `${nome}(${argomenti.join(",")})`;
}

/**
 * An expression as a formula writes it (en-US form, without its "="), on the cells that stand in its places. Brackets
 * stand where the order of the signs asks for them; what `celle` gives is taken as it is.
 * @example scrivi(conto(voce("c"), "/", voce("t")), { voce: (nome) => ({ c: "E5", t: "D5" })[nome] }) //=> "E5/D5"
 */
export function scriviEspressione<Voce>(di: Espressione<Voce>, celle: Celle<Voce>): string {
  const write = (parte: Espressione<Voce>) => scriviEspressione(parte, celle);
  const unito = (parte: Espressione<Voce>, forza: number) =>
    forzaOf(parte) < forza ? `(${write(parte)})` : write(parte);
  switch (di.tipo) {
    case "costante":
      return scriviCostante(di.valore);
    case "voce":
      return celle.voce(di.voce);
    case "conto":
    case "confronto": {
      const forza = forzaOf(di);
      return `${unito(di.a, forza)}${di.segno}${unito(di.b, forza + 1)}`;
    }
    case "funzione":
      return chiamata(di.nome, di.argomenti.map(write));
    case "se":
      return `IF(${[di.condizione, di.allora, di.altrimenti].map(write).join(",")})`;
  }
}
