import { formatData, parseData, serialOf } from "../../../src/domain/numeri/calendario";

describe("parseData", () => {
  it.each([
    ["31/12/2019", 43830],
    ["31.12.2019", 43830],
    ["31-12-19", 43830],
    ["entro il 31/12/19", 43830],
    ["24-nov-21", serialOf(2021, 11, 24)],
    ["31 dicembre 2019", 43830],
    ["31 dic. 2019", 43830],
    ["2019-12-31", 43830],
    ["31/12/2019 00:00", 43830],
    ["entro e non oltre il 31/12/2019", 43830],
    ["1° luglio 2020", serialOf(2020, 7, 1)],
  ])("reads %s", (testo, seriale) => {
    expect(parseData(testo)).toBe(seriale);
  });

  it.each([
    "29.02.2021",
    "31/06/2020",
    "30/06/2020 30/09/2020",
    "2019",
    "12/13",
    "12 pippo 2020",
    "10 settimane 2020",
    "2019-02-29",
  ])("finds no day in %s", (testo) => {
    expect(parseData(testo)).toBeNull();
  });
});

describe("formatData", () => {
  it("writes a serial as Italians do", () => {
    expect(formatData(43830)).toBe("31/12/2019");
  });
});
