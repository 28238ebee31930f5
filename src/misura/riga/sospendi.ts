import type { Anomalia } from "../../domain/Anomalia";
import { motivoOf } from "../../domain/Anomalia";
import { anomalia } from "../../domain/sal/Calcolo";
import { annoOf } from "../../domain/numeri/calendario";
import type { Misura } from "../../domain/Misura";
import { normalize } from "../../domain/testo/normalize";
import { ricorda } from "../../domain/testo/ricorda";
import { QUOTA_O_PUNTI } from "../../domain/numeri/quotaOPunti";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { areUnitaDiverse, QUOTA_PLAUSIBILE, resolveUnita } from "../../domain/valori/resolveUnita";
import type { Indicatore } from "../../cruscotto/Cruscotto";
import { scalaDetta } from "./scalaDetta";

const MIGLIAIA =
  /\b(?:migliaia|mila|thousands?|keur|k ?euro?)\b|k ?€|€ ?k\b|(?:€|euro|eur) ?\/ ?1[. ,]?000\b|\b000 ?€|€ ?000\b/;
const MILIONI = /\b(?:milion[ei]|mln|millions?|meur|mio)\b|m ?€|€ ?m\b/;
/** Words of what is measured in shares: 0,8 beside 60 is then eighty beside sixty. */
const DI_QUOTA = /%|\b(?:percent\w*|grado|tasso|quota|copertura|incidenza|rate|share|ratio|proportion)\b/;
const NON_DI_QUOTA = /\b(?:giorni|ore|minuti|euro|numero|n|nr|days|hours|number)\b/;
/** Figures of a wrong order of magnitude are so many times apart, from half to twice. */
const ORDINI = [1000, 1_000_000] as const;
const MARGINE = 2;
/** Beside a multiplier in the words, figures this far from it are as they should be. */
const FATTORE_VICINO = 20;
/** Fewer things than these may truly have been done out of a thousand. */
const POCHE = 10;

const MULTIPLO_MINIMO = 1000;

/** How many units one of the words stands for; null where they name no multiple. */
function multiploIn(testo: string): number | null {
  const parole = normalize(testo);
  return MIGLIAIA.test(parole) ? MULTIPLO_MINIMO : MILIONI.test(parole) ? 1_000_000 : null;
}

const LUNGHEZZA_DI_CIFRA = 60;
const EURO = /€|\beuro?\b/;

/** What the heading of a column says of its figures: how many units each is, null where only the row may say it. */
const multiploDi = ricorda((testa: string) => multiploIn(testa) ?? (EURO.test(normalize(testa)) ? 1 : null));

interface Figure {
  readonly t: number;
  readonly c: number;
  /** How many times the greater is the smaller. */
  readonly quanto: number;
}

/** The two figures of a row in plain numbers of one kind; null for all others, and where one is zero. */
function figureDi({ target, consuntivo }: Misura): Figure | null {
  if (target.tipo !== "numero" || consuntivo.tipo !== "numero") return null;
  if (target.unita === "percentuale" || consuntivo.unita === "percentuale") return null;
  const [t, c] = [target.valore, consuntivo.valore];
  return t > 0 && c > 0 ? { t, c, quanto: Math.max(t / c, c / t) } : null;
}

function isQuotaConPunti({ t, c }: Figure, { nome, udm }: Indicatore): boolean {
  const [quota, punti] = t < c ? [t, c] : [c, t];
  if (!(quota <= 1 && punti > 1 && punti <= 100 && punti / quota >= FATTORE_VICINO)) return false;
  const unita = normalize(udm);
  return DI_QUOTA.test(unita) || (DI_QUOTA.test(normalize(nome)) && !NON_DI_QUOTA.test(unita));
}

/** "Migliaia" in the words of one figure and not of the other, or of both beside figures as far apart. */
function hasMultiploSolo({ quanto }: Figure, { nome, udm, testaTarget, testaConsuntivo }: Indicatore): boolean {
  const [delTarget, delConsuntivo] = [multiploDi(testaTarget), multiploDi(testaConsuntivo)];
  const areDaChiarire = delTarget !== delConsuntivo || quanto >= MULTIPLO_MINIMO / FATTORE_VICINO;
  if (!areDaChiarire) return false;
  const diTutti = multiploIn(`${nome} ${udm}`) ?? 1;
  const multiplo = delTarget ?? diTutti;
  if (multiplo !== (delConsuntivo ?? diTutti)) return true;
  return multiplo > 1 && quanto >= multiplo / FATTORE_VICINO;
}

function isFuoriScala({ t, c, quanto }: Figure): boolean {
  if (c < t && c < POCHE && Number.isInteger(c)) return false;
  return ORDINI.some((ordine) => quanto >= ordine / MARGINE && quanto <= ordine * MARGINE);
}

/** A score above the top of the scale that the words of the row say it is on: a share of it, or a slip. */
function isSopraLaCima({ t, c }: Figure, { nome, descrizione, udm }: Indicatore): boolean {
  const cima = Math.min(scalaDetta(nome), scalaDetta(descrizione), scalaDetta(udm));
  return t > cima || c > cima;
}

