import { abbina, type PassoDiAbbinamento } from "../../domain/abbina";
import { groupBy } from "../../domain/groupBy";
import { normalize } from "../../domain/testo/normalize";
import { obiettivoDi, paroleDiRaccolta, type RigaConChiave } from "../chiaviDiRaccolta";
import type { RigaTornata } from "./SchedaTornata";

/** A row that came back, and the row of the cruscotto that it is. */
export interface CoppiaTornata {
  readonly tornata: RigaTornata;
  readonly riga: RigaConChiave;
}

export interface TornateAbbinate {
  readonly coppie: readonly CoppiaTornata[];
  /** Its key is of one row and its words are of another. */
  readonly contraddette: readonly RigaTornata[];
  /** Its words are those of several rows, and it has no key. */
  readonly ambigue: readonly RigaTornata[];
  /** It has a key that no row has any more. */
  readonly sparite: readonly RigaTornata[];
  /** Without a key, and its words are of no row. */
  readonly aggiunte: readonly RigaTornata[];
}

const paroleDi = ({ obiettivo, nome, target }: RigaTornata) => paroleDiRaccolta(obiettivo, nome, target);
const seC = (testo: string): string | null => (testo === "" ? null : testo);

const PASSI: readonly PassoDiAbbinamento<RigaTornata, RigaConChiave>[] = [
  { come: "chiave", diCercato: ({ chiave }) => seC(chiave), diRiga: ({ chiave }) => chiave, quante: "una" },
  { come: "parole", diCercato: paroleDi, diRiga: ({ parole }) => parole, quante: "una" },
  { come: "nome", diCercato: ({ nome }) => seC(normalize(nome)), diRiga: ({ nome }) => nome, quante: "una" },
];

/** The words that tell rows apart, without the target: that may have been changed on purpose. */
const visteDi = (obiettivo: string, nome: string) => `${normalize(obiettivo)}|${normalize(nome)}`;
const visteDellaRiga = ({ riga }: RigaConChiave) => visteDi(obiettivoDi(riga), riga.misurato.indicatore.nome);

/**
 * Which row of the cruscotto each row that came back is: by its key, else by its words. A row whose cells were sorted
 * apart has the key of one and the words of another, and is neither's.
 */
export function abbinaTornate(tornate: readonly RigaTornata[], righe: readonly RigaConChiave[]): TornateAbbinate {
  const { coppie, senzaRiga } = abbina(tornate, righe, PASSI, { condivise: true });
  const perViste = groupBy(righe, visteDellaRiga);
  const chiavi = new Set(righe.map(({ chiave }) => chiave));
  const isContraddetta = (tornata: RigaTornata, riga: RigaConChiave): boolean => {
    const viste = visteDi(tornata.obiettivo, tornata.nome);
    if (viste !== visteDellaRiga(riga)) return perViste.has(viste);
    // Of rows that only their targets tell apart, one with another's target may be that one.
    const gemelle = perViste.get(viste) ?? [];
    return gemelle.length > 1 && tornata.targetAllora !== null && tornata.targetAllora !== tornata.target;
  };
  const perChiave = (tornata: RigaTornata) => chiavi.has(tornata.chiave);
  const contraddette = coppie.filter(({ cercato, riga }) => perChiave(cercato) && isContraddetta(cercato, riga));
  const fuori = new Set(contraddette.map(({ cercato }) => cercato));
  const nomi = new Set(righe.map(({ nome }) => nome));
  const isAmbigua = ({ nome }: RigaTornata) => nomi.has(normalize(nome));
  const senza = senzaRiga.filter((una) => !isAmbigua(una));
  return {
    coppie: coppie.flatMap(({ cercato, riga }) => (fuori.has(cercato) ? [] : [{ tornata: cercato, riga }])),
    contraddette: [...fuori],
    ambigue: senzaRiga.filter(isAmbigua),
    sparite: senza.filter(({ chiave }) => chiave !== ""),
    aggiunte: senza.filter(({ chiave }) => chiave === ""),
  };
}
