import { annulla } from "../../src/actions/scrittura/annulla";
import { lastRitorno } from "../../src/actions/scrittura/cronologia";
import type { ComandoProvato } from "./comandiProvati";
import { dimentica } from "./dimentica";
import { dal1904, disponi, DISPOSIZIONI, type Disposizione } from "./fogliDellaMatrice";
import { stareInMezzo, type InMezzo } from "./inMezzo";
import type { OpenExcel } from "./openExcel";
import { differenza, scrittoDi } from "./provaGuasti";
import { statoCartella } from "./statoCartella";

type Contenuto = Awaited<ReturnType<OpenExcel["host"]["snapshot"]>>;
type Stato = Awaited<ReturnType<typeof statoCartella>>;

interface FoglioVisto {
  readonly nome: string;
  readonly celle: Readonly<Record<string, string>>;
  readonly regole: string;
}

const NUOVO_NOME = "Pisa rinominata";
const isNostro = (nome: string): boolean => /^PERF|^Sintesi/.test(nome);

/** What each cell of the sheets holds, by sheet and cell. */
function celleDi(stato: Stato): ReadonlyMap<string, string> {
  return new Map(
    (stato["fogli"] as readonly FoglioVisto[]).flatMap(({ nome, celle, regole }) => {
      const suo = nome === NUOVO_NOME ? "Pisa" : nome;
      return [
        ...Object.entries(celle).map(([dove, cella]) => [`${suo}!${dove}`, cella] as const),
        ...(regole === "" ? [] : [[`${suo}!rules`, regole] as const]),
      ];
    }),
  );
}

/** What a command has changed on the sheets: what each cell holds now, by sheet and cell. */
function cambiate(prima: Stato, dopo: Stato): ReadonlyMap<string, string> {
  const [una, altra] = [celleDi(prima), celleDi(dopo)];
  const dove = [...new Set([...una.keys(), ...altra.keys()])].filter((dove) => una.get(dove) !== altra.get(dove));
  return new Map(dove.sort().map((uno) => [uno, altra.get(uno) ?? ""]));
}

/** What a cell shows, with its days counted from 1900: the formulas of a workbook of 1904 may be others. */
function mostrata(cella: string | undefined, is1904: boolean): string | undefined {
  if (cella === undefined || cella === "" || !cella.startsWith("{")) return cella;
  const { contenuto, formato, ...resto } = JSON.parse(cella) as { contenuto: readonly unknown[]; formato: string };
  const valore = contenuto.at(-1);
  const isGiorno = is1904 && typeof valore === "number" && /[dy]/i.test(formato);
  return JSON.stringify({ valore: isGiorno ? valore + 1462 : valore, formato, ...resto });
}

/** What a command changes on the plain sheet, and in how many requests. */
interface Riferimento {
  readonly cambiate: ReadonlyMap<string, string>;
  readonly attivo: unknown;
  readonly richieste: number;
}

/** How a combination came out: carried out, or refused with this code; and a line for each thing that is wrong. */
export interface EsitoCombinazione {
  readonly esito: string;
  readonly problemi: readonly string[];
}

/** The commands tried on one Excel, each on every sheet. */
export class Matrice {
  private readonly riferimenti = new Map<string, Riferimento>();
  private readonly inMezzo: InMezzo;

  constructor(
    private readonly excel: OpenExcel,
    private readonly vergine: Contenuto,
  ) {
    this.inMezzo = stareInMezzo(excel);
  }

