import { digitato } from "../../cruscotto/griglia/digitato";
import type { CellaModificata, Contenuto } from "../../formule/Modifiche";
import { byteDi } from "./byteDi";
import type { Coda } from "./Coda";
import { ExcelRifiuto } from "../ExcelRifiuto";
import { typedContent } from "../leggi/readColonne";
import { respelled } from "../leggi/stessaFormula";
import type { FoglioRiletto } from "../leggi/testimoni";

/** A sheet as it was read, which is looked at again in the very request that writes on it. */
interface FoglioGuardato extends FoglioRiletto {
  readonly foglio: string;
}

/** Rows of a sheet read in one piece. */
const BYTE_A_BLOCCO = 800_000;
const PRECISIONE = 1e-12;

type Matrice = readonly (readonly unknown[])[];

/** One column of a block before and after it is written. */
interface ColonnaScritta {
  readonly colonna: number;
  readonly prima: Excel.Range;
  readonly dopo: Excel.Range;
}

/** Consecutive rows of the sheet, as they were queued. */
interface Blocco {
  readonly da: number;
  readonly tutto: Excel.Range;
  readonly scritte: readonly ColonnaScritta[];
  readonly sue: readonly CellaModificata[];
}

export function isStessoContenuto(uno: unknown, altro: unknown): boolean {
  if (typeof uno === "number" && typeof altro === "number") {
    return uno === altro || Math.abs(uno - altro) <= PRECISIONE * Math.max(1, Math.abs(uno));
  }
  return respelled(uno) === respelled(altro);
}

