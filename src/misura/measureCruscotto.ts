import { motivoOf, type Anomalia } from "../domain/Anomalia";
import { parseTipo } from "../domain/argomenti";
import { applyStabilito } from "../domain/applyStabilito";
import { anomalia } from "../domain/Calcolo";
import { senzaPresunti, type ArgomentiValori } from "../domain/measureValori";
import type { Misura } from "../domain/Misura";
import type { Politica } from "../domain/Politica";
import type { Stabilito } from "../domain/Stabilito";
import { acceptAnomalia } from "./acceptAnomalia";
import { chiudiScritture, type RigaChiusa } from "./chiudiScritture";
import { confrontaRighe, pesaDoppie } from "./confrontaRighe";
import { NESSUNA_CORREZIONE, type CorrezioniRiga } from "../correzioni/CorrezioniRiga";
import type { Cruscotto, Indicatore } from "../cruscotto/Cruscotto";
import type { CruscottoMisurato, IndicatoreMisurato } from "./CruscottoMisurato";
import { readFormulaSal } from "../correzioni/formulaSal";
import { measureIncerta } from "./colonneIncerte";
import { conMetodoDiverso, metodoDelFoglio } from "./metodoDelFoglio";
import { anomaliaDelPeriodo } from "./measurePeriodo";
import { measureNodi } from "./measureNodi";
import { confrontaFrazione } from "./confrontaFrazione";
import { confrontaEsito } from "./confrontaEsito";
import { measureRiga } from "./measureRiga";
import { sospendi } from "./sospendi";
import { nodiSopra, percorsoOf } from "../cruscotto/nodi";
import { chiaveDi, postoOf } from "../cruscotto/Posto";
import { parsePubblicato, type Pubblicato } from "../domain/parsePubblicato";
import { comparePublished, publishedCella, scalaSalOf } from "./published";

export interface OpzioniCruscotto {
  readonly politica: Politica;
  /** Reference year that beats the method's and the sheet's own words; null lets them say it. */
  readonly anno: number | null;
  /** What the workbook keeps about rows besides their cells, by the key of their place. */
  readonly correzioni: ReadonlyMap<string, CorrezioniRiga>;
}

/** What the user wrote about a row: a direction or a kind that PERF presumed is not his. */
function argomentiOf(indicatore: Indicatore, { argomenti }: CorrezioniRiga): ArgomentiValori | null {
  const scritti = readFormulaSal(indicatore.salFormula) ?? argomenti;
  return scritti && senzaPresunti(scritti);
}

/** "Nobody asked", once the user has agreed, is a row that does not apply. */
function stabilitoOf(misura: Misura, { stabilito, accettate }: CorrezioniRiga): Stabilito | null {
  const isAccettata = accettate.includes("da-confermare");
  const isNessunaDomanda = misura.anomalie.some((una) => motivoOf(una) === "nessuna-domanda");
  if (stabilito || !isAccettata || !isNessunaDomanda) return stabilito;
  return { tipo: "non applicabile", motivo: "", autore: "" };
}

/** Beside a question that leaves no SAL, a figure that does not follow asks nothing more. */
function confrontAnomalie(
  confronto: IndicatoreMisurato["confronto"],
  pubblicato: number,
  altre: readonly Anomalia[],
): readonly Anomalia[] {
  if (confronto !== "diverso" && confronto !== "non misurato") return [];
  const isGiaChiesta = confronto === "non misurato" && altre.some(({ gravita }) => gravita !== "nota");
  return [anomalia("pubblicato-diverso", isGiaChiesta ? "nota" : "conferma", { pubblicato })];
}

function pubblicatoOf(indicatore: Indicatore, { pubblicato }: CorrezioniRiga, scala: 1 | 100): Pubblicato | null {
  return parsePubblicato(publishedCella(indicatore.sal, indicatore.salFormula, pubblicato), scala);
}

/** What a row weighs in the whole sheet: a weight of a weight (Pisa: 25% of 55% is 13,75%). */
function pesoEffettivoDi({ peso, padre }: Indicatore, { nodi }: Cruscotto): number | null {
  return peso === null ? null : nodiSopra(nodi, padre).reduce((prodotto, nodo) => prodotto * (nodo.peso ?? 1), peso);
}

function senzaSal(misura: Misura, domanda: Anomalia): Misura {
  return { ...misura, sal: null, esito: "calcolo da confermare", anomalie: [domanda] };
}

