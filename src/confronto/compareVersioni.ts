import { displayCella } from "../domain/displayCella";
import { normalize } from "../domain/normalize";
import type { Target } from "../domain/Valore";
import { isUguale } from "./confrontaFogli";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { somiglianza } from "../domain/somiglianza";

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
export type Abbinamento = "parole" | "codice" | "somiglianza" | "dubbio" | "confermato";

/** What a user answered to a doubtful match of a row of the later version. */
export type RispostaDubbio =
  | { readonly tipo: "no" }
  /** It is the row of this name in the former version. */
  | { readonly tipo: "si"; readonly nome: string };

export interface RigheAbbinate<F extends FoglioDiVersione> {
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

/** Pairs the rows of two versions, the surest ways first; each row is of one pair only. */
class Abbinatore<F extends FoglioDiVersione> {
  readonly coppie = new Map<RigaDiVersione<F>, RigheAbbinate<F>>();

  constructor(
    public prime: readonly RigaDiVersione<F>[],
    public dopo: readonly RigaDiVersione<F>[],
    private readonly rispostaOf: (dopo: RigaDiVersione<F>) => RispostaDubbio | null,
  ) {}

  /** Rows with the same key, where both versions have as many of them: in their order. */
  byChiave(come: Abbinamento, chiaveOf: (riga: RigaDiVersione<F>) => string | null): void {
    const gruppi = new Map<string, { prime: RigaDiVersione<F>[]; dopo: RigaDiVersione<F>[] }>();
    const add = (dove: "prime" | "dopo", riga: RigaDiVersione<F>) => {
      const chiave = chiaveOf(riga);
      if (chiave === null) return;
      const gruppo = gruppi.get(chiave) ?? { prime: [], dopo: [] };
      gruppo[dove].push(riga);
      gruppi.set(chiave, gruppo);
    };
    for (const riga of this.prime) add("prime", riga);
    for (const riga of this.dopo) add("dopo", riga);
    for (const { prime, dopo } of gruppi.values()) {
      if (prime.length !== dopo.length || (come === "codice" && prime.length > 1)) continue;
      prime.forEach((una, at) => {
        const altra = dopo[at];
        if (altra) this.join(una, altra, come, somiglianza(nomeOf(una), nomeOf(altra)));
      });
    }
    this.forget();
  }

  /** The rows left, by how alike their names are: those of one code first. */
  bySomiglianza(isAmmessa: (una: RigaDiVersione<F>, altra: RigaDiVersione<F>) => boolean): void {
    for (const una of this.prime) {
      const [migliore, seconda] = this.dopo
        .filter((altra) => !this.coppie.has(altra) && this.rispostaOf(altra)?.tipo !== "no" && isAmmessa(una, altra))
        .map((altra) => ({ altra, quanto: somiglianza(nomeOf(una), nomeOf(altra)) }))
        .sort((a, b) => b.quanto - a.quanto);
      if (!migliore || migliore.quanto < SOMIGLIANZA_MINIMA) continue;
      const isSola = !seconda || migliore.quanto - seconda.quanto >= DISTACCO;
      const isSicura = isSola && migliore.quanto >= SOMIGLIANZA_SICURA && !isCodiceDiverso(una, migliore.altra);
      this.join(una, migliore.altra, isSicura ? "somiglianza" : this.comeDubbio(una, migliore.altra), migliore.quanto);
    }
    this.forget();
  }

  private comeDubbio(prima: RigaDiVersione<F>, dopo: RigaDiVersione<F>): Abbinamento {
    const risposta = this.rispostaOf(dopo);
    const isConfermata = risposta?.tipo === "si" && normalize(risposta.nome) === normalize(prima.uno.indicatore.nome);
    return isConfermata ? "confermato" : "dubbio";
  }

  private join(prima: RigaDiVersione<F>, dopo: RigaDiVersione<F>, come: Abbinamento, quanto: number): void {
    this.coppie.set(dopo, {
      tipo: "abbinate",
      prima,
      dopo,
      come,
      somiglianza: quanto,
      obiettivoDiverso: obiettivoOf(prima) !== obiettivoOf(dopo),
      indicatoreDiverso: nomeOf(prima) !== nomeOf(dopo),
      targetDiverso: !isTargetUguale(prima.uno, dopo.uno),
      isEliminata: dopo.uno.misura.target.tipo === "eliminato" && prima.uno.misura.target.tipo !== "eliminato",
    });
  }

  private forget(): void {
    const prese = new Set([...this.coppie.values()].map(({ prima }) => prima));
    this.prime = this.prime.filter((riga) => !prese.has(riga));
    this.dopo = this.dopo.filter((riga) => !this.coppie.has(riga));
  }
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
  const abbinatore = new Abbinatore(righeOf(prima), tutte, rispostaOf);
  const conParole = (riga: RigaDiVersione<F>) => `${codiceOf(riga)}|${obiettivoOf(riga)}|${nomeOf(riga)}`;
  const conCodice = (riga: RigaDiVersione<F>) => (codiceOf(riga) === "" ? null : codiceOf(riga));
  abbinatore.byChiave("parole", (riga) => `${foglioOf(riga)}|${conParole(riga)}`);
  abbinatore.byChiave("parole", conParole);
  abbinatore.byChiave("parole", (riga) => `${codiceOf(riga)}|${nomeOf(riga)}`);
  abbinatore.byChiave("codice", (riga) => (conCodice(riga) === null ? null : `${foglioOf(riga)}|${codiceOf(riga)}`));
  abbinatore.byChiave("codice", conCodice);
  abbinatore.byChiave("parole", (riga) => `${obiettivoOf(riga)}|${nomeOf(riga)}`);
  abbinatore.bySomiglianza((una, altra) => conCodice(una) !== null && codiceOf(una) === codiceOf(altra));
  abbinatore.bySomiglianza(() => true);
  return [
    ...tutte.map((riga): Variazione<F> => abbinatore.coppie.get(riga) ?? { tipo: "nuova", dopo: riga }),
    ...abbinatore.prime.map((riga): Variazione<F> => ({ tipo: "tolta", prima: riga })),
  ];
}
