import { CELLA_VUOTA } from "../domain/Cella";
import { inFondo, type APassi } from "../domain/passi";
import { displayCella } from "../domain/numeri/displayCella";
import { normalize } from "../domain/testo/normalize";
import { isTratto, parseVersoScritto } from "../domain/verso/parseVersoScritto";
import type { Cruscotto, Indicatore, Riconoscimento, RuoloColonna, Testa } from "./Cruscotto";
import type { MotivoIgnorato } from "../domain/MotivoIgnorato";
import { findBlocchi, type Blocco } from "./colonne/findBlocchi";
import { lettureDi } from "./colonne/letture";
import { findRisultati } from "./righe/findRisultati";
import { Lettore } from "./righe/Lettore";
import { isDiTutti } from "./righe/riconosciRiga";
import type { TestoIn } from "./righe/chiaviDi";
import { pesiInScala } from "./righe/pesiInScala";
import { pesiUnaVolta } from "./righe/pesiUnaVolta";
import { markSuperati } from "./righe/markSuperati";
import { scritturaColonne } from "./righe/scritturaColonne";
import { versiInSigle } from "./righe/versiInSigle";
import { MARCHIO_FOGLIO_PERF } from "./griglia/marchio";
import { readPeriodo } from "./colonne/parole/periodo";
import { annoIn, readAnno } from "./colonne/parole/readAnno";
import { NESSUNA_RISPOSTA, type RisposteFoglio } from "./RisposteFoglio";
import { cellAt, type SheetGrid } from "./griglia/SheetGrid";
import { senzaBianchi } from "./griglia/senzaBianchi";
import { Unioni } from "./griglia/Unioni";

const DI_ENTE = /\bcruscotto (?:strategico )?(?:di|dell) ?ente\b|\bcruscotto ente\b/;
/** Whoever answers for payment times by law: managers, and who heads the body. */
const DI_DIRIGENTE =
  /\bdirigent[ei]\b|\b(?:vice ?)?segretari[oa] general[ei]\b|\bdirettor(?:e|ice)\b|\bobiettivi individuali\b|\bscheda individuale\b|\bmanagers?\b/;
/** Titles stand in the first rows; below them a year is a figure or a date. */
const RIGHE_DEI_TITOLI = 12;

/** A row as long as its sheet is being read: what the whole sheet says of it is still missing. */
type InLettura = { -readonly [Campo in keyof Indicatore]: Indicatore[Campo] };

/** The year that the sheet's name and first texts tell, before its columns are known. */
function annoDeiTitoli(grid: SheetGrid): number | null {
  const testi = grid.celle.slice(0, RIGHE_DEI_TITOLI).flatMap((riga) => {
    const piene = riga.flatMap((cella) => (cella.tipo === "testo" && cella.valore.trim() !== "" ? [cella.valore] : []));
    // Two years side by side are over the columns of each.
    const isDiColonne = new Set(piene.flatMap((testo) => annoIn(testo) ?? [])).size > 1;
    return piene.length <= 2 && !isDiColonne ? piene : [];
  });
  return readAnno([grid.foglio, ...testi]);
}

/** The year that the columns in use name: those of targets and results, not of what stands beside them. */
function annoDelleColonne(blocchi: readonly Blocco[]): number | null {
  const decisive = blocchi.flatMap(({ colonne }) =>
    colonne.filter(({ ruolo }) => ruolo === "target" || ruolo === "consuntivo" || ruolo === "sal"),
  );
  return readAnno(decisive.map(({ intestazione }) => intestazione));
}

/** In a flat export the rows say their year: the latest with a result, or the latest of all while there is none. */
function annoDelleRighe(indicatori: readonly Indicatore[]): number | null {
  const conPeriodo = indicatori.filter(({ periodo }) => periodo !== "");
  const anniDi = (righe: readonly Indicatore[]) => righe.flatMap(({ periodo }) => readPeriodo(periodo).anno ?? []);
  const rilevati = anniDi(conPeriodo.filter(({ consuntivo }) => consuntivo.tipo !== "vuota"));
  const anni = rilevati.length > 0 ? rilevati : anniDi(conPeriodo);
  return anni.length === 0 ? null : anni.reduce((massimo, uno) => Math.max(massimo, uno));
}

