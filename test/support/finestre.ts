import fc from "fast-check";
import { annulla } from "../../src/actions/scrittura/annulla";
import { lastRitorno } from "../../src/actions/scrittura/cronologia";
import { misuraFoglio, NESSUNA_SCELTA } from "../../src/actions/cartella/misuraFoglio";
import { withCartella } from "../../src/actions/cartella/withCartella";
import { PerfError } from "../../src/actions/PerfError";
import { formulaSuRiga } from "../../src/formule/testo/formulaScritta";
import type { ComandoProvato } from "./comandiProvati";
import { celleDi, sbagliate, type CellaVista } from "./celleSbagliate";
import { dimentica } from "./dimentica";
import { stareInMezzo } from "./inMezzo";
import type { OpenExcel } from "./openExcel";

type Contenuto = Awaited<ReturnType<OpenExcel["host"]["snapshot"]>>;

/** Something that a person does on a sheet while a command is under way. Rows and columns are 0-based. */
export type Gesto =
  | { readonly tipo: "inserisci-riga" | "elimina-riga"; readonly riga: number }
  | { readonly tipo: "inserisci-colonna" | "elimina-colonna"; readonly colonna: number }
  | { readonly tipo: "scambia" | "taglia"; readonly riga: number; readonly altra: number }
  | { readonly tipo: "digita"; readonly riga: number; readonly colonna: number; readonly valore: string | number }
  | { readonly tipo: "rinomina"; readonly nome: string };

/**
 * Gestures on a sheet of so many rows and columns, a little beyond its edges.
 * @param pari rows of the same heading, which one may sort
 */
export function gesti(righe: number, colonne: number, pari: readonly number[]): fc.Arbitrary<Gesto> {
  const riga = fc.nat(righe);
  const colonna = fc.nat(colonne);
  return fc.oneof(
    fc.record({ tipo: fc.constantFrom("inserisci-riga" as const, "elimina-riga" as const), riga }),
    fc.record({ tipo: fc.constantFrom("inserisci-colonna" as const, "elimina-colonna" as const), colonna }),
    fc.record({
      tipo: fc.constant("scambia" as const),
      riga: fc.constantFrom(...pari),
      altra: fc.constantFrom(...pari),
    }),
    // Cut, and pasted where nothing stands.
    fc.record({ tipo: fc.constant("taglia" as const), riga, altra: fc.constantFrom(righe + 1, righe + 3) }),
    fc.record({
      tipo: fc.constant("digita" as const),
      riga,
      colonna,
      valore: fc.constantFrom<string | number>(7, 0.35, "", "nota mia", "=1+1", "'=2+2"),
    }),
    fc.record({ tipo: fc.constant("rinomina" as const), nome: fc.constantFrom("Altro nome", "constructor") }),
  );
}

async function scambia(context: Excel.RequestContext, sheet: Excel.Worksheet, uno: number, altro: number) {
  const usato = sheet.getUsedRange(true);
  usato.load("columnIndex,columnCount");
  await context.sync();
  const colonne = usato.columnIndex + usato.columnCount;
  const [prima, seconda] = [uno, altro].map((riga) => {
    const range = sheet.getRangeByIndexes(riga, 0, 1, colonne);
    range.load("formulas,values,numberFormat");
    return range;
  }) as [Excel.Range, Excel.Range];
  await context.sync();
  const di = (range: Excel.Range, da: number, a: number) => ({
    formati: range.numberFormat as string[][],
    formule: (range.formulas as unknown[][]).map((riga) =>
      riga.map((una, at) => {
        if (typeof una !== "string" || una === "") return una;
        return una.startsWith("=") && una !== range.values[0]?.[at] ? formulaSuRiga(una, da, a) : `'${una}`;
      }),
    ),
  });
  const [qui, la] = [di(prima, uno, altro), di(seconda, altro, uno)];
  for (const [range, { formule, formati }] of [[seconda, qui] as const, [prima, la] as const]) {
    range.numberFormat = formati;
    range.formulas = formule;
  }
  await context.sync();
}

