import { QUOTA_MASSIMA } from "../domain/numeri/quotaMassima";
import { parseSal } from "../domain/valori/parseSal";
import { weightedMean } from "../domain/sal/weightedMean";
import { fraseMedia } from "../texts/frasi/fraseMedia";
import { FRASI_ITALIANE } from "../texts/frasi/frasiItaliane";
import type { FiglioLetto } from "./figliOf";
import { rifiuto } from "./rifiuto";

/** The arithmetic of a mean, as a sentence: it speaks of shares, so points are refused. */
export function spiegaFigli(figli: readonly FiglioLetto[]): string {
  if (figli.some((figlio) => parseSal(figlio.sal).tipo === "non-quota")) throw rifiuto("sal-non-quota");
  const sal = weightedMean(figli);
  const scala = figli.some(({ peso }) => peso !== null && peso > QUOTA_MASSIMA) ? 100 : 1;
  const addendi = figli.flatMap((figlio) =>
    figlio.sal === null ? [] : [{ sal: figlio.sal, peso: figlio.peso === null ? null : figlio.peso / scala }],
  );
  const attesi = figli.filter(({ isAtteso }) => isAtteso).length;
  return fraseMedia({ sal, misurati: addendi.length, attesi, addendi }, FRASI_ITALIANE);
}
