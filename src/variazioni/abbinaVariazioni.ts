import type { GenereVariazione } from "../domain/generiVariazione";
import { abbina, type PassoDiAbbinamento } from "../domain/abbina";
import { isMancante } from "../domain/valori/paroleDiStato";
import { normalize } from "../domain/testo/normalize";
import { somiglianza } from "../domain/testo/somiglianza";
import { isInvariato, type RigaVariata } from "../cruscotto/tabelle/readVariazioni";
import type { FoglioDiVersione, RigaDiVersione } from "../confronto/compareVersioni";
import { codiceIn, senzaCodice } from "./genereVariazione";
import type { RigaAbbinata } from "./VoceVariata";

/** A change that is looked for among the rows of the cruscotti. */
export interface VariazioneCercata {
  readonly dichiarata: RigaVariata;
  readonly genere: GenereVariazione;
}

const CENTRO = /\b([A-Z]{1,4})\d{1,3}\b/g;
const LUNGHEZZA_LETTA = 300;

/** The cost centres and the sectors (their letters) that words name. */
const centriIn = (testo: string) =>
  [...testo.slice(0, LUNGHEZZA_LETTA).matchAll(CENTRO)].map(([centro, settore]) => ({ centro, settore }));

const paroleDi = (testo: string) =>
  normalize(testo)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (parola) =>
        parola.length > 3 &&
        !/^(?:area|servizio|servizi|ufficio|settore|obiettivi|operativi|della|delle|degli)$/.test(parola),
    );

/**
 * Whether two names of who answers are of one area: they share a cost centre or its sector, or the words of the shorter
 * one. Null where one of the two says nothing.
 */
export function isStessaArea(uno: string, altro: string): boolean | null {
  const [centriA, centriB] = [centriIn(uno), centriIn(altro)];
  if (centriA.length > 0 && centriB.length > 0) {
    return centriA.some(({ settore }) => centriB.some((una) => una.settore === settore));
  }
  const [a, b] = [new Set(paroleDi(uno)), new Set(paroleDi(altro))];
  const [poche, tante] = a.size <= b.size ? [a, b] : [b, a];
  if (poche.size === 0) return null;
  return [...poche].every((parola) => tante.has(parola));
}

type Riga<F extends FoglioDiVersione> = RigaDiVersione<F>;

function codiceDi<F extends FoglioDiVersione>({ fonte, uno: { indicatore, percorso } }: Riga<F>): string {
  const { nodi } = fonte.misurato.cruscotto;
  const delPadre = indicatore.padre === null ? "" : (nodi[indicatore.padre]?.codice ?? "");
  const candidati = [indicatore.nome, indicatore.codice ?? "", percorso.at(-1) ?? "", delPadre];
  return candidati.map(codiceIn).find((codice) => codice !== "") ?? "";
}

/** Who answers for a row: its column, and where it hangs. */
function areaDi<F extends FoglioDiVersione>({ fonte, uno: { indicatore, percorso } }: Riga<F>, richiedente: string) {
  const detti = [indicatore.responsabile, fonte.misurato.cruscotto.foglio, ...percorso].filter((uno) => uno !== "");
  return detti.some((detto) => isStessaArea(richiedente, detto) === true);
}

const isNulla = (testo: string) => isMancante(testo) || isInvariato(testo);

/** What a thing is called after the change, or before it where it was taken away or stays. */
function nomeDopo({ prima, dopo }: RigaVariata["obiettivo"], genere: GenereVariazione): string {
  return senzaCodice(genere === "eliminato" || isNulla(dopo) ? prima : dopo);
}

const MUTA = 0.92;

/** How much a change and a row have in common: objective with objective, indicator with indicator. */
function comune<F extends FoglioDiVersione>({ dichiarata, genere }: VariazioneCercata, { uno }: Riga<F>): number {
  const obiettivo = nomeDopo(dichiarata.obiettivo, genere);
  const indicatore = nomeDopo(dichiarata.indicatore, genere);
  const { nome, descrizione } = uno.indicatore;
  const sopra = senzaCodice(uno.percorso.at(-1) ?? "");
  const media = (coppie: readonly (readonly [string, string])[]) => {
    const piene = coppie.filter(([a, b]) => a !== "" && b !== "");
    if (piene.length === 0) return 0;
    // What only one of the two says tells one row of an objective from the next.
    const mute = coppie.filter(([a, b]) => (a === "") !== (b === "")).length;
    return (piene.reduce((somma, [a, b]) => somma + somiglianza(a, b), 0) / piene.length) * (mute > 0 ? MUTA : 1);
  };
  return Math.max(
    media([
      [obiettivo, senzaCodice(nome)],
      [indicatore, descrizione],
    ]),
    media([
      [obiettivo, sopra],
      [indicatore, senzaCodice(nome)],
    ]),
  );
}