function measureIndicatore(
  { indicatore, domanda }: RigaChiusa,
  correzione: CorrezioniRiga,
  {
    cruscotto,
    politica,
    anno,
    scala,
  }: Pick<CruscottoMisurato, "cruscotto" | "politica" | "anno"> & { readonly scala: 1 | 100 },
): IndicatoreMisurato {
  const argomenti = argomentiOf(indicatore, correzione);
  const pubblicato = pubblicatoOf(indicatore, correzione, scala);
  const pesoEffettivo = pesoEffettivoDi(indicatore, cruscotto);
  const letta = measureRiga(indicatore, { argomenti, pubblicato, pesoEffettivo }, politica, anno);
  const parziale = letta.misura.esito === "da rilevare" ? null : anomaliaDelPeriodo(indicatore);
  const isParteAccettata = correzione.accettate.includes("periodo-parziale");
  const gemella =
    indicatore.rigaGemella === null || correzione.accettate.includes("riga-doppia")
      ? null
      : anomalia("riga-doppia", "conferma", { riga: indicatore.rigaGemella + 1, motivo: "altre-cifre" });
  const chiesta = domanda ?? gemella ?? (parziale?.gravita === "conferma" && !isParteAccettata ? parziale : null);
  const incerta = measureIncerta(indicatore, letta.misura) ?? (chiesta && senzaSal(letta.misura, chiesta));
  const isNumero = parseTipo(argomenti?.tipo ?? "") === "numero";
  const {
    misura: misurata,
    verso,
    anomalie,
  } = incerta
    ? { ...letta, misura: incerta, anomalie: [] }
    : { ...letta, misura: sospendi(indicatore, letta.misura, { accettate: correzione.accettate, isNumero }) };
  const stabilito = stabilitoOf(misurata, correzione);
  const misura = stabilito ? applyStabilito(misurata, stabilito, politica) : misurata;
  const confronto = incerta ? "assente" : comparePublished(misurata.sal, pubblicato);
  const isDetta = parziale !== null && incerta === null;
  const dellaRiga = [
    ...misura.anomalie,
    ...anomalie,
    ...(isDetta ? [parziale] : []),
    ...confrontaEsito(indicatore, misura),
    ...confrontaFrazione(indicatore, indicatore.frazione),
  ];
  const tutte = [...dellaRiga, ...confrontAnomalie(confronto, pubblicato?.valore ?? 0, dellaRiga)];
  return {
    indicatore,
    misura,
    verso,
    argomenti,
    stabilito,
    originale: stabilito ? misurata : null,
    percorso: percorsoOf(cruscotto.nodi, indicatore.padre),
    pubblicato,
    confronto,
    anomalie: tutte,
  };
}

/** Every indicator and every heading above it, by one method. */
function measureCon(cruscotto: Cruscotto, opzioni: OpzioniCruscotto): CruscottoMisurato {
  const { politica, correzioni } = opzioni;
  const anno = opzioni.anno ?? politica.anno ?? cruscotto.anno;
  const confronto = confrontaRighe(cruscotto);
  const scala = scalaSalOf(cruscotto, correzioni);
  const correzioneOf = (indicatore: Indicatore) => correzioni.get(chiaveDi(postoOf(indicatore))) ?? NESSUNA_CORREZIONE;
  const chiuse = chiudiScritture(cruscotto.indicatori, (indicatore) => {
    const correzione = correzioneOf(indicatore);
    const pubblicato = pubblicatoOf(indicatore, correzione, scala);
    const argomenti = argomentiOf(indicatore, correzione);
    return { pubblicato, misura: measureRiga(indicatore, { argomenti, pubblicato }, politica, anno).misura };
  });
  const misurati = chiuse.map((chiusa) => {
    const correzione = correzioneOf(chiusa.indicatore);
    const misurato = measureIndicatore(chiusa, correzione, { cruscotto, politica, anno, scala });
    // A row of a passed period, or of another year, asks nothing more.
    const anomalie = chiusa.indicatore.isSuperato ? [] : [...misurato.anomalie, ...confronto(misurato)];
    return { ...misurato, anomalie: anomalie.map((una) => acceptAnomalia(una, correzione.accettate)) };
  });
  const indicatori = pesaDoppie(misurati);
  return { cruscotto, politica, anno, indicatori, ...measureNodi(cruscotto, indicatori, politica, correzioni) };
}

/**
 * Measures every indicator of a cruscotto and every heading above it, beside what was published. Where most of what was
 * published follows another method, that is said once of the sheet, and no more of its rows.
 * Source: DOMAIN.md §2–§4.
 */
export function measureCruscotto(cruscotto: Cruscotto, opzioni: OpzioniCruscotto): CruscottoMisurato {
  const misurato = measureCon(cruscotto, opzioni);
  const diverso = metodoDelFoglio(misurato, opzioni.politica);
  if (!diverso) return misurato;
  const politica = { ...opzioni.politica, ...diverso.cambio };
  return conMetodoDiverso(misurato, measureCon(cruscotto, { ...opzioni, politica }), diverso);
}
