import type { Intestazione, Politica } from "../../domain/Politica";
import { POLITICHE } from "../../domain/politicheDegliEnti";
import { checkPolitica, type LetturaPolitica, type RifiutoPolitica } from "../../domain/readPolitica";
import { round12 } from "../../domain/round12";
import { formatNumero } from "../../texts/formato";
import type { Lingua } from "../../texts/lingua";

/** One entry of a list as its fields have it typed. */
export type VoceScritta = readonly string[];

/** A calculation method while it is being written: every field as it is typed, shares in points of a hundred. */
export interface Bozza {
  readonly id: string;
  readonly nome: string;
  readonly parziale: string;
  readonly raggiunto: string;
  readonly scelte: Readonly<Record<NomeScelta, string>>;
  readonly giorniTolleranza: string;
  /** Days and share. */
  readonly fasce: readonly VoceScritta[];
  /** Words of a rank, separated by commas. */
  readonly scalaOrdinale: readonly VoceScritta[];
  /** Name and share. */
  readonly scalaGiudizio: readonly VoceScritta[];
  /** Name and share. */
  readonly pesiProspettive: readonly VoceScritta[];
  readonly codiciStrategici: string;
  readonly hasPriorita: boolean;
  /** Digit and name. */
  readonly nomiPriorita: readonly VoceScritta[];
  /** Code of an objective and digit. */
  readonly eccezioniPriorita: readonly VoceScritta[];
  readonly anno: string;
  readonly intestazioni: Readonly<Record<Intestazione, string>>;
}

/** The rules that are one choice among few, each with its choices as they are kept. */
export const SCELTE = {
  massimo: ["1", "1.2", "1.5"],
  decrescente: ["rapporto", "lineare"],
  limiteStretto: ["rapporto", "severo"],
  fuoriIntervallo: ["rapporto", "zero"],
  sottoScala: ["rapporto", "zero"],
  misura: ["proporzionale", "binaria"],
  consuntivoMancante: ["escluso", "zero"],
  nonApplicabile: ["escluso", "uno"],
  ente: ["livelli", "righe", "priorita", "obiettivi strategici"],
} as const;
export type NomeScelta = keyof typeof SCELTE;

export const INTESTAZIONI: readonly Intestazione[] = [
  ...(["prospettiva", "obiettivo", "indicatore", "peso", "target", "consuntivo", "sal"] as const),
];

const ID_PROPRIO = "personale";

/** A method as its fields show it. */
export function bozzaOf(politica: Politica, lingua: Lingua): Bozza {
  const { ritardo, medie, soglie } = politica;
  const quota = (valore: number) => formatNumero(valore * 100, lingua, 10);
  const conQuota = (voci: Readonly<Record<string, number>>) =>
    Object.entries(voci).map(([nome, valore]) => [nome, quota(valore)]);
  return {
    id: politica.id,
    nome: politica.nome,
    parziale: quota(soglie.parziale),
    raggiunto: quota(soglie.raggiunto),
    scelte: {
      massimo: String(politica.massimo),
      decrescente: politica.decrescente,
      limiteStretto: politica.limiteStretto,
      fuoriIntervallo: politica.fuoriIntervallo,
      sottoScala: politica.sottoScala,
      misura: politica.misura,
      consuntivoMancante: politica.consuntivoMancante,
      nonApplicabile: politica.nonApplicabile,
      ente: medie.ente,
    },
    giorniTolleranza: String(ritardo.giorniTolleranza),
    fasce: ritardo.fasce.map(({ entroGiorni, sal }) => [String(entroGiorni), quota(sal)]),
    scalaOrdinale: politica.scalaOrdinale.map((parole) => [parole.join(", ")]),
    scalaGiudizio: politica.scalaGiudizio.map(({ nome, da }) => [nome, quota(da)]),
    pesiProspettive: conQuota(medie.pesiProspettive),
    codiciStrategici: medie.codiciStrategici.join(", "),
    hasPriorita: medie.priorita !== null,
    nomiPriorita: Object.entries(medie.priorita?.nomi ?? {}),
    eccezioniPriorita: Object.entries(medie.priorita?.eccezioni ?? {}),
    anno: politica.anno === null ? "" : String(politica.anno),
    intestazioni: Object.fromEntries(
      INTESTAZIONI.map((una) => [una, politica.intestazioni[una] ?? ""]),
    ) as Bozza["intestazioni"],
  };
}

