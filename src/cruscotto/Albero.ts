import { normalize } from "../domain/normalize";
import type { Livello, Nodo } from "./Cruscotto";

type NuovoNodo = Omit<Nodo, "id" | "padre">;

/** The headings met while reading a sheet from the top: which ones are open, and all of them without repeats. */
export class Albero {
  readonly nodi: Nodo[] = [];
  private prospettiva: Nodo | null = null;
  private obiettivo: Nodo | null = null;
  private readonly byChiave = new Map<string, Nodo>();

  openProspettiva(nome: string, riga: number, propria: Omit<NuovoNodo, "livello" | "nome" | "codice" | "riga">): void {
    this.prospettiva = this.add("prospettiva", { nome, codice: null, riga, ...propria }, null);
    this.obiettivo = null;
  }

  openObiettivo(nodo: Omit<NuovoNodo, "livello">): void {
    this.obiettivo = this.add("obiettivo", nodo, this.prospettiva);
  }

  /** The open objective, or the prospettiva, or the ente. */
  get aperto(): Nodo | null {
    return this.obiettivo ?? this.prospettiva;
  }

  /** The objective with a code under the open prospettiva. */
  obiettivoByCodice(codice: string): Nodo | null {
    const padre = this.prospettiva?.id ?? null;
    const isThis = (nodo: Nodo) => nodo.livello === "obiettivo" && nodo.codice === codice && nodo.padre === padre;
    return this.nodi.find(isThis) ?? null;
  }

  /** A heading written in a column of its own: the same words under the same parent are one node. */
  add(livello: Livello, nodo: Omit<NuovoNodo, "livello">, padre: Nodo | null): Nodo {
    const chiave = `${padre?.id ?? "ente"}|${livello}|${normalize(nodo.nome)}`;
    const known = this.byChiave.get(chiave);
    if (known) return known;
    const nuovo = { ...nodo, livello, id: this.nodi.length, padre: padre?.id ?? null };
    this.nodi.push(nuovo);
    this.byChiave.set(chiave, nuovo);
    return nuovo;
  }
}