/** Blocks over the same columns are one cruscotto; those beside it another. */
function groupByColonne(blocchi: readonly Blocco[]): readonly (readonly Blocco[])[] {
  const inizi = [...new Set(blocchi.map(({ testa }) => testa.da))].sort((a, b) => a - b);
  return inizi.map((da) => blocchi.filter(({ testa }) => testa.da === da));
}

/** Whether the heading over the weights says that they are each indicator's. */
function arePesiDelleRighe(blocchi: readonly Blocco[]): boolean {
  const teste = blocchi.flatMap(({ colonne }) => colonne.filter(({ ruolo }) => ruolo === "peso"));
  return teste.some(({ intestazione }) => /\bindicator|\bkpi\b/i.test(intestazione));
}

function testaOf({ testa: { riga, ultima, da, a, celle }, finoA, colonne }: Blocco): Testa {
  const colonnaOf = (ruolo: RuoloColonna) => colonne.find((una) => una.ruolo === ruolo)?.colonna ?? null;
  const fine = Math.max(da, ...celle.map(({ colonna }) => colonna));
  return { riga, ultima, finoA, da, a, fine, consuntivo: colonnaOf("consuntivo"), hasSal: colonnaOf("sal") !== null };
}

/** What follows from an object that many rows share, found once for all of them. */
function unaPerTutte<Da extends object, A>(trova: (da: Da) => A): (da: Da) => A {
  const trovate = new Map<Da, A>();
  return (da) => {
    const nota = trovate.get(da) ?? trova(da);
    trovate.set(da, nota);
    return nota;
  };
}

/** The rows without those that sum up others of the same name: "Totale" in the column of who answers. */
function senzaTotali(indicatori: readonly Indicatore[]): readonly Indicatore[] {
  const isTotale = indicatori.map(({ responsabile }) => responsabile !== "" && isDiTutti(responsabile));
  if (!isTotale.includes(true)) return indicatori;
  const deiSingoli = new Set(indicatori.flatMap(({ nome }, at) => (isTotale[at] ? [] : [normalize(nome)])));
  return indicatori.filter(({ nome }, at) => !isTotale[at] || !deiSingoli.has(normalize(nome)));
}

