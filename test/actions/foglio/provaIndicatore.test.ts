import type { LetturaFoglio } from "../../../src/actions/viste/Azioni";
import { leggiFoglio } from "../../../src/actions/cartella/leggiFoglio";
import { provaIndicatore, type DaProvare, type ProvaFatta } from "../../../src/actions/foglio/provaIndicatore";
import { anteprimaRisposta, rispondi } from "../../../src/actions/foglio/rispondi";
import { conCruscotto, PISA, setValue, valuesOf } from "../../support/cruscottoPisa";

type Letto = Extract<LetturaFoglio, { tipo: "cruscotto" }>;

async function leggi(): Promise<Letto> {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura;
}

function provaSu(letto: Letto, nome: string, digitato: Partial<DaProvare>): ProvaFatta {
  const uno = letto.misurato.indicatori.find(({ indicatore }) => indicatore.nome === nome);
  if (!uno) throw new Error(`no ${nome}`);
  return provaIndicatore(letto, uno, { target: null, consuntivo: null, ...digitato });
}

describe("provaIndicatore", () => {
  it(
    "moves the SAL, its objective, its prospettiva and the ente, as writing the value would, and writes nothing",
    conCruscotto(async (excel) => {
      const letto = await leggi();
      const { dopo, medie, dubbi } = provaSu(letto, "Grado di coinvolgimento", { consuntivo: "12" });
      expect(dopo?.misura).toMatchObject({ sal: 1, esito: "raggiunto" });
      expect(medie.map(({ livello }) => livello)).toEqual(["obiettivo", "prospettiva", "ente"]);
      expect(dubbi).toEqual([]);
      expect(await valuesOf(excel, "A1:G8")).toEqual(PISA.flat());

      await setValue(excel, "E4", 12);
      const { misurato } = await leggi();
      const scritti = [...misurato.aggregati].reverse().filter(({ nodo }) => nodo.nome !== "A2 Orientare");
      expect(medie.map(({ dopo: media }) => media.sal)).toEqual([
        ...scritti.map(({ media }) => media.sal),
        misurato.ente.sal,
      ]);
      expect(medie[0]?.prima.sal).not.toBe(medie[0]?.dopo.sal);
    }),
  );

  it(
    "tries another target, and both at once",
    conCruscotto(async () => {
      const letto = await leggi();
      expect(provaSu(letto, "Tempi medi", { target: "<= 10" }).dopo?.misura.sal).toBe(1);
      expect(provaSu(letto, "Tempi medi", { target: "5", consuntivo: "10" }).dopo?.misura.sal).toBe(0.5);
    }),
  );

  it(
    "measures a row that had no consuntivo, and takes one away",
    conCruscotto(async () => {
      const letto = await leggi();
      const corsi = provaSu(letto, "n. corsi", { consuntivo: "4" });
      expect(corsi.dopo?.misura.sal).toBe(0.8);
      expect(corsi.medie[0]).toMatchObject({ prima: { sal: null, esito: "da rilevare" }, dopo: { sal: 0.8 } });
      expect(provaSu(letto, "Tempi medi", { consuntivo: "" }).dopo?.misura.esito).toBe("da rilevare");
    }),
  );

  it(
    "keeps what the user established for the row",
    conCruscotto(async () => {
      await rispondi(
        await anteprimaRisposta("Pisa", {
          su: "righe",
          righe: [{ riga: 4, colonna: 5 }],
          risposta: { cosa: "neutralizzato", motivo: "atto 3", autore: "OIV" },
        }),
      );
      const { dopo } = provaSu(await leggi(), "Tempi medi", { consuntivo: "6" });
      expect(dopo?.misura).toMatchObject({ sal: null, esito: "neutralizzato" });
    }),
  );

  it(
    "computes no formula, and says so",
    conCruscotto(async () => {
      expect(provaSu(await leggi(), "Tempi medi", { consuntivo: "=E4/2" })).toEqual({
        dopo: null,
        medie: [],
        dubbi: [{ dubbio: "formula", testo: "=E4/2" }],
      });
    }),
  );
});
