import { INTESTAZIONI, type Genere, type Generi, type CampoIntestato } from "../../domain/metodo/Generi";
import { round12 } from "../../domain/numeri/round12";

/** One entry of a list as its fields have it typed. */
export type VoceScritta = readonly string[];

interface AsseScritto {
  readonly isScelto: boolean;
  /** Digit and name. */
  readonly nomi: readonly VoceScritta[];
  /** Code of an objective and digit. */
  readonly eccezioni: readonly VoceScritta[];
}

/** What the fields of each kind of choice hold while they are being written, shares in points of a hundred. */
export interface Scritti {
  readonly una: string;
  readonly quota: string;
  readonly giorni: string;
  readonly anno: string;
  readonly parole: string;
  /** Days and share. */
  readonly fasce: readonly VoceScritta[];
  /** Bound and share. */
  readonly scaglioni: readonly VoceScritta[];
  /** Words of a rank, separated by commas. */
  readonly gradini: readonly VoceScritta[];
  /** Name and share. */
  readonly giudizi: readonly VoceScritta[];
  /** Name and share. */
  readonly pesi: readonly VoceScritta[];
  readonly asse: AsseScritto;
  readonly intestazioni: Readonly<Record<CampoIntestato, string>>;
}

/** How the fields of a kind of choice show its value, and what they say once written. */
interface CampoBozza<Suo extends Genere> {
  /** @param quota a share as it is typed */
  readonly mostra: (valore: Generi[Suo], quota: (valore: number) => string) => Scritti[Suo];
  /** What cannot be used is left as it is: the method refuses it. */
  readonly leggi: (scritto: Scritti[Suo], voci: readonly unknown[]) => unknown;
  /** The lists of entries that have a name each, by what they are called in the value. */
  readonly conNome?: (scritto: Scritti[Suo]) => readonly (readonly [parte: string, voci: readonly VoceScritta[]])[];
}

/** A number as it is typed, with a comma or a point for its decimals; NaN where it is none. */
function numeroIn(scritto = ""): number {
  const pulito = scritto.replace(/[%\s]/g, "").replace(",", ".");
  return pulito === "" ? NaN : Number(pulito);
}

const quotaIn = (scritto = "") => round12(numeroIn(scritto) / 100);
const elencoIn = (scritto = "") =>
  scritto
    .split(",")
    .map((parola) => parola.trim())
    .filter((parola) => parola !== "");
/** A line that was added and left blank says nothing. */
export const piene = (voci: readonly VoceScritta[]) => voci.filter((voce) => voce.some((uno) => uno.trim() !== ""));

function perNome<T>(voci: readonly VoceScritta[], valueOf: (scritto: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(piene(voci).map(([nome = "", valore = ""]) => [nome.trim(), valueOf(valore)]));
}

const comeScritto = (scritto: string) => scritto;

export const CAMPI_BOZZA: { readonly [Suo in Genere]: CampoBozza<Suo> } = {
  una: { mostra: String, leggi: (scritto, voci) => voci.find((voce) => String(voce) === scritto) },
  quota: { mostra: (valore, quota) => quota(valore), leggi: quotaIn },
  giorni: { mostra: String, leggi: numeroIn },
  anno: {
    mostra: (anno) => (anno === null ? "" : String(anno)),
    leggi: (scritto) => (scritto.trim() === "" ? null : numeroIn(scritto)),
  },
  parole: { mostra: (parole) => parole.join(", "), leggi: elencoIn },
  fasce: {
    mostra: (fasce, quota) => fasce.map(({ entroGiorni, sal }) => [String(entroGiorni), quota(sal)]),
    leggi: (voci) => piene(voci).map(([giorni, sal]) => ({ entroGiorni: numeroIn(giorni), sal: quotaIn(sal) })),
  },
  scaglioni: {
    mostra: (scaglioni, quota) => scaglioni.map(({ da, sal }) => [quota(da), quota(sal)]),
    leggi: (voci) => piene(voci).map(([da, sal]) => ({ da: quotaIn(da), sal: quotaIn(sal) })),
  },
  gradini: {
    mostra: (scala) => scala.map((parole) => [parole.join(", ")]),
    leggi: (voci) => piene(voci).map(([parole]) => elencoIn(parole)),
  },
  giudizi: {
    mostra: (scala, quota) => scala.map(({ nome, da }) => [nome, quota(da)]),
    leggi: (voci) => piene(voci).map(([nome, da]) => ({ nome, da: quotaIn(da) })),
  },
  pesi: {
    mostra: (pesi, quota) => Object.entries(pesi).map(([nome, peso]) => [nome, quota(peso)]),
    leggi: (voci) => perNome(voci, quotaIn),
    conNome: (voci) => [["", voci]],
  },
  asse: {
    mostra: (asse) => ({
      isScelto: asse !== null,
      nomi: Object.entries(asse?.nomi ?? {}),
      eccezioni: Object.entries(asse?.eccezioni ?? {}),
    }),
    leggi: ({ isScelto, nomi, eccezioni }) =>
      isScelto ? { nomi: perNome(nomi, comeScritto), eccezioni: perNome(eccezioni, comeScritto) } : null,
    conNome: ({ nomi, eccezioni }) => [
      [".nomi", nomi],
      [".eccezioni", eccezioni],
    ],
  },
  intestazioni: {
    mostra: (parole) =>
      Object.fromEntries(INTESTAZIONI.map((una) => [una, parole[una] ?? ""])) as Scritti["intestazioni"],
    leggi: (parole) => Object.fromEntries(Object.entries(parole).filter(([, sua]) => sua.trim() !== "")),
  },
};
