import { provaCasi, quota, type Caso } from "./rigaMisurata";

/** Source: DOMAIN.md §2, row "range". */
const CASI: readonly Caso[] = [
  ["inside (Firenze: 84,3% on 80%-85%)", "80%-85%", quota(0.843), "1 intervallo"],
  ["its lower bound", "tra 2 e 4", 2, "1 intervallo"],
  ["its upper bound", "tra 2 e 4", 4, "1 intervallo"],
  ["below it the ratio to the lower bound, asked", "tra 2 e 4", 1, "0.5 intervallo, da-confermare? motivo=valore"],
  [
    "above it the ratio to the upper bound, asked",
    "tra 2 e 4",
    5,
    "0.8 intervallo, da-confermare? motivo=valore, vicino-alla-soglia soglia=0.8",
  ],
  [
    "outside it nothing, where the method says so",
    "tra 2 e 4",
    5,
    "0 intervallo",
    { regole: { fuoriIntervallo: "zero" } },
  ],
  [
    "inside it, where the method gives nothing outside",
    "tra 2 e 4",
    3,
    "1 intervallo",
    { regole: { fuoriIntervallo: "zero" } },
  ],
  ["outside it under a binary method", "tra 2 e 4", 1, "0 intervallo", { regole: { misura: "binaria" } }],
  ["no ratio to a bound of zero", "0-4", 5, "0 intervallo, da-confermare? motivo=valore"],
  ["zero inside a range from zero", "0-4", 0, "1 intervallo"],
  ["nothing done below a range", "tra 2 e 4", 0, "0 intervallo, da-confermare? motivo=valore"],
  ["no ratio of a negative figure", "tra 2 e 4", -1, "0 intervallo, da-confermare? motivo=valore"],
  [
    "a range of percentages beside points",
    "80%-85%",
    82,
    "1 intervallo, unita-incoerenti letto=0.82 atteso=0.8 percentuale=1",
  ],
];

describe("the rule intervallo gives", () => {
  provaCasi(CASI);
});
