/** About as much text as one write takes. */
const PEZZO = 64 * 1024;

/** How deep a value is taken apart: the file, its sheets, a sheet, its rows. */
const FONDO = 4;

function* tratti(valore: unknown, spazi: number, fondo: number, rientro: string): Generator<string> {
  if (fondo === 0 || typeof valore !== "object" || valore === null) {
    const testo = JSON.stringify(valore, null, spazi);
    // A text has no line of its own: every one is of the layout.
    yield rientro === "" ? testo : testo.replaceAll("\n", `\n${rientro}`);
    return;
  }
  const isLista = Array.isArray(valore);
  const voci: readonly (readonly [string, unknown])[] = isLista
    ? valore.map((voce: unknown) => ["", voce ?? null] as const)
    : Object.entries(valore).filter(([, voce]) => voce !== undefined);
  if (voci.length === 0) {
    yield isLista ? "[]" : "{}";
    return;
  }
  const dentro = rientro + " ".repeat(spazi);
  const capo = spazi === 0 ? "" : `\n${dentro}`;
  let prima = isLista ? "[" : "{";
  for (const [nome, voce] of voci) {
    yield `${prima}${capo}${isLista ? "" : `${JSON.stringify(nome)}:${spazi === 0 ? "" : " "}`}`;
    yield* tratti(voce, spazi, fondo - 1, dentro);
    prima = ",";
  }
  yield `${spazi === 0 ? "" : `\n${rientro}`}${isLista ? "]" : "}"}`;
}

/**
 * The text of `JSON.stringify(valore, null, spazi)` in pieces: of a large file it is many megabytes, of which none has to
 * stand in memory beside the others.
 * @param valore plain data, without functions or `toJSON`
 */
export function* jsonAPezzi(valore: unknown, spazi: number): Generator<string> {
  let pezzo = "";
  for (const tratto of tratti(valore, spazi, FONDO, "")) {
    pezzo += tratto;
    if (pezzo.length < PEZZO) continue;
    yield pezzo;
    pezzo = "";
  }
  if (pezzo !== "") yield pezzo;
}
