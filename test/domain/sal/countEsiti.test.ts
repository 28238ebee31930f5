import { countEsiti, ESITI, parseEsito } from "../../../src/domain/sal/countEsiti";
import { parseSal } from "../../../src/domain/valori/parseSal";

const SOGLIE = { parziale: 0.8, raggiunto: 0.9 };

describe("countEsiti", () => {
  it("counts shares by the thresholds and words by their name", () => {
    const conteggio = countEsiti([1, "95%", 0.9, 0.2, "Da rilevare", "n.d.", "RAGGIUNTO", "", null, "SAL"], SOGLIE);
    expect(conteggio).toMatchObject({ totale: 7, nonRiconosciuti: 1 });
    expect(conteggio?.numeri).toMatchObject({ raggiunto: 3, parziale: 1, "non raggiunto": 1, "da rilevare": 2 });
  });

  it.each([[85], [-0.1], [true], ["85"]])("counts nothing where a cell holds %j", (valore) => {
    expect(countEsiti([1, valore], SOGLIE)).toBeNull();
  });

  it("knows each outcome by its name", () => {
    expect(ESITI.map((esito) => parseEsito(esito.toUpperCase()))).toEqual(ESITI);
  });
});

describe("parseSal", () => {
  it.each([
    [0.85, { tipo: "quota", numero: 0.85 }],
    [1.5, { tipo: "quota", numero: 1.5 }],
    ["85%", { tipo: "quota", numero: 0.85 }],
    ["0,85", { tipo: "quota", numero: 0.85 }],
    [1.51, { tipo: "non-quota", numero: 1.51 }],
    ["85", { tipo: "non-quota", numero: 85 }],
    ["1 giorno", { tipo: "parola", testo: "1 giorno" }],
    [false, { tipo: "non-quota", numero: NaN }],
    [" monitoraggio ", { tipo: "parola", testo: "monitoraggio" }],
    ["  ", { tipo: "vuoto" }],
    [undefined, { tipo: "vuoto" }],
  ])("reads %j as %j", (valore, atteso) => {
    expect(parseSal(valore)).toEqual(atteso);
  });
});
