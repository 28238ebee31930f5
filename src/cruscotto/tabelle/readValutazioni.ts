import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { annoIn } from "../colonne/parole/readAnno";
import { cellAt, type SheetGrid } from "../griglia/SheetGrid";
import { testiSopra } from "./testiSopra";

/** A figure on its cell, 0-based. */
interface CifraLetta {
  readonly riga: number;
  readonly colonna: number;
  readonly cella: Extract<Cella, { tipo: "numero" }>;
}

type ColonnaValutazioni = "numero" | "quota" | "media" | "deviazione";

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

const CLASSE = /\b(?:class[ei]|fasci[ae])\b/;
const PUNTEGGIO = /^(?:punteggio|valutazione|voto)\b(?!.*\bclass)/;
const COLONNE: readonly (readonly [ColonnaValutazioni, RegExp])[] = [
  ["deviazione", /\b(?:deviazione|dev\.?|scarto)\b/],
  ["media", /\bmedi[ao]\b/],
  ["quota", /%|\bpercent/],
  ["numero", /^(?:n\.?|n°|numero|unita|dipendenti|persone|valutati)(?:\s|$)/],
];
const INSIEME = /^(?:totale|media|complessiv|deviazione|dev|scarto)/;
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

function cifraAt(grid: SheetGrid, riga: number, colonna: number): CifraLetta | null {
  const cella = cellAt(grid, riga, colonna);
  return cella.tipo === "numero" ? { riga, colonna, cella } : null;
}

/** The columns of a header, by their words; null where the row is none. */
function testaAt(grid: SheetGrid, riga: number) {
  const celle = grid.celle[riga] ?? [];
  const classe = celle.findIndex((cella) => cella.tipo === "testo" && CLASSE.test(normalize(cella.valore)));
  if (classe < 0) return null;
  const colonne = new Map<ColonnaValutazioni, number>();
  celle.forEach((cella, colonna) => {
    const parole = cella.tipo === "testo" && colonna !== classe ? normalize(cella.valore) : "";
    const sua = COLONNE.find(([, forma]) => forma.test(parole))?.[0];
    if (sua && !colonne.has(sua)) colonne.set(sua, colonna);
  });
  return colonne.has("numero") ? { classe, colonne } : null;
}

function classiSotto(grid: SheetGrid, testa: number, { classe, colonne }: NonNullable<ReturnType<typeof testaAt>>) {
  const classi: ClasseLetta[] = [];
  let insieme: ClasseLetta["cifre"] = {};
  for (let riga = testa + 1; riga < grid.celle.length && !testaAt(grid, riga); riga++) {
    const nome = displayCella(cellAt(grid, riga, classe)).trim();
    const cifre = Object.fromEntries(
      [...colonne].flatMap(([che, colonna]) => {
        const una = cifraAt(grid, riga, colonna);
        return una ? [[che, una] as const] : [];
      }),
    );
    if (nome === "") break;
    const parole = normalize(nome);
    if (!INSIEME.test(parole)) {
      if (Object.keys(cifre).length === 0) break;
      classi.push({ nome, cifre });
      continue;
    }
    const [prima] = Object.values(cifre);
    if (/^media/.test(parole) && prima) insieme = { ...insieme, media: prima };
    else if (/^(?:dev|scarto)/.test(parole) && prima) insieme = { ...insieme, deviazione: prima };
    else insieme = { ...insieme, ...cifre };
  }
  return { classi, insieme };
}

/** The tables of appraisals by class of score that a sheet holds, in their order. */
export function readValutazioni(grid: SheetGrid): readonly ValutazioniPerClasse[] {
  return grid.celle.flatMap((_, riga): readonly ValutazioniPerClasse[] => {
    const testa = testaAt(grid, riga);
    if (!testa) return [];
    const letto = classiSotto(grid, riga, testa);
    const titoli = testiSopra(grid, riga);
    const detti = titoli.map((uno) => PERSONE.exec(normalize(uno))?.[1]).find((uno) => uno !== undefined);
    const anno = annoDi(grid, titoli);
    return letto.classi.length < 2 ? [] : [{ anno, detti: detti === undefined ? null : Number(detti), ...letto }];
  });
}

/** The list of scores that a sheet holds: one column of figures under "Punteggio". Null when it holds none. */
export function readPunteggi(grid: SheetGrid): ElencoPunteggi | null {
  for (let riga = 0; riga < grid.celle.length; riga++) {
    const colonna = (grid.celle[riga] ?? []).findIndex((_, at) => PUNTEGGIO.test(paroleAt(grid, riga, at)));
    if (colonna < 0 || testaAt(grid, riga)) continue;
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
