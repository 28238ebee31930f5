/** Asks how Excel computes, with the caller's next sync; what it returns says whether only when it is told to. */
export function askCalcolo({ workbook: { application } }: Excel.RequestContext): () => boolean {
  application.load("calculationMode");
  return () => application.calculationMode === "Manual";
}

/** Queues how it computes: one choice for every workbook that is open in it. */
export function queueCalcolo({ workbook: { application } }: Excel.RequestContext, come: "Automatic" | "Manual"): void {
  application.calculationMode = come;
}
