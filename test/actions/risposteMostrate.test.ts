import { misuraFoglio, type FoglioMisurato } from "../../src/actions/cartella/misuraFoglio";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { anteprimaRisposta, rispondi } from "../../src/actions/foglio/rispondi";
import { withCartella } from "../../src/actions/cartella/withCartella";
import type { RispostaRiga } from "../../src/modifiche/Risposta";
import { conCruscotto } from "../support/cruscottoPisa";

const COINVOLGIMENTO = 3;
const TEMPI = 4;
const TARGET = 5;

const leggi = (): Promise<FoglioMisurato> => withCartella((context) => misuraFoglio(context, "Pisa"));

async function rispondiA(riga: number, risposta: RispostaRiga): Promise<void> {
  await rispondi(await anteprimaRisposta("Pisa", { su: "righe", righe: [{ riga, colonna: TARGET }], risposta }));
}

describe("an answer", () => {
  it(
    "says in the preview that a neutralised row loses the figure that was published",
    conCruscotto(async () => {
      await rispondiA(COINVOLGIMENTO, { cosa: "neutralizzato", motivo: "atto 3", autore: "OIV" });
      const vista = await anteprimaRicalcolo("perf");
      const riga = vista.righe.find(({ nome }) => nome === "Grado di coinvolgimento");
      expect(riga).toMatchObject({
        dopo: "neutralizzato",
        isCifraNuova: true,
        sostituisce: "valore",
        isTenuta: true,
      });
      await ricalcolaSal(vista, undefined, new Set());
      const dopo = await anteprimaRicalcolo("nativa");
      expect(dopo.righe.find(({ nome }) => nome === "Grado di coinvolgimento")).toMatchObject({
        isCifraNuova: false,
        sostituisce: "nulla",
      });
    }),
  );

  it(
    "keeps the note of what is accepted beside it",
    conCruscotto(async () => {
      const nota = "=visto con l'OIV";
      await rispondiA(TEMPI, { cosa: "accettata", codice: "verso-presunto", nota });
      const { correzioni } = await leggi();
      expect(correzioni.trovate.map(([, { detto, motivo }]) => [detto?.cosa, motivo.trim()])).toEqual([
        ["accettata", nota],
      ]);
    }),
  );
});
