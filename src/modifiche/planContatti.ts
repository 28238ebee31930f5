import { isSenzaNulla } from "../correzioni/correzioni";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { normalize } from "../domain/testo/normalize";
import { Foglio, cellaTesto, cellaTitolo } from "../formule/fogliPerf";
import type { FoglioPerf, RigheAccodate } from "../formule/Modifiche";
import { FOGLIO_CONTATTI, readContatti } from "../raccolta/risponde/contatti";
import { CONTATTI } from "../texts/relazione/contatti";

const LARGHEZZE = [36, 30, 36];

/**
 * The sheet of contacts with a row for each responsible: whole, or rows below those it has. What was typed stays. Null
 * when everybody is there.
 * @param esistente the sheet as it is, null when there is none
 */
export function planContatti(
  esistente: SheetGrid | null,
  responsabili: readonly string[],
): FoglioPerf | RigheAccodate | null {
  const noti = readContatti(esistente);
  const nuovi = responsabili.filter((uno) => !noti.has(normalize(uno)));
  if (nuovi.length === 0) return null;
  const foglio = new Foglio();
  const isIntero = esistente === null || isSenzaNulla(esistente);
  if (isIntero) {
    foglio.add("titolo", cellaTitolo(CONTATTI.titolo));
    foglio.add("nota", cellaTesto(CONTATTI.nota));
    foglio.add("intestazione", ...CONTATTI.colonne.map(cellaTesto));
  }
  for (const uno of nuovi) foglio.add("normale", ...[uno, "", ""].map(cellaTesto));
  const { righe, stili } = foglio;
  const comune = { nome: FOGLIO_CONTATTI, righe, larghezze: LARGHEZZE };
  if (!isIntero) return { ...comune, daRiga: esistente.celle.length };
  const intestazione = stili.indexOf("intestazione");
  return {
    ...comune,
    stili,
    tabelle: [{ intestazione, righe: nuovi.length, colonne: LARGHEZZE.map(() => "testo"), rientri: [] }],
    semafori: [],
    righeBloccate: intestazione + 1,
    rigaRipetuta: intestazione,
    grafici: [],
    graficiPrima: [],
  };
}
