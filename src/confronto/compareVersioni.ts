import { abbina, type Coppia, type PassoDiAbbinamento } from "../domain/abbina";
import { displayCella } from "../domain/numeri/displayCella";
import { normalize } from "../domain/testo/normalize";
import type { Target } from "../domain/Valore";
import { isUguale } from "./isValoreDiverso";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { somiglianza } from "../domain/testo/somiglianza";

/** A sheet of a version of the Piano. */
export interface FoglioDiVersione {
  readonly misurato: CruscottoMisurato;
}

/** A row of a version, with the sheet that it is on. */
export interface RigaDiVersione<F extends FoglioDiVersione> {
  readonly fonte: F;
  readonly uno: IndicatoreMisurato;
}

/** By which the two rows are taken for the same: `dubbio` is shown and asked, `confermato` was answered with a yes. */
type Abbinamento = "parole" | "codice" | "somiglianza" | "dubbio" | "confermato";

/** What a user answered to a doubtful match of a row of the later version. */
export type RispostaDubbio =
  | { readonly tipo: "no" }
  /** It is the row of this name in the former version. */
  | { readonly tipo: "si"; readonly nome: string };

interface RigheAbbinate<F extends FoglioDiVersione> {
  readonly tipo: "abbinate";
  readonly prima: RigaDiVersione<F>;
  readonly dopo: RigaDiVersione<F>;
  readonly come: Abbinamento;
  /** How much the names have in common, from 0 to 1. */
  readonly somiglianza: number;
  readonly obiettivoDiverso: boolean;
  readonly indicatoreDiverso: boolean;
  readonly targetDiverso: boolean;
  /** The later version keeps the row and says "Eliminato". */
  readonly isEliminata: boolean;
}

export type Variazione<F extends FoglioDiVersione> =
  | RigheAbbinate<F>
  | { readonly tipo: "nuova"; readonly dopo: RigaDiVersione<F> }
  | { readonly tipo: "tolta"; readonly prima: RigaDiVersione<F> };

/** Names this much alike, and no other nearly as much, are one name a little changed. */
const SOMIGLIANZA_SICURA = 0.9;
/** Below this nobody would ask whether they are the same. */
const SOMIGLIANZA_MINIMA = 0.6;
const DISTACCO = 0.1;

const nomeOf = <F extends FoglioDiVersione>({ uno: { indicatore } }: RigaDiVersione<F>) =>
  normalize(`${indicatore.nome} ${indicatore.descrizione}`);
const foglioOf = <F extends FoglioDiVersione>({ fonte }: RigaDiVersione<F>) =>
  normalize(fonte.misurato.cruscotto.foglio);
const obiettivoOf = <F extends FoglioDiVersione>({ uno }: RigaDiVersione<F>) => normalize(uno.percorso.at(-1) ?? "");

/** The code of the objective that a row hangs under, else its own; "" where there is none. */
function codiceOf<F extends FoglioDiVersione>({ fonte, uno }: RigaDiVersione<F>): string {
  const { nodi } = fonte.misurato.cruscotto;
  const { padre, codice } = uno.indicatore;
  return normalize((padre === null ? null : nodi[padre]?.codice) ?? codice ?? "");
}

const isCodiceDiverso = <F extends FoglioDiVersione>(una: RigaDiVersione<F>, altra: RigaDiVersione<F>) =>
  codiceOf(una) !== "" && codiceOf(altra) !== "" && codiceOf(una) !== codiceOf(altra);

function isTargetUguale(a: IndicatoreMisurato, b: IndicatoreMisurato): boolean {
  const scritto = ({ indicatore: { operatore, target } }: IndicatoreMisurato) =>
    normalize(`${displayCella(operatore)}${displayCella(target)}`).replace(/\s/g, "");
  if (scritto(a) === scritto(b)) return true;
  const operatore = (target: Target) => ("operatore" in target ? target.operatore : null);
  const [prima, dopo] = [a.misura.target, b.misura.target];
  return isUguale(prima, dopo) && operatore(prima) === operatore(dopo);
}

function righeOf<F extends FoglioDiVersione>(fogli: readonly F[]): readonly RigaDiVersione<F>[] {
  return fogli.flatMap((fonte) => fonte.misurato.indicatori.map((uno) => ({ fonte, uno })));
}

type PassoVersioni<F extends FoglioDiVersione> = PassoDiAbbinamento<RigaDiVersione<F>, RigaDiVersione<F>, Abbinamento>;

const SOMIGLIANTI = "somiglianza";

