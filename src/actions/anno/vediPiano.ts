import type { Indicatore } from "../../cruscotto/Cruscotto";
import type { ConfrontoBaseline, NonMisurabile } from "../../domain/qualitaDelTarget";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { qualitaPiano } from "../../piano/qualitaPiano";

/** A figure with what others give for it, and the formula with their figures. */
interface DerivataVista {
  readonly conto: string;
  readonly scritto: string;
  readonly minimo: number;
  readonly massimo: number;
}

/** A row of a Piano with what is to be seen of it. */
export interface RigaDaVedere {
  readonly indicatore: Indicatore;
  readonly perche: NonMisurabile | null;
  readonly derivata: DerivataVista | null;
}

/** How good a Piano is, as it is shown. */
export interface VistaPiano {
  readonly baseline: Readonly<Record<ConfrontoBaseline, number>>;
  /** Headings whose weights do not make 100%, with what they make (a share) and where they stand, 0-based. */
  readonly pesi: readonly { readonly nome: string; readonly somma: number; readonly riga: number }[];
  readonly derivate: { readonly tutte: number; readonly tornano: number };
  readonly gruppi: Readonly<
    Record<"nonMisurabili" | "derivate" | "controParole" | "peggiori", readonly RigaDaVedere[]>
  >;
}

/** How good the Piano of a sheet is (YEAR.md §4); nothing is read or written. */
export function vediPiano(misurato: CruscottoMisurato): VistaPiano {
  const qualita = qualitaPiano([{ misurato, grid: null }]);
  const vista = (indicatore: Indicatore, altro: Partial<RigaDaVedere> = {}): RigaDaVedere => ({
    indicatore,
    perche: null,
    derivata: null,
    ...altro,
  });
  const diverse = qualita.derivate.filter(({ esito }) => esito !== "torna");
  return {
    baseline: qualita.baseline,
    pesi: qualita.pesiSbagliati.map(({ aggregato: { nodo }, somma }) => ({ nome: nodo.nome, somma, riga: nodo.riga })),
    derivate: { tutte: qualita.derivate.length, tornano: qualita.derivate.length - diverse.length },
    gruppi: {
      nonMisurabili: qualita.nonMisurabili.map(({ uno, perche }) => vista(uno.indicatore, { perche })),
      derivate: diverse.map(({ uno, conto, scritto, comeScritto, conParentesi }) =>
        vista(uno.indicatore, { derivata: { conto, scritto, ...(conParentesi ?? comeScritto) } }),
      ),
      controParole: qualita.controParole.map(({ uno }) => vista(uno.indicatore)),
      peggiori: qualita.peggiori.map(({ uno }) => vista(uno.indicatore)),
    },
  };
}
