import type { Lingua } from "../../lingua";
import { METODO_INGLESE } from "./schermoMetodoInglese";
import { METODO_ITALIANO } from "./schermoMetodoItaliano";

export type TestiMetodo = typeof METODO_ITALIANO;

/** Every sentence of the screen "Metodo", by key. */
export const TESTI_METODO: Readonly<Record<Lingua, TestiMetodo>> = { it: METODO_ITALIANO, en: METODO_INGLESE };
