import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { Banco } from "./Banco";
import { ESEMPI } from "./esempi";
import { fraseErrore } from "./fraseErrore";
import { downloadFile } from "../../taskpane/downloadFile";
import { TESTI_PAGINA } from "./testi";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Cartella {
  readonly nome: string;
  /** File of the sample that is open, null for a file of the user's. */
  readonly esempio: string | null;
  readonly isOccupata: boolean;
  readonly errore: string | null;
  readonly openFile: (file: File) => Promise<void>;
  readonly openEsempio: (file: string) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly closeErrore: () => void;
}

/** The workbook that is open in the page: how it got there, and how it leaves. */
export function useCartella(
  griglia: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLIFrameElement | null>,
  isScuro: boolean,
): Cartella {
  const banco = useRef<Banco>(null);
  const [aperta, setAperta] = useState<{ nome: string; esempio: string | null }>({ nome: "", esempio: ESEMPI[0].file });
  const [isOccupata, setOccupata] = useState(true);
  const [errore, setErrore] = useState<string | null>(null);

  const open = useCallback(async (nome: string, esempio: string | null, read: () => Promise<Uint8Array>) => {
    setOccupata(true);
    setErrore(null);
    try {
      await banco.current?.open(await read(), nome);
      setAperta({ nome, esempio });
    } catch (problema) {
      setErrore(fraseErrore(problema, nome));
    } finally {
      setOccupata(false);
    }
  }, []);

  const openEsempio = useCallback((file: string) => open(file, file, () => fetchEsempio(file)), [open]);
  const openFile = useCallback(
    (file: File) => open(file.name, null, async () => new Uint8Array(await file.arrayBuffer())),
    [open],
  );
  const save = useCallback(async () => {
    try {
      const file = await banco.current?.save();
      if (file) downloadFile(file.nome, new Blob([file.bytes.slice()], { type: XLSX }));
    } catch {
      setErrore(TESTI_PAGINA.nonSalvato);
    }
  }, []);

  const isScuroAllInizio = useRef(isScuro);
  useEffect(() => {
    if (!griglia.current || !frame.current) return;
    const nuovo = new Banco(griglia.current, frame.current, isScuroAllInizio.current);
    banco.current = nuovo;
    void openEsempio(ESEMPI[0].file);
    return () => {
      banco.current = null;
      nuovo.dispose();
    };
  }, [griglia, frame, openEsempio]);

  useEffect(() => banco.current?.setScuro(isScuro), [isScuro]);

  return {
    ...aperta,
    isOccupata,
    errore,
    openFile,
    openEsempio,
    save,
    closeErrore: useCallback(() => setErrore(null), []),
  };
}

async function fetchEsempio(file: string): Promise<Uint8Array> {
  const risposta = await fetch(`samples/${file}`);
  if (!risposta.ok) throw new TypeError(`${file}: ${risposta.status}`);
  return new Uint8Array(await risposta.arrayBuffer());
}
