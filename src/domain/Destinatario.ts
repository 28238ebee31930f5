/** Whom the tables of a monitoring are for: whoever keeps the cruscotti, the OIV, the Giunta. */
export const DESTINATARI = ["tutti", "oiv", "giunta"] as const;
export type Destinatario = (typeof DESTINATARI)[number];
