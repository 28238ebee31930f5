import { provaCasi, quota, type Caso } from "./rigaMisurata";

/** Source: DOMAIN.md §2, row "exact =". */
const CASI: readonly Caso[] = [
  ["met when equal", "= 100%", quota(1), "1 uguale"],
  ["binary noise does not decide", "= 0,3", 0.1 + 0.2, "1 uguale"],
  ["the ratio from below, asked", "= 100", 75, "0.75 uguale, da-confermare? motivo=valore"],
  [
    "the ratio from above, asked",
    "= 100",
    125,
    "0.8 uguale, da-confermare? motivo=valore, vicino-alla-soglia soglia=0.8",
  ],
  ["nothing where nothing was done", "= 100", 0, "0 uguale, da-confermare? motivo=valore"],
  ["no ratio of zero", "= 0", 5, "0 uguale, da-confermare? motivo=valore"],
  ["zero met", "= 0", 0, "1 uguale"],
  ["no ratio of a negative target", "= -5", -4, "0 uguale, da-confermare? motivo=valore"],
  ["a negative target met", "= -5", -5, "1 uguale"],
  ["no ratio of a negative figure", "= 5", -5, "0 uguale, da-confermare? motivo=valore"],
  ["anything else under a binary method", "= 100", 99, "0 uguale", { regole: { misura: "binaria" } }],
  ["equal under a binary method", "= 100", 100, "1 uguale", { regole: { misura: "binaria" } }],
  ["a tolerance that decides", "= 100 (+/- 10)", 110, "0.909090909091 uguale, da-confermare? motivo=tolleranza"],
  [
    "a tolerance that decides from below",
    "= 100 (+/- 10)",
    90,
    "0.9 uguale, da-confermare? motivo=tolleranza, vicino-alla-soglia soglia=0.9",
  ],
  ["a tolerance that does not reach", "= 100 (+/- 10)", 150, "0.666666666667 uguale, da-confermare? motivo=valore"],
  [
    "no presumed direction",
    "= 4",
    2,
    "0.5 uguale, da-confermare? motivo=valore",
    { verso: { verso: "crescente", origine: "parole" } },
  ],
];

describe("the rule uguale gives", () => {
  provaCasi(CASI);
});
