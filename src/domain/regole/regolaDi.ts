import { calcola } from "../espressione/calcola";
import type { Regola, Verso } from "../Misura";
import { versoOfOperatore } from "../valori/operatori";
import type { Regole } from "../metodo/Politica";
import type { Target } from "../Valore";
import { crescente } from "./crescente";
import { daBase } from "./daBase";
import { decrescente } from "./decrescente";
import { fasce, massimoDelle, sopraIlMinimo } from "./fasce";
import { intervallo } from "./intervallo";
import { C, segnoOf, type Quota, type RegolaNumerica, type Segno, type PostoDiRegola } from "./RegolaNumerica";
import { uguale } from "./uguale";

/** The choices of a method that the rule of a number depends on. */
const NUMERICHE = [
  ...(["massimo", "misura", "decrescente", "fuoriIntervallo", "limiteStretto"] as const),
  ...(["partenza", "sogliaMinima", "scaglioni"] as const),
] as const satisfies readonly (keyof Regole)[];
export type RegoleNumeriche = Pick<Regole, (typeof NUMERICHE)[number]>;

type NomeNumerica = Extract<Regola, "crescente" | "decrescente" | "uguale" | "intervallo" | "da-base" | "fasce">;

/** A rule as rows use it, with the share of a consuntivo in the unit of the target. */
export interface RegolaDiRiga extends RegolaNumerica {
  readonly nome: NomeNumerica;
  /** It measures from where the row started. */
  readonly isDaBase: boolean;
  readonly semplice: Quota;
}

/** What a rule has to know of a target. */
export type TargetDiRegola =
  | Pick<Extract<Target, { tipo: "numero" }>, "tipo" | "valore" | "operatore">
  | Pick<Extract<Target, { tipo: "intervallo" }>, "tipo" | "minimo">;

/** The most that a SAL can be; infinite where nothing caps it. */
export function tettoOf({ massimo }: Pick<Regole, "massimo">): number {
  return massimo === "nessuno" ? Infinity : massimo;
}

type Nuova = RegolaNumerica & Pick<RegolaDiRiga, "nome" | "isDaBase">;

/** The rule of a number that a direction says which is better of. What counts only when met has no way to it. */
function rulePerVerso(verso: Verso, segno: Segno, isSevero: boolean, regole: RegoleNumeriche): Nuova {
  const { scaglioni, misura, sogliaMinima } = regole;
  const isBinaria = misura === "binaria";
  const isDaBase = regole.partenza === "base" && !isBinaria;
  const aFasce = scaglioni.length > 0 && !isBinaria;
  const scelte = { ...regole, massimo: aFasce ? massimoDelle(scaglioni) : tettoOf(regole) };
  const propria = isDaBase
    ? daBase(verso, scelte)
    : (verso === "crescente" ? crescente : decrescente)(segno, isSevero, scelte);
  const minima = isBinaria ? propria : sopraIlMinimo(propria, sogliaMinima);
  if (aFasce) return { ...fasce(minima, scaglioni), nome: "fasce", isDaBase };
  return { ...minima, nome: isDaBase ? "da-base" : verso, isDaBase };
}

function ruleOf(target: TargetDiRegola, verso: Verso, segno: Segno, regole: RegoleNumeriche): Nuova {
  const scelte = { ...regole, massimo: tettoOf(regole) };
  if (target.tipo === "intervallo") return { ...intervallo(segno, scelte), nome: "intervallo", isDaBase: false };
  const { operatore } = target;
  if (operatore === "=") return { ...uguale(segno, scelte), nome: "uguale", isDaBase: false };
  const isSevero = (operatore === ">" || operatore === "<") && regole.limiteStretto === "severo";
  return rulePerVerso(versoOfOperatore(operatore) ?? verso, segno, isSevero, regole);
}

type Fatte = Map<string, RegolaDiRiga>;

/** Rules already made by each choice that tells rules apart: one for each sign, never one a row. */
const FATTE = new Map<string, Fatte>();

/** The same by the method that makes those choices: they are put into one text once, for all the rows it measures. */
const FATTE_CON = new WeakMap<RegoleNumeriche, Fatte>();

function fatteCon(regole: RegoleNumeriche): Fatte {
  const note = FATTE_CON.get(regole);
  if (note) return note;
  const scelte = JSON.stringify(NUMERICHE.map((campo) => regole[campo]));
  const fatte: Fatte = FATTE.get(scelte) ?? new Map<string, RegolaDiRiga>();
  FATTE.set(scelte, fatte);
  FATTE_CON.set(regole, fatte);
  return fatte;
}

/** The rule of a numeric target under these choices. An operator beats the direction of the row. */
export function regolaDi(target: TargetDiRegola, verso: Verso, regole: RegoleNumeriche): RegolaDiRiga {
  const segno = segnoOf(target.tipo === "intervallo" ? target.minimo : target.valore);
  const operatore = target.tipo === "numero" ? (target.operatore ?? "") : "";
  const chiave = `${target.tipo},${operatore},${verso},${segno}`;
  const fatte = fatteCon(regole);
  const fatta = fatte.get(chiave);
  if (fatta) return fatta;
  const numerica = ruleOf(target, verso, segno, regole);
  const nuova = { ...numerica, semplice: numerica.quota(C) };
  fatte.set(chiave, nuova);
  return nuova;
}

/** The figures that stand in the places of a rule, but the consuntivo. */
type Posti = Readonly<Partial<Record<Exclude<PostoDiRegola, "c">, number>>>;

/** A share and whether it needs the reader's agreement; `sal` null where no share makes sense. */
export interface Rapporto {
  readonly sal: number | null;
  readonly daConfermare: boolean;
}

/** What a rule comes to on the figures of a row. */
export function applica({ condizioni, semplice, chiede }: RegolaDiRiga, posti: Posti, c: number): Rapporto {
  const letti = { voce: (nome: PostoDiRegola) => (nome === "c" ? c : (posti[nome] ?? NaN)) };
  for (const una of condizioni) if (calcola(una, letti) !== true) return { sal: null, daConfermare: false };
  const sal = calcola(semplice, letti);
  if (typeof sal !== "number") return { sal: null, daConfermare: true };
  return { sal, daConfermare: chiede(sal, posti.t ?? posti.minimo ?? NaN, c) };
}
