/** The first words of a scheda's A1: by them it is known when it comes back, and PERF takes it for no cruscotto. */
export const MARCHIO_SCHEDA = "PERF · Consuntivi da raccogliere";

/** How the name of a scheda begins that is a sheet of the workbook. */
export const PREFISSO_SCHEDA = "Scheda – ";
