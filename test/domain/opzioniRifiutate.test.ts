import { parseOpzioni, printOpzioni } from "../../src/domain/metodo/opzioni";

describe("the options of late days, years and ranks", () => {
  it.each([
    "giorni=12345",
    "giorni=12x",
    "giorni=x12",
    "anno=20200",
    "fasce=15:90% 30",
    "fasce=x:90%",
    "fasce=15:110%",
    "fasce=15:90 30:50%",
    "fasce=15",
    "gradini=basso",
    "gradini=basso<",
    "gradini=basso<medio//alto",
    "massimo=130%",
  ])("refuse %s", (scritta) => {
    expect(parseOpzioni(scritta)).toBeNull();
  });

  it.each([
    ["fasce=15:100%  30:50%", "fasce=15:100% 30:50%"],
    ["gradini=basso / scarso < alto", "gradini=basso/scarso<alto"],
    ["giorni=0", "giorni=0"],
    ["fasce=15:0%", "fasce=15:0%"],
  ])("read %s", (scritta, attesa) => {
    const lette = parseOpzioni(scritta);
    expect(lette && printOpzioni(lette)).toBe(attesa);
  });
});
