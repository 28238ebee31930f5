import { normalize } from "../../domain/testo/normalize";
import type { RuoloChiesto } from "../../domain/DatiAnomalia";
import type { RuoloColonna } from "../Cruscotto";
import { isDiRisorse, readRadici } from "./parole/radici";
import { annoIn, conEsercizi } from "./parole/readAnno";
import { cifreDi, isRiscontrato, rapportoFra, type ColonnaDiCifre } from "./testimoni/cifre";
import { isDifferenza } from "./testimoni/contoDellaDifferenza";
import { isQuasiTutto, type Candidato, type Scena } from "./testimoni/Scena";

/** The role given to each candidate, null where it has none. */
type Ruoli = readonly (RuoloColonna | null)[];

/** What a later writing of the same figure is called. */
const ULTIMA_PAROLA =
  /\b(?:definitiv[oaie]|agg(?:iornat[oaie]|iornamento)?|final[ei]?|rettificat[oaie]|corrett[oaie]|ultim[oaie]|validat[oaie]|certificat[oaie]|revised|updated|corrected|latest|validated|confirmed)\b/;
const QUOTA_PIENA = 0.6;
const QUOTA_VUOTA = 0.2;
/** One quantity, written twice, is of one size. */
const FATTORE_PARI = 20;
const QUOTA_DI_FRASI = 0.4;
/** What is worked out from target and result. */
const CONTATE: readonly RuoloColonna[] = ["scostamento", "sal"];
/** Such words over long texts tell what was reached; any other may tell anything. */
const RACCONTANO: readonly (RuoloColonna | null)[] = [null, "sal", "consuntivo", "esito"];

function areDiUnaGrandezza({ profilo: { cifre } }: Candidato, altro: Candidato): boolean {
  const righe = cifre.flatMap((una, riga) => {
    const altra = altro.profilo.cifre[riga];
    return una === null || altra == null ? [] : [[Math.abs(una), Math.abs(altra)] as const];
  });
  const pari = righe.filter(([a, b]) => a === b || Math.max(a / b, b / a) <= FATTORE_PARI);
  return isQuasiTutto(pari.length, righe.length, 0.8);
}

/** On fewer rows a difference or a ratio comes by chance. */
const RIGHE_DI_UN_CONTO = 3;

/** Whether a deviation or a share of the target, in a column that stands for nothing else, was worked out from this one. */
function spiegaUnConto(uno: Candidato, target: Candidato, scelto: Candidato, { candidati, righe }: Scena): boolean {
  const [c, t, noto] = [cifreDi(uno), cifreDi(target), cifreDi(scelto)];
  const segue = (da: ColonnaDiCifre, esito: ColonnaDiCifre) => {
    const differenza = isDifferenza(t, da, esito);
    if (differenza !== null && differenza.quante >= RIGHE_DI_UN_CONTO) return true;
    const rapporto = rapportoFra(da, t, esito);
    return rapporto.quante >= RIGHE_DI_UN_CONTO && isRiscontrato(rapporto, righe);
  };
  return candidati.some((altro) => {
    const isSuo = altro.detto === null || CONTATE.includes(altro.detto.ruolo);
    if (!isSuo || [uno, target, scelto].includes(altro)) return false;
    const esito = cifreDi(altro);
    return segue(c, esito) && !segue(noto, esito);
  });
}

const areFigure = ({ profilo: { numeri, date, siNo, piene } }: Candidato) => isQuasiTutto(numeri + date + siNo, piene);

/**
 * The columns that nothing uses and that may hold the results better than the one that is called so: a later writing
 * of the same figures, what the deviation beside them was worked out from, or what was told where that one is still blank.
 * @param ruoli the role given to each candidate, null where it has none
 */
function forseConsuntivo(scelto: Candidato, ruoli: readonly (RuoloColonna | null)[], scena: Scena): readonly number[] {
  const { candidati, righe } = scena;
  const target = candidati[ruoli.indexOf("target")];
  const isVuoto = scelto.profilo.piene <= righe * QUOTA_VUOTA;
  return candidati.flatMap((uno, at) => {
    const { intestazione, detto, profilo } = uno;
    if (ruoli[at] !== null || profilo.piene < righe * QUOTA_PIENA || profilo.isProgressivo) return [];
    const isRacconto = isQuasiTutto(profilo.frasi, profilo.piene, QUOTA_DI_FRASI);
    if (isVuoto && isRacconto && RACCONTANO.includes(detto?.ruolo ?? null)) return [uno.colonna];
    if (detto !== null || !areFigure(uno)) return [];
    if (target !== undefined && spiegaUnConto(uno, target, scelto, scena)) return [uno.colonna];
    const isUltima = ULTIMA_PAROLA.test(normalize(intestazione));
    if (!isVuoto) return isUltima && areDiUnaGrandezza(uno, scelto) ? [uno.colonna] : [];
    const isAccennata = isUltima || intestazione === "" || (readRadici(intestazione).get("consuntivo") ?? 0) > 0;
    return isAccennata && target !== undefined && areDiUnaGrandezza(uno, target) ? [uno.colonna] : [];
  });
}

