import type { IndicatoreRipetuto } from "../confronto/compareFogli";
import type { Copia } from "../confronto/Copia";
import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/sal/Calcolo";
import type { Cella } from "../domain/Cella";
import { displayCella } from "../domain/numeri/displayCella";
import { formatNumeroItaliano } from "../domain/numeri/formatNumeroItaliano";
import { parseFormato } from "../domain/numeri/formatoNumero";
import { indirizzoOf } from "../formule/indirizzo";

/** A figure with all of its decimals: two that differ may be shown alike. */
function displayIntera(cella: Cella): string {
  if (cella.tipo !== "numero") return displayCella(cella);
  const { isPercentuale, isData } = parseFormato(cella.formato);
  if (isData) return displayCella(cella);
  return isPercentuale
    ? `${formatNumeroItaliano(cella.valore * 100, null, false)}%`
    : formatNumeroItaliano(cella.valore, null, true);
}

/** Each copy with its cell and what that shows: "«Area 4» E7: 100%". */
function where(
  copie: readonly Copia[],
  cellaDi: (copia: Copia) => readonly [colonna: number | null, cella: Cella],
): string {
  const mostrate = new Set(copie.map((copia) => displayCella(cellaDi(copia)[1])));
  const display = mostrate.size > 1 ? displayCella : displayIntera;
  return copie
    .map((copia) => {
      const [colonna, cella] = cellaDi(copia);
      const { riga } = copia.misurato.indicatore;
      return `«${copia.foglio}» ${indirizzoOf(riga, colonna ?? 0)}: ${display(cella) || "—"}`;
    })
    .join("; ");
}

/** What does not agree between the sheets, one anomalia for each indicator and value: the workbook's, not a row's. */
export function anomalieCopie(ripetuti: readonly IndicatoreRipetuto[]): readonly Anomalia[] {
  return ripetuti.flatMap(({ nome, copie, targetDiversi, consuntiviDiversi }) => {
    const di = (motivo: "target" | "consuntivo", dove: string) =>
      anomalia("stesso-indicatore-valori-diversi", "conferma", { motivo, nome, dove });
    return [
      ...(targetDiversi
        ? [
            di(
              "target",
              where(copie, ({ misurato: { indicatore: i } }) => [i.colonne.target, i.target]),
            ),
          ]
        : []),
      ...(consuntiviDiversi
        ? [
            di(
              "consuntivo",
              where(copie, ({ misurato: { indicatore: i } }) => [i.colonne.consuntivo, i.consuntivo]),
            ),
          ]
        : []),
    ];
  });
}
