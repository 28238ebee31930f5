import { PERCORSO_UNITO } from "../../correzioni/correzioni";
import type { Soggetto } from "../../correzioni/Correzione";
import type { DaDove, IndicatoreMisurato, Media } from "../../misura/CruscottoMisurato";
import type { FoglioDiRelazione } from "./Materiale";
import type { Provenienza, PostoCasella } from "./Tabella";

type Fonte = Pick<FoglioDiRelazione, "file" | "misurato">;

/** The table that holds every row and every mean of a sheet: the figures of the other tables point there. */
export function idDettaglio(fonte: Fonte): string {
  return `dettaglio:${foglioDiFonte(fonte)}`;
}

/** The row of the detail where something stands; two cruscotti side by side share sheet rows. */
export function idRiga(da: DaDove | "ente"): string {
  if (da === "ente") return da;
  switch (da.tipo) {
    case "nodo":
      return `nodo ${da.id}`;
    case "priorita":
      return `priorità ${da.numero}`;
    case "riga":
      return idIndicatore(da.misurato);
  }
}

export function idIndicatore({ indicatore: { riga, colonne } }: IndicatoreMisurato): string {
  return `riga ${riga} ${colonne.nome}`;
}

/** A row of the cruscotti among those of every sheet. */
export function idVariata({ fonte, uno }: { readonly fonte: Fonte; readonly uno: IndicatoreMisurato }): string {
  return `${idDettaglio(fonte)} ${idIndicatore(uno)}`;
}

/** Where a figure of a sheet stands in its detail. */
export function postoDi(
  fonte: Fonte,
  da: DaDove | "ente",
  colonna: "sal" | "peso" | "esito" | "misurati",
): PostoCasella {
  return { tabella: idDettaglio(fonte), riga: idRiga(da), colonna };
}

/** A sheet as what is typed about it names it; one of another file with that file before it. */
export const foglioDiFonte = ({ file, misurato }: Fonte): string =>
  `${file === null ? "" : `[${file}]`}${misurato.cruscotto.foglio}`;

/** What a row is about, by which typed texts find it again; the sheet of another file is named with the file. */
export function soggettoDi(fonte: Fonte, { indicatore, percorso }: IndicatoreMisurato): Soggetto {
  return {
    foglio: foglioDiFonte(fonte),
    riga: indicatore.riga,
    colonna: indicatore.colonne.nome,
    voce: indicatore.nome,
    percorso: percorso.join(PERCORSO_UNITO),
    descrizione: indicatore.descrizione,
  };
}

/** A mean over the rows of the detail that it was measured from, with the weights that counted. */
export function calcoloMedia(fonte: Fonte, { voci }: Media): Provenienza {
  return {
    tipo: "media",
    di: voci.map(({ da }) => postoDi(fonte, da, "sal")),
    pesi: voci.some(({ peso }) => peso !== null) ? voci.map(({ da }) => postoDi(fonte, da, "peso")) : null,
  };
}
