import { provaCasi, type Caso } from "./rigaMisurata";

/** Source: DOMAIN.md §2, row "same words twice" (Arezzo-Siena). */
const CASI: readonly Caso[] = [
  [
    "met by the same words",
    "rispetto termini stabiliti",
    "Rispetto  termini stabiliti",
    "1 testo, da-confermare motivo=stesse-parole",
  ],
  [
    "unread by other words",
    "rispetto termini stabiliti",
    "quasi tutti",
    "calcolo da confermare testo, testo-non-interpretabile?",
  ],
  [
    "unread by a step of the scale",
    "rispetto termini stabiliti",
    "Buono",
    "calcolo da confermare testo, testo-non-interpretabile?",
  ],
  [
    "a step of the scale unread by other words",
    "≥ Buono",
    "così così",
    "calcolo da confermare testo, testo-non-interpretabile?",
  ],
  [
    "the same words under an operator are no measure",
    "almeno sufficienza diffusa",
    "sufficienza diffusa",
    "calcolo da confermare testo, testo-non-interpretabile?",
  ],
  ["a number beside words", "rispetto termini stabiliti", 3, "calcolo da confermare testo, testo-non-interpretabile?"],
];

describe("the rule testo gives", () => {
  provaCasi(CASI);
});
