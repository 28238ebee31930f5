/**
 * Why a sheet is no cruscotto: blank, without a header row that names a target, with its indicators in the columns, with a header and nothing under it, a
 * table of past years, a comparison of two versions of the Piano, a sheet that PERF made,
 * one that Excel does not let be read.
 */
export type MotivoIgnorato =
  | "vuoto"
  | "senza-intestazioni"
  | "trasposta"
  | "senza-indicatori"
  | "serie-storica"
  | "variazioni"
  | "foglio-perf"
  | "non-letto";
