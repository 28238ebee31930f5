import type { Cella } from "../../domain/Cella";
import { cifraStampata } from "../../domain/numeri/cifraStampata";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { annoIn } from "../colonne/parole/readAnno";
import { cellAt, type SheetGrid } from "../griglia/SheetGrid";
import { cifraSola, mediaEDeviazione, type CifraDetta } from "./cifreDette";
import {
  testaValutazioniAt,
  type AnnoDiClassi,
  type ColonnaValutazioni,
  type TestaValutazioni,
} from "./testeValutazioni";
import { testiSopra } from "./testiSopra";

/** A figure on its cell, 0-based. */
interface CifraLetta extends CifraDetta {
  readonly riga: number;
  readonly colonna: number;
}

/** A text on its cell, 0-based. */
interface ScrittaLetta {
  readonly riga: number;
  readonly colonna: number;
  readonly testo: string;
}

interface ClasseLetta {
  readonly nome: string;
  readonly cifre: Readonly<Partial<Record<ColonnaValutazioni, CifraLetta>>>;
}

/** A table of appraisals by class of score, of one year. */
export interface ValutazioniPerClasse {
  readonly anno: number | null;
  /** How many people the title says, null where it does not. */
  readonly detti: number | null;
  readonly classi: readonly ClasseLetta[];
  /** Mean and deviation of everybody, where the table has them. */
  readonly insieme: ClasseLetta["cifre"];
  /** What stands where a figure should, and is none. */
  readonly illeggibili: readonly ScrittaLetta[];
}

/** A list of scores, one a person: no name is read. Rows are 0-based. */
export interface ElencoPunteggi {
  readonly anno: number | null;
  readonly colonna: number;
  readonly da: number;
  readonly a: number;
  readonly valori: readonly number[];
  readonly isSoloNumeri: boolean;
}

const PUNTEGGIO = /^(?:punteggio|valutazione|voto)\b(?!.*\bclass)/;
const INSIEME = /^(?:totale|media|complessiv|deviazione|dev|scarto|total|mean|average|standard|sd\b)/;
const MEDIA = /^(?:media|mean|average)/;
const DEVIAZIONE = /^(?:dev|scarto|standard|sd\b)/;
/** What a blank of a table of figures may hold. */
const NULLA = /^[-–—./]*$|^n\.? ?[dpa]\.?$/;
const PERSONE = /\b(?:n\.?\s*)?(\d{1,4})\s+(?:persone|dipendenti|unita|valutat[ie]|addetti)\b/;

const paroleAt = (grid: SheetGrid, riga: number, colonna: number) =>
  normalize(displayCella(cellAt(grid, riga, colonna)));

function annoDi(grid: SheetGrid, titoli: readonly string[]): number | null {
  return (
    [...titoli]
      .reverse()
      .map(annoIn)
      .find((anno) => anno !== null) ?? annoIn(grid.foglio)
  );
}

const isQuota = (cella: Cella) => cifraStampata(cella)?.isPercentuale === true;

type Lette = { cifre: Partial<Record<ColonnaValutazioni, CifraLetta>>; illeggibili: ScrittaLetta[] };

/** The figures of one year on a row; what is there and says none is kept as it is written. */
function cifreIn(grid: SheetGrid, riga: number, { colonne }: AnnoDiClassi, isInsieme: boolean): Lette {
  const lette: Lette = { cifre: {}, illeggibili: [] };
  for (const [che, colonna] of colonne) {
    const cella = cellAt(grid, riga, colonna);
    const testo = displayCella(cella).trim();
    const sola = cifraSola(cella);
    const dette: readonly (readonly [ColonnaValutazioni, CifraDetta])[] = sola
      ? [[che, sola]]
      : mediaEDeviazione(cella);
    for (const [quale, detta] of dette) {
      // People are whole: a share under a year is not how many they are.
      const isDiPersone = che !== "numero" || isInsieme || (Number.isInteger(detta.valore) && !isQuota(detta.cella));
      if (isDiPersone && (quale === che || che !== "numero")) {
        lette.cifre[quale] ??= { ...detta, riga, colonna };
      }
    }
    const isLetta = Object.values(lette.cifre).some((una) => una.riga === riga && una.colonna === colonna);
    if (!isLetta && !NULLA.test(normalize(testo))) lette.illeggibili.push({ riga, colonna, testo });
  }
  return lette;
}

