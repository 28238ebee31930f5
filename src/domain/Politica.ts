import type { MetodoDi, NomeScelta, CampoOpzione } from "./scelteDelMetodo";

/** The rules that decide one SAL (DOMAIN.md §2). */
export type Regole = MetodoDi<Exclude<CampoOpzione, "anno">>;

/** How a body computes: the "Metodo di calcolo (SMVP)". Presets are data, in politiche.ts (DOMAIN.md §4). */
export interface Politica extends MetodoDi<NomeScelta> {
  readonly id: string;
  readonly nome: string;
}

/** Below `parziale` not reached, from `parziale` to `raggiunto` included partial, above reached. Shares. */
export type Soglie = Politica["soglie"];

/** Which levels, which objectives and which axis the body's means follow (DOMAIN.md §3). */
export type Medie = Politica["medie"];
