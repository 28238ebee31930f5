import { inFondo } from "../../domain/passi";
import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import { isFoglioPerf } from "../../correzioni/correzioni";
import { readNomiFogli } from "../../excel/leggi/readFogli";
import { deduceDestinazione } from "../../relazione/deduceDestinazione";
import { CAPITOLI, type Destinazione } from "../../relazione/caselle/Materiale";
import { capitoloNellIndice, type Indice } from "../../texts/relazione/indici";
import { aggiornaRelazione } from "./aggiornaRelazione";
import { misuraAltri, type FontiRelazione } from "../file/altriFile";
import type { Riuscita } from "../viste/Azioni";
import { documentoRelazione } from "./documentoRelazione";
import {
  describeFile,
  fontiOf,
  NESSUNA_SCELTA_DI_FONTI,
  type FileDescritto,
  type FontiScelte,
  type UsoFile,
} from "../file/fileScelti";
import { fogliSenzaRipresi } from "../cartella/fogliSenzaRipresi";
import { misuraCartella, type CartellaMisurata } from "../cartella/misuraCartella";
import { NESSUNA_SCELTA, withAscolto } from "../cartella/misuraFoglio";
import { oggi } from "../oggi";
import type { Ascolto } from "../viste/Passo";
import type { DocumentoWord } from "../../word/packDocumento";
import type { ModelloScelto } from "./modelloScelto";
import { costruisciRelazione } from "./relazione";
import { bloccaFogli, statoDelBlocco } from "./bloccaFogli";
import type { SceltaRelazione } from "./SceltaRelazione";
import { destinazioneScelta } from "./SceltaRelazione";
import { offerteDi, tabelleAPassi, type TabelleOfferte, type TabelleProposte } from "./tabelleProposte";
import { keepScelta, readScelta, type SceltaConservata } from "./sceltaConservata";
import { withCartella } from "../cartella/withCartella";

/** The workbook as the screen "Relazione" needs it: read once, then every choice is shown without reading again. */
export interface CartellaLetta {
  readonly cartella: CartellaMisurata;
  readonly conservata: SceltaConservata;
}

/** A cruscotto that may be in the Relazione. */
export interface FoglioOfferto {
  /** By which it is chosen: that of a sheet of another file is "[file]foglio". */
  readonly nome: string;
  /** What it is called: the name of the sheet, with the file that it is in. */
  readonly titolo: string;
  readonly indicatori: number;
  readonly destinazione: Destinazione;
  /** What its own words say. */
  readonly dedotta: Destinazione;
  readonly capitolo: string;
  readonly isIncluso: boolean;
}

/** Another file that was picked. */
export interface FileOfferto extends FileDescritto {
  readonly nome: string;
  readonly uso: UsoFile;
}

/** What a choice would build. */
export interface PropostaRelazione extends TabelleOfferte {
  readonly anno: number | null;
  readonly fogli: readonly FoglioOfferto[];
  readonly file: readonly FileOfferto[];
  /** The cruscotti of the workbook that the others can be compared with. */
  readonly confrontabili: readonly string[];
  readonly ignorati: readonly { readonly foglio: string; readonly motivo: MotivoIgnorato }[];
}

/** Reads the workbook and the choice that it keeps. */
export async function leggiCartella(): Promise<CartellaLetta> {
  const conservata = await readScelta();
  return { conservata, cartella: await misuraCartella(null, NESSUNA_SCELTA) };
}

function offerto(
  { nome, titolo, indicatori }: Pick<FoglioOfferto, "nome" | "titolo" | "indicatori">,
  dedotta: Destinazione,
  scelta: SceltaRelazione,
  indice: Indice,
): FoglioOfferto {
  const destinazione = destinazioneScelta(scelta, nome) ?? dedotta;
  const isIncluso = !scelta.esclusi.includes(nome);
  const capitolo = capitoloNellIndice(CAPITOLI[destinazione], indice);
  return { nome, titolo, indicatori, destinazione, dedotta, capitolo, isIncluso };
}

/** Those of the workbook but the one compared with, then those of other files that are of the same year. */
function fogliOf(
  { fogli, politica, anno }: CartellaMisurata,
  scelta: SceltaRelazione,
  { altri, confronto }: FontiRelazione,
): readonly FoglioOfferto[] {
  const qui = fogliSenzaRipresi(fogli).flatMap(({ grid, esito }) => {
    const isConfronto = confronto?.file === null && confronto.foglio === grid.foglio;
    if (esito.tipo === "ignorato" || isConfronto) return [];
    const { indicatori, cruscotto } = esito.misurato;
    const chi = { nome: grid.foglio, titolo: grid.foglio, indicatori: indicatori.length };
    return [offerto(chi, deduceDestinazione(grid, cruscotto.isDiEnte), scelta, politica.indice)];
  });
  const { cruscotti } = misuraAltri(altri, { politica, anno });
  const daFile = cruscotti.filter(({ misurato }) => anno === null || misurato.anno === anno);
  return [
    ...qui,
    ...daFile.map(({ file, grid, titolo, misurato, destinazione }) => {
      const nome = `[${file ?? ""}]${grid.foglio}`;
      return offerto({ nome, titolo, indicatori: misurato.indicatori.length }, destinazione, scelta, politica.indice);
    }),
  ];
}

