import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { leggiFoglio } from "../../src/actions/cartella/leggiFoglio";
import { anteprimaRisposta, rispondi } from "../../src/actions/foglio/rispondi";
import type { RispostaRiga } from "../../src/modifiche/Risposta";
import { conCruscotto, formuleOf, onPisa, valuesOf } from "../support/cruscottoPisa";
import type { OpenExcel } from "../support/openExcel";

const RIGA = 3;
const TARGET = 5;
/** 0,85 out of 80, as the numbers stand. */
const SAL = 0.010625;

function conQuota(work: (excel: OpenExcel) => Promise<void>): () => Promise<void> {
  return conCruscotto(async (excel) => {
    await onPisa(excel, (sheet) => {
      sheet.getRange("E4:F4").values = [[0.85, 80]];
    });
    await work(excel);
  });
}

/** The SAL of the row and what is asked about its units. */
async function letta(): Promise<readonly [sal: number | null | undefined, domande: readonly string[]]> {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  const uno = lettura.misurato.indicatori.find(({ indicatore }) => indicatore.riga === RIGA);
  const domande = uno?.anomalie.filter(({ codice }) => codice === "unita-incoerenti") ?? [];
  return [uno?.misura.sal, domande.map(({ gravita }) => gravita)];
}

async function rispondiA(risposta: RispostaRiga): Promise<void> {
  await rispondi(await anteprimaRisposta("Pisa", { su: "righe", righe: [{ riga: RIGA, colonna: TARGET }], risposta }));
}

describe("a share beside points", () => {
  it(
    "is asked about, also once PERF has written the formula, until somebody says what it is",
    conQuota(async (excel) => {
      expect(await letta()).toEqual([null, ["conferma"]]);

      const vista = await anteprimaRicalcolo("perf");
      await ricalcolaSal(vista, undefined, new Set());
      expect(await valuesOf(excel, "G4")).toEqual(["calcolo da confermare"]);
      expect(await letta()).toEqual([null, ["conferma"]]);

      await rispondiA({ cosa: "tipo", tipo: "numero" });
      expect(String(await formuleOf(excel, "G4"))).toContain('"numero"');
      expect(await letta()).toEqual([SAL, []]);
    }),
  );

  it(
    "is accepted as it is, and shows the same in plain Excel",
    conQuota(async (excel) => {
      await rispondiA({ cosa: "accettata", codice: "unita-incoerenti", nota: "sono ore" });
      expect(await letta()).toEqual([SAL, ["nota"]]);

      await ricalcolaSal(await anteprimaRicalcolo("nativa"));
      expect(await valuesOf(excel, "G4")).toEqual([SAL]);
      expect(await letta()).toEqual([SAL, ["nota"]]);
    }),
  );
});
