import { isFaccenda } from "./guasti";
import type { OpenExcel } from "./openExcel";

/** Somebody at work in the same workbook, who does something just before one request of the add-in. */
export interface InMezzo {
  /** Counts anew from 0: the gesture comes before the request of that number; none does with -1. */
  readonly prepara: (quando: number, gesto: () => Promise<unknown>) => void;
  /** Runs something whose requests count; those of anything else do not. */
  readonly conta: <Esito>(parte: () => Promise<Esito>) => Promise<Esito>;
  /** How many have counted. */
  readonly richieste: () => number;
}

/** Stands between a host and its clients from now on; requests that only clean up after objects do not count. */
export function stareInMezzo({ host }: OpenExcel): InMezzo {
  const answer = host.handleRequest.bind(host);
  let [richieste, scelta, isFermo] = [0, -1, true];
  let agisci: () => Promise<unknown> = () => Promise.resolve();
  host.handleRequest = async (body) => {
    if (isFermo || isFaccenda(body)) return answer(body);
    if (richieste++ === scelta) {
      isFermo = true;
      await agisci();
      isFermo = false;
    }
    return answer(body);
  };
  return {
    prepara: (quando, gesto) => {
      [richieste, scelta, agisci] = [0, quando, gesto];
    },
    conta: async (parte) => {
      isFermo = false;
      try {
        return await parte();
      } finally {
        isFermo = true;
      }
    },
    richieste: () => richieste,
  };
}
