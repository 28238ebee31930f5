import type { Target } from "../../domain/Valore";
import type { Provenienza } from "./Tabella";

/** With its sign, in the unit of the target: days between dates, points between shares. */
const SCOSTAMENTO = {
  giorni: '+0" gg";-0" gg";0',
  quota: '+0.0" punti";-0.0" punti";0" punti"',
  numero: "+#,##0.00;-#,##0.00;0",
} as const;

const IMPORTO = "#,##0.00";
/** A share has its own column: in one of figures a ratio is a part of an amount. */
const DI_IMPORTI: ReadonlySet<Provenienza["tipo"]> = new Set(["somma", "differenza", "prodotto", "rapporto"]);

/** Between shares a distance is in points: 0,03 is 3 points, never 3%. */
export function isTraQuote(target: Target): boolean {
  return "unita" in target && target.unita === "percentuale";
}

function formatoScostamento(target: Target): string {
  if (target.tipo === "data") return SCOSTAMENTO.giorni;
  return isTraQuote(target) ? SCOSTAMENTO.quota : SCOSTAMENTO.numero;
}

/**
 * The number format (en-US code) that a figure brings from where it comes from; "General" where it brings none.
 * @param origine what the figure comes from, past the cells that only repeat another one (`Valori.origineOf`)
 */
export function formatoFigura(origine: Provenienza | null): string {
  if (origine?.tipo === "copia" || origine?.tipo === "celle sommate")
    return origine.cella.tipo === "numero" ? origine.cella.formato : "General";
  if (origine?.tipo === "scostamento") return formatoScostamento(origine.di.misura.target);
  if (origine?.tipo === "differenza" && origine.inPunti === true) return SCOSTAMENTO.quota;
  if (origine?.tipo === "punteggi") return "0.00";
  if (origine?.tipo === "importo") return origine.formato ?? IMPORTO;
  return origine !== null && DI_IMPORTI.has(origine.tipo) ? IMPORTO : "General";
}
