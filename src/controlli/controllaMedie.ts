import type { Anomalia } from "../domain/Anomalia";
import { groupBy } from "../domain/groupBy";
import { anomalia } from "../domain/sal/Calcolo";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { Nodo } from "../cruscotto/Cruscotto";
import { attesiDi, type CelleDiColonna } from "./attesiDi";
import { ABITUDINE, DI_CONTO, nomeDi } from "./CellaDiRiga";
import type { CellaGuardata } from "./celleGuardate";
import { contenutoDi, type CelleRaccolte } from "./contenutoDi";
import { formaDiMedia } from "./formaDi";
import type { Guasto } from "./Guasto";

/** A mean or a total with what it gathers, and with what it might have gathered instead. */
interface Media {
  readonly su: CellaGuardata;
  readonly contenuto: CelleRaccolte;
  readonly attesi: readonly ReadonlySet<number>[];
}

interface Scarto {
  readonly mancano: readonly number[];
  readonly inPiu: readonly number[];
}

/** Outcomes of rows that a mean may leave out. */
const FUORI: ReadonlySet<string> = new Set(["monitoraggio", "non applicabile", "neutralizzato", "eliminato"]);

function isFacoltativa({ di, formula, cella }: CellaGuardata): boolean {
  if (di.tipo !== "riga") return formula === "" && cella.tipo !== "numero";
  const { misura, indicatore } = di.misurato;
  return indicatore.isSuperato || FUORI.has(misura.esito) || (formula === "" && cella.tipo !== "numero");
}

class ColonnaDiMedie {
  private readonly perRiga: ReadonlyMap<number, CellaGuardata>;
  private readonly medie: readonly Media[];
  /** Means gather exactly their rows, those without a figure too: one that does otherwise stands out. */
  private readonly isEsatta: boolean;

  constructor(
    celle: readonly CellaGuardata[],
    private readonly grid: SheetGrid,
    nodi: readonly Nodo[],
    pesi: ReadonlySet<number>,
  ) {
    this.perRiga = new Map(celle.map((una) => [una.riga, una]));
    const colonna: CelleDiColonna = {
      righe: celle.filter(({ di }) => di.tipo === "riga"),
      nodi: celle.filter(({ di }) => di.tipo === "nodo"),
      totali: celle.filter(({ di }) => di.tipo === "totale"),
    };
    this.medie = [...colonna.nodi, ...colonna.totali].flatMap((su): Media[] => {
      const contenuto = su.formula === "" ? null : contenutoDi(su, grid.foglio, pesi);
      return contenuto ? [{ su, contenuto, attesi: attesiDi(su, colonna, nodi) }] : [];
    });
    const esatte = this.medie.filter((una) => this.scartoDi(una, true)?.isNullo ?? false).length;
    this.isEsatta = esatte >= ABITUDINE && esatte * 4 >= this.medie.length * 3;
  }

  guasti(): readonly Guasto[] {
    return this.medie.flatMap((media) => {
      const fatto = this.guastoDi(media);
      return fatto ? [{ su: media.su, anomalia: fatto }] : [];
    });
  }

  /** What the nearest of the expected sets has and the mean has not, and the other way round. */
  private scartoDi(
    { contenuto, attesi, su }: Media,
    isEsatta: boolean,
  ): (Scarto & { readonly isNullo: boolean }) | null {
    const conta = (riga: number) => {
      const sua = this.perRiga.get(riga);
      if (riga === su.riga) return true;
      return sua ? isEsatta || !isFacoltativa(sua) : cellAt(this.grid, riga, su.colonna).tipo === "numero";
    };
    const scarti = attesi.flatMap((righe): Scarto[] => {
      const comuni = [...righe].filter((riga) => contenuto.righe.has(riga)).length;
      if (comuni === 0) return [];
      const mancano = [...righe].filter((riga) => !contenuto.righe.has(riga) && conta(riga));
      const inPiu = [...contenuto.righe].filter((riga) => !righe.has(riga) && conta(riga));
      return comuni * 2 >= righe.size || su.di.tipo === "nodo" ? [{ mancano, inPiu }] : [];
    });
    const quanti = ({ mancano, inPiu }: Scarto) => mancano.length + inPiu.length;
    const [migliore] = scarti.sort((a, b) => quanti(a) - quanti(b));
    return migliore ? { ...migliore, isNullo: quanti(migliore) === 0 } : null;
  }

  private guastoDi(media: Media): Anomalia | null {
    const { su, contenuto } = media;
    const di = (motivo: "corto" | "lungo" | "doppio" | "sfasato", righe: readonly number[]) =>
      anomalia("intervallo-della-media", "conferma", {
        motivo,
        cella: nomeDi(su),
        quali: righe.map((riga) => nomeDi({ riga, colonna: su.colonna })).join(", "),
      });
    if (contenuto.isSfasato) return di("sfasato", []);
    if (contenuto.isDoppio) return di("doppio", []);
    const scarto = this.scartoDi(media, this.isEsatta);
    if (!scarto) return this.vuota(media);
    const parziali = scarto.inPiu.filter((riga) => this.isMedia(riga) || riga === su.riga);
    if (parziali.length > 0) return di("doppio", parziali);
    if (scarto.inPiu.length > 0) return di("lungo", scarto.inPiu);
    if (scarto.mancano.length > 0) return di("corto", scarto.mancano);
    return this.oltre(media);
  }

