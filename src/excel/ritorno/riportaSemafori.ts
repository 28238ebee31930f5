import { insisti } from "../ExcelRifiuto";
import { readFoglio } from "../leggi/readColonne";
import { idOra, readStatoFogli } from "../leggi/statoFogli";
import { celleDipinte, testimoniOf, type FoglioRiletto } from "../leggi/testimoni";
import { Coda } from "../scrivi/Coda";
import { readRegole, type RegolaTolta } from "../scrivi/semafori";
import { writeCelle } from "../scrivi/writeCelle";
import { ritrova, type Ritrovate } from "./ritrova";
import type { Ritorno, SemaforiCambiati } from "./Ritorno";
import { pezzoOra, semaforiOra, undoSemafori, type Rimesse } from "./undoSemafori";

/** A sheet whose rules go back, as it is now. */
interface FoglioDipinto {
  readonly nome: string;
  readonly id: string;
  readonly letto: FoglioRiletto;
  readonly ritrovate: Ritrovate | undefined;
}

/** An undo that found its sheets changed: what it has put there, and the sheets as it had read them. */
interface Tentativo extends Rimesse {
  readonly fogli: readonly FoglioDipinto[];
}

async function readDipinti(
  context: Excel.RequestContext,
  ritorno: Ritorno,
  letti: ReadonlyMap<string, FoglioRiletto>,
): Promise<readonly FoglioDipinto[]> {
  const stato = await readStatoFogli(context);
  const fogli: FoglioDipinto[] = [];
  for (const nome of new Set(ritorno.semafori.map(({ semafori }) => semafori.foglio))) {
    const id = idOra(ritorno.idFogli, stato, nome);
    if (id === undefined) continue;
    const testimoni =
      ritorno.testimoniSemafori?.get(nome) ?? ritorno.celle.find(({ foglio }) => foglio === nome)?.testimoni;
    const letto = letti.get(nome) ?? (await readFoglio(context, context.workbook.worksheets.getItem(id)));
    fogli.push({ nome, id, letto, ritrovate: testimoni && ritrova(testimoni, letto) });
  }
  return fogli;
}

/** What an earlier try has put on the sheets: ids of all of it, and what of it is there still. */
async function readSbagliate(context: Excel.RequestContext, { formati, fogli }: Tentativo, ora: Tentativo["fogli"]) {
  const id = new Set(formati.map((formato) => formato.id));
  const nomi = new Set(fogli.map(({ nome }) => nome));
  const presenti = ora
    .filter(({ nome }) => nomi.has(nome))
    .map((foglio) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(foglio.id).getRange();
      conditionalFormats.load("items/id");
      return conditionalFormats;
    });
  await context.sync();
  return { id, sbagliate: presenti.flatMap(({ items }) => items.filter((una) => id.has(una.id))) };
}

/** The pieces of the user's that an earlier try has put there, where their cells are now. */
function fuoriOra({ fogli, fuori }: Tentativo, ora: Tentativo["fogli"]): Rimesse["fuori"] {
  return new Map(
    ora.flatMap(({ id, nome, letto }): [string, readonly RegolaTolta[]][] => {
      const prima = fogli.find((uno) => uno.nome === nome);
      const pezzi = fuori.get(id) ?? [];
      if (!prima || pezzi.length === 0) return [];
      const dipinte = celleDipinte(pezzi.map(({ area }) => area));
      const ritrovate = ritrova(testimoniOf(prima.letto, dipinte), letto);
      return [[id, pezzi.flatMap((pezzo) => pezzoOra(pezzo, ritrovate))]];
    }),
  );
}

/**
 * Puts the rules of a command back in one request, under watch: where a sheet changed meanwhile they are taken from
 * where they came to stand, and put where their cells are by then.
 * @param letti sheets that nothing was written on since they were read
 */
export async function riportaSemafori(
  context: Excel.RequestContext,
  ritorno: Ritorno,
  letti: ReadonlyMap<string, FoglioRiletto>,
): Promise<void> {
  if (ritorno.semafori.length === 0) return;
  let prima: Tentativo = { formati: [], fuori: new Map(), fogli: [] };
  await insisti(async (rifiuti) => {
    const fogli = await readDipinti(context, ritorno, rifiuti.length === 0 ? letti : new Map());
    const su = (uno: SemaforiCambiati, { id }: FoglioDipinto) => ({
      ...uno,
      semafori: { ...uno.semafori, foglio: id },
    });
    const conFogli = ritorno.semafori.flatMap((uno) => {
      const foglio = fogli.find(({ nome }) => nome === uno.semafori.foglio);
      return foglio ? [{ uno, foglio }] : [];
    });
    const qui = conFogli.flatMap(({ uno, foglio }) => semaforiOra(uno, foglio.ritrovate).map((una) => su(una, foglio)));
    // A command that was cut short may have written where its cells were when it read them.
    const isMosso = ({ ritrovate }: FoglioDipinto) => ritorno.isInterrotto && ritrovate?.isFermo === false;
    const li = conFogli.filter(({ foglio }) => isMosso(foglio)).map(({ uno, foglio }) => su(uno, foglio));
    const guarda = async (coda: Coda): Promise<void> => {
      for (const { nome, id: suo, letto } of fogli) {
        await writeCelle(context.workbook.worksheets.getItem(suo), coda, { foglio: nome, celle: [] }, letto, []);
      }
    };
    const tutte = await readRegole(
      context,
      [...qui, ...li].map((uno) => uno.semafori),
      guarda,
    );
    const { id, sbagliate } =
      prima.formati.length > 0 ? await readSbagliate(context, prima, fogli) : { id: new Set<string>(), sbagliate: [] };
    const trovate = tutte.map((sue) => ({
      ...sue,
      nostre: sue.nostre.filter(({ formato }) => !id.has(formato.id)),
      personali: sue.personali.filter(({ formato }) => !id.has(formato.id)),
    }));
    const coda = new Coda(context);
    const fuori = fuoriOra(prima, fogli);
    const rimesse = await undoSemafori(context, coda, {
      cambiati: qui.map((uno, at) => ({ uno, qui: trovate[at] })),
      dovErano: li.map((uno, at) => ({ uno, qui: trovate[qui.length + at] })),
      ...{ isInterrotto: ritorno.isInterrotto, sbagliate, fuori },
    });
    prima = { ...rimesse, fogli };
    await guarda(coda);
    await coda.send();
  });
}
