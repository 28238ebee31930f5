import { PRIMO_GIORNO } from "../../../src/domain/calendario";
import { parseFormato } from "../../../src/domain/formatoNumero";
import { calcola } from "../../../src/domain/espressione/calcola";
import { regolaDi, type RegolaDiRiga } from "../../../src/domain/regole/regolaDi";
import type { Quota, PostoDiRegola } from "../../../src/domain/regole/RegolaNumerica";
import { condizioniMiste, quotaMista, type Miste } from "../../../src/domain/regole/unitaMiste";
import { areUnitaDiverse } from "../../../src/domain/resolveUnita";
import type { Consuntivo, Target, Unita } from "../../../src/domain/Valore";
import { CONFERMARE, scriviCostante, numeroScritto, seScritto } from "./espressioni";
import type { RigaNativa } from "../../../src/formule/RigaNativa";
import { scriviEspressione } from "./scriviEspressione";

type Atteso = Extract<Target, { tipo: "numero" | "intervallo" | "mancante" | "errore" }>;
type NumeroOttenuto = Pick<Extract<Consuntivo, { tipo: "numero" }>, "unita" | "parola">;

/** By its format, what a number typed in a cell is a number of. */
function unitaDi(formato: string): Unita {
  const { isPercentuale, isEuro } = parseFormato(formato);
  return isPercentuale ? "percentuale" : isEuro ? "euro" : "numero";
}

/** The target as the rule sees it: its cell where that is a number, or is still to be; else constants. */
interface TargetLetto {
  readonly regola: RegolaDiRiga;
  /** What the rule's places are in the formula, besides the consuntivo. */
  readonly posti: Readonly<Partial<Record<PostoDiRegola, string>>>;
  readonly valore: number;
  readonly unita: Unita;
  readonly parola: string | null;
  /** The text the cell has to hold, null where the cell itself is the figure. */
  readonly testo: string | null;
  /** What has to hold of the cell that the way begins at; null where there is nothing to begin at. */
  readonly dellaBase: readonly string[] | null;
}

/** The base as the rule sees it: its cell where that is a number or is still to be, else what its text says. */
function readBase({ base }: RigaNativa, { unita }: { readonly unita: Unita }) {
  if (base === null) return null;
  const { riferimento: b, cella, letto, formato } = base;
  const isScritta = cella.tipo === "testo" && letto.tipo === "numero";
  const testo = isScritta ? scriviCostante(cella.valore) : null;
  const suaUnita = letto.tipo === "numero" ? letto.unita : unitaDi(formato);
  if ((isScritta && testo === null) || (suaUnita === "percentuale") !== (unita === "percentuale")) return null;
  return isScritta
    ? { b: numeroScritto(letto.valore), condizioni: [`${b}=${testo ?? ""}`] }
    : { b, condizioni: [`ISNUMBER(${b})`] };
}

function conBase(riga: RigaNativa, letto: Omit<TargetLetto, "dellaBase">): TargetLetto {
  if (!letto.regola.isDaBase) return { ...letto, dellaBase: [] };
  const base = readBase(riga, letto);
  if (base === null) return { ...letto, dellaBase: null };
  return { ...letto, posti: { ...letto.posti, b: base.b }, dellaBase: base.condizioni };
}

function readTarget({ target, verso, regole }: RigaNativa, letto: Atteso): Omit<TargetLetto, "dellaBase"> | null {
  const testo = target.cella.tipo === "testo" && letto.tipo !== "mancante" ? scriviCostante(target.cella.valore) : null;
  const cella = { t: target.riferimento };
  if (letto.tipo === "mancante" || letto.tipo === "errore") {
    const regola = regolaDi({ tipo: "numero", valore: 1, operatore: null }, verso, regole);
    return { regola, posti: cella, valore: 1, unita: unitaDi(target.formato), parola: null, testo };
  }
  if (target.cella.tipo === "testo" && testo === null) return null;
  const { unita, parola } = letto;
  const comune = { regola: regolaDi(letto, verso, regole), unita, parola, testo };
  if (letto.tipo === "numero") {
    const posti = testo === null ? cella : { t: numeroScritto(letto.valore) };
    return { ...comune, posti, valore: letto.valore };
  }
  const [minimo, massimo] = [numeroScritto(letto.minimo), numeroScritto(letto.massimo)];
  return { ...comune, posti: { t: minimo, minimo, massimo }, valore: letto.minimo };
}

/** A written zero that higher is better than, or no base to begin at: no share follows. */
function isSenzaQuota({ regola, testo, valore, dellaBase }: TargetLetto): boolean {
  if (regola.isDaBase) return dellaBase === null;
  return testo !== null && !regola.condizioni.every((una) => calcola(una, { voce: () => valore }) === true);
}