/** By words, then by the code of the objective, then by how alike the names are: those of one code first. */
function passiOf<F extends FoglioDiVersione>(
  rispostaOf: (dopo: RigaDiVersione<F>) => RispostaDubbio | null,
): readonly PassoVersioni<F>[] {
  type Riga = RigaDiVersione<F>;
  const conParole = (riga: Riga) => `${codiceOf(riga)}|${obiettivoOf(riga)}|${nomeOf(riga)}`;
  const conCodice = (riga: Riga) => (codiceOf(riga) === "" ? null : codiceOf(riga));
  const conFoglioECodice = (riga: Riga) => (codiceOf(riga) === "" ? null : `${foglioOf(riga)}|${codiceOf(riga)}`);
  const per = (come: Abbinamento, chiaveOf: (riga: Riga) => string | null): PassoVersioni<F> => ({
    come,
    diCercato: chiaveOf,
    diRiga: chiaveOf,
    quante: come === "codice" ? "una" : "pari",
  });
  const simili = (isAmmessa: (una: Riga, altra: Riga) => boolean): PassoVersioni<F> => ({
    come: SOMIGLIANTI,
    somiglianza: (una, altra) =>
      rispostaOf(altra)?.tipo !== "no" && isAmmessa(una, altra) ? somiglianza(nomeOf(una), nomeOf(altra)) : null,
    minima: SOMIGLIANZA_MINIMA,
    distacco: DISTACCO,
    ancheIncerta: true,
  });
  return [
    per("parole", (riga) => `${foglioOf(riga)}|${conParole(riga)}`),
    per("parole", conParole),
    per("parole", (riga) => `${codiceOf(riga)}|${nomeOf(riga)}`),
    per("codice", conFoglioECodice),
    per("codice", conCodice),
    per("parole", (riga) => `${obiettivoOf(riga)}|${nomeOf(riga)}`),
    simili((una, altra) => conCodice(una) !== null && codiceOf(una) === codiceOf(altra)),
    simili(() => true),
  ];
}

function comeOf<F extends FoglioDiVersione>(
  { cercato: prima, riga: dopo, come, isSola }: Coppia<RigaDiVersione<F>, RigaDiVersione<F>, Abbinamento>,
  quanto: number,
  risposta: RispostaDubbio | null,
): Abbinamento {
  if (come !== SOMIGLIANTI) return come;
  if (isSola && quanto >= SOMIGLIANZA_SICURA && !isCodiceDiverso(prima, dopo)) return SOMIGLIANTI;
  const isConfermata = risposta?.tipo === "si" && normalize(risposta.nome) === normalize(prima.uno.indicatore.nome);
  return isConfermata ? "confermato" : "dubbio";
}

function abbinateOf<F extends FoglioDiVersione>(
  coppia: Coppia<RigaDiVersione<F>, RigaDiVersione<F>, Abbinamento>,
  rispostaOf: (dopo: RigaDiVersione<F>) => RispostaDubbio | null,
): RigheAbbinate<F> {
  const { cercato: prima, riga: dopo } = coppia;
  const quanto = somiglianza(nomeOf(prima), nomeOf(dopo));
  return {
    tipo: "abbinate",
    prima,
    dopo,
    come: comeOf(coppia, quanto, rispostaOf(dopo)),
    somiglianza: quanto,
    obiettivoDiverso: obiettivoOf(prima) !== obiettivoOf(dopo),
    indicatoreDiverso: nomeOf(prima) !== nomeOf(dopo),
    targetDiverso: !isTargetUguale(prima.uno, dopo.uno),
    isEliminata: dopo.uno.misura.target.tipo === "eliminato" && prima.uno.misura.target.tipo !== "eliminato",
  };
}

/**
 * What changed between two versions of a Piano or cruscotto: every row of both, once. Rows are matched by their words,
 * then by the code of their objective, then by how alike their names are; a match that is not sure is `dubbio`, until
 * it is answered.
 * Source: DOMAIN.md §5, Variazioni (Firenze, Allegato 1).
 */
export function compareVersioni<F extends FoglioDiVersione>(
  prima: readonly F[],
  dopo: readonly F[],
  rispostaOf: (dopo: RigaDiVersione<F>) => RispostaDubbio | null = () => null,
): readonly Variazione<F>[] {
  const tutte = righeOf(dopo);
  const { coppie, senzaRiga } = abbina(righeOf(prima), tutte, passiOf(rispostaOf));
  const abbinate = new Map(coppie.map((coppia) => [coppia.riga, abbinateOf(coppia, rispostaOf)]));
  return [
    ...tutte.map((riga): Variazione<F> => abbinate.get(riga) ?? { tipo: "nuova", dopo: riga }),
    ...senzaRiga.map((riga): Variazione<F> => ({ tipo: "tolta", prima: riga })),
  ];
}
