import { anomalia, type Calcolo } from "./Calcolo";
import type { DatiProposta } from "../DatiAnomalia";
import { formatData } from "../numeri/calendario";
import { formatNumeroItaliano } from "../numeri/formatNumeroItaliano";
import { parseConsuntivo } from "../valori/parseConsuntivo";
import { findConfermato } from "../parole/findConfermato";
import type { Proposta } from "../parole/possibiliNelTesto";
import type { Consuntivo, Target } from "../Valore";

/** What a text may mean, of the kind of the target; null where it may mean nothing. */
export type Proponi = (testo: string, target: Target) => Proposta | null;

/** A consuntivo in words, what it is measured against, and what the user has confirmed of it. */
interface Narrato {
  readonly testo: string;
  readonly target: Target;
  readonly proponi: Proponi;
  /** The figure that the user confirmed, as it would be typed; null while nobody has. */
  readonly confermato: string | null;
}

/** What follows from a text, and the consuntivo that was taken from it; that is the text itself until somebody confirms. */
export interface CalcoloNarrato {
  readonly calcolo: Calcolo;
  readonly consuntivo: Consuntivo;
}

/** A figure as it would be typed in the cell. */
function writeConsuntivo(consuntivo: Consuntivo): string {
  switch (consuntivo.tipo) {
    case "numero":
      return consuntivo.unita === "percentuale"
        ? `${formatNumeroItaliano(Number((consuntivo.valore * 100).toFixed(2)), null, true)}%`
        : `${consuntivo.unita === "euro" ? "€ " : ""}${formatNumeroItaliano(consuntivo.valore, null, true)}`;
    case "data":
      return formatData(consuntivo.seriale);
    case "si-no":
      return consuntivo.valore ? "Sì" : "No";
    case "parole":
    case "errore":
      return consuntivo.testo;
    case "mancante":
      return "";
  }
}

/** The figure a text proposes, the words it came from and the SAL it would give; null where it proposes none. */
function datiProposta(proposta: Proposta | null, measure: (consuntivo: Consuntivo) => Calcolo): DatiProposta | null {
  if (!proposta) return null;
  const { sal } = measure(proposta.consuntivo);
  const dati = { proposta: writeConsuntivo(proposta.consuntivo), parole: proposta.parole };
  return sal === null ? dati : { ...dati, salProposto: sal };
}

/**
 * The SAL of a consuntivo told in words: none while its figure is only proposed; that of the confirmed figure, for as
 * long as the text holds it, and then what the new text proposes. Null when the text proposes nothing. Source: DOMAIN.md §2, narrative consuntivo.
 * @param measure what the rule of the target makes of a figure
 */
export function measureNarrato(
  { testo, target, proponi, confermato }: Narrato,
  measure: (consuntivo: Consuntivo) => Calcolo,
): CalcoloNarrato | null {
  const narrato: Consuntivo = { tipo: "parole", testo };
  const consuntivo =
    confermato === null ? null : findConfermato(testo, target, parseConsuntivo({ tipo: "testo", valore: confermato }));
  if (consuntivo) {
    const calcolo = measure(consuntivo);
    const nota = anomalia("da-confermare", "nota", { motivo: "confermato", proposta: writeConsuntivo(consuntivo) });
    return { calcolo: { ...calcolo, anomalie: [...(calcolo.anomalie ?? []), nota] }, consuntivo };
  }
  const dati = datiProposta(proponi(testo, target), measure);
  const daConfermare =
    confermato !== null
      ? anomalia("da-confermare", "conferma", { motivo: "proposta-superata", confermata: confermato, ...dati })
      : dati && anomalia("da-confermare", "conferma", { motivo: "proposta", ...dati });
  if (!daConfermare) return null;
  return { calcolo: { ...measure(narrato), anomalie: [daConfermare] }, consuntivo: narrato };
}