  private async rinomina(): Promise<void> {
    await this.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Pisa").name = NUOVO_NOME;
      await context.sync();
    });
  }

  private async prepara(comando: ComandoProvato, disposizione: Disposizione): Promise<void> {
    this.excel.host.load(disposizione.is1904 ? dal1904(this.vergine) : this.vergine);
    dimentica();
    await comando.prima?.(this.excel);
    await disponi(this.excel, disposizione);
    dimentica();
  }

  private async riferimentoDi(comando: ComandoProvato): Promise<Riferimento> {
    const noto = this.riferimenti.get(comando.nome);
    if (noto) return noto;
    const [piano] = DISPOSIZIONI;
    if (piano) await this.prepara(comando, piano);
    const prima = await statoCartella(this.excel);
    this.inMezzo.prepara(-1, () => Promise.resolve());
    await this.inMezzo.conta(() => comando.esegui());
    const richieste = this.inMezzo.richieste();
    const dopo = await statoCartella(this.excel);
    const riferimento = { cambiate: cambiate(prima, dopo), attivo: dopo["attivo"], richieste };
    this.riferimenti.set(comando.nome, riferimento);
    return riferimento;
  }

  /** A table may refuse the formulas that an undo puts back: then nothing is, until it is a table no more. */
  private async annullaComando(
    { rifiuti }: Disposizione,
    dopo: Stato,
    attendi: (che: string, attesa: unknown) => Promise<void>,
  ): Promise<string> {
    try {
      return (await annulla()).codice;
    } catch (errore) {
      const { codice = String(errore) } = errore as { readonly codice?: string };
      if (codice !== "formula-cambiata" || !rifiuti.includes(codice)) return `${codice}, ${scrittoDi(errore)}`;
      await attendi("undo refused", dopo);
      await this.excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Pisa").tables.getItem("Tabella1").convertToRange();
        await context.sync();
      });
      return (await annulla()).codice;
    }
  }

  /** Tries one command on one sheet. */
  async prova(comando: ComandoProvato, disposizione: Disposizione): Promise<EsitoCombinazione> {
    const riferimento = await this.riferimentoDi(comando);
    await this.prepara(comando, disposizione);
    let prima = await statoCartella(this.excel);
    if (disposizione.isRinominato) {
      const { data, ...resto } = await this.excel.host.snapshot();
      await this.rinomina();
      prima = await statoCartella(this.excel);
      this.excel.host.load({ ...resto, data });
    }
    const quando = disposizione.isRinominato ? Math.floor(riferimento.richieste / 2) : -1;
    this.inMezzo.prepara(quando, () => this.rinomina());
    const problemi: string[] = [];
    const attendi = async (che: string, attesa: unknown): Promise<void> => {
      const trovata = differenza(await statoCartella(this.excel), attesa);
      if (trovata !== null) problemi.push(`${che}: ${trovata.slice(0, 300)}`);
    };
    try {
      await this.inMezzo.conta(() => comando.esegui());
    } catch (errore) {
      const { codice = String(errore) } = errore as { readonly codice?: string };
      const scritto = scrittoDi(errore);
      if (scritto !== "nulla" && scritto !== "ripreso") problemi.push(`refused, and says: ${scritto}`);
      if (!disposizione.rifiuti.includes(codice)) problemi.push(`refused with ${codice}`);
      if (lastRitorno() !== null) problemi.push(`refused, and "Annulla" would take back ${lastRitorno()?.comando}`);
      await attendi("refused", prima);
      return { esito: codice, problemi };
    }
    const dopo = await statoCartella(this.excel);
    const sue = cambiate(prima, dopo);
    const tutte = celleDi(dopo);
    // A command of several sheets names the one that refuses it, and goes on with the others.
    const isSenzaPisa = disposizione.rifiuti.includes("foglio-protetto") && comando.nome.endsWith("su più fogli");
    for (const dove of new Set([...sue.keys(), ...riferimento.cambiate.keys()])) {
      const [qui, attesa] = [sue.get(dove), riferimento.cambiate.get(dove)];
      // Our own sheets say the name of the sheet that they are from, and what was done of several.
      const isAltra = (disposizione.isRinominato || isSenzaPisa) && isNostro(dove) && qui !== undefined;
      // Where a row of PERF.SAL is one of plain Excel its answers are kept, or not, on a line.
      const isRiga = disposizione.is1904 === true && dove.startsWith("PERF – correzioni!");
      const isLasciata = isSenzaPisa && qui === undefined && (dove.startsWith("Pisa!") || isNostro(dove));
      const isStessa = disposizione.is1904
        ? mostrata(qui ?? tutte.get(dove), true) === mostrata(attesa, false)
        : qui === attesa;
      if (!isStessa && !isAltra && !isLasciata && !isRiga) problemi.push(`${dove}: ${qui} for ${attesa}`);
    }
    const attivo = dopo["attivo"] === NUOVO_NOME ? "Pisa" : dopo["attivo"];
    if (attivo !== riferimento.attivo) problemi.push(`in front: ${String(attivo)} for ${String(riferimento.attivo)}`);
    // Of several sheets none had anything to write.
    if (isSenzaPisa && lastRitorno() === null) {
      await attendi("nothing to write", prima);
      return { esito: "nothing to write", problemi };
    }
    const esito = await this.annullaComando(disposizione, dopo, attendi);
    if (esito !== "annullato") problemi.push(`"Annulla" says ${esito}`);
    await attendi("taken back", prima);
    return { esito: "done", problemi };
  }
}