/** A target of a year before its result's is of no year that was measured: only the body knows whether it still holds. */
function isDiUnAnnoPrima(target: Candidato, consuntivo: Candidato): boolean {
  const annoDi = ({ intestazione }: Candidato) => annoIn(conEsercizi(intestazione));
  return (annoDi(target) ?? Infinity) < (annoDi(consuntivo) ?? -Infinity);
}

const SOLO_ANNO = /^\s*(?:anno\s+)?20\d\d\s*$/i;

/**
 * Bare years of which some are before the result's ("2025 | 2024 | 2023 | Consuntivo 2024"): they may be what was
 * asked for, or what was got.
 */
function isFraAnniNudi(target: Candidato, consuntivo: Candidato, candidati: readonly Candidato[]): boolean {
  const annoDi = ({ intestazione }: Candidato) => annoIn(conEsercizi(intestazione));
  const suo = annoDi(consuntivo);
  if (suo === null || !SOLO_ANNO.test(target.intestazione)) return false;
  return candidati.some((uno) => SOLO_ANNO.test(uno.intestazione) && areFigure(uno) && (annoDi(uno) ?? suo) < suo);
}

const SOGLIA = /\bsogli|\bminim|\bthreshold|\bfloor\b/i;

/** A threshold is the target where nothing else may be: figures that a word calls what is aimed at, beside it, may. */
function oltreLaSoglia(scelto: Candidato, ruoli: Ruoli, { candidati, righe }: Scena): readonly number[] {
  if (!SOGLIA.test(scelto.intestazione)) return [];
  return candidati.flatMap((uno, at) => {
    const isLibera = ruoli[at] === null && !SOGLIA.test(uno.intestazione) && uno.profilo.piene >= righe * QUOTA_PIENA;
    const isMirata = (readRadici(uno.intestazione).get("target") ?? 0) > 0 && areFigure(uno);
    return isLibera && isMirata && areDiUnaGrandezza(uno, scelto) ? [uno.colonna] : [];
  });
}

/**
 * Beside what is planned to be spent ("Costo previsto", "Ore previste") figures of the size of the results, which words
 * say that somebody foresaw: they may be what is asked for. Results that are spent too leave no doubt. The column itself, where it is of a year before.
 * @param ruoli the role given to each candidate, null where it has none
 */
function forseTarget(scelto: Candidato, ruoli: Ruoli, scena: Scena): readonly number[] {
  const { candidati, righe } = scena;
  const consuntivo = candidati[ruoli.indexOf("consuntivo")];
  if (consuntivo && isFraAnniNudi(scelto, consuntivo, candidati)) return [scelto.colonna];
  if (consuntivo && isDiUnAnnoPrima(scelto, consuntivo)) return [scelto.colonna];
  const mirate = oltreLaSoglia(scelto, ruoli, scena);
  if (mirate.length > 0) return mirate;
  if (!consuntivo || !isDiRisorse(scelto.intestazione) || isDiRisorse(consuntivo.intestazione)) return [];
  return candidati.flatMap((uno, at) => {
    const { intestazione, profilo } = uno;
    const ruolo = ruoli[at] ?? null;
    const isAttesa = ruolo === "previsione" || (ruolo === null && (readRadici(intestazione).get("target") ?? 0) > 0);
    const isSua = isAttesa && !isDiRisorse(intestazione) && profilo.piene >= righe * QUOTA_PIENA && areFigure(uno);
    return isSua && areDiUnaGrandezza(uno, consuntivo) ? [uno.colonna] : [];
  });
}

/** By role: the columns, in no such role, that may hold what is looked for better than the one that is called so. */
export const FORSE_MIGLIORI: Readonly<Partial<Record<RuoloChiesto, typeof forseTarget>>> = {
  consuntivo: forseConsuntivo,
  target: forseTarget,
};
