import type { Cruscotto, PuntoFotografato } from "../cruscotto/Cruscotto";
import { percorsoOf } from "../cruscotto/nodi";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import { abbinaFotografia } from "./abbinaFotografia";
import type { Fotografia } from "./Fotografia";

/**
 * A cruscotto whose rows know their figures in the snapshots: by last year's pace a target of this year falls due
 * (`maturataAl`). Rows are found by their words; one that cannot be told has none.
 * @param fotografie from the first
 */
export function conFotografati(cruscotto: Cruscotto, fotografie: readonly Fotografia[]): Cruscotto {
  if (fotografie.length === 0) return cruscotto;
  const { foglio, nodi, indicatori } = cruscotto;
  const cercate = indicatori.map((indicatore) => ({
    indicatore,
    foglio,
    percorso: percorsoOf(nodi, indicatore.padre),
    codice: indicatore.codice ?? "",
    nome: indicatore.nome,
    descrizione: indicatore.descrizione,
    responsabile: indicatore.responsabile,
    target: indicatore.target,
  }));
  const trovate = fotografie.map(({ righe }) => abbinaFotografia(cercate, righe));
  return {
    ...cruscotto,
    indicatori: cercate.map((cercata) => {
      const fotografati = trovate.flatMap((abbinate): readonly PuntoFotografato[] => {
        const riga = abbinate.get(cercata);
        const letto = riga && parseConsuntivo(riga.risultato);
        return letto?.tipo === "numero" ? [{ giorno: riga?.giorno ?? 0, valore: letto.valore }] : [];
      });
      return fotografati.length === 0 ? cercata.indicatore : { ...cercata.indicatore, fotografati };
    }),
  };
}
