/** About as much text as one write takes. */
const PEZZO = 64 * 1024;

/** How deep a value is taken apart: the file, its sheets, a sheet, its rows. */
const FONDO = 4;

interface ComeJson {
  /** Of each level of the layout; 0 for a text of one line. */
  readonly spazi: number;
  /** What is written in place of a value, as the replacer of `JSON.stringify`; the name of a voice is no matter to it. */
  readonly sostituisci: (nome: string, valore: unknown) => unknown;
}

function* tratti(valore: unknown, come: ComeJson, fondo: number, rientro: string): Generator<string> {
  const { spazi, sostituisci } = come;
  const scritto = sostituisci("", valore);
  if (fondo === 0 || typeof scritto !== "object" || scritto === null) {
    const testo = JSON.stringify(scritto, sostituisci, spazi);
    // A text has no line of its own: every one is of the layout.
    yield rientro === "" ? testo : testo.replaceAll("\n", `\n${rientro}`);
    return;
  }
  const isLista = Array.isArray(scritto);
  const voci: readonly (readonly [string, unknown])[] = isLista
    ? scritto.map((voce: unknown) => ["", voce ?? null] as const)
    : Object.entries(scritto).filter(([, voce]) => voce !== undefined);
  if (voci.length === 0) {
    yield isLista ? "[]" : "{}";
    return;
  }
  const dentro = rientro + " ".repeat(spazi);
  const capo = spazi === 0 ? "" : `\n${dentro}`;
  let prima = isLista ? "[" : "{";
  for (const [nome, voce] of voci) {
    yield `${prima}${capo}${isLista ? "" : `${JSON.stringify(nome)}:${spazi === 0 ? "" : " "}`}`;
    yield* tratti(voce, come, fondo - 1, dentro);
    prima = ",";
  }
  yield `${spazi === 0 ? "" : `\n${rientro}`}${isLista ? "]" : "}"}`;
}

/**
 * The text of `JSON.stringify(valore, sostituisci, spazi)` in pieces: of a large file it is many megabytes, of which none
 * has to stand in memory beside the others.
 * @param valore plain data, without functions or `toJSON`
 * @param come a text of one line, with nothing in place of anything, unless it says otherwise
 */
export function* jsonAPezzi(
  valore: unknown,
  { spazi = 0, sostituisci = (_, uno) => uno }: Partial<ComeJson> = {},
): Generator<string> {
  let pezzo = "";
  for (const tratto of tratti(valore, { spazi, sostituisci }, FONDO, "")) {
    pezzo += tratto;
    if (pezzo.length < PEZZO) continue;
    yield pezzo;
    pezzo = "";
  }
  if (pezzo !== "") yield pezzo;
}
