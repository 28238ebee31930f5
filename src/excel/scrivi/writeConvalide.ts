import type { Convalida } from "../../formule/Modifiche";

function regolaDi({ regola }: Convalida): Excel.DataValidationRule | null {
  if (regola === null) return null;
  // Office.js takes commas between the words of a list whatever the language of Excel is (office-js #2128).
  if (regola.tipo === "elenco") return { list: { inCellDropDown: true, source: regola.voci.join(",") } };
  return { decimal: { formula1: regola.da, formula2: regola.a, operator: "Between" } };
}

/** Queues what the cells of a sheet accept, and what is said as they are selected or written otherwise. */
export function queueConvalide(sheet: Excel.Worksheet, convalide: readonly Convalida[]): void {
  for (const convalida of convalide) {
    const { area, avviso, istruzione } = convalida;
    const { dataValidation } = sheet.getRangeByIndexes(area.riga, area.colonna, area.righe, area.colonne);
    const regola = regolaDi(convalida);
    if (regola) {
      dataValidation.rule = regola;
      dataValidation.errorAlert = {
        title: avviso?.titolo ?? "",
        message: avviso?.testo ?? "",
        showAlert: avviso !== null,
        style: "Warning",
      };
    }
    if (istruzione) {
      dataValidation.prompt = { title: istruzione.titolo, message: istruzione.testo, showPrompt: true };
    }
  }
}
