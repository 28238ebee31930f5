import type { Nodo } from "../cruscotto/Cruscotto";
import type { CruscottoMisurato, IndicatoreMisurato } from "../cruscotto/CruscottoMisurato";
import { groupByPadre } from "../cruscotto/groupByPadre";
import { MARCHIO_FOGLIO_PERF } from "../cruscotto/marchio";
import { isNelleMedie } from "../cruscotto/mediaOf";
import type { SheetGrid } from "../cruscotto/SheetGrid";
import { formatQuota } from "../texts/formato";
import { SINTESI } from "../texts/fogli";
import { nomeLivello } from "../texts/nomi";
import { Foglio, formula, numero, testo, vuota } from "./fogliPerf";
import { formulaMediaNativa, type RigaMediata } from "./formulaMedia";
import { formulaDelModo, type ModoScrittura } from "./formulaDelModo";
import { foglioInFormula, indirizzoOf, letteraOf } from "./indirizzo";
import type { CellaFoglio, FoglioPerf } from "./Modifiche";
import { mostratoDi } from "../cruscotto/mostratoDi";
import { formatoConSegno, regoleOf } from "./semaforiOf";

const PESO = 2;
const SAL = 3;
const ESITO = 4;
const MISURATI = 5;
const ATTESI = 6;
const FORMATO_PESO = "0.0%";

/** Lays out the summary: the ente, its prospettive and their objectives first, then the rows every mean comes from. */
class Compositore {
  private readonly foglio = new Foglio();
  private readonly nodi: ReadonlyMap<number | null, readonly Nodo[]>;
  private readonly indicatori: ReadonlyMap<number | null, readonly IndicatoreMisurato[]>;
  /** Row of each heading, 0-based, and the rows of its children once they are laid out. */
  private readonly rigaByNodo = new Map<number, number>();
  private readonly figliByNodo = new Map<number | null, RigaMediata[]>();
  private readonly rigaByIndicatore = new Map<IndicatoreMisurato, number>();
  private rigaEnte = 0;
  private readonly fonte: string;
  private readonly formato: string;

  constructor(
    private readonly misurato: CruscottoMisurato,
    private readonly modo: ModoScrittura,
    private readonly formati: SheetGrid["formati"],
  ) {
    this.nodi = groupByPadre(misurato.cruscotto.nodi, (nodo) => nodo.padre);
    this.indicatori = groupByPadre(misurato.indicatori, ({ indicatore }) => indicatore.padre);
    this.fonte = foglioInFormula(misurato.cruscotto.foglio);
    this.formato = formatoConSegno("0.0%", misurato.politica.soglie);
  }

  compose(nome: string): FoglioPerf {
    this.addTesta();
    const sotto = this.addQuadro();
    this.foglio.add("normale");
    this.foglio.add("forte", testo(SINTESI.dettaglio));
    this.foglio.add("intestazione", ...SINTESI.colonneDettaglio.map(testo));
    for (let at = 0; at < sotto.length; at++) {
      const nodo = sotto[at];
      if (nodo !== undefined) sotto.push(...this.addBlocco(nodo));
    }
    this.fillMedie();
    const area = { riga: 3, colonna: SAL, righe: this.foglio.righe.length - 3, colonne: 1 };
    return {
      nome,
      righe: this.foglio.righe,
      stili: this.foglio.stili,
      larghezze: [14, 70, 9, 12, 20, 14, 14],
      semafori: [{ area, regole: regoleOf(area, this.misurato.politica.soglie) }],
      righeBloccate: 3,
    };
  }

  private addTesta(): void {
    const { cruscotto, anno, politica } = this.misurato;
    this.foglio.add("titolo", testo(`${MARCHIO_FOGLIO_PERF}${SINTESI.titolo(cruscotto.foglio, anno)}`));
    const [parziale, raggiunto] = [politica.soglie.parziale, politica.soglie.raggiunto].map((s) =>
      formatQuota(s, "it"),
    );
    this.foglio.add("nota", testo(SINTESI.nota(parziale ?? "", raggiunto ?? "")));
    this.foglio.add("intestazione", ...SINTESI.colonne.map(testo));
  }

