import { provaCasi, type Caso } from "./rigaMisurata";

/** Source: DOMAIN.md §2, row "ordinal"; the scale of the standard method. */
const CASI: readonly Caso[] = [
  ["its own step", "≥ Buono", "Buono", "1 scala"],
  ["a higher step", "≥ Buono", "ottimo", "1 scala"],
  [
    "a lower step, asked",
    "≥ Buono",
    "Discreto",
    "0.8 scala, da-confermare? motivo=scala, vicino-alla-soglia soglia=0.8",
  ],
  [
    "a lower step without an operator",
    "Buono",
    "Discreto",
    "0.8 scala, da-confermare? motivo=scala, vicino-alla-soglia soglia=0.8",
  ],
  [
    "a lower step, where the method gives nothing",
    "≥ Buono",
    "Discreto",
    "0 scala",
    { regole: { sottoScala: "zero" } },
  ],
  ["a lower step under a binary method", "≥ Buono", "Discreto", "0 scala", { regole: { misura: "binaria" } }],
  ["at most a step", "≤ Buono", "Discreto", "1 scala"],
  ["at most a step, itself", "≤ Buono", "Buono", "1 scala"],
  [
    "at most a step, passed",
    "≤ Discreto",
    "Buono",
    "0.8 scala, da-confermare? motivo=scala, vicino-alla-soglia soglia=0.8",
  ],
  ["more than a step, itself", "> Buono", "Buono", "1 scala, da-confermare? motivo=limite"],
  ["less than a step, itself", "< Buono", "Buono", "1 scala, da-confermare? motivo=limite"],
  ["more than a step, itself, severe", "> Buono", "Buono", "0 scala", { regole: { limiteStretto: "severo" } }],
  ["more than a step, short of it, severe", "> Buono", "Discreto", "0 scala", { regole: { limiteStretto: "severo" } }],
  ["less than a step, beyond it, severe", "< Discreto", "Buono", "0 scala", { regole: { limiteStretto: "severo" } }],
  ["more than a step", "> Buono", "Ottimo", "1 scala", { regole: { limiteStretto: "severo" } }],
  ["less than a step", "< Buono", "Discreto", "1 scala", { regole: { limiteStretto: "severo" } }],
];

describe("the rule scala gives", () => {
  provaCasi(CASI);
});
