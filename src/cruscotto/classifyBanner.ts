import { normalize } from "../domain/normalize";
import { NOME_CON_CODICE, NOTA } from "./ruoli";

/** A heading that stands alone on its row, 0-based. */
export interface Banner {
  readonly riga: number;
  readonly colonna: number;
  readonly testo: string;
}

const TITOLO =
  /^(?:[a-z]\.\s*)?(?:il )?(?:cruscotto\b|camera di commercio\b|obiettivi (?:operativi|strategici)\b.*20\d\d|relazione sulla|piano della|scheda\b|allegato\b)/;

export interface BannerClassificati {
  readonly titoli: readonly Banner[];
  readonly prospettiva: Banner | null;
  readonly obiettivo: Banner | null;
}

/**
 * What a run of headings before a block says: titles of the page first, then a prospettiva, then an objective, which
 * begins with a code. A run may name only one of them: the other goes on from above.
 */
export function classifyBanner(banner: readonly Banner[]): BannerClassificati {
  const isTitolo = (uno: Banner) => TITOLO.test(normalize(uno.testo)) || NOTA.test(normalize(uno.testo));
  const veri = banner.filter((uno) => !isTitolo(uno));
  const conCodice = veri.filter((uno) => NOME_CON_CODICE.test(uno.testo));
  const obiettivo = conCodice.at(-1) ?? null;
  const prospettiva = veri.filter((uno) => !conCodice.includes(uno)).at(-1) ?? null;
  const titoli = banner.filter((uno) => uno !== obiettivo && uno !== prospettiva);
  return { titoli, prospettiva, obiettivo };
}
