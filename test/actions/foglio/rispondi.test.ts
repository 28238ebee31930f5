import { annulla } from "../../../src/actions/scrittura/annulla";
import { misuraFoglio, type FoglioMisurato } from "../../../src/actions/cartella/misuraFoglio";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { anteprimaRisposta, rispondi } from "../../../src/actions/foglio/rispondi";
import { withCartella } from "../../../src/actions/cartella/withCartella";
import type { Risposta, RispostaRiga } from "../../../src/modifiche/Risposta";
import { testoRiuscita } from "../../../src/texts/schermi/esiti/esiti";
import { conCruscotto, fogliOf, formuleOf, onPisa, PISA, valuesOf } from "../../support/cruscottoPisa";
import type { OpenExcel } from "../../support/openExcel";

const CORREZIONI = "PERF – correzioni";
const COINVOLGIMENTO = 3;
const TEMPI = 4;
const TARGET = 5;

const leggi = (): Promise<FoglioMisurato> => withCartella((context) => misuraFoglio(context, "Pisa"));
const rispondiA = async (risposta: Risposta) => rispondi(await anteprimaRisposta("Pisa", risposta));
const suRighe = (righe: readonly number[], risposta: RispostaRiga): Risposta => ({
  su: "righe",
  righe: righe.map((riga) => ({ riga, colonna: TARGET })),
  risposta,
});

/** What the workbook keeps about an indicator, wherever it stands. */
async function correzioniDi(nome: string) {
  const { correzioni, esito } = await leggi();
  if (esito.tipo === "ignorato") throw new Error(esito.motivo);
  const uno = esito.misurato.indicatori.find(({ indicatore }) => indicatore.nome === nome);
  return correzioni.righe.get(`${uno?.indicatore.riga},${TARGET}`);
}

/** The rows of the cruscotto in another order, as a sort writes them. */
async function sort(excel: OpenExcel, prima: number, seconda: number): Promise<void> {
  await onPisa(excel, (sheet) => {
    sheet.getRange(`A${prima + 1}:G${prima + 1}`).values = [PISA[seconda]!];
    sheet.getRange(`A${seconda + 1}:G${seconda + 1}`).values = [PISA[prima]!];
  });
}

describe("rispondi, on rows whose SAL is no formula", () => {
  it(
    "keeps one answer for a group of rows, follows them through an insertion and a sort, and is taken back",
    conCruscotto(async (excel) => {
      const risposta = suRighe([COINVOLGIMENTO, TEMPI], { cosa: "verso", verso: "presunto" });
      const vista = await anteprimaRisposta("Pisa", risposta);
      expect(vista.righe.map(({ nome }) => nome)).toEqual(["Grado di coinvolgimento", "Tempi medi"]);
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
      const riuscita = await rispondi(vista);
      expect(riuscita.codice).toBe("risposta-scritta");
      expect(testoRiuscita(riuscita, "en")).not.toContain("Recompute SAL");
      expect(await valuesOf(excel, "A1:G8")).toEqual(PISA.flat());
      expect(await valuesOf(excel, "F4:G5", CORREZIONI)).toEqual([
        ...["argomenti", "verso=crescente"],
        ...["argomenti", "verso=decrescente"],
      ]);

      await sort(excel, COINVOLGIMENTO, TEMPI);
      await onPisa(excel, (sheet) => sheet.getRange("2:2").insert("Down"));
      expect((await correzioniDi("Tempi medi"))?.argomenti?.verso).toBe("decrescente");
      expect((await correzioniDi("Grado di coinvolgimento"))?.argomenti?.verso).toBe("crescente");
      await annulla();
      expect(await correzioniDi("Tempi medi")).toBeUndefined();
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
    }),
  );

  it(
    "writes a second answer over the first, and mends the references that a sort left behind",
    conCruscotto(async (excel) => {
      await rispondiA(suRighe([TEMPI], { cosa: "verso", verso: "presunto" }));
      await sort(excel, COINVOLGIMENTO, TEMPI);
      const risposta = suRighe([COINVOLGIMENTO], { cosa: "verso", verso: "crescente" });
      await rispondiA(risposta);
      expect(await formuleOf(excel, "A4:C5", CORREZIONI)).toEqual(["Pisa", "=ROW(Pisa!F4)", "Tempi medi", "", "", ""]);
      expect(await valuesOf(excel, "F4:G4", CORREZIONI)).toEqual(["argomenti", "verso=crescente"]);
      expect((await rispondiA(risposta)).codice).toBe("risposta-gia-data");
      await annulla();
      expect((await correzioniDi("Tempi medi"))?.argomenti?.verso).toBe("decrescente");
    }),
  );

  it(
    "keeps each kind of answer, with who says so",
    conCruscotto(async () => {
      const firma = { motivo: "=decisione n. 3", autore: "OIV" };
      await rispondiA(suRighe([TEMPI], { cosa: "neutralizzato", ...firma }));
      await rispondiA(suRighe([TEMPI], { cosa: "accettata", codice: "verso-presunto", nota: "" }));
      await rispondiA(suRighe([TEMPI], { cosa: "tipo", tipo: "numero" }));
      await rispondiA(suRighe([TEMPI], { cosa: "opzione", opzione: "giorni=30" }));
      await rispondiA(suRighe([TEMPI], { cosa: "opzione", opzione: "giorni=15" }));
      expect(await correzioniDi("Tempi medi")).toMatchObject({
        stabilito: { tipo: "neutralizzato", ...firma },
        accettate: ["verso-presunto"],
        argomenti: { verso: null, tipo: "numero", opzioni: "giorni=15" },
      });
      await rispondiA(suRighe([TEMPI], { cosa: "esito", esito: "parziale", ...firma, motivo: "=altro" }));
      const dopo = await correzioniDi("Tempi medi");
      expect(dopo?.stabilito).toMatchObject({ tipo: "esito", esito: "parziale", autore: "OIV" });
      expect(dopo?.stabilito?.motivo).toContain("=altro");
      await rispondiA(suRighe([TEMPI], { cosa: "sal", sal: 0.9, ...firma }));
      expect((await correzioniDi("Tempi medi"))?.stabilito).toMatchObject({ tipo: "sal", sal: 0.9 });
      expect((await leggi()).correzioni.sospese).toEqual([]);
    }),
  );

  it(
    "refuses to neutralise, to type a SAL or to declare an outcome without a reason and an author",
    conCruscotto(async (excel) => {
      for (const firma of [
        { motivo: "", autore: "OIV" },
        { motivo: "decisione", autore: " " },
      ]) {
        const risposta = suRighe([TEMPI], { cosa: "neutralizzato", ...firma });
        await expect(anteprimaRisposta("Pisa", risposta)).rejects.toMatchObject({ codice: "senza-motivo-e-autore" });
      }
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
    }),
  );

  it(
    "completes a line that the user typed without a reason",
    conCruscotto(async (excel) => {
      await rispondiA(suRighe([COINVOLGIMENTO], { cosa: "accettata", codice: "da-confermare", nota: "" }));
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(CORREZIONI);
        sheet.getRange("A5:F5").values = [["Pisa", 5, "Tempi medi", "", "", "Neutralizzata"]];
        await context.sync();
      });
      expect((await leggi()).correzioni.sospese).toMatchObject([{ motivo: "senza motivo e autore" }]);
      await rispondiA(suRighe([TEMPI], { cosa: "neutralizzato", motivo: "decisione", autore: "OIV" }));
      expect((await correzioniDi("Tempi medi"))?.stabilito?.tipo).toBe("neutralizzato");
      expect((await leggi()).correzioni.sospese).toEqual([]);
    }),
  );
});

