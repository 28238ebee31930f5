import type { Destinatario } from "../../domain/Destinatario";
import { isFoglioPerf } from "../../correzioni/correzioni";
import { groupBy } from "../../domain/groupBy";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { rileva } from "../../periodo/rileva";
import { impaginaRelazione } from "../../pagine/impaginaRelazione";
import { pagineOf } from "../../pagine/pagineOf";
import { readFotografia } from "../../pagine/readFotografia";
import { readGrafici } from "../../pagine/graficiPagina";
import { deduceDestinazione } from "../../relazione/deduceDestinazione";
import { composeMonitoraggio } from "../../relazione/monitoraggio/composeMonitoraggio";
import type { FoglioAlGiorno } from "../../relazione/monitoraggio/Vista";
import type { Tabella } from "../../relazione/caselle/Tabella";
import { Valori } from "../../relazione/caselle/Valori";
import { caricaParte } from "../caricaParte";
import { PerfError } from "../PerfError";
import { destinazioneScelta, type SceltaRelazione } from "./SceltaRelazione";
import type { DocumentoWord } from "../../word/packDocumento";
import type { ModelloScelto } from "./modelloScelto";
import { foglioConTitolo, withCampiScritti } from "./campiScritti";
import { fogliSenzaRipresi } from "../cartella/fogliSenzaRipresi";
import { griglieDi } from "../cartella/griglieDi";
import { inOrdine } from "../cartella/leggiFotografie";
import { aPezzi } from "../cartella/aPezzi";
import { cambioImpronte } from "./impronte";
import { nomiNonLetti, type CartellaMisurata } from "../cartella/misuraCartella";
import { scrivi } from "../scrittura/scrivi";
import type { Riuscita } from "../viste/Azioni";
import { withCartella } from "../cartella/withCartella";

/** What a monitoring shows: its sheets on the day, and its tables. */
export interface BozzaMonitoraggio {
  readonly al: number;
  readonly fogli: readonly FoglioAlGiorno[];
  readonly destinatario: Destinatario;
  readonly tabelle: readonly Tabella[];
  /** With those that stand on sheets of the workbook already: they are rebuilt, as the day would otherwise be told twice. */
  readonly suFogli: readonly Tabella[];
}

/**
 * What stands in the place of the Relazione while the year of a workbook runs: each sheet of that year on the day; null
 * once it is over. Sheets whose year is over are history, which stays out. It names who answers for each row, so it is
 * refused as a copy for publication.
 */
export function bozzaMonitoraggio(cartella: CartellaMisurata, scelta: SceltaRelazione): BozzaMonitoraggio | null {
  const scelti = fogliSenzaRipresi(cartella.fogli).flatMap(({ grid, esito }) =>
    esito.tipo === "ignorato" || scelta.esclusi.includes(grid.foglio) ? [] : [{ grid, ...esito }],
  );
  const giorni = scelti.flatMap(({ vista }) => (vista ? [vista.al] : []));
  if (giorni.length === 0) return null;
  if (scelta.isPubblicazione === true) throw new PerfError("monitoraggio-interno");
  const al = Math.max(...giorni);
  const vistaDi = (misurato: CruscottoMisurato) => rileva(misurato, al);
  const fogli = scelti.flatMap(({ grid, misurato, vista }): readonly FoglioAlGiorno[] => {
    const sua = vista ?? vistaDi(misurato);
    if (sua.isFineAnno) return [];
    const destinazione =
      destinazioneScelta(scelta, grid.foglio) ?? deduceDestinazione(grid, misurato.cruscotto.isDiEnte);
    return [{ vista: sua, file: null, destinazione, titolo: grid.foglio }];
  });
  const nostri = cartella.fogli.map(({ grid }) => grid).filter(isFoglioPerf);
  const fotografie = inOrdine(nostri.map(readFotografia));
  const { destinatario = "tutti" } = scelta;
  const tabelle = composeMonitoraggio(fogli, fotografie, destinatario);
  const scelte = new Set(tabelle.map(({ foglio }) => foglio));
  const presenti = groupBy(composeMonitoraggio(fogli, fotografie), ({ foglio }) => foglio);
  const suFogli = [...presenti].flatMap(([foglio, sue]) =>
    scelte.has(foglio) || foglioConTitolo(nostri, sue[0].titolo) ? sue : [],
  );
  const scritti = withCampiScritti(suFogli, nostri);
  const isScelta = ({ foglio }: Tabella) => scelte.has(foglio);
  return { al, fogli, destinatario, tabelle: scritti.filter(isScelta), suFogli: scritti };
}

const fonteDi = ({ vista }: FoglioAlGiorno) => ({ misurato: vista.misurato, vista });

/** Writes the sheets of a monitoring, or rewrites them in their place with what was typed on them. */
export async function costruisciMonitoraggio(
  { fogli, suFogli }: BozzaMonitoraggio,
  cartella: CartellaMisurata,
): Promise<Riuscita> {
  const nostri = cartella.fogli.map(({ grid }) => grid).filter(isFoglioPerf);
  const griglie = new Map(cartella.fogli.map(({ grid }) => [grid.foglio, grid]));
  const pagine = pagineOf(suFogli, nostri, cartella.nomi);
  const passi = impaginaRelazione(pagine, {
    modo: "nativa",
    politica: fogli[0]?.vista.misurato.politica ?? cartella.politica,
    fonteOf: ({ foglio, riga, colonna }) => ({ foglio, riga, colonna }),
    formatoOf: ({ foglio, riga, colonna }) => griglie.get(foglio)?.formati[riga]?.[colonna] ?? "General",
    is1904: cartella.fogli.some(({ grid }) => grid.is1904 === true),
    graficiOf: (nome) => nostri.filter(({ foglio }) => foglio === nome).flatMap(readGrafici),
  });
  const impaginati = await aPezzi(passi);
  return withCartella(async (context) => {
    const esistenti = griglieDi(cartella.fogli);
    const impostazioni = await cambioImpronte(context, impaginati, fogli.map(fonteDi));
    const attiva = impaginati[0]?.nome ?? null;
    await scrivi(context, { comando: "relazione", fogli: impaginati, attiva, impostazioni }, esistenti);
    const nonLetti = nomiNonLetti(cartella.nonLetti);
    return { codice: "monitoraggio-costruito", dati: { fogli: impaginati.length, nonLetti } };
  });
}

/** The same in Word. */
export async function documentoMonitoraggio(
  { al, fogli, destinatario, tabelle }: BozzaMonitoraggio,
  cartella: CartellaMisurata,
  oggi: number,
  modello: ModelloScelto | null,
): Promise<DocumentoWord> {
  const { packMonitoraggio } = await caricaParte(() => import("../../word/packDocumento"));
  const politica = fogli[0]?.vista.misurato.politica ?? cartella.politica;
  return packMonitoraggio(
    { al, destinatario, tabelle, valori: new Valori(tabelle, politica), oggi },
    modello?.bytes,
    aPezzi,
  );
}
