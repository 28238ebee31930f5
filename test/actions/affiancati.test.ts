import { annulla } from "../../src/actions/scrittura/annulla";
import { ripristinaFormule, trasformaInValori } from "../../src/actions/foglio/convertiFormule";
import { leggiFoglio } from "../../src/actions/cartella/leggiFoglio";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { anteprimaRisposta, rispondi } from "../../src/actions/foglio/rispondi";
import type { RispostaRiga } from "../../src/modifiche/Risposta";
import { formuleOf, valuesOf } from "../support/cruscottoPisa";
import { inExcel, type OpenExcel } from "../support/openExcel";
import { registerPerf } from "../../src/standalone/registerPerf";

const TESTA = ["Indicatore", "Target", "Consuntivo", "SAL"];
const RIGHE = [
  ["1. Imprese", "", "", "", "", "2. Processi", "", "", ""],
  [...TESTA, "", ...TESTA],
  ["Tempi medi", 6, 9, 0.5, "", "Tempi medi", 4, 5, 0.7],
  ["n. corsi", 10, 9, "", "", "n. visite", 10, 8, ""],
];
const SINISTRA = { riga: 2, colonna: 1 };
const DESTRA = { riga: 2, colonna: 6 };

/** Two cruscotti beside each other, whose rows share those of the sheet. */
function conAffiancati(work: (excel: OpenExcel) => Promise<void>): () => Promise<void> {
  return inExcel(async (excel) => {
    registerPerf(excel.host);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "Pisa";
      sheet.getRange("A1:I4").values = RIGHE;
      await context.sync();
    });
    await work(excel);
  });
}

async function indicatori() {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura.misurato.indicatori;
}

const rispondiA = async (posto: typeof SINISTRA, risposta: RispostaRiga) =>
  rispondi(await anteprimaRisposta("Pisa", { su: "righe", righe: [posto], risposta }));

const TEMPI = "Tempi medi";
const tempi = async () => (await indicatori()).filter(({ indicatore }) => indicatore.nome === TEMPI);

describe("cruscotti side by side", () => {
  it.each(["perf", "nativa", "valori"] as const)("keep their answers apart, written as %s", async (modo) => {
    await conAffiancati(async (excel) => {
      await rispondiA(SINISTRA, { cosa: "verso", verso: "contrario" });
      await rispondiA(DESTRA, { cosa: "verso", verso: "presunto" });
      await rispondiA(DESTRA, { cosa: "neutralizzato", motivo: "decisione", autore: "OIV" });
      await ricalcolaSal(await anteprimaRicalcolo(modo));

      expect((await tempi()).map(({ verso, stabilito }) => [verso.verso, verso.origine, stabilito?.tipo])).toEqual([
        ["crescente", "utente", undefined],
        ["decrescente", "utente", "neutralizzato"],
      ]);
      expect((await tempi()).map(({ pubblicato }) => pubblicato?.valore)).toEqual([0.5, 0.7]);
      expect(await valuesOf(excel, "D3")).toEqual([1]);
    })();
  });

  it(
    "are turned into values and back each with its own formula",
    conAffiancati(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      const formule = await formuleOf(excel, "A3:I4");
      await trasformaInValori();
      await rispondiA(DESTRA, { cosa: "verso", verso: "contrario" });
      expect(await ripristinaFormule()).toMatchObject({ dati: { celle: 4, rimaste: 0 } });
      const attese = formule.map((una, at) => (at === 8 ? String(una).replace("decrescente?", "crescente") : una));
      expect(await formuleOf(excel, "A3:I4")).toEqual(attese);
    }),
  );

  it(
    "exclude the row of one of them only, and take it back",
    conAffiancati(async () => {
      await rispondiA(DESTRA, { cosa: "esclusa" });
      expect((await tempi()).map(({ indicatore }) => indicatore.colonne.target)).toEqual([1]);
      await annulla();
      expect(await tempi()).toHaveLength(2);
    }),
  );
});
