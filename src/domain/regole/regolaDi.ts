import type { Verso } from "../Misura";
import { versoOfOperatore } from "../rapporto";
import type { Target } from "../Valore";
import { crescente } from "./crescente";
import { decrescente } from "./decrescente";
import { intervallo } from "./intervallo";
import { C, segnoOf, type Quota, type RegolaNumerica, type ScelteNumeriche, type Segno } from "./RegolaNumerica";
import { uguale } from "./uguale";

const NUMERICHE = {
  crescente,
  decrescente,
  uguale: (segno: Segno, _isSevero: boolean, regole: ScelteNumeriche) => uguale(segno, regole),
  intervallo: (segno: Segno, _isSevero: boolean, regole: ScelteNumeriche) => intervallo(segno, regole),
};
export type NomeNumerica = keyof typeof NUMERICHE;

/** A rule as rows use it, with the share of a consuntivo in the unit of the target. */
export interface RegolaDiRiga extends RegolaNumerica {
  readonly nome: NomeNumerica;
  readonly semplice: Quota;
}

function nomeOf(target: TargetDiRegola, verso: Verso): NomeNumerica {
  if (target.tipo === "intervallo") return "intervallo";
  return target.operatore === "=" ? "uguale" : (versoOfOperatore(target.operatore) ?? verso);
}

/** What a rule has to know of a target. */
export type TargetDiRegola =
  | Pick<Extract<Target, { tipo: "numero" }>, "tipo" | "valore" | "operatore">
  | Pick<Extract<Target, { tipo: "intervallo" }>, "tipo" | "minimo">;

/** Rules already made: one for each sign and each choice that tells rules apart, never one a row. */
const FATTE = new Map<string, RegolaDiRiga>();

/** The rule of a numeric target under these choices. An operator beats the direction of the row. */
export function regolaDi(target: TargetDiRegola, verso: Verso, regole: ScelteNumeriche): RegolaDiRiga {
  const nome = nomeOf(target, verso);
  const segno = segnoOf(target.tipo === "intervallo" ? target.minimo : target.valore);
  const isStretto = target.tipo === "numero" && (target.operatore === ">" || target.operatore === "<");
  const isSevero = isStretto && regole.limiteStretto === "severo";
  const { massimo, misura, decrescente: forma, fuoriIntervallo } = regole;
  const chiave = [nome, segno, isSevero, massimo, misura, forma, fuoriIntervallo].join();
  const fatta = FATTE.get(chiave);
  if (fatta) return fatta;
  const numerica = NUMERICHE[nome](segno, isSevero, regole);
  const nuova = { ...numerica, nome, semplice: numerica.quota(C) };
  FATTE.set(chiave, nuova);
  return nuova;
}
