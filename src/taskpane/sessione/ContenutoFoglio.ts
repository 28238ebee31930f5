import type { ComponentType } from "react";
import type { LetturaFoglio } from "../../actions/viste/Azioni";

/** A sheet to begin with: where the active one is no cruscotto, from a Piano, or for the year after. */
export type FoglioNuovo = "esempio" | "modello" | "cruscotto" | "anno-nuovo";

/** What shows a reading of the sheet; it is loaded beside the reading itself. */
export type ContenutoFoglio = ComponentType<{
  readonly lettura: LetturaFoglio;
  /** No command is under way. */
  readonly isFermo: boolean;
  readonly onCrea: (cosa: FoglioNuovo) => void;
}>;
