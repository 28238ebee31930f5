import type { Anomalia } from "../domain/Anomalia";
import { parseOpzioni, parseTipo, parseVerso, withTipo } from "../domain/argomenti";
import { anomalia } from "../domain/Calcolo";
import type { Cella } from "../domain/Cella";
import { deduceVerso } from "../domain/deduceVerso";
import { measureSal } from "../domain/measureSal";
import type { Misura, VersoDeciso } from "../domain/Misura";
import { parseConsuntivo } from "../domain/parseConsuntivo";
import { parseTarget } from "../domain/parseTarget";
import type { Politica } from "../domain/Politica";
import type { Cruscotto, Indicatore } from "./Cruscotto";
import type { CruscottoMisurato, IndicatoreMisurato } from "./CruscottoMisurato";
import { readFormulaSal } from "./formulaSal";
import { measureNodi } from "./measureNodi";
import { percorsoOf } from "./percorsoOf";
import { comparePublished, publishedCella, publishedIn } from "./published";

export interface OpzioniCruscotto {
  readonly politica: Politica;
  /** Reference year that beats the sheet's own words; null lets the sheet say it. */
  readonly anno: number | null;
  /** What each SAL cell held before PERF first wrote it, by 0-based row. */
  readonly pubblicati: ReadonlyMap<number, Cella>;
}

function decideVerso(indicatore: Indicatore): VersoDeciso {
  const scritto = parseVerso(readFormulaSal(indicatore.salFormula)?.verso ?? "");
  if (scritto && !scritto.isPresunto) return { verso: scritto.verso, origine: "utente" };
  return deduceVerso(indicatore.nome, indicatore.descrizione);
}

function measureIndicatore(
  indicatore: Indicatore,
  verso: VersoDeciso,
  politica: Politica,
  anno: number | null,
): Misura {
  const scritti = readFormulaSal(indicatore.salFormula);
  const tipo = parseTipo(scritti?.tipo ?? "");
  const giorni = parseOpzioni(scritti?.opzioni ?? "")?.giorni ?? politica.ritardo.giorniTolleranza;
  const consuntivo = tipo === "percentuale" ? indicatore.consuntivo : withTipo(indicatore.consuntivo, tipo);
  return measureSal(parseTarget(withTipo(indicatore.target, tipo)), parseConsuntivo(consuntivo), {
    politica: { ...politica, ritardo: { ...politica.ritardo, giorniTolleranza: giorni } },
    verso,
    anno,
  });
}

function confrontAnomalie(confronto: IndicatoreMisurato["confronto"], pubblicato: number): readonly Anomalia[] {
  if (confronto !== "diverso" && confronto !== "non misurato") return [];
  return [anomalia("pubblicato-diverso", "conferma", { pubblicato })];
}

/**
 * Measures every indicator of a cruscotto and every heading above it, beside what was published.
 * Source: DOMAIN.md §2–§4.
 */
export function measureCruscotto(cruscotto: Cruscotto, opzioni: OpzioniCruscotto): CruscottoMisurato {
  const { politica, pubblicati } = opzioni;
  const anno = opzioni.anno ?? cruscotto.anno;
  const indicatori = cruscotto.indicatori.map((indicatore): IndicatoreMisurato => {
    const verso = decideVerso(indicatore);
    const misura = measureIndicatore(indicatore, verso, politica, anno);
    const pubblicato = publishedIn(publishedCella(indicatore.riga, indicatore.sal, indicatore.salFormula, pubblicati));
    const confronto = comparePublished(misura.sal, pubblicato);
    const riferimento = indicatore.isRiferimentoVuoto
      ? [anomalia("da-confermare", "conferma", { motivo: "riferimento-vuoto" })]
      : [];
    const circolare = indicatore.isCircolare ? [anomalia("indicatore-circolare", "nota")] : [];
    return {
      indicatore,
      misura,
      verso,
      percorso: percorsoOf(cruscotto.nodi, indicatore.padre),
      pubblicato,
      confronto,
      anomalie: [
        ...misura.anomalie,
        ...riferimento,
        ...confrontAnomalie(confronto, pubblicato?.valore ?? 0),
        ...circolare,
      ],
    };
  });
  return { cruscotto, politica, anno, indicatori, ...measureNodi(cruscotto, indicatori, politica, pubblicati) };
}
