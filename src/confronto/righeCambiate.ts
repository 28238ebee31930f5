import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { chiaveDi, postoOf } from "../cruscotto/Posto";
import type { RigaRisposta } from "./RigaCambiata";

/** The rows that differ between two measures of a sheet in figure or outcome, and those that are answered. */
export function righeCambiate(
  prima: CruscottoMisurato | null,
  dopo: CruscottoMisurato | null,
  risposte: ReadonlySet<string> = new Set(),
): readonly RigaRisposta[] {
  const byPosto = new Map(dopo?.indicatori.map((uno) => [chiaveDi(postoOf(uno.indicatore)), uno.misura]));
  return (prima?.indicatori ?? []).flatMap(({ indicatore, misura }): RigaRisposta[] => {
    const { riga, nome } = indicatore;
    const chiave = chiaveDi(postoOf(indicatore));
    const nuova = byPosto.get(chiave);
    const isUguale = nuova?.sal === misura.sal && nuova.esito === misura.esito;
    if (isUguale && !risposte.has(chiave)) return [];
    return [
      {
        riga,
        nome,
        prima: { sal: misura.sal, esito: misura.esito },
        dopo: nuova ? { sal: nuova.sal, esito: nuova.esito } : null,
      },
    ];
  });
}
