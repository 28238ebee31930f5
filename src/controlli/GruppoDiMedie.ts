import { anomalia } from "../domain/sal/Calcolo";
import { cellAt } from "../cruscotto/griglia/SheetGrid";
import { attesiDi } from "./attesiDi";
import { ABITUDINE, nomeDi } from "./CellaDiRiga";
import type { CellaGuardata } from "./celleGuardate";
import { contenutoDi, type CelleRaccolte } from "./contenutoDi";
import type { Fonte } from "./Fonte";
import type { Guasto } from "./Guasto";
import { traLoro } from "./traLoro";

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

const inizioDi = ({ contenuto }: Media): number => Math.min(...contenuto.righe);

/** The means that gather from one column, wherever they stand: each is held against the rows that would be its own. */
export class GruppoDiMedie {
  private readonly medie: readonly Media[];
  /** Means gather exactly their rows, those without a figure too: one that does otherwise stands out. */
  private readonly isEsatta: boolean;
  private readonly righeDiMedie: ReadonlySet<number>;
  /** Many gather otherwise than the headings of the sheet say: they share the rows out in a way of their own. */
  private readonly isAlModoSuo: boolean;

  /**
   * @param foglio the sheet that the means stand on
   * @param pesi the columns whose ranges go beside those that are gathered
   */
  constructor(
    private readonly fonte: Fonte,
    medie: readonly CellaGuardata[],
    private readonly foglio: string,
    pesi: ReadonlySet<number>,
  ) {
    const { grid, colonna } = fonte;
    const gathered = { foglio: grid.foglio, colonna, fine: grid.celle.length - 1, pesi };
    this.medie = medie.flatMap((su): Media[] => {
      const contenuto = su.formula === "" ? null : contenutoDi(su, foglio, gathered);
      return contenuto ? [{ su, contenuto, attesi: attesiDi(su, fonte, this.isPropria(su)) }] : [];
    });
    this.righeDiMedie = new Set([...fonte.nodi, ...fonte.totali].map(({ riga }) => riga));
    const esatte = this.medie.filter((una) => this.scartoDi(una, true)?.isNullo ?? false).length;
    this.isEsatta = esatte >= ABITUDINE && esatte * 4 >= this.medie.length * 3;
    const scartate = this.medie.filter((una) => this.scartoDi(una, this.isEsatta)?.isNullo !== true).length;
    this.isAlModoSuo = scartate >= ABITUDINE && scartate * 4 > this.medie.length;
  }

  guasti(): readonly Guasto[] {
    return this.medie.flatMap((media, at) => {
      const fatto = this.guastoDi(media) ?? this.ripetuta(media, at);
      return fatto ? [{ su: media.su, anomalia: fatto }] : [];
    });
  }

  /** It stands in the very column that it gathers. */
  private isPropria({ colonna }: CellaGuardata): boolean {
    return colonna === this.fonte.colonna && this.foglio === this.fonte.grid.foglio;
  }

  private conta(riga: number, su: CellaGuardata, isEsatta: boolean): boolean {
    const { perRiga, grid, colonna, ruolo } = this.fonte;
    if (riga === su.riga && this.isPropria(su)) return true;
    const sua = perRiga.get(riga);
    if (sua) return isEsatta || !isFacoltativa(sua);
    return ruolo !== "media" && cellAt(grid, riga, colonna).tipo === "numero";
  }

  /** What the nearest of the expected sets has and the mean has not, and the other way round. */
  private scartoDi(media: Media, isEsatta: boolean): (Scarto & { readonly isNullo: boolean }) | null {
    const { contenuto, attesi, su } = media;
    const diPari = this.preseDaiPari(media);
    const scarti = attesi.flatMap((righe): Scarto[] => {
      const comuni = [...righe].filter((riga) => contenuto.righe.has(riga)).length;
      if (comuni === 0) return [];
      const mancano = [...righe].filter(
        (riga) => !contenuto.righe.has(riga) && !diPari.has(riga) && this.conta(riga, su, isEsatta),
      );
      const inPiu = [...contenuto.righe].filter((riga) => !righe.has(riga) && this.conta(riga, su, isEsatta));
      return comuni * 2 >= righe.size || su.di.tipo === "nodo" ? [{ mancano, inPiu }] : [];
    });
    const quanti = ({ mancano, inPiu }: Scarto) => mancano.length + inPiu.length;
    const [migliore] = scarti.sort((a, b) => quanti(a) - quanti(b));
    return migliore ? { ...migliore, isNullo: quanti(migliore) === 0 } : null;
  }

  /** The rows that another mean of its kind has: where they are shared out in more parts than headings, none is short. */
  private preseDaiPari(media: Media): ReadonlySet<number> {
    if (this.isPropria(media.su)) return new Set();
    const livelloDi = ({ su: { di } }: Media) => (di.tipo === "nodo" ? di.aggregato.nodo.livello : null);
    const [mio, colonna] = [livelloDi(media), media.su.colonna];
    const pari = this.medie.filter((una) => {
      const isPari = mio === null || livelloDi(una) === null || livelloDi(una) === mio;
      const isAltra = ![...una.contenuto.righe].some((riga) => media.contenuto.righe.has(riga));
      return una.su.colonna === colonna && isPari && isAltra;
    });
    return new Set(pari.flatMap(({ contenuto }) => [...contenuto.righe]));
  }

  private nome(riga: number): string {
    const { grid, colonna } = this.fonte;
    return nomeDi({ riga, colonna, ...(this.foglio !== grid.foglio && { foglio: grid.foglio }) });
  }

