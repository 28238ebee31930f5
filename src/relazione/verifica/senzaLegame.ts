import { compareFogli } from "../../confronto/compareFogli";
import type { Nodo } from "../../cruscotto/Cruscotto";
import { nodiSopra } from "../../cruscotto/nodi";
import { somiglianza } from "../../domain/testo/somiglianza";
import { normalize } from "../../domain/testo/normalize";
import { CAPITOLI, type Destinazione, type FoglioDiRelazione } from "../caselle/Materiale";
import { obiettiviOf } from "../tabelle/esiti/obiettivi";

/** Names this much alike are one objective or one indicator, a little changed. */
export const SOMIGLIANZA_MINIMA = 0.75;

/** An objective of a chapter that no other chapter knows. */
interface SenzaLegame {
  readonly fonte: FoglioDiRelazione;
  readonly nodo: Nodo;
}

const capitoloOf = ({ destinazione }: FoglioDiRelazione) => CAPITOLI[destinazione];
const hasNomi = ({ livello }: Nodo) => livello !== "prospettiva" && livello !== "ente";
const nomeOf = ({ codice, nome }: Nodo) => normalize(codice === null ? nome : nome.replace(codice, ""));

/** Which rows stand also on the sheet of another chapter, by sheet. */
function righeRipetute(fogli: readonly FoglioDiRelazione[]): ReadonlyMap<FoglioDiRelazione, ReadonlySet<number>> {
  const ripetute = new Map(fogli.map((foglio) => [foglio, new Set<number>()]));
  for (const { copie } of compareFogli(fogli.map(({ misurato }) => misurato))) {
    const dove = copie.flatMap(({ foglio, misurato }) => {
      const suo = fogli.find((uno) => uno.misurato.cruscotto.foglio === foglio);
      return suo ? [{ suo, riga: misurato.indicatore.riga }] : [];
    });
    if (new Set(dove.map(({ suo }) => capitoloOf(suo))).size < 2) continue;
    for (const { suo, riga } of dove) ripetute.get(suo)?.add(riga);
  }
  return ripetute;
}

/**
 * The objectives of one chapter that are missing from the others: neither their name, nor that of a heading above
 * them, nor one of their indicators stands in another chapter. Prospettive say nothing: every sheet has them.
 */
export function senzaLegame(fogli: readonly FoglioDiRelazione[]): readonly SenzaLegame[] {
  const ripetute = righeRipetute(fogli);
  return fogli.flatMap((fonte) => {
    const altrove = fogli
      .filter((altro) => capitoloOf(altro) !== capitoloOf(fonte))
      .flatMap(({ misurato }) => misurato.cruscotto.nodi.filter(hasNomi).map(nomeOf));
    if (altrove.length === 0) return [];
    const noti = new Set(altrove);
    const { nodi } = fonte.misurato.cruscotto;
    const isNoto = (nodo: Nodo) =>
      hasNomi(nodo) &&
      (noti.has(nomeOf(nodo)) || altrove.some((nome) => somiglianza(nome, nomeOf(nodo)) >= SOMIGLIANZA_MINIMA));
    const isRipetuto = ({ id }: Nodo) =>
      fonte.misurato.cruscotto.indicatori.some(({ padre, riga }) => padre === id && ripetute.get(fonte)?.has(riga));
    return obiettiviOf(fonte)
      .filter((nodo) => !isRipetuto(nodo) && ![nodo, ...nodiSopra(nodi, nodo.padre)].some(isNoto))
      .map((nodo) => ({ fonte, nodo }));
  });
}

/** The chapters that these sheets make. */
export function capitoliPresenti(fogli: readonly { readonly destinazione: Destinazione }[]): readonly string[] {
  return [...new Set(fogli.map(({ destinazione }) => CAPITOLI[destinazione]))].sort();
}
