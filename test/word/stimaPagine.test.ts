import { stimaPagine } from "../../src/word/stimaPagine";
import { numero } from "../../src/relazione/caselle/caselle";
import { rigaDi, SAL, tabellaDi, VOCE } from "../support/tabelle";

/** A table of two columns. */
const tabella = (righe: number) =>
  tabellaDi({
    colonne: [VOCE, SAL],
    righe: Array.from({ length: righe }, (_, at) => rigaDi(`r${at}`, { sal: numero(1) })),
  });

describe("stimaPagine", () => {
  it("reckons the pages of the index of what is read from paper", () => {
    expect(stimaPagine([tabella(5_000), tabella(1_000)])).toHaveProperty("pageNumbers");
  });

  it("leaves those of a document of hundreds of pages for Word", () => {
    expect(stimaPagine([tabella(5_000), tabella(1_001)])).toEqual({});
  });
});
