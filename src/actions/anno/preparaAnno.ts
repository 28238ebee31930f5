import { COLONNE_CORREZIONI, FOGLIO_CORREZIONI } from "../../correzioni/correzioni";
import type { Correzione, Cosa } from "../../correzioni/Correzione";
import type { Indicatore } from "../../cruscotto/Cruscotto";
import { displayCella } from "../../domain/numeri/displayCella";
import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import { chiaveDi } from "../../cruscotto/Posto";
import { cellAt, type SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { contenutoAt } from "../../formule/contenutoAt";
import type { CellaModificata, CelleModificate, ImpostazioneModificata, Modifiche } from "../../formule/Modifiche";
import { buildCorrezioni, type NuovaCorrezione } from "../../modifiche/buildCorrezioni";
import { clearLinee } from "../../modifiche/lineeCorrezioni";
import { planAnnoNuovo } from "../../modifiche/planAnnoNuovo";
import { senzaSuperati } from "../../misura/senzaSuperati";
import { buildStoricoAnno } from "../../pagine/buildStoricoAnno";
import { isPiano } from "../../piano/isPiano";
import { griglieDi } from "../cartella/griglieDi";
import { misuraCartella } from "../cartella/misuraCartella";
import {
  hasUnFoglio,
  measureGrid,
  NESSUNA_SCELTA,
  requireCruscotto,
  requireFoglioCorrezioni,
  type FoglioMisurato,
  type Scelte,
} from "../cartella/misuraFoglio";
import { ANNO_NUOVO } from "../../texts/relazione/annoNuovo";
import { PerfError } from "../PerfError";
import { IMPOSTAZIONE_POLITICA } from "../scelte/politica";
import { scrivi } from "../scrittura/scrivi";
import type { Riuscita } from "../viste/Azioni";
import { withCartella } from "../cartella/withCartella";

/** What was said of the year alone: the next begins without it. Columns, directions and excluded rows stay. */
const DELL_ANNO: ReadonlySet<Cosa> = new Set([
  "pubblicato",
  "letto",
  "raccolto",
  "sal",
  "neutralizzato",
  "esito",
  "non applicabile",
  "accettata",
  "formula",
]);

/** The method with the next year, where it says one; null where nothing changes. */
function metodoDopo(conservata: string | null, anno: number): ImpostazioneModificata | null {
  if (conservata === null || !conservata.trimStart().startsWith("{")) return null;
  const scelte = JSON.parse(conservata) as Record<string, unknown>;
  if (scelte["anno"] !== anno) return null;
  return { chiave: IMPOSTAZIONE_POLITICA, prima: conservata, dopo: JSON.stringify({ ...scelte, anno: anno + 1 }) };
}

/** A sheet with other words in some cells, to be read as it will be. */
function conParole(grid: SheetGrid, celle: readonly CellaModificata[]): SheetGrid {
  const cambiate = new Map(celle.map((una) => [chiaveDi(una), una.dopo.formula]));
  return {
    ...grid,
    celle: grid.celle.map((riga, at) =>
      riga.map((cella, colonna): Cella => {
        const dopo = cambiate.get(chiaveDi({ riga: at, colonna }));
        if (dopo === undefined) return cella;
        return dopo === "" ? CELLA_VUOTA : { tipo: "testo", valore: String(dopo).replace(/^'/, "") };
      }),
    ),
  };
}

/**
 * What is to be said of a sheet that would go on saying the year that is over: its name does, which only its owner changes,
 * or a note. Null where its own words say the new one.
 */
function annoDaDire(
  { cartella, lette, politica, grid }: FoglioMisurato,
  celle: readonly CellaModificata[],
  anno: number,
): NuovaCorrezione | null {
  const { esito } = measureGrid(conParole(grid, celle), lette, hasUnFoglio(cartella), { politica, anno: null });
  const isDetto = lette.some(({ foglio, detto }) => detto?.cosa === "anno" && foglio === grid.foglio);
  if (isDetto || esito.tipo === "ignorato" || esito.misurato.anno !== anno) return null;
  const soggetto = { foglio: grid.foglio, riga: null, colonna: null, voce: "", percorso: "", descrizione: "" };
  return { ...soggetto, detto: { cosa: "anno", anno: anno + 1 }, motivo: ANNO_NUOVO, autore: "" };
}

/** What the year after changes in the workbook, and what it is to be written over. */
async function pianoAnno(nomi: readonly string[] | null, scelte: Scelte) {
  const cartella = await misuraCartella(nomi, scelte);
  const fogli = cartella.fogli.flatMap((foglio) => {
    if (foglio.esito.tipo === "ignorato") return [];
    const misurato = senzaSuperati(requireCruscotto(foglio, true));
    return isPiano(misurato.cruscotto) ? [] : [{ foglio, misurato, grid: foglio.grid }];
  });
  const [primo] = fogli;
  if (!primo) throw new PerfError("nessun-cruscotto", {});
  const { anno } = cartella;
  if (anno === null) throw new PerfError("senza-anno", {});
  const piani = fogli.map(({ misurato, grid }) => ({ nome: grid.foglio, ...planAnnoNuovo({ misurato, grid }, anno) }));
  const correzioni = requireFoglioCorrezioni(primo.foglio.cartella);
  const lette = primo.foglio.lette;
  const finite = lette.filter(({ detto }) => detto !== null && DELL_ANNO.has(detto.cosa));
  const anni = lette.filter(({ detto }) => detto?.cosa === "anno" && detto.anno === anno);
  const celle: CelleModificate[] = piani.map((piano) => ({ foglio: piano.nome, celle: piano.celle }));
  if (correzioni !== null) {
    const tolte = clearLinee(
      correzioni,
      finite.map(({ posizione }) => posizione),
    );
    const spostate = anni.map(({ posizione }) => {
      const prima = contenutoAt(correzioni, posizione, COLONNE_CORREZIONI.valore);
      return { riga: posizione, colonna: COLONNE_CORREZIONI.valore, prima, dopo: { ...prima, formula: anno + 1 } };
    });
    celle.push({ foglio: FOGLIO_CORREZIONI, celle: [...tolte, ...spostate] });
  }
  const dette = buildCorrezioni(
    correzioni,
    fogli.flatMap(({ foglio }, at) => annoDaDire(foglio, piani[at]?.celle ?? [], anno) ?? []),
  );
  const rispostaDi = ({ foglio, voce, parole, posizione, motivo, autore }: Correzione) => ({
    foglio,
    voce,
    parole,
    valore: correzioni === null ? "" : displayCella(cellAt(correzioni, posizione, COLONNE_CORREZIONI.valore)),
    motivo,
    autore,
  });
  const storico = buildStoricoAnno(
    fogli.map(({ misurato }) => misurato),
    finite.map(rispostaDi),
    anno,
    cartella.nomi,
  );
  const metodo = metodoDopo(primo.foglio.cartella.impostazione, anno);
  const modifiche: Partial<Modifiche> & Pick<Modifiche, "comando"> = {
    comando: "anno-nuovo",
    celle: celle.filter((una) => una.celle.length > 0),
    fogli: dette ? [storico, dette] : [storico],
    impostazioni: metodo ? [metodo] : [],
  };
  return { cartella, anno, piani, finite: finite.length, storico: storico.nome, modifiche };
}

/** What the year after will change on one sheet. */
interface FoglioDopo {
  readonly foglio: string;
  readonly svuotati: number;
  readonly conStato: number;
  readonly conTarget: number;
  /** Rows that nobody gives a target of the new year. */
  readonly conTargetVecchio: readonly Indicatore[];
  readonly teste: readonly { readonly prima: string; readonly dopo: string }[];
}

/** What preparing the year after will change, before it does. */
export interface VistaAnno {
  /** The new year. */
  readonly anno: number;
  readonly fogli: readonly FoglioDopo[];
  /** Answers that held for the year alone. */
  readonly risposte: number;
  /** The sheet that keeps what the year gave. */
  readonly storico: string;
}

/** What `preparaAnno` would change; nothing is written. */
export async function vediAnnoDopo(): Promise<VistaAnno> {
  const { anno, piani, finite, storico } = await pianoAnno(null, NESSUNA_SCELTA);
  const fogli = piani.map(({ nome, svuotati, conStato, conTarget, conTargetVecchio, teste }) => ({
    foglio: nome,
    svuotati,
    conStato,
    conTarget,
    conTargetVecchio,
    teste,
  }));
  return { anno: anno + 1, fogli, risposte: finite, storico };
}

/**
 * Makes the open workbook ready for the year after its own: every cruscotto keeps its layout, links and answers, results
 * are cleared, and what the year gave stays on a sheet of its own as values. "Annulla" puts everything back.
 * @param nomi the sheets that are looked at, null for all
 * @throws PerfError where no sheet says the year, or one is protected
 */
export async function preparaAnno(
  nomi: readonly string[] | null = null,
  scelte: Scelte = NESSUNA_SCELTA,
): Promise<Riuscita> {
  const { cartella, anno, piani, storico, modifiche } = await pianoAnno(nomi, scelte);
  await withCartella((context) => scrivi(context, modifiche, griglieDi(cartella.fogli)));
  const somma = (di: (piano: (typeof piani)[number]) => number) => piani.reduce((tot, piano) => tot + di(piano), 0);
  return {
    codice: "anno-preparato",
    dati: {
      anno: anno + 1,
      svuotati: somma(({ svuotati }) => svuotati),
      target: somma(({ conTarget }) => conTarget),
      fermi: somma(({ conTargetVecchio }) => conTargetVecchio.length),
      storico,
    },
  };
}
