/** A series of a chart: references with their sheet, and what they hold now. */
export interface SerieFile {
  readonly nameRef: string;
  readonly name: string;
  readonly valuesRef: string;
  readonly values: readonly (number | null)[];
  /** "#RRGGBB"; null leaves the choice to Excel. */
  readonly colour: string | null;
  /** The number format of the labels; null for none. */
  readonly labels: string | null;
}

/** A chart as a file holds it. */
export interface GraficoFile {
  readonly name: string;
  readonly title: string;
  readonly titleSize: number;
  readonly titleColour: string;
  readonly shape: "bar" | "column" | "line" | "pie" | "doughnut";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
  readonly categoriesRef: string;
  readonly categories: readonly string[];
  readonly series: readonly SerieFile[];
  readonly gap: number;
  readonly areCategoriesReversed: boolean;
  readonly hidesValueAxis: boolean;
  readonly hidesGridlines: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** "b", "t", "l", "r", "tr"; null for no legend. */
  readonly legend: string | null;
  readonly showsHiddenCells: boolean;
  /** The cells whose outer edges it touches, 0-based. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}