describe("rispondi, and the next reading", () => {
  const misuraDi = async (nome: string) => {
    const { esito } = await leggi();
    const uno =
      esito.tipo === "cruscotto" && esito.misurato.indicatori.find(({ indicatore }) => indicatore.nome === nome);
    if (!uno) throw new Error(`no ${nome}`);
    return uno;
  };

  it.each<readonly [string, RispostaRiga, number | null, string]>([
    ["a direction that was turned", { cosa: "verso", verso: "contrario" }, 1, "raggiunto"],
    ["a typed SAL", { cosa: "sal", sal: 0.85, motivo: "atto 3", autore: "OIV" }, 0.85, "parziale"],
    ["a neutralised row", { cosa: "neutralizzato", motivo: "atto 3", autore: "OIV" }, null, "neutralizzato"],
    ["a row that does not apply", { cosa: "non applicabile", motivo: "", autore: "" }, null, "non applicabile"],
  ])("measures %s as answered, and as before once taken back", (_, risposta, sal, esito) =>
    conCruscotto(async () => {
      const prima = await misuraDi("Tempi medi");
      const vista = await anteprimaRisposta("Pisa", suRighe([TEMPI], risposta));
      expect(vista.righe.find(({ riga }) => riga === TEMPI)?.dopo).toEqual({ sal, esito });
      const riuscita = await rispondi(vista);
      expect(testoRiuscita(riuscita, "it")).toContain("La cella del SAL cambia al prossimo «Ricalcola SAL».");
      expect((await misuraDi("Tempi medi")).misura).toMatchObject({ sal, esito });
      await annulla();
      expect((await misuraDi("Tempi medi")).misura).toEqual(prima.misura);
    })(),
  );

  it(
    "takes the figure that was proposed for a text, and asks no more",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => (sheet.getRange("E4").values = [["Coinvolte 11 imprese"]]));
      expect((await misuraDi("Grado di coinvolgimento")).misura.sal).toBeNull();
      await rispondiA(suRighe([COINVOLGIMENTO, TEMPI], { cosa: "proposta" }));
      expect(await valuesOf(excel, "G4:G5", CORREZIONI)).toEqual(["consuntivo=11", ""]);
      expect((await misuraDi("Grado di coinvolgimento")).misura.sal).toBe(0.916666666667);
    }),
  );

  it(
    "writes each row's own figure where one answer serves many",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("E4").values = [["Coinvolte 11 imprese"]];
        sheet.getRange("E5").values = [["Tempi medi pari a 7"]];
      });
      await rispondiA(suRighe([COINVOLGIMENTO, TEMPI], { cosa: "proposta" }));
      expect(await valuesOf(excel, "G4:G5", CORREZIONI)).toEqual(["consuntivo=11", "consuntivo=7"]);
    }),
  );

  it(
    "keeps the options copied from the method behind the row's own",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => (sheet.getRange("G5").formulas = [['=PERF.SAL(F5,E5,"","","metodo: giorni=5")']]));
      await rispondiA(suRighe([TEMPI], { cosa: "opzione", opzione: "massimo=120%" }));
      expect(await formuleOf(excel, "G5")).toEqual(['=PERF.SAL(F5,E5,"","","massimo=120%; metodo: giorni=5")']);
    }),
  );
});

