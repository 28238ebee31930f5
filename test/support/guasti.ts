import type { OpenExcel } from "./openExcel";

type Host = OpenExcel["host"];
type Richiesta = Parameters<Host["handleRequest"]>[0];
type Risposta = Awaited<ReturnType<Host["handleRequest"]>>;

/** How Excel may fail a request. */
export type Guasto =
  | { readonly tipo: "rifiutata"; readonly codice: string }
  /** The first part of what was asked is done, the rest is not. */
  | { readonly tipo: "a metà"; readonly codice: string; readonly fatta: number }
  | { readonly tipo: "senza risposta" }
  /** All of it is done, and nobody says so. */
  | { readonly tipo: "risposta persa" }
  /** All of it is done, and Excel says that it is not. */
  | { readonly tipo: "errore dopo"; readonly codice: string };

/** What Excel and its library may answer; the last is a word that PERF has never heard. */
export const CODICI = [
  "AccessDenied",
  "ActivityLimitReached",
  "ConnectionFailure",
  "FilteredRangeConflict",
  "GeneralException",
  "InactiveWorkbook",
  "InvalidArgument",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "UnheardOf",
] as const;

/** Every way for a request to fail: refused with each code, half done at three places, in silence, after it was done. */
export const GUASTI: readonly Guasto[] = [
  ...CODICI.map((codice) => ({ tipo: "rifiutata", codice }) as const),
  ...[0.2, 0.5, 0.9].map((fatta) => ({ tipo: "a metà", codice: "GeneralException", fatta }) as const),
  { tipo: "senza risposta" },
  { tipo: "risposta persa" },
  { tipo: "errore dopo", codice: "GeneralException" },
  { tipo: "errore dopo", codice: "RequestAborted" },
];

export const nomeGuasto = (guasto: Guasto): string =>
  [guasto.tipo, "fatta" in guasto ? guasto.fatta : "", "codice" in guasto ? guasto.codice : ""].join(" ").trim();

const errore = (Code: string, ActionIndex: number): Risposta => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message: Code, Location: "", ActionIndex, HttpStatusCode: 400 },
});

/** After a batch the client library lets go of its ranges: a request that no command makes. */
export const isFaccenda = ({ Actions }: Richiesta): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");

/** An Excel whose requests can be made to fail. */
export interface Guastato {
  /** Makes a request fail, counted from 0 from now on; with `ostinato` also every one after it. */
  readonly rompi: (quale: number, guasto: Guasto, ostinato?: boolean) => void;
  readonly aggiusta: () => void;
  /** How many requests were made since it was last broken or mended. */
  readonly richieste: () => number;
  /** A request is being left without an answer. */
  readonly isMuto: () => boolean;
  /** Answers what was left without an answer, as late as this; what was not done is done now. */
  readonly rispondi: () => Promise<void>;
}

/** Stands between the client library and the host, and makes it fail as it is told. */
export function guasta(host: Host): Guastato {
  const answer = host.handleRequest.bind(host);
  let rotta: { readonly quale: number; readonly guasto: Guasto; readonly ostinato: boolean } | null = null;
  let richieste = 0;
  let sospese: (() => Promise<void>)[] = [];
  const fail = async (body: Richiesta, guasto: Guasto): Promise<Risposta> => {
    switch (guasto.tipo) {
      case "rifiutata":
        return errore(guasto.codice, 0);
      case "a metà": {
        const quante = Math.min(body.Actions.length - 1, Math.ceil(body.Actions.length * guasto.fatta));
        const fatta = await answer({ ...body, Actions: body.Actions.slice(0, quante) });
        return fatta.Error ? fatta : errore(guasto.codice, quante);
      }
      case "errore dopo":
        await answer(body);
        return errore(guasto.codice, 0);
      case "senza risposta":
        return new Promise((resolve) => sospese.push(async () => resolve(await answer(body))));
      case "risposta persa": {
        const risposta = await answer(body);
        return new Promise((resolve) => {
          sospese.push(() => {
            resolve(risposta);
            return Promise.resolve();
          });
        });
      }
    }
  };
  host.handleRequest = (body) => {
    if (isFaccenda(body)) return answer(body);
    const quale = richieste++;
    const isRotta = rotta !== null && (quale === rotta.quale || (rotta.ostinato && quale > rotta.quale));
    return rotta && isRotta ? fail(body, rotta.guasto) : answer(body);
  };
  return {
    rompi: (quale, guasto, ostinato = false) => {
      rotta = { quale, guasto, ostinato };
      richieste = 0;
      sospese = [];
    },
    aggiusta: () => {
      rotta = null;
      richieste = 0;
    },
    richieste: () => richieste,
    isMuto: () => sospese.length > 0,
    rispondi: async () => {
      const tutte = sospese;
      sospese = [];
      for (const una of tutte) await una();
      // The client library hears of it a little later.
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}
