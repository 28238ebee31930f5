import { salDelTotale } from "../../domain/sal/copertura";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { readFogli } from "../../excel/leggi/readFogli";
import { buildSintesiInCorso } from "../../pagine/buildSintesiInCorso";
import { buildSintesi } from "../../pagine/buildSintesi";
import { isSintesiOf, nameSintesi, PREFISSO_SINTESI } from "../../pagine/nameSintesi";
import { deduceDestinazione } from "../../relazione/deduceDestinazione";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { readGrafici } from "../../pagine/graficiPagina";
import type { Riuscita } from "../viste/Azioni";
import { aPezzi } from "../cartella/aPezzi";
import { cambioImpronte } from "./impronte";
import { misuraFoglio, requireCruscotto, type Scelte } from "../cartella/misuraFoglio";
import { proposedModo, readModo } from "../scelte/modo";
import { IMPOSTAZIONE_POLITICA } from "../scelte/politica";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

/** The summary of a sheet that is already in the workbook, among the sheets named like one; null where there is none. */
async function findSintesi(context: Contesto, foglio: string, nomi: readonly string[]): Promise<SheetGrid | null> {
  const [prima, ...altri] = nomi.filter((nome) => nome !== foglio && nome.startsWith(PREFISSO_SINTESI));
  if (prima === undefined) return null;
  const letti = await readFogli(context, { foglio: prima, altri, impostazione: IMPOSTAZIONE_POLITICA });
  const candidate = [letti.grid, ...letti.altri.values()];
  return candidate.find((grid) => grid !== null && isSintesiOf(grid, foglio)) ?? null;
}

/**
 * Builds the summary sheet of a cruscotto (null: the active sheet), or rebuilds it in its place, in the way of writing
 * that the workbook keeps unless another is given. A sheet of the same
 * name that is not ours, or is the summary of another sheet, is never touched: this one takes the next free name.
 */
export async function quadroDiSintesi(
  nome: string | null = null,
  modo: ModoScrittura | null = null,
  scelte?: Scelte,
): Promise<Riuscita> {
  return withCartella(async (context) => {
    const foglio = await misuraFoglio(context, nome, scelte);
    const misurato = requireCruscotto(foglio, false);
    const { grid, cartella } = foglio;
    const presente = await findSintesi(context, grid.foglio, cartella.nomi);
    const scelto = modo ?? (await readModo(context)) ?? proposedModo(misurato.indicatori.length);
    const nomeSintesi = presente?.foglio ?? nameSintesi(grid.foglio, cartella.nomi);
    const destinazione = deduceDestinazione(grid, misurato.cruscotto.isDiEnte);
    const fonte = { misurato, grid, file: null, destinazione, titolo: grid.foglio };
    const vista = foglio.esito.tipo === "cruscotto" ? foglio.esito.vista : null;
    const graficiPrima = presente ? readGrafici(presente) : [];
    const sintesi = await aPezzi(
      vista
        ? buildSintesiInCorso({ ...fonte, vista }, nomeSintesi, graficiPrima)
        : buildSintesi(fonte, scelto, nomeSintesi, graficiPrima),
    );
    const letti = new Map([grid, ...(presente ? [presente] : [])].map((uno) => [uno.foglio, uno]));
    const impostazioni = await cambioImpronte(context, [sintesi], [{ misurato, vista }]);
    await scrivi(context, { comando: "sintesi", fogli: [sintesi], attiva: sintesi.nome, impostazioni }, letti);
    if (vista) return { codice: "monitoraggio-costruito", dati: { fogli: 1 } };
    const mostrato = salDelTotale(misurato.ente);
    const sal = mostrato === null ? {} : { sal: mostrato };
    return { codice: "sintesi-costruita", dati: { nome: sintesi.nome, ...sal } };
  });
}