/** Formulas alone do not tell a text that looks like a formula from one. */
const nudo = (contenuto: unknown): unknown => (typeof contenuto === "string" ? contenuto.replace(/^'/, "") : contenuto);

const chiave = (riga: number, colonna: number) => `${riga},${colonna}`;

/**
 * Watches one sheet while it is written: the request that writes also reads the rows as they are before it and the
 * columns as they are after it. Where the sheet is not the one that the command has read, or Excel has made something
 * else of what was written, the write is refused once it is done, and `celle` tells what to put back.
 */
export class Guardia {
  /** What the columns written held before, by cell, as far as Excel has answered. */
  private readonly tenute = new Map<string, Contenuto>();
  private readonly trovate = new Map<string, unknown>();
  private readonly righePrima: unknown[][] = [];

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly guardato: FoglioGuardato,
    private readonly celle: readonly CellaModificata[],
    /** Also tells texts that look like formulas from formulas, everywhere: of a sheet that is cleared. */
    private readonly conValori = false,
  ) {}

  get foglio(): string {
    return this.guardato.foglio;
  }

  /** Consecutive rows that one answer can carry, and about how many bytes that is. */
  private *blocchi(): Generator<{ readonly da: number; readonly quante: number; readonly byte: number }> {
    const { lettura, colonne } = this.guardato;
    const scritti = new Map<number, number>();
    for (const { riga, dopo } of this.celle) {
      scritti.set(riga, (scritti.get(riga) ?? 0) + byteDi(dopo.formula) + 20);
    }
    const cambiate = [...new Set(this.celle.map(({ colonna }) => colonna))];
    const tutte = Array.from({ length: Math.max(1, colonne) }, (_, colonna) => colonna);
    const byteLetti = (riga: number, quali: readonly number[]) =>
      byteDi(quali.map((colonna) => lettura(riga, colonna))) + quali.length;
    let [da, byte] = [0, 0];
    const { righe } = this;
    for (let riga = 0; riga < righe; riga++) {
      // As a formula, and where it is asked as a value too; the columns that are written once more, as both.
      byte += byteLetti(riga, tutte) * (this.conValori ? 2 : 1) + 2 * byteLetti(riga, cambiate);
      byte += scritti.get(riga) ?? 0;
      if (byte < BYTE_A_BLOCCO && riga < righe - 1) continue;
      yield { da, quante: riga + 1 - da, byte };
      [da, byte] = [riga + 1, 0];
    }
  }

  private get righe(): number {
    return this.celle.reduce((massimo, { riga }) => Math.max(massimo, riga + 1), this.guardato.righe);
  }

  /**
   * Queues the sheet block by block.
   * @param write queues what is written of one block, and says beforehand how many bytes that is
   */
  async queue(
    coda: Coda,
    write: (celle: readonly CellaModificata[]) => { readonly byte: number; readonly queue: () => void },
  ): Promise<void> {
    const { colonne } = this.guardato;
    for (const { da, quante, byte: letti } of this.blocchi()) {
      const sue = this.celle.filter(({ riga }) => riga >= da && riga < da + quante);
      const cambiate = [...new Set(sue.map(({ colonna }) => colonna))];
      const { byte, queue } = write(sue);
      await coda.makeRoom(byte, letti + byte + 60 * quante * cambiate.length);
      const tutto = this.sheet.getRangeByIndexes(da, 0, quante, Math.max(1, colonne));
      tutto.load("formulas");
      if (this.conValori) tutto.load("values");
      const scritte = cambiate.map((colonna): ColonnaScritta => {
        const prima = this.sheet.getRangeByIndexes(da, colonna, quante, 1);
        prima.load("formulas,values,numberFormat");
        return { colonna, prima, dopo: this.sheet.getRangeByIndexes(da, colonna, quante, 1) };
      });
      queue();
      for (const { dopo } of scritte) dopo.load("formulas");
      const blocco = { da, tutto, scritte, sue };
      coda.onRisposta(() => this.check(blocco));
    }
  }

  private check({ da, tutto, scritte, sue }: Blocco): ExcelRifiuto | null {
    const righe: Matrice = tutto.formulas;
    const dette: Matrice = this.conValori ? tutto.values : [];
    righe.forEach((riga, at) => {
      this.righePrima[da + at] = riga.map((ora, colonna) =>
        this.conValori ? typedContent(ora, dette[at]?.[colonna]) : ora,
      );
    });
    for (const { colonna, prima, dopo } of scritte) {
      const [formule, valori, formati]: readonly Matrice[] = [prima.formulas, prima.values, prima.numberFormat];
      formule?.forEach(([formula], at) => {
        const contenuto = typedContent(formula, valori?.[at]?.[0]) as Contenuto["formula"];
        this.tenute.set(chiave(da + at, colonna), { formula: contenuto, formato: String(formati?.[at]?.[0]) });
      });
      (dopo.formulas as Matrice).forEach(([formula], at) => this.trovate.set(chiave(da + at, colonna), formula));
    }
    const { foglio, lettura, colonne } = this.guardato;
    const isUguale = righe.every((riga, at) =>
      riga.every((ora, colonna) => colonna >= colonne || isStessoContenuto(ora, nudo(lettura(da + at, colonna)))),
    );
    const isLibera = sue.every(
      ({ riga, colonna }) =>
        colonna < colonne ||
        isStessoContenuto(nudo(this.tenute.get(chiave(riga, colonna))?.formula), nudo(lettura(riga, colonna))),
    );
    if (!isUguale || !isLibera) return new ExcelRifiuto("cambiato-in-mezzo", null, foglio);
    return this.diverse().length > 0 ? new ExcelRifiuto("formula-cambiata", null, foglio) : null;
  }

  /** The cells that do not hold what they should after the write, with what they hold. */
  private diverse(): readonly { readonly riga: number; readonly colonna: number; readonly ora: unknown }[] {
    const volute = new Map(
      this.celle.map(({ riga, colonna, prima, dopo }) => [
        chiave(riga, colonna),
        prima.formula === dopo.formula ? undefined : dopo.formula,
      ]),
    );
    return [...this.trovate].flatMap(([dove, ora]) => {
      const [riga = 0, colonna = 0] = dove.split(",").map(Number);
      const voluta = volute.get(dove) ?? this.tenute.get(dove)?.formula;
      return isStessoContenuto(ora, nudo(voluta)) ? [] : [{ riga, colonna, ora }];
    });
  }

  /** The cells that were written, with what stood in them in truth: to be put back as any change is. */
  daRiportare(): readonly CellaModificata[] {
    const stanno = new Map(
      this.diverse().map(({ riga, colonna, ora }) => [
        chiave(riga, colonna),
        (typeof ora === "string" && !ora.startsWith("=") ? digitato(ora) : ora) as Contenuto["formula"],
      ]),
    );
    const fatte = this.celle.map(({ riga, colonna, prima, dopo }): CellaModificata => {
      const dove = chiave(riga, colonna);
      return {
        ...{ riga, colonna },
        prima: { ...dopo, formula: stanno.get(dove) ?? dopo.formula },
        dopo: this.tenute.get(dove) ?? prima,
      };
    });
    const proprie = new Set(this.celle.map(({ riga, colonna }) => chiave(riga, colonna)));
    const altrui = [...stanno].flatMap(([dove, formula]): CellaModificata[] => {
      const tenuta = this.tenute.get(dove);
      if (!tenuta || proprie.has(dove)) return [];
      const [riga = 0, colonna = 0] = dove.split(",").map(Number);
      return [{ riga, colonna, prima: { ...tenuta, formula }, dopo: tenuta }];
    });
    return [...fatte, ...altrui];
  }

  /** The sheet as it was when it was written on, where Excel has said so. */
  letturaVera(): FoglioGuardato {
    const { foglio, lettura, righe, colonne } = this.guardato;
    return {
      foglio,
      righe: Math.max(righe, this.righePrima.length),
      colonne,
      lettura: (riga, colonna) => this.righePrima[riga]?.[colonna] ?? lettura(riga, colonna),
    };
  }
}
