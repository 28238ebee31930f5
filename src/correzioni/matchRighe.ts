import { abbina, type PassoDiAbbinamento } from "../domain/abbina";
import { groupBy } from "../domain/groupBy";
import { normalize } from "../domain/testo/normalize";
import type { Correzione, Soggetto } from "./Correzione";
import { PERCORSO_UNITO } from "./correzioni";
import type { Cruscotto } from "../cruscotto/Cruscotto";
import { postoDelNodo, postoDelTitolo, postoOf, type Posto } from "../cruscotto/Posto";
import { percorsoOf } from "../cruscotto/nodi";

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

interface Assegnazione {
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

interface Nominata extends Pick<RigaAttuale, "posto" | "colonne"> {
  readonly voce: string;
  readonly sopra: number | null;
  readonly descrizione: string;
}

function attualeOf({ nodi }: Cruscotto, { posto, colonne, voce, sopra, descrizione }: Nominata): RigaAttuale {
  const percorso = percorsoOf(nodi, sopra).join(PERCORSO_UNITO);
  return { posto, colonne, voce: normalize(voce), chiave: chiaveOf({ voce, percorso, descrizione }) };
}

/** The rows of a cruscotto that a correction may be about: its indicators, and the headings with a SAL of their own. */
export function righeOf(cruscotto: Cruscotto): readonly RigaAttuale[] {
  return [
    ...cruscotto.indicatori.map((uno) => {
      const { nome: voce, padre: sopra, descrizione, colonne } = uno;
      const sue = [colonne.target, colonne.sal, colonne.consuntivo];
      return attualeOf(cruscotto, { posto: postoOf(uno), colonne: sue, voce, sopra, descrizione });
    }),
    ...cruscotto.nodi.flatMap((nodo) => {
      const posto = postoDelNodo(nodo);
      const suo = { voce: nodo.nome, sopra: nodo.id, descrizione: "" };
      return posto ? [attualeOf(cruscotto, { posto, colonne: [posto.colonna], ...suo })] : [];
    }),
  ];
}

/** The headings without a SAL cell: nothing of theirs is ever remembered, but what they ask can be accepted. */
export function titoliSenzaSal(cruscotto: Cruscotto): readonly RigaAttuale[] {
  const senza = cruscotto.nodi.filter(({ colonnaSal }) => colonnaSal === null);
  return senza.map((nodo) => {
    const posto = postoDelTitolo(nodo);
    return attualeOf(cruscotto, { posto, colonne: [posto.colonna], voce: nodo.nome, sopra: nodo.id, descrizione: "" });
  });
}

/** The rows of a sheet, found by where they stand and by their words. */
export class IndiceRighe {
  private readonly byRiga: ReadonlyMap<number, readonly RigaAttuale[]>;
  private readonly byChiave: ReadonlyMap<string, readonly RigaAttuale[]>;
  private readonly byVoce: ReadonlyMap<string, readonly RigaAttuale[]>;

  constructor(readonly righe: readonly RigaAttuale[]) {
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

type PassoRiga = PassoDiAbbinamento<Cercata, RigaAttuale>;

/** By the row that the reference of a line points at, where that can be told to be its own. */
const perPosto = (come: string, isSua: (cercata: Cercata, li: RigaAttuale) => boolean): PassoRiga => ({
  come,
  diCercato: (cercata) => (cercata.li && isSua(cercata, cercata.li) ? cercata.li : null),
  diRiga: (riga) => riga,
  quante: "prime",
});

const perParole: PassoRiga = {
  come: "parole",
  diCercato: ({ chiave }) => chiave,
  diRiga: ({ chiave }) => chiave,
  quante: "una",
};

/** How an answer is told to be about a row. On a sheet put in another order a reference tells no twins apart. */
function passiRisposte(indice: IndiceRighe, riordinato: boolean): readonly PassoRiga[] {
  const hasGemelle = ({ chiave }: Cercata) => indice.conChiave(chiave).length > 0;
  return [
    perPosto("riga sola", ({ soloRiga }) => soloRiga),
    perPosto("posto e nome", (cercata, li) => {
      const isSua = hasGemelle(cercata) ? li.chiave === cercata.chiave : li.voce === cercata.voce;
      return isSua && !riordinato;
    }),
    perParole,
    {
      come: "nome",
      diCercato: (cercata) => {
        const { voce, li, soloVoce } = cercata;
        return !hasGemelle(cercata) && (soloVoce || li?.voce === voce) ? voce : null;
      },
      diRiga: ({ voce }) => voce,
      quante: "una",
    },
  ];
}

/** Why an answer is of no row, and which it might be of. */
function sospesa({ correzione, chiave, voce, li }: Cercata, indice: IndiceRighe): CorrezioneSospesa {
  const gemelle = indice.conChiave(chiave);
  const candidate = gemelle.length > 0 ? gemelle : indice.conVoce(voce);
  const righe = (candidate.length > 0 ? candidate : li ? [li] : []).map(({ posto }) => posto.riga);
  return { correzione, motivo: candidate.length > 0 ? "ambigua" : li ? "rinominata" : "senza riga", righe };
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
  const cercate = risposte.map((correzione) => cercataOf(correzione, indice));
  const abbinate = abbina(cercate, indice.righe, passiRisposte(indice, riordinato), { condivise: true });
  const rigaDi = new Map(abbinate.coppie.map(({ cercato, riga }) => [cercato, riga]));
  return {
    trovate: cercate.flatMap((cercata) => {
      const riga = rigaDi.get(cercata);
      return riga ? [[riga.posto, cercata.correzione] as const] : [];
    }),
    sospese: abbinate.senzaRiga.map((cercata) => sospesa(cercata, indice)),
  };
}

/** What was accepted of a heading without a SAL points at its name, where no reference of an indicator ever does. */
export function isDelTitolo(correzione: Correzione, titoli: IndiceRighe): boolean {
  const suoi = correzione.detto?.cosa === "accettata" ? titoli.conChiave(chiaveOf(correzione)) : [];
  return suoi.some(({ posto }) => posto.colonna === correzione.colonna);
}

const PASSI_RICORDI: readonly PassoRiga[] = [
  perPosto("posto e parole", ({ chiave }, li) => li.chiave === chiave),
  perParole,
  perPosto("posto e nome", ({ voce }, li) => li.voce === voce),
  perPosto("posto", () => true),
];

/**
 * The rows of what was remembered, from which no figure is computed: each belongs to the row its reference points at
 * when the words agree, else to the only row with its words, else to the row its reference points at when nothing else
 * belongs there: first when the name at least is the same, then when the row was renamed.
 */
export function assignRicordi(ricordi: readonly Correzione[], indice: IndiceRighe): Assegnazione {
  const cercate = ricordi.map((correzione) => cercataOf(correzione, indice));
  const { coppie, senzaRiga } = abbina(cercate, indice.righe, PASSI_RICORDI);
  return {
    trovate: coppie.map(({ cercato, riga }) => [riga.posto, cercato.correzione] as const),
    sospese: senzaRiga.map(({ correzione, chiave }) => {
      const righe = indice.conChiave(chiave).map(({ posto }) => posto.riga);
      return { correzione, motivo: righe.length > 0 ? "ambigua" : "senza riga", righe };
    }),
  };
}
