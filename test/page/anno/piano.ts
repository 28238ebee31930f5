import type { Workbook } from "exceljs";
import { openWorkbook, workbookBytes } from "../../support/workbookFile";

const TESTA = ["Obiettivo", "Indicatore", "Unità di misura", "Peso", "Responsabile", "Baseline 2023", "Target 2024"];
const SERVIZI = "1.1 Servizi più vicini";
const LAVORO = "1.2 Scuola e lavoro";
const RIGHE = [
  [SERVIZI, "Numero di servizi online attivati", "numero", 0.5, "Innovazione", 10, 20],
  [SERVIZI, "Tempi medi di rilascio dei certificati", "giorni", 0.3, "Anagrafe", 12, 10],
  [SERVIZI, "Numero di schede informative pubblicate", "numero", 0.2, "Innovazione", 30, 40],
  [LAVORO, "Numero di studenti coinvolti", "numero", 0.5, "Scuola", 300, 400],
  [LAVORO, "Adozione del piano della formazione", "data", 0.3, "Scuola", "n.d.", "30/04/2024"],
  [LAVORO, "Numero di tirocini avviati", "numero", 0.2, "Scuola", 8, 12],
] as const;

/** The Piano of a made-up Comune: six indicators, three offices. */
export const pianoDelComune = (): Promise<Uint8Array> =>
  workbookBytes((workbook: Workbook) => {
    const foglio = workbook.addWorksheet("Piano 2024");
    foglio.addRow(["Comune di Roccaverde – Piano della performance 2024"]);
    foglio.addRow(TESTA);
    for (const riga of RIGHE) foglio.addRow([...riga]);
    foglio.columns = [24, 40, 14, 8, 14, 13, 13].map((width) => ({ width }));
    foglio.getColumn(4).numFmt = "0%";
  });

/** The values of a scheda, filled in without PERF: by the words of its row. */
export async function compila(scheda: Uint8Array, valori: Readonly<Record<string, number | Date>>): Promise<Buffer> {
  const workbook = await openWorkbook(scheda);
  const [foglio] = workbook.worksheets;
  let colonna = 0;
  foglio?.eachRow((riga) => {
    if (colonna === 0) {
      riga.eachCell((cella, at) => {
        if (cella.text === "Valore 2024") colonna = at;
      });
    } else {
      const nomi = riga.values as readonly unknown[];
      const nome = Object.keys(valori).find((uno) => nomi.includes(uno));
      if (nome !== undefined) riga.getCell(colonna).value = valori[nome] ?? null;
    }
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
