/** Why PERF says the year of a sheet that goes on saying the year before, on "PERF – correzioni". */
export const ANNO_NUOVO =
  "Anno nuovo preparato da PERF: il nome del foglio o un suo titolo dicono ancora l'anno di prima";
