/** What a sheet built by PERF is. */
export interface FoglioCostruito {
  readonly titolo: string;
  /** The sheets that its figures follow. */
  readonly fonti: readonly string[];
  /** It is there for a responsible to write consuntivi in. */
  readonly isScheda: boolean;
}
