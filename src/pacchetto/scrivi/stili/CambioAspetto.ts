/** What changes of a cell's font; what is not named stays. Colours are "#RRGGBB". */
export interface CambioCarattere {
  readonly name?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  readonly colour?: string;
}

/** The line on a side of a cell. */
export interface Bordo {
  readonly kind: string;
  readonly colour: string;
}

export type Lati = Readonly<Partial<Record<"top" | "bottom" | "left" | "right", Bordo | null>>>;

/** What changes of how a cell looks; what is not named stays. */
export interface CambioAspetto {
  /** A format code; null is General. */
  readonly numberFormat?: string | null;
  readonly font?: CambioCarattere;
  /** "#RRGGBB"; null takes the fill away. */
  readonly fill?: string | null;
  /** Sides that change; null takes the line away. */
  readonly border?: Lati;
  /** Attributes of the alignment in the file's words; null takes one away. */
  readonly alignment?: readonly (readonly [string, string | null])[];
  readonly isUnlocked?: boolean;
}

/** What a rule lays over a cell's own look. */
export interface Sguardo {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly isBold: boolean;
}
