import { CHIEDE, confronto, costante, funzione, se, voce } from "../../domain/espressione/Espressione";
import { calcola } from "../../domain/espressione/calcola";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { regolaDi, type RegolaDiRiga } from "../../domain/regole/regolaDi";
import type { Quota } from "../../domain/regole/RegolaNumerica";
import { condizioniMiste, quotaMista, type Miste } from "../../domain/regole/unitaMiste";
import { areUnitaDiverse } from "../../domain/valori/resolveUnita";
import type { Consuntivo, Target, Unita } from "../../domain/Valore";
import { scritta, tiene, type PostiScritti, type Scritta } from "../testo/espressioni";
import { primoGiorno } from "./dataNativa";
import type { RigaNativa } from "./RigaNativa";
import { scriviEspressione } from "../testo/scriviEspressione";

type Atteso = Extract<Target, { tipo: "numero" | "intervallo" | "mancante" | "errore" }>;
type NumeroOttenuto = Pick<Extract<Consuntivo, { tipo: "numero" }>, "unita" | "parola">;

/** By its format, what a number typed in a cell is a number of. */
function unitaDi(formato: string): Unita {
  const { isPercentuale, isEuro } = parseFormato(formato);
  return isPercentuale ? "percentuale" : isEuro ? "euro" : "numero";
}

const isNumero = (cella: string): Scritta => funzione<string>("ISNUMBER", voce(cella));

/** The target as the rule sees it: its cell where that is a number, or is still to be; else constants. */
interface TargetLetto {
  readonly regola: RegolaDiRiga;
  /** What the rule's places are in the formula, besides the consuntivo. */
  readonly posti: PostiScritti & { readonly t: Scritta };
  readonly valore: number;
  readonly unita: Unita;
  readonly parola: string | null;
  /** That the cell holds the text that was read, null where the cell itself is the figure. */
  readonly fermo: Scritta | null;
  /** What has to hold of the cell that the way begins at; null where there is nothing to begin at. */
  readonly dellaBase: readonly Scritta[] | null;
}

/** A number in a cell with the format of a date is one while Excel counts no day of this century by it. */
function primaDeiGiorni(
  { riferimento, formato }: { readonly riferimento: string; readonly formato: string },
  riga: RigaNativa,
): readonly Scritta[] {
  return parseFormato(formato).isData ? [confronto(voce(riferimento), "<", primoGiorno(riga))] : [];
}

/** The base as the rule sees it: its cell where it is a number or is still to be, else what its text says. */
function readBase(riga: RigaNativa, { unita }: { readonly unita: Unita }) {
  const { base } = riga;
  if (base === null) return null;
  const { riferimento, cella, letto, formato } = base;
  const suaUnita = letto.tipo === "numero" ? letto.unita : unitaDi(formato);
  if ((suaUnita === "percentuale") !== (unita === "percentuale")) return null;
  return cella.tipo === "testo" && letto.tipo === "numero"
    ? { b: costante(letto.valore), condizioni: [tiene(riferimento, cella.valore)] }
    : { b: voce(riferimento), condizioni: [isNumero(riferimento), ...primaDeiGiorni(base, riga)] };
}

function conBase(riga: RigaNativa, letto: Omit<TargetLetto, "dellaBase">): TargetLetto {
  if (!letto.regola.isDaBase) return { ...letto, dellaBase: [] };
  const base = readBase(riga, letto);
  if (base === null) return { ...letto, dellaBase: null };
  return { ...letto, posti: { ...letto.posti, b: base.b }, dellaBase: base.condizioni };
}

function readTarget({ target, verso, regole }: RigaNativa, letto: Atteso): Omit<TargetLetto, "dellaBase"> {
  const { cella, riferimento } = target;
  const t = voce(riferimento);
  const fermo = cella.tipo === "testo" && letto.tipo !== "mancante" ? tiene(riferimento, cella.valore) : null;
  if (letto.tipo === "mancante" || letto.tipo === "errore") {
    const regola = regolaDi({ tipo: "numero", valore: 1, operatore: null }, verso, regole);
    return { regola, posti: { t }, valore: 1, unita: unitaDi(target.formato), parola: null, fermo };
  }
  const { unita, parola } = letto;
  const comune = { regola: regolaDi(letto, verso, regole), unita, parola, fermo };
  if (letto.tipo === "numero") {
    return { ...comune, posti: { t: fermo === null ? t : costante(letto.valore) }, valore: letto.valore };
  }
  const [minimo, massimo] = [costante(letto.minimo), costante(letto.massimo)];
  return { ...comune, posti: { t: minimo, minimo, massimo }, valore: letto.minimo };
}

