import type { Indicatore } from "../../cruscotto/Cruscotto";
import { isUgualeInTutto } from "../../domain/isUgualeInTutto";

/** Where a row stands and what was published of it: nothing of what is measured depends on them. */
type SoloPosto = "riga" | "padre" | "colonne" | "accanto" | "libere" | "sal" | "salFormula" | "codice" | "responsabile";

/** What a row is measured from: its cells and words, wherever it stands. */
export type RigaDaMisurare = Omit<Indicatore, SoloPosto>;

/**
 * Whether two rows are measured alike: all that they are measured from is the same. Each field by its name, which takes
 * a third of the time of going through them: rows are many, and compared whenever their sheet is read again.
 */
export function isStessaRiga(una: RigaDaMisurare, altra: RigaDaMisurare): boolean {
  return (
    una.nome === altra.nome &&
    una.descrizione === altra.descrizione &&
    una.programma === altra.programma &&
    una.udm === altra.udm &&
    una.nota === altra.nota &&
    una.periodo === altra.periodo &&
    una.testaTarget === altra.testaTarget &&
    una.testaConsuntivo === altra.testaConsuntivo &&
    una.meseDellaTesta === altra.meseDellaTesta &&
    una.peso === altra.peso &&
    una.pesoScritto === altra.pesoScritto &&
    una.pesoUnito === altra.pesoUnito &&
    una.isPesoTestuale === altra.isPesoTestuale &&
    una.isPesoQuota === altra.isPesoQuota &&
    una.periodoAperto === altra.periodoAperto &&
    una.rigaGemella === altra.rigaGemella &&
    una.isSalUnito === altra.isSalUnito &&
    una.isRiferimentoVuoto === altra.isRiferimentoVuoto &&
    una.isSuperato === altra.isSuperato &&
    una.isDiDirigente === altra.isDiDirigente &&
    una.isCircolare === altra.isCircolare &&
    isUgualeInTutto(una.target, altra.target) &&
    isUgualeInTutto(una.consuntivo, altra.consuntivo) &&
    isUgualeInTutto(una.operatore, altra.operatore) &&
    isUgualeInTutto(una.versoScritto, altra.versoScritto) &&
    isUgualeInTutto(una.base, altra.base) &&
    isUgualeInTutto(una.esitoScritto, altra.esitoScritto) &&
    isUgualeInTutto(una.scritture, altra.scritture) &&
    isUgualeInTutto(una.frazione, altra.frazione) &&
    isUgualeInTutto(una.figuraUnita, altra.figuraUnita) &&
    isUgualeInTutto(una.incerte, altra.incerte) &&
    isUgualeInTutto(una.periodi, altra.periodi) &&
    isUgualeInTutto(una.parziali, altra.parziali) &&
    isUgualeInTutto(una.fotografati, altra.fotografati)
  );
}
