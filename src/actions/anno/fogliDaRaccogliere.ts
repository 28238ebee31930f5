import { FOGLIO_CONTATTI, readContatti, type Contatto } from "../../raccolta/risponde/contatti";
import type { FoglioRaccolto } from "../../raccolta/FoglioRaccolto";
import type { Rilevazione } from "../../periodo/Rilevazione";
import { fogliSenzaRipresi } from "../cartella/fogliSenzaRipresi";
import type { FoglioMisurato } from "../cartella/misuraFoglio";

/** The sheets of a workbook whose consuntivi can be collected: the cruscotti, and no Piano that one of them takes up. */
export function fogliDaRaccogliere(letti: readonly FoglioMisurato[]): readonly FoglioRaccolto[] {
  return fogliSenzaRipresi(letti).flatMap(({ grid, esito }) =>
    esito.tipo === "cruscotto" ? [{ grid, misurato: esito.misurato }] : [],
  );
}

/** Where those sheets were on the day that is looked at; of one whose year is over nothing is said. */
export function rilevazioniDaRaccogliere(letti: readonly FoglioMisurato[]): readonly Rilevazione[] {
  return fogliSenzaRipresi(letti).flatMap(({ esito }) =>
    esito.tipo === "cruscotto" && esito.vista ? [esito.vista] : [],
  );
}

/** Whom to write to, by responsible, as the workbook's own sheet says. */
export function contattiDei(letti: readonly FoglioMisurato[]): ReadonlyMap<string, Contatto> {
  return readContatti(letti.find(({ grid }) => grid.foglio === FOGLIO_CONTATTI)?.grid ?? null);
}
