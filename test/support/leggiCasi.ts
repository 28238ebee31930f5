import { readFileSync } from "node:fs";
import type { Area } from "../../src/cruscotto/griglia/SheetGrid";
import { unione } from "./letto";

/** A sheet in words and what a rule makes of it, as a file of cases holds them. */
export interface CasoScritto {
  readonly che: string;
  readonly tabella: string;
  readonly attesi: readonly string[];
  /** What is said besides ("@ anno 2024"): the words after the name. */
  readonly detti: ReadonlyMap<string, string>;
}

function casoDi(blocco: string): CasoScritto {
  const [che = "", ...righe] = blocco.split("\n");
  const con = (segno: string) => righe.filter((una) => una.startsWith(segno)).map((una) => una.slice(segno.length));
  return {
    che: che.trim(),
    tabella: con("|").join("\n"),
    attesi: con("> ").flatMap((una) => una.split("; ")),
    detti: new Map(con("@ ").map((una) => [una.split(" ")[0] ?? "", una.split(" ").slice(1).join(" ")])),
  };
}

/**
 * The cases of a file beside its test, gathered under their "# " titles: each begins with "## " and what it shows, goes
 * on with the rows of a sheet ("| Indicatore | Target") and ends with what is expected ("> B target +6").
 */
export function leggiCasi(cartella: string, file: string): readonly (readonly [string, readonly CasoScritto[]])[] {
  const [, ...gruppi] = readFileSync(`${cartella}/${file}`, "utf8").split(/^# /m);
  return gruppi.map((gruppo) => {
    const [titolo = "", ...casi] = gruppo.split(/^## /m);
    return [titolo.trim(), casi.map(casoDi)];
  });
}

/** The merged areas that a case says: "@ unioni 0,1,1,2 0,3,1,2", by first row and column, rows and columns taken. */
export function unioniDi({ detti }: CasoScritto): readonly Area[] {
  const scritte = detti.get("unioni")?.split(" ") ?? [];
  return scritte.map((una) => {
    const [riga = 0, colonna = 0, righe = 1, colonne = 1] = una.split(",").map(Number);
    return unione(riga, colonna, righe, colonne);
  });
}
