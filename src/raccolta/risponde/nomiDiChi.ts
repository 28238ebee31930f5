import { normalize } from "../../domain/testo/normalize";

/** The owners that a cell names: the first answers, the others contribute. */
interface NomiDiChi {
  readonly risponde: string;
  readonly contribuiscono: readonly string[];
}

/** Always between two owners: nobody's name has these. */
const FRA_DUE = /\s*[/;+\n]\s*/;
/** Between two owners only where each of the parts is known to be one: "Bilancio, contabilità e controllo" is one office. */
const FORSE_FRA_DUE = /,\s*|\s[-–]\s*|[-–]\s|\se\s|(?<=\d)[-–](?=[A-Z])|\s/;
/** A cost centre: "MD05", "GC04". */
const SIGLA = /^[A-Z]{1,4}\d{1,4}$/;

const PAROLINE = /(?<!\S)(?:di|del|dell|dello|della|dei|degli|delle)(?!\S)/g;

/** What makes two writings of an owner the same: case, spaces, points and "del" do not count. */
export const chiaveDiChi = (nome: string): string =>
  normalize(nome)
    .replace(PAROLINE, "")
    .replace(/[\s.,;:()'"-]+/g, "");

function partiDi(scritto: string, noti: ReadonlySet<string>): readonly string[] {
  const certe = scritto.split(FRA_DUE).filter((parte) => parte !== "");
  return certe.flatMap((parte) => {
    const forse = parte.split(FORSE_FRA_DUE).filter((una) => una !== "");
    const sonoNoti = forse.length > 1 && forse.every((una) => SIGLA.test(una) || noti.has(chiaveDiChi(una)));
    return sonoNoti ? forse : [parte];
  });
}

/**
 * The owners that the words of a cell name, in their order.
 * @param noti keys of the owners that stand alone in other cells: beside a code, only they part a list by spaces or commas
 * @example nomiDiChi("SG/III", new Set()) //=> { risponde: "SG", contribuiscono: ["III"] }
 */
export function nomiDiChi(scritto: string, noti: ReadonlySet<string>): NomiDiChi {
  const [risponde = scritto, ...altri] = partiDi(scritto, noti);
  const visti = new Set([chiaveDiChi(risponde)]);
  const contribuiscono = altri.filter((nome) => {
    const isNuovo = !visti.has(chiaveDiChi(nome));
    visti.add(chiaveDiChi(nome));
    return isNuovo;
  });
  return { risponde, contribuiscono };
}

const ROMANI: Readonly<Record<string, string>> = {
  "1": "i",
  "2": "ii",
  "3": "iii",
  "4": "iv",
  "5": "v",
  "6": "vi",
  "7": "vii",
  "8": "viii",
  "9": "ix",
  "10": "x",
};
/** Shorter names differ by one letter and are others: "MD05" and "MD06". */
const ABBASTANZA_LUNGO = 8;

/** "PromoFir." beside "Promofirenze". */
const isAbbreviato = (nome: string, altra: string): boolean =>
  /\p{L}{4}\.$/u.test(nome) && altra.startsWith(chiaveDiChi(nome));

/** The number of an owner in Roman figures, where it is a bare number. */
const romano = (chiave: string): string => ROMANI[chiave.replace(/^0+/, "")] ?? chiave;

/** Whether one word more, less or another letter makes one key of the other; digits always tell two owners apart. */
function isQuasi(uno: string, altro: string): boolean {
  if (uno.replace(/\D/g, "") !== altro.replace(/\D/g, "")) return false;
  const [corta, lunga] = uno.length <= altro.length ? [uno, altro] : [altro, uno];
  if (corta.length < ABBASTANZA_LUNGO || lunga.length - corta.length > 1) return false;
  let at = 0;
  while (at < corta.length && corta[at] === lunga[at]) at += 1;
  const resto = lunga.slice(at + 1);
  return resto === corta.slice(at) || resto === corta.slice(at + 1);
}

/**
 * The owner that an odd writing is probably meant for, to be asked: "1" beside "I", a word cut short, a
 * letter too many. Null where it is
 * like no other, or is the more common of the two.
 * @param nomi how many rows have each name
 */
export function forseDi(nome: string, nomi: ReadonlyMap<string, number>): string | null {
  const chiave = chiaveDiChi(nome);
  const sue = nomi.get(nome) ?? 0;
  const simili = [...nomi].filter(([altro, quante]) => {
    const altra = chiaveDiChi(altro);
    if (altra === chiave) return false;
    const isNumero = /^\d+$/.test(chiave) && romano(chiave) === altra;
    return isNumero || isAbbreviato(nome, altra) || (quante > sue && isQuasi(chiave, altra));
  });
  return simili.length === 1 ? (simili[0]?.[0] ?? null) : null;
}
