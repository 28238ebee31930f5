import { enteDeiFogli } from "../../src/raccolta/enteDeiFogli";
import { foglio } from "../support/foglio";
import { griglieOf } from "../support/griglie";

describe("enteDeiFogli", () => {
  it("reads the body's name in the titles of Arezzo-Siena's sheets, and none where they have none", async () => {
    expect(enteDeiFogli(await griglieOf("arezzo-siena-2019"))).toBe("Camera di Commercio di Arezzo-Siena");
    expect(enteDeiFogli(await griglieOf("pistoia-prato-2022"))).toBe("");
  });

  it("takes no body from a row of the table", () => {
    const righe = [
      ["Indicatore", "Target", "Consuntivo"],
      ["Convenzioni con il Comune di Prato", 1, 1],
    ];
    expect(enteDeiFogli([foglio(righe)])).toBe("");
    expect(enteDeiFogli([foglio([["Comune di Vattelapesca – Cruscotto 2024"], ...righe])])).toBe(
      "Comune di Vattelapesca",
    );
  });
});
