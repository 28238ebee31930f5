import { rifiuto } from "./rifiuto";

/** A data type of Excel counts as the plain value it shows; one that shows none ("#VALUE!") has no value. */
function basicOf(entita: object): unknown {
  if (!("basicValue" in entita)) throw rifiuto("errore-in-argomento");
  if ("basicType" in entita && entita.basicType === "Error") throw rifiuto("errore-in-argomento");
  return readValore(entita.basicValue);
}

/**
 * The value of an argument that stands for one cell: null for nothing, a matrix of one cell as that cell.
 * Throws where there are more cells: a function of one row does not choose among them.
 */
export function readValore(argomento: unknown): unknown {
  if (Array.isArray(argomento)) {
    const celle: unknown[] = argomento.flat();
    if (celle.length !== 1) throw rifiuto("una-cella");
    return readValore(celle[0]);
  }
  if (typeof argomento === "number" && !Number.isFinite(argomento)) throw rifiuto("errore-in-argomento");
  if (typeof argomento === "object" && argomento !== null) return basicOf(argomento);
  return argomento ?? null;
}

/**
 * An optional argument in words, null where it is omitted: Excel says that with null, and gives "" or 0 for a
 * reference to an empty cell.
 */
export function readTesto(argomento: unknown): string | null {
  const valore = readValore(argomento);
  if (typeof valore === "string") return valore.trim() === "" ? null : valore;
  return valore === null || valore === 0 ? null : JSON.stringify(valore);
}

/** The rows of an argument that stands for a range; none where it is omitted. */
export function readRighe(argomento: unknown): readonly (readonly unknown[])[] {
  if (argomento === null || argomento === undefined) return [];
  if (!Array.isArray(argomento)) return [[readValore(argomento)]];
  return argomento.map((riga: unknown) => (Array.isArray(riga) ? riga.map(readValore) : [readValore(riga)]));
}
