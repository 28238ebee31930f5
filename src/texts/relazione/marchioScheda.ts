/** The first words of a scheda's A1: by them it is known when it comes back, and PERF takes it for no cruscotto. */
export const MARCHIO_SCHEDA = "PERF · Consuntivi da raccogliere";
