import type { SceltaDiChi } from "../risponde/chiRisponde";
import type { SchedaDaCompilare } from "../scheda/SchedaDaCompilare";
import type { DatiScheda } from "../ritorno/SchedaTornata";

const VERSIONE = 1;

/** A cell holds 32,767 characters: of a longer list the count alone is kept. */
const CARATTERI_DELLE_CHIAVI = 30_000;
/** Beside them, a list of so many sheets. */
const CARATTERI_DEI_FOGLI = 1_500;

/** What is written in the cell. */
export function scriviDati({ responsabile, anno, ente, chi, preparata, fogli, righe }: SchedaDaCompilare): string {
  const chiavi = righe.map(({ chiave }) => chiave).join(" ");
  return JSON.stringify({
    ...{ scheda: VERSIONE, responsabile, anno, ente, chi, preparata, quante: righe.length },
    ...(JSON.stringify(fogli).length <= CARATTERI_DEI_FOGLI ? { fogli } : {}),
    ...(chiavi.length <= CARATTERI_DELLE_CHIAVI ? { chiavi } : {}),
  });
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
  const { responsabile, anno, ente, chi, preparata, quante, fogli, chiavi } = letto;
  if (typeof responsabile !== "string" || typeof ente !== "string") return null;
  if (!isNumero(preparata) || !isNumero(quante) || (anno !== null && !isNumero(anno))) return null;
  const partite = typeof chiavi === "string" ? chiavi.split(" ").filter((una) => una !== "") : [];
  const nomi = Array.isArray(fogli) ? fogli.filter((uno) => typeof uno === "string") : [];
  return { responsabile, anno, ente, chi: sceltaOf(chi), preparata, quante, fogli: nomi, chiavi: partite };
}
