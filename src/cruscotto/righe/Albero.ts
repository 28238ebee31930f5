import { CELLA_VUOTA } from "../../domain/Cella";
import { normalize } from "../../domain/testo/normalize";
import type { Livello, Nodo } from "../Cruscotto";
import { nodiSopra } from "../nodi";
import { isSopraPerCodice } from "./isSopraPerCodice";
import { OBIETTIVO, type Ampiezza } from "./livelli";
import { pesoNelNome } from "./pesoOf";

/** A heading about to be opened: what its row says of it. */
export type Intestato = Omit<Nodo, "id" | "padre" | "livello">;

/** Where the words of a heading stand, 0-based; a card has its labels in the first column. */
interface PostoDelNome {
  readonly riga: number;
  readonly colonna?: number;
}

/** A heading that publishes nothing, and weighs only what its own words say: "Obiettivo 1 (peso 60%)". */
export function intestato(nome: string, { riga, colonna = 0 }: PostoDelNome, codice: string | null = null): Intestato {
  return {
    nome,
    riga,
    colonnaNome: colonna,
    codice,
    peso: null,
    isPesoTestuale: false,
    isPesoQuota: false,
    pesoScritto: "",
    colonnaPeso: null,
    colonnaSal: null,
    sal: CELLA_VUOTA,
    salFormula: "",
    ...pesoNelNome(nome),
  };
}

/** The headings met while reading a sheet from the top: which ones are open, and all of them without repeats. */
export class Albero {
  private readonly tutti: Nodo[] = [];
  private aperti: readonly { readonly rango: number; readonly nodo: Nodo; readonly isDiScheda: boolean }[] = [];
  private readonly byChiave = new Map<string, Nodo>();
  private readonly obiettivi = new Map<string, Nodo>();

  /**
   * Opens a heading under the open ones wider than it, by their words or by their codes; the others close. One already
   * open stays as it is with what is open below it: it is the heading of a page, repeated.
   * @returns whether anything was opened
   */
  open(ampiezza: Ampiezza, nuovo: Intestato, isDiScheda = false): boolean {
    if (this.isAperto(nuovo.nome)) return false;
    const sopra = this.aperti.filter(
      ({ rango, nodo }) =>
        rango < ampiezza.rango || isSopraPerCodice(nodo.codice ?? nodo.nome, nuovo.codice ?? nuovo.nome),
    );
    const nodo = this.add(ampiezza.livello, nuovo, sopra.at(-1)?.nodo ?? null);
    this.aperti = [...sopra, { rango: ampiezza.rango, nodo, isDiScheda }];
    return true;
  }

  /** Whether a heading with these words is open. */
  isAperto(nome: string): boolean {
    const chiave = normalize(nome);
    return this.aperti.some(({ nodo }) => normalize(nodo.nome) === chiave);
  }

  /** Whether the page itself, not a card, opened a heading of this width. */
  hasApertoDaPagina({ rango }: Ampiezza): boolean {
    return this.aperti.some((aperto) => aperto.rango === rango && !aperto.isDiScheda);
  }

  /** Closes everything: another cruscotto begins beside. */
  close(): void {
    this.aperti = [];
  }

  /** The narrowest open heading, null directly under the ente. */
  get aperto(): Nodo | null {
    return this.aperti.at(-1)?.nodo ?? null;
  }

  /** The objective with a code under the open headings that are wider than an objective. */
  obiettivoByCodice(codice: string): Nodo | null {
    const padre = this.aperti.findLast(({ rango }) => rango < OBIETTIVO.rango)?.nodo.id ?? null;
    const sopra = [padre ?? "ente", ...this.aperti.map(({ nodo }) => nodo.id)];
    return sopra.map((id) => this.obiettivi.get(`${id}|${codice}`)).find((nodo) => nodo !== undefined) ?? null;
  }

  /** A heading written in a column of its own: the same words under the same parent are one node. */
  add(livello: Livello, nodo: Intestato, padre: Nodo | null): Nodo {
    const chiave = `${padre?.id ?? "ente"}|${livello}|${normalize(nodo.nome)}`;
    const known = this.byChiave.get(chiave);
    if (known) return known;
    const nuovo = { ...nodo, livello, id: this.tutti.length, padre: padre?.id ?? null };
    this.tutti.push(nuovo);
    this.byChiave.set(chiave, nuovo);
    const codificato = `${nuovo.padre ?? "ente"}|${nodo.codice ?? ""}`;
    if (livello === "obiettivo" && !this.obiettivi.has(codificato)) this.obiettivi.set(codificato, nuovo);
    return nuovo;
  }

  /** The headings that gather something, numbered anew, and the new number of each old one. */
  prune(usati: ReadonlySet<number>): { readonly nodi: readonly Nodo[]; readonly idOf: ReadonlyMap<number, number> } {
    const tenuti = new Set<number>();
    for (const nodo of this.tutti) {
      if (!usati.has(nodo.id)) continue;
      for (const { id } of nodiSopra(this.tutti, nodo.id)) tenuti.add(id);
    }
    const restanti = this.tutti.filter(({ id }) => tenuti.has(id));
    const idOf = new Map(restanti.map(({ id }, at) => [id, at]));
    const nodi = restanti.map((nodo, id) => ({
      ...nodo,
      id,
      padre: nodo.padre === null ? null : (idOf.get(nodo.padre) ?? null),
    }));
    return { nodi, idOf };
  }
}
