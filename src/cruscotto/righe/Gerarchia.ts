import type { Albero, Intestato } from "./Albero";
import type { Livello, Nodo } from "../Cruscotto";
import type { RigaLetta } from "./RigaLetta";
import { GERARCHIA, type RuoloGerarchia } from "../colonne/parole/ruoli";

const LIVELLI: Readonly<Record<RuoloGerarchia, Livello>> = {
  prospettiva: "prospettiva",
  area: "area",
  strategico: "obiettivo",
  programma: "programma",
  obiettivo: "obiettivo",
};

/** The headings written in columns: each holds for the rows below it until the next one in its column or a wider one. */
export class Gerarchia {
  private readonly aperti = new Map<RuoloGerarchia, Intestato>();
  /** The node of each heading under the one above it: most rows hang where the row before does. */
  private readonly trovati = new Map<Intestato, { readonly padre: Nodo | null; readonly nodo: Nodo }>();

  /** @param isDiLivello the row holds no indicator: what it weighs and publishes is of its narrowest heading */
  carry(riga: RigaLetta, isDiLivello: boolean): void {
    const isUltimo = (ruolo: RuoloGerarchia) => ruolo === GERARCHIA.findLast((uno) => riga.testo(uno) !== "");
    for (const ruolo of GERARCHIA) {
      if (riga.testo(ruolo) === "" || riga.nomeDi(ruolo) === this.aperti.get(ruolo)?.nome) continue;
      for (const stretto of GERARCHIA.slice(GERARCHIA.indexOf(ruolo))) this.aperti.delete(stretto);
      const detto = riga.livello(ruolo);
      const isSuo = isDiLivello && detto.peso === null && isUltimo(ruolo);
      this.aperti.set(ruolo, isSuo ? { ...detto, ...riga.figureDiLivello } : detto);
    }
  }

  /** A programme gathers rows only where objectives stand in columns too; else it is a word beside them (Pisa). */
  private isNodo(ruolo: RuoloGerarchia, riga: RigaLetta): boolean {
    if (riga.colonnaOf(ruolo) === null) return false;
    return ruolo !== "programma" || riga.colonnaOf("obiettivo") !== null || riga.colonnaOf("strategico") !== null;
  }

  programmaAccanto(riga: RigaLetta): string | null {
    return this.isNodo("programma", riga) ? null : (this.aperti.get("programma")?.nome ?? null);
  }

  /** The narrowest heading of a row, under the one that is open above the columns. */
  openIn(albero: Albero, aperto: Nodo | null, riga: RigaLetta): Nodo | null {
    let padre = aperto;
    for (const ruolo of GERARCHIA) {
      const detto = this.isNodo(ruolo, riga) ? this.aperti.get(ruolo) : undefined;
      if (!detto) continue;
      const noto = this.trovati.get(detto);
      if (noto && noto.padre === padre) padre = noto.nodo;
      else {
        const nodo: Nodo = albero.add(LIVELLI[ruolo], detto, padre);
        this.trovati.set(detto, { padre, nodo });
        padre = nodo;
      }
    }
    return padre;
  }
}