/** What a row of everybody says: its label says which figure, or each column does, or its words hold them. */
function insiemeIn(grid: SheetGrid, riga: number, classe: number, lette: Lette): Lette["cifre"] {
  const parole = normalize(displayCella(cellAt(grid, riga, classe)));
  const [prima] = Object.values(lette.cifre);
  if (!prima) {
    const dette = mediaEDeviazione(cellAt(grid, riga, classe));
    return Object.fromEntries(dette.map(([che, una]) => [che, { ...una, riga, colonna: classe }]));
  }
  const hasDue = lette.cifre.media !== undefined && lette.cifre.deviazione !== undefined;
  if (hasDue) return lette.cifre;
  if (MEDIA.test(parole)) return { media: prima };
  return DEVIAZIONE.test(parole) ? { deviazione: prima } : lette.cifre;
}

interface AnnoLetto {
  readonly anno: number | null;
  readonly classi: ClasseLetta[];
  insieme: ClasseLetta["cifre"];
  readonly illeggibili: ScrittaLetta[];
}

function classiSotto(grid: SheetGrid, { classe, ultima, anni }: TestaValutazioni) {
  const letti = anni.map(({ anno }): AnnoLetto => ({ anno, classi: [], insieme: {}, illeggibili: [] }));
  for (let riga = ultima + 1; riga < grid.celle.length && !testaValutazioniAt(grid, riga); riga++) {
    const nome = displayCella(cellAt(grid, riga, classe)).trim();
    if (nome === "") break;
    const isInsieme = INSIEME.test(normalize(nome));
    const lette = anni.map((uno) => cifreIn(grid, riga, uno, isInsieme));
    const isMuta = (una: Lette) => Object.keys(una.cifre).length === 0 && una.illeggibili.length === 0;
    if (!isInsieme && lette.every(isMuta)) break;
    for (const [at, letto] of letti.entries()) {
      const sue = lette[at] ?? { cifre: {}, illeggibili: [] };
      letto.illeggibili.push(...sue.illeggibili);
      if (isInsieme) letto.insieme = { ...letto.insieme, ...insiemeIn(grid, riga, classe, sue) };
      else if (!isMuta(sue)) letto.classi.push({ nome, cifre: sue.cifre });
    }
  }
  return letti;
}

/** The tables of appraisals by class of score that a sheet holds, one a year, in their order. */
export function readValutazioni(grid: SheetGrid): readonly ValutazioniPerClasse[] {
  return grid.celle.flatMap((_, riga): readonly ValutazioniPerClasse[] => {
    const testa = testaValutazioniAt(grid, riga);
    if (!testa) return [];
    const titoli = testiSopra(grid, riga);
    const detti = titoli.map((uno) => PERSONE.exec(normalize(uno))?.[1]).find((uno) => uno !== undefined);
    const delTitolo = annoDi(grid, titoli);
    const isSolo = testa.anni.length === 1;
    return classiSotto(grid, testa)
      .filter(({ classi }) => classi.length >= 2)
      .map(({ anno, ...letto }) => {
        const isDelTitolo = isSolo || anno === delTitolo;
        return { anno: anno ?? delTitolo, detti: isDelTitolo && detti !== undefined ? Number(detti) : null, ...letto };
      });
  });
}

/** The list of scores that a sheet holds: one column of figures under "Punteggio". Null when it holds none. */
export function readPunteggi(grid: SheetGrid): ElencoPunteggi | null {
  for (let riga = 0; riga < grid.celle.length; riga++) {
    const colonna = (grid.celle[riga] ?? []).findIndex((_, at) => PUNTEGGIO.test(paroleAt(grid, riga, at)));
    if (colonna < 0 || testaValutazioniAt(grid, riga)) continue;
    const sotto = grid.celle.slice(riga + 1).map((celle) => celle[colonna]);
    const valori = sotto.flatMap((cella) => (cella?.tipo === "numero" ? [cella.valore] : []));
    if (valori.length < 2) continue;
    const ultima = riga + 1 + sotto.findLastIndex((cella) => cella?.tipo === "numero");
    const tratto = grid.celle.slice(riga + 1, ultima + 1).map((celle) => celle[colonna]?.tipo ?? "vuota");
    const isSoloNumeri = tratto.every((tipo) => tipo === "numero" || tipo === "vuota");
    return { anno: annoDi(grid, testiSopra(grid, riga)), colonna, da: riga + 1, a: ultima, valori, isSoloNumeri };
  }
  return null;
}
