import { anteprimaRicalcolo } from "../../../src/actions/foglio/ricalcolaSal";
import { leggiFoglio } from "../../../src/actions/cartella/leggiFoglio";
import { quadroDiSintesi } from "../../../src/actions/relazione/quadroDiSintesi";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../../src/actions/relazione/relazione";
import { NESSUNA_SCELTA } from "../../../src/actions/cartella/misuraFoglio";
import { rispondiDiPeriodo } from "../../../src/actions/scelte/politica";
import { annulla } from "../../../src/actions/scrittura/annulla";
import { conCruscotto, setValue } from "../../support/cruscottoPisa";

/** Its year is not over, whatever day this is. */
const PROSSIMO = new Date().getFullYear() + 1;
const inCorso = (work: () => Promise<void>) =>
  conCruscotto(async (excel) => {
    for (const [cella, testo] of [
      ["A1", `Cruscotto ${PROSSIMO}`],
      ["E2", `Valore ottenuto ${PROSSIMO}`],
      ["F2", `Risultato Atteso ${PROSSIMO}`],
      ["G2", `% Realizzazione ${PROSSIMO}`],
    ] as const) {
      await setValue(excel, cella, testo);
    }
    await work();
  });

describe("a cruscotto whose year runs, with no day chosen", () => {
  it(
    "has no mean written, and its tables are those of the monitoring",
    inCorso(async () => {
      const { righe } = await anteprimaRicalcolo("nativa");
      expect(new Set(righe.map(({ livello }) => livello))).toEqual(new Set(["indicatore"]));
      expect((await quadroDiSintesi("Pisa")).codice).toBe("monitoraggio-costruito");
      await annulla();
      const costruita = await costruisciRelazione(TUTTA_LA_RELAZIONE, "nativa", 46_000, NESSUNA_SCELTA);
      expect(costruita.codice).toBe("monitoraggio-costruito");
    }),
  );

  it(
    "keeps no day that nobody chose",
    inCorso(async () => {
      expect(await leggiFoglio()).toMatchObject({ vista: null });
    }),
  );
});

describe("a cruscotto whose year is over", () => {
  it(
    "has its means, as before",
    conCruscotto(async () => {
      const { righe } = await anteprimaRicalcolo("nativa");
      expect(righe.map(({ livello }) => livello)).toContain("obiettivo");
    }),
  );
});

describe("rispondiDiPeriodo", () => {
  it(
    "keeps the last answer of a kind in the method, and can be taken back",
    conCruscotto(async () => {
      const metodo = async () => {
        const { monitoraggio } = await politicaLetta();
        return [monitoraggio.sommano, monitoraggio.livelli, monitoraggio.periodi];
      };
      await rispondiDiPeriodo({ di: "genere", genere: "adesioni", natura: "accumulo" });
      await rispondiDiPeriodo({ di: "genere", genere: "adesioni", natura: "livello" });
      await rispondiDiPeriodo({ di: "periodi", periodi: "cumulati" });
      expect(await metodo()).toEqual([[], ["adesioni"], "cumulati"]);
      await annulla();
      expect(await metodo()).toEqual([[], ["adesioni"], "da chiedere"]);
    }),
  );
});

async function politicaLetta() {
  const lettura = await leggiFoglio();
  return lettura.tipo === "cruscotto" ? lettura.misurato.politica : lettura.politica;
}
