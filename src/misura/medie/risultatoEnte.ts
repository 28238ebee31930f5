import type { CodiceDelFoglio } from "../../domain/codiciAnomalia";
import type { Anomalia } from "../../domain/Anomalia";
import type { Medie, Politica } from "../../domain/metodo/Politica";
import { anomalia } from "../../domain/sal/Calcolo";
import { parsePubblicato, type Pubblicato } from "../../domain/valori/parsePubblicato";
import type { Cruscotto } from "../../cruscotto/Cruscotto";
import { comparePublished, publishedCella } from "../riga/published";
import type { IndicatoreMisurato, Media, Voce } from "../CruscottoMisurato";
import { isProvvisoria, mediaOf } from "./mediaOf";

/** The ente's own result as the body writes it on a sheet. */
export interface RisultatoEnte {
  readonly nome: string;
  readonly riga: number;
  readonly colonna: number;
  readonly pubblicato: Pubblicato;
}

/** Every reading of the ente's mean, in the order in which it is proposed. */
const LETTURE: readonly Medie["ente"][] = ["livelli", "righe", "obiettivi strategici", "priorita"];

/**
 * What the body itself says of the ente on a sheet: a circular row, or a row of the result of all. A manager's sheet
 * speaks there of something else; a figure that PERF wrote is not the body's.
 */
export function risultatiEnte(
  { risultati }: Pick<Cruscotto, "risultati">,
  indicatori: readonly IndicatoreMisurato[],
): readonly RisultatoEnte[] {
  if (indicatori.some(({ indicatore }) => indicatore.isDiDirigente)) return [];
  const circolari = indicatori.filter(({ indicatore }) => indicatore.isCircolare && !indicatore.isSuperato);
  const scritti = [
    ...(circolari.length === 1 ? circolari : []).map(({ indicatore: { nome, riga, colonne, consuntivo } }) => ({
      ...{ nome, riga, colonna: colonne.consuntivo ?? 0, cella: consuntivo, formula: "" },
    })),
    ...risultati,
  ];
  return scritti.flatMap(({ nome, riga, colonna, cella, formula }) => {
    const pubblicato = parsePubblicato(publishedCella(cella, formula, null));
    return pubblicato ? [{ nome, riga, colonna, pubblicato }] : [];
  });
}

/**
 * What is said where the body's result of the ente is not the mean of the method in use, with the reading that gives it.
 * A mean that hangs on answers, or on too few rows, is not compared as if it were the last word.
 * @param vociDi what each reading makes the mean of; nothing where the sheet has none of it
 */
export function risultatoDiverso(
  media: Media,
  scritti: readonly RisultatoEnte[],
  vociDi: (ente: Medie["ente"]) => readonly Voce[],
  politica: Politica,
): readonly Anomalia<CodiceDelFoglio>[] {
  const is = (sal: number | null) => (uno: RisultatoEnte) => comparePublished(sal, uno.pubblicato) === "coincide";
  const [primo] = scritti;
  if (!primo || media.sal === null || scritti.some(is(media.sal))) return [];
  const lettura = LETTURE.find(
    (una) => una !== politica.medie.ente && scritti.some(is(mediaOf(vociDi(una), politica).sal)),
  );
  const spiegato = lettura === undefined ? undefined : scritti.find(is(mediaOf(vociDi(lettura), politica).sal));
  const { nome, pubblicato } = spiegato ?? primo;
  return [
    anomalia("ente-diverso", isProvvisoria(media) ? "nota" : "conferma", {
      ...{ nome, pubblicato: pubblicato.valore, misurato: media.sal },
      ...(lettura === undefined ? {} : { lettura }),
    }),
  ];
}
