import { annoOf } from "../../domain/numeri/calendario";
import { readNomiFogli } from "../../excel/leggi/readFogli";
import { buildEsempio } from "../../pagine/buildEsempio";
import { buildModello } from "../../pagine/buildModello";
import type { FoglioPerf } from "../../formule/Modifiche";
import type { Riuscita } from "../viste/Azioni";
import { oggi } from "../oggi";
import { readPoliticaInUso } from "../scelte/politica";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

/** Adds a sheet to the workbook and brings it to the front; returns its name. */
async function crea(
  comando: "esempio" | "modello",
  build: (anno: number | null, occupati: readonly string[]) => FoglioPerf,
): Promise<string> {
  return withCartella(async (context) => {
    const { anno } = await readPoliticaInUso(context);
    const foglio = build(anno, await readNomiFogli(context));
    await scrivi(context, { comando, fogli: [foglio], attiva: foglio.nome });
    return foglio.nome;
  });
}

/** Adds the example: the year of the method, where it says one, or the last that is over. */
export async function creaEsempio(): Promise<Riuscita> {
  const nome = await crea("esempio", (anno, nomi) => buildEsempio(anno ?? annoOf(oggi()) - 1, nomi));
  return { codice: "esempio-creato", dati: { nome } };
}

/** Adds an empty cruscotto: the year of the method, where it says one, or this one. */
export async function creaModello(): Promise<Riuscita> {
  const nome = await crea("modello", (anno, nomi) => buildModello(anno ?? annoOf(oggi()), nomi));
  return { codice: "modello-creato", dati: { nome } };
}
