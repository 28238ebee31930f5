import { fotografa } from "../../src/actions/anno/fotografa";
import { leggiFoglio } from "../../src/actions/cartella/leggiFoglio";
import { trasformaInValori } from "../../src/actions/foglio/convertiFormule";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { annulla } from "../../src/actions/scrittura/annulla";
import { MODI_SCRITTURA } from "../../src/formule/sal/formulaDelModo";
import { EMPTY_WORKBOOK } from "../../src/host/motore/cartella/emptyWorkbook";
import { registerPerf } from "../../src/standalone/registerPerf";
import { openExcel, type OpenExcel } from "../support/openExcel";
import { statoCartella } from "../support/statoCartella";

const EPOCHE = [
  { nome: "1900", giorni: 0, content: EMPTY_WORKBOOK },
  { nome: "1904", giorni: 1462, content: { ...EMPTY_WORKBOOK, is1904: true } },
] as const;
type Epoca = (typeof EPOCHE)[number];

const [FINE_2020, METÀ_DICEMBRE, FINE_GENNAIO, FINE_2002] = [44_196, 44_180, 44_226, 37_621];
const giorno = (seriale: number) => ({ seriale });
type Scritto = string | number | { readonly seriale: number };

/** Name, target, result, what PERF.SAL is told. */
const RIGHE: readonly (readonly [string, Scritto, Scritto, string])[] = [
  ["Bando pubblicato", giorno(FINE_2020), giorno(METÀ_DICEMBRE), ""],
  ["Regolamento approvato", giorno(FINE_2020), giorno(FINE_GENNAIO), ""],
  ["Carta dei servizi", "31/12/2020", giorno(METÀ_DICEMBRE), ""],
  ["Carta dei diritti", "31/12/2020", giorno(FINE_GENNAIO), ""],
  ["Avvio del portale", giorno(FINE_2020), "15/12/2020", ""],
  ["Relazione finale", giorno(FINE_2020), "30/01/2021", ""],
  ["Apertura dello sportello", giorno(FINE_2020), giorno(FINE_GENNAIO), "giorni=40"],
  ["Primo bilancio sociale", giorno(FINE_2002), giorno(FINE_2002 - 10), "anno=2002"],
  ["Piano di formazione", giorno(FINE_2020), "", ""],
  ["n. imprese", 12, 11, ""],
];
const COLONNE = [1, 2] as const;
const SAL = `D2:D${RIGHE.length + 1}`;

/** The same cruscotto in a workbook of either system, as its user would have typed it. */
async function inEpoca<T>({ giorni, content }: Epoca, work: (excel: OpenExcel) => Promise<T>): Promise<T> {
  const excel = await openExcel({ content });
  registerPerf(excel.host);
  try {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "Cruscotto";
      sheet.getRange("A1:D1").values = [["Indicatore", "Target 2020", "Consuntivo 2020", "SAL"]];
      RIGHE.forEach((riga, at) => {
        for (const colonna of COLONNE) {
          const scritto = riga[colonna];
          const cella = sheet.getCell(at + 1, colonna);
          const isData = typeof scritto === "object" || riga[0] === "Piano di formazione";
          cella.numberFormat = [[isData ? "dd/mm/yyyy" : typeof scritto === "string" ? "@" : "General"]];
          cella.values = [[typeof scritto === "object" ? scritto.seriale - giorni : scritto]];
        }
        sheet.getCell(at + 1, 0).values = [[riga[0]]];
        const opzioni = riga[3];
        const sal = `=PERF.SAL(B${at + 2},C${at + 2},"","data","${opzioni}")`;
        if (opzioni !== "") sheet.getCell(at + 1, 3).formulas = [[sal]];
      });
      sheet.getRange(SAL).numberFormat = RIGHE.map(() => ["0%"]);
      await context.sync();
    });
    return await work(excel);
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

const mostratiDa = ({ Excel }: OpenExcel, dove: string, foglio = "Cruscotto") =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(foglio).getRange(dove);
    range.load("values,formulas,text");
    await context.sync();
    return { valori: range.values.flat() as unknown[], formule: range.formulas.flat(), testi: range.text.flat() };
  });

const digita = ({ Excel }: OpenExcel, dove: string, valore: number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Cruscotto").getRange(dove).values = [[valore]];
    await context.sync();
  });

async function misurati(): Promise<unknown> {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura.misurato.indicatori.map(({ indicatore, misura }) => [indicatore.nome, misura.sal, misura.esito]);
}

