import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { Banco } from "./Banco";
import { ESEMPI } from "./esempi";
import { fraseErrore } from "./fraseErrore";
import { downloadFile } from "../../taskpane/downloadFile";
import { useNonSalvato } from "./useNonSalvato";
import { TESTI_PAGINA } from "./testi";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Cartella {
  readonly nome: string;
  /** File of the sample that is open, null for a file of the user's. */
  readonly esempio: string | null;
  readonly isOccupata: boolean;
  /** Something has changed since it was opened or saved. */
  readonly isDaSalvare: boolean;
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
  const [isDaSalvare, setDaSalvare] = useNonSalvato();

  const open = useCallback(
    async (nome: string, esempio: string | null, read: () => Promise<Uint8Array>) => {
      setOccupata(true);
      setErrore(null);
      try {
        await banco.current?.open(await read(), nome);
        setAperta({ nome, esempio });
        setDaSalvare(false);
      } catch (problema) {
        setErrore(fraseErrore(problema, nome));
      } finally {
        setOccupata(false);
      }
    },
    [setDaSalvare],
  );

  const openPrimo = useCallback((file: string) => open(file, file, () => fetchEsempio(file)), [open]);
  /** What is not saved is not left without asking. */
  const isLasciabile = useCallback(
    () => !isDaSalvare || window.confirm(TESTI_PAGINA.lasciare(aperta.nome)),
    [isDaSalvare, aperta.nome],
  );
  const openEsempio = useCallback(
    async (file: string) => {
      if (isLasciabile()) await openPrimo(file);
    },
    [isLasciabile, openPrimo],
  );
  const openFile = useCallback(
    async (file: File) => {
      if (isLasciabile()) await open(file.name, null, async () => new Uint8Array(await file.arrayBuffer()));
    },
    [isLasciabile, open],
  );
  const save = useCallback(async () => {
    try {
      const file = await banco.current?.save();
      if (!file) return;
      downloadFile(file.nome, new Blob([file.bytes.slice()], { type: XLSX }));
      setDaSalvare(false);
    } catch {
      setErrore(TESTI_PAGINA.nonSalvato);
    }
  }, [setDaSalvare]);

  const isScuroAllInizio = useRef(isScuro);
  useEffect(() => {
    if (!griglia.current || !frame.current) return;
    const nuovo = new Banco(griglia.current, frame.current, isScuroAllInizio.current, () => setDaSalvare(true));
    banco.current = nuovo;
    void openPrimo(ESEMPI[0].file);
    return () => {
      banco.current = null;
      nuovo.dispose();
    };
  }, [griglia, frame, openPrimo, setDaSalvare]);

  useEffect(() => banco.current?.setScuro(isScuro), [isScuro]);

  return {
    ...aperta,
    isOccupata,
    isDaSalvare,
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
