import type { SceltaDiChi } from "../risponde/chiRisponde";
import type { SchedaDaCompilare } from "../scheda/SchedaDaCompilare";
import type { DatiScheda } from "../ritorno/SchedaTornata";

const VERSIONE = 1;

/** What is written in the cell. */
export function scriviDati({ responsabile, anno, ente, chi, preparata, righe }: SchedaDaCompilare): string {
  return JSON.stringify({ scheda: VERSIONE, responsabile, anno, ente, chi, preparata, quante: righe.length });
}

const isNumero = (uno: unknown): uno is number => typeof uno === "number" && Number.isFinite(uno);

type Oggetto = Readonly<Record<string, unknown>>;

const oggettoDi = (letto: unknown): Oggetto | null =>
  typeof letto === "object" && letto !== null ? { ...letto } : null;

function leggiJson(testo: string): Oggetto | null {
  if (!testo.startsWith('{"scheda":')) return null;
  try {
    return oggettoDi(JSON.parse(testo));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function sceltaOf(chi: unknown): SceltaDiChi {
  const { tipo, intestazione } = oggettoDi(chi) ?? {};
  if (tipo === "foglio") return { tipo };
  return tipo === "colonna" && typeof intestazione === "string" ? { tipo, intestazione } : { tipo: "sola" };
}

/** What that cell says; null where it was lost or spoilt. */
export function leggiDati(testo: string): DatiScheda | null {
  const letto = leggiJson(testo);
  if (!letto) return null;
  const { responsabile, anno, ente, chi, preparata, quante } = letto;
  if (typeof responsabile !== "string" || typeof ente !== "string") return null;
  if (!isNumero(preparata) || !isNumero(quante) || (anno !== null && !isNumero(anno))) return null;
  return { responsabile, anno, ente, chi: sceltaOf(chi), preparata, quante };
}
