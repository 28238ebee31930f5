import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const TESTI = path.resolve(__dirname, "../../src/texts");
const file = readdirSync(TESTI, { recursive: true, encoding: "utf8" }).filter((nome) => nome.endsWith(".ts"));

/** What a cell of the consuntivo is never called in English: it is an "actual". */
const ALTRI_NOMI =
  /\b(?:results? in words|column of results|results? cleared|last result|collected results|no results|Collect(?:ing)? the results)\b/;

describe("the English texts", () => {
  it("call a consuntivo an actual, everywhere", () => {
    expect(file.length).toBeGreaterThan(50);
    const trovati = file.flatMap((nome) => {
      const [parole] = ALTRI_NOMI.exec(readFileSync(path.join(TESTI, nome), "utf8")) ?? [];
      return parole === undefined ? [] : [`${nome}: ${parole}`];
    });
    expect(trovati).toEqual([]);
  });
});
