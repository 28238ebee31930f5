import { cambioScritto } from "../domain/metodo/cambioMetodo";
import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/sal/Calcolo";
import { metodoDiverso, type MetodoDiverso, type RigaPubblicata } from "../domain/metodo/metodiPossibili";
import type { Politica } from "../domain/metodo/Politica";
import type { CruscottoMisurato, IndicatoreMisurato } from "./CruscottoMisurato";
import { isDiPagamenti } from "./riga/regoleDiRiga";
import { baseDi } from "./riga/baseDi";

/** So many rows tell the method of a sheet: more would only take longer. */
const RIGHE_MASSIME = 400;
/** Published SALs that are not found again: of fewer no method is to be looked for. */
const DIVERSI_MINIMI = 2;

/** A row that tells how its body measures numbers; null where it does not. */
function rigaPubblicata(uno: IndicatoreMisurato): RigaPubblicata | null {
  const { indicatore, misura, pubblicato, confronto, argomenti } = uno;
  const { target, consuntivo, verso } = misura;
  if (!pubblicato || confronto === "assente" || isDiPagamenti(indicatore) || argomenti?.opzioni) return null;
  if (target.tipo !== "numero" || target.operatore === "=" || consuntivo.tipo !== "numero") return null;
  const base = baseDi(indicatore, null);
  const inUnita = ({ unita }: { readonly unita: string }) =>
    (unita === "percentuale") === (target.unita === "percentuale");
  if (!inUnita(consuntivo)) return null;
  return {
    target,
    consuntivo: consuntivo.valore,
    base: base.tipo === "numero" && inUnita(base) ? base.valore : null,
    verso: verso === null || verso.origine === "dubbio" ? null : verso.verso,
    pubblicato,
  };
}

const isDaSpiegare = ({ confronto }: Pick<IndicatoreMisurato, "confronto">) =>
  confronto === "diverso" || confronto === "non misurato";

/** The method that the published SALs of a sheet follow in place of the one in use; null where they do not. */
export function metodoDelFoglio(
  { indicatori }: Pick<CruscottoMisurato, "indicatori">,
  politica: Politica,
): MetodoDiverso | null {
  if (indicatori.filter(isDaSpiegare).length < DIVERSI_MINIMI) return null;
  const righe = indicatori.flatMap((uno) => rigaPubblicata(uno) ?? []);
  const ogni = Math.max(1, Math.ceil(righe.length / RIGHE_MASSIME));
  return metodoDiverso(
    righe.filter((_, at) => at % ogni === 0),
    politica,
  );
}

type Confrontato = Pick<IndicatoreMisurato, "confronto" | "anomalie">;

/** What the other method answers is asked no more: the sheet asks it once. */
function conAltro<T extends Confrontato>(uno: T, altro: Confrontato | undefined): T {
  if (!altro || altro.confronto !== "coincide" || !isDaSpiegare(uno)) return uno;
  const ancora = new Set(altro.anomalie.filter(({ gravita }) => gravita !== "nota").map(({ codice }) => codice));
  const anomalie = uno.anomalie.map((una): Anomalia =>
    una.gravita === "conferma" && !ancora.has(una.codice) ? { ...una, gravita: "nota" } : una,
  );
  return { ...uno, confronto: "altro metodo", anomalie };
}

/**
 * A sheet whose published SALs follow another method: one question in place of one a row.
 * @param secondo the same sheet measured with that method
 */
export function conMetodoDiverso(
  primo: CruscottoMisurato,
  secondo: CruscottoMisurato,
  { cambio, anche }: MetodoDiverso,
): CruscottoMisurato {
  const pubblicati = secondo.indicatori.filter(({ confronto }) => confronto !== "assente");
  const coincidono = (uno: Confrontato) => uno.confronto === "coincide";
  const dati = {
    metodo: cambioScritto(cambio),
    spiegati: pubblicati.filter(coincidono).length,
    ora: primo.indicatori.filter(coincidono).length,
    di: pubblicati.length,
    ...(anche.length === 0 ? {} : { anche: anche.map(cambioScritto).join(" | ") }),
  };
  return {
    ...primo,
    indicatori: primo.indicatori.map((uno, at) => conAltro(uno, secondo.indicatori[at])),
    aggregati: primo.aggregati.map((uno, at) => conAltro(uno, secondo.aggregati[at])),
    anomalie: [anomalia("metodo-diverso", "conferma", dati), ...primo.anomalie],
  };
}