const ricalcola = async (modo: (typeof MODI_SCRITTURA)[number]) => {
  const vista = await anteprimaRicalcolo(modo);
  return ricalcolaSal(vista, undefined, new Set());
};

/** What is done in a workbook of each system. */
const inTutteEDue = <T>(work: (excel: OpenExcel, epoca: Epoca) => Promise<T>) =>
  Promise.all([]).then(async () => {
    const esiti: T[] = [];
    for (const epoca of EPOCHE) esiti.push(await inEpoca(epoca, (excel) => work(excel, epoca)));
    return esiti as [T, T];
  });

describe("a workbook that counts days from 1904", () => {
  it("is measured as its twin of 1900", async () => {
    const [di1900, di1904] = await inTutteEDue(misurati);
    expect(di1904).toEqual(di1900);
    expect((di1900 as unknown[][]).map(([, sal]) => sal)).toEqual([1, 0, 1, 0, 1, 0, 1, 1, null, 11 / 12].map(dodici));
  });

  it("says before it writes which rows take Excel's own functions, and why", async () => {
    const [di1900, di1904] = await inTutteEDue(async () => {
      const { senzaPerf, is1904 } = await anteprimaRicalcolo("perf");
      return { senzaPerf, is1904, nativa: (await anteprimaRicalcolo("nativa")).senzaPerf };
    });
    expect(di1900).toEqual({ senzaPerf: 0, is1904: false, nativa: 0 });
    // All but the one whose target is a plain number.
    expect(di1904).toEqual({ senzaPerf: RIGHE.length - 1, is1904: true, nativa: 0 });
  });

  it.each(MODI_SCRITTURA)("shows the same SAL once recalculated, and takes it back: %s", async (modo) => {
    const [di1900, di1904] = await inTutteEDue(async (excel, { giorni }) => {
      const prima = await statoCartella(excel);
      await ricalcola(modo);
      const scritti = await mostratiDa(excel, SAL);
      const misura = await misurati();
      expect((await annulla()).codice).toBe("annullato");
      expect(await statoCartella(excel)).toEqual(prima);
      await ricalcola(modo);
      // "Bando pubblicato" comes late, what was to be done is done.
      await digita(excel, "C2", FINE_GENNAIO - giorni);
      await digita(excel, "C10", METÀ_DICEMBRE - giorni);
      const dopo = await mostratiDa(excel, SAL);
      expect(scritti.formule.some((una) => String(una).startsWith("="))).toBe(modo !== "valori");
      return { scritti: scritti.valori, misura, dopo: dopo.valori };
    });
    expect(di1904).toEqual(di1900);
    expect(di1904.scritti).toEqual([1, 0, 1, 0, 1, 0, 1, 1, "", 11 / 12].map(dodici));
    if (modo !== "valori") expect([di1904.dopo[0], di1904.dopo[8]]).toEqual([0, 1]);
  });

  it("has its formulas turned into the values of its twin", async () => {
    const [di1900, di1904] = await inTutteEDue(async (excel) => {
      await ricalcola("perf");
      const con = await statoCartella(excel);
      await trasformaInValori();
      const valori = await mostratiDa(excel, SAL);
      await annulla();
      expect(await statoCartella(excel)).toEqual(con);
      return valori.valori;
    });
    expect(di1904).toEqual(di1900);
  });

  it("is frozen on a day with the days of its twin, and the day is found again", async () => {
    const richiesta = { al: METÀ_DICEMBRE, autore: "Controllo", isRifatta: false };
    const [di1900, di1904] = await inTutteEDue(async (excel, { giorni }) => {
      const prima = await statoCartella(excel);
      const { dati } = await fotografa(richiesta);
      const foglio = String(dati["foglio"]);
      const fotografia = await mostratiDa(excel, "A1:N30", foglio);
      await expect(fotografa(richiesta)).rejects.toMatchObject({ codice: "fotografia-presente" });
      await fotografa({ ...richiesta, isRifatta: true });
      expect((await annulla()).codice).toBe("annullato");
      expect((await mostratiDa(excel, "A1:N30", foglio)).valori).toEqual(fotografia.valori);
      await annulla();
      expect(await statoCartella(excel)).toEqual(prima);
      return { testi: fotografia.testi, al: Number(fotografia.valori[2 * 14 + 1]) + giorni };
    });
    expect(di1904).toEqual(di1900);
    expect(di1904.al).toBe(METÀ_DICEMBRE);
  });
});

function dodici<T>(sal: T): T | number {
  return typeof sal === "number" ? Math.round(sal * 1e12) / 1e12 : sal;
}
