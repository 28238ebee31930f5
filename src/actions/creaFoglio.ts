import { annoOf } from "../domain/calendario";
import { readNomiFogli } from "../excel/readFogli";
import { buildEsempio } from "../pagine/buildEsempio";
import { buildModello } from "../pagine/buildModello";
import type { FoglioPerf } from "../formule/Modifiche";
import type { Riuscita } from "./viste/Azioni";
import { oggi } from "./oggi";
import { politicaInUso } from "./politicaInUso";
import { scrivi } from "./scrivi";
import { withCartella } from "./withCartella";

/** Adds a sheet to the workbook and brings it to the front; returns its name. */
async function crea(
  comando: "esempio" | "modello",
  build: (occupati: readonly string[]) => FoglioPerf,
): Promise<string> {
  return withCartella(async (context) => {
    const foglio = build(await readNomiFogli(context));
    const modifiche = { comando, celle: [], semafori: [], fogli: [foglio], attiva: foglio.nome };
    await scrivi(context, modifiche, new Map());
    return foglio.nome;
  });
}

/** Adds the example: the year of the method, where it says one, or the last that is over. */
export async function creaEsempio(): Promise<Riuscita> {
  const anno = politicaInUso().anno ?? annoOf(oggi()) - 1;
  return { codice: "esempio-creato", dati: { nome: await crea("esempio", (nomi) => buildEsempio(anno, nomi)) } };
}

/** Adds an empty cruscotto: the year of the method, where it says one, or this one. */
export async function creaModello(): Promise<Riuscita> {
  const anno = politicaInUso().anno ?? annoOf(oggi());
  return { codice: "modello-creato", dati: { nome: await crea("modello", (nomi) => buildModello(anno, nomi)) } };
}
