import type { Espressione } from "./Espressione";

/** An expression with others standing in its places. */
export function metti<Voce, Altra>(
  di: Espressione<Voce>,
  posti: (voce: Voce) => Espressione<Altra>,
): Espressione<Altra> {
  const dentro = (parte: Espressione<Voce>) => metti(parte, posti);
  switch (di.tipo) {
    case "costante":
      return di;
    case "voce":
      return posti(di.voce);
    case "conto":
      return { ...di, a: dentro(di.a), b: dentro(di.b) };
    case "confronto":
      return { ...di, a: dentro(di.a), b: dentro(di.b) };
    case "funzione":
      return { ...di, argomenti: di.argomenti.map(dentro) };
    case "se": {
      const { condizione, allora, altrimenti } = di;
      return { ...di, condizione: dentro(condizione), allora: dentro(allora), altrimenti: dentro(altrimenti) };
    }
  }
}