function* read(grid: SheetGrid, risposte: RisposteFoglio): APassi<Cruscotto | MotivoIgnorato> {
  const unioni = new Unioni(grid);
  const riferimento = risposte.anno ?? annoDeiTitoli(grid);
  yield;
  const blocchi = findBlocchi(grid, unioni, risposte, riferimento);
  yield;
  if (typeof blocchi === "string") return blocchi;
  const risultati = findRisultati(grid, unioni, blocchi);
  // Neither the rows that are said to be no indicators nor those of the result of all are read.
  const saltate = risultati.map(({ riga }) => ({ riga, colonna: null }));
  const lettore = new Lettore(grid, unioni, [...risposte.righeEscluse, ...saltate]);
  for (const gruppo of groupByColonne(blocchi)) {
    yield* lettore.read(gruppo);
  }
  const { albero, titoli } = lettore;
  if (lettore.indicatori.length === 0) return "senza-indicatori";
  const lette = senzaTotali(lettore.indicatori);
  const { nodi, idOf } = albero.prune(new Set(lette.flatMap(({ padre }) => (padre === null ? [] : [padre]))));
  const anno = risposte.anno ?? annoDelleColonne(blocchi) ?? readAnno(titoli) ?? riferimento ?? annoDelleRighe(lette);
  const testoIn: TestoIn = (riga, colonna) => displayCella(unioni.ownAt(riga, colonna)).trim();
  const indicatori: readonly InLettura[] = markSuperati(
    lette.map((uno) => {
      const padre = uno.padre === null ? null : (idOf.get(uno.padre) ?? null);
      return padre === uno.padre ? uno : { ...uno, padre };
    }),
    anno,
    testoIn,
  );
  const inSigle = versiInSigle(indicatori, (riga, colonna) => unioni.ownAt(riga, colonna));
  for (const [at, cella] of (inSigle ?? []).entries()) {
    const uno = indicatori[at];
    if (uno) uno.versoScritto = cella;
  }
  const versi = new Set(indicatori.map(({ versoScritto }) => displayCella(versoScritto)));
  const hasVersi = [...versi].some((testo) => !isTratto(testo) && parseVersoScritto(testo) !== null);
  const scritture = scritturaColonne(
    grid,
    indicatori,
    blocchi.flatMap(({ colonne }) => colonne),
    risposte.numeri,
  );
  const scritturaDi = (colonna: number | null) => scritture.get(colonna ?? -1) ?? "italiana";
  const isDiEnte = titoli.some((titolo) => DI_ENTE.test(normalize(titolo)));
  const radici = nodi.filter(({ padre }) => padre === null).map(({ nome }) => nome);
  // A heading over everything is the title of the sheet.
  const diChi = [...titoli, ...(radici.length === 1 ? radici : [])];
  const isDiDirigente = !isDiEnte && diChi.some((testo) => DI_DIRIGENTE.test(normalize(testo)));
  const scrittureDi = unaPerTutte(({ target, consuntivo }: Indicatore["colonne"]) => ({
    target: scritturaDi(target),
    consuntivo: scritturaDi(consuntivo),
  }));
  const areDelleRighe = arePesiDelleRighe(blocchi);
  const daPesare = areDelleRighe ? indicatori : pesiUnaVolta(indicatori, testoIn);
  const { nodi: pesati, pesi, scalaPesi } = pesiInScala(nodi, daPesare, areDelleRighe);
  for (const [at, uno] of indicatori.entries()) {
    Object.assign(uno, pesi[at]);
    uno.isDiDirigente = isDiDirigente;
    uno.scritture = scrittureDi(uno.colonne);
    // A dash among directions is one; alone it says that there is nothing.
    const isVuoto = uno.versoScritto.tipo === "vuota" || hasVersi;
    if (!isVuoto && isTratto(displayCella(uno.versoScritto))) uno.versoScritto = CELLA_VUOTA;
  }
  return {
    foglio: grid.foglio,
    colonne: blocchi[0]?.colonne ?? [],
    teste: blocchi.map(testaOf),
    nodi: pesati,
    indicatori,
    scalaPesi,
    risultati: risultati.filter(({ riga }) => !risposte.righeEscluse.some((una) => una.riga === riga)),
    anno,
    ragioni: [...new Set(blocchi.map((blocco) => blocco.ragioni))].flat(),
    letture: lettureDi(
      blocchi.map(({ testa }) => testa),
      risposte.colonne,
    ),
    domande: blocchi.flatMap(({ domande }) => domande),
    isDiEnte,
  };
}

/**
 * What a sheet is: a cruscotto with its headings and indicators, or a sheet left alone, with the reason.
 * Never throws on any content.
 * @param risposte what the user answered about the sheet: it beats the words
 */
export function readCruscotto(grid: SheetGrid, risposte: RisposteFoglio = NESSUNA_RISPOSTA): Riconoscimento {
  return inFondo(leggiAPassi(grid, risposte));
}

/** {@link readCruscotto} in steps. */
export function* leggiAPassi(grid: SheetGrid, risposte: RisposteFoglio): APassi<Riconoscimento> {
  const ignorato = (motivo: MotivoIgnorato) => ({ tipo: "ignorato", foglio: grid.foglio, motivo }) as const;
  const marchio = cellAt(grid, 0, 0);
  if (marchio.tipo === "testo" && marchio.valore.startsWith(MARCHIO_FOGLIO_PERF)) return ignorato("foglio-perf");
  const visto = senzaBianchi(grid);
  if (visto.celle.every((riga) => riga.every((cella) => cella.tipo === "vuota"))) return ignorato("vuoto");
  const letto = yield* read(visto, risposte);
  return typeof letto === "string" ? ignorato(letto) : { tipo: "cruscotto", cruscotto: letto };
}
