import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { Unioni } from "../../../cruscotto/griglia/Unioni";
import { displayCella } from "../../../domain/numeri/displayCella";
import { normalize } from "../../../domain/testo/normalize";
import { isMancante } from "../../../domain/valori/paroleDiStato";
import type { Contrassegno } from "../../../texts/relazione/relazioneEstratti";
import type { FoglioDiRelazione } from "../../caselle/Materiale";

/** How documents write a tag: "(PIRA)", "(PTPCT)", also "PTPC" from before transparency was put into it. */
const SCRITTURE: Readonly<Record<Contrassegno, RegExp>> = { PIRA: /\bpira\b/i, PTPCT: /\bptpct?\b/i };
/** "…ex Ruoli(PIRA)" is "…ex Ruoli". */
const TRA_PARENTESI = /\s*\(\s*(?:pira|ptpct?)\s*\)\s*/gi;

/** A name without its tags. */
export function senzaContrassegno(nome: string): string {
  return nome.replace(TRA_PARENTESI, " ").trim();
}

/** Under a header that is the tag, anything but a no is a yes. */
const isSi = (scritto: string) => !isMancante(scritto) && !/^(?:no|0)$/.test(normalize(scritto));

/**
 * The rows of a sheet with a tag: in their name or description, in a heading above them, in a column beside them; all of
 * them where the sheet has it for a name.
 */
export function contrassegnateIn(
  { misurato, grid }: Pick<FoglioDiRelazione, "misurato" | "grid">,
  tag: Contrassegno,
): readonly IndicatoreMisurato[] {
  const forma = SCRITTURE[tag];
  if (forma.test(grid.foglio.replace(/_/g, " "))) return misurato.indicatori;
  const unioni = new Unioni(grid);
  return misurato.indicatori.filter(({ indicatore: { riga, nome, descrizione, nota, accanto }, percorso }) => {
    if ([nome, descrizione, nota, ...percorso].some((testo) => forma.test(testo))) return true;
    return accanto.some(({ colonna, intestazione }) => {
      const scritto = displayCella(unioni.seenAt(riga, colonna)).trim();
      return forma.test(scritto) || (forma.test(intestazione) && isSi(scritto));
    });
  });
}
