import { useEffect, useRef, useState, type RefObject } from "react";
import { UniverInstanceType } from "@univerjs/core";
import { acceptItaliano } from "./digitazione";
import { createGriglia } from "./griglia";

export function useCartella(
  griglia: RefObject<HTMLDivElement | null>,
  pannello: RefObject<HTMLIFrameElement | null>,
  isScuro: boolean,
) {
  const [isOccupata] = useState(false);
  useEffect(() => {
    if (!griglia.current) return;
    const univer = createGriglia(griglia.current, isScuro);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: "a",
      sheetOrder: ["s"],
      sheets: { s: { id: "s", name: "Foglio1", cellData: { 0: { 0: { v: 0.85, s: { n: { pattern: "0%" } } } } } } },
    });
    acceptItaliano(univer);
    (window as any).univer = univer;
    if (pannello.current) pannello.current.src = "taskpane.html";
  }, []);
  return {
    griglia,
    pannello: pannello as RefObject<HTMLIFrameElement | null>,
    isOccupata,
    nome: "x",
    esempio: "pisa-2020.xlsx" as string | null,
    errore: null as string | null,
    perdite: null as readonly string[] | null,
    apriFile: async (_: File) => {},
    apriEsempio: async (_: string) => {},
    salva: async (_?: boolean) => {},
    chiudiErrore: () => {},
    nonSalvare: () => {},
  };
}