/**
 * A field changed: a preset becomes a method of the body's own, with a name that says where it comes from. A line that
 * is added and still blank changes nothing.
 */
export function withCampi(bozza: Bozza, campi: Partial<Bozza>, modificato: (nome: string) => string): Bozza {
  const nuova = { ...bozza, ...campi };
  const preset = POLITICHE.find(({ id }) => id === bozza.id);
  if (!preset) return nuova;
  const letta = politicaOf(nuova);
  if (letta.ok && isStessoMetodo(letta.politica, preset)) return nuova;
  return { ...nuova, nome: campi.nome ?? modificato(bozza.nome), id: ID_PROPRIO };
}

/** A number as it is typed, with a comma or a point for its decimals; NaN where it is none. */
function numeroIn(scritto: string): number {
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
const piene = (voci: readonly VoceScritta[]) => voci.filter((voce) => voce.some((campo) => campo.trim() !== ""));

function perNome<T>(voci: readonly VoceScritta[], valueOf: (scritto: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(piene(voci).map(([nome = "", valore = ""]) => [nome.trim(), valueOf(valore)]));
}

/** Two entries with one name: the later would silently take the place of the other. */
function doppioneIn(bozza: Bozza): RifiutoPolitica | null {
  const elenchi = [
    ["medie.pesiProspettive", bozza.pesiProspettive],
    ["medie.priorita.nomi", bozza.nomiPriorita],
    ["medie.priorita.eccezioni", bozza.eccezioniPriorita],
  ] as const;
  const doppio = elenchi.find(([, voci]) => {
    const nomi = piene(voci).map(([nome = ""]) => nome.trim().toLowerCase());
    return new Set(nomi).size < nomi.length;
  });
  return doppio ? { campo: doppio[0], attesa: "doppione", ammessi: "" } : null;
}

/** The method that the fields say, or the first that cannot be used, by its name in the method. */
export function politicaOf(bozza: Bozza): LetturaPolitica {
  const rifiuto = doppioneIn(bozza);
  if (rifiuto) return { ok: false, rifiuto };
  const { massimo, ente, ...regole } = bozza.scelte;
  return checkPolitica({
    id: bozza.id,
    nome: bozza.nome,
    soglie: { parziale: quotaIn(bozza.parziale), raggiunto: quotaIn(bozza.raggiunto) },
    ...regole,
    massimo: Number(massimo),
    ritardo: {
      giorniTolleranza: numeroIn(bozza.giorniTolleranza),
      fasce: piene(bozza.fasce).map(([giorni = "", sal]) => ({ entroGiorni: numeroIn(giorni), sal: quotaIn(sal) })),
    },
    scalaOrdinale: piene(bozza.scalaOrdinale).map(([parole]) => elencoIn(parole)),
    scalaGiudizio: piene(bozza.scalaGiudizio).map(([nome, da]) => ({ nome, da: quotaIn(da) })),
    medie: {
      ente,
      pesiProspettive: perNome(bozza.pesiProspettive, quotaIn),
      codiciStrategici: elencoIn(bozza.codiciStrategici),
      priorita: bozza.hasPriorita
        ? {
            nomi: perNome(bozza.nomiPriorita, (nome) => nome),
            eccezioni: perNome(bozza.eccezioniPriorita, (cifra) => cifra),
          }
        : null,
    },
    anno: bozza.anno.trim() === "" ? null : numeroIn(bozza.anno),
    intestazioni: Object.fromEntries(Object.entries(bozza.intestazioni).filter(([, parole]) => parole.trim() !== "")),
  });
}

/** Whether two methods say the same, whatever the order of what they say. */
export function isStessoMetodo(una: Politica, altra: Politica): boolean {
  return JSON.stringify(inOrdine(una)) === JSON.stringify(inOrdine(altra));
}

function inOrdine(valore: unknown): unknown {
  if (typeof valore !== "object" || valore === null) return valore;
  if (Array.isArray(valore)) return valore.map(inOrdine);
  return Object.fromEntries(
    Object.entries(valore)
      .sort(([uno], [altro]) => (uno < altro ? -1 : 1))
      .map(([campo, contenuto]) => [campo, inOrdine(contenuto)]),
  );
}
