import { Unioni } from "../cruscotto/griglia/Unioni";
import { displayCella } from "../domain/numeri/displayCella";
import { normalize } from "../domain/testo/normalize";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { PUBBLICAZIONE } from "../texts/relazione/documento";
import type { FoglioDiRelazione, Materiale } from "./caselle/Materiale";
import { isDiDirigente, senzaNomi } from "./nomiDiPersone";
import type { GenereTabella } from "../domain/GenereTabella";
import type { Tabella } from "./caselle/Tabella";

/** Tables for who works on the cruscotti: they name anomalie that are still open. */
const GENERI_INTERNI: ReadonlySet<GenereTabella> = new Set(["verifica", "dossier"]);
/** Columns that say what is wrong with a figure. */
const COLONNE_INTERNE: ReadonlySet<string> = new Set(["anomalia", "daVedere"]);

/** Whether a table is for the office alone. */
export function isInterna({ genere }: Pick<Tabella, "genere">): boolean {
  return GENERI_INTERNI.has(genere);
}

/** The tables that may be published, without what names open anomalie. */
export function tabellePubbliche(tabelle: readonly Tabella[]): readonly Tabella[] {
  return tabelle
    .filter((tabella) => !isInterna(tabella))
    .map((tabella) => ({ ...tabella, colonne: tabella.colonne.filter(({ id }) => !COLONNE_INTERNE.has(id)) }));
}

/** The columns of notes of a sheet; blocks further down may have them elsewhere: there the words of the note tell. */
function isNota({ misurato, grid }: FoglioDiRelazione): (uno: IndicatoreMisurato, colonna: number) => boolean {
  const { colonne } = misurato.cruscotto;
  const note = new Set(colonne.flatMap(({ ruolo, colonna }) => (ruolo === "nota" ? [colonna] : [])));
  const unioni = new Unioni(grid);
  return ({ indicatore: { riga, nota } }, colonna) =>
    note.has(colonna) || (nota !== "" && displayCella(unioni.seenAt(riga, colonna)).trim() === nota);
}

/** Columns that name people. */
const DI_PERSONE =
  /\b(?:nominativ\w*|cognome|responsabil\w*|referent\w*|dirigent\w*|dipendent\w*|assegnatari\w*|titolare|valutator\w*|valutat[oi]|compilator\w*|rilevator\w*|incaricat[oi]|rup)\b/;

function senzaNote(foglio: FoglioDiRelazione): FoglioDiRelazione {
  const isSuaNota = isNota(foglio);
  const indicatori = foglio.misurato.indicatori.map((uno) => {
    const accanto = uno.indicatore.accanto.filter(
      ({ colonna, intestazione }) => !isSuaNota(uno, colonna) && !DI_PERSONE.test(normalize(intestazione)),
    );
    return { ...uno, indicatore: { ...uno.indicatore, nota: "", accanto } };
  });
  return { ...foglio, misurato: { ...foglio.misurato, indicatori } };
}

const pubblico = (foglio: FoglioDiRelazione) => senzaNomi(senzaNote(foglio));

/** Managers stay by objective, under their role; whoever else has a sheet is published by class of score only. */
function pubblici(fogli: readonly FoglioDiRelazione[]): readonly FoglioDiRelazione[] {
  const dirigenti = fogli.filter((foglio) => foglio.destinazione === "dirigente" && isDiDirigente(foglio));
  return fogli.flatMap((foglio) => {
    if (foglio.destinazione !== "dirigente") return [pubblico(foglio)];
    const posto = dirigenti.indexOf(foglio);
    return posto < 0 ? [] : [{ ...pubblico(foglio), titolo: PUBBLICAZIONE.dirigente(posto + 1) }];
  });
}

/**
 * What may be published: managers by objective without their names, no sheet of other single people, and none of the notes
 * of the cruscotti, which are written for the office. What the user typed in the Relazione itself stays: it is written to be
 * read. Source: D.Lgs. 150/2009, art. 10.
 */
export function materialePubblico(materiale: Materiale): Materiale {
  const { fogli, precedenti, confronto } = materiale;
  return {
    ...materiale,
    fogli: pubblici(fogli),
    precedenti: pubblici(precedenti),
    confronto: confronto && { ...confronto, fogli: pubblici(confronto.fogli) },
  };
}
