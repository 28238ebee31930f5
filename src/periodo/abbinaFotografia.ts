import { abbina, type PassoDiAbbinamento } from "../domain/abbina";
import { displayCella } from "../domain/numeri/displayCella";
import { normalize } from "../domain/testo/normalize";
import { cosaContata } from "../domain/verso/reggenza";
import { somiglianza } from "../domain/testo/somiglianza";
import type { ParoleDiFotografata, RigaFotografata } from "./Fotografia";

/** What is looked for in a snapshot: the words of a row, and the target it has now. */
export type RigaCercata = ParoleDiFotografata & Pick<RigaFotografata, "target">;

type Passo<R extends RigaCercata> = PassoDiAbbinamento<RigaFotografata, R>;
type Parte = (riga: RigaCercata) => string | null;

/**
 * Names this much alike are one, a little changed: under the same headings, or with the same code, they may be less
 * alike. A code alone is not enough: it may have been given to another indicator.
 */
const SOMIGLIANZA = { conCodice: 0.4, sottoGliStessi: 0.5, altrove: 0.7 };
/** The second best must be this much further away, or nobody knows which. */
const DISTACCO = 0.1;

const foglio: Parte = (riga) => riga.foglio.toLowerCase();
const percorso: Parte = (riga) => riga.percorso.map(normalize).join("|");
const nome: Parte = (riga) => normalize(riga.nome);
const descrizione: Parte = (riga) => normalize(riga.descrizione);
const responsabile: Parte = (riga) => normalize(riga.responsabile);
const target: Parte = (riga) => normalize(displayCella(riga.target));
const codice: Parte = (riga) => (riga.codice.trim() === "" ? null : normalize(riga.codice));

function per<R extends RigaCercata>(come: string, quante: "una" | "pari", ...parti: readonly Parte[]): Passo<R> {
  const chiave = (riga: RigaCercata) => {
    const sue = parti.map((parte) => parte(riga));
    return sue.includes(null) ? null : JSON.stringify(sue);
  };
  return { come, quante, diCercato: chiave, diRiga: chiave };
}

/** Two names of which neither holds what the other counts are of two things, however alike: "corsi" and "convegni". */
function countStesso(una: RigaCercata, altra: RigaCercata): boolean {
  const [prima, dopo] = [normalize(una.nome), normalize(altra.nome)];
  return [
    [prima, dopo],
    [dopo, prima],
  ].some(([uno = "", altro = ""]) =>
    altro.split(/[^\p{L}\p{N}]+/u).some((parola) => parola.startsWith(cosaContata(uno))),
  );
}

const simile = <R extends RigaCercata>(come: string, minima: number, stesse: readonly Parte[]): Passo<R> => ({
  come,
  somiglianza: (una, altra) =>
    stesse.every((parte) => parte(una) !== null && parte(una) === parte(altra)) && countStesso(una, altra)
      ? somiglianza(una.nome, altra.nome)
      : null,
  minima,
  distacco: DISTACCO,
  ancheIncerta: false,
});

/** A sheet renamed since: its rows stand in the snapshot under a name that no sheet has, and it was under another. */
function suUnFoglioRinominato<R extends RigaCercata>(
  righe: readonly R[],
  fotografate: readonly RigaFotografata[],
): Passo<R> {
  const [ora, allora] = [righe, fotografate].map((tutte) => new Set(tutte.map(foglio)));
  const parole = per<R>("foglio rinominato", "una", percorso, nome, descrizione, responsabile);
  if ("somiglianza" in parole) return parole;
  return {
    ...parole,
    diCercato: (una) => (ora?.has(foglio(una)) === true ? null : parole.diCercato(una)),
    diRiga: (una) => (allora?.has(foglio(una)) === true ? null : parole.diRiga(una)),
  };
}

/** The surest first. Position is none of them: rows are moved and inserted, and a frozen number does not follow. */
const passi = <R extends RigaCercata>(
  righe: readonly R[],
  fotografate: readonly RigaFotografata[],
): readonly Passo<R>[] => [
  per("tutto", "una", foglio, percorso, codice, nome, descrizione, responsabile, target),
  per("parole e target", "una", foglio, percorso, nome, descrizione, responsabile, target),
  per("parole", "una", foglio, percorso, nome, descrizione, responsabile),
  // Rows with the same words and the same target are told by their order, where they are as many.
  per("gemelle", "pari", foglio, percorso, nome, descrizione, responsabile, target),
  per("sotto le stesse", "una", foglio, percorso, nome),
  per("foglio e nome", "una", foglio, nome, descrizione),
  suUnFoglioRinominato(righe, fotografate),
  simile("stesso codice", SOMIGLIANZA.conCodice, [foglio, codice]),
  simile("nome simile, sotto le stesse", SOMIGLIANZA.sottoGliStessi, [foglio, percorso]),
  simile("nome simile", SOMIGLIANZA.altrove, [foglio]),
];

/**
 * Which row of a snapshot each row is, also where rows were moved, inserted, renamed a little, or given another target
 * since. What cannot be told is in no pair: a trend of somebody else's figures would be worse than none.
 */
export function abbinaFotografia<R extends RigaCercata>(
  righe: readonly R[],
  fotografate: readonly RigaFotografata[],
): ReadonlyMap<R, RigaFotografata> {
  const { coppie } = abbina(fotografate, righe, passi(righe, fotografate));
  return new Map(coppie.map(({ cercato, riga }) => [riga, cercato]));
}
