import type { Blocco } from "../colonne/findBlocchi";
import { isTotale } from "./riconosciRiga";
import { colonnePerRuolo, RigaLetta } from "./RigaLetta";
import { isSopraPerCodice } from "./isSopraPerCodice";
import { ampiezzaDetta } from "./livelli";
import { CODICE, isGerarchia, NOME_CON_CODICE } from "../colonne/parole/ruoli";
import type { SheetGrid } from "../griglia/SheetGrid";
import type { Unioni } from "../griglia/Unioni";

const TOLLERANZA_PESI = 0.005;
const QUOTA_DI_RIGHE_PIENE = 0.5;

const hasFigure = (riga: RigaLetta) => riga.hasFigura("target") || riga.hasFigura("consuntivo");
const isIntero = (somma: number) => [1, 100].some((tutto) => Math.abs(somma / tutto - 1) <= TOLLERANZA_PESI);

/** The rows of a block from the top, each asked what it is by what stands below it. Every answer is found once. */
export class RigheBlocco {
  readonly righe: readonly RigaLetta[];
  private ultime: ReadonlyMap<string, number> | null = null;
  private readonly bannerPesati: ReadonlySet<RigaLetta>;
  private readonly gruppi: ReadonlySet<RigaLetta>;
  private prossima: { readonly da: number; readonly a: number } | null = null;

  constructor(
    grid: SheetGrid,
    unioni: Unioni,
    private readonly blocco: Blocco,
  ) {
    const prima = blocco.testa.ultima + 1;
    const perRuolo = colonnePerRuolo(blocco);
    this.righe = Array.from(
      { length: blocco.finoA - prima },
      (_, at) => new RigaLetta(grid, unioni, blocco, prima + at, perRuolo),
    );
    this.isUltimo = blocco.finoA >= grid.celle.length;
    this.bannerPesati = this.findBannerPesati();
    this.gruppi = this.findGruppi();
    let [nominate, conTarget] = [0, 0];
    for (const riga of this.righe) {
      if (riga.testo("indicatore") === "") continue;
      nominate += 1;
      if (riga.hasFigura("target")) conTarget += 1;
    }
    this.hasRighePiene = nominate > 0 && conTarget >= nominate * QUOTA_DI_RIGHE_PIENE;
    const primaPiena = this.righe.find(({ colonnePiene }) => colonnePiene.length > 0);
    this.isDivisa = primaPiena?.testoSolo?.colonna === primaPiena?.colonnaOf("indicatore");
  }

  /** Nothing but the end of the sheet follows. */
  private readonly isUltimo: boolean;
  /** Most rows with a name have a target. */
  private readonly hasRighePiene: boolean;
  /** It begins with a name alone. */
  private readonly isDivisa: boolean;

  /** The last row with each code. */
  private get ultimaByCodice(): ReadonlyMap<string, number> {
    return (this.ultime ??= new Map(this.righe.map((riga) => [riga.testo("codice"), riga.riga])));
  }

  /** The first row at or below one that says more than a text alone; null where the block ends before. */
  private nextPiena(riga: number): RigaLetta | null {
    const prima = this.blocco.testa.ultima + 1;
    if (!this.prossima || riga < this.prossima.da || riga > this.prossima.a) {
      let a = riga;
      const isMuta = (letta: RigaLetta) => letta.colonnePiene.length === 0 || letta.testoSolo || letta.etichetta;
      for (let letta = this.righe[a - prima]; letta && isMuta(letta); letta = this.righe[a - prima]) a += 1;
      this.prossima = { da: riga, a };
    }
    return this.righe[this.prossima.a - prima] ?? null;
  }

  /** Between a row and the next header there are only headings and blanks. */
  isBeforeIntestazione(riga: number): boolean {
    return !this.isUltimo && this.nextPiena(riga + 1) === null;
  }

  /**
   * A name alone on its row, where the rows of the block have more than a name: a heading if the first row of the block
   * is one too ("sezione"), else a row that nobody has filled ("vuota"); null where it is a row like the others.
   */
  genereDelSolo(riga: RigaLetta): "sezione" | "vuota" | null {
    const sotto = this.nextPiena(riga.riga + 1);
    if (!this.hasRighePiene || sotto === null || !hasFigure(sotto)) return null;
    const isContinuazione = /^\p{Ll}/u.test(riga.testo("indicatore"));
    return this.isDivisa && !isContinuazione ? "sezione" : "vuota";
  }

