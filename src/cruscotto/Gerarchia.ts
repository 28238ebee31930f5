import { intestato, type Albero } from "./Albero";
import type { Livello, Nodo, RuoloColonna } from "./Cruscotto";
import type { RigaLetta } from "./RigaLetta";
import { GERARCHIA, type RuoloGerarchia } from "./ruoli";

const LIVELLI: Readonly<Record<RuoloGerarchia, Livello>> = {
  prospettiva: "prospettiva",
  area: "area",
  strategico: "obiettivo",
  programma: "programma",
  obiettivo: "obiettivo",
};

/** The headings written in columns: each holds for the rows below it until the next one in its column or a wider one. */
export class Gerarchia {
  private readonly parole = new Map<RuoloGerarchia, string>();

  static has(ruolo: RuoloColonna): ruolo is RuoloGerarchia {
    return GERARCHIA.some((uno) => uno === ruolo);
  }

  carry(riga: RigaLetta): void {
    GERARCHIA.forEach((ruolo, at) => {
      const testo = riga.testo(ruolo);
      if (testo === "" || testo === this.parole.get(ruolo)) return;
      for (const stretto of GERARCHIA.slice(at)) this.parole.delete(stretto);
      this.parole.set(ruolo, testo);
    });
  }

  /** A programme gathers rows only where objectives stand in columns too; else it is a word beside them (Pisa). */
  private isNodo(ruolo: RuoloGerarchia, riga: RigaLetta): boolean {
    if (riga.colonnaOf(ruolo) === null) return false;
    return ruolo !== "programma" || riga.colonnaOf("obiettivo") !== null || riga.colonnaOf("strategico") !== null;
  }

  programmaAccanto(riga: RigaLetta): string | null {
    return this.isNodo("programma", riga) ? null : (this.parole.get("programma") ?? null);
  }

  /** The narrowest heading of a row, under the one that is open above the columns. */
  openIn(albero: Albero, aperto: Nodo | null, riga: RigaLetta): Nodo | null {
    let padre = aperto;
    for (const ruolo of GERARCHIA) {
      const nome = this.isNodo(ruolo, riga) ? (this.parole.get(ruolo) ?? "") : "";
      if (nome !== "") padre = albero.add(LIVELLI[ruolo], intestato(nome, riga.riga), padre);
    }
    return padre;
  }
}
