import type { FontiRelazione } from "../../actions/file/altriFile";
import { documentoRelazione } from "../../actions/relazione/documentoRelazione";
import type { Scelte } from "../../actions/cartella/misuraFoglio";
import { oggi } from "../../actions/oggi";
import { TUTTA_LA_RELAZIONE } from "../../actions/relazione/relazione";
import type { SceltaRelazione } from "../../actions/relazione/SceltaRelazione";
import { withCartella } from "../../actions/cartella/withCartella";
import { readNomiFogli } from "../../excel/leggi/readFogli";
import type { Opzioni } from "./opzioni";

/** Every table of the sheets that were asked for, with the year that the file says. */
export async function relazioneDi(
  fogli: ReadonlyMap<string, Scelte>,
): Promise<{ readonly scelta: SceltaRelazione; readonly scelte: Scelte }> {
  const presenti = await withCartella((context) => readNomiFogli(context));
  const esclusi = presenti.filter((nome) => !fogli.has(nome));
  const [prime] = fogli.values();
  return {
    scelta: { ...TUTTA_LA_RELAZIONE, esclusi },
    scelte: { politica: prime?.politica ?? null, anno: prime?.anno ?? null, al: prime?.al ?? null },
  };
}

/** The document that was asked for with `--docx`, made of the workbook as it was read. */
export async function documentoDi(
  {
    pubblicazione,
    integrale,
    bozza,
    fonti,
  }: Pick<Opzioni, "pubblicazione" | "integrale" | "bozza"> & { readonly fonti: FontiRelazione },
  fogli: ReadonlyMap<string, Scelte>,
): Promise<Uint8Array> {
  const { scelta, scelte } = await relazioneDi(fogli);
  const forma = integrale ? "integrale" : "sintetica";
  const documento = await documentoRelazione(
    { ...scelta, isPubblicazione: pubblicazione, isBozza: bozza, forma },
    scelte,
    oggi(),
    fonti,
  );
  return new Uint8Array(await documento.arrayBuffer());
}
