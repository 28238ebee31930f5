import { annulla } from "../../../src/actions/scrittura/annulla";
import { fotografa } from "../../../src/actions/anno/fotografa";
import { parseData } from "../../../src/domain/numeri/calendario";
import { COMANDI_PROVATI } from "../../support/comandiProvati";
import { fogliOf } from "../../support/cruscottoPisa";
import { conDueFogli } from "../../support/dueFogli";
import type { OpenExcel } from "../../support/openExcel";

const AL = parseData("30/04/2020") ?? NaN;
const NOME = "PERF – fotografia 30.04.2020";
const scatta = (isRifatta = false, al = AL) => fotografa({ al, autore: "Controllo", isRifatta });

async function conFogli(work: (excel: OpenExcel) => Promise<void>): Promise<void> {
  const excel = await conDueFogli();
  try {
    await work(excel);
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

const celleDi = (excel: OpenExcel, nome = NOME) =>
  excel.Excel.run(async (context) => {
    const usato = context.workbook.worksheets.getItem(nome).getUsedRange();
    usato.load("address,formulas,values,numberFormat");
    await context.sync();
    return { dove: usato.address, formule: usato.formulas, valori: usato.values, formati: usato.numberFormat } as const;
  });

const scrivi = (excel: OpenExcel, foglio: string, cella: string, valore: unknown) =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(foglio).getRange(cella).values = [[valore]];
    await context.sync();
  });

const righeDi = ({ valori }: Awaited<ReturnType<typeof celleDi>>) => {
  const testa = valori.findIndex((riga) => riga.includes("Indicatore"));
  return valori
    .slice(testa + 1)
    .map((riga) => ({ nome: String(riga[3]), target: riga[4] as unknown, nota: riga[11] as unknown }));
};

describe("fotografa", () => {
  it("freezes every cruscotto of the workbook as values, with who and when", async () => {
    await conFogli(async (excel) => {
      expect(await scatta()).toMatchObject({ codice: "fotografia-scattata", dati: { foglio: NOME, righe: 6 } });
      const { formule, valori } = await celleDi(excel);
      expect(formule.flat().filter((una) => String(una).startsWith("="))).toEqual([]);
      expect(valori[0]?.[0]).toBe("PERF · Fotografia al 30/04/2020");
      expect(valori[2]?.[1]).toBe(AL);
      expect(valori[4]?.[1]).toBe("Controllo");
    });
  });

  it("asks who takes it, and does not take the place of one of the same day by itself", async () => {
    await conFogli(async (excel) => {
      await expect(fotografa({ al: AL, autore: " ", isRifatta: false })).rejects.toMatchObject({
        codice: "fotografia-senza-autore",
      });
      await scatta();
      const prima = await celleDi(excel);
      await scrivi(excel, "Pisa", "E4", 1);
      await expect(scatta()).rejects.toMatchObject({ codice: "fotografia-presente", dati: { autore: "Controllo" } });
      expect(await celleDi(excel)).toEqual(prima);
    });
  });

  it("keeps the target in force then, whatever it becomes, and takes the new one on another day", async () => {
    await conFogli(async (excel) => {
      await scatta();
      await scrivi(excel, "Pisa", "F4", 20);
      const luglio = parseData("31/07/2020") ?? NaN;
      await scatta(false, luglio);
      const targetDi = async (nome: string) =>
        righeDi(await celleDi(excel, nome)).find((riga) => riga.nome === "Grado di coinvolgimento")?.target;
      expect(await targetDi(NOME)).toBe(12);
      expect(await targetDi("PERF – fotografia 31.07.2020")).toBe(20);
    });
  });

  it("is taken back while nothing was typed on it, and stays afterwards", async () => {
    await conFogli(async (excel) => {
      await scatta();
      await annulla();
      expect(await fogliOf(excel)).not.toContain(NOME);
      await scatta();
      await scrivi(excel, NOME, "L12", "Chiesto al servizio");
      expect(await annulla()).toMatchObject({ codice: "fogli-lasciati" });
      expect((await celleDi(excel)).valori.flat()).toContain("Chiesto al servizio");
    });
  });

  it("is locked but for its notes, also once it was taken again and taken back", async () => {
    await conFogli(async (excel) => {
      const requireProtetto = async () => {
        await expect(scrivi(excel, NOME, "F12", 1)).rejects.toMatchObject({ code: "AccessDenied" });
        await expect(scrivi(excel, NOME, "B3", 1)).rejects.toMatchObject({ code: "AccessDenied" });
      };
      await scatta();
      await requireProtetto();
      excel.host.load(await excel.host.snapshot());
      await requireProtetto();
      await scrivi(excel, NOME, "L12", "Chiesto");
      await scatta(true);
      await requireProtetto();
      await annulla();
      await requireProtetto();
      await scrivi(excel, NOME, "L12", "Chiesto ancora");
    });
  });

  it("carries the notes over where it is taken again, and brings the first one back", async () => {
    await conFogli(async (excel) => {
      await scatta();
      const testa = (await celleDi(excel)).valori.findIndex((riga) => riga.includes("Indicatore"));
      await scrivi(excel, NOME, `L${testa + 3}`, "Di Tempi medi");
      const prima = await celleDi(excel);
      await scrivi(excel, "Pisa", "F5", 7);
      await scatta(true);
      const dopo = righeDi(await celleDi(excel));
      expect(dopo.find(({ nome }) => nome === "Tempi medi")).toMatchObject({ target: 7, nota: "Di Tempi medi" });
      await annulla();
      expect(await celleDi(excel)).toEqual(prima);
    });
  });
});

describe("a snapshot, after every other command", () => {
  it.each(COMANDI_PROVATI)("is as it was, also undone and opened again: $nome", async ({ prima, esegui }) => {
    await conFogli(async (excel) => {
      await scatta();
      const scattata = await celleDi(excel);
      await prima?.(excel);
      await esegui();
      expect(await celleDi(excel)).toEqual(scattata);
      excel.host.load(await excel.host.snapshot());
      expect(await celleDi(excel)).toEqual(scattata);
      await annulla();
      expect(await celleDi(excel)).toEqual(scattata);
    });
  });
});
