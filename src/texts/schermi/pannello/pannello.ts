import type { Lingua } from "../../lingua";
import { PANNELLO_INGLESE } from "./pannelloInglese";
import { PANNELLO_ITALIANO } from "./pannelloItaliano";

export type TestiPannello = typeof PANNELLO_ITALIANO;

/** The answers that a click gives to an anomalia. */
export type NomeRisposta = keyof TestiPannello["risposte"];

/** Every sentence of the pane, by key. */
export const TESTI_PANNELLO: Readonly<Record<Lingua, TestiPannello>> = {
  it: PANNELLO_ITALIANO,
  en: PANNELLO_INGLESE,
};