describe("rispondi, on rows whose SAL is a formula of ours", () => {
  it(
    "turns the direction in the formula itself, shows the effect first, and is taken back",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      const [scritta] = await formuleOf(excel, "G5");
      const vista = await anteprimaRisposta("Pisa", suRighe([TEMPI], { cosa: "verso", verso: "contrario" }));
      expect(vista.righe).toMatchObject([
        { nome: "Tempi medi", prima: { sal: 0.666666666667 }, dopo: { sal: 1, esito: "raggiunto" } },
      ]);
      expect(vista.ente.dopo).toBeGreaterThan(vista.ente.prima ?? 1);
      expect(testoRiuscita(await rispondi(vista), "it")).not.toContain("Ricalcola SAL");
      expect(await formuleOf(excel, "G5")).toEqual([String(scritta).replace('"decrescente?"', '"crescente"')]);
      expect(await valuesOf(excel, "G5")).toEqual([1]);
      expect((await anteprimaRicalcolo("perf")).righe.filter(({ cambia }) => cambia)).toEqual([]);
      await annulla();
      expect(await formuleOf(excel, "G5")).toEqual([scritta]);
    }),
  );

  it(
    "writes nothing when the sheet has changed since the preview",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      const vista = await anteprimaRisposta("Pisa", suRighe([TEMPI], { cosa: "verso", verso: "contrario" }));
      await onPisa(excel, (sheet) => sheet.getRange("2:2").insert("Down"));
      await expect(rispondi(vista)).rejects.toMatchObject({ codice: "foglio-cambiato" });
    }),
  );
});

describe("rispondi, on a sheet as a whole", () => {
  it(
    "sets the year, once",
    conCruscotto(async (excel) => {
      await rispondiA({ su: "foglio", risposta: { cosa: "anno", anno: 2021 } });
      await rispondiA({ su: "foglio", risposta: { cosa: "anno", anno: 2022 } });
      const { esito } = await leggi();
      expect(esito.tipo === "cruscotto" && esito.misurato.anno).toBe(2022);
      expect(await valuesOf(excel, "F4:G5", CORREZIONI)).toEqual(["anno", 2022, "", ""]);
    }),
  );

  it(
    "keeps the role of a column, and follows the column and the name of the sheet",
    conCruscotto(async (excel) => {
      await rispondiA({ su: "foglio", risposta: { cosa: "colonna", ruolo: "target", colonna: 5 } });
      await onPisa(excel, (sheet) => {
        sheet.getRange("B:B").insert("Right");
        sheet.name = "Pisa 2020";
      });
      const { lette } = await withCartella((context) => misuraFoglio(context, "Pisa 2020"));
      expect(lette).toMatchObject([{ foglio: "Pisa 2020", detto: { cosa: "colonna", ruolo: "target", colonna: 6 } }]);
    }),
  );

  it(
    "reads the columns that the user named, whatever their headers say",
    conCruscotto(async () => {
      await rispondiA({ su: "foglio", risposta: { cosa: "colonna", ruolo: "target", colonna: 4 } });
      await rispondiA({ su: "foglio", risposta: { cosa: "colonna", ruolo: "consuntivo", colonna: 5 } });
      const { esito } = await leggi();
      const [primo] = esito.tipo === "cruscotto" ? esito.misurato.indicatori : [];
      expect(primo?.indicatore.colonne).toMatchObject({ target: 4, consuntivo: 5 });
    }),
  );

  it(
    "leaves out a row that is no indicator, wherever it is sorted",
    conCruscotto(async (excel) => {
      const vista = await anteprimaRisposta("Pisa", suRighe([TEMPI], { cosa: "esclusa" }));
      expect(vista.righe).toMatchObject([{ nome: "Tempi medi", dopo: null }]);
      await rispondi(vista);
      await sort(excel, COINVOLGIMENTO, TEMPI);
      const { esito } = await leggi();
      const nomi = esito.tipo === "cruscotto" ? esito.misurato.indicatori.map(({ indicatore }) => indicatore.nome) : [];
      expect(nomi).toEqual(["Grado di coinvolgimento", "Presenze", "n. corsi"]);
    }),
  );
});