/** Does it on a sheet. */
export async function compi({ Excel }: OpenExcel, foglio: string, gesto: Gesto): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(foglio);
    switch (gesto.tipo) {
      case "inserisci-riga":
        sheet.getRangeByIndexes(gesto.riga, 0, 1, 1).getEntireRow().insert("Down");
        break;
      case "elimina-riga":
        sheet.getRangeByIndexes(gesto.riga, 0, 1, 1).getEntireRow().delete("Up");
        break;
      case "inserisci-colonna":
        sheet.getRangeByIndexes(0, gesto.colonna, 1, 1).getEntireColumn().insert("Right");
        break;
      case "elimina-colonna":
        sheet.getRangeByIndexes(0, gesto.colonna, 1, 1).getEntireColumn().delete("Left");
        break;
      case "scambia":
        if (gesto.riga !== gesto.altra) await scambia(context, sheet, gesto.riga, gesto.altra);
        break;
      case "taglia":
        sheet
          .getRangeByIndexes(gesto.riga, 0, 1, 1)
          .getEntireRow()
          .moveTo(`A${gesto.altra + 1}`);
        break;
      case "digita":
        sheet.getRangeByIndexes(gesto.riga, gesto.colonna, 1, 1).formulas = [[gesto.valore]];
        break;
      case "rinomina":
        sheet.name = gesto.nome;
    }
    await context.sync();
  });
}

/** What is to be there, where a command that rewrites the user's cells may have done its own, or not yet. */
function oRiscritte(
  attese: ReadonlyMap<string, CellaVista>,
  riscritte: ReadonlyMap<string, CellaVista> | null,
  ora: ReadonlyMap<string, CellaVista>,
): ReadonlyMap<string, CellaVista> {
  if (!riscritte) return attese;
  const volute = new Map(attese);
  for (const dove of new Set([...attese.keys(), ...riscritte.keys()])) {
    const [qui, sua] = [ora.get(dove), riscritte.get(dove)];
    if (qui?.contenuto !== sua?.contenuto) continue;
    if (qui) volute.set(dove, qui);
    else volute.delete(dove);
  }
  return volute;
}

/** What PERF measures for each SAL cell of a sheet, by cell. */
async function misurati({ data }: Contenuto, id: string): Promise<ReadonlyMap<string, number | null>> {
  const nome = data.sheets?.[id]?.name;
  if (nome === undefined) return new Map();
  const { esito } = await withCartella((context) => misuraFoglio(context, nome, NESSUNA_SCELTA), nome);
  if (esito.tipo === "ignorato") return new Map();
  const { indicatori, aggregati } = esito.misurato;
  return new Map([
    ...indicatori.map(({ indicatore: { riga, colonne }, misura }) => [`${riga},${colonne.sal}`, misura.sal] as const),
    ...aggregati.map(({ nodo, media }) => [`${nodo.riga},${nodo.colonnaSal}`, media.sal] as const),
  ]);
}

/** One command, the sheet that a person changes meanwhile, and the one that is in front. */
export interface Prova {
  readonly comando: ComandoProvato;
  /** Name of the sheet on which the gesture is made. */
  readonly foglio: string;
}

export interface Finestre {
  /** How many requests the command and its undo make: a gesture may come before each, and after the last. */
  readonly richieste: number;
  /** Makes a gesture before a request; a line for each thing that is wrong after the command, and after its undo. */
  readonly prova: (quale: number, gesto: Gesto) => Promise<readonly string[]>;
}

const isNostro = (nome: string | undefined) => /^PERF|^Sintesi/.test(nome ?? "");

