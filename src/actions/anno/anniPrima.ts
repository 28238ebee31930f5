import { puntoDi, type CheDellAnno } from "../../cruscotto/colonne/parole/puntoDi";
import { roleOf } from "../../cruscotto/colonne/parole/ruoli";
import { annoIn } from "../../cruscotto/colonne/parole/readAnno";
import { Unioni } from "../../cruscotto/griglia/Unioni";
import { chiaveDi, postoOf } from "../../cruscotto/Posto";
import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import type { ColonnaScritta } from "../../cruscotto/Cruscotto";
import { parsePubblicato } from "../../domain/valori/parsePubblicato";
import { normalize } from "../../domain/testo/normalize";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { provaValori } from "../../misura/provaValori";
import type { LetturaFoglio } from "../viste/Azioni";
import type { AnnoFotografato } from "./anniFotografati";

type Letto = Pick<Extract<LetturaFoglio, { tipo: "cruscotto" }>, "misurato" | "correzioni" | "grid">;

/** A year before this one, of a row. */
export interface AnnoPrima extends AnnoFotografato {
  /** The sheet gives target and result, not the SAL: it is measured with this year's rule. */
  readonly isRicalcolato: boolean;
}

type CheDettoQui = CheDellAnno | "valore" | "sal";
type Celle = Partial<Record<CheDettoQui, Cella>>;

/** A bare year is its value: whether it was expected or reached, the sheet does not say. */
const ANNO_SOLO = /^(?:anno )?20\d\d$/;

/** What a heading with a year says: "SAL 2022" what was published then, "2022" its value, else as any year's. */
function cheDi(colonna: ColonnaScritta, testa: string): CheDettoQui | null {
  if (ANNO_SOLO.test(testa)) return "valore";
  return roleOf(colonna.intestazione)?.ruolo === "sal" ? "sal" : (puntoDi(colonna)?.che ?? null);
}

/** The cells beside a row of years before this one, by year. */
function celleDegliAnni({ misurato: { anno }, grid }: Letto, { indicatore }: IndicatoreMisurato): Map<number, Celle> {
  const unioni = new Unioni(grid);
  const anni = new Map<number, Celle>();
  for (const colonna of indicatore.accanto) {
    const testa = normalize(colonna.intestazione);
    const suo = annoIn(testa);
    const che = cheDi(colonna, testa);
    const cella = unioni.seenAt(indicatore.riga, colonna.colonna);
    if (suo === null || anno === null || suo >= anno || !che || cella.tipo === "vuota" || cella.tipo === "errore")
      continue;
    anni.set(suo, { ...anni.get(suo), [che]: cella });
  }
  return anni;
}

/**
 * The SAL of a year before by the rule of this one; null where that would not be its own: the rule starts from this year's
 * base, somebody established the SAL, the direction is a question.
 */
function salDi(
  { misurato, correzioni }: Letto,
  { indicatore }: IndicatoreMisurato,
  anno: number,
  target: Cella,
  consuntivo: Cella,
): number | null {
  const { cruscotto } = misurato;
  const posto = postoOf(indicatore);
  if (correzioni.righe.get(chiaveDi(posto))?.stabilito) return null;
  // The row alone: nobody asks for the means of that year.
  const sola = { ...misurato, anno, cruscotto: { ...cruscotto, indicatori: [indicatore] } };
  const [uno] = provaValori(sola, correzioni.righe, posto, { target, consuntivo }).indicatori;
  return !uno || uno.misura.regola === "da-base" ? null : uno.misura.sal;
}

/** What the columns beside a row say of each year ("Consuntivo 2022", "Target 2022"). */
function anniAccanto(letto: Letto, uno: IndicatoreMisurato): readonly AnnoPrima[] {
  return [...celleDegliAnni(letto, uno)].map(
    ([anno, { target = CELLA_VUOTA, consuntivo, baseline, valore = CELLA_VUOTA, sal: scritto = CELLA_VUOTA }]) => {
      const pubblicato = parsePubblicato(scritto);
      const risultato = consuntivo ?? baseline ?? valore;
      // What was published that year stands, whatever this year's rule would give.
      if (pubblicato) return { anno, sal: pubblicato.valore, risultato, target, isRicalcolato: false };
      const isMisurabile = target.tipo !== "vuota" && risultato.tipo !== "vuota";
      const sal = isMisurabile ? salDi(letto, uno, anno, target, risultato) : null;
      return { anno, sal, risultato, target, isRicalcolato: sal !== null };
    },
  );
}

/**
 * What the years before gave of a row, from the first: as a snapshot of their last day keeps it, else as the columns
 * beside the row say.
 * @param fotografati those of the snapshots
 */
export function anniPrima(
  letto: Letto,
  uno: IndicatoreMisurato,
  fotografati: readonly AnnoFotografato[],
): readonly AnnoPrima[] {
  const visti = new Set(fotografati.map(({ anno }) => anno));
  return [
    ...fotografati.map((foto) => ({ ...foto, isRicalcolato: false })),
    ...anniAccanto(letto, uno).filter(({ anno }) => !visti.has(anno)),
  ].sort((a, b) => a.anno - b.anno);
}
