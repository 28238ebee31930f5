import { createContext, useContext } from "react";
import type { RispostaDiPeriodo } from "../actions/scelte/politica";
import type { Posto } from "../cruscotto/Posto";
import type { Politica } from "../domain/metodo/Politica";
import { POLITICA_STANDARD } from "../domain/metodo/politiche";
import type { Risposta } from "../modifiche/Risposta";
import type { Ricerca } from "./indicatore/ricerca";
import type { Lingua } from "../texts/lingua";
import { TESTI_PANNELLO, type TestiPannello } from "../texts/schermi/pannello/pannello";
import type { AzioniCopie } from "./sessione/AzioniCopie";
import type { AzioniFotografie } from "./sessione/AzioniFotografie";
import type { AzioniRaccolta } from "./raccolta/AzioniRaccolta";

/** What every part of the pane needs: its words, and the way to a cell of the sheet shown. */
export interface ContestoPannello {
  readonly lingua: Lingua;
  readonly testi: TestiPannello;
  /** Shares that tell one outcome from another, in the method in use: no figure is printed as one that it is not. */
  readonly soglie: readonly number[];
  /** The method in use: what is typed in the pane is measured by it too. */
  readonly politica: Politica;
  /** Selects a cell of the sheet shown; row and column are 0-based. */
  readonly mostra: (riga: number, colonna: number) => void;
  /** Shows a sheet of the workbook, the screen of them all, or that of the method. */
  readonly vaiA: (dove: { readonly foglio: string } | "cartella" | "metodo") => void;
  /** Shows the indicators that a search finds. */
  readonly cerca: (ricerca: Partial<Ricerca>) => void;
  /** Shows a row with the form of its corrections open. */
  readonly correggi: (posto: Posto) => void;
  /** Writes an answer about the sheet shown. */
  readonly rispondi: (risposta: Risposta) => void;
  /** Uses the method in use with what changes of it, as options of PERF.SAL. */
  readonly usaMetodo: (cambio: string) => void;
  /** Makes Excel compute by itself. */
  readonly calcolaDaSe: () => void;
  /** Keeps in the method an answer about kinds of rows. */
  readonly rispondiDiPeriodo: (risposta: RispostaDiPeriodo) => void;
  /** Keeps in the workbook the day that its commands look at, a serial; null for none. */
  readonly ricordaGiorno: (al: number | null) => void;
  /** Compares and links the indicators that stand on several sheets. */
  readonly copie: AzioniCopie;
  /** Takes snapshots of the workbook. */
  readonly fotografie: AzioniFotografie;
  /** Prepares schede and gathers those that came back. */
  readonly raccolta: AzioniRaccolta;
}

export function soglieDi({ soglie }: Pick<Politica, "soglie">): readonly number[] {
  return [soglie.parziale, soglie.raggiunto];
}

/** Until a sheet is read there is no cell to show, nothing to answer and nothing to compare. */
export const SENZA_FOGLIO: Pick<
  ContestoPannello,
  | "soglie"
  | "politica"
  | "mostra"
  | "vaiA"
  | "cerca"
  | "correggi"
  | "rispondi"
  | "usaMetodo"
  | "calcolaDaSe"
  | "rispondiDiPeriodo"
  | "ricordaGiorno"
  | "copie"
  | "fotografie"
  | "raccolta"
> = {
  soglie: soglieDi(POLITICA_STANDARD),
  politica: POLITICA_STANDARD,
  mostra: () => undefined,
  vaiA: () => undefined,
  cerca: () => undefined,
  correggi: () => undefined,
  rispondi: () => undefined,
  usaMetodo: () => undefined,
  calcolaDaSe: () => undefined,
  rispondiDiPeriodo: () => undefined,
  ricordaGiorno: () => undefined,
  copie: {
    confronta: () => Promise.resolve(null),
    prepara: () => Promise.resolve(null),
    collega: () => Promise.resolve(null),
  },
  fotografie: { autore: "", scatta: () => undefined },
  raccolta: { esegui: () => Promise.resolve(null), scrivi: () => Promise.resolve(null) },
};

export const ContestoPannello = createContext<ContestoPannello>({
  lingua: "it",
  testi: TESTI_PANNELLO.it,
  ...SENZA_FOGLIO,
});

export function usePannello(): ContestoPannello {
  return useContext(ContestoPannello);
}
