import { capitoliOf } from "./capitoli";
import { cascadingOf } from "./cascading";
import { dettaglioOf } from "./dettaglio";
import { esitiOf } from "./esiti";
import { esitiPerAnnoOf } from "./esitiPerAnno";
import { estrattiOf } from "./estratti";
import { DETTAGLIO } from "../texts/relazione";
import type { FoglioDiRelazione, Materiale } from "./Materiale";
import { notaOf } from "./nota";
import { fogliEnte, mappaOf, quadroOf } from "./quadro";
import { schedeOf } from "./schede";
import { scostamentiOf } from "./scostamenti";
import { risorseOf } from "./risorse";
import { serieStoricaOf } from "./serieStorica";
import type { GenereTabella, Tabella } from "./Tabella";
import { valutazioniOf } from "./valutazioni";
import { variazioniOf } from "./variazioni";

/** A workbook with one cruscotto needs no name to tell its detail from others. */
function dettagliOf(fogli: readonly FoglioDiRelazione[]): readonly Tabella[] {
  return fogli.map((fonte) => {
    const tabella = dettaglioOf(fonte);
    return fogli.length === 1 ? { ...tabella, foglio: DETTAGLIO.solo } : tabella;
  });
}

/** The tables of a Relazione in the order of its index; the detail of every sheet is always there: the rest points at it. */
export function composeRelazione(materiale: Materiale, scelte: ReadonlySet<GenereTabella>): readonly Tabella[] {
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
    valutazioniOf(materiale),
    variazioniOf(materiale),
  ];
  const volute = tutte.filter((tabella): tabella is Tabella => {
    return tabella !== null && (tabella.genere === "dettaglio" || scelte.has(tabella.genere));
  });
  return capitoliOf(volute).flatMap(({ tabelle }) => tabelle);
}
