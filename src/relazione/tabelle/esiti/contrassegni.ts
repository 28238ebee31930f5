import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { coloreDetto, isDelColore } from "../../../cruscotto/griglia/coloriDetti";
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
 * Whether a row has the colour that words of its sheet give to a tag ("in giallo gli obiettivi PIRA"): that of the legend
 * itself where it is filled, else any that the word covers. A colour that no words explain says nothing.
 */
function haColoreDi(
  { grid, misurato }: Pick<FoglioDiRelazione, "grid" | "misurato">,
  forma: RegExp,
): (uno: IndicatoreMisurato) => boolean {
  const { sfondi } = grid;
  if (!sfondi) return () => false;
  const diRighe = new Set(misurato.indicatori.map(({ indicatore }) => indicatore.riga));
  const legende = grid.celle.flatMap((riga, r) =>
    riga.flatMap((cella, c) => {
      const parola = cella.tipo === "testo" && forma.test(cella.valore) ? coloreDetto(cella.valore) : null;
      return parola === null || diRighe.has(r) ? [] : [{ parola, proprio: sfondi[r]?.[c] ?? "" }];
    }),
  );
  return ({ indicatore: { riga, colonne } }) => {
    const sfondo = sfondi[riga]?.[colonne.nome] ?? "";
    const isSuo = ({ parola, proprio }: (typeof legende)[number]) =>
      isDelColore(proprio, parola) ? proprio === sfondo : isDelColore(sfondo, parola);
    return sfondo !== "" && legende.some(isSuo);
  };
}

/**
 * The rows of a sheet with a tag: in their name or description, in a heading above them, in a column beside them, by
 * their colour where a legend says so; all of them where the sheet has it for a name.
 */
export function contrassegnateIn(
  { misurato, grid }: Pick<FoglioDiRelazione, "misurato" | "grid">,
  tag: Contrassegno,
): readonly IndicatoreMisurato[] {
  const forma = SCRITTURE[tag];
  if (forma.test(grid.foglio.replace(/_/g, " "))) return misurato.indicatori;
  const unioni = new Unioni(grid);
  const isColorata = haColoreDi({ grid, misurato }, forma);
  return misurato.indicatori.filter((uno) => {
    const { indicatore, percorso } = uno;
    const { riga, nome, descrizione, nota, accanto } = indicatore;
    if (isColorata(uno)) return true;
    // A legend read as a heading is about the rows of its colour alone.
    const sopra = percorso.filter((testo) => coloreDetto(testo) === null);
    if ([nome, descrizione, nota, ...sopra].some((testo) => forma.test(testo))) return true;
    return accanto.some(({ colonna, intestazione }) => {
      const scritto = displayCella(unioni.seenAt(riga, colonna)).trim();
      return forma.test(scritto) || (forma.test(intestazione) && isSi(scritto));
    });
  });
}
