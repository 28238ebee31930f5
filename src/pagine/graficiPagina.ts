import * as v from "valibot";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { displayCella } from "../domain/numeri/displayCella";
import type { Soglie } from "../domain/metodo/Politica";
import type { Grafico, Tabella, Tono } from "../relazione/caselle/Tabella";
import { GRAFICI } from "../texts/relazione/grafici";
import { cellaFormula, cellaNumero, cellaTesto, vuota, type Foglio } from "../formule/fogliPerf";
import { indirizzoOf } from "../formule/indirizzo";
import type { CellaFoglio, GraficoFoglio } from "../formule/Modifiche";
import { postiDeiGrafici } from "./postiDeiGrafici";
import type { Posata } from "./posaTabelle";

/** Fills of the bars: the hues of the traffic lights, dark enough to be seen on white paper (3:1). */
const TINTE: Readonly<Record<Tono, string>> = {
  "non raggiunto": "#C0392B",
  parziale: "#B07D00",
  raggiunto: "#2E8B57",
};
const SEGNI: Readonly<Record<Tono, string>> = { "non raggiunto": "▼", parziale: "◆", raggiunto: "▲" };
const TONI: readonly Tono[] = ["non raggiunto", "parziale", "raggiunto"];
const AZZURRI = ["#1F3864", "#5B7DB1", "#7C93BD", "#7F7F7F"];

/** Before the data of each chart, in the first cell: what the chart is. */
const MARCHIO_GRAFICO = "PERF grafico ";

/** The cells of the data of the charts of one sheet, and the charts. */
export interface GraficiPagina {
  readonly grafici: readonly GraficoFoglio[];
  /** Rows from the first of the sheet, in the columns that the data take. */
  readonly celle: readonly (readonly CellaFoglio[])[];
  readonly colonne: number;
}

/** One series: its heading, its look, and what stands in each row. */
interface Serie {
  readonly nome: string;
  readonly colore: string;
  readonly formato: string;
  readonly cellaOf: (riga: number, at: number) => CellaFoglio;
}

/** A zero has no label: it is what the other series of the same bar hold. */
const etichetta = (segno: string, formato: string) => `${segno === "" ? "" : `"${segno} "`}${formato};;;`;
/** A share of a stacked bar narrower than this has none either: it would stand on its neighbours. */
const STRETTA = 0.065;
const etichettaImpilata = (segno: string, formato: string, isQuota: boolean) =>
  isQuota && segno !== "" ? `[<${STRETTA}]"";"${segno} "${formato}` : etichetta(segno, formato);
/**
 * Always a number: Excel would take a column of blank texts for a second column of names. With a format of its own: a
 * formula without one takes that of the cell that it names, sooner or later.
 */
const soloNumero = (cella: string, formato: string, condizione = `ISNUMBER(${cella})`) =>
  cellaFormula(`=IF(${condizione},${cella},0)`, formato);

class Disegno {
  constructor(
    private readonly grafico: Grafico,
    private readonly posata: Posata,
    private readonly soglie: Soglie,
  ) {}

  private get tabella(): Tabella {
    return this.posata.tabella;
  }

  private colonnaOf(id: string): number {
    return this.tabella.colonne.findIndex((colonna) => colonna.id === id);
  }

  /** Where the rows of the chart stand on the sheet. */
  righe(): readonly number[] {
    return this.grafico.righe.flatMap((id) => {
      const at = this.tabella.righe.findIndex((riga) => riga.id === id);
      return at < 0 ? [] : [this.posata.intestazione + 1 + at];
    });
  }

  categoria(riga: number): CellaFoglio {
    return cellaFormula(`=${indirizzoOf(riga, this.colonnaOf(this.grafico.categorie))}`);
  }

  get asse(): GraficoFoglio["asse"] {
    const genere = this.tabella.colonne[this.colonnaOf(this.grafico.serie[0] ?? "")]?.genere;
    return genere === "sal" || genere === "quota" ? "quota" : "conteggio";
  }

  serie(): readonly Serie[] {
    const formato = this.asse === "quota" ? "0.0%" : "0";
    if (this.grafico.tipo === "impilato") {
      return this.grafico.serie.map((id, at): Serie => {
        const colonna = this.colonnaOf(id);
        const tono = this.grafico.toni?.[at] ?? null;
        return {
          nome: this.tabella.colonne[colonna]?.titolo ?? "",
          colore: tono === null ? (AZZURRI[at % AZZURRI.length] ?? "") : TINTE[tono],
          formato: etichettaImpilata(tono === null ? "" : SEGNI[tono], formato, this.asse === "quota"),
          cellaOf: (riga) => soloNumero(indirizzoOf(riga, colonna), formato),
        };
      });
    }
    const colonna = this.colonnaOf(this.grafico.serie[0] ?? "");
    return TONI.map((tono) => ({
      nome: `${SEGNI[tono]} ${tono}`,
      colore: TINTE[tono],
      formato: etichetta(SEGNI[tono], formato),
      cellaOf: (riga, at) => {
        const cella = indirizzoOf(riga, colonna);
        const suo = this.grafico.toni?.[at];
        if (suo === undefined) return soloNumero(cella, formato, this.condizione(cella, tono));
        return suo === tono ? soloNumero(cella, formato) : cellaNumero(0, "0");
      },
    }));
  }

