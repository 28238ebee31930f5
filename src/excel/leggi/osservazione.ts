/**
 * Calls back when another sheet comes to the front, cells change or move (a row inserted), but by our own writing (a
 * host that does not tell whose it was has it called back). Resolves to what stops it.
 */
export async function observeFogli(
  context: Excel.RequestContext,
  onChange: (cosa: "attivato" | "modificato" | "spostato") => void,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const ascolti = [
    worksheets.onActivated.add(() => {
      onChange("attivato");
      return Promise.resolve();
    }),
    worksheets.onChanged.add(({ triggerSource, changeType }) => {
      if (triggerSource !== "ThisLocalAddin") onChange(changeType === "RangeEdited" ? "modificato" : "spostato");
      return Promise.resolve();
    }),
  ];
  await context.sync();
  return async () => {
    for (const ascolto of ascolti) ascolto.remove();
    await context.sync();
  };
}

/** Calls back when the selection moves, on any sheet. Resolves to what stops it. */
export async function observeSelezione(
  context: Excel.RequestContext,
  onChange: () => void,
): Promise<() => Promise<void>> {
  const ascolto = context.workbook.worksheets.onSelectionChanged.add(() => {
    onChange();
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    ascolto.remove();
    await context.sync();
  };
}
