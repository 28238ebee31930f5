import { anomalieAperte, isAperta } from "../../src/misura/anomalieAperte";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

/** A question on a row, one on its heading, one on the sheet, and what is good to know and no more. */
const FOGLIO = `
  Codice | Obiettivo | Indicatore | Periodo | Peso | Target | Consuntivo
  A | Imprese | Numero di corsi | 31/03/2023 | 50% | 10 | circa la metà
  A | Imprese | Numero di corsi | 31/12/2023 | 50% | 10 | circa la metà`;

describe("anomalieAperte", () => {
  it("takes for open what changes a figure or waits for an answer", () => {
    expect((["nota", "conferma", "errore"] as const).map((gravita) => isAperta({ gravita }))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("counts those of the sheet, of its headings and of its rows, and none of a row that another took the place of", () => {
    const misurato = misuratoDi(foglioDi(FOGLIO));
    const [primo, secondo] = misurato.indicatori;
    const [aggregato] = misurato.aggregati;
    if (!primo || !secondo || !aggregato) throw new Error("no rows");
    const una = (gravita: "nota" | "conferma") => ({ codice: "da-confermare", gravita, dati: null }) as never;
    const di = (isSuperato: boolean, quante: readonly never[]) => ({
      ...primo,
      indicatore: { ...primo.indicatore, isSuperato },
      anomalie: quante,
    });
    const aperte = anomalieAperte({
      anomalie: [una("conferma"), una("nota")],
      aggregati: [{ ...aggregato, anomalie: [una("conferma"), una("nota")] }],
      indicatori: [di(false, [una("conferma"), una("conferma"), una("nota")]), di(true, [una("conferma")])],
    });
    expect(aperte).toHaveLength(4);
  });
});