  /**
   * A row without figures gathers the rows below when they bear its code (Pisa), when its name begins with one, when it
   * publishes a SAL that is not the formula of its own row, or when their weights make the whole. Else it is an
   * indicator still to be filled.
   */
  isObiettivo(riga: RigaLetta): boolean {
    if (!riga.isVuota("formula")) return false;
    const codice = riga.testo("codice");
    if (codice !== "" && this.isCapo(riga, codice)) return true;
    if (codice !== "" && CODICE.test(codice)) return (this.ultimaByCodice.get(codice) ?? 0) > riga.riga;
    if (NOME_CON_CODICE.test(riga.testo("indicatore")) || this.gruppi.has(riga)) return true;
    if (this.isCapoPerNome(riga)) return true;
    const formula = riga.formula("sal");
    if (/\bPERF\.MEDIA\(/i.test(formula)) return true;
    return riga.cella("sal").tipo === "numero" && (formula === "" || formula.includes(":"));
  }

  /** The code of the next row goes on from its own: "A" over "A.1". */
  private isCapo(riga: RigaLetta, codice: string): boolean {
    const sotto = this.nextPiena(riga.riga + 1)?.testo("codice") ?? "";
    return sotto.startsWith(codice) && /^[._ -]+[\p{L}\d]/u.test(sotto.slice(codice.length));
  }

  /** "1 Sviluppo" over "1.1 Servizi": the name of the row below goes on from its code. */
  private isCapoPerNome(riga: RigaLetta): boolean {
    const sotto = this.righe[riga.riga + 1 - (this.blocco.testa.ultima + 1)];
    return sotto !== undefined && isSopraPerCodice(riga.testo("indicatore"), sotto.testo("indicatore"));
  }

  /**
   * A banner that weighs what is below ("Priorità 1 | 35%"): a text with a weight and nothing else where no name can stand,
   * or among the names where its words say what it gathers and the weights of its like make the whole.
   */
  isBannerPesato(riga: RigaLetta): boolean {
    return this.bannerPesati.has(riga);
  }

  private findBannerPesati(): ReadonlySet<RigaLetta> {
    const trovati = new Set<RigaLetta>();
    const traINomi = new Map<number, RigaLetta[]>();
    for (const riga of this.righe) {
      const testo = hasFigure(riga) ? null : riga.testoPesato;
      if (!testo || isTotale(testo.testo, true)) continue;
      const ruolo = this.blocco.colonne.find(({ colonna }) => colonna === testo.colonna)?.ruolo ?? null;
      const detta = ampiezzaDetta(testo.testo);
      if (ruolo === "indicatore") {
        if (detta) traINomi.set(detta.rango, [...(traINomi.get(detta.rango) ?? []), riga]);
      } else if (testo.colonna <= (riga.colonnaOf("indicatore") ?? 0) && !CODICE.test(testo.testo)) {
        // In the column of a level it is that level, unless the row below has its own.
        const isLivello = ruolo !== null && isGerarchia(ruolo) && this.nextPiena(riga.riga + 1)?.testo(ruolo) === "";
        if (!isLivello) trovati.add(riga);
      }
    }
    for (const simili of traINomi.values()) {
      const somma = simili.reduce((totale, { peso }) => totale + (peso ?? 0), 0);
      if (simili.length > 1 && isIntero(somma)) for (const riga of simili) trovati.add(riga);
    }
    return trovati;
  }

  /** A heading without a code whose next row is a heading too stands above it: a prospettiva with its own SAL cell. */
  isProspettiva(riga: RigaLetta): boolean {
    if (riga.testo("codice") !== "" || NOME_CON_CODICE.test(riga.testo("indicatore"))) return false;
    const prima = this.blocco.testa.ultima + 1;
    const sotto = this.righe.slice(riga.riga + 1 - prima).find(({ colonnePiene }) => colonnePiene.length > 0);
    return sotto !== undefined && sotto.isVuota("target") && sotto.isVuota("consuntivo") && this.isObiettivo(sotto);
  }

  /** Rows with a weight and no figures, when the weights of the rows with figures below each of them make the whole. */
  private findGruppi(): ReadonlySet<RigaLetta> {
    const trovati = new Set<RigaLetta>();
    let somma: number | null = null;
    const isChiuso = () => somma === null || isIntero(somma);
    for (const riga of this.righe) {
      const nome = riga.testo("indicatore");
      if (hasFigure(riga)) {
        if (trovati.size === 0) return trovati;
        somma = (somma ?? 0) + (riga.peso ?? 0);
      } else if (nome !== "" && riga.peso !== null && !isTotale(nome, true)) {
        if (!isChiuso()) return new Set();
        trovati.add(riga);
        somma = null;
      }
    }
    return somma !== null && isChiuso() ? trovati : new Set();
  }
}
