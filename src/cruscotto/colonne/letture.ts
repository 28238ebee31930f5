import { normalize } from "../../domain/testo/normalize";
import type { Lettura } from "../../domain/metodo/Politica";
import type { Colonna, Domanda, RuoloColonna } from "../Cruscotto";
import type { Intestazione } from "./testa/Intestazione";

/** Headings of one year are those of the next: a year in them is no word. */
const ANNI = /(?:19|20)\d\d/g;
const LUNGHEZZA_MASSIMA = 120;

const primaDi = ({ celle, da }: Intestazione) => celle[0]?.colonna ?? da;

/** The headings of a block with their places from the first, years left out. */
function strutturaDi(testa: Intestazione): readonly string[] {
  const prima = primaDi(testa);
  return testa.celle.map(({ colonna, testo }) => {
    const parole = normalize(testo.slice(0, LUNGHEZZA_MASSIMA).replace(ANNI, " "));
    return `${colonna - prima} ${parole}`.trim();
  });
}

/** What answers about a sheet say of every sheet with the headings of its blocks; nothing of one without headings. */
export function lettureDi(
  teste: readonly Intestazione[],
  risposte: ReadonlyMap<RuoloColonna, number>,
): readonly Lettura[] {
  const letture = new Map<string, Lettura>();
  for (const testa of teste) {
    const sue = [...risposte].filter(([, colonna]) => colonna >= testa.da && colonna <= testa.a);
    if (sue.length === 0 || testa.celle.length === 0) continue;
    const struttura = strutturaDi(testa);
    const colonne = Object.fromEntries(sue.map(([ruolo, colonna]) => [ruolo, colonna - primaDi(testa)]));
    letture.set(struttura.join("\n"), { teste: struttura, colonne });
  }
  return [...letture.values()];
}

/** A block that was read without a question. */
interface BloccoChiaro {
  readonly testa: Intestazione;
  readonly colonne: readonly Colonna[];
}

const ALTRE_UGUALI_MINIME = 2;

/** Whether two blocks have the same headings in the same places, but for some columns of the second. */
function isStessaDisposizione(chiaro: Intestazione, testa: Intestazione, dubbie: ReadonlySet<number>): boolean {
  if (strutturaDi(chiaro).join("\n") === strutturaDi(testa).join("\n")) return true;
  const altre = ({ celle }: Intestazione) =>
    celle.filter(({ colonna }) => !dubbie.has(colonna)).map(({ colonna, testo }) => `${colonna} ${normalize(testo)}`);
  const [sue, loro] = [altre(testa), altre(chiaro)];
  return sue.length >= ALTRE_UGUALI_MINIME && sue.join("\n") === loro.join("\n");
}

/**
 * What a block that was read clearly says of one with the same layout, for the roles that are asked there; null where
 * none does, or two say different things.
 */
export function prestitoDi(
  testa: Intestazione,
  domande: readonly Domanda[],
  chiari: readonly BloccoChiaro[],
): Lettura | null {
  const dubbie = new Set(domande.flatMap(({ colonne }) => colonne));
  const simili = chiari.filter((chiaro) => isStessaDisposizione(chiaro.testa, testa, dubbie));
  const prestate = domande.flatMap(({ ruolo, colonne }) => {
    const posti = simili.flatMap((chiaro) => {
      const sua = chiaro.colonne.find((una) => una.ruolo === ruolo)?.colonna;
      return sua === undefined ? [] : [sua - primaDi(chiaro.testa)];
    });
    const [posto] = posti;
    const isUna = posto !== undefined && posti.every((uno) => uno === posto);
    return isUna && colonne.includes(primaDi(testa) + posto) ? [[ruolo, posto] as const] : [];
  });
  return prestate.length === 0 ? null : { teste: strutturaDi(testa), colonne: Object.fromEntries(prestate) };
}

/** The columns that earlier answers give a block with the same headings in the same places. */
export function rispostePer(testa: Intestazione, letture: readonly Lettura[]): ReadonlyMap<RuoloColonna, number> {
  const struttura = strutturaDi(testa).join("\n");
  const lettura = testa.celle.length === 0 ? undefined : letture.find(({ teste }) => teste.join("\n") === struttura);
  return new Map(
    Object.entries(lettura?.colonne ?? {}).map(([ruolo, posto]) => [ruolo as RuoloColonna, primaDi(testa) + posto]),
  );
}