export const codiceDopo = ({ obiettivo: { prima, dopo } }: RigaVariata): string =>
  codiceIn(isNulla(dopo) || codiceIn(dopo) === "" ? prima : dopo);

/** A row taken away is only one with the same words: its code may have been given to another. */
const PAROLE_MINIME = { eliminato: 0.75, altri: 0.3 } as const;
const STESSE_PAROLE = 0.8;

/**
 * Which row of the cruscotti each change is about: by area and code, by a code that one objective alone has, by words.
 * What two rows are equally alike is left without a row.
 * Source: YEAR.md §3.
 */
export function abbinaVariazioni<F extends FoglioDiVersione>(
  cercate: readonly VariazioneCercata[],
  fogli: readonly F[],
): ReadonlyMap<VariazioneCercata, RigaAbbinata<F>> {
  const righe = fogli.flatMap((fonte) => fonte.misurato.indicatori.map((uno): Riga<F> => ({ fonte, uno })));
  const codici = new Map(righe.map((riga) => [riga, codiceDi(riga)]));
  const obiettivi = new Map<string, Set<string>>();
  for (const [riga, codice] of codici) {
    const chi = `${riga.fonte.misurato.cruscotto.foglio}|${riga.uno.percorso.join("|")}|${codiceIn(riga.uno.indicatore.nome) === codice ? normalize(riga.uno.indicatore.nome) : ""}`;
    obiettivi.set(codice, (obiettivi.get(codice) ?? new Set()).add(chi));
  }
  // A second target of the same indicator says nothing by which a change could be its own.
  const viste = new Set<string>();
  const seguiti = new Set<Riga<F>>();
  for (const riga of righe) {
    const { nome, descrizione, padre } = riga.uno.indicatore;
    const chi = [riga.fonte.misurato.cruscotto.foglio, padre, nome, descrizione].join("|");
    if (viste.has(chi)) seguiti.add(riga);
    viste.add(chi);
  }
  const comuneCon = (cercata: VariazioneCercata, riga: Riga<F>) =>
    comune(cercata, riga) * (seguiti.has(riga) ? MUTA : 1);
  const minime = ({ genere }: VariazioneCercata) =>
    genere === "eliminato" ? PAROLE_MINIME.eliminato : PAROLE_MINIME.altri;
  const conCodice = (cercata: VariazioneCercata, riga: Riga<F>) => {
    const codice = codiceDopo(cercata.dichiarata);
    if (codice === "" || codici.get(riga) !== codice) return null;
    const quanto = comuneCon(cercata, riga);
    return quanto >= minime(cercata) ? quanto : null;
  };
  const perSomiglianza = (
    come: RigaAbbinata<F>["come"],
    quanto: (cercata: VariazioneCercata, riga: Riga<F>) => number | null,
    minima: number,
  ): PassoDiAbbinamento<VariazioneCercata, Riga<F>, RigaAbbinata<F>["come"]> => ({
    come,
    somiglianza: quanto,
    minima,
    distacco: 0.05,
    ancheIncerta: false,
  });
  const { coppie } = abbina(cercate, righe, [
    perSomiglianza(
      "area e codice",
      (cercata, riga) => (areaDi(riga, cercata.dichiarata.richiedente) ? conCodice(cercata, riga) : null),
      0,
    ),
    perSomiglianza(
      "codice",
      (cercata, riga) => (obiettivi.get(codici.get(riga) ?? "")?.size === 1 ? conCodice(cercata, riga) : null),
      0,
    ),
    perSomiglianza("parole", comuneCon, STESSE_PAROLE),
  ]);
  return new Map(coppie.map(({ cercato, riga: { fonte, uno }, come }) => [cercato, { fonte, uno, come }]));
}
