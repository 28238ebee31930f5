import { displayCella } from "../domain/numeri/displayCella";
import { groupBy } from "../domain/groupBy";
import { normalize } from "../domain/testo/normalize";
import { impronta } from "../domain/testo/impronta";
import type { RigaRaccolta } from "./FoglioRaccolto";

/** What finds a row again after it left: a key that a file can carry, and the words it is made of, from the surest. */
export interface RigaConChiave<R extends RigaRaccolta = RigaRaccolta> {
  readonly riga: R;
  readonly chiave: string;
  /** Its own words and its target's. */
  readonly parole: string;
  readonly nome: string;
}

/** The words that whoever gets a scheda sees of a row, as they tell it from others. */
export const paroleDiRaccolta = (obiettivo: string, nome: string, target: string): string =>
  [obiettivo, nome, target].map(normalize).join("|");

/** The objective, or whatever a row stands directly under. */
export const obiettivoDi = ({ misurato: { percorso } }: RigaRaccolta): string => percorso.at(-1) ?? "";

/** The target as it is shown, with the operator of its own column. */
export function targetMostrato({ misurato: { indicatore } }: RigaRaccolta): string {
  return [displayCella(indicatore.operatore), displayCella(indicatore.target)].filter((una) => una !== "").join(" ");
}

/** Everything that tells a row from others but its target, which may change during the year. */
function identitaOf({ foglio, misurato: { indicatore, percorso } }: RigaRaccolta): string {
  const { codice, nome, descrizione, responsabile } = indicatore;
  return [foglio.grid.foglio, ...percorso, codice ?? "", nome, descrizione, responsabile].map(normalize).join("|");
}

/**
 * The key of each row of some sheets, in their order. Rows with the same words are told by their targets, then by their
 * order: a sort that leaves equal rows as they stand changes no key.
 */
export function chiaviDiRaccolta<R extends RigaRaccolta>(righe: readonly R[]): readonly RigaConChiave<R>[] {
  const identita = new Map(righe.map((riga) => [riga, identitaOf(riga)]));
  const perIdentita = groupBy(righe, (riga) => identita.get(riga) ?? "");
  const quante = new Map<string, number>();
  return righe.map((riga) => {
    const sua = identita.get(riga) ?? "";
    const isSola = (perIdentita.get(sua) ?? []).length === 1;
    const conTarget = isSola ? sua : `${sua}|${normalize(targetMostrato(riga))}`;
    const ordine = quante.get(conTarget) ?? 0;
    quante.set(conTarget, ordine + 1);
    return {
      riga,
      chiave: `${impronta(conTarget)}${ordine === 0 ? "" : `-${ordine + 1}`}`,
      parole: paroleDiRaccolta(obiettivoDi(riga), riga.misurato.indicatore.nome, targetMostrato(riga)),
      nome: normalize(riga.misurato.indicatore.nome),
    };
  });
}
