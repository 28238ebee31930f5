import { normalize } from "../domain/normalize";
import type { Correzione, Soggetto } from "./Correzione";
import { PERCORSO_UNITO } from "./correzioni";
import type { Cruscotto } from "../cruscotto/Cruscotto";
import { postoDelNodo, postoOf, type Posto } from "../cruscotto/Posto";
import { percorsoOf } from "../cruscotto/righe/percorsoOf";

/** Why a correction is applied to no row. */
export type MotivoSospesa =
  /** Its words or its value are not of the language of the sheet. */
  | "non capita"
  /** Neutralising, typing a SAL or declaring an outcome needs a reason and who says so. */
  | "senza motivo e autore"
  /** Several rows have its words, and its reference no longer tells which. */
  | "ambigua"
  /** The row at its reference has another name now, and no other row has its words. */
  | "rinominata"
  | "senza riga"
  /** Another line says something else about the same row. */
  | "contraddetta";

/** A correction to ask about: it is never assigned by guessing. */
export interface CorrezioneSospesa {
  readonly correzione: Correzione;
  readonly motivo: MotivoSospesa;
  /** 0-based rows of the sheet it may be about. */
  readonly righe: readonly number[];
}

export interface Assegnazione {
  readonly trovate: readonly (readonly [posto: Posto, correzione: Correzione])[];
  readonly sospese: readonly CorrezioneSospesa[];
}

/** A row of the sheet as a correction may name it. */
export interface RigaAttuale {
  readonly posto: Posto;
  /** 0-based columns that only this row has on its row of the sheet. */
  readonly colonne: readonly (number | null)[];
  readonly chiave: string;
  readonly voce: string;
}

/** What identifies a row whatever its position: its words and those of the headings above. */
export function chiaveOf({ voce, percorso, descrizione }: Pick<Soggetto, "voce" | "percorso" | "descrizione">): string {
  return [voce, percorso, descrizione].map(normalize).join("|");
}

/** The rows of a cruscotto that a correction may be about: its indicators, and the headings with a SAL of their own. */
export function righeOf(cruscotto: Cruscotto): readonly RigaAttuale[] {
  const rigaOf = (
    posto: Posto,
    colonne: RigaAttuale["colonne"],
    voce: string,
    sopra: number | null,
    descrizione: string,
  ): RigaAttuale => {
    const percorso = percorsoOf(cruscotto.nodi, sopra).join(PERCORSO_UNITO);
    return { posto, colonne, voce: normalize(voce), chiave: chiaveOf({ voce, percorso, descrizione }) };
  };
  return [
    ...cruscotto.indicatori.map((uno) => {
      const { nome, padre, descrizione, colonne } = uno;
      return rigaOf(postoOf(uno), [colonne.target, colonne.sal, colonne.consuntivo], nome, padre, descrizione);
    }),
    ...cruscotto.nodi.flatMap((nodo) => {
      const posto = postoDelNodo(nodo);
      return posto ? [rigaOf(posto, [nodo.colonnaSal], nodo.nome, nodo.id, "")] : [];
    }),
  ];
}

function groupBy<T>(valori: readonly T[], chiaveDi: (uno: T) => string | number): ReadonlyMap<string | number, T[]> {
  const gruppi = new Map<string | number, T[]>();
  for (const valore of valori) {
    const gruppo = gruppi.get(chiaveDi(valore));
    if (gruppo) gruppo.push(valore);
    else gruppi.set(chiaveDi(valore), [valore]);
  }
  return gruppi;
}

/** The rows of a sheet, found by where they stand and by their words. */
export class IndiceRighe {
  private readonly byRiga: ReadonlyMap<string | number, RigaAttuale[]>;
  private readonly byChiave: ReadonlyMap<string | number, RigaAttuale[]>;
  private readonly byVoce: ReadonlyMap<string | number, RigaAttuale[]>;

  constructor(righe: readonly RigaAttuale[]) {
    this.byRiga = groupBy(righe, ({ posto }) => posto.riga);
    this.byChiave = groupBy(righe, ({ chiave }) => chiave);
    this.byVoce = groupBy(righe, ({ voce }) => voce);
  }

  /** What stands where the reference of a correction points: the row with its words before one with another name. */
  at({ riga, colonna }: Soggetto, chiave: string, voce: string): RigaAttuale | undefined {
    const qui = riga === null ? [] : (this.byRiga.get(riga) ?? []);
    const inColonna = qui.filter(({ colonne }) => colonna !== null && colonne.includes(colonna));
    const candidate = [...inColonna, ...qui];
    return candidate.find((una) => una.chiave === chiave) ?? candidate.find((una) => una.voce === voce) ?? candidate[0];
  }
  conChiave(chiave: string): readonly RigaAttuale[] {
    return this.byChiave.get(chiave) ?? [];
  }
  conVoce(voce: string): readonly RigaAttuale[] {
    return this.byVoce.get(voce) ?? [];
  }
}

