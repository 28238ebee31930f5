import { Deflate, inflateSync, strFromU8, strToU8 } from "fflate";
import { jsonAPezzi } from "../../domain/jsonAPezzi";
import type { APassi } from "../../domain/passi";
import { isIntero, type Ritorno } from "./Ritorno";

/** What is longer takes too long to pack, and the workbook has no room for it. */
const CARATTERI_MASSIMI = 8_000_000;
const VERSIONE = 1;
/** Room beyond the declared size, in which a text that is longer than it says shows. */
const AVANZO = 1;

const scrivi = (_: string, uno: unknown): unknown => {
  if (uno instanceof Map) return { "@": "mappa", di: [...uno] };
  if (uno instanceof Set) return { "@": "insieme", di: [...uno] };
  return uno;
};

const leggi = (_: string, uno: unknown): unknown => {
  if (typeof uno !== "object" || uno === null || !("@" in uno) || !("di" in uno) || !Array.isArray(uno.di)) return uno;
  return uno["@"] === "mappa" ? new Map(uno.di as [unknown, unknown][]) : new Set(uno.di);
};

/** Counted before it is written out: of a very large command even the text would be too much. */
const CELLE_MASSIME = 150_000;

function celleDi({ celle, fogli }: Ritorno): number {
  const quante = (righe: readonly (readonly unknown[])[]) => righe.reduce((somma, riga) => somma + riga.length, 0);
  const diFogli = fogli.map((uno) =>
    isIntero(uno) ? quante(uno.scritte) + quante(uno.prima?.celle ?? []) : quante(uno.righe),
  );
  return [...celle.map((una) => una.celle.length), ...diFogli].reduce((somma, una) => somma + una, 0);
}

/** The way back of a command as a short text that a workbook can keep, in steps; null where it is too long for that. */
export function* testoDelRitornoAPassi(ritorno: Ritorno): APassi<string | null> {
  if (celleDi(ritorno) > CELLE_MASSIME) return null;
  // The ids of rules are of this session only: whoever reads it knows them no more.
  const senzaId = { ...ritorno, semafori: ritorno.semafori.map((uno) => ({ ...uno, idPrima: null })) };
  const encoder = new TextEncoder();
  let packed = "";
  const deflate = new Deflate({ level: 3 }, (tratto) => (packed += strFromU8(tratto, true)));
  const lunghi = { caratteri: 0, byte: 0 };
  for (const pezzo of jsonAPezzi(senzaId, { sostituisci: scrivi })) {
    lunghi.caratteri += pezzo.length;
    if (lunghi.caratteri > CARATTERI_MASSIMI) return null;
    const bytes = encoder.encode(pezzo);
    lunghi.byte += bytes.length;
    deflate.push(bytes);
    yield;
  }
  deflate.push(new Uint8Array(0), true);
  return `${VERSIONE}:${lunghi.byte}:${btoa(packed)}`;
}

/**
 * The way back that a text tells, null where it is none of ours: it comes from a file, which anybody may have written.
 * What the workbook knew by an id of that session is not known any more.
 */
export function ritornoDelTesto(testo: string): Omit<Ritorno, "passo" | "isInterrotto"> | null {
  const [, versione, lunghi, packed = ""] = /^(\d+):(\d{1,8}):([A-Za-z0-9+/=]*)$/.exec(testo) ?? [];
  if (Number(versione) !== VERSIONE) return null;
  try {
    const out = new Uint8Array(Number(lunghi) + AVANZO);
    const bytes = inflateSync(strToU8(atob(packed), true), { out });
    const letto: unknown = JSON.parse(strFromU8(bytes), leggi);
    if (bytes.length !== Number(lunghi) || !isRitorno(letto)) return null;
    return { ...letto, semafori: letto.semafori.map((uno) => ({ ...uno, idPrima: null })) };
  } catch {
    // Cut, or packed by someone else: whatever it says cannot be trusted.
    return null;
  }
}

const isElenco = (uno: unknown, di: (una: Readonly<Record<string, unknown>>) => boolean): boolean =>
  Array.isArray(uno) && uno.every((una: unknown) => typeof una === "object" && una !== null && di({ ...una }));
const isNumero = (uno: unknown): boolean => Number.isInteger(uno) && Number(uno) >= 0;
const isMisura = (uno: unknown): boolean => typeof uno === "number" && uno > 0;
const isContenuto = (uno: unknown): boolean =>
  isElenco(
    [uno],
    ({ formula, formato }) => ["string", "number", "boolean"].includes(typeof formula) && typeof formato === "string",
  );
const isCella = ({ riga, colonna, prima, dopo }: Readonly<Record<string, unknown>>): boolean =>
  isNumero(riga) && isNumero(colonna) && isContenuto(prima) && isContenuto(dopo);

/** As far as what goes into cells is concerned; what is missing elsewhere makes the undo fail before it writes. */
function isRitorno(letto: unknown): letto is Omit<Ritorno, "passo" | "isInterrotto"> {
  return isElenco(
    [letto],
    ({
      comando,
      celle,
      aspetti,
      larghezze = [],
      semafori,
      fogli,
      impostazioni,
      attiva,
      idFogli,
      isSveglia,
      isCalcoloAutomatico,
    }) =>
      typeof comando === "string" &&
      typeof attiva === "string" &&
      [isSveglia, isCalcoloAutomatico].every((uno) => ["boolean", "undefined"].includes(typeof uno)) &&
      idFogli instanceof Map &&
      isElenco(
        celle,
        ({ foglio, celle: sue, testimoni }) =>
          typeof foglio === "string" &&
          isElenco(sue, isCella) &&
          isElenco([testimoni], ({ righe }) => righe instanceof Map),
      ) &&
      isElenco(aspetti, ({ foglio, prima }) => typeof foglio === "string" && typeof prima === "object") &&
      isElenco(
        larghezze,
        ({ foglio, riga, colonna, prima, dopo }) =>
          typeof foglio === "string" && [riga, colonna].every(isNumero) && [prima, dopo].every(isMisura),
      ) &&
      isElenco(semafori, ({ semafori: sue, tolte }) => typeof sue === "object" && Array.isArray(tolte)) &&
      isElenco(fogli, ({ nome }) => typeof nome === "string") &&
      isElenco(impostazioni, ({ chiave }) => typeof chiave === "string"),
  );
}
