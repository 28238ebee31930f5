import { alberoOf } from "./tabelle/esiti/albero";
import { areePerObiettivoOf } from "./tabelle/esiti/areePerObiettivo";
import { assiOf } from "./tabelle/esiti/assi";
import { capitoliOf, nellIndice } from "./capitoli";
import { cascadingOf } from "./tabelle/esiti/cascading";
import { dettaglioOf } from "./tabelle/esiti/dettaglio";
import { noteDiLegenda } from "./tabelle/esiti/legende";
import { esitiOf } from "./tabelle/esiti/esiti";
import { esitiPerAnnoOf } from "./tabelle/anni/esitiPerAnno";
import { estrattiOf } from "./tabelle/esiti/estratti";
import { DETTAGLIO } from "../texts/relazione/relazione";
import type { Materiale } from "./caselle/Materiale";
import { noteVariateOf } from "./tabelle/anni/noteVariate";
import { notaOf } from "./tabelle/esiti/nota";
import { mappaOf } from "./tabelle/esiti/mappa";
import { fogliEnte, quadroOf } from "./tabelle/esiti/quadro";
import { schedeOf } from "./tabelle/schede/schede";
import { scostamentiOf } from "./tabelle/esiti/scostamenti";
import { isSoloPiano, qualitaDelPianoOf } from "./tabelle/schede/qualitaDelPiano";
import { premiOf } from "./tabelle/ente/premi";
import { puntiOf } from "./tabelle/ente/punti";
import { risorseOf } from "./tabelle/ente/risorse";
import { serieStoricaOf } from "./tabelle/anni/serieStorica";
import { inFondo, mappaAPassi, type APassi } from "../domain/passi";
import type { GenereTabella } from "../domain/GenereTabella";
import type { Tabella } from "./caselle/Tabella";
import { tabelleEnteOf } from "./tabelle/ente/tabelleEnte";
import { valutazioniOf } from "./tabelle/ente/valutazioni";
import { variazioniOf } from "./tabelle/anni/variazioni";
import type { Indice } from "../texts/relazione/indici";

/** A workbook with one cruscotto needs no name to tell its detail from others. */
function dettagliOf({ fogli, accanto }: Pick<Materiale, "fogli" | "accanto">): readonly Tabella[] {
  return fogli.map((fonte) => {
    const solo = dettaglioOf(fonte);
    const tabella = { ...solo, note: [...solo.note, ...noteDiLegenda(fonte, accanto)] };
    return fogli.length === 1 ? { ...tabella, foglio: DETTAGLIO.solo } : tabella;
  });
}

/** The index that the method of the cruscotti chooses. */
export function indiceScelto({ fogli }: Pick<Materiale, "fogli">): Indice {
  return fogli[0]?.misurato.politica.indice ?? "linee guida";
}

const inOrdine = (tabelle: readonly Tabella[], indice: Indice) =>
  capitoliOf(nellIndice(tabelle, indice), indice).flatMap(({ tabelle: sue }) => sue);

/** The tables of a Relazione in the order of its index, of Piani alone only how good they are; the detail of every sheet is always there: the rest points at it. */
export const composeRelazione = (materiale: Materiale, scelte: ReadonlySet<GenereTabella>): readonly Tabella[] =>
  inFondo(composeAPassi(materiale, scelte));

/** The same, a kind of table a step. */
export function* composeAPassi(materiale: Materiale, scelte: ReadonlySet<GenereTabella>): APassi<readonly Tabella[]> {
  const variazioni = [variazioniOf(materiale), noteVariateOf(materiale)].filter((una) => una !== null);
  const indice = indiceScelto(materiale);
  const qualita = qualitaDelPianoOf(materiale);
  const assi = [assiOf(materiale)].filter((una) => una !== null);
  if (isSoloPiano(materiale)) {
    // The rows of the details are there for the changes that point at them; alone they would be empty pages.
    const scritte = [...qualita, ...assi, ...variazioni].filter(({ genere }) => scelte.has(genere));
    const dettagli = scritte.some(({ genere }) => genere === "variazioni") ? dettagliOf(materiale) : [];
    return inOrdine([...scritte, ...dettagli], indice);
  }
  const ente = fogliEnte(materiale);
  const esiti = esitiOf(materiale);
  const [conteggi, elenchi] = [esiti.slice(0, 1), esiti.slice(1)];
  const parti: readonly (() => readonly (Tabella | null)[])[] = [
    () => [quadroOf(ente, materiale.anno), mappaOf(ente)],
    () => [alberoOf(materiale)],
    () => [...conteggi, esitiPerAnnoOf(materiale, conteggi[0] ?? null), ...elenchi],
    () => [...cascadingOf(materiale), areePerObiettivoOf(materiale)],
    () => [scostamentiOf(materiale)],
    () => [schedeOf(materiale)],
    () => estrattiOf(materiale),
    () => assi,
    () => dettagliOf(materiale),
    () => [notaOf(materiale)],
    () => [serieStoricaOf(materiale), risorseOf(materiale), ...tabelleEnteOf(materiale)],
    () => [valutazioniOf(materiale), puntiOf(materiale), ...premiOf(materiale)],
    () => [...qualita, ...variazioni],
  ];
  const tutte = (yield* mappaAPassi(parti, 1, (parte) => parte())).flat();
  const volute = tutte.filter((tabella): tabella is Tabella => {
    return tabella !== null && (tabella.genere === "dettaglio" || scelte.has(tabella.genere));
  });
  return inOrdine(volute, indice);
}