  /** The headings of the first two levels; returns those whose children still have to be laid out below. */
  private addQuadro(): (Nodo | null)[] {
    const daDettagliare: (Nodo | null)[] = [];
    for (const nodo of this.nodi.get(null) ?? []) {
      this.addNodo(nodo, "forte");
      if (nodo.livello !== "prospettiva") {
        daDettagliare.push(nodo);
        continue;
      }
      for (const figlio of this.nodi.get(nodo.id) ?? []) {
        this.addNodo(figlio, "normale");
        daDettagliare.push(figlio);
      }
      if (this.indicatori.has(nodo.id)) daDettagliare.push(nodo);
    }
    if (this.indicatori.has(null)) daDettagliare.push(null);
    const { cruscotto, ente, anomalie, indicatori, aggregati } = this.misurato;
    const etichetta = cruscotto.isDiEnte ? SINTESI.ente : SINTESI.totaleFoglio(cruscotto.foglio);
    this.rigaEnte = this.foglio.add("forte", testo(SINTESI.ente), testo(etichetta));
    const tutte = [
      ...anomalie,
      ...indicatori.flatMap((uno) => uno.anomalie),
      ...aggregati.flatMap((uno) => uno.anomalie),
    ];
    const quante = (gravita: string) => tutte.filter((una) => una.gravita === gravita).length;
    const giudizio = ente.giudizio === null ? [] : [SINTESI.giudizio(ente.giudizio)];
    const note = [...giudizio, SINTESI.anomalie(quante("errore"), quante("conferma"))];
    this.foglio.add("nota", vuota, testo(note.join(" ")));
    return daDettagliare;
  }

  private addNodo(nodo: Nodo, stile: "forte" | "normale"): void {
    const peso = this.pesoDi(nodo, nodo.colonnaPeso);
    const riga = this.foglio.add(stile, testo(nomeLivello(nodo.livello, "it")), testo(nodo.nome), peso);
    this.rigaByNodo.set(nodo.id, riga);
    this.addFiglio(nodo.padre, { riga, hasPeso: nodo.peso !== null });
  }

  /** The weight on its cell, as a share; a weight typed as text is no number there and is copied. */
  private pesoDi(voce: Pick<Nodo, "riga" | "peso" | "isPesoTestuale">, colonna: number | null): CellaFoglio {
    if (voce.peso === null || colonna === null) return vuota;
    if (voce.isPesoTestuale) return numero(voce.peso, FORMATO_PESO);
    const scala = this.misurato.cruscotto.scalaPesi === 1 ? "" : `/${this.misurato.cruscotto.scalaPesi}`;
    return formula(`=${this.fonte}${indirizzoOf(voce.riga, colonna)}${scala}`, FORMATO_PESO);
  }

  private addFiglio(padre: number | null, figlio: RigaMediata): void {
    const figli = this.figliByNodo.get(padre);
    if (figli) figli.push(figlio);
    else this.figliByNodo.set(padre, [figlio]);
  }

  /** The children of one heading, contiguous; returns the headings among them, to be laid out in their turn. */
  private addBlocco(nodo: Nodo | null): Nodo[] {
    const sottoNodi = (this.nodi.get(nodo?.id ?? null) ?? []).filter(({ id }) => !this.rigaByNodo.has(id));
    const indicatori = this.indicatori.get(nodo?.id ?? null) ?? [];
    this.foglio.add("nota", vuota, testo(SINTESI.figliDi(nodo?.nome ?? SINTESI.ente)));
    for (const figlio of sottoNodi) this.addNodo(figlio, "normale");
    const nelleMedie = indicatori.filter(isNelleMedie);
    for (const uno of nelleMedie) {
      this.addFiglio(nodo?.id ?? null, { riga: this.addIndicatore(uno), hasPeso: uno.indicatore.peso !== null });
    }
    for (const uno of indicatori.filter((altro) => !nelleMedie.includes(altro))) this.addIndicatore(uno);
    return sottoNodi;
  }

  private addIndicatore(uno: IndicatoreMisurato): number {
    const { indicatore } = uno;
    const { riga, colonne } = indicatore;
    const peso = this.pesoDi(indicatore, colonne.peso);
    const riferimento = (colonna: number) => `${this.fonte}${indirizzoOf(riga, colonna)}`;
    const etichetta = isNelleMedie(uno) ? SINTESI.indicatore : SINTESI.fuoriDallaMedia;
    const at = this.foglio.add(
      "normale",
      testo(etichetta),
      testo(indicatore.nome),
      peso,
      this.salDi(uno, this.foglio.righe.length),
      this.esitoDi(this.foglio.righe.length),
      this.copiaDi(riferimento(colonne.target), indicatore.target),
      colonne.consuntivo === null ? vuota : this.copiaDi(riferimento(colonne.consuntivo), indicatore.consuntivo),
    );
    this.rigaByIndicatore.set(uno, at);
    return at;
  }

  private copiaDi(riferimento: string, cella: IndicatoreMisurato["indicatore"]["target"]): CellaFoglio {
    return formula(`=IF(${riferimento}="","",${riferimento})`, cella.tipo === "numero" ? cella.formato : "General");
  }

