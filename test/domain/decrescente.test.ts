import { dalleParole, provaCasi, quota, type Caso } from "./rigaMisurata";

const verso = "decrescente" as const;

/** Source: DOMAIN.md §2, rows "decreasing", "strict operator", "t = 0", "negative". */
const CASI: readonly Caso[] = [
  ["met below the limit (Arezzo-Siena: 16,43 on <30)", "< 30", 16.43, "1 decrescente"],
  ["met at the limit", "≤ 30", 30, "1 decrescente"],
  ["nothing above 100%", 30, 10, "1 decrescente", { verso }],
  ["above 100% by ratio up to the cap", 30, 25, "1.2 decrescente", { verso, regole: { massimo: 1.5 } }],
  ["the cap where nothing happened", 30, 0, "1.5 decrescente", { verso, regole: { massimo: 1.5 } }],
  ["the ratio turned over beyond the limit", "≤ 6", 9, "0.666666666667 decrescente"],
  ["a line beyond the limit", "≤ 10", 14, "0.6 decrescente", { regole: { decrescente: "lineare" } }],
  ["nothing at twice the limit along a line", "≤ 10", 20, "0 decrescente", { regole: { decrescente: "lineare" } }],
  ["nothing past twice the limit along a line", "≤ 10", 25, "0 decrescente", { regole: { decrescente: "lineare" } }],
  ["above 100% along a line", "≤ 10", 8, "1.2 decrescente", { regole: { decrescente: "lineare", massimo: 1.5 } }],
  ["anything beyond it under a binary method", "≤ 30", 31, "0 decrescente", { regole: { misura: "binaria" } }],
  ["exactly it under a binary method", "≤ 30", 30, "1 decrescente", { regole: { misura: "binaria" } }],
  ["no event on a target of none (eventi corruttivi)", 0, 0, "1 decrescente", { verso }],
  ["an event on a target of none", 0, 1, "0 decrescente", { verso }],
  ["less than nothing on a target of none", 0, -1, "1 decrescente", { verso }],
  ["a negative figure under the limit", 10, -3, "1 decrescente", { verso }],
  ["a negative target passed (Pisa: -7,01 on -2,00)", -2, -7.01, "1 decrescente", { verso }],
  ["a negative target met exactly", -2, -2, "1 decrescente", { verso }],
  ["a negative target missed is asked", -2, 3, "0 decrescente, da-confermare? motivo=valore", { verso }],
  ["a strict limit met exactly is asked", "< 10", 10, "1 decrescente, da-confermare? motivo=limite"],
  ["a severe limit met exactly", "< 10", 10, "0 decrescente", { regole: { limiteStretto: "severo" } }],
  ["a severe limit passed", "< 10", 11, "0 decrescente", { regole: { limiteStretto: "severo" } }],
  ["below a severe limit", "< 10", 9.9, "1 decrescente", { regole: { limiteStretto: "severo" } }],
  ["below a severe limit of zero", "< 0", -1, "1 decrescente", { regole: { limiteStretto: "severo" } }],
  [
    "below a severe limit, above 100%",
    "< 10",
    8,
    "1.25 decrescente",
    { regole: { limiteStretto: "severo", massimo: 1.5 } },
  ],
  [
    "a tolerance that decides is asked",
    "≤ 100 (+/- 5)",
    105,
    "0.952380952381 decrescente, da-confermare? motivo=tolleranza",
  ],
  ["a tolerance that does not reach", "≤ 100 (+/- 5)", 106, "0.943396226415 decrescente"],
  [
    "the direction of the words, with a note",
    6,
    9,
    "0.666666666667 decrescente, verso-presunto verso=decrescente altro=1",
    { verso: dalleParole },
  ],
  [
    "the direction of the words whose opposite has no share",
    0,
    0,
    "1 decrescente, verso-presunto verso=decrescente",
    { verso: dalleParole },
  ],
  ["percentages", "≤ 50%", quota(0.35), "1 decrescente"],
];

describe("the rule decrescente gives", () => {
  provaCasi(CASI);
});
