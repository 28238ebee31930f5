/** Why a file cannot be read or written: the sentence for the user is in texts/. */
export type XlsxErrorCode = "non-xlsx" | "cifrato" | "danneggiato" | "perderebbe-parti";

export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    /** The package parts that writing would lose, for "perderebbe-parti". */
    readonly parts: readonly string[] = [],
  ) {
    super(parts.length === 0 ? code : `${code}: ${parts.join(", ")}`);
    this.name = "XlsxError";
  }
}
