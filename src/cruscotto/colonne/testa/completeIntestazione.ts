import { displayCella } from "../../../domain/numeri/displayCella";
import { celleAt, type CellaIntestazione } from "./Intestazione";
import { roleOf } from "../parole/ruoli";
import { isDelLivello, isNomeDelGruppo } from "./isNomeDelGruppo";
import { isMeseOTrimestre, isParteDellAnno, isTuttoLAnno } from "../parole/periodo";
import { conEsercizi } from "../parole/readAnno";
import type { SheetGrid } from "../../griglia/SheetGrid";
import type { Unioni } from "../../griglia/Unioni";

type Celle = readonly CellaIntestazione[];

const SOLO_UNITA = /^\(.{1,15}\)$/;
/** What splits a column in parts: a year, a half, a quarter, a date. */
const isParteTesto = (testo: string) => /^20\d\d$/.test(conEsercizi(testo)) || isParteDellAnno(testo);
const ANNO = /\b20\d\d\b/;
const TUTTO_L_ANNO = /\bann(?:o|uale|ua|ual)\b|\byear\b/i;
const LUNGHEZZA_GRUPPO = 30;
/** Parts of a year, by the word over their numbers: "Trimestre" over I, II, III, IV. */
const GENERE_DI_PARTI = /\b(?:trimestr|quadrimestr|semestr|bimestr|mensil|mes[ei]\b|quarter|half|halves|month)/i;
const COLONNE_MINIME = 3;
const LUNGHEZZA_ACCANTO = 15;
/** So many headings merged down make a header of two rows. */
const ALTE_MINIME = 2;

/** "Anno 2024" over some columns says when, not what they are. */
const senzaTempo = (cella: CellaIntestazione): CellaIntestazione =>
  cella.ruolo === "anno" || cella.ruolo === "periodo" ? { ...cella, ruolo: null, isDebole: false } : cella;

/** "Anno" beside parts of the year under one word is the whole of what that word says, and no year. */
const senzaTutto = (cella: CellaIntestazione, accanto: Celle): CellaIntestazione =>
  isTuttoLAnno(cella.testo) && accanto.some(({ testo }) => isMeseOTrimestre(testo))
    ? { ...cella, ruolo: null, isDebole: false }
    : cella;

/**
 * Years over words that come again under each of them ("2022 | | 2023" over Target, Consuntivo, Target, Consuntivo):
 * where they are not merged, each stands over what comes up to the next, the last over as much as the first.
 * @returns how many columns each year takes, by its column; empty where the words under the years are other ones
 */
function larghezzeDegliAnni(sopra: Celle, celle: Celle, isUnita: (cella: CellaIntestazione) => boolean) {
  const anni = sopra.filter((cella) => ANNO.test(cella.testo) && cella.testo.length <= LUNGHEZZA_GRUPPO);
  const [primo] = anni;
  const larghezze = new Map<number, number>();
  if (!primo || anni.some(isUnita) || anni.every(({ testo }) => testo === primo.testo)) return larghezze;
  for (const { colonna } of anni) {
    const prossima = sopra.find((altra) => altra.colonna > colonna)?.colonna;
    larghezze.set(colonna, prossima === undefined ? (larghezze.get(primo.colonna) ?? 1) : prossima - colonna);
  }
  const annoSopra = (colonna: number) => anni.findLast((anno) => anno.colonna <= colonna)?.testo;
  const sotto = celle.filter(({ colonna }) =>
    anni.some((anno) => anno.colonna <= colonna && colonna < anno.colonna + (larghezze.get(anno.colonna) ?? 1)),
  );
  const tornano = sotto.some(({ colonna, ruolo }) =>
    sotto.some((altra) => ruolo !== null && altra.ruolo === ruolo && annoSopra(altra.colonna) !== annoSopra(colonna)),
  );
  return tornano ? larghezze : new Map<number, number>();
}

/** Words that say nothing alone, and are the end of those right above them: "Peso" over "(%)". */
function completeSpezzate(sopra: Celle, celle: Celle): Celle {
  const inizioDi = ({ colonna }: CellaIntestazione) => sopra.find((una) => una.colonna === colonna);
  if (celle.filter((cella) => inizioDi(cella) !== undefined).length < ALTE_MINIME) return celle;
  const intere = celle.map((cella) => {
    const inizio = inizioDi(cella);
    if (!inizio) return cella;
    const testo = `${inizio.testo} ${cella.testo}`;
    if (isDelLivello(inizio, cella)) return { ...inizio, testo };
    if (cella.ruolo !== null && !cella.isDebole) return cella;
    const detto = roleOf(testo) ?? (SOLO_UNITA.test(cella.testo) ? inizio : null);
    const isMeglio = detto?.ruolo != null && (cella.ruolo === null || !detto.isDebole);
    return isMeglio ? { colonna: cella.colonna, testo, ruolo: detto.ruolo, isDebole: detto.isDebole } : cella;
  });
  return intere.some((una, at) => una !== celle[at]) ? intere : celle;
}

