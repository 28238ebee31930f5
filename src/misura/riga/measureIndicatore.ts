import { motivoOf, type Anomalia } from "../../domain/Anomalia";
import { applyStabilito } from "../../domain/sal/applyStabilito";
import { parseTipo } from "../../domain/valori/argomenti";
import { anomalia } from "../../domain/sal/Calcolo";
import type { Misura } from "../../domain/Misura";
import type { Politica } from "../../domain/metodo/Politica";
import type { Stabilito } from "../../domain/Stabilito";
import type { CorrezioniRiga } from "../../correzioni/CorrezioniRiga";
import type { Indicatore } from "../../cruscotto/Cruscotto";
import { acceptAnomalia } from "./acceptAnomalia";
import { measureIncerta } from "./colonneIncerte";
import { compareEsito } from "./compareEsito";
import { compareFrazione } from "./compareFrazione";
import type { IndicatoreMisurato } from "../CruscottoMisurato";
import { anomaliaDelPeriodo } from "./measurePeriodo";
import type { RigaMisurata } from "./measureRiga";
import { comparePublished } from "./published";
import type { RigaDetta } from "./RigaDetta";
import { sospendi } from "./sospendi";

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

/** A row as its columns are read, and what that asks. */
interface Chiusa {
  readonly indicatore: Indicatore;
  readonly domanda: Anomalia | null;
}

type Confronta = (misurato: Pick<IndicatoreMisurato, "indicatore" | "misura">) => readonly Anomalia[];

function senzaSal(misura: Misura, domanda: Anomalia): Misura {
  return { ...misura, sal: null, esito: "calcolo da confermare", anomalie: [domanda] };
}

/** What is asked of a row besides its measure, and keeps its SAL from it: how it is written, whose it is, its twin, its period. */
function domandaDi(
  { indicatore, domanda }: Chiusa,
  accettate: readonly string[],
  delPeriodo: Anomalia | null,
): Anomalia | null {
  if (domanda) return domanda;
  const { figuraUnita } = indicatore;
  if (figuraUnita && !accettate.includes("da-confermare"))
    return anomalia("da-confermare", "conferma", { motivo: `${figuraUnita.cella}-unito` });
  if (indicatore.rigaGemella !== null && !accettate.includes("riga-doppia"))
    return anomalia("riga-doppia", "conferma", { riga: indicatore.rigaGemella + 1, motivo: "altre-cifre" });
  return delPeriodo?.gravita === "conferma" && !accettate.includes("periodo-parziale") ? delPeriodo : null;
}

/**
 * A row with all that is said of it.
 * @param letta as the rules alone measure it
 * @param confronta what it shows only beside the others
 */
export function measureIndicatore(
  chiusa: Chiusa,
  letta: RigaMisurata,
  { correzione, argomenti, pubblicato, percorso }: RigaDetta,
  politica: Politica,
  confronta: Confronta,
): IndicatoreMisurato {
  const { indicatore } = chiusa;
  const { accettate } = correzione;
  const delPeriodo = letta.misura.esito === "da rilevare" ? null : anomaliaDelPeriodo(indicatore);
  const chiesta = domandaDi(chiusa, accettate, delPeriodo);
  const incerta = measureIncerta(indicatore, letta.misura) ?? (chiesta && senzaSal(letta.misura, chiesta));
  const isNumero = argomenti !== null && parseTipo(argomenti.tipo ?? "") === "numero";
  const misurata = incerta ?? sospendi(indicatore, letta.misura, { accettate, isNumero });
  const stabilito = stabilitoOf(misurata, correzione);
  const misura = stabilito ? applyStabilito(misurata, stabilito, politica) : misurata;
  const confronto = incerta ? "assente" : comparePublished(misurata.sal, pubblicato);
  // A row of a passed period, or of another year, asks nothing more.
  let anomalie: readonly Anomalia[] = [];
  const add = (altre: readonly Anomalia[]) => {
    if (altre.length > 0) anomalie = anomalie.length === 0 ? altre : [...anomalie, ...altre];
  };
  if (!indicatore.isSuperato) {
    add(misura.anomalie);
    if (!incerta) add(letta.anomalie);
    if (!incerta && delPeriodo) add([delPeriodo]);
    add(compareEsito(indicatore, misura));
    add(compareFrazione(indicatore, indicatore.frazione));
    add(confrontAnomalie(confronto, pubblicato?.valore ?? 0, anomalie));
    add(confronta({ indicatore, misura }));
  }
  return {
    indicatore,
    misura,
    verso: letta.verso,
    argomenti,
    stabilito,
    originale: stabilito ? misurata : null,
    isTrattenuto: misura.sal === null && letta.misura.sal !== null,
    percorso,
    pubblicato,
    confronto,
    anomalie: accettate.length === 0 ? anomalie : anomalie.map((una) => acceptAnomalia(una, accettate)),
  };
}
