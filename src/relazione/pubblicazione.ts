import { Unioni } from "../cruscotto/griglia/Unioni";
import { displayCella } from "../domain/numeri/displayCella";
import { normalize } from "../domain/testo/normalize";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { PUBBLICAZIONE } from "../texts/relazione/documento";
import type { FoglioDiRelazione, Materiale } from "./caselle/Materiale";
import { DI_PERSONE } from "./colonneDiPersone";
import { isDiDirigente, senzaNomi, senzaTitolati } from "./nomiDiPersone";
import type { GenereTabella } from "../domain/GenereTabella";
import type { Casella, Tabella } from "./caselle/Tabella";

/** Tables for who works on the cruscotti: they name anomalie that are still open. */
const GENERI_INTERNI: ReadonlySet<GenereTabella> = new Set(["verifica", "dossier"]);
/** Columns that say what is wrong with a figure. */
const COLONNE_INTERNE: ReadonlySet<string> = new Set(["anomalia", "daVedere"]);

/** Whether a table is for the office alone. */
export function isInterna({ genere }: Pick<Tabella, "genere">): boolean {
  return GENERI_INTERNI.has(genere);
}

/**
 * The tables that may be published, without what names open anomalie. What the user typed in the Relazione stays, it is
 * written to be read, but for the names of people.
 * @param copri takes away the names of people that the workbook knows
 */
export function tabellePubbliche(tabelle: readonly Tabella[], copri: (parole: string) => string): readonly Tabella[] {
  const copriCasella = (casella: Casella): Casella =>
    casella.tipo === "campo" ? { ...casella, testo: copri(senzaTitolati(casella.testo)) } : casella;
  return tabelle
    .filter((tabella) => !isInterna(tabella))
    .map((tabella) => ({
      ...tabella,
      colonne: tabella.colonne.filter(({ id }) => !COLONNE_INTERNE.has(id)),
      righe: tabella.righe.map((riga) => ({
        ...riga,
        caselle: Object.fromEntries(Object.entries(riga.caselle).map(([id, una]) => [id, copriCasella(una)])),
      })),
    }));
}

/** The columns of notes of a sheet; blocks further down may have them elsewhere: there the words of the note tell. */
function isNota({ misurato, grid }: FoglioDiRelazione): (uno: IndicatoreMisurato, colonna: number) => boolean {
  const { colonne } = misurato.cruscotto;
  const note = new Set(colonne.flatMap(({ ruolo, colonna }) => (ruolo === "nota" ? [colonna] : [])));
  const unioni = new Unioni(grid);
  return ({ indicatore: { riga, nota } }, colonna) =>
    note.has(colonna) || (nota !== "" && displayCella(unioni.seenAt(riga, colonna)).trim() === nota);
}

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

type Copri = (parole: string) => string;

const pubblico = (foglio: FoglioDiRelazione, copri: Copri) => senzaNomi(senzaNote(foglio), copri);

/** Managers stay by objective, under their role; whoever else has a sheet is published by class of score only. */
function pubblici(fogli: readonly FoglioDiRelazione[], copri: Copri): readonly FoglioDiRelazione[] {
  const dirigenti = fogli.filter((foglio) => foglio.destinazione === "dirigente" && isDiDirigente(foglio));
  return fogli.flatMap((foglio) => {
    if (foglio.destinazione !== "dirigente") return [pubblico(foglio, copri)];
    const posto = dirigenti.indexOf(foglio);
    return posto < 0 ? [] : [{ ...pubblico(foglio, copri), titolo: PUBBLICAZIONE.dirigente(posto + 1) }];
  });
}

/**
 * What may be published: managers by objective without their names, no sheet of other single people, and none of the notes
 * of the cruscotti, which are written for the office. Source: D.Lgs. 150/2009, art. 10.
 * @param copri takes away the names of people that the workbook knows
 */
export function materialePubblico(materiale: Materiale, copri: (parole: string) => string): Materiale {
  const { fogli, precedenti, confronto } = materiale;
  return {
    ...materiale,
    fogli: pubblici(fogli, copri),
    precedenti: pubblici(precedenti, copri),
    confronto: confronto && { ...confronto, fogli: pubblici(confronto.fogli, copri) },
  };
}
