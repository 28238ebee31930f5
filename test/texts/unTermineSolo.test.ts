import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const TESTI = path.resolve(__dirname, "../../src/texts");
const file = readdirSync(TESTI, { recursive: true, encoding: "utf8" }).filter((nome) => nome.endsWith(".ts"));

/** What a cell of the consuntivo is never called in English: it is an "actual". */
const ALTRI_NOMI =
  /\b(?:results? in words|column of results|results? cleared|last result|collected results|no results|Collect(?:ing)? the results)\b/;

/** In an English sentence the document is "the report": its Italian name stands only in quotation marks, or where a body types it. */
const RELAZIONE_IN_INGLESE = /\b(?:[Tt]he|[Tt]his|[Aa]|[Nn]o|[Yy]our) Relazione\b/;

/** What has an English name is not called by its Italian one in the middle of an English sentence. */
const ITALIANO_IN_INGLESE =
  /\b(?:[Tt]he|[Aa]n?|[Ee]ach|[Nn]o|[Ii]ts|[Yy]our) (?:consuntivo|ente|scostamento|esito|giudizio|scheda)\b/;

describe("the English texts", () => {
  it("call nothing by its Italian name that has an English one", () => {
    const frasi = file.flatMap((nome) =>
      readFileSync(path.join(TESTI, nome), "utf8")
        .split("\n")
        .filter((riga) => !/^\s*(?:\/\*|\*|\/\/)/.test(riga) && ITALIANO_IN_INGLESE.test(riga))
        .map((riga) => `${nome}: ${riga.trim()}`),
    );
    expect(frasi).toEqual([]);
  });

  it("call the Relazione a report", () => {
    const frasi = file.flatMap((nome) =>
      readFileSync(path.join(TESTI, nome), "utf8")
        .split("\n")
        .filter((riga) => !/^\s*(?:\/\*|\*|\/\/)/.test(riga) && RELAZIONE_IN_INGLESE.test(riga))
        .map((riga) => `${nome}: ${riga.trim()}`),
    );
    expect(frasi).toEqual([]);
  });

  it("call a consuntivo an actual, everywhere", () => {
    expect(file.length).toBeGreaterThan(50);
    const trovati = file.flatMap((nome) => {
      const [parole] = ALTRI_NOMI.exec(readFileSync(path.join(TESTI, nome), "utf8")) ?? [];
      return parole === undefined ? [] : [`${nome}: ${parole}`];
    });
    expect(trovati).toEqual([]);
  });
});
