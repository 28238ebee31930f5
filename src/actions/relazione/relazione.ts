import { isFoglioPerf } from "../../correzioni/correzioni";
import { MARCHIO_FOGLIO_PERF } from "../../cruscotto/griglia/marchio";
import { cellAt, type SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type { Politica } from "../../domain/metodo/Politica";
import { displayCella } from "../../domain/numeri/displayCella";
import { Fonti } from "../../pagine/buildFonti";
import { buildFrontespizio } from "../../pagine/buildFrontespizio";
import type { FoglioPerf } from "../../formule/Modifiche";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { readGrafici } from "../../pagine/graficiPagina";
import { impaginaRelazione } from "../../pagine/impaginaRelazione";
import { nomeFoglioOf, pagineOf } from "../../pagine/pagineOf";
import type { Pagina } from "../../pagine/posaTabelle";
import { readCampi } from "../../pagine/readCampi";
import { aPezzi } from "../cartella/aPezzi";
import type { APassi } from "../../domain/passi";
import { composeAPassi } from "../../relazione/composeRelazione";
import { COLONNE_DECISIVE, decisioniOf } from "../../relazione/campi/decisioniVariazioni";
import { deduceDestinazione } from "../../relazione/deduceDestinazione";
import { flagTarget } from "../../relazione/tabelle/anni/flagTarget";
import type { FoglioDiRelazione, Materiale } from "../../relazione/caselle/Materiale";
import { isSoloPiano } from "../../relazione/tabelle/schede/qualitaDelPiano";
import { nomiNoti, senzaNomiNoti } from "../../relazione/nomiNoti";
import { materialePubblico } from "../../relazione/pubblicazione";
import { schedeCompilate } from "../../relazione/schedeCompilate";
import { TABELLE, type GenereTabella } from "../../domain/GenereTabella";
import type { Tabella } from "../../relazione/caselle/Tabella";
import { senzaSuperati } from "../../misura/senzaSuperati";
import { dossierOf } from "../../relazione/dossier/dossier";
import { confrontaImpronta } from "../../relazione/dossier/impronta";
import { verificaOf } from "../../relazione/verifica/verifica";
import { FOGLI_RELAZIONE } from "../../texts/relazione/fogli";
import { FRONTESPIZIO } from "../../texts/relazione/relazione";
import { FONTI } from "../../texts/relazione/relazioneFonti";
import { VARIAZIONI } from "../../texts/relazione/relazioneVariazioni";
import { fileDi, misuraAltri, NESSUNA_FONTE, versioneOf, type FontiRelazione } from "../file/altriFile";
import type { Riuscita } from "../viste/Azioni";
import { cambioImpronte } from "./impronte";
import { fogliSenzaRipresi } from "../cartella/fogliSenzaRipresi";
import { griglieDi } from "../cartella/griglieDi";
import { misuraCartella, nomiNonLetti, type CartellaMisurata } from "../cartella/misuraCartella";
import type { FoglioMisurato, Scelte } from "../cartella/misuraFoglio";
import { proposedModo, readModo } from "../scelte/modo";
import { requireScrivibile } from "./requireScrivibile";
import { bozzaMonitoraggio, costruisciMonitoraggio } from "./monitoraggio";
import { destinazioneScelta, type SceltaRelazione } from "./SceltaRelazione";
import { PerfError } from "../PerfError";
import { foglioConTitolo, withCampiScritti } from "./campiScritti";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

export const TUTTA_LA_RELAZIONE: SceltaRelazione = { tabelle: null, esclusi: [], destinazioni: {} };

/** A Relazione before it is written: its tables, and what they are made of. */
export interface BozzaRelazione {
  readonly materiale: Materiale;
  /** The method of its figures. */
  readonly politica: Politica;
  readonly tabelle: readonly Tabella[];
  /** Sheets of ours that are in the workbook. */
  readonly nostri: readonly SheetGrid[];
  readonly nomi: readonly string[];
  readonly nonLetti: CartellaMisurata["nonLetti"];
  /** Takes away of a text the names of people that the workbook knows. */
  readonly copriNomi: (parole: string) => string;
}

function foglioDi({ grid, esito }: FoglioMisurato, scelta: SceltaRelazione): readonly FoglioDiRelazione[] {
  if (esito.tipo === "ignorato" || scelta.esclusi.includes(grid.foglio)) return [];
  const misurato = senzaSuperati(esito.misurato);
  const destinazione = destinazioneScelta(scelta, grid.foglio) ?? deduceDestinazione(grid, misurato.cruscotto.isDiEnte);
  return [{ misurato, grid, file: null, destinazione, titolo: grid.foglio }];
}

/** What the Relazione is made of: the sheets of the workbook, those of other files, what they are compared with. */
function materialeOf(
  { fogli, politica, anno }: CartellaMisurata,
  scelta: SceltaRelazione,
  fonti: FontiRelazione,
): Materiale {
  const metodo = { politica, anno };
  const altri = misuraAltri(fonti.altri, metodo);
  const isConfronto = ({ grid }: FoglioMisurato) =>
    fonti.confronto?.file === null && fonti.confronto.foglio === grid.foglio;
  const correnti = altri.cruscotti.filter(({ misurato }) => anno === null || misurato.anno === anno);
  const scelti = correnti.flatMap((uno): readonly FoglioDiRelazione[] => {
    const chiave = `[${uno.file ?? ""}]${uno.grid.foglio}`;
    const destinazione = destinazioneScelta(scelta, chiave) ?? uno.destinazione;
    return scelta.esclusi.includes(chiave) ? [] : [{ ...uno, destinazione }];
  });
  const accanto = fogli.filter(({ grid, esito }) => esito.tipo === "ignorato" && !isFoglioPerf(grid));
  const inConto = fogliSenzaRipresi(fogli).filter((uno) => !isConfronto(uno));
  const nelleTabelle = [...inConto.flatMap((uno) => foglioDi(uno, scelta)), ...scelti];
  const approvata = versioneOf(fonti.confronto, fogli, metodo);
  const scritti = foglioConTitolo(fogli.map(({ grid }) => grid).filter(isFoglioPerf), VARIAZIONI.titolo);
  const decisioni = decisioniOf(nelleTabelle, scritti ? readCampi(scritti, COLONNE_DECISIVE) : []);
  const confronto = approvata && { ...approvata, decisioni };
  return {
    fogli: flagTarget(nelleTabelle, confronto),
    accanto: [...accanto.map(({ grid }) => ({ grid, file: null })), ...altri.accanto],
    precedenti: altri.cruscotti.filter((uno) => !correnti.includes(uno)),
    confronto,
    anno,
  };
}

/** The tables that are in the workbook already: they are always rebuilt, since they point at the details, laid out anew. */
export function presentiOf(nostri: readonly SheetGrid[], tutte: readonly Tabella[]): ReadonlySet<GenereTabella> {
  const titoli = new Set(nostri.map((grid) => displayCella(cellAt(grid, 0, 0))));
  const presenti = tutte.filter(({ titolo }) => titoli.has(`${MARCHIO_FOGLIO_PERF}${titolo}`));
  return new Set(presenti.map(({ genere }) => genere));
}

/** What a Relazione of a measured workbook would hold. */
export function* bozzaAPassi(
  cartella: CartellaMisurata,
  scelta: SceltaRelazione,
  fonti: FontiRelazione = NESSUNA_FONTE,
): APassi<BozzaRelazione> {
  const { nomi, fogli } = cartella;
  const intero = materialeOf(cartella, scelta, fonti);
  const noti = nomiNoti([...intero.fogli, ...intero.precedenti]);
  const copriNomi = (parole: string) => senzaNomiNoti(parole, noti);
  const materiale = scelta.isPubblicazione === true ? materialePubblico(intero, copriNomi) : intero;
  const nostri = fogli.map(({ grid }) => grid).filter(isFoglioPerf);
  yield;
  const tutte = yield* composeAPassi(materiale, new Set(TABELLE));
  // Where no sheet is of ours none of them is there yet.
  const presenti =
    nostri.length === 0
      ? new Set<GenereTabella>()
      : presentiOf(nostri, [...tutte, ...verificaOf(materiale, tutte), ...dossierOf(materiale, [])]);
  yield;
  const scelti = new Set([...(scelta.tabelle ?? TABELLE), ...presenti]);
  const piene = withCampiScritti(
    tutte.filter(({ genere }) => genere === "dettaglio" || scelti.has(genere)),
    nostri,
  ).map((tabella) => schedeCompilate(tabella, "foglio"));
  // The checks look at what was typed too.
  const isChiesto = (genere: GenereTabella) => scelti.has(genere) && !isSoloPiano(materiale);
  // The dossier points at the checks: they stand there with it.
  const verifica = isChiesto("verifica") || isChiesto("dossier") ? verificaOf(materiale, piene) : [];
  yield;
  const dossier = isChiesto("dossier") ? dossierOf(materiale, [...piene, ...verifica]) : [];
  yield;
  const dopo = withCampiScritti([...verifica, ...dossier], nostri).map(confrontaImpronta);
  const politica = materiale.fogli[0]?.misurato.politica ?? cartella.politica;
  return { materiale, politica, tabelle: [...piene, ...dopo], nostri, nomi, nonLetti: cartella.nonLetti, copriNomi };
}

/** What a Relazione of the open workbook would hold; nothing is written. */
export async function bozzaRelazione(
  scelta: SceltaRelazione,
  scelte: Scelte,
  fonti: FontiRelazione = NESSUNA_FONTE,
): Promise<BozzaRelazione> {
  return bozzaDi(await misuraCartella(null, scelte), scelta, scelte, fonti);
}

/** The same of a workbook that was measured. */
export async function bozzaDi(
  cartella: CartellaMisurata,
  scelta: SceltaRelazione,
  scelte: Scelte,
  fonti: FontiRelazione,
): Promise<BozzaRelazione> {
  await scelte.ascolto?.({ fase: "tabelle" });
  const bozza = await aPezzi(bozzaAPassi(cartella, scelta, fonti));
  if (bozza.materiale.fogli.length === 0) throw new PerfError("nessun-cruscotto", {});
  return bozza;
}

/** The front sheet has a fixed name, which a sheet of the user's may have. */
function requireFrontespizio({ nomi, nostri }: BozzaRelazione): void {
  const isNostro = foglioConTitolo(nostri, FRONTESPIZIO.titolo) !== undefined;
  const isPreso = nomi.some((nome) => nome.toLowerCase() === FOGLI_RELAZIONE.nome.toLowerCase());
  if (isPreso && !isNostro) throw new PerfError("foglio-omonimo", { foglio: FOGLI_RELAZIONE.nome });
}

/** The sheet "Fonti", on its own sheet of ours or on a free name; cells of other files take their place there. */
function fontiOf({ nostri, nomi }: BozzaRelazione, pagine: readonly Pagina[], fonti: FontiRelazione): Fonti {
  const presi = new Set([...nomi, ...pagine.map(({ nome }) => nome)].map((nome) => nome.toLowerCase()));
  return new Fonti(nomeFoglioOf(FONTI.titolo, FONTI.foglio, nostri, presi), fileDi(fonti));
}

function* fogliOf(
  bozza: BozzaRelazione,
  pagine: readonly Pagina[],
  { modo, oggi, isBloccata }: { readonly modo: ModoScrittura; readonly oggi: number; readonly isBloccata: boolean },
  fonti: Fonti,
): APassi<readonly FoglioPerf[]> {
  const { materiale, politica } = bozza;
  const tutti = [...materiale.fogli, ...materiale.precedenti, ...(materiale.confronto?.fogli ?? [])];
  const griglie = new Map(tutti.map(({ file, grid }) => [`[${file ?? ""}]${grid.foglio}`, grid]));
  const impaginati = yield* impaginaRelazione(pagine, {
    modo,
    politica,
    fonteOf: (cella) => fonti.luogoOf(cella),
    formatoOf: ({ file, foglio, riga, colonna }) =>
      griglie.get(`[${file ?? ""}]${foglio}`)?.formati[riga]?.[colonna] ?? "General",
    is1904: tutti.some(({ grid }) => grid.is1904 === true),
    graficiOf: (nome) => bozza.nostri.filter(({ foglio }) => foglio === nome).flatMap(readGrafici),
    isBloccata,
  });
  const prime = fonti.build();
  yield;
  // Of Piani alone there is no Relazione yet, only its pages on the Piano.
  const frontespizio = isSoloPiano(materiale) ? [] : [buildFrontespizio({ materiale, politica, pagine, oggi })];
  const altri = [...frontespizio, ...(prime ? [prime] : [])];
  const bloccati = altri.map((uno) => ({ ...uno, protezione: { libere: [], isRifacibile: false } }));
  return [...(isBloccata ? bloccati : altri), ...impaginati];
}

/** @throws PerfError where they are too many to be of use */
async function fogliScrivibili(
  bozza: BozzaRelazione,
  pagine: readonly Pagina[],
  come: Parameters<typeof fogliOf>[2],
  fonti: FontiRelazione,
): Promise<readonly FoglioPerf[]> {
  const fogli = await aPezzi(fogliOf(bozza, pagine, come, fontiOf(bozza, pagine, fonti)));
  requireScrivibile(fogli);
  return fogli;
}

/**
 * Lays out the sheets of the Relazione and writes none: whoever writes something else before it asks first.
 * @throws PerfError where the sheets would be too many to be of use
 */
export async function requireRelazione(
  scelta: SceltaRelazione,
  modo: ModoScrittura,
  oggi: number,
  scelte: Scelte,
  fonti: FontiRelazione,
): Promise<void> {
  const cartella = await misuraCartella(null, scelte);
  if (bozzaMonitoraggio(cartella, scelta)) return;
  const bozza = await bozzaDi(cartella, scelta, scelte, fonti);
  const pagine = pagineOf(bozza.tabelle, bozza.nostri, bozza.nomi);
  await fogliScrivibili(bozza, pagine, { modo, oggi, isBloccata: false }, fonti);
}

/**
 * Builds the sheets of the Relazione, or rebuilds them in their place with what was typed on them.
 * @param modo null for the way of writing that the workbook keeps
 * @param oggi serial of today
 */
export async function costruisciRelazione(
  scelta: SceltaRelazione,
  modo: ModoScrittura | null,
  oggi: number,
  scelte: Scelte,
  fonti: FontiRelazione = NESSUNA_FONTE,
): Promise<Riuscita> {
  const cartella = await misuraCartella(null, scelte);
  const inCorso = bozzaMonitoraggio(cartella, scelta);
  if (inCorso) return costruisciMonitoraggio(inCorso, cartella);
  const bozza = await bozzaDi(cartella, scelta, scelte, fonti);
  if (!isSoloPiano(bozza.materiale)) requireFrontespizio(bozza);
  const pagine = pagineOf(bozza.tabelle, bozza.nostri, bozza.nomi);
  await scelte.ascolto?.({ fase: "scrittura", inviate: 0 });
  return withCartella(async (context) => {
    const righe = bozza.materiale.fogli.reduce((somma, { misurato }) => somma + misurato.indicatori.length, 0);
    const scelto = modo ?? (await readModo(context)) ?? proposedModo(righe);
    const come = { modo: scelto, oggi, isBloccata: scelta.isBloccata === true };
    const fogli = await fogliScrivibili(bozza, pagine, come, fonti);
    const esistenti = griglieDi(cartella.fogli);
    const isDiPiano = isSoloPiano(bozza.materiale);
    const attiva = isDiPiano ? (pagine[0]?.nome ?? null) : FOGLI_RELAZIONE.nome;
    const fonteDi = new Map(cartella.fogli.map(({ grid, esito }) => [grid.foglio, esito] as const));
    const letti = bozza.materiale.fogli.flatMap(({ file, grid }) => {
      const esito = file === null ? fonteDi.get(grid.foglio) : undefined;
      return esito?.tipo === "cruscotto" ? [esito] : [];
    });
    const impostazioni = await cambioImpronte(context, fogli, letti);
    await scrivi(context, { comando: "relazione", fogli, attiva, impostazioni }, esistenti);
    const nonLetti = nomiNonLetti(bozza.nonLetti);
    return { codice: isDiPiano ? "qualita-costruita" : "relazione-costruita", dati: { fogli: fogli.length, nonLetti } };
  });
}
