import { groupBy } from "../../domain/groupBy";
import { chiRisponde, type RigaConChi, type SceltaDiChi } from "./chiRisponde";
import type { FoglioRaccolto, RigaRaccolta } from "../FoglioRaccolto";
import { chiaveDiChi, forseDi, nomiDiChi } from "./nomiDiChi";
import { statoDiRaccolta, type StatoDiRaccolta } from "./statoDiRaccolta";

/** A row with what is to be done about it. */
export interface RigaRipartita extends RigaRaccolta {
  readonly stato: StatoDiRaccolta;
  readonly contribuiscono: readonly string[];
}

/** Somebody who answers for rows, under the name that most of them give him. */
export interface Responsabile {
  readonly nome: string;
  readonly righe: readonly RigaRipartita[];
}

/** What stands in the column of who answers, once for each writing. */
export interface ValoreDiChi {
  readonly scritto: string;
  /** How many rows, of which to be collected and taken away. */
  readonly righe: number;
  readonly daRaccogliere: number;
  readonly eliminate: number;
  /** Null while it is asked whom it means. */
  readonly risponde: string | null;
  readonly contribuiscono: readonly string[];
  /** Whom it probably means, to be asked; null where nothing is odd. */
  readonly forse: string | null;
}

/** Who answers for what: every row is somebody's, is asked about, or nobody's. */
export interface Ripartizione {
  readonly scelta: SceltaDiChi;
  readonly responsabili: readonly Responsabile[];
  readonly valori: readonly ValoreDiChi[];
  /** Rows of writings that are odd: on nobody's scheda until somebody says whose they are. */
  readonly daChiedere: readonly RigaRipartita[];
  /** Rows whose cell is blank. */
  readonly diNessuno: readonly RigaRipartita[];
  /** Sheets none of whose rows has such a column. */
  readonly fogliSenza: readonly string[];
}

/** What the user said of odd writings: whom each means, by `chiaveDiChi`. */
export type RisposteDiChi = ReadonlyMap<string, string>;

const contaPer = (nomi: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...groupBy(nomi, (nome) => nome)].map(([nome, suoi]) => [nome, suoi.length]));

/** The name of an owner as most cells write it. */
function nomiComuni(nomi: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    [...groupBy(nomi, chiaveDiChi)].map(([chiave, suoi]) => {
      const conti = [...contaPer(suoi)].sort(([, a], [, b]) => b - a);
      return [chiave, conti[0]?.[0] ?? ""];
    }),
  );
}

const conta = (righe: readonly RigaRipartita[], stato: StatoDiRaccolta) =>
  righe.filter((riga) => riga.stato === stato).length;

function ripartita(riga: RigaConChi, contribuiscono: readonly string[]): RigaRipartita {
  const { foglio, misurato } = riga;
  return { foglio, misurato, stato: statoDiRaccolta(riga), contribuiscono };
}

/** The words of a cell read as owners, with the answer where they are odd. */
class Lettore {
  private readonly noti: ReadonlySet<string>;
  private readonly comuni: ReadonlyMap<string, string>;
  private readonly conti: ReadonlyMap<string, number>;

  constructor(
    scritti: readonly string[],
    private readonly risposte: RisposteDiChi,
  ) {
    this.noti = new Set(scritti.map(chiaveDiChi));
    const nomi = scritti.flatMap((scritto) => {
      const { risponde, contribuiscono } = nomiDiChi(scritto, this.noti);
      return [risponde, ...contribuiscono];
    });
    this.comuni = nomiComuni(nomi);
    this.conti = contaPer(nomi.map((nome) => this.comune(nome)));
  }

  private comune(nome: string): string {
    return this.comuni.get(chiaveDiChi(nome)) ?? nome;
  }

  leggi(scritto: string): Pick<ValoreDiChi, "risponde" | "contribuiscono" | "forse"> {
    const letti = nomiDiChi(scritto, this.noti);
    const nome = this.comune(letti.risponde);
    const detto = this.risposte.get(chiaveDiChi(nome));
    const contribuiscono = letti.contribuiscono.map((uno) => this.comune(uno));
    if (detto !== undefined) return { risponde: this.comune(detto), contribuiscono, forse: null };
    const forse = forseDi(nome, this.conti);
    return { risponde: forse === null ? nome : null, contribuiscono, forse };
  }
}

/**
 * Who answers for each row of some sheets. A row with several owners is the first one's, who has the others in sight; an
 * odd writing is asked about and is nobody's meanwhile.
 */
export function ripartisci(
  fogli: readonly FoglioRaccolto[],
  scelta: SceltaDiChi,
  risposte: RisposteDiChi = new Map(),
): Ripartizione {
  const lette = chiRisponde(fogli, scelta);
  const conChi = lette.filter(({ scritto }) => scritto !== null && scritto !== "");
  const lettore = new Lettore(
    conChi.flatMap(({ scritto }) => scritto ?? []),
    risposte,
  );
  const perScritto = [...groupBy(conChi, ({ scritto }) => scritto ?? "")].map(([scritto, sue]) => {
    const detto = lettore.leggi(scritto);
    return { scritto, detto, righe: sue.map((riga) => ripartita(riga, detto.contribuiscono)) };
  });
  const diQualcuno = perScritto.flatMap(({ detto, righe }) =>
    detto.risponde === null ? [] : righe.map((riga) => ({ chi: detto.risponde ?? "", riga })),
  );
  const ordine = new Map(lette.map(({ misurato }, at) => [misurato, at]));
  const inOrdine = (righe: readonly RigaRipartita[]) =>
    righe.toSorted((a, b) => (ordine.get(a.misurato) ?? 0) - (ordine.get(b.misurato) ?? 0));
  return {
    scelta,
    responsabili: [...groupBy(diQualcuno, ({ chi }) => chi)].map(([nome, suoi]) => ({
      nome,
      righe: inOrdine(suoi.map(({ riga }) => riga)),
    })),
    valori: perScritto
      .map(({ scritto, detto, righe }) => ({
        scritto,
        righe: righe.length,
        daRaccogliere: conta(righe, "da raccogliere"),
        eliminate: conta(righe, "eliminata"),
        ...detto,
      }))
      .sort((a, b) => b.righe - a.righe),
    daChiedere: perScritto.flatMap(({ detto, righe }) => (detto.risponde === null ? righe : [])),
    diNessuno: lette.filter(({ scritto }) => scritto === "").map((riga) => ripartita(riga, [])),
    fogliSenza: fogli
      .filter((foglio) => lette.every((riga) => riga.foglio !== foglio || riga.scritto === null))
      .map(({ grid }) => grid.foglio),
  };
}