const confrontabiliOf = ({ fogli }: CartellaMisurata) =>
  fogli.flatMap(({ grid, esito }) => (esito.tipo === "cruscotto" ? [grid.foglio] : []));

/** What a choice would build from a workbook that was read; nothing is read nor written. */
export function proponiRelazione(
  letta: CartellaLetta,
  scelta: SceltaRelazione,
  scelteFonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  tabelle: TabelleProposte = inFondo(tabelleAPassi(letta, scelta, scelteFonti)),
): PropostaRelazione {
  const { cartella } = letta;
  const confrontabili = confrontabiliOf(cartella);
  const file = scelteFonti.file.map((uno): FileOfferto => ({
    ...describeFile(uno.file, cartella),
    nome: uno.file.nome,
    uso: uno.uso,
  }));
  const ignorati = [
    ...cartella.nonLetti.map(({ foglio }) => ({ foglio, motivo: "non-letto" as const })),
    ...cartella.fogli.flatMap(({ grid, esito }) =>
      esito.tipo === "ignorato" && !isFoglioPerf(grid) ? [{ foglio: grid.foglio, motivo: esito.motivo }] : [],
    ),
  ];
  const fogli = fogliOf(cartella, scelta, fontiOf(scelteFonti, confrontabili));
  return { anno: cartella.anno, fogli, file, confrontabili, ignorati, ...offerteDi(tabelle, scelta) };
}

/** The sources of a workbook that is about to be read again: its sheets are those that there are. */
async function fontiDi(scelte: FontiScelte): Promise<FontiRelazione> {
  return fontiOf(scelte, await withCartella((context) => readNomiFogli(context)));
}

/** Keeps a choice for the next time, and builds the Relazione with it. */
export async function costruisciScelta(
  scelta: SceltaRelazione,
  fonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  ascolto?: Ascolto,
): Promise<Riuscita> {
  await keepScelta(scelta, fonti);
  return costruisciRelazione(scelta, null, oggi(), withAscolto(ascolto), await fontiDi(fonti));
}

/**
 * Builds the Relazione as chosen and locks the workbook: the copy for the validation, where the OIV writes in its places of the
 * dossier alone. The choice for the next time is the same without the lock.
 */
export async function costruisciBloccata(
  scelta: SceltaRelazione,
  fonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  ascolto?: Ascolto,
): Promise<Riuscita> {
  await keepScelta(scelta, fonti);
  const prima = await statoDelBlocco();
  const suoi = await fontiDi(fonti);
  await costruisciRelazione({ ...scelta, isBloccata: true }, null, oggi(), withAscolto(ascolto), suoi);
  return { codice: "copia-bloccata", dati: { fogli: await bloccaFogli(prima) } };
}

/** A template that was picked. */
const modelloDi = async (file: File | null): Promise<ModelloScelto | null> =>
  file && { nome: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };

/** The Relazione as chosen, in Word; the workbook is only read. */
export async function documentoScelto(
  scelta: SceltaRelazione,
  fonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  modello: File | null = null,
  ascolto?: Ascolto,
): Promise<DocumentoWord> {
  const suo = await modelloDi(modello);
  return documentoRelazione(scelta, withAscolto(ascolto), oggi(), await fontiDi(fonti), suo);
}

/** The same into a document that was picked: its bytes as they are now, and what was done. */
export async function aggiornaScelto(
  documento: File,
  scelta: SceltaRelazione,
  fonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  modello: File | null = null,
  ascolto?: Ascolto,
): ReturnType<typeof aggiornaRelazione> {
  const [bytes, suo] = [new Uint8Array(await documento.arrayBuffer()), await modelloDi(modello)];
  return aggiornaRelazione(bytes, scelta, withAscolto(ascolto), oggi(), await fontiDi(fonti), suo);
}

/**
 * Builds the Relazione again as it was last chosen; null where nothing usable was chosen yet, or where other files that
 * it took figures from must be picked again.
 */
export async function ricostruisciRelazione(
  scelte: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  ascolto?: Ascolto,
): Promise<Riuscita | null> {
  const { scelta, file, foglioConfronto } = await readScelta();
  const mancano = file.some(({ nome }) => !scelte.file.some((uno) => uno.file.nome === nome));
  if (scelta === null || mancano) return null;
  const fonti = { ...scelte, foglioConfronto: scelte.foglioConfronto ?? foglioConfronto };
  return costruisciRelazione(scelta, null, oggi(), withAscolto(ascolto), await fontiDi(fonti));
}
