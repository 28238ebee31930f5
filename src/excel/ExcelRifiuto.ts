/** Why Excel did not carry out a batch, in the only terms a user can act on. */
export type MotivoRifiuto =
  | "cella-in-modifica"
  | "foglio-protetto"
  | "foglio-sparito"
  | "struttura-protetta"
  | "nome-occupato"
  | "altra-cartella"
  | "troppo-grande"
  | "oggetto-in-mezzo"
  | "excel-occupato"
  | "excel-vecchio"
  | "excel-irraggiungibile"
  | "senza-risposta"
  | "cambiato-in-mezzo"
  | "formula-cambiata"
  | "richiesta-rifiutata";

/** What Excel refused; its own error is the cause. */
export class ExcelRifiuto extends Error {
  constructor(
    readonly motivo: MotivoRifiuto,
    cause: unknown,
    /** The sheet it is about, or sheets, where that is known; null for the one of the command. */
    readonly foglio: string | null = null,
  ) {
    super(motivo, { cause });
    this.name = "ExcelRifiuto";
  }

  /** Excel's own word for it, "" where it said none. */
  get codice(): string {
    return this.cause instanceof OfficeExtension.Error ? this.cause.code : "";
  }
}

/** How many times a sheet that changes as it is written is put right and written again. */
export const TENTATIVI = 4;

/** Whether a sheet changed while it was written under watch, or Excel has made something else of what was written. */
export const isInMezzo = (error: unknown): error is ExcelRifiuto =>
  error instanceof ExcelRifiuto && (error.motivo === "cambiato-in-mezzo" || error.motivo === "formula-cambiata");

/**
 * Writes again what was refused because its sheet changed meanwhile, from how the sheet is by then.
 * @param scrivi is told the refusals so far
 */
export async function insisti<T>(
  scrivi: (rifiuti: readonly ExcelRifiuto[]) => Promise<T>,
  rifiuti: readonly ExcelRifiuto[] = [],
): Promise<T> {
  try {
    return await scrivi(rifiuti);
  } catch (error) {
    if (!isInMezzo(error) || rifiuti.length + 1 >= TENTATIVI) throw error;
    return insisti(scrivi, [...rifiuti, error]);
  }
}

/** The user stopped waiting for an answer of Excel, which may still come. */
export class SenzaRisposta extends ExcelRifiuto {
  constructor(
    /** Settles when Excel answers after all. */
    readonly risposta: Promise<unknown>,
  ) {
    super("senza-risposta", null);
    this.name = "SenzaRisposta";
  }
}

/** Why Excel would make or delete no sheet, where that is what it refused: it says so only of the request as a whole. */
export async function rifiutoDellaStruttura(context: Excel.RequestContext, error: unknown): Promise<unknown> {
  if (!(error instanceof OfficeExtension.Error) || error.code !== "AccessDenied") return error;
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  return protection.protected ? new ExcelRifiuto("struttura-protetta", error) : error;
}
