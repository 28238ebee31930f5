import { annoOf } from "../domain/numeri/calendario";
import { round12 } from "../domain/numeri/round12";
import { accumuloDelFoglio } from "./accumuloDelFoglio";
import { abbinaFotografia } from "./abbinaFotografia";
import { paroleDi, targetInVigore } from "./fermaRighe";
import type { Fotografia } from "./Fotografia";
import { puntiDi, type Punto, type RigaDiFotografia } from "./puntiDi";
import { ultimoGiorno } from "./quotaDellAnno";
import type { RigaRilevata, Rilevazione } from "./Rilevazione";

/** Where a row would be at the end of its year at the pace of its last two points: a projection, never an outcome. */
export interface Proiezione {
  /** The last day of the year, a serial. */
  readonly al: number;
  readonly valore: number;
  /** Share of the target in force now; null where it is no number. */
  readonly quota: number | null;
}

/** How a row moved between the last two days that something is known of. */
export interface Andamento {
  readonly punti: readonly Punto[];
  readonly prima: Punto;
  readonly ultimo: Punto;
  /** Last figure minus the one before, in their unit; null where they are no figures of one unit. */
  readonly variazione: number | null;
  readonly proiezione: Proiezione | null;
}

function proiezioneDi(
  { natura, misurato: { misura } }: RigaRilevata,
  { misurato, al, isFineAnno }: Rilevazione,
  prima: Punto,
  ultimo: Punto,
  variazione: number | null,
): Proiezione | null {
  if (natura !== "accumulo" || isFineAnno || variazione === null || variazione < 0 || !ultimo.cifra) return null;
  const fine = ultimoGiorno(misurato.anno ?? annoOf(al));
  const passo = variazione / (ultimo.giorno - prima.giorno);
  const valore = round12(ultimo.cifra.valore + passo * (fine - ultimo.giorno));
  const { target } = misura;
  const isUguale = target.tipo === "numero" && target.valore > 0 && target.unita === ultimo.cifra.unita;
  return { al: fine, valore, quota: isUguale ? round12(valore / target.valore) : null };
}

/** The trend of a row; null where fewer than two days are known: one figure has none. */
function andamentoDi(riga: RigaRilevata, rilevazione: Rilevazione, punti: readonly Punto[]): Andamento | null {
  const [prima, ultimo] = punti.slice(-2);
  if (!prima || !ultimo) return null;
  const [da, a] = [prima.cifra, ultimo.cifra];
  const variazione = da !== null && a !== null && da.unita === a.unita ? round12(a.valore - da.valore) : null;
  return { punti, prima, ultimo, variazione, proiezione: proiezioneDi(riga, rilevazione, prima, ultimo, variazione) };
}

export interface RigaNelTempo {
  /** The row in the snapshots taken by the day, from the first. */
  readonly fotografate: readonly RigaDiFotografia[];
  readonly andamento: Andamento | null;
}

/**
 * The rows of a workbook in its snapshots, and how each moved. Rows are looked for among all the sheets together: one may
 * have been renamed.
 * @param fotografie from the first
 */
export function righeNelTempo(
  rilevazioni: readonly Rilevazione[],
  fotografie: readonly Fotografia[],
): ReadonlyMap<RigaRilevata, RigaNelTempo> {
  const righe = rilevazioni.flatMap((una) =>
    una.righe.map((riga) => ({
      riga,
      ...paroleDi(una.misurato.cruscotto.foglio, riga.misurato),
      target: targetInVigore(riga),
    })),
  );
  const trovate = fotografie.map(({ al, righe: sue }) => ({ al, sue: abbinaFotografia(righe, sue) }));
  const fotografateDi = new Map(
    righe.map((cercata) => {
      const sue = trovate.flatMap(({ al, sue: abbinate }): readonly RigaDiFotografia[] => {
        const riga = abbinate.get(cercata);
        return riga ? [{ al, riga }] : [];
      });
      return [cercata.riga, sue] as const;
    }),
  );
  return new Map(
    rilevazioni.flatMap((una) => {
      const accumulo = accumuloDelFoglio(una.misurato);
      return una.righe.map((riga) => {
        const fotografate = (fotografateDi.get(riga) ?? []).filter(({ al }) => al <= una.al);
        const punti = puntiDi(riga, una, accumulo, fotografate);
        return [riga, { fotografate, andamento: andamentoDi(riga, una, punti) }] as const;
      });
    }),
  );
}
