import { addColonnaConsuntivo, intestazioneConsuntivo } from "../../cruscotto/colonne/addColonnaConsuntivo";
import { chiaveDi, postoOf } from "../../cruscotto/Posto";
import { colonnaNuova, type ColonnaNuova } from "../../formule/colonnaNuova";
import { planRaccolta, type RaccoltaPianificata } from "../../modifiche/planRaccolta";
import type { RigaRaccolta } from "../../raccolta/FoglioRaccolto";
import type { ValoreScelto } from "../../raccolta/ritorno/accoltiDi";
import { withColonna } from "../cartella/colonnaAggiunta";
import { griglieDi } from "../cartella/griglieDi";
import { requireFoglioCorrezioni, type FoglioMisurato } from "../cartella/misuraFoglio";
import { PerfError } from "../PerfError";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

/** A sheet with the column of results that it lacked, and its rows by where they stand. */
interface FoglioConColonna {
  readonly nuova: ColonnaNuova;
  readonly righe: ReadonlyMap<string, RigaRaccolta>;
}

/** The sheet with the column for its results; null where there is no room for one. */
function conColonna(letto: FoglioMisurato): FoglioConColonna | null {
  if (letto.esito.tipo !== "cruscotto") return null;
  const { misurato } = letto.esito;
  const aggiunta = withColonna(letto, misurato, (grid, cruscotto, rileggi) =>
    addColonnaConsuntivo(grid, cruscotto, misurato.anno, rileggi),
  );
  if (!aggiunta) return null;
  const foglio = { grid: aggiunta.foglio.grid, misurato: aggiunta.misurato };
  return {
    nuova: colonnaNuova(letto.grid, aggiunta.intestazioni, intestazioneConsuntivo(misurato.anno)),
    righe: new Map(
      foglio.misurato.indicatori.map((uno) => [chiaveDi(postoOf(uno.indicatore)), { foglio, misurato: uno }]),
    ),
  };
}

/** The sheets where some values have no column to go to, with one; those without room for it are left out. */
export function colonneMancanti(
  letti: readonly FoglioMisurato[],
  accolti: readonly ValoreScelto[],
): readonly FoglioConColonna[] {
  const senza = new Set(
    accolti.flatMap(({ riga }) =>
      riga.misurato.indicatore.colonne.consuntivo === null ? [riga.foglio.grid.foglio] : [],
    ),
  );
  return letti.flatMap((letto) => (senza.has(letto.grid.foglio) ? (conColonna(letto) ?? []) : []));
}

/**
 * What writing the values that were accepted would change, the column of results included where a sheet has none; refuses
 * a protected sheet.
 */
export function pianoRaccolta(letti: readonly FoglioMisurato[], accolti: readonly ValoreScelto[]): RaccoltaPianificata {
  const [primo] = letti;
  const colonne = colonneMancanti(letti, accolti);
  const aggiunte = new Map(colonne.map((una) => [una.nuova.foglio, una]));
  const conPosto = accolti.map((uno) => {
    const { foglio, misurato } = uno.riga;
    const riga = aggiunte.get(foglio.grid.foglio)?.righe.get(chiaveDi(postoOf(misurato.indicatore)));
    return riga ? { ...uno, riga } : uno;
  });
  const nuove = colonne.map(({ nuova }) => nuova);
  const piano = planRaccolta(conPosto, nuove, primo ? requireFoglioCorrezioni(primo.cartella) : null);
  const protetto = letti.find(
    ({ grid }) => grid.isProtetto && piano.modifiche.celle.some(({ foglio }) => foglio === grid.foglio),
  );
  if (protetto) throw new PerfError("foglio-protetto", { foglio: protetto.grid.foglio });
  return piano;
}

/** Writes collected values in one go: "Annulla" takes them all back. */
export async function scriviRaccolta(letti: readonly FoglioMisurato[], piano: RaccoltaPianificata): Promise<void> {
  const [primo] = piano.modifiche.celle;
  if (!primo) return;
  await withCartella((context) => scrivi(context, piano.modifiche, griglieDi(letti)), primo.foglio);
}