  private detto(su: CellaGuardata, motivo: "corto" | "lungo" | "doppio" | "sfasato", righe: readonly number[]) {
    const quali = righe.map((riga) => this.nome(riga)).join(", ");
    return anomalia("intervallo-della-media", "conferma", { motivo, cella: nomeDi(su), quali });
  }

  private guastoDi(media: Media): Guasto["anomalia"] | null {
    const { su, contenuto, attesi } = media;
    if (this.isDiAltri(su)) return this.altrui(media);
    if (contenuto.isSfasato) return this.detto(su, "sfasato", []);
    if (contenuto.isDoppio) return this.detto(su, "doppio", []);
    const scarto = this.scartoDi(media, this.isEsatta);
    if (!scarto) {
      const fuori = this.isAlModoSuo ? this.fuoriPosto(media) : null;
      return this.vuota(media) ?? (su.di.tipo === "nodo" && attesi.length > 0 ? this.altrui(media) : fuori);
    }
    if (this.isAlModoSuo) return this.fuoriPosto(media);
    const parziali = scarto.inPiu.filter((riga) => this.righeDiMedie.has(riga) || riga === su.riga);
    if (parziali.length > 0) return this.detto(su, "doppio", parziali);
    if (scarto.inPiu.length > 0) return this.detto(su, "lungo", scarto.inPiu);
    if (scarto.mancano.length > 0) return this.detto(su, "corto", scarto.mancano);
    return this.oltre(media);
  }

  private fuoriPosto(media: Media): Guasto["anomalia"] | null {
    const { su, contenuto } = media;
    if (this.isTutto(media)) return null;
    const altre = this.medie.filter((una) => una !== media && una.su.colonna === su.colonna && !this.isTutto(una));
    const posti = this.fonte.righe.filter((una) => !isFacoltativa(una)).map(({ riga }) => riga);
    const fatto = traLoro(
      contenuto,
      altre.map((una) => una.contenuto),
      posti,
    );
    return fatto && this.detto(su, fatto.motivo, fatto.righe);
  }

  /** It is the mean of a heading of another cruscotto. */
  private isDiAltri({ di }: CellaGuardata): boolean {
    return di.tipo === "nodo" && this.fonte.ruolo !== "media" && !this.fonte.albero.includes(di.aggregato.nodo);
  }

  /** None of the rows that it gathers is its own. */
  private altrui({ su, contenuto }: Media): Guasto["anomalia"] | null {
    const sue = [...contenuto.righe].filter((riga) => this.conta(riga, su, true));
    return sue.length > 0 ? this.detto(su, "lungo", sue) : null;
  }

  /** Two that gather the same rows, where nothing says whose either is: the one out of order, or further from them. */
  private ripetuta(media: Media, at: number): Guasto["anomalia"] | null {
    const { su, contenuto } = media;
    if ((su.di.tipo === "nodo" && !this.isAlModoSuo) || this.isTutto(media)) return null;
    const chiave = [...contenuto.righe].join();
    const uguali = this.medie.filter(
      (una) => una !== media && una.su.colonna === su.colonna && [...una.contenuto.righe].join() === chiave,
    );
    const [gemella] = uguali;
    if (!gemella || uguali.length > 1) return null;
    const lontana = (una: Media) =>
      Math.min(...[inizioDi(una), Math.max(...una.contenuto.righe)].map((riga) => Math.abs(una.su.riga - riga)));
    const vicine = [this.medie[at - 1], this.medie[at + 1]];
    const [prima, dopo] = vicine.map((una) => (una === gemella ? undefined : una));
    const isInOrdine = (!prima || inizioDi(prima) < inizioDi(media)) && (!dopo || inizioDi(media) < inizioDi(dopo));
    const isSua = this.isPropria(su) ? lontana(media) > lontana(gemella) : !isInOrdine;
    return isSua ? this.detto(su, "lungo", [...contenuto.righe]) : null;
  }

  private isTutto({ contenuto }: Media): boolean {
    return this.fonte.righe.every(({ riga }) => contenuto.righe.has(riga));
  }

  /** A stretch that runs past its rows where all others stop at them: what is written there will count. */
  private oltre({ su, contenuto, attesi }: Media): Guasto["anomalia"] | null {
    if (!this.isEsatta) return null;
    const [da, a] = [Math.min(...contenuto.righe), Math.max(...contenuto.righe)];
    // A whole column takes what will be written on purpose.
    if (da === 0) return null;
    const isOltre = attesi.every((righe) => da < Math.min(...righe) || a > Math.max(...righe));
    if (!isOltre || attesi.length === 0) return null;
    const attese = new Set(attesi.flatMap((righe) => [...righe]));
    const fuori = [da, a].filter((riga) => !attese.has(riga));
    return this.detto(su, "lungo", fuori);
  }

  /** A mean of cells where nothing stands. */
  private vuota({ su, contenuto }: Media): Guasto["anomalia"] | null {
    const { grid, colonna } = this.fonte;
    const isVuoto = [...contenuto.righe].every((riga) => cellAt(grid, riga, colonna).tipo === "vuota");
    if (!isVuoto || contenuto.righe.size === 0) return null;
    const righe = [...contenuto.righe].sort((a, b) => a - b);
    const [prima = 0, ultima = prima] = [righe[0], righe.at(-1)];
    const riferimento = [prima, ultima].map((riga) => this.nome(riga)).join(":");
    return anomalia("formula-cella-vuota", "conferma", { cella: nomeDi(su), riferimento });
  }
}
