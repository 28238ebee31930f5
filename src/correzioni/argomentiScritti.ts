import { parseTipo, parseVerso } from "../domain/valori/argomenti";
import type { ArgomentiValori } from "../domain/sal/measureValori";
import { normalize } from "../domain/testo/normalize";
import { parseOpzioni } from "../domain/metodo/opzioni";

const PAROLE_VERSO: Readonly<Record<string, string>> = {
  "piu alto e meglio": "crescente",
  "alto e meglio": "crescente",
  "piu basso e meglio": "decrescente",
  "basso e meglio": "decrescente",
};

/**
 * The arguments of PERF.SAL as one text that a person can read and type.
 * @example writeArgomenti({ verso: "decrescente", tipo: "data", opzioni: "giorni=30" }) //=> "verso=decrescente; tipo=data; giorni=30"
 */
export function writeArgomenti({ verso, tipo, opzioni }: ArgomentiValori): string {
  return [verso && `verso=${verso}`, tipo && `tipo=${tipo}`, opzioni].filter(Boolean).join("; ");
}

/** Reads that text back, the bare words of a direction or a kind too; null when a part is not of the language. */
export function readArgomenti(testo: string): ArgomentiValori | null {
  let verso: string | null = null;
  let tipo: string | null = null;
  const opzioni: string[] = [];
  for (const parte of testo.split(";").map((una) => una.trim())) {
    if (parte === "") continue;
    const [, nome = "", valore = parte] = /^(verso|tipo)\s*[=:]\s*(.+)$/i.exec(parte) ?? [];
    const detto = PAROLE_VERSO[normalize(valore)] ?? valore;
    if (nome.toLowerCase() !== "tipo" && parseVerso(detto)) verso = detto;
    else if (nome.toLowerCase() !== "verso" && parseTipo(valore)) tipo = valore.toLowerCase();
    else if (nome === "" && parseOpzioni(parte)) opzioni.push(parte);
    else return null;
  }
  if (verso === null && tipo === null && opzioni.length === 0) return null;
  return { verso, tipo, opzioni: opzioni.length > 0 ? opzioni.join("; ") : null };
}
