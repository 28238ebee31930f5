import type { Ritorno } from "./Ritorno";
import type { StatoFogli } from "../leggi/statoFogli";
import type { APassi } from "../../domain/passi";
import { ritornoDelTesto, testoDelRitornoAPassi } from "./ritornoTesto";

/** What a user reads of a command that can be taken back. */
export interface PassoAnnullabile {
  readonly comando: Ritorno["comando"];
  readonly soggetto?: string;
  /** The sheet whose cells it changed, or the one that it made; "" for none. */
  readonly foglio: string;
  readonly celle: number;
  /** How many sheets those cells are on, where they are on more than one. */
  readonly sparsi?: number;
  /** How many sheets of ours it wrote. */
  readonly fogli: number;
}

/** How much of a workbook the ways back may take: the oldest make room. */
const PASSI_MASSIMI = 20;
const CARATTERI_MASSIMI = 1_000_000;

/** `perf.passo.7` says what it was, `perf.passo.7.dati.5120` holds it, in as many characters. */
const TESTA = /^perf\.passo\.(\d+)$/;
const DATI = /^perf\.passo\.(\d+)\.dati\.(\d+)$/;

const testaDi = (numero: number): string => `perf.passo.${numero}`;

interface Conservato {
  readonly numero: number;
  readonly caratteri: number;
}

/** The keys of the workbook's settings, to be loaded with the caller's next sync. */
export function loadChiavi({ workbook }: Excel.RequestContext): () => readonly string[] {
  const { settings } = workbook;
  settings.load("items/key");
  return () => settings.items.map(({ key }) => key);
}

/** The ways back that a workbook keeps, the oldest first; one that is not whole is none. */
function conservati(chiavi: readonly string[]): readonly Conservato[] {
  const teste = new Set(chiavi);
  return chiavi
    .flatMap((chiave) => {
      const [, numero, caratteri] = DATI.exec(chiave) ?? [];
      return numero !== undefined && teste.has(testaDi(Number(numero)))
        ? [{ numero: Number(numero), caratteri: Number(caratteri) }]
        : [];
    })
    .sort((uno, altro) => uno.numero - altro.numero);
}

const numeroDi = (chiave: string): number => Number(TESTA.exec(chiave)?.[1] ?? DATI.exec(chiave)?.[1] ?? 0);

function queueTogli({ workbook }: Excel.RequestContext, chiavi: readonly string[], numeri: ReadonlySet<number>): void {
  for (const chiave of chiavi) if (numeri.has(numeroDi(chiave))) workbook.settings.getItem(chiave).delete();
}

/** A way back that is about to be kept in the workbook; null where it finds no room there. */
export interface DaConservare {
  readonly numero: number;
  /** About how many bytes of a request it takes. */
  readonly byte: number;
  /** Before anything is written: what stops half-way can still be taken back by whoever opens the workbook next. */
  readonly queue: () => void;
  /** After all is written. */
  readonly queueFatto: () => void;
}

/**
 * What to queue for a command, in steps.
 * @param chiavi those that the workbook's settings have
 * @param dopo the last number that this session gave: a request that was left may still bring it
 */
export function* prepareConservare(
  context: Excel.RequestContext,
  ritorno: Ritorno,
  passo: PassoAnnullabile,
  chiavi: readonly string[],
  dopo: number,
): APassi<DaConservare | null> {
  const testo = yield* testoDelRitornoAPassi(ritorno);
  if (testo === null || testo.length > CARATTERI_MASSIMI) return null;
  const altri = conservati(chiavi);
  const numero = 1 + chiavi.reduce((massimo, chiave) => Math.max(massimo, numeroDi(chiave)), dopo);
  let caratteri = testo.length;
  const restano = altri.toReversed().filter((uno, at) => {
    caratteri += uno.caratteri;
    return at < PASSI_MASSIMI - 1 && caratteri <= CARATTERI_MASSIMI;
  });
  const tolti = new Set(altri.filter((uno) => !restano.includes(uno)).map((uno) => uno.numero));
  const { settings } = context.workbook;
  const testa = (isInterrotto: boolean) => JSON.stringify({ ...passo, isInterrotto });
  return {
    numero,
    byte: 2 * testo.length + 1_000,
    queue: () => {
      queueTogli(context, chiavi, tolti);
      settings.add(testaDi(numero), testa(true));
      settings.add(`${testaDi(numero)}.dati.${testo.length}`, testo);
    },
    queueFatto: () => {
      settings.add(testaDi(numero), testa(false));
    },
  };
}

/** Takes a way back out of the workbook's settings with the caller's next sync, as far as it is there. */
export function queueDimentica(context: Excel.RequestContext, numero: number, chiavi: readonly string[]): void {
  queueTogli(context, chiavi, new Set([numero]));
}

interface TestaLetta extends PassoAnnullabile {
  readonly numero: number;
  readonly isInterrotto: boolean;
}

function testaOf(numero: number, testo: unknown): readonly TestaLetta[] {
  try {
    const { comando, soggetto, foglio, celle, sparsi, fogli, isInterrotto } = JSON.parse(String(testo)) as Record<
      string,
      unknown
    >;
    const passo = { foglio: String(foglio), celle: Number(celle), fogli: Number(fogli) };
    return [
      {
        numero,
        comando: String(comando) as PassoAnnullabile["comando"],
        ...(typeof soggetto === "string" ? { soggetto } : {}),
        ...(typeof sparsi === "number" ? { sparsi } : {}),
        ...passo,
        isInterrotto: isInterrotto === true,
      },
    ];
  } catch {
    return [];
  }
}

/** What the workbook keeps, the oldest first: two syncs, one where it keeps none. */
export async function readPassi(context: Excel.RequestContext): Promise<readonly TestaLetta[]> {
  const chiavi = loadChiavi(context);
  await context.sync();
  const loro = conservati(chiavi()).map(({ numero }) => {
    const setting = context.workbook.settings.getItemOrNullObject(testaDi(numero));
    setting.load("value");
    return { numero, setting };
  });
  if (loro.length === 0) return [];
  await context.sync();
  return loro.flatMap(({ numero, setting }) => (setting.isNullObject ? [] : testaOf(numero, setting.value)));
}

/** The sheets by the ids of this session: those of the one before may not have come with the file. */
function idFogliOra(idFogli: Ritorno["idFogli"], { idDi }: StatoFogli): Ritorno["idFogli"] {
  const presenti = new Set(idDi.values());
  return new Map([...idFogli].map(([nome, id]) => [nome, presenti.has(id) ? id : (idDi.get(nome) ?? id)]));
}

/** A way back that the workbook keeps, as it can be followed now; null where it cannot be read. */
export async function readConservato(
  context: Excel.RequestContext,
  { numero, isInterrotto }: TestaLetta,
  stato: StatoFogli,
): Promise<Ritorno | null> {
  const chiavi = loadChiavi(context);
  await context.sync();
  const chiave = chiavi().find((una) => DATI.exec(una)?.[1] === String(numero));
  if (chiave === undefined) return null;
  const setting = context.workbook.settings.getItemOrNullObject(chiave);
  setting.load("value");
  await context.sync();
  const letto = setting.isNullObject ? null : ritornoDelTesto(String(setting.value));
  return letto && { ...letto, isInterrotto, passo: numero, idFogli: idFogliOra(letto.idFogli, stato) };
}

/** Takes one that cannot be read out of the workbook. */
export async function dimentica(context: Excel.RequestContext, numero: number): Promise<void> {
  const chiavi = loadChiavi(context);
  await context.sync();
  queueDimentica(context, numero, chiavi());
  await context.sync();
}
