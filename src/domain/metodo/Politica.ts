import type { MetodoDi, NomeScelta, CampoOpzione } from "./scelteDelMetodo";

/** The rules that decide one SAL (DOMAIN.md §2). */
export type Regole = MetodoDi<Exclude<CampoOpzione, "anno">>;

/**
 * Which columns of a sheet are what, as somebody of the body answered: it holds for every sheet with these headings, in
 * any workbook. `teste`: each heading after its place from the first ("0 indicatore"), years left out; `colonne`: places by
 * role, counted the same way.
 */
export interface Lettura {
  readonly teste: readonly string[];
  readonly colonne: Readonly<Record<string, number>>;
}

/** How a body computes: the "Metodo di calcolo (SMVP)". Presets are data, in politiche.ts (DOMAIN.md §4). */
export interface Politica extends MetodoDi<NomeScelta> {
  readonly id: string;
  readonly nome: string;
  /** How its sheets are read, where somebody had to say it. */
  readonly letture?: readonly Lettura[];
}

/** Below `parziale` not reached, from `parziale` to `raggiunto` included partial, above reached. Shares. */
export type Soglie = Politica["soglie"];

/** Which levels, which objectives and which axis the body's means follow (DOMAIN.md §3). */
export type Medie = Politica["medie"];