/** A written zero that higher is better than, or no base to begin at: no share follows. */
function isSenzaQuota({ regola, fermo, valore, dellaBase }: TargetLetto): boolean {
  if (regola.isDaBase) return dellaBase === null;
  return fermo !== null && !regola.condizioni.every((una) => calcola(una, { voce: () => valore }) === true);
}

const isMista = ({ unita }: TargetLetto, ottenuto: NumeroOttenuto) =>
  (unita === "percentuale") !== (ottenuto.unita === "percentuale");

interface QuotaNativa {
  readonly quota: Scritta;
  /** What must hold of a target that is a cell. */
  readonly condizioni: readonly Scritta[];
}

const CHIESTA: QuotaNativa = { quota: CHIEDE, condizioni: [] };

/** Conditions, each once. */
function senzaDoppie(condizioni: readonly Scritta[]): readonly Scritta[] {
  return [...new Map(condizioni.map((una) => [scriviEspressione(una, { voce: (testo) => testo }), una])).values()];
}

function quotaSemplice({ regola, posti }: TargetLetto, c: Scritta): QuotaNativa {
  const suoi = { ...posti, c };
  return { quota: scritta(regola.semplice, suoi), condizioni: regola.condizioni.map((una) => scritta(una, suoi)) };
}

/** The share of any figure that is typed in the consuntivo. */
function quotaDigitata(letto: TargetLetto, ottenuto: NumeroOttenuto, c: string): QuotaNativa {
  const { regola, posti, valore, unita } = letto;
  if (isSenzaQuota(letto) || areUnitaDiverse(letto, ottenuto)) return CHIESTA;
  if (!isMista(letto, ottenuto)) return quotaSemplice(letto, voce(c));
  const miste: Miste = { t: valore, isQuota: unita === "percentuale" };
  const [grande, piccola] = miste.isQuota ? [c, `(${c}/100)`] : [`(${c}*100)`, c];
  const write = (quota: Quota) => scritta(quota, { ...posti, grande: voce(grande), piccola: voce(piccola) });
  const condizioni = [...regola.condizioni, ...condizioniMiste(miste)].map(write);
  return { quota: write(quotaMista(miste, regola)), condizioni: senzaDoppie(condizioni) };
}

/** The share of the figure that the consuntivo says in a text; in mixed units, of that target only. */
function quotaScritta(
  letto: TargetLetto,
  ottenuto: NumeroOttenuto & { valore: number },
  sal: number | null,
): QuotaNativa {
  if (isSenzaQuota(letto) || areUnitaDiverse(letto, ottenuto)) return CHIESTA;
  if (!isMista(letto, ottenuto)) return quotaSemplice(letto, costante(ottenuto.valore));
  const quota = sal === null ? CHIEDE : costante(sal);
  return { quota, condizioni: [confronto(letto.posti.t, "=", costante(letto.valore))] };
}

/**
 * The share of a figure typed in the consuntivo, in the unit that the formats of the cells say; a text that is a
 * number counts as long as it stands there. Null where the consuntivo is a day.
 */
export function quotaNumerica(riga: RigaNativa, atteso: Atteso): Scritta | null {
  const { target, consuntivo } = riga;
  const isGiorno = consuntivo.letto.tipo === "data" && consuntivo.cella.tipo === "numero";
  if (isGiorno) return null;
  const letto = conBase(riga, readTarget(riga, atteso));
  const [t, c] = [target.riferimento, consuntivo.riferimento];
  const isVivo = letto.fermo === null;
  const giorni = isVivo ? primaDeiGiorni(target, riga) : [];
  const dellaRegola = (quota: QuotaNativa) => [
    ...(letto.dellaBase ?? []),
    ...(isVivo || letto.regola.isDaBase ? quota.condizioni : []),
    ...giorni,
  ];
  const digitata = quotaDigitata(letto, { unita: unitaDi(consuntivo.formato), parola: null }, c);
  const numeri =
    letto.fermo === null
      ? [confronto(funzione<string>("COUNT", voce(t), voce(c)), "=", costante(2))]
      : [isNumero(c), letto.fermo];
  const condizioni = [...numeri, ...dellaRegola(digitata), ...primaDeiGiorni(consuntivo, riga)];
  const deiNumeri = se(condizioni, digitata.quota, CHIEDE);
  if (consuntivo.letto.tipo !== "numero" || consuntivo.cella.tipo !== "testo") return deiNumeri;
  const suo = quotaScritta(letto, consuntivo.letto, riga.sal);
  const ferme = [tiene(c, consuntivo.cella.valore), letto.fermo ?? isNumero(t), ...dellaRegola(suo)];
  return se(ferme, suo.quota, deiNumeri);
}