  /**
   * The SAL: PERF.SAL on the source cells, a native formula on their copies beside it, or the SAL cell of the row where
   * values were written there.
   */
  private salDi(uno: IndicatoreMisurato, at: number): CellaFoglio {
    const { riga, colonne } = uno.indicatore;
    const mostrato = mostratoDi(uno);
    const sorgente = (colonna: number, copia: number) => ({
      riferimento: this.modo === "perf" ? `${this.fonte}${indirizzoOf(riga, colonna)}` : indirizzoOf(at, copia),
      formato: this.formati[riga]?.[colonna] ?? "General",
    });
    const viva =
      colonne.consuntivo === null
        ? null
        : formulaDelModo(
            uno,
            this.misurato,
            this.modo,
            sorgente(colonne.target, MISURATI),
            sorgente(colonne.consuntivo, ATTESI),
          );
    if (viva !== null) return formula(viva, this.formato);
    const suo = uno.indicatore.sal;
    const scritto = suo.tipo === "vuota" ? "" : suo.valore;
    if (this.modo === "valori" && colonne.sal !== null && scritto === mostrato) {
      const sal = `${this.fonte}${indirizzoOf(riga, colonne.sal)}`;
      return formula(`=IF(${sal}="","",${sal})`, this.formato);
    }
    return typeof mostrato === "number" ? numero(mostrato, this.formato) : testo(mostrato);
  }

  private esitoDi(riga: number): CellaFoglio {
    const sal = indirizzoOf(riga, SAL);
    const { parziale, raggiunto } = this.misurato.politica.soglie;
    const parole = `IF(${sal}<${parziale},"non raggiunto",IF(${sal}<=${raggiunto},"parziale","raggiunto"))`;
    return formula(`=IF(ISNUMBER(${sal}),${parole},IF(${sal}="","da rilevare",${sal}))`);
  }

  /** Once every row has its place, the means point at their children. */
  private fillMedie(): void {
    for (const nodo of this.misurato.cruscotto.nodi) {
      const riga = this.rigaByNodo.get(nodo.id);
      if (riga !== undefined) this.fillMedia(riga, nodo.id);
    }
    this.fillMedia(this.rigaEnte, null);
  }

  private fillMedia(riga: number, nodo: number | null): void {
    const figli = this.figliByNodo.get(nodo) ?? [];
    const codice = formulaMediaNativa(figli, SAL, PESO);
    const celle = [...(this.foglio.righe[riga] ?? [])];
    while (celle.length < SAL) celle.push(vuota);
    celle[SAL] = codice === null ? testo("") : formula(codice, this.formato);
    celle[ESITO] = this.esitoDi(riga);
    celle[MISURATI] = formula(`=${this.misuratiDi(nodo).join("+") || "0"}`, "0");
    celle[ATTESI] = numero(this.attesiDi(nodo), "0");
    this.foglio.righe[riga] = celle;
  }

  /** Counts of measured rows below a heading: its own rows, and the counts of the headings below it. */
  private misuratiDi(nodo: number | null): readonly string[] {
    const righe = (this.indicatori.get(nodo) ?? [])
      .filter(isNelleMedie)
      .flatMap((uno) => this.rigaByIndicatore.get(uno) ?? []);
    const [prima, ultima] = [righe[0], righe.at(-1)];
    const isVuoto = prima === undefined || ultima === undefined;
    const propri = isVuoto ? [] : [`COUNT(${indirizzoOf(prima, SAL)}:${indirizzoOf(ultima, SAL)})`];
    const sotto = (this.nodi.get(nodo) ?? []).flatMap(({ id }) => this.rigaByNodo.get(id) ?? []);
    return [...propri, ...sotto.map((riga) => `${letteraOf(MISURATI)}${riga + 1}`)];
  }

  private attesiDi(nodo: number | null): number {
    if (nodo === null) return this.misurato.ente.attesi;
    return this.misurato.aggregati.find((uno) => uno.nodo.id === nodo)?.media.attesi ?? 0;
  }
}

/**
 * The "Quadro di sintesi" of one cruscotto: prospettiva → objective with weight, SAL, esito, colour and coverage, the
 * ente's total, and below them the rows every mean comes from. Every figure is a formula down to the source cells.
 */
export function buildSintesi(
  misurato: CruscottoMisurato,
  modo: ModoScrittura,
  nome: string,
  formati: SheetGrid["formati"] = [],
): FoglioPerf {
  return new Compositore(misurato, modo, formati).compose(nome);
}
