import type { Indicatore } from "../Cruscotto";
import type { RigaLetta } from "./RigaLetta";

type Colonne = Indicatore["colonne"];

/** The columns that the rows of one block are read from: nearly all of them have the same, and share one object. */
export class ColonneCondivise {
  private ultime: Colonne | null = null;

  /**
   * @param partenza the role of the column that says where a row starts from
   * @param sal 0-based; null where the row has none of its own
   * @param senzaPeso the column of the weights is only proposed
   */
  of(riga: RigaLetta, partenza: "baseline" | "precedente", sal: number | null, senzaPeso: boolean): Colonne {
    const target = riga.colonnaOf("target") ?? 0;
    if (this.ultime?.target === target && this.ultime.sal === sal) return this.ultime;
    this.ultime = {
      nome: riga.colonnaOf("indicatore") ?? 0,
      target,
      consuntivo: riga.colonnaOf("consuntivo"),
      operatore: riga.colonnaOf("operatore"),
      base: riga.colonnaOf(partenza),
      sal,
      peso: senzaPeso ? null : riga.colonnaOf("peso"),
    };
    return this.ultime;
  }
}
