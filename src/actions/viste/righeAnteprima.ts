import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { nodiSopra } from "../../cruscotto/nodi";
import { chiaveDi, postoDelNodo, postoOf } from "../../cruscotto/Posto";
import type { SalPianificato } from "../../modifiche/planRicalcolo";
import type { RigaAnteprima } from "./Azioni";

type Ragioni = Pick<RigaAnteprima, "perche" | "anomalie" | "sopra">;

const APERTE: readonly string[] = ["errore", "conferma"];

/** Why each planned cell will show what it shows, by its place. */
function ragioniPerPosto({ cruscotto, indicatori, aggregati }: CruscottoMisurato): ReadonlyMap<string, Ragioni> {
  const sopra = (padre: number | null): readonly string[] =>
    nodiSopra(cruscotto.nodi, padre).flatMap((nodo) => {
      const posto = postoDelNodo(nodo);
      return posto ? [chiaveDi(posto)] : [];
    });
  const aperte = (anomalie: RigaAnteprima["anomalie"]) => anomalie.filter(({ gravita }) => APERTE.includes(gravita));
  const mappa = new Map<string, Ragioni>();
  for (const { indicatore, misura, anomalie } of indicatori) {
    const perche = { tipo: "misura", misura } as const;
    mappa.set(chiaveDi(postoOf(indicatore)), { perche, anomalie: aperte(anomalie), sopra: sopra(indicatore.padre) });
  }
  for (const { nodo, media, anomalie } of aggregati) {
    const posto = postoDelNodo(nodo);
    const perche = { tipo: "media", media } as const;
    if (posto) mappa.set(chiaveDi(posto), { perche, anomalie: aperte(anomalie), sopra: sopra(nodo.padre) });
  }
  return mappa;
}

/** The lines of a preview, in the order of the plan. */
export function righeAnteprima(
  piano: readonly SalPianificato[],
  misurato: CruscottoMisurato,
): readonly RigaAnteprima[] {
  const perPosto = ragioniPerPosto(misurato);
  return piano.map(({ cella, posto, nome, livello, prima, mostrato, isCifraNuova, sostituisce, isTenuta, cambia }) => {
    const ragioni = perPosto.get(chiaveDi(posto));
    if (!ragioni) throw new Error(`a planned cell of no row: ${nome}`);
    const { riga, colonna } = cella;
    return {
      riga,
      colonna,
      nome,
      livello,
      prima,
      dopo: mostrato,
      isCifraNuova,
      sostituisce,
      isTenuta,
      cambia,
      ...ragioni,
    };
  });
}

/** What a line of the preview is known by: its SAL cell. */
export const chiaveRiga: (riga: Pick<RigaAnteprima, "riga" | "colonna">) => string = chiaveDi;

/** The cells that are left out until the user says otherwise, as {@link chiaveRiga} says them. */
export function tenuteDi(righe: readonly RigaAnteprima[]): ReadonlySet<string> {
  return new Set(righe.filter(({ isTenuta }) => isTenuta).map(chiaveRiga));
}

/**
 * The cells that are left as they are when some are: also those of the headings above, whose live means would take in
 * a figure that is not the one shown.
 * @param tolte cells that the user leaves out, as {@link chiaveRiga} says them
 */
export function lasciateFuori(
  righe: readonly Pick<RigaAnteprima, "riga" | "colonna" | "sopra">[],
  tolte: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...tolte, ...righe.filter((riga) => tolte.has(chiaveDi(riga))).flatMap(({ sopra }) => sopra)]);
}
