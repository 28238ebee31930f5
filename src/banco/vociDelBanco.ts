import type { Cella } from "../domain/Cella";
import type { Esito } from "../domain/Misura";
import { esitoOf } from "../domain/sal/esitoOf";
import { displayCella } from "../domain/numeri/displayCella";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { measureRiga } from "../misura/riga/measureRiga";
import { leggiFrase } from "./leggiFrase";
import type { LetturaFrase, ValoreLetto } from "./LetturaFrase";

/** A consuntivo in words that has no value yet, with what it may be taken for. */
export interface VoceDelBanco {
  readonly foglio: CruscottoMisurato;
  readonly misurato: IndicatoreMisurato;
  /** The sentence, as it stands. */
  readonly frase: string;
  readonly lettura: LetturaFrase;
}

/** What a row would measure with a value. */
export interface EsitoDiLettura {
  readonly sal: number | null;
  readonly esito: Esito;
  /** Days after the target, 0 where it is no matter of days or is in time. */
  readonly giorniDopo: number;
}

const fraseDi = (cella: Cella): string => displayCella(cella).trim();

/**
 * What a row would measure if its words were taken for a value; nothing changes by it.
 */
export function provaLettura(
  { politica, anno }: Pick<CruscottoMisurato, "politica" | "anno">,
  { indicatore, argomenti, pubblicato }: IndicatoreMisurato,
  valore: ValoreLetto,
): EsitoDiLettura {
  if (valore.tipo === "non applicabile") return { sal: null, esito: "non applicabile", giorniDopo: 0 };
  if (valore.tipo === "sal") {
    return { sal: valore.sal, esito: esitoOf(valore.sal, politica.soglie), giorniDopo: 0 };
  }
  const letto = { valore: valore.cella, frase: fraseDi(indicatore.consuntivo) };
  const { misura } = measureRiga(indicatore, { argomenti, pubblicato, letto }, politica, anno);
  const { target, consuntivo } = misura;
  const isInData = target.tipo === "data" && consuntivo.tipo === "data";
  const giorniDopo = isInData ? Math.max(0, consuntivo.seriale - target.seriale) : 0;
  return { sal: misura.sal, esito: misura.esito, giorniDopo };
}

/** A row whose SAL waits for its words: nobody has established it, and none of its columns is in doubt. */
function isDaLeggere({ indicatore, misura, stabilito, anomalie }: IndicatoreMisurato): boolean {
  if (indicatore.isSuperato || stabilito !== null || misura.sal !== null) return false;
  if (["eliminato", "monitoraggio", "non applicabile", "neutralizzato"].includes(misura.esito)) return false;
  if (anomalie.some(({ codice }) => codice === "colonna-incerta" || codice === "riga-doppia")) return false;
  const { target, consuntivo } = misura;
  if (consuntivo.tipo === "parole") return indicatore.consuntivo.tipo === "testo" && target.tipo !== "mancante";
  // A figure beside a target that is no single one waits for its SAL all the same.
  return target.tipo === "composto" && consuntivo.tipo !== "mancante" && consuntivo.tipo !== "errore";
}

/**
 * Every consuntivo in words of some sheets that still has no value, in the order they stand, with what each may be taken
 * for. Source: YEAR.md §2.
 */
export function vociDelBanco(fogli: readonly CruscottoMisurato[]): readonly VoceDelBanco[] {
  return fogli.flatMap((foglio) =>
    foglio.indicatori.filter(isDaLeggere).map((misurato) => {
      const { indicatore, misura } = misurato;
      const frase = fraseDi(indicatore.consuntivo);
      const { politica, anno } = foglio;
      const daLeggere = { frase, nome: indicatore.nome, anno, base: indicatore.base, ritardo: politica.ritardo };
      return { foglio, misurato, frase, lettura: leggiFrase(misura.target, daLeggere) };
    }),
  );
}
