import type { SheetGrid } from "./SheetGrid";

/** The merged areas of a sheet as they were read, for as long as it keeps its name and its size. */
export type UnioniNote = Pick<SheetGrid, "foglio" | "unioni"> & { readonly righe: number; readonly colonne: number };

export function unioniNoteOf({ foglio, unioni, celle }: SheetGrid): UnioniNote {
  return { foglio, unioni, righe: celle.length, colonne: celle[0]?.length ?? 0 };
}
