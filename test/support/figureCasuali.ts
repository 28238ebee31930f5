import fc from "fast-check";
import type { Cella } from "../../src/domain/Cella";
import { giorno, quota } from "./foglio";
import {
  NOMI_CRESCENTI,
  NOMI_DECRESCENTI,
  NOTE,
  SEDI,
  SEMAFORI,
  UFFICI,
  type Genere,
  type Lingua,
} from "./paroleCasuali";

export type Scritto = string | number | Cella;
/** How target and result are written: as numbers, after an operator, as shares, as days, as Sì and No. */
type Forma = "numero" | "operatore" | "quota" | "data" | "siNo";

export interface Bozza {
  readonly isDecrescente: boolean;
  readonly target: number;
  readonly rapporto: number;
  readonly previsto: number;
  readonly prima: number;
  readonly ufficio: number;
  readonly forma: Forma;
}

export interface Figure extends Bozza {
  readonly nome: string;
}

const GIORNO = 45_473;
const VOLTE: Readonly<Record<Lingua, readonly [string, string]>> = { it: ["Sì", "No"], en: ["Yes", "No"] };

export const bozza = (forme: readonly Forma[]) =>
  fc.record({
    isDecrescente: fc.constantFrom(false, false, false, true),
    target: fc.constantFrom(4, 10, 12, 20, 25, 40, 60, 80, 100, 150, 200, 500),
    rapporto: fc.integer({ min: 31, max: 149 }),
    previsto: fc.integer({ min: 50, max: 130 }),
    prima: fc.integer({ min: 40, max: 120 }),
    ufficio: fc.nat(3),
    forma: fc.constantFrom(...forme),
  });

/** What sheets are made of: mostly numbers; some with operators; some of everything. */
export const FORME: readonly (readonly Forma[])[] = [
  ["numero"],
  ["numero"],
  ["numero"],
  ["numero", "operatore"],
  ["operatore"],
  ["numero", "numero", "quota"],
  ["numero", "operatore", "data"],
  ["numero", "operatore", "quota", "data", "siNo"],
  ["data", "siNo", "numero"],
];

export function nomeDi(at: number, isDecrescente: boolean, lingua: Lingua): string {
  const nomi = (isDecrescente ? NOMI_DECRESCENTI : NOMI_CRESCENTI)[lingua];
  const giro = Math.floor(at / nomi.length);
  return `${nomi[at % nomi.length] ?? ""}${giro > 0 ? ` ${SEDI[lingua]} ${giro + 1}` : ""}`;
}

/** A figure of the size of the target, in the form of its row: `percento` is how much of it. */
function scala({ target, forma }: Figure, percento: number): number {
  if (forma === "quota") return Math.round(percento * 0.6) / 100;
  if (forma === "data") return GIORNO + (target % 40) + Math.round((percento - 100) * 2.5);
  if (forma === "siNo") return percento > 60 ? 1 : 0;
  return Math.max(1, Math.round((target * percento) / 100));
}

const targetDi = (riga: Figure) => (riga.forma === "quota" ? 0.6 : riga.forma === "siNo" ? 1 : scala(riga, 100));
const consuntivoDi = (riga: Figure) => scala(riga, riga.rapporto);

export function salDi(riga: Figure): number {
  const [target, consuntivo] = [targetDi(riga), consuntivoDi(riga)];
  if (riga.forma === "data") return consuntivo <= target ? 1 : 0;
  if (riga.forma === "siNo") return consuntivo === target ? 1 : 0;
  return Math.min(1, riga.isDecrescente ? target / consuntivo : consuntivo / target);
}

function scritta(riga: Figure, figura: number, lingua: Lingua): Scritto {
  if (riga.forma === "quota") return quota(figura);
  if (riga.forma === "data") return giorno(figura);
  return riga.forma === "siNo" ? VOLTE[lingua][figura === 1 ? 0 : 1] : figura;
}

function targetScritto(riga: Figure, lingua: Lingua): Scritto {
  const target = targetDi(riga);
  if (riga.forma !== "operatore") return scritta(riga, target, lingua);
  const segni = riga.isDecrescente ? ["<= ", "≤", "max "] : [">= ", "≥ ", "min "];
  return `${segni[riga.ufficio % 2] ?? ""}${target}`;
}

const UNITA: Readonly<Record<Forma, string>> = {
  numero: "n.",
  operatore: "n.",
  quota: "%",
  data: "data",
  siNo: "sì/no",
};

export function cellaDi(genere: Genere, riga: Figure, at: number, pesi: number, lingua: Lingua): Scritto {
  const differenza = consuntivoDi(riga) - targetDi(riga);
  switch (genere) {
    case "indicatore":
      return riga.nome;
    case "target":
      return targetScritto(riga, lingua);
    case "consuntivo":
      return scritta(riga, consuntivoDi(riga), lingua);
    case "sal":
      return quota(Math.round(salDi(riga) * 1e4) / 1e4);
    case "peso":
      return quota(Math.round(1e4 / pesi) / 1e4);
    case "udm":
      return UNITA[riga.forma];
    case "scostamento":
      if (riga.forma === "siNo") return "";
      return riga.forma === "quota" ? quota(differenza) : differenza;
    case "previsione":
      return scritta(riga, scala(riga, riga.previsto), lingua);
    case "precedente":
      return scritta(riga, scala(riga, riga.prima), lingua);
    case "nota":
      return NOTE[lingua][at % NOTE[lingua].length] ?? "";
    case "codice":
      return `A${at + 1}`;
    case "progressivo":
      return at + 1;
    case "responsabile":
      return UFFICI[lingua][riga.ufficio] ?? "";
    case "semaforo":
      return SEMAFORI[lingua][salDi(riga) > 0.9 ? 0 : salDi(riga) >= 0.8 ? 1 : 2] ?? "";
    case "aggiornamento":
      return giorno(45_600 + riga.previsto);
  }
}