/** Makes a workbook ready for a command and its undo, with a person at work in between. */
export async function preparaFinestre(
  excel: OpenExcel,
  vergine: Contenuto,
  { comando, foglio }: Prova,
): Promise<Finestre> {
  const { host } = excel;
  const inMezzo = stareInMezzo(excel);
  host.load(vergine);
  dimentica();
  await comando.prima?.(excel);
  const inizio = await host.snapshot();
  const id = Object.entries(inizio.data.sheets ?? {}).find(([, { name }]) => name === foglio)?.[0] ?? "";
  dimentica();
  await inMezzo.conta(() => comando.esegui());
  const eseguito = await host.snapshot();
  await inMezzo.conta(annulla);
  const totale = inMezzo.richieste();

  /** The sheet as the command leaves it where nobody is at work; null where it refuses. */
  const riscritteDa = async (contenuto: Contenuto): Promise<ReadonlyMap<string, CellaVista> | null> => {
    host.load(contenuto);
    try {
      await comando.esegui();
    } catch (problema) {
      if (problema instanceof PerfError) return null;
      throw problema;
    } finally {
      dimentica();
    }
    await host.calculate();
    return celleDi(await host.snapshot(), id);
  };

  const prova = async (quale: number, gesto: Gesto): Promise<readonly string[]> => {
    host.load(inizio);
    dimentica();
    const prima = celleDi(inizio, id);
    await compi(excel, foglio, gesto);
    await host.calculate();
    const attesa = await host.snapshot();
    const attese = celleDi(attesa, id);
    // The command may have been over when it came.
    host.load(eseguito);
    await compi(excel, foglio, gesto);
    await host.calculate();
    const poi = celleDi(await host.snapshot(), id);
    const riscritte = comando.riscrive ? { dopo: await riscritteDa(attesa), prima: await riscritteDa(inizio) } : null;
    host.load(inizio);
    inMezzo.prepara(quale, () => compi(excel, foglio, gesto));
    const problemi: string[] = [];
    let errore: PerfError | null = null;
    try {
      await inMezzo.conta(() => comando.esegui());
    } catch (problema) {
      if (!(problema instanceof PerfError)) throw problema;
      errore = problema;
    }
    const isPrima = inMezzo.richieste() > quale;
    const fogli = (contenuto: Contenuto) =>
      Object.values(contenuto.data.sheets ?? {}).flatMap(({ name }) => (isNostro(name) ? [name] : []));
    const guarda = async (che: string, isScritto: boolean): Promise<void> => {
      await host.calculate();
      const contenuto = await host.snapshot();
      const ora = celleDi(contenuto, id);
      const sue = isScritto ? riscritte?.[isPrima ? "dopo" : "prima"] : undefined;
      const volute = oRiscritte(oRiscritte(isPrima ? attese : prima, sue ?? null, ora), isScritto ? poi : null, ora);
      const sal = isScritto ? await misurati(contenuto, id) : new Map<string, number | null>();
      for (const una of sbagliate(ora, volute, sal, isScritto)) problemi.push(`${che}: ${una}`);
      if (!isScritto && fogli(contenuto).join() !== fogli(attesa).join()) {
        problemi.push(`${che}: sheets ${fogli(contenuto).join()} for ${fogli(attesa).join()}`);
      }
    };
    const scritto = errore ? String(errore.dati["scritto"] ?? "nulla") : "fatto";
    await guarda(`${scritto} ${errore?.codice ?? ""}`, scritto === "fatto");
    // Refused, or nothing was left to write: "Annulla" would take back the command before.
    if (errore || lastRitorno() === null) return problemi;
    const scritta = await host.snapshot();
    const esito = await inMezzo.conta(annulla).catch((problema: unknown) => {
      if (problema instanceof PerfError) return { codice: problema.codice, dati: problema.dati };
      throw problema;
    });
    if (inMezzo.richieste() <= quale) await compi(excel, foglio, gesto);
    await host.calculate();
    const contenuto = await host.snapshot();
    const isIntero = esito.codice === "annullato";
    const sal = isIntero ? new Map<string, number | null>() : await misurati(contenuto, id);
    const lasciate = isIntero ? new Map<string, CellaVista>() : celleDi(scritta, id);
    const ora = celleDi(contenuto, id);
    // What an undo in part could not find again stays as the command left it, and is said.
    const possibili = isIntero ? [] : [poi, ...(riscritte ? [riscritte.dopo ?? attese, celleDi(scritta, id)] : [])];
    const volute = possibili.reduce((fin, una) => oRiscritte(fin, una, ora), attese);
    const rimaste = sbagliate(ora, volute, sal, !isIntero, lasciate);
    for (const una of rimaste) problemi.push(`${esito.codice} ${String(esito.dati["rimaste"] ?? "")}: ${una}`);
    if (esito.codice === "annullato" && fogli(contenuto).join() !== fogli(attesa).join()) {
      problemi.push(`annullato: sheets ${fogli(contenuto).join()} for ${fogli(attesa).join()}`);
    }
    return problemi;
  };
  return { richieste: totale + 1, prova };
}