/** "Actual" under "Last year" is last year's. */
const isDellAnnoPrima = (gruppo: CellaIntestazione, ruolo: CellaIntestazione["ruolo"]) =>
  gruppo.ruolo === "precedente" && (ruolo === "target" || ruolo === "consuntivo");

/**
 * The row above completes a header where it is merged over several of its columns ("Anno 2020" over Target and
 * Consuntivo) or names a column that the header leaves blank. Null when it says nothing about the columns.
 */
export function completeWithSopra(grid: SheetGrid, unioni: Unioni, riga: number, celle: Celle): Celle | null {
  const sopra = riga === 0 ? [] : celleAt(grid, unioni, riga - 1).map(senzaTempo);
  const hasPropria = (colonna: number) => celle.some((cella) => cella.colonna === colonna);
  const unitaDi = ({ colonna }: CellaIntestazione) => unioni.areaAt(riga - 1, colonna)?.colonne ?? 1;
  const anni = larghezzeDegliAnni(sopra, celle, (cella) => unitaDi(cella) > 1);
  const larghezzaDi = (cella: CellaIntestazione) => anni.get(cella.colonna) ?? unitaDi(cella);
  const gruppi = sopra.filter(
    (cella) =>
      (larghezzaDi(cella) > 1 || anni.has(cella.colonna)) &&
      (cella.ruolo !== null ||
        [ANNO, TUTTO_L_ANNO, GENERE_DI_PARTI].some((forma) => forma.test(cella.testo)) ||
        isParteTesto(cella.testo)) &&
      cella.testo.length <= LUNGHEZZA_GRUPPO,
  );
  // Words merged down to the header over a column that it leaves blank are its heading, whatever they say.
  const isAlta = ({ colonna }: CellaIntestazione) => (unioni.areaAt(riga - 1, colonna)?.righe ?? 1) > 1;
  const sole = sopra.filter(
    (cella) => (cella.ruolo !== null || isAlta(cella)) && !hasPropria(cella.colonna) && larghezzaDi(cella) === 1,
  );
  // A banner over the whole width is a heading of the sheet, whatever it says.
  const isTitolo = sopra.length === 1 && celle.every(({ colonna }) => colonna < (sopra[0] ? larghezzaDi(sopra[0]) : 0));
  const spezzate = completeSpezzate(
    sopra.filter((cella) => larghezzaDi(cella) === 1),
    celle,
  );
  if (isTitolo || (gruppi.length === 0 && sole.length === 0 && spezzate === celle)) return null;
  const gruppoDi = (colonna: number) =>
    gruppi.find((gruppo) => gruppo.colonna <= colonna && colonna < gruppo.colonna + larghezzaDi(gruppo));
  // Beside a cell that is what the group says, one that says nothing ("%", "Fonte") is something else.
  const isDelGruppo = ({ ruolo, isDebole, testo }: CellaIntestazione, gruppo: CellaIntestazione) => {
    if (isDellAnnoPrima(gruppo, ruolo)) return true;
    if (ruolo !== null) return isDebole && gruppo.ruolo !== null && !gruppo.isDebole;
    const hasSuo = celle.some((altra) => gruppoDi(altra.colonna) === gruppo && altra.ruolo === gruppo.ruolo);
    return gruppo.ruolo !== null && (isParteTesto(testo) || isTuttoLAnno(testo) || !hasSuo);
  };
  const complete = spezzate.map((scritta) => {
    const gruppo = gruppoDi(scritta.colonna);
    if (!gruppo || gruppo.testo === scritta.testo) return scritta;
    const accanto = spezzate.filter(({ colonna }) => gruppoDi(colonna) === gruppo);
    const cella = gruppo.ruolo === null ? scritta : senzaTutto(scritta, accanto);
    const testo = `${gruppo.testo} ${cella.testo}`;
    return isDelGruppo(cella, gruppo) || isNomeDelGruppo(scritta, gruppo, accanto)
      ? { ...gruppo, colonna: cella.colonna, testo }
      : { ...cella, testo };
  });
  return [...complete, ...sole].sort((a, b) => a.colonna - b.colonna);
}

/** "1 | 2 | 3 | 4 = 3/2": the columns numbered under their names. */
function isNumerazione(grid: SheetGrid, riga: number): boolean {
  const scritte = (grid.celle[riga] ?? []).map((cella) => displayCella(cella).trim()).filter((testo) => testo !== "");
  const isNumero = (testo: string, at: number) => new RegExp(`^\\(?${at + 1}\\)?(?:\\s*=.*)?$`).test(testo);
  return scritte.length >= COLONNE_MINIME && scritte.every(isNumero);
}

/** Most headings are merged down over the row below, which so holds only what stands under the others. */
function isTestaAlta(unioni: Unioni, riga: number, celle: Celle): boolean {
  const isAlta = ({ colonna }: CellaIntestazione) => {
    const area = unioni.areaAt(riga, colonna);
    return area !== null && area.riga + area.righe - 1 > riga;
  };
  const alte = celle.filter(isAlta);
  return alte.length >= ALTE_MINIME && alte.length * 2 >= celle.length;
}

