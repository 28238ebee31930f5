import { enteDeiFogli } from "../../raccolta/enteDeiFogli";
import { indiceScelto } from "../../relazione/composeRelazione";
import { isDiOrfani } from "../../relazione/campi/orfani";
import { tabellePubbliche } from "../../relazione/pubblicazione";
import { schedeCompilate } from "../../relazione/schedeCompilate";
import { segnapostiAperti } from "../../relazione/segnapostiAperti";
import { nellaForma } from "../../relazione/sintetica";
import { Valori } from "../../relazione/caselle/Valori";
import { RELAZIONE } from "../../texts/relazione/relazione";
import { NESSUNA_FONTE, type FontiRelazione } from "../file/altriFile";
import { caricaParte } from "../caricaParte";
import type { Scelte } from "../cartella/misuraFoglio";
import { bozzaMonitoraggio, documentoMonitoraggio } from "./monitoraggio";
import { aPezzi, respiro } from "../cartella/aPezzi";
import { misuraCartella } from "../cartella/misuraCartella";
import { PerfError } from "../PerfError";
import { bozzaDi, type BozzaRelazione } from "./relazione";
import { requireStampabile } from "./requireScrivibile";
import type { SceltaRelazione } from "./SceltaRelazione";
import type { DocumentoWord } from "../../word/packDocumento";
import { withModello, type ModelloScelto } from "./modelloScelto";

function copertura({ materiale }: BozzaRelazione): string {
  const somma = (che: "misurati" | "attesi") =>
    materiale.fogli.reduce((tot, { misurato }) => tot + misurato.ente[che], 0);
  return RELAZIONE.copertura(somma("misurati"), somma("attesi"));
}

/**
 * The Relazione as a Word document (.docx), with the tables that were chosen and what was typed on their sheets. The
 * workbook is only read. A copy for publication is refused while something is to be written, unless it is asked for as a
 * draft, and marked so. Word is written by a library that is loaded here, the first time that it is needed.
 * @param oggi serial of today
 * @param modello whose looks it takes
 */
export async function documentoRelazione(
  scelta: SceltaRelazione,
  scelte: Scelte,
  oggi: number,
  fonti: FontiRelazione = NESSUNA_FONTE,
  modello: ModelloScelto | null = null,
): Promise<DocumentoWord> {
  const cartella = await misuraCartella(null, scelte);
  const inCorso = bozzaMonitoraggio(cartella, scelta);
  if (inCorso) return withModello(modello, () => documentoMonitoraggio(inCorso, cartella, oggi, modello));
  const [bozza, { packDocumento }] = await Promise.all([
    bozzaDi(cartella, scelta, scelte, fonti),
    caricaParte(() => import("../../word/packDocumento")),
  ]);
  const { materiale, politica, tabelle } = bozza;
  const sue = tabelle.filter(
    (tabella) => !isDiOrfani(tabella) && (scelta.tabelle === null || scelta.tabelle.includes(tabella.genere)),
  );
  const valori = new Valori(tabelle, politica);
  const forma = scelta.forma ?? "sintetica";
  const soglie = RELAZIONE.soglie(politica.soglie.parziale, politica.soglie.raggiunto);
  const isPubblicazione = scelta.isPubblicazione === true;
  const compilate = sue.map((tabella) => schedeCompilate(tabella, "documento"));
  const pubbliche = isPubblicazione ? tabellePubbliche(compilate, bozza.copriNomi) : compilate;
  const indice = indiceScelto(materiale);
  await respiro();
  // The short document leaves out or shortens some of them.
  const nelDocumento = () => nellaForma(pubbliche, valori, { forma, anno: materiale.anno, soglie });
  requireStampabile(forma === "sintetica" ? nelDocumento() : pubbliche);
  // The titles of the sheets say whose they are.
  const ente = enteDeiFogli([...materiale.fogli, ...materiale.accanto].map(({ grid }) => grid));
  const aperti = isPubblicazione ? segnapostiAperti(nelDocumento(), valori, { indice, ente }) : [];
  if (aperti.length > 0 && scelta.isBozza !== true) {
    const elenco = aperti.map(({ dove, che }) => `${dove} (${che})`).join("; ");
    throw new PerfError("segnaposti-aperti", { quanti: aperti.length, elenco });
  }
  const dati = {
    tabelle: pubbliche,
    valori,
    anno: materiale.anno,
    metodo: politica.nome,
    soglie,
    copertura: copertura(bozza),
    oggi,
    forma,
    indice,
    ente,
    isBozza: aperti.length > 0,
    isPubblicazione,
  };
  await respiro();
  return withModello(modello, () => packDocumento(dati, modello?.bytes, aPezzi));
}
