/** What can be counted on a sheet; the same words as the levels of the tree. */
export type Contabile = "indicatore" | "obiettivo" | "prospettiva" | "programma" | "area" | "ente";
