import { groupBy } from "../domain/groupBy";
import { anomalia } from "../domain/sal/Calcolo";
import { cellAt } from "../cruscotto/griglia/SheetGrid";
import { letteraOf } from "../cruscotto/griglia/letteraOf";
import { ABITUDINE, DI_CONTO, nomeDi } from "./CellaDiRiga";
import { altraColonna } from "./altraColonna";
import type { MedieDiColonna } from "./MedieDiColonna";
import type { CellaGuardata } from "./celleGuardate";
import { contenutoDi, isScelta } from "./contenutoDi";
import type { Fonte } from "./Fonte";
import type { Guasto } from "./Guasto";
import { isDiPiuRighe, isRiferimento, type Pezzo, type Riferimento } from "./pezziDi";

/** Functions that make one figure of many; the others round it, bound it, or put something in the place of an error. */
const AGGREGANO =
  /^(?:SUM|AVERAGE|COUNT|MAX|MIN|MEDIAN|MODE|PRODUCT|LARGE|SMALL|GEOMEAN|HARMEAN|STDEV|VAR|PERCENTILE|QUARTILE)/;

/** One mean with what its form depends on. */
class MediaScritta {
  /** How many cells it gathers. */
  readonly quante: number;
  /** The whole formula, and what it computes when nothing is rounded or guarded. */
  readonly forma: string;
  readonly nocciolo: string;
  /** It gathers rows, means of them, or everything: those are not written alike. */
  readonly specie: string;

