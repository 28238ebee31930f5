import { cella } from "./cella";
import { euro, provaCasi, quota, type Caso } from "./rigaMisurata";

const verso = "decrescente" as const;
const DUBBIO = "unita-incoerenti? motivo=quota-o-punti";
const RIFIUTO = "calcolo da confermare crescente, unita-incoerenti?";

/** Source: DOMAIN.md §2, "Units". */
const CASI: readonly Caso[] = [
  [
    "a share beside a percentage (Pisa D2: 0,04 on 20%)",
    quota(0.2),
    0.04,
    "0.2 crescente, unita-incoerenti letto=0.04 atteso=0.2 percentuale=1",
  ],
  [
    "points beside a percentage (70 on 80%)",
    quota(0.8),
    70,
    "0.875 crescente, unita-incoerenti letto=0.7 atteso=0.8 percentuale=1",
  ],
  ["a percentage beside points", 80, quota(0.6), "0.75 crescente, unita-incoerenti letto=60 atteso=80 percentuale=0"],
  ["both readings the same SAL (Pisa: 1,02 on 1%)", quota(0.01), 1.02, "1 crescente"],
  ["zero needs no reading", quota(0.2), 0, "0 crescente"],
  ["two plausible readings", quota(0.05), 0.3, RIFIUTO],
  ["a share that nobody means", quota(1), 4, RIFIUTO],
  ["twice a target of 100%", quota(1), 2, "1 crescente, unita-incoerenti letto=2 atteso=1 percentuale=1"],
  ["more than twice a target of 100%", quota(1), 2.1, RIFIUTO],
  [
    "twenty times less is still a reading",
    quota(0.8),
    4,
    "0.05 crescente, unita-incoerenti letto=0.04 atteso=0.8 percentuale=1",
  ],
  ["more than twenty times less is none", quota(0.8), 3.9, RIFIUTO],
  ["twenty times more is still a reading", 5, quota(1), RIFIUTO],
  ["days beside hours", "30 gg", "48 ore", RIFIUTO],
  ["days beside days", "30 gg", "15 giorni", "0.5 crescente"],
  ["days beside a bare number", "30 gg", 15, "0.5 crescente"],
  ["euros beside a percentage", "€ 10.000", "85%", RIFIUTO],
  ["euros beside hours", "€ 1.000", "1000 ore", RIFIUTO],
  ["euros beside a bare number", euro(1000), 500, "0.5 crescente"],
  ["hours beside a percentage", "30 ore", "85%", RIFIUTO],
  [
    "points in words beside a percentage",
    "80 punti",
    "60%",
    "0.75 crescente, unita-incoerenti letto=60 atteso=80 percentuale=0",
  ],
  ["a share beside the points of another, asked (80 and 0,85)", 80, 0.85, `0.010625 crescente, ${DUBBIO}`],
  ["points beside a share, asked (0,8 and 70)", 0.8, 70, `1 crescente, ${DUBBIO}`],
  ["half in points is still asked", 80, 0.4, `0.005 crescente, ${DUBBIO}`],
  ["less than half in points is no slip", 80, 0.39, "0.004875 crescente"],
  ["twice in points is still asked", 40, 0.8, `0.02 crescente, ${DUBBIO}`],
  ["more than twice in points is no slip", 39, 0.8, "0.020512820513 crescente"],
  ["one thing of a hundred is no share", 100, 1, "0.01 crescente"],
  [
    "a target of one beside points",
    1,
    85,
    "1 crescente, unita-incoerenti? motivo=quota-o-punti",
    { verso: "crescente" },
  ],
  ["plain numbers, where the user said so", 80, 0.85, "0.010625 crescente", { isNumero: true }],
  ["both met, whatever they are", 0.8, 90, "1 crescente"],
  ["both missed alike", "= 0", 0.5, "0 uguale, da-confermare? motivo=valore"],
  ["euros are compared as euros", euro(80), euro(0.85), `0.010625 crescente, ${DUBBIO}`],
  ["another unit is no share", euro(80), 0.85, "0.010625 crescente"],
  ["another word is no share", "80 giorni", 0.85, "0.010625 crescente"],
  ["a limit in points beside a share", 80, 0.85, `1 decrescente, ${DUBBIO}`, { verso }],
  ["a percentage with its decimals", cella(0.5, "0.00%"), cella(0.25, "0%"), "0.5 crescente"],
];

describe("units", () => {
  provaCasi(CASI);
});
