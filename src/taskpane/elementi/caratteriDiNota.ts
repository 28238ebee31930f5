/** The most that is typed in a field of the pane: it goes to one cell, beside others, and is read there. */
export const CARATTERI_DI_NOTA = 2_000;