  constructor(
    readonly su: CellaGuardata,
    readonly fonte: Fonte,
    private readonly di: MedieDiColonna,
  ) {
    const { grid, colonna, righe, nodi, totali } = fonte;
    const pesi = new Set(di.fonti.flatMap((una) => (una.ruolo === "peso" ? [una.colonna] : [])));
    const fine = grid.celle.length - 1;
    const raccolte = contenutoDi(su, di.foglio, { foglio: grid.foglio, colonna, fine, pesi })?.righe ?? new Set();
    this.quante = raccolte.size;
    const conta = (celle: readonly CellaGuardata[]) => celle.filter(({ riga }) => raccolte.has(riga)).length;
    const isTutto = righe.length > 0 && conta(righe) === righe.length && su.di.tipo === "totale";
    this.specie = isTutto ? "tutto" : conta(nodi) + conta(totali) > conta(righe) ? "medie" : "righe";
    const pezzi = su.pezzi.map((pezzo, at) => this.scritto(pezzo, su.pezzi[at - 1]?.scritto === "/"));
    this.forma = unita(pezzi.join(""));
    this.nocciolo = unita(
      su.pezzi
        .flatMap((pezzo, at) => {
          const isFunzione = pezzo.tipo === "altro" && AGGREGANO.test(pezzo.scritto.toUpperCase());
          const isBound = pezzo.scritto.toUpperCase() === "MIN" && su.pezzi[at + 2]?.tipo === "numero";
          const isSegno = pezzo.tipo === "riferimento" || /^[/*+-]$/.test(pezzo.scritto);
          return (isFunzione && !isBound) || isSegno ? [pezzi[at] ?? ""] : [];
        })
        .join(" "),
    ).replace(/^(?:COUNTA? § )+(?=[A-Z])/, "");
  }

  private scritto(pezzo: Pezzo, isDivisore: boolean): string {
    switch (pezzo.tipo) {
      case "riferimento":
        return this.ruoloDi(pezzo);
      case "numero":
        return isDivisore && pezzo.valore === this.quante ? "n" : String(pezzo.valore);
      case "testo":
        return pezzo.scritto === '""' ? '""' : "“”";
      case "altro":
        return pezzo.scritto.toUpperCase();
    }
  }

  /** What a reference takes: figures of a kind that is known, whatever their column, or a column of its own. */
  private ruoloDi(uno: Riferimento): string {
    const foglio = uno.foglio ?? this.di.foglio;
    const nota = this.di.fonti.find((una) => una.grid.foglio === foglio && una.colonna === uno.da.colonna);
    if (isScelta(this.su)) return isDiPiuRighe(uno) ? uno.scritto : "§";
    if (uno.isEsterno) return "§esterno";
    const { grid, colonna } = this.fonte;
    if (foglio === grid.foglio && uno.da.colonna === colonna) return "§";
    if (nota?.ruolo === this.fonte.ruolo) return "§";
    return nota ? `§${nota.ruolo}` : `§${uno.da.colonna === null ? "" : letteraOf(uno.da.colonna)}`;
  }

  /** It adds shares up where a mean is wanted. */
  get isSomma(): boolean {
    const { ruolo } = this.fonte;
    return (ruolo === "sal" || ruolo === "media") && this.nocciolo === "SUM §" && this.quante > 1;
  }

  /** It adds SAL by weight up, and the weights do not make 100% nor is the sum divided. */
  get isSenzaPesi(): boolean {
    if (this.fonte.ruolo !== "sal" || this.nocciolo !== "SUMPRODUCT § §peso") return false;
    const { grid } = this.fonte;
    const [pesi] = this.su.pezzi
      .filter(isRiferimento)
      .filter((uno) => this.ruoloDi(uno) === "§peso" && uno.da.riga !== null && uno.a.riga !== null);
    if (!pesi) return false;
    let somma = 0;
    for (let riga = pesi.da.riga ?? 0; riga <= (pesi.a.riga ?? -1); riga++) {
      const peso = cellAt(grid, riga, pesi.da.colonna ?? 0);
      somma += peso.tipo === "numero" ? peso.valore : 0;
    }
    return Math.abs(somma - 1) > 0.005 * this.quante;
  }

  get isAltraStatistica(): boolean {
    return this.su.di.tipo === "nodo" && /^(?:MAX|MIN|MEDIAN|COUNTA?) §$/.test(this.nocciolo) && this.quante > 1;
  }
}

/** A formula with every stretch of one kind written once, however many cells or stretches it takes. */
function unita(scritta: string): string {
  let forma = scritta;
  for (let prima = ""; prima !== forma;) {
    prima = forma;
    forma = forma.replace(/(\(? ?[A-Z]*\(? ?§[a-z]*(?: ?[,*] ?§[a-z]*)?\)*)(?:(?: ?[+,] ?| )\1(?![a-z]))+/g, "$1");
  }
  return forma;
}

/** A figure typed in a mean that no other mean of its kind has: it is neither how many cells it gathers nor a scale. */
function numeroIn({ su, quante }: MediaScritta): string | null {
  const typed = su.pezzi.find(
    (pezzo, at) =>
      pezzo.tipo === "numero" &&
      !DI_CONTO.has(pezzo.valore) &&
      pezzo.valore !== quante &&
      [su.pezzi[at - 1], su.pezzi[at + 1]].some((accanto) => /^[-+*/]$/.test(accanto?.scritto ?? "")),
  );
  return typed?.scritto ?? null;
}

/** Whether one form stands alone beside another that is a habit: two are enough where what is computed differs. */
function isSola(una: MediaScritta, sorelle: readonly MediaScritta[]): CellaGuardata | null {
  const altre = sorelle.filter((altra) => altra !== una);
  const usuale = (chiaveDi: (altra: MediaScritta) => string) =>
    [...groupBy(altre, chiaveDi).values()].sort((a, b) => b.length - a.length)[0];
  if (una.su.pezzi.length === 1) return null;
  const nocciolo = usuale((altra) => altra.nocciolo);
  const come = altre.filter((altra) => altra.nocciolo === una.nocciolo).length;
  if (nocciolo && nocciolo[0].nocciolo !== una.nocciolo) {
    if (nocciolo.length >= 2 && come === 0) return nocciolo[0].su;
    return nocciolo.length >= ABITUDINE && (come + 1) * 4 <= nocciolo.length ? nocciolo[0].su : null;
  }
  const forma = usuale((altra) => altra.forma);
  const uguali = altre.filter((altra) => altra.forma === una.forma).length + 1;
  return forma && forma[0].forma !== una.forma && forma.length >= ABITUDINE && uguali * 4 <= forma.length
    ? forma[0].su
    : null;
}

/** Means written otherwise than those of their level, or replaced by a figure. */
export function formeDelleMedie(di: MedieDiColonna): readonly Guasto[] {
  const tutte = di.raccolte.flatMap(({ medie, fonte }) => medie.map((su) => ({ su, fonte })));
  const conFormula = tutte.filter(({ su }) => su.formula !== "").length;
  const aMano = tutte.filter(({ su }) => su.formula === "" && su.cella.tipo === "numero").length;
  const areFormule = conFormula >= 2 && aMano * 2 <= conFormula;
  const scritte = tutte.flatMap(({ su, fonte }) => (su.formula === "" ? [] : [new MediaScritta(su, fonte, di)]));
  const conNumero = scritte.filter((una) => numeroIn(una) !== null).length;
  const somme = scritte.filter(({ isSomma }) => isSomma).length;
  const livelli = groupBy(scritte, ({ su, specie }) =>
    [su.di.tipo === "nodo" ? su.di.aggregato.nodo.livello : su.di.tipo, specie].join("|"),
  );
  const diFormula = (una: MediaScritta): Guasto["anomalia"] | null => {
    const cella = nomeDi(una.su);
    const numero = numeroIn(una);
    if (numero !== null && conNumero < ABITUDINE) return anomalia("formula-con-numero", "conferma", { cella, numero });
    const sorelle = [...livelli.values()].find((sue) => sue.includes(una)) ?? [];
    const fuori = una.quante === 0 ? altraColonna(una, di) : null;
    if (fuori) return fuori;
    const altra = isSola(una, sorelle);
    if (altra) return anomalia("formula-interrotta", "conferma", { motivo: "diversa", cella, altra: nomeDi(altra) });
    const pari = sorelle.filter(({ nocciolo }) => nocciolo === una.nocciolo).length;
    const isStrana = una.isAltraStatistica || una.isSenzaPesi;
    if ((una.isSomma && somme < ABITUDINE) || (isStrana && pari < ABITUDINE)) {
      return anomalia("formula-interrotta", "conferma", { motivo: "non-media", cella });
    }
    return null;
  };
  return [
    ...tutte.flatMap(({ su }): Guasto[] => {
      if (su.formula !== "" || su.che !== "sal" || su.cella.tipo !== "numero" || !areFormule) return [];
      return [{ su, anomalia: anomalia("formula-interrotta", "conferma", { motivo: "scritta", cella: nomeDi(su) }) }];
    }),
    ...scritte.flatMap((una): Guasto[] => {
      const fatto = diFormula(una);
      return fatto ? [{ su: una.su, anomalia: fatto }] : [];
    }),
  ];
}