/** "+10%": how much more, not how much. */
const AUMENTO = /^\s*\+\s*\d[\d.,]*\s*%/;

/** No target in points is more than twice the whole. */
const PUNTI_MASSIMI = 100 * QUOTA_PLAUSIBILE;

/**
 * A number that is no share of anything beside a target in percent: far above it in whatever unit it is read, or the
 * whole where the target says the increase; and a share beside a target that counts hundreds of things.
 */
function isAltroDaUnaQuota({ target, consuntivo }: Misura, { target: cella }: Indicatore): boolean {
  if (target.tipo !== "numero" || consuntivo.tipo !== "numero") return false;
  const isQuota = consuntivo.unita === "percentuale" && consuntivo.valore <= QUOTA_PLAUSIBILE;
  if (target.unita !== "percentuale") return isQuota && target.valore > PUNTI_MASSIMI;
  if (consuntivo.unita === "percentuale") return false;
  if (cella.tipo === "testo" && AUMENTO.test(cella.valore.slice(0, LUNGHEZZA_DI_CIFRA))) return true;
  const { tutte, plausibili } = resolveUnita(target, consuntivo);
  return target.valore > 0 && plausibili.length === 0 && tutte.every((lettura) => lettura > target.valore);
}

const IN_PARENTESI = /[([]([^()[\]]{1,15})[)\]]\s*$/;

/** The unit that a heading states in brackets, "Risultato (mesi)"; null where it states none. */
const unitaDiTesta = ricorda((testa: string) => {
  const [, detta] = IN_PARENTESI.exec(testa.slice(-LUNGHEZZA_DI_CIFRA)) ?? [];
  return detta === undefined ? null : parseNumero(`1 ${detta}`);
});

/** Bare figures under headings that state two units. */
function areTesteDiverse({ target, consuntivo }: Misura, { testaTarget, testaConsuntivo }: Indicatore): boolean {
  const areNude = [target, consuntivo].every(
    (letto) => letto.tipo === "numero" && letto.unita === "numero" && letto.parola === null,
  );
  const [delTarget, delConsuntivo] = [unitaDiTesta(testaTarget), unitaDiTesta(testaConsuntivo)];
  return areNude && delTarget !== null && delConsuntivo !== null && areUnitaDiverse(delTarget, delConsuntivo);
}

function domandaDiUnita(indicatore: Indicatore, misura: Misura): Anomalia | null {
  if (isAltroDaUnaQuota(misura, indicatore) || areTesteDiverse(misura, indicatore))
    return anomalia("unita-incoerenti", "conferma");
  const figure = figureDi(misura);
  if (!figure) return null;
  if (isQuotaConPunti(figure, indicatore)) return anomalia("unita-incoerenti", "conferma", { motivo: QUOTA_O_PUNTI });
  if (hasMultiploSolo(figure, indicatore)) return anomalia("unita-incoerenti", "conferma", { motivo: "migliaia" });
  if (isSopraLaCima(figure, indicatore)) return anomalia("unita-incoerenti", "conferma", { motivo: "oltre-la-scala" });
  if (isFuoriScala(figure)) return anomalia("unita-incoerenti", "conferma", { motivo: "ordine-di-grandezza" });
  return null;
}

/** More than a year between what was asked and what was done is a slip sooner than a delay. */
function domandaDiData({ target, consuntivo }: Misura): Anomalia | null {
  if (target.tipo !== "data" || consuntivo.tipo !== "data") return null;
  const anni = Math.abs(annoOf(consuntivo.seriale) - annoOf(target.seriale));
  return anni > 1 ? anomalia("da-confermare", "conferma", { motivo: "data-lontana" }) : null;
}

/** Questions of the rule itself that leave no figure to show until they are answered. */
const SENZA_CIFRA: ReadonlySet<string | null> = new Set([QUOTA_O_PUNTI, "limite"]);

/** What a user has already seen and said of a row. */
interface GiaDetto {
  readonly accettate: readonly string[];
  /** The user said that these are plain numbers. */
  readonly isNumero: boolean;
}

/**
 * A measure without its SAL where the figures can hardly be of one size, or the target does not settle what its bound is
 * worth: no mean holds it until somebody answers. What was accepted stays as it was measured, with a note.
 */
export function sospendi(indicatore: Indicatore, misura: Misura, { accettate, isNumero }: GiaDetto): Misura {
  if (misura.sal === null) return misura;
  const delleCelle = misura.anomalie.find((una) => una.gravita === "conferma" && SENZA_CIFRA.has(motivoOf(una)));
  const domanda = delleCelle ?? (isNumero ? null : domandaDiUnita(indicatore, misura)) ?? domandaDiData(misura);
  if (!domanda) return misura;
  const stessa = (una: Anomalia) => una.codice === domanda.codice && motivoOf(una) === motivoOf(domanda);
  const altre = misura.anomalie.filter((una) => !stessa(una));
  if (accettate.includes(domanda.codice)) return { ...misura, anomalie: [domanda, ...altre] };
  return { ...misura, sal: null, esito: "calcolo da confermare", anomalie: [domanda] };
}
