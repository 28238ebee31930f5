import { FOGLIO_CORREZIONI } from "../correzioni/correzioni";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { readNomiFogli } from "../excel/readFogli";
import { buildCorrezioni } from "../modifiche/buildCorrezioni";
import { clearLinee } from "../modifiche/lineeCorrezioni";
import type { Modifiche } from "../formule/Modifiche";
import { planConversione } from "../modifiche/planConversione";
import { planRipristino } from "../modifiche/planRipristino";
import type { Riuscita } from "./viste/Azioni";
import { misuraFoglio, requireFoglioCorrezioni, type FoglioMisurato } from "./misuraFoglio";
import { scrivi } from "./scrivi";
import { withCartella } from "./withCartella";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

/** Every sheet of the workbook but that of corrections, or one of them. One sync a sheet: a sheet is one answer. */
async function readTutti(context: Contesto, solo: string | null): Promise<readonly FoglioMisurato[]> {
  const nomi = await readNomiFogli(context);
  const letti: FoglioMisurato[] = [];
  for (const nome of nomi) {
    if (nome === FOGLIO_CORREZIONI || (solo !== null && nome !== solo)) continue;
    letti.push(await misuraFoglio(context, nome));
  }
  return letti;
}

const convertibile = ({ grid, correzioni, lette, esito }: FoglioMisurato) => ({
  grid,
  correzioni,
  lette,
  misurato: esito.tipo === "cruscotto" ? esito.misurato : null,
});

async function apply(
  context: Contesto,
  fogli: readonly FoglioMisurato[],
  correzioni: SheetGrid | null,
  { comando, celle, nuovo }: Pick<Modifiche, "comando" | "celle"> & { readonly nuovo: Modifiche["fogli"] },
): Promise<void> {
  const letti = new Map<string, SheetGrid | null>(fogli.map(({ grid }) => [grid.foglio, grid]));
  letti.set(FOGLIO_CORREZIONI, correzioni);
  const cambiate = celle.filter((una) => una.celle.length > 0);
  const modifiche = { comando, celle: cambiate, semafori: [], fogli: nuovo, attiva: null };
  await scrivi(context, modifiche, letti);
}

/**
 * "Trasforma in valori": every cell with a PERF function gets the value it shows, so that the file can go to who has no
 * add-in. The formulas are kept on "PERF – correzioni".
 * @param solo the only sheet to turn, null for the whole workbook
 */
export async function trasformaInValori(solo: string | null = null): Promise<Riuscita> {
  return withCartella(async (context) => {
    const fogli = await readTutti(context, solo);
    const [primo] = fogli;
    const esistente = primo ? requireFoglioCorrezioni(primo.cartella) : null;
    const piani = fogli.map((foglio) => ({
      foglio: foglio.grid.foglio,
      ...planConversione(convertibile(foglio), esistente),
    }));
    const somma = (di: (piano: (typeof piani)[number]) => number) =>
      piani.reduce((tutte, piano) => tutte + di(piano), 0);
    const dati = {
      celle: somma(({ celle }) => celle.length),
      fogli: somma(({ celle }) => (celle.length > 0 ? 1 : 0)),
      lasciate: somma(({ lasciate }) => lasciate),
    };
    if (!primo || dati.celle === 0) return { codice: "valori-gia-scritti", dati };
    const nuovo = buildCorrezioni(
      esistente,
      piani.flatMap(({ nuove }) => nuove),
    );
    const suCorrezioni = { foglio: FOGLIO_CORREZIONI, celle: piani.flatMap((piano) => piano.suCorrezioni) };
    const celle = [...piani.map(({ foglio, celle: sue }) => ({ foglio, celle: sue })), suCorrezioni];
    await apply(context, fogli, esistente, { comando: "valori", celle, nuovo: nuovo ? [nuovo] : [] });
    return { codice: "valori-scritti", dati };
  }, solo ?? "");
}

/** How many of the cells left as they are are named in a sentence. */
const NOMINATE = 5;

/** "Ripristina formule": the formulas that were turned into values come back where their value still stands. */
export async function ripristinaFormule(): Promise<Riuscita> {
  return withCartella(async (context) => {
    const fogli = await readTutti(context, null);
    const [primo] = fogli;
    const correzioni = primo ? requireFoglioCorrezioni(primo.cartella) : null;
    if (!primo || !correzioni) return { codice: "nulla-da-ripristinare", dati: {} };
    const piani = fogli.map((foglio) => ({
      foglio: foglio.grid.foglio,
      ...planRipristino(convertibile(foglio)),
    }));
    const sparite = primo.lette.filter(
      ({ detto, foglio }) => detto?.cosa === "formula" && !piani.some((piano) => piano.foglio === foglio),
    );
    const rimaste = [
      ...piani.flatMap(({ foglio, rimaste: sue }) => sue.map((una) => `${foglio}!${una}`)),
      ...sparite.map(({ foglio }) => foglio),
    ];
    const celle = piani.reduce((somma, piano) => somma + piano.celle.length, 0);
    const dati = { celle, rimaste: rimaste.length, dove: rimaste.slice(0, NOMINATE).join(", ") };
    const finite = clearLinee(
      correzioni,
      piani.flatMap(({ finite: sue }) => sue),
    );
    if (celle === 0 && finite.length === 0) return { codice: "nulla-da-ripristinare", dati };
    const tutte = [
      ...piani.map(({ foglio, celle: sue }) => ({ foglio, celle: sue })),
      { foglio: FOGLIO_CORREZIONI, celle: finite },
    ];
    await apply(context, fogli, correzioni, { comando: "ripristina", celle: tutte, nuovo: [] });
    return { codice: "formule-ripristinate", dati };
  });
}
