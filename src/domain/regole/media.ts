import { confronto, conto, dodici, NULLA, se, voce, ZERO, type Espressione } from "../espressione/Espressione";

/**
 * What a mean is made of: the SAL each with its weight, and the weights of the SAL that there are; or how many SAL there
 * are, and the plain mean of them.
 */
export type PostoDiMedia = "prodotti" | "pesi" | "quanti" | "semplice";

/** Σ(sal·peso) / Σ(peso); nothing where no weight counts. */
export const MEDIA_PESATA: Espressione<PostoDiMedia> = se<PostoDiMedia>(
  [confronto<PostoDiMedia>(voce("pesi"), "<=", ZERO)],
  NULLA,
  dodici(conto<PostoDiMedia>(voce("prodotti"), "/", voce("pesi"))),
);

/** The mean of those that there are, each counting as much as another. */
export const MEDIA_SEMPLICE: Espressione<PostoDiMedia> = se<PostoDiMedia>(
  [confronto<PostoDiMedia>(voce("quanti"), "=", ZERO)],
  NULLA,
  dodici(voce("semplice")),
);
