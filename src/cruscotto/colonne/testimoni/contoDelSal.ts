import { deduceVerso } from "../../../domain/verso/deduceVerso";
import type { RuoloColonna } from "../../Cruscotto";
import { isRiscontrato, possibili, rapportoFra, type ColonnaDiCifre, type Riscontro } from "./cifre";
import { isQuasiTutto, type Candidato } from "./Scena";
import type { Voto } from "./Voto";

const NOMI_DETTI: readonly RuoloColonna[] = ["indicatore", "formula"];
const VERSI_MINIMI = 2;
const QUOTA_VERSI = 0.75;
const RIGHE_PER_VERSO = 4;
const VERSO_NETTO = 0.5;
/** What a bare majority of few rows is worth. */
const VERSO_INCERTO = 0.25;

interface Terna {
  readonly target: ColonnaDiCifre;
  readonly consuntivo: ColonnaDiCifre;
  readonly sal: ColonnaDiCifre;
  readonly riscontro: Riscontro;
  /** From 1, where every row says that more is better, to -1: most rows of a cruscotto ask for more. */
  readonly verso: number;
}

/** What the words of each row say of its direction, where they speak clearly: 1 more is better, -1 less, 0 silence. */
type Versi = (riga: number) => number;

/** The words of the names, or of what looks most like names. */
export function versiOf(candidati: readonly Candidato[]): Versi {
  const isDetto = ({ detto }: Candidato) => detto !== null && NOMI_DETTI.includes(detto.ruolo);
  const [nome] = candidati
    .filter((uno) => isDetto(uno) || (uno.detto === null && isQuasiTutto(uno.profilo.nomi, uno.profilo.piene)))
    .sort((a, b) => Number(isDetto(b)) - Number(isDetto(a)) || b.profilo.distinti - a.profilo.distinti);
  const noti = new Map<number, number>();
  return (riga) => {
    const noto = noti.get(riga);
    if (noto !== undefined) return noto;
    const cella = nome?.profilo.celle[riga];
    const deciso = cella?.tipo === "testo" ? deduceVerso(cella.valore, "") : null;
    const verso = deciso?.origine !== "parole" ? 0 : deciso.verso === "crescente" ? 1 : -1;
    noti.set(riga, verso);
    return verso;
  };
}

/**
 * Which of two columns is the target and which the result, when either way explains the SAL: the directions that the
 * words of the rows ask for, else the way most rows go, if nearly all do.
 */
function versoDi(diretti: readonly number[], inversi: readonly number[], versi: Versi): number {
  const detti = [...diretti.map(versi), ...inversi.map((riga) => -versi(riga))].filter((uno) => uno !== 0);
  const concordi = detti.filter((uno) => uno > 0).length;
  if (detti.length >= VERSI_MINIMI && Math.max(concordi, detti.length - concordi) >= detti.length * QUOTA_VERSI)
    return concordi * 2 > detti.length ? 1 : -1;
  const tutti = diretti.length + inversi.length;
  const verso = (diretti.length - inversi.length) / Math.max(1, tutti);
  return tutti >= RIGHE_PER_VERSO && Math.abs(verso) >= VERSO_NETTO ? verso : verso * VERSO_INCERTO;
}

/** The three columns where consuntivo on target gives the SAL on most rows, the best first. */
function terne(colonne: readonly ColonnaDiCifre[], righe: number, versi: Versi): readonly Terna[] {
  const trovate: Terna[] = [];
  for (const sal of possibili(colonne, "sal")) {
    for (const target of possibili(colonne, "target")) {
      for (const consuntivo of possibili(colonne, "consuntivo")) {
        if (new Set([sal, target, consuntivo]).size < 3) continue;
        const riscontro = rapportoFra(consuntivo, target, sal);
        const inverso = rapportoFra(target, consuntivo, sal);
        const insieme = { quante: riscontro.quante + inverso.quante, su: riscontro.su };
        if (!isRiscontrato(insieme, righe)) continue;
        const verso = versoDi(riscontro.pieni, inverso.pieni, versi);
        trovate.push({ target, consuntivo, sal, riscontro: insieme, verso });
      }
    }
  }
  return trovate.sort((a, b) => b.riscontro.quante - a.riscontro.quante);
}

export function votiDelSal(colonne: readonly ColonnaDiCifre[], righe: number, versi: Versi): readonly Voto[] {
  const tutte = terne(colonne, righe, versi);
  const [prima] = tutte;
  if (!prima) return [];
  // Columns that explain the SAL as well as the best are as good.
  const pari = tutte.filter(({ riscontro }) => riscontro.quante >= prima.riscontro.quante * 0.9);
  const voti: Voto[] = [];
  const add = (colonna: ColonnaDiCifre, ruolo: RuoloColonna, peso: number, terna: Terna) => {
    if (voti.some((uno) => uno.colonna === colonna.candidato.colonna && uno.ruolo === ruolo)) return;
    const con = [terna.consuntivo, terna.target, terna.sal].map(({ candidato }) => candidato.colonna);
    const { quante, su } = terna.riscontro;
    voti.push({
      colonna: colonna.candidato.colonna,
      ruolo,
      peso,
      prova: { testimone: "aritmetica", cosa: "sal", con, quante, su },
    });
  };
  for (const terna of pari) {
    const { verso } = terna;
    add(terna.sal, "sal", 5, terna);
    add(terna.target, "target", 2 + 2 * verso, terna);
    add(terna.consuntivo, "consuntivo", 2 + 2 * verso, terna);
  }
  return voti;
}
