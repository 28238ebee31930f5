import type { ComponentType } from "react";
import type { NomeSchermo, SchermoProps } from "./elencoSchermi";

/** Where the screens that are not there from the start come from. */
export const CARICA_SCHERMO: Record<Exclude<NomeSchermo, "cruscotto">, () => Promise<ComponentType<SchermoProps>>> = {
  cartella: async () =>
    (await import(/* webpackChunkName: "cartella" */ "../cartella/SchermoCartella")).SchermoCartella,
  indicatore: async () => (await import("../indicatore/SchermoIndicatore")).SchermoIndicatore,
  relazione: async () => (await import("../relazione/Relazione")).Relazione,
  metodo: async () => (await import("../metodo/Metodo")).Metodo,
};
