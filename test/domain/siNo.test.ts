import { provaCasi, quota, type Caso } from "./rigaMisurata";

/** Source: DOMAIN.md §2, row "yes/no". */
const CASI: readonly Caso[] = [
  ["yes on yes", "SI", "Sì", "1 si-no"],
  ["no on yes", "SI", "NO", "0 si-no"],
  ["no on no", "NO", "no", "1 si-no"],
  ["yes on no", "NO", "sì", "0 si-no"],
  ["a tick", "SI", "✓", "1 si-no"],
  ["true and false of Excel", true, false, "0 si-no"],
  ["0% on yes", "SI", quota(0), "0 si-no"],
  ["0 on no", "NO", 0, "1 si-no"],
  ["1 on yes, asked", "SI", 1, "1 si-no, da-confermare? motivo=uno-per-si"],
  ["1 on no, asked", "NO", 1, "0 si-no, da-confermare? motivo=uno-per-si"],
  ["another number", "SI", 2, "calcolo da confermare si-no, unita-incoerenti?"],
  ["a day", "SI", "31/12/2020", "calcolo da confermare si-no, unita-incoerenti?"],
  ["other words", "SI", "in parte", "calcolo da confermare si-no, testo-non-interpretabile?"],
];

describe("the rule si-no gives", () => {
  provaCasi(CASI);
});
