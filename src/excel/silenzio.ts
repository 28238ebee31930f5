import { SenzaRisposta } from "./ExcelRifiuto";

/** After so long the user is asked whether to go on waiting. */
const ATTESA_MS = 120_000;

/** Requests that Excel leaves without an answer. */
interface Silenzio {
  /** Stops waiting: what was asked of Excel may still be carried out. */
  readonly smetti: () => void;
}

interface Osservatore {
  readonly onSilenzio: (silenzio: Silenzio | null) => void;
  readonly attesaMs: number;
}

let osservatore: Osservatore | null = null;
const muti = new Set<() => void>();

/**
 * Calls back when Excel has not answered a request for long, and again as long after, and with null once nothing is
 * waited for any more. Without an observer requests are waited for however long they take.
 * @param attesaMs milliseconds
 * @returns what stops it
 */
export function observeSilenzio(
  onSilenzio: (silenzio: Silenzio | null) => void,
  attesaMs: number = ATTESA_MS,
): () => void {
  const questo = { onSilenzio, attesaMs };
  osservatore = questo;
  return () => {
    if (osservatore === questo) osservatore = null;
  };
}

const smetti = (): void => {
  for (const lascia of [...muti]) lascia();
};

/** What Excel answers; rejects with SenzaRisposta when it is silent for long and the user stops waiting. */
export function awaitRisposta<T>(richiesta: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const lascia = (): void => {
      finita();
      reject(new SenzaRisposta(richiesta));
    };
    const sveglia =
      osservatore === null
        ? undefined
        : setInterval(() => {
            muti.add(lascia);
            osservatore?.onSilenzio({ smetti });
          }, osservatore.attesaMs);
    const finita = (): void => {
      clearInterval(sveglia);
      if (muti.delete(lascia) && muti.size === 0) osservatore?.onSilenzio(null);
    };
    void richiesta.then(resolve, reject).finally(finita);
  });
}
