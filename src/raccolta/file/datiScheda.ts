import type { SchedaDaCompilare } from "../SchedaDaCompilare";

/** What a scheda says of itself, out of sight: whose it is, of which year and body, how many rows it left with. */
export interface DatiScheda extends Pick<SchedaDaCompilare, "responsabile" | "anno" | "ente" | "preparata"> {
  readonly quante: number;
}

const VERSIONE = 1;

/** What is written in the cell. */
export function scriviDati({ responsabile, anno, ente, preparata, righe }: SchedaDaCompilare): string {
  return JSON.stringify({ scheda: VERSIONE, responsabile, anno, ente, preparata, quante: righe.length });
}

const isNumero = (uno: unknown): uno is number => typeof uno === "number" && Number.isFinite(uno);

function oggettoDi(testo: string): Readonly<Record<string, unknown>> | null {
  if (!testo.startsWith('{"scheda":')) return null;
  try {
    const letto: unknown = JSON.parse(testo);
    return typeof letto === "object" && letto !== null ? { ...letto } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What that cell says; null where it was lost or spoilt. */
export function leggiDati(testo: string): DatiScheda | null {
  const letto = oggettoDi(testo);
  if (!letto) return null;
  const { responsabile, anno, ente, preparata, quante } = letto;
  if (typeof responsabile !== "string" || typeof ente !== "string") return null;
  if (!isNumero(preparata) || !isNumero(quante) || (anno !== null && !isNumero(anno))) return null;
  return { responsabile, anno, ente, preparata, quante };
}
