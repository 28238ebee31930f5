import type { Espressione, Foglia } from "./Espressione";

/** Whether all that an expression ends in is such. */
export function ogniFoglia<Voce>(di: Espressione<Voce>, vale: (foglia: Foglia<Voce>) => boolean): boolean {
  const ogni = (parti: readonly Espressione<Voce>[]) => parti.every((parte) => ogniFoglia(parte, vale));
  switch (di.tipo) {
    case "costante":
    case "voce":
      return vale(di);
    case "conto":
    case "confronto":
      return ogni([di.a, di.b]);
    case "funzione":
      return ogni(di.argomenti);
    case "se":
      return ogni([di.condizione, di.allora, di.altrimenti]);
  }
}
