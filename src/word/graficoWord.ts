import { ChartRun } from "docx/charts";
import { AlignmentType, Paragraph } from "docx";
import { coloriCasella } from "../relazione/caselle/coloriEsito";
import type { Grafico, Tabella } from "../relazione/caselle/Tabella";
import { barreOf, testoGrafico, type Barra } from "../relazione/caselle/testoGrafico";
import type { Valori } from "../relazione/caselle/Valori";
import { soloLeggibili } from "../texts/soloLeggibili";
import type { Aspetto } from "./Aspetto";
import { larghezzaUtile } from "./larghezze";

/** In pixels, on a page that leaves it so much. */
const LARGHEZZA = 610;
const TWIP_PER_PIXEL = 15;
const ALTEZZA_BARRA = 34;
/** Two charts of the years stand on one wide page. */
const [BARRE_MOLTE, ALTEZZA_DI_MOLTE] = [5, 25];
const ALTEZZA_RESTO = 70;
/** Where the axis of shares ends: what is written beyond a bar of 100% stays in the drawing. */
const CON_ETICHETTA = 1.15;
/** A figure is about as wide as so much of a bar of 100%. */
const STRETTA = 0.065;
/** Of the series of a stacked bar, in their order, each with the colour of what is written on it. */
const SERIE = [
  { color: "1B6E3C", font: "FFFFFF" },
  { color: "B07D00", font: "000000" },
  { color: "A61C2B", font: "FFFFFF" },
  { color: "8A8A8A", font: "000000" },
] as const;

function coloriBarre(grafico: Grafico, tabella: Tabella, valori: Valori): readonly (string | undefined)[] {
  const [serie = ""] = grafico.serie;
  const colonna = tabella.colonne.find(({ id }) => id === serie);
  return grafico.righe.map((id) => {
    const riga = tabella.righe.find((una) => una.id === id);
    const colori = colonna && riga ? coloriCasella(riga.caselle[serie], colonna, valori) : null;
    return colori?.carattere.replace("#", "");
  });
}

/** A stretch of a stacked bar that its figure would not stand on: the table and the text alternative say it. */
const isStretta = (numero: number, isQuote: boolean) => numero === 0 || (isQuote && numero < STRETTA);

function serieOf(grafico: Grafico, barre: readonly Barra[], colori: readonly (string | undefined)[], isQuote: boolean) {
  return grafico.serie.map((_, at) => {
    const suoi = barre.map(({ valori }) => valori[at]);
    const stile = SERIE[at % SERIE.length] ?? SERIE[0];
    const isImpilato = grafico.tipo === "impilato";
    return {
      name: suoi[0]?.serie ?? "",
      values: suoi.map((valore) => valore?.numero ?? null),
      ...(isImpilato ? { color: stile.color } : { colors: colori }),
      pointLabels: suoi.map((valore) =>
        valore?.numero === null || valore === undefined || (isImpilato && isStretta(valore.numero, isQuote))
          ? (false as const)
          : { text: valore.scritto, ...(isImpilato ? { font: { color: stile.font, bold: true } } : {}) },
      ),
    };
  });
}

function isInQuote({ serie }: Grafico, { colonne }: Tabella): boolean {
  return colonne.every(({ id, genere }) => !serie.includes(id) || genere === "quota" || genere === "sal");
}

/**
 * A chart of a table, drawn by Word from the same figures, with its text alternative. Word's own chart rather than a
 * picture: it is sharp at every size and can be restyled.
 */
export function graficoWord(grafico: Grafico, tabella: Tabella, valori: Valori, { carta }: Aspetto): Paragraph | null {
  const barre = barreOf(grafico, tabella, valori);
  if (!barre.some((barra) => barra.valori.some(({ numero }) => numero !== null))) return null;
  const isImpilato = grafico.tipo === "impilato";
  const isQuote = isInQuote(grafico, tabella);
  const altezzaBarra = barre.length > BARRE_MOLTE ? ALTEZZA_DI_MOLTE : ALTEZZA_BARRA;
  const titolo = soloLeggibili(grafico.titolo);
  const larghezza = Math.min(LARGHEZZA, Math.floor(larghezzaUtile(carta.verticale) / TWIP_PER_PIXEL));
  const disegno = new ChartRun({
    type: "bar",
    categories: barre.map(({ nome }) => soloLeggibili(nome)),
    series: serieOf(grafico, barre, coloriBarre(grafico, tabella, valori), isQuote),
    stacking: isImpilato ? "stacked" : "none",
    gapWidth: 60,
    legend: isImpilato ? { position: "bottom" } : false,
    categoryAxis: { reverseOrder: true },
    valueAxis: isQuote
      ? { minimum: 0, maximum: isImpilato ? 1 : CON_ETICHETTA, interval: 0.2, numberFormat: "0%" }
      : { minimum: 0 },
    transformation: { width: larghezza, height: ALTEZZA_RESTO + altezzaBarra * Math.max(2, barre.length) },
    altText: { name: titolo, title: titolo, description: soloLeggibili(testoGrafico(grafico, barre)) },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true }).addRunToFront(disegno);
}
