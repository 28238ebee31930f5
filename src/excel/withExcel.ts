import { ExcelRifiuto, type MotivoRifiuto } from "./ExcelRifiuto";
import { awaitRisposta } from "./silenzio";

/** What Excel and its library say, in Microsoft's words; what is not here is shown with its own. */
const MOTIVI: Readonly<Record<string, MotivoRifiuto>> = {
  InvalidOperationInCellEditMode: "cella-in-modifica",
  AccessDenied: "foglio-protetto",
  ItemNotFound: "foglio-sparito",
  InvalidReference: "foglio-sparito",
  ItemAlreadyExists: "nome-occupato",
  InactiveWorkbook: "altra-cartella",
  RequestPayloadSizeLimitExceeded: "troppo-grande",
  ResponsePayloadSizeLimitExceeded: "troppo-grande",
  RangeExceedsLimit: "troppo-grande",
  OperationCellsExceedLimit: "troppo-grande",
  FilteredRangeConflict: "oggetto-in-mezzo",
  InsertDeleteConflict: "oggetto-in-mezzo",
  MergedRangeConflict: "oggetto-in-mezzo",
  PivotTableRangeConflict: "oggetto-in-mezzo",
  ActivityLimitReached: "excel-occupato",
  Conflict: "excel-occupato",
  RequestAborted: "excel-occupato",
  ApiNotFound: "excel-vecchio",
  NotImplemented: "excel-vecchio",
  UnsupportedOperation: "excel-vecchio",
  ConnectionFailure: "excel-irraggiungibile",
  HostRestartNeeded: "excel-irraggiungibile",
  InvalidRequestContext: "excel-irraggiungibile",
  ServiceNotAvailable: "excel-irraggiungibile",
  Timeout: "excel-irraggiungibile",
};

/** Errors of Excel become an ExcelRifiuto, those of ours pass unchanged. */
export function rifiutoOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new ExcelRifiuto(MOTIVI[error.code] ?? "richiesta-rifiutata", error);
}

/** Every request of the batch is waited for, or left when the user stops waiting. */
function watch(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  context.sync = (passThrough) => awaitRisposta(sync(passThrough));
}

/**
 * Runs one batch; a cell being edited delays it. Errors of Excel become an ExcelRifiuto, those of ours pass unchanged.
 */
export async function withExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      watch(context);
      return batch(context);
    });
  } catch (error) {
    throw rifiutoOf(error);
  }
}