  /** The thresholds are in the formula: a bar changes its colour with its figure. */
  private condizione(cella: string, tono: Tono): string {
    const { parziale, raggiunto } = this.soglie;
    switch (tono) {
      case "non raggiunto":
        return `AND(ISNUMBER(${cella}),${cella}<${parziale})`;
      case "parziale":
        return `AND(ISNUMBER(${cella}),${cella}>=${parziale},${cella}<=${raggiunto})`;
      case "raggiunto":
        return `AND(ISNUMBER(${cella}),${cella}>${raggiunto})`;
    }
  }
}

/**
 * The charts of the tables of a sheet, below those, and the data that they draw, in columns of their own: the rows of a
 * chart are not next to each other in its table, and a chart wants them so.
 * @param daRiga first row kept for them
 * @param daColonna first free column
 */
export function graficiPagina(
  posate: readonly Posata[],
  soglie: Soglie,
  { daRiga, daColonna, larghezze }: { daRiga: number; daColonna: number; larghezze: readonly number[] },
): GraficiPagina {
  const grafici: GraficoFoglio[] = [];
  const celle: CellaFoglio[][] = [];
  const quanti = posate.reduce((somma, { tabella }) => somma + tabella.grafici.length, 0);
  const { posti, alto } = postiDeiGrafici(larghezze, quanti);
  for (const posata of posate) {
    for (const grafico of posata.tabella.grafici) {
      const disegno = new Disegno(grafico, posata, soglie);
      const [righe, serie] = [disegno.righe(), disegno.serie()];
      if (righe.length === 0) continue;
      const dati = { riga: celle.length + 1, colonna: daColonna, righe: righe.length + 1, colonne: serie.length + 1 };
      const [colonna, colonne] = posti[grafici.length % posti.length] ?? [0, larghezze.length];
      const disegnato: GraficoFoglio = {
        tipo: grafico.tipo,
        titolo: grafico.titolo,
        dati,
        posto: {
          riga: daRiga + Math.floor(grafici.length / posti.length) * (alto + 1),
          colonna,
          righe: alto,
          colonne,
        },
        serie: serie.map(({ colore, formato }) => ({ colore, formato })),
        asse: disegno.asse,
      };
      grafici.push(disegnato);
      celle.push([cellaTesto(`${MARCHIO_GRAFICO}${JSON.stringify(disegnato)}`)]);
      celle.push([cellaTesto(GRAFICI.dati), ...serie.map(({ nome }) => cellaTesto(nome))]);
      righe.forEach((riga, at) => {
        celle.push([disegno.categoria(riga), ...serie.map(({ cellaOf }) => cellaOf(riga, at))]);
      });
    }
  }
  return { grafici, celle, colonne: Math.max(0, ...celle.map(({ length }) => length)) };
}

const area = v.object({ riga: v.number(), colonna: v.number(), righe: v.number(), colonne: v.number() });
const scritto = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    tipo: v.picklist(["barre", "colonne", "impilato"]),
    titolo: v.string(),
    dati: area,
    posto: area,
    serie: v.array(v.object({ colore: v.string(), formato: v.string() })),
    asse: v.picklist(["quota", "conteggio"]),
  }),
);

/** The charts that a sheet of ours has, as it says itself; what somebody has typed over is none. */
export function readGrafici({ celle }: SheetGrid): readonly GraficoFoglio[] {
  return celle.flat().flatMap((cella) => {
    const parole = displayCella(cella);
    if (!parole.startsWith(MARCHIO_GRAFICO)) return [];
    const letto = v.safeParse(scritto, parole.slice(MARCHIO_GRAFICO.length));
    return letto.success ? [letto.output] : [];
  });
}

/** Puts the data of the charts beside the tables, from the first row of the sheet on. */
export function addDati(foglio: Foglio, { celle }: GraficiPagina, daColonna: number): void {
  while (foglio.righe.length < celle.length) foglio.add("normale");
  celle.forEach((dati, at) => {
    const riga = foglio.righe[at] ?? [];
    foglio.righe[at] = [...riga, ...Array.from({ length: daColonna - riga.length }, () => vuota), ...dati];
  });
}