/** What stands under a group says which of its columns it is. */
function completeAlta(unioni: Unioni, riga: number, celle: Celle, sotto: Celle): Celle {
  const gruppoDi = (colonna: number) => {
    const da = unioni.areaAt(riga, colonna)?.colonna ?? colonna;
    const gruppo = celle.find((cella) => cella.colonna === da);
    return gruppo && senzaTempo(gruppo);
  };
  const nuove = sotto.map((scritta) => {
    const gruppo = gruppoDi(scritta.colonna);
    if (!gruppo) return scritta;
    const accanto = sotto.filter(({ colonna }) => gruppoDi(colonna)?.colonna === gruppo.colonna);
    const cella = senzaTutto(scritta, accanto);
    const testo = `${gruppo.testo} ${cella.testo}`;
    const isSuoNome =
      isDelLivello(gruppo, cella) || isNomeDelGruppo(scritta, gruppo, accanto) || isDellAnnoPrima(gruppo, cella.ruolo);
    const isPropria = gruppo.ruolo === null || (cella.ruolo !== null && !cella.isDebole && !isSuoNome);
    return isPropria ? { ...cella, testo } : { ...gruppo, colonna: cella.colonna, testo };
  });
  const coperte = new Set(sotto.map(({ colonna }) => unioni.areaAt(riga, colonna)?.colonna ?? colonna));
  return [...celle.filter(({ colonna }) => !coperte.has(colonna)), ...nuove].sort((a, b) => a.colonna - b.colonna);
}

/** The row below belongs to a header when all it does is split its columns, number them, or state their units. Else null. */
export function completeWithSotto(grid: SheetGrid, unioni: Unioni, riga: number, celle: Celle): Celle | null {
  if (isNumerazione(grid, riga + 1)) return celle;
  const piene = (grid.celle[riga + 1] ?? []).filter((cella) => cella.tipo !== "vuota").length;
  const sotto = celleAt(grid, unioni, riga + 1).filter(
    ({ colonna }) => (unioni.areaAt(riga + 1, colonna)?.riga ?? riga + 1) > riga,
  );
  if (sotto.length === 0 || piene > sotto.length) return null;
  if (sotto.every(({ testo }) => SOLO_UNITA.test(testo))) return celle;
  if (isTestaAlta(unioni, riga, celle)) return completeAlta(unioni, riga, celle, sotto);
  const altaDi = (colonna: number) => {
    const da = unioni.areaAt(riga, colonna)?.colonna ?? colonna;
    return celle.findLast(
      (cella) => cella.colonna === da || (cella.colonna < colonna && !celle.some((una) => una.colonna === colonna)),
    );
  };
  // A long text that sounds like a role is the name of a row.
  const isParte = ({ testo, ruolo }: CellaIntestazione) =>
    (ruolo !== null && ruolo !== "indicatore" && testo.length <= LUNGHEZZA_GRUPPO) ||
    isParteTesto(testo) ||
    (isTuttoLAnno(testo) && sotto.some((una) => isMeseOTrimestre(una.testo)));
  // "%" beside "2024" under "Consuntivo": what says nothing, beside a part of what is merged over both, is something else.
  const isAccanto = ({ colonna, testo }: CellaIntestazione) =>
    testo.length <= LUNGHEZZA_ACCANTO &&
    (unioni.areaAt(riga, colonna)?.colonne ?? 1) > 1 &&
    sotto.some((altra) => isParteTesto(altra.testo) && altaDi(altra.colonna) === altaDi(colonna));
  const isSua = (cella: CellaIntestazione) => isParte(cella) || isAccanto(cella);
  if (sotto.length < 2 || !sotto.every((cella) => isSua(cella) && altaDi(cella.colonna) !== undefined)) return null;
  const divise = sotto.map((scritta) => {
    const alta = altaDi(scritta.colonna);
    const accanto = sotto.filter(({ colonna }) => altaDi(colonna) === alta);
    const cella = senzaTutto(scritta, accanto);
    const testo = alta ? `${alta.testo} ${cella.testo}` : cella.testo;
    const isAltro = cella.ruolo === null && !isParte(scritta);
    const isSuoNome = alta !== undefined && (isDelLivello(alta, cella) || isNomeDelGruppo(scritta, alta, accanto));
    const isDetta = cella.ruolo !== null && !cella.isDebole && !isParteTesto(cella.testo);
    const isPropria = alta === undefined || isAltro || (isDetta && !isSuoNome);
    return isPropria ? { ...cella, testo } : { ...alta, colonna: cella.colonna, testo };
  });
  const nuove = new Set(divise.map(({ colonna }) => colonna));
  return [...celle.filter(({ colonna }) => !nuove.has(colonna)), ...divise].sort((a, b) => a.colonna - b.colonna);
}
