import { annulla } from "../../src/actions/scrittura/annulla";
import type { LetturaFoglio } from "../../src/actions/viste/Azioni";
import { correzioniDi } from "../../src/actions/foglio/correzioniDi";
import { leggiFoglio } from "../../src/actions/cartella/leggiFoglio";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { anteprimaRisposta, rispondi } from "../../src/actions/foglio/rispondi";
import type { Risposta, RispostaRiga } from "../../src/modifiche/Risposta";
import { conCruscotto, formuleOf, onPisa, valuesOf } from "../support/cruscottoPisa";

const CORREZIONI = "PERF – correzioni";
const TEMPI = "Tempi medi";
const FIRMA = { motivo: "atto 3", autore: "OIV" };

const rispondiA = async (risposta: Risposta) => rispondi(await anteprimaRisposta("Pisa", risposta));
const suTempi = (risposta: RispostaRiga) => rispondiA({ su: "righe", righe: [{ riga: 4, colonna: 5 }], risposta });

async function leggi(): Promise<Extract<LetturaFoglio, { tipo: "cruscotto" }>> {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura;
}

/** "Tempi medi" as it is measured now, with its corrections. */
async function tempi() {
  const { misurato, correzioni } = await leggi();
  const uno = misurato.indicatori.find(({ indicatore }) => indicatore.nome === TEMPI);
  if (!uno) throw new Error(`no ${TEMPI}`);
  return { uno, correzioni: correzioniDi(uno, misurato, correzioni) };
}

describe("a correction that is taken back", () => {
  it.each<readonly [string, RispostaRiga]>([
    ["a neutralised row", { cosa: "neutralizzato", ...FIRMA }],
    ["a typed SAL", { cosa: "sal", sal: 0.85, ...FIRMA }],
    ["a declared outcome", { cosa: "esito", esito: "raggiunto", ...FIRMA }],
    ["an anomalia that was accepted", { cosa: "accettata", codice: "verso-presunto", nota: "" }],
  ])("leaves %s as the rule measures it, and comes back with Annulla", (_, risposta) =>
    conCruscotto(async () => {
      const prima = (await tempi()).uno.misura;
      await suTempi(risposta);
      const { linee } = (await tempi()).correzioni;
      expect(linee.map(({ detto }) => detto?.cosa)).toEqual([risposta.cosa]);

      expect((await rispondiA({ su: "linee", linee })).codice).toBe("correzione-tolta");
      const dopo = await tempi();
      expect(dopo.uno.misura).toEqual(prima);
      expect(dopo.correzioni.linee).toEqual([]);
      await annulla();
      expect((await tempi()).correzioni.linee).toEqual(linee);
    })(),
  );

  it(
    "puts a row that was left out back among the indicators",
    conCruscotto(async () => {
      await suTempi({ cosa: "esclusa" });
      const { misurato, correzioni } = await leggi();
      expect(misurato.indicatori.map(({ indicatore }) => indicatore.nome)).not.toContain(TEMPI);
      expect(correzioni.escluse.map(({ voce }) => voce)).toEqual([TEMPI]);
      await rispondiA({ su: "linee", linee: correzioni.escluse });
      expect((await tempi()).uno.misura.sal).toBe(0.666666666667);
      expect((await leggi()).correzioni.escluse).toEqual([]);
    }),
  );

  it(
    "writes nothing when its line has been written over since",
    conCruscotto(async () => {
      await suTempi({ cosa: "neutralizzato", ...FIRMA });
      const { linee } = (await tempi()).correzioni;
      await suTempi({ cosa: "sal", sal: 0.9, ...FIRMA });
      await expect(anteprimaRisposta("Pisa", { su: "linee", linee })).rejects.toMatchObject({
        codice: "foglio-cambiato",
      });
    }),
  );

  it(
    "takes one argument of a line at a time, and the line with the last",
    conCruscotto(async (excel) => {
      await suTempi({ cosa: "verso", verso: "crescente" });
      await suTempi({ cosa: "opzione", opzione: "giorni=30" });
      expect((await tempi()).correzioni.argomenti).toEqual([
        { argomento: "verso", scritto: "crescente" },
        { argomento: "giorni", scritto: "giorni=30" },
      ]);
      await suTempi({ cosa: "senza", argomento: "verso" });
      expect(await valuesOf(excel, "F4:G4", CORREZIONI)).toEqual(["argomenti", "giorni=30"]);
      expect((await suTempi({ cosa: "senza", argomento: "giorni" })).codice).toBe("correzione-tolta");
      expect(await valuesOf(excel, "F4:G4", CORREZIONI)).toEqual(["", ""]);
      expect((await suTempi({ cosa: "senza", argomento: "giorni" })).codice).toBe("risposta-gia-data");
      await annulla();
      expect((await tempi()).correzioni.argomenti).toEqual([{ argomento: "giorni", scritto: "giorni=30" }]);
    }),
  );

  it(
    "gives the formula of a row the direction that PERF presumes, so that the cell shows what is measured",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      const [presunta] = await formuleOf(excel, "G5");
      expect((await tempi()).correzioni.argomenti).toEqual([]);
      await suTempi({ cosa: "verso", verso: "crescente" });
      expect((await tempi()).correzioni.argomenti).toEqual([{ argomento: "verso", scritto: "crescente" }]);
      await suTempi({ cosa: "senza", argomento: "verso" });
      expect(await formuleOf(excel, "G5")).toEqual([presunta]);
      expect(await valuesOf(excel, "G5")).toEqual([0.666666666667]);
      await annulla();
      expect((await tempi()).uno.verso).toEqual({ verso: "crescente", origine: "utente" });
    }),
  );

  it(
    "takes no kind for the user's that PERF itself writes in a formula",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        const celle = sheet.getRange("E5:F5");
        celle.numberFormat = [["dd/mm/yyyy", "dd/mm/yyyy"]];
        celle.values = [[44090, 44104]];
      });
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect(String((await formuleOf(excel, "G5"))[0])).toContain('"data"');
      expect((await tempi()).correzioni.argomenti).toEqual([]);
    }),
  );
});
