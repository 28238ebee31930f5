import type { CodiceDelFoglio } from "../../domain/codiciAnomalia";
import type { Anomalia } from "../../domain/Anomalia";
import { anomalia } from "../../domain/sal/Calcolo";
import type { Misura } from "../../domain/Misura";
import { letteraOf } from "../../cruscotto/griglia/letteraOf";
import type { Cruscotto, Domanda, Indicatore, RuoloColonna } from "../../cruscotto/Cruscotto";

/** Without these there is no figure: a row whose column is only proposed has no SAL. */
const DELLA_MISURA: readonly RuoloColonna[] = ["indicatore", "target", "consuntivo"];

/** "G «Resoconto» / H «Note»": the columns that a question is about. */
function qualiDi({ colonne, intestazioni }: Domanda): string {
  const dette = colonne.map((colonna, at) => {
    const intestazione = intestazioni[at]?.replace(/\s+/g, " ") ?? "";
    return intestazione === "" ? letteraOf(colonna) : `${letteraOf(colonna)} «${intestazione}»`;
  });
  return dette.join(" / ");
}

function anomaliaDi(domanda: Domanda): Anomalia<"colonna-incerta"> {
  return anomalia("colonna-incerta", "conferma", { motivo: domanda.ruolo, quali: qualiDi(domanda) });
}

/** What is asked of the sheet about columns that its rows are measured without: the published SAL, the weights. */
export function domandeDelFoglio({ domande }: Cruscotto): readonly Anomalia<CodiceDelFoglio>[] {
  return domande.filter(({ ruolo }) => !DELLA_MISURA.includes(ruolo)).map(anomaliaDi);
}

/** A row with a column that is only proposed has no SAL until somebody answers; null for all others. */
export function measureIncerta({ incerte }: Indicatore, misura: Misura): Misura | null {
  const aperte = incerte.filter(({ ruolo }) => DELLA_MISURA.includes(ruolo));
  if (aperte.length === 0) return null;
  return {
    ...misura,
    sal: null,
    esito: "calcolo da confermare",
    regola: "nessuna",
    anomalie: aperte.map(anomaliaDi),
  };
}
