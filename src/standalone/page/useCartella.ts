import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { createWorkbookHost, type WorkbookHost } from "../host/WorkbookHost";
import { EMPTY_WORKBOOK } from "../host/emptyWorkbook";
import { acceptItaliano } from "./digitazione";
import { ESEMPI } from "./esempi";
import { createGriglia, setScuro } from "./griglia";
import { Pannello } from "./Pannello";
import { TESTI } from "./testi";

interface Banco {
  readonly host: WorkbookHost;
  readonly pannello: Pannello;
}
export function useCartella(
  griglia: RefObject<HTMLDivElement | null>,
  frame: RefObject<HTMLIFrameElement | null>,
  isScuro: boolean,
) {
  const banco = useRef<Banco>(null);
  const [isOccupata, setOccupata] = useState(true);
  const [errore, setErrore] = useState<string | null>(null);
  useEffect(() => {
    if (!griglia.current || !frame.current || banco.current) return;
    const univer = createGriglia(griglia.current, isScuro);
    const host = createWorkbookHost({ univer });
    acceptItaliano(univer);
    const pannello = new Pannello(frame.current, host);
    banco.current = { host, pannello };
    void pannello.load(() => host.load(EMPTY_WORKBOOK)).then(() => setOccupata(false));
  }, []);
  return {
    isOccupata,
    nome: "x",
    esempio: "pisa-2020.xlsx" as string | null,
    errore,
    perdite: null as readonly string[] | null,
    apriFile: async (_: File) => {},
    apriEsempio: async (_: string) => {},
    salva: async (_?: boolean) => {},
    chiudiErrore: () => {},
    nonSalvare: () => {},
  };
}
