import type { CDPSession, Page } from "playwright-core";
import { frameOf } from "./pannello";

/** What the processor gives to `PROVA` on a machine as quick as an office's. */
const PROVA_MS = 100;
const SEGNO = "perf-segno";
const OSSERVATI = "perfCompiti";

/** Milliseconds of the frame's own clock. */
interface Tratto {
  readonly inizio: number;
  readonly durata: number;
}

/** An event of the browser's own record, in microseconds. */
interface Evento {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of them, those in which the processor was at work on it: not on another program. */
  readonly tdur?: number;
}

/** The browser's own record of what its threads do, from one moment to another. */
class Traccia {
  private readonly eventi: Evento[] = [];

  private constructor(private readonly sessione: CDPSession) {
    sessione.on("Tracing.dataCollected", ({ value }) => this.eventi.push(...(value as unknown as Evento[])));
  }

  static async start(page: Page): Promise<Traccia> {
    const traccia = new Traccia(await page.context().newCDPSession(page));
    await traccia.sessione.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["toplevel", "blink.user_timing"] },
    });
    return traccia;
  }

  async stop(): Promise<readonly Evento[]> {
    const finita = new Promise<void>((fatto) => this.sessione.once("Tracing.tracingComplete", () => fatto()));
    await this.sessione.send("Tracing.end");
    await finita;
    await this.sessione.detach();
    return this.eventi;
  }
}

/** In the pane's frame: keeps its own tasks, React and Excel's library among them, not those of the page around it. */
function osserva({ nome, buffered }: { nome: string; buffered: boolean }): void {
  const suoi: Tratto[] = [];
  Object.assign(window, { [nome]: suoi });
  new PerformanceObserver((compiti) => {
    for (const { name, startTime, duration } of compiti.getEntries())
      if (name === "self") suoi.push({ inizio: startTime, durata: duration });
  }).observe({ type: "longtask", buffered });
}

/**
 * In the pane's frame: a work of the kind that a pane does, objects made, written as text, read and sorted; by it a slow
 * machine is known. Then a mark, by which the frame's clock is found in the record.
 */
function prova(segno: string): Tratto & { readonly segno: number } {
  const inizio = performance.now();
  const righe = Array.from({ length: 60_000 }, (_, at) => ({
    nome: `riga ${(at * 7919) % 60_000}`,
    at,
    celle: [at, null],
  }));
  const lette = JSON.parse(JSON.stringify(righe)) as typeof righe;
  lette.sort((una, altra) => (una.nome < altra.nome ? -1 : 1));
  const durata = performance.now() - inizio;
  if (lette.length === 0) throw new Error("The work was not done.");
  return { inizio, durata, segno: performance.mark(segno).startTime };
}

/**
 * The processor's milliseconds of the task that a stretch of the frame's clock is of; where the record has none, as of what
 * went on while it began, the stretch itself, which is no shorter.
 */
function processoreDi(eventi: readonly Evento[], { inizio, durata }: Tratto, segno: number): number {
  const marca = eventi.find(({ name }) => name === SEGNO);
  if (!marca) throw new Error("The browser's record has no mark.");
  const mezzo = marca.ts + (inizio + durata / 2 - segno) * 1000;
  const suo = eventi.find(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name.endsWith("RunTask") && pid === marca.pid && tid === marca.tid && ts <= mezzo && mezzo <= ts + dur,
  );
  return suo?.tdur === undefined ? durata : suo.tdur / 1000;
}

/**
 * The longest task of the pane's own while something is done: the milliseconds that the processor gave to it, as they
 * would be on a machine as quick as an office's. Other programs at work make it no longer.
 * @param osservatrice a page of the same browser, open all along
 * @param fai what is done, and the page whose pane does it
 */
async function misura(osservatrice: Page, isAperta: boolean, fai: () => Promise<Page>): Promise<number> {
  const traccia = await Traccia.start(osservatrice);
  if (isAperta) await frameOf(osservatrice).evaluate(osserva, { nome: OSSERVATI, buffered: false });
  const page = await fai();
  const frame = frameOf(page);
  if (!isAperta) await frame.evaluate(osserva, { nome: OSSERVATI, buffered: true });
  // Those of before are told in a task of their own.
  await page.waitForTimeout(100);
  const suoi = await frame.evaluate((nome) => (window as unknown as Record<string, Tratto[]>)[nome] ?? [], OSSERVATI);
  const provato = await frame.evaluate(prova, SEGNO);
  const eventi = await traccia.stop();
  const lentezza = Math.max(1, processoreDi(eventi, provato, provato.segno) / PROVA_MS);
  const lunghi = suoi.map((suo) => processoreDi(eventi, suo, provato.segno));
  return Math.round(Math.max(0, ...lunghi) / lentezza);
}

/** Of what is done in a page that is open. */
export const compitoPiuLungo = (page: Page, fai: () => Promise<void>): Promise<number> =>
  misura(page, true, async () => {
    await fai();
    return page;
  });

/** Of a page from its first line on, which is then closed. */
export async function compitoPiuLungoAprendo(osservatrice: Page, apri: () => Promise<Page>): Promise<number> {
  const aperte: Page[] = [];
  const lungo = await misura(osservatrice, false, async () => {
    const page = await apri();
    aperte.push(page);
    return page;
  });
  for (const page of aperte) await page.close();
  return lungo;
}
