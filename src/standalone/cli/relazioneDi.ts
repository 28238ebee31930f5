import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { Destinatario } from "../../domain/Destinatario";
import type { FontiRelazione } from "../../actions/file/altriFile";
import { aggiornaRelazione } from "../../actions/relazione/aggiornaRelazione";
import { documentoRelazione } from "../../actions/relazione/documentoRelazione";
import type { Scelte } from "../../actions/cartella/misuraFoglio";
import { oggi } from "../../actions/oggi";
import { TUTTA_LA_RELAZIONE } from "../../actions/relazione/relazione";
import type { SceltaRelazione } from "../../actions/relazione/SceltaRelazione";
import { withCartella } from "../../actions/cartella/withCartella";
import { readNomiFogli } from "../../excel/leggi/readFogli";
import { testoAggiornamento } from "../../texts/schermi/documentoAggiornato";
import { TESTI_MODELLO } from "../../texts/schermi/esiti/erroreModello";
import { leggiBytes } from "./leggiBytes";
import type { Opzioni } from "./opzioni";
import { TESTI } from "./testi";

/** Every table of the sheets that were asked for, with the year that the file says. */
export async function relazioneDi(
  fogli: ReadonlyMap<string, Scelte>,
  destinatario: Destinatario,
): Promise<{ readonly scelta: SceltaRelazione; readonly scelte: Scelte }> {
  const presenti = await withCartella((context) => readNomiFogli(context));
  const esclusi = presenti.filter((nome) => !fogli.has(nome));
  const [prime] = fogli.values();
  return {
    scelta: { ...TUTTA_LA_RELAZIONE, esclusi, destinatario },
    scelte: { politica: prime?.politica ?? null, anno: prime?.anno ?? null, al: prime?.al ?? null },
  };
}

interface DocumentoFatto {
  readonly contenuto: Uint8Array;
  /** What an update did; null of a new document. */
  readonly aggiornato: string | null;
  /** What became of the template that was named; "" where there is nothing to say. */
  readonly delModello: string;
}

/**
 * The document that was asked for with `--docx`, made of the workbook as it was read; one of PERF's that is there already
 * is updated.
 */
export async function documentoDi(
  {
    pubblicazione,
    integrale,
    destinatario,
    bozza,
    force,
    docx,
    template,
    fonti,
  }: Pick<Opzioni, "pubblicazione" | "integrale" | "destinatario" | "bozza" | "force" | "docx" | "template"> & {
    readonly fonti: FontiRelazione;
  },
  fogli: ReadonlyMap<string, Scelte>,
): Promise<DocumentoFatto> {
  const { scelta, scelte } = await relazioneDi(fogli, destinatario);
  const forma = integrale ? "integrale" : "sintetica";
  const chiesta = { ...scelta, isPubblicazione: pubblicazione, isBozza: bozza, forma } as const;
  const nome = template === null ? "" : basename(template);
  const modello = template === null ? null : { nome, bytes: new Uint8Array(leggiBytes(template)) };
  const dettiModello = TESTI_MODELLO.it;
  const bytesDi = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  if (!force && docx !== null && existsSync(docx)) {
    const esistente = leggiBytes(docx);
    const { documento, fatto, isAltroModello } = await aggiornaRelazione(
      esistente,
      chiesta,
      scelte,
      oggi(),
      fonti,
      modello,
    );
    const delModello = isAltroModello ? `${dettiModello.tenuto(nome)} ${TESTI.modelloConForce}` : "";
    return { contenuto: await bytesDi(documento), aggiornato: testoAggiornamento(fatto, "it"), delModello };
  }
  const { documento, isSenzaTestoDelModello } = await documentoRelazione(chiesta, scelte, oggi(), fonti, modello);
  const delModello = isSenzaTestoDelModello ? dettiModello.senzaTesto(nome) : "";
  return { contenuto: await bytesDi(documento), aggiornato: null, delModello };
}