interface Cercata {
  readonly correzione: Correzione;
  readonly chiave: string;
  readonly voce: string;
  /** The row its reference points at, where that is a row with a SAL. */
  readonly li: RigaAttuale | undefined;
  /** Typed by hand: nothing but a name, or nothing but a row number. */
  readonly soloVoce: boolean;
  readonly soloRiga: boolean;
}

function cercataOf(correzione: Correzione, indice: IndiceRighe): Cercata {
  const chiave = chiaveOf(correzione);
  const voce = normalize(correzione.voce);
  const soloVoce = voce !== "" && correzione.percorso === "" && correzione.descrizione === "";
  return {
    correzione,
    chiave,
    voce,
    li: indice.at(correzione, chiave, voce),
    soloVoce,
    soloRiga: chiave === chiaveOf({ voce: "", percorso: "", descrizione: "" }),
  };
}

/**
 * Whether the rows of a sheet were put in another order since: a reference from another sheet follows insertions and
 * deletions, never a sort. Then it does not tell twins apart.
 */
export function isRiordinato(correzioni: readonly Correzione[], indice: IndiceRighe): boolean {
  return correzioni.some((correzione) => {
    const { li, chiave } = cercataOf(correzione, indice);
    const sue = indice.conChiave(chiave);
    return li !== undefined && li.chiave !== chiave && sue.length === 1;
  });
}

/** The row of an answer: certain, or none with the reason. */
function rigaCerta(cercata: Cercata, indice: IndiceRighe, riordinato: boolean): RigaAttuale | CorrezioneSospesa {
  const { correzione, chiave, voce, li, soloVoce, soloRiga } = cercata;
  const gemelle = indice.conChiave(chiave);
  const omonime = indice.conVoce(voce);
  const candidate = gemelle.length > 0 ? gemelle : omonime;
  const [prima, ...altre] = candidate;
  if (soloRiga && li) return li;
  if (li?.voce === voce && candidate.includes(li) && !riordinato) return li;
  if (prima && altre.length === 0 && (gemelle.length > 0 || soloVoce || li === prima)) return prima;
  const righe = prima ? candidate.map(({ posto }) => posto.riga) : li ? [li.posto.riga] : [];
  return { correzione, motivo: prima ? "ambigua" : li ? "rinominata" : "senza riga", righe };
}

/**
 * The rows of the answers of a sheet: what changes a figure is assigned to a row only when its words, or its reference
 * on a sheet that was not put in another order, tell it from every other. The rest is to be asked.
 */
export function assignRisposte(
  risposte: readonly Correzione[],
  indice: IndiceRighe,
  riordinato: boolean,
): Assegnazione {
  const trovate: [Posto, Correzione][] = [];
  const sospese: CorrezioneSospesa[] = [];
  for (const correzione of risposte) {
    const riga = rigaCerta(cercataOf(correzione, indice), indice, riordinato);
    if ("chiave" in riga) trovate.push([riga.posto, correzione]);
    else sospese.push(riga);
  }
  return { trovate, sospese };
}

function soli(cercate: readonly Cercata[]): ReadonlySet<string> {
  const gruppi = groupBy(cercate, ({ chiave }) => chiave);
  return new Set([...gruppi].flatMap(([chiave, gruppo]) => (gruppo.length === 1 ? [String(chiave)] : [])));
}

/**
 * The rows of what was remembered, from which no figure is computed: each belongs to the row its reference points at
 * when the words agree, else to the only row with its words, else to the row its reference points at when nothing else
 * belongs there: first when the name at least is the same, then when the row was renamed.
 */
export function assignRicordi(ricordi: readonly Correzione[], indice: IndiceRighe): Assegnazione {
  const trovate = new Map<RigaAttuale, Correzione>();
  let cercate: readonly Cercata[] = ricordi.map((correzione) => cercataOf(correzione, indice));
  const assign = (rigaDi: (cercata: Cercata) => RigaAttuale | undefined) => {
    cercate = cercate.filter((cercata) => {
      const riga = rigaDi(cercata);
      if (!riga || trovate.has(riga)) return true;
      trovate.set(riga, cercata.correzione);
      return false;
    });
  };
  assign(({ li, chiave }) => (li?.chiave === chiave ? li : undefined));
  const unici = soli(cercate);
  assign(({ chiave }) => {
    const [libera, ...altre] = indice.conChiave(chiave).filter((riga) => !trovate.has(riga));
    return unici.has(chiave) && altre.length === 0 ? libera : undefined;
  });
  assign(({ li, voce }) => (li?.voce === voce ? li : undefined));
  assign(({ li }) => li);
  return {
    trovate: [...trovate].map(([{ posto }, correzione]) => [posto, correzione] as const),
    sospese: cercate.map(({ correzione, chiave }) => {
      const righe = indice.conChiave(chiave).map(({ posto }) => posto.riga);
      return { correzione, motivo: righe.length > 0 ? "ambigua" : "senza riga", righe };
    }),
  };
}
