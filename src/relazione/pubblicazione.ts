import { Unioni } from "../cruscotto/griglia/Unioni";
import { displayCella } from "../domain/displayCella";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { FoglioDiRelazione, Materiale } from "./caselle/Materiale";
import type { GenereTabella, Tabella } from "./caselle/Tabella";

/** Tables for who works on the cruscotti: they name anomalie that are still open. */
const GENERI_INTERNI: ReadonlySet<GenereTabella> = new Set(["verifica"]);
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

function pubblico(foglio: FoglioDiRelazione): FoglioDiRelazione {
  const isSuaNota = isNota(foglio);
  const indicatori = foglio.misurato.indicatori.map((uno) => {
    const accanto = uno.indicatore.accanto.filter(({ colonna }) => !isSuaNota(uno, colonna));
    return { ...uno, indicatore: { ...uno.indicatore, nota: "", accanto } };
  });
  return { ...foglio, misurato: { ...foglio.misurato, indicatori } };
}

const pubblici = (fogli: readonly FoglioDiRelazione[]) =>
  fogli.filter(({ destinazione }) => destinazione !== "dirigente").map(pubblico);

/**
 * What may be published: without the sheets of single people, and without the notes of the cruscotti, which are written
 * for the office. What the user typed in the Relazione itself stays: it is written to be read.
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
