import { capitoliOf } from "./capitoli";
import { cascadingOf } from "./tabelle/cascading";
import { dettaglioOf } from "./tabelle/dettaglio";
import { esitiOf } from "./tabelle/esiti";
import { esitiPerAnnoOf } from "./tabelle/esitiPerAnno";
import { estrattiOf } from "./tabelle/estratti";
import { DETTAGLIO } from "../texts/relazione/relazione";
import type { FoglioDiRelazione, Materiale } from "./caselle/Materiale";
import { noteVariateOf } from "./tabelle/noteVariate";
import { notaOf } from "./tabelle/nota";
import { fogliEnte, mappaOf, quadroOf } from "./tabelle/quadro";
import { schedeOf } from "./tabelle/schede";
import { scostamentiOf } from "./tabelle/scostamenti";
import { isSoloPiano, qualitaDelPianoOf } from "./tabelle/qualitaDelPiano";
import { risorseOf } from "./tabelle/risorse";
import { serieStoricaOf } from "./tabelle/serieStorica";
import type { GenereTabella, Tabella } from "./caselle/Tabella";
import { tabelleEnteOf } from "./tabelle/tabelleEnte";
import { valutazioniOf } from "./tabelle/valutazioni";
import { variazioniOf } from "./tabelle/variazioni";

/** A workbook with one cruscotto needs no name to tell its detail from others. */
function dettagliOf(fogli: readonly FoglioDiRelazione[]): readonly Tabella[] {
  return fogli.map((fonte) => {
    const tabella = dettaglioOf(fonte);
    return fogli.length === 1 ? { ...tabella, foglio: DETTAGLIO.solo } : tabella;
  });
}

/** The tables of a Relazione in the order of its index, of Piani alone only how good they are; the detail of every sheet is always there: the rest points at it. */
export function composeRelazione(materiale: Materiale, scelte: ReadonlySet<GenereTabella>): readonly Tabella[] {
  const variazioni = [variazioniOf(materiale), noteVariateOf(materiale)].filter((una) => una !== null);
  const qualita = qualitaDelPianoOf(materiale);
  if (isSoloPiano(materiale)) {
    // The rows of the details are there for the changes that point at them; alone they would be empty pages.
    const scritte = [...qualita, ...variazioni].filter(({ genere }) => scelte.has(genere));
    const dettagli = scritte.some(({ genere }) => genere === "variazioni") ? dettagliOf(materiale.fogli) : [];
    return capitoliOf([...scritte, ...dettagli]).flatMap(({ tabelle }) => tabelle);
  }
  const ente = fogliEnte(materiale);
  const esiti = esitiOf(materiale);
  const [conteggi, elenchi] = [esiti.slice(0, 1), esiti.slice(1)];
  const tutte = [
    quadroOf(ente, materiale.anno),
    mappaOf(ente),
    ...conteggi,
    esitiPerAnnoOf(materiale, conteggi[0] ?? null),
    ...elenchi,
    ...cascadingOf(materiale),
    scostamentiOf(materiale),
    schedeOf(materiale),
    ...estrattiOf(materiale),
    ...dettagliOf(materiale.fogli),
    notaOf(materiale),
    serieStoricaOf(materiale),
    risorseOf(materiale),
    ...tabelleEnteOf(materiale),
    valutazioniOf(materiale),
    ...qualita,
    ...variazioni,
  ];
  const volute = tutte.filter((tabella): tabella is Tabella => {
    return tabella !== null && (tabella.genere === "dettaglio" || scelte.has(tabella.genere));
  });
  return capitoliOf(volute).flatMap(({ tabelle }) => tabelle);
}
