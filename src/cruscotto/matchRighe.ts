import { normalize } from "../domain/normalize";
import type { Correzione, Soggetto } from "./Correzione";
import { PERCORSO_UNITO } from "./correzioni";
import type { Cruscotto } from "./Cruscotto";
import { percorsoOf } from "./percorsoOf";

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
  readonly trovate: readonly (readonly [riga: number, correzione: Correzione])[];
  readonly sospese: readonly CorrezioneSospesa[];
}

/** A row of the sheet as a correction may name it. */
export interface RigaAttuale {
  readonly riga: number;
  readonly chiave: string;
  readonly voce: string;
}

/** What identifies a row whatever its position: its words and those of the headings above. */
export function chiaveOf({ voce, percorso, descrizione }: Pick<Soggetto, "voce" | "percorso" | "descrizione">): string {
  return [voce, percorso, descrizione].map(normalize).join("|");
}

/** The rows of a cruscotto that a correction may be about: its indicators, and the headings with a SAL of their own. */
export function righeOf(cruscotto: Cruscotto): readonly RigaAttuale[] {
  const percorso = (id: number | null) => percorsoOf(cruscotto.nodi, id).join(PERCORSO_UNITO);
  const rigaOf = (riga: number, voce: string, sopra: number | null, descrizione: string): RigaAttuale => ({
    riga,
    voce: normalize(voce),
    chiave: chiaveOf({ voce, percorso: percorso(sopra), descrizione }),
  });
  return [
    ...cruscotto.indicatori.map(({ riga, nome, padre, descrizione }) => rigaOf(riga, nome, padre, descrizione)),
    ...cruscotto.nodi
      .filter(({ colonnaSal }) => colonnaSal !== null)
      .map(({ riga, nome, id }) => rigaOf(riga, nome, id, "")),
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
    this.byRiga = groupBy(righe, ({ riga }) => riga);
    this.byChiave = groupBy(righe, ({ chiave }) => chiave);
    this.byVoce = groupBy(righe, ({ voce }) => voce);
  }

  /** What stands where the reference of a correction points: the row with its words before one with another name. */
  at(riga: number | null, chiave: string, voce: string): RigaAttuale | undefined {
    const qui = riga === null ? [] : (this.byRiga.get(riga) ?? []);
    return qui.find((una) => una.chiave === chiave) ?? qui.find((una) => una.voce === voce) ?? qui[0];
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
    li: indice.at(correzione.riga, chiave, voce),
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
  const righe = prima ? candidate.map(({ riga }) => riga) : li ? [li.riga] : [];
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
  const trovate: [number, Correzione][] = [];
  const sospese: CorrezioneSospesa[] = [];
  for (const correzione of risposte) {
    const riga = rigaCerta(cercataOf(correzione, indice), indice, riordinato);
    if ("chiave" in riga) trovate.push([riga.riga, correzione]);
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
  const trovate = new Map<number, Correzione>();
  let cercate: readonly Cercata[] = ricordi.map((correzione) => cercataOf(correzione, indice));
  const assign = (rigaDi: (cercata: Cercata) => RigaAttuale | undefined) => {
    cercate = cercate.filter((cercata) => {
      const riga = rigaDi(cercata);
      if (!riga || trovate.has(riga.riga)) return true;
      trovate.set(riga.riga, cercata.correzione);
      return false;
    });
  };
  assign(({ li, chiave }) => (li?.chiave === chiave ? li : undefined));
  const unici = soli(cercate);
  assign(({ chiave }) => {
    const [libera, ...altre] = indice.conChiave(chiave).filter(({ riga }) => !trovate.has(riga));
    return unici.has(chiave) && altre.length === 0 ? libera : undefined;
  });
  assign(({ li, voce }) => (li?.voce === voce ? li : undefined));
  assign(({ li }) => li);
  return {
    trovate: [...trovate],
    sospese: cercate.map(({ correzione, chiave }) => {
      const righe = indice.conChiave(chiave).map(({ riga }) => riga);
      return { correzione, motivo: righe.length > 0 ? "ambigua" : "senza riga", righe };
    }),
  };
}
