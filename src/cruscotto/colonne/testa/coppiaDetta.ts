import { normalize } from "../../../domain/testo/normalize";
import { deduceVerso } from "../../../domain/verso/deduceVerso";
import type { RuoloColonna } from "../../Cruscotto";
import { accenna, isDiRisorse } from "../parole/radici";
import { coppiaInSigle } from "./coppiaInSigle";
import type { CellaIntestazione } from "./Intestazione";

const PAROLE_DIVERSE = 2;
/** Weights and points of a method have pairs of their own; so has what is spent. */
const NON_FIGURE =
  /^(?:pes[oi]|punt[io]|punteggi[oi]?|weights?|scores?|points?|obiettiv[oi]|indicator[ei]|capitol[oi]|dat[ae]|contribut[oi]|canon[ei]|finanziament[oi])$/;

const DI_QUALCUNO =
  /\b(?:dipendent[ei]|cognom[ei]|nominativ[oi]|matricol[ae]|personale|fornitor[ei]|ditt[ae]|beneficiari[oa]?|client[ei]|utent[ei]|soci[oe]?|employees?|surname|names?|staff|suppliers?|vendors?|customers?)\b/;

const DI_PREVENTIVO = /\b(?:preventiv\w*|budget|stanziat\w*|prevision[ei] (?:inizial[ei]|definitiv[ae]))\b/;
/** A heading of names has such a role, or none. */
const DEI_NOMI: readonly (RuoloColonna | null)[] = [
  ...([null, "indicatore", "obiettivo", "formula", "programma", "area", "strategico", "responsabile"] as const),
];

type Ruoli = "target" | "consuntivo";

/** What each of two headings says beside what they have in common: "Giorni previsti", "Giorni effettivi". */
function diversita(uno: string, altro: string): readonly [string, string] | null {
  const [prime, seconde] = [paroleDi(uno), paroleDi(altro)];
  const comuni = prime.filter((parola) => seconde.includes(parola));
  const [soloUno, soloAltro] = [senza(prime, comuni), senza(seconde, comuni)];
  // A year in common is nothing in common.
  if (!comuni.some((una) => COSA.test(una)) || comuni.some(isNonFigura)) return null;
  if (Math.max(soloUno.length, soloAltro.length) > PAROLE_DIVERSE) return null;
  return [soloUno.join(" "), soloAltro.join(" ")];
}

const paroleDi = (testo: string) => Array.from(normalize(testo).matchAll(/%|[^\s_%]+/g), ([una]) => una);
const senza = (parole: readonly string[], comuni: readonly string[]) => parole.filter((una) => !comuni.includes(una));

const COSA = /\p{L}{3}|%/u;
const ORE = /^(?:or[ae]|hours?)$/;
const isDiMoneta = (parola: string) => isDiRisorse(parola) && !ORE.test(parola);
const isNonFigura = (parola: string) => NON_FIGURE.test(parola) || isDiMoneta(parola);

/** "Da erogare" beside "Erogati": what is to be done, and the same done. */
function daFareEFatto(uno: string, altro: string): readonly [string, string] | null {
  const [, verbo = ""] = /^da ([a-z]{3,}?)(?:are|ere|ire)\b/.exec(normalize(uno)) ?? [];
  const isFatto = verbo !== "" && new RegExp(`^${verbo.slice(0, -1)}\\w{0,3}[ts][oaie]\\b`).test(normalize(altro));
  return isFatto ? ["atteso", "ottenuto"] : null;
}

/** What was got, or how far it is: "Avanzamento", "Valore finale". */
const isAvuta = ({ ruolo, testo }: CellaIntestazione) =>
  ruolo === "consuntivo" || ruolo === "sal" || (ruolo === null && accenna(testo, "sal"));
/** It says that it is asked for, and not that it is worked out. */
const isChiesta = ({ ruolo }: CellaIntestazione, diversa: string) =>
  /^\p{L}+$/u.test(diversa) && (ruolo === null || ruolo === "target" || ruolo === "consuntivo" || ruolo === "sal");

/** A bound is what is asked for, beside what was got within it: "Tempo massimo" beside "Tempo effettivo". */
const LIMITE =
  /^(?:(?:massim|minim)[oaie]|max|min|maximum|minimum|limite|limit|(?:di|da) (?:legge|norma|regolamento|carta))$/;