  private isMedia(riga: number): boolean {
    return this.medie.some(({ su }) => su.riga === riga);
  }

  /** A stretch that runs past its rows where all others stop at them: what is written there will count. */
  private oltre({ su, contenuto, attesi }: Media): Anomalia | null {
    if (!this.isEsatta) return null;
    const [da, a] = [Math.min(...contenuto.righe), Math.max(...contenuto.righe)];
    const isOltre = attesi.every((righe) => da < Math.min(...righe) || a > Math.max(...righe));
    if (!isOltre || attesi.length === 0) return null;
    const attese = new Set(attesi.flatMap((righe) => [...righe]));
    const fuori = [da, a].filter((riga) => !attese.has(riga));
    const quali = fuori.map((riga) => nomeDi({ riga, colonna: su.colonna })).join(", ");
    return anomalia("intervallo-della-media", "conferma", { motivo: "lungo", cella: nomeDi(su), quali });
  }

  /** A mean of cells where nothing stands. */
  private vuota({ su, contenuto }: Media): Anomalia | null {
    const isVuoto = [...contenuto.righe].every((riga) => cellAt(this.grid, riga, su.colonna).tipo === "vuota");
    if (!isVuoto || contenuto.righe.size === 0) return null;
    const righe = [...contenuto.righe].sort((a, b) => a - b);
    const [prima = 0, ultima = prima] = [righe[0], righe.at(-1)];
    const riferimento = [prima, ultima].map((riga) => nomeDi({ riga, colonna: su.colonna })).join(":");
    return anomalia("formula-cella-vuota", "conferma", { cella: nomeDi(su), riferimento });
  }
}

/** A figure typed in a mean that no other mean of its kind has: it is neither how many cells it gathers nor a scale. */
function numeroIn(su: CellaGuardata, quanti: number): string | null {
  const typed = su.pezzi.find(
    (pezzo, at) =>
      pezzo.tipo === "numero" &&
      !DI_CONTO.has(pezzo.valore) &&
      pezzo.valore !== quanti &&
      [su.pezzi[at - 1], su.pezzi[at + 1]].some((accanto) => /^[-+*/]$/.test(accanto?.scritto ?? "")),
  );
  return typed?.scritto ?? null;
}

/** Means written otherwise than those of their level, or replaced by a figure. */
function fuoriForma(celle: readonly CellaGuardata[], pesi: ReadonlySet<number>, foglio: string): readonly Guasto[] {
  const tutte = celle.filter(({ formula }) => formula !== "").length;
  const aMano = celle.filter(({ formula, cella }) => formula === "" && cella.tipo === "numero").length;
  const areFormule = tutte >= 2 && aMano * 2 <= tutte;
  const livelli = groupBy(celle, ({ di }) => (di.tipo === "nodo" ? di.aggregato.nodo.livello : di.tipo));
  return [...livelli.values()].flatMap((sue): Guasto[] => {
    const conFormula = sue.filter(({ formula }) => formula !== "");
    const forme = groupBy(conFormula, formaDiMedia);
    const [usuale] = [...forme.values()].sort((a, b) => b.length - a.length);
    const conNumero = conFormula.filter((su) => numeroIn(su, contenutoDi(su, foglio, pesi)?.righe.size ?? 0) !== null);
    return sue.flatMap((su): Guasto[] => {
      const cella = nomeDi(su);
      if (su.formula === "") {
        if (su.che !== "sal" || su.cella.tipo !== "numero" || !areFormule) return [];
        return [{ su, anomalia: anomalia("formula-interrotta", "conferma", { motivo: "scritta", cella }) }];
      }
      const numero = numeroIn(su, contenutoDi(su, foglio, pesi)?.righe.size ?? 0);
      if (numero !== null && conNumero.length < ABITUDINE) {
        return [{ su, anomalia: anomalia("formula-con-numero", "conferma", { cella, numero }) }];
      }
      const quante = forme.get(formaDiMedia(su))?.length ?? 0;
      const isSola = usuale && usuale.length >= ABITUDINE && quante * 4 <= usuale.length && su.pezzi.length > 1;
      if (!isSola || su.di.tipo !== "nodo") return [];
      const altra = nomeDi(usuale[0]);
      return [{ su, anomalia: anomalia("formula-interrotta", "conferma", { motivo: "diversa", cella, altra }) }];
    });
  });
}

/** What is wrong with the means and the totals of a sheet, column by column. */
export function controllaMedie(
  celle: readonly CellaGuardata[],
  grid: SheetGrid,
  nodi: readonly Nodo[],
): readonly Guasto[] {
  const colonne = groupBy(celle, ({ colonna }) => colonna);
  const pesi = new Set(celle.filter(({ che }) => che === "peso").map(({ colonna }) => colonna));
  return [...colonne.values()].flatMap((sue) => {
    const intervalli = new ColonnaDiMedie(sue, grid, nodi, pesi).guasti();
    const detti = new Set(intervalli.map(({ su }) => su));
    const medie = sue.filter(({ di }) => di.tipo !== "riga");
    return [...intervalli, ...fuoriForma(medie, pesi, grid.foglio).filter(({ su }) => !detti.has(su))];
  });
}