function scriviSu({ posti }: TargetLetto, consuntivo: Readonly<Partial<Record<PostoDiRegola, string>>>) {
  const celle: Readonly<Partial<Record<PostoDiRegola, string>>> = { ...posti, ...consuntivo };
  return (quota: Quota) => scriviEspressione(quota, { voce: (nome) => celle[nome] ?? "" });
}

const isMista = ({ unita }: TargetLetto, ottenuto: NumeroOttenuto) =>
  (unita === "percentuale") !== (ottenuto.unita === "percentuale");

interface QuotaNativa {
  readonly quota: string;
  /** What must hold of a target that is a cell. */
  readonly condizioni: readonly string[];
}

/** The share of any figure that is typed in the consuntivo. */
function quotaDigitata(letto: TargetLetto, ottenuto: NumeroOttenuto, c: string): QuotaNativa {
  const { regola, valore, unita } = letto;
  if (isSenzaQuota(letto) || areUnitaDiverse(letto, ottenuto)) return { quota: CONFERMARE, condizioni: [] };
  if (!isMista(letto, ottenuto)) {
    const write = scriviSu(letto, { c });
    return { quota: write(regola.semplice), condizioni: regola.condizioni.map(write) };
  }
  const miste: Miste = { t: valore, isQuota: unita === "percentuale" };
  const write = scriviSu(
    letto,
    miste.isQuota ? { grande: c, piccola: `(${c}/100)` } : { grande: `(${c}*100)`, piccola: c },
  );
  const condizioni = [...regola.condizioni, ...condizioniMiste(miste)].map(write);
  return { quota: write(quotaMista(miste, regola)), condizioni: [...new Set(condizioni)] };
}

/** The share of the figure that the consuntivo says in a text; in mixed units, of that target only. */
function quotaScritta(
  letto: TargetLetto,
  ottenuto: NumeroOttenuto & { valore: number },
  sal: number | null,
): QuotaNativa {
  if (isSenzaQuota(letto) || areUnitaDiverse(letto, ottenuto)) return { quota: CONFERMARE, condizioni: [] };
  const { regola, posti, valore } = letto;
  if (isMista(letto, ottenuto)) {
    const quota = sal === null ? CONFERMARE : numeroScritto(sal);
    return { quota, condizioni: [`${posti.t ?? ""}=${numeroScritto(valore)}`] };
  }
  const write = scriviSu(letto, { c: numeroScritto(ottenuto.valore) });
  return { quota: write(regola.semplice), condizioni: regola.condizioni.map(write) };
}

const isData = (formato: string) => parseFormato(formato).isData;

/**
 * The share of a figure typed in the consuntivo, in the unit that the formats of the cells say; a text that is a
 * number counts as long as it stands there. Null where the consuntivo is a day.
 */
export function quotaNumerica(riga: RigaNativa, atteso: Atteso): string | null {
  const { target, consuntivo } = riga;
  const scritto = readTarget(riga, atteso);
  const letto = scritto && conBase(riga, scritto);
  const isGiorno = consuntivo.letto.tipo === "data" && consuntivo.cella.tipo === "numero";
  if (letto === null || isGiorno) return null;
  const [t, c] = [target.riferimento, consuntivo.riferimento];
  const isVivo = letto.testo === null;
  const fermo = letto.testo === null ? [] : [`${t}=${letto.testo}`];
  const giorni = [...(isVivo && isData(target.formato) ? [`${t}<${PRIMO_GIORNO}`] : [])];
  const digitata = quotaDigitata(letto, { unita: unitaDi(consuntivo.formato), parola: null }, c);
  const condizioni = [
    isVivo ? `COUNT(${t},${c})=2` : `ISNUMBER(${c})`,
    ...fermo,
    ...(letto.dellaBase ?? []),
    ...(isVivo || letto.regola.isDaBase ? digitata.condizioni : []),
    ...giorni,
    ...(isData(consuntivo.formato) ? [`${c}<${PRIMO_GIORNO}`] : []),
  ];
  const deiNumeri = seScritto(condizioni, digitata.quota, CONFERMARE);
  if (consuntivo.letto.tipo !== "numero" || consuntivo.cella.tipo !== "testo") return deiNumeri;
  const suo = scriviCostante(consuntivo.cella.valore);
  if (suo === null) return null;
  const scritta = quotaScritta(letto, consuntivo.letto, riga.sal);
  const dellaRegola = isVivo || letto.regola.isDaBase ? scritta.condizioni : [];
  const ferme = [...(isVivo ? [`ISNUMBER(${t})`] : fermo), ...(letto.dellaBase ?? []), ...dellaRegola, ...giorni];
  return seScritto([`${c}=${suo}`, ...ferme], scritta.quota, deiNumeri);
}
