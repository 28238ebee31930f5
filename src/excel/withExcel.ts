import { ExcelRifiuto, type MotivoRifiuto } from "./ExcelRifiuto";

const MOTIVI: Readonly<Record<string, MotivoRifiuto>> = {
  InvalidOperationInCellEditMode: "cella-in-modifica",
  AccessDenied: "foglio-protetto",
  ItemNotFound: "foglio-sparito",
};

/**
 * Runs one batch; a cell being edited delays it. Errors of Excel become an ExcelRifiuto, those of ours pass unchanged.
 */
export async function withExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new ExcelRifiuto(MOTIVI[error.code] ?? "excel-irraggiungibile", error);
  }
}