/** What was taken of a thing that was promised: "Misura dell'impegno" beside "Impegno assunto". */
const MISURA = /^(?:misura|misurazione|measure|measurement)(?: d\w*| of)?$/;
const PARTICIPIO = /^\p{L}{3,}(?:[aiu]t|s|tt|rt|nt)[oaie]$/u;
/** Neither asked for nor got: it came in, was changed, was allowed, or is left. */
const NE_L_UNO_NE_L_ALTRO =
  /^(?:aggiornat|rettificat|rivist|variat|modificat|assestat|approvat|autorizzat|ammess|presentat|richiest|ricevut|pervenut|iscritt|assegnat|stanziat|impegnat|stimat|ridott|trasferit|sospes|rest|scorp|present)/;

/** What was done, by the participle alone, and not undone: "Definito anno" beside "Piano anno", never "Domande respinte". */
function isFatto(diversa: string, intera: string): boolean {
  if (!PARTICIPIO.test(diversa) || NE_L_UNO_NE_L_ALTRO.test(diversa) || accenna(diversa, "target")) return false;
  return deduceVerso(intera, "").verso === "crescente";
}

/** Whether the rows are people or firms: they are no indicators, whatever stands beside them. */
const isDiQualcuno = (celle: readonly CellaIntestazione[]) =>
  celle.some(({ ruolo, testo }) => ruolo === null && DI_QUALCUNO.test(normalize(testo)));

/**
 * Whether, of the headings over figures, one alone hints at what was asked for and another alone at what was got ("Aim"
 * and "Outcome"), and none at money.
 */
export function areChiestaEAvuta(diCifre: readonly CellaIntestazione[], celle: readonly CellaIntestazione[]): boolean {
  const detteDi = (ruolo: Ruoli) =>
    diCifre.filter((cella) => cella.ruolo === ruolo || (cella.ruolo === null && accenna(cella.testo, ruolo)));
  const [chieste, avute] = [detteDi("target"), detteDi("consuntivo")];
  if (chieste.length !== 1 || avute.length !== 1 || chieste[0] === avute[0]) return false;
  const isMoneta = diCifre.some(({ testo }) => {
    const parole = normalize(testo);
    return DI_PREVENTIVO.test(parole) || parole.split(/[^\p{L}]/u).some(isNonFigura);
  });
  return !isMoneta && !isDiQualcuno(celle);
}

/**
 * Two headings that say the same thing once as asked for and once as got ("Giorni previsti" beside "Giorni effettivi",
 * "SAL previsto" beside "SAL effettivo", "% prevista" beside "% realizzata"): a target and its result, where one pair
 * alone does and no other column is asked for or got.
 */
export function coppiaDetta(scritte: readonly CellaIntestazione[]): readonly CellaIntestazione[] {
  const celle = coppiaInSigle(scritte);
  if (celle !== scritte) return celle;
  const coppie = celle.flatMap((chiesta) =>
    celle.flatMap((avuta) => {
      const diverse = daFareEFatto(chiesta.testo, avuta.testo) ?? diversita(chiesta.testo, avuta.testo);
      // "Avanzamento atteso" beside "Avanzamento": what is not said to be asked for is what was got.
      if (diverse === null) return [];
      const isAvutaDetta = accenna(diverse[1], "consuntivo");
      const isCoppia = accenna(diverse[0], "target")
        ? isAvutaDetta ||
          MISURA.test(diverse[1]) ||
          isFatto(diverse[1], avuta.testo) ||
          (diverse[1] === "" && isAvuta(avuta) && isChiesta(chiesta, diverse[0]))
        : isAvutaDetta && LIMITE.test(diverse[0]);
      return isCoppia ? [{ chiesta, avuta }] : [];
    }),
  );
  const [coppia] = coppie;
  if (coppia === undefined || coppie.length > 1) return celle;
  if (isDiQualcuno(celle)) return celle;
  const { chiesta, avuta } = coppia;
  const isDiAltri = (cella: CellaIntestazione) =>
    cella !== chiesta &&
    cella !== avuta &&
    (cella.ruolo === "target" || cella.ruolo === "consuntivo") &&
    !cella.isDebole;
  const isDiNomi = (cella: CellaIntestazione) => cella !== chiesta && cella !== avuta && DEI_NOMI.includes(cella.ruolo);
  if (celle.some(isDiAltri) || !celle.some(isDiNomi)) return celle;
  const con = (cella: CellaIntestazione, ruolo: RuoloColonna) => ({ ...cella, ruolo, isDebole: false });
  return celle.map((cella) =>
    cella === chiesta ? con(cella, "target") : cella === avuta ? con(cella, "consuntivo") : cella,
  );
}
