import type { Esito } from "../../domain/Misura";
import { normalize } from "../../domain/testo/normalize";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";

/** Which indicators of the sheet are looked for; null and "" for any. */
export interface Ricerca {
  readonly testo: string;
  readonly esito: Esito | null;
  readonly responsabile: string | null;
  /** Only those that ask something. */
  readonly isConDomande: boolean;
  /** Only those whose published SAL is not what the cells give. */
  readonly isDiversi: boolean;
}

export const NESSUNA_RICERCA: Ricerca = {
  testo: "",
  esito: null,
  responsabile: null,
  isConDomande: false,
  isDiversi: false,
};

/** "Area 2" before "Area 10". */
const IN_ORDINE = new Intl.Collator("it", { numeric: true, sensitivity: "base" });

/** An indicator with the words it is found by. */
interface Cercabile {
  readonly uno: IndicatoreMisurato;
  readonly parole: string;
}

/** The indicators of a sheet, ready to be searched as somebody types. */
export interface IndiceRicerca {
  readonly voci: readonly Cercabile[];
  /** Who answers for rows, in order; none where no column says it. */
  readonly responsabili: readonly string[];
  /** Outcomes that occur, in reading order. */
  readonly esiti: readonly Esito[];
}

export function indiceDi({ indicatori }: Pick<CruscottoMisurato, "indicatori">): IndiceRicerca {
  return {
    voci: indicatori.map((uno) => {
      const { nome, codice, responsabile, descrizione, programma } = uno.indicatore;
      const parole = [codice ?? "", nome, responsabile, programma ?? "", descrizione, ...uno.percorso];
      return { uno, parole: normalize(parole.join(" ")) };
    }),
    responsabili: [...new Set(indicatori.map(({ indicatore }) => indicatore.responsabile))]
      .filter((nome) => nome !== "")
      .sort(IN_ORDINE.compare),
    esiti: [...new Set(indicatori.map(({ misura }) => misura.esito))],
  };
}

const DIVERSI: readonly IndicatoreMisurato["confronto"][] = ["diverso", "altro metodo", "non misurato"];

/** The indicators that a search finds, in reading order: every word typed is in one of their words. */
export function cercaIn({ voci }: IndiceRicerca, ricerca: Ricerca): readonly IndicatoreMisurato[] {
  const cercate = normalize(ricerca.testo)
    .split(" ")
    .filter((parola) => parola !== "");
  const { esito, responsabile, isConDomande, isDiversi } = ricerca;
  return voci.flatMap(({ uno, parole }) => {
    const isTrovato =
      cercate.every((parola) => parole.includes(parola)) &&
      (esito === null || uno.misura.esito === esito) &&
      (responsabile === null || uno.indicatore.responsabile === responsabile) &&
      (!isConDomande || uno.anomalie.some(({ gravita }) => gravita !== "nota")) &&
      (!isDiversi || DIVERSI.includes(uno.confronto));
    return isTrovato ? [uno] : [];
  });
}
