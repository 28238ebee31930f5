import { nomeLibero } from "../../src/formule/nomeLibero";
import { campione } from "../support/campione";
import { cruscotto, jsonOf, nuovo, recalculated, salOf } from "../support/rigaDiComando";

describe.each(campione(["pisa-2020", "arezzo-siena-2019"], 1))("the Relazione of %s", (nome) => {
  it("reports the same figures on the sheets of the Relazione", async () => {
    const json = await jsonOf(cruscotto(`${nome}.xlsx`), "--report", "--out", nuovo(`${nome}-relazione.xlsx`));
    const scritti = await recalculated(nuovo(`${nome}-relazione.xlsx`));
    expect(salOf(scritti.get("Relazione – Quadro di sintesi"))).toContainEqual(["Ente", json.ente?.sal]);
    for (const { foglio, indicatori, aggregati, ente } of json.fogli) {
      const suo = json.fogli.length === 1 ? "Relazione – Dettaglio" : nomeLibero(`Relazione – Dett. ${foglio}`, []);
      const dettaglio = salOf(scritti.get(suo));
      const totale = foglio === json.ente?.foglio ? "Ente" : `Totale ${foglio}`;
      expect(dettaglio).toContainEqual([totale, ente.sal]);
      expect(dettaglio).toEqual(expect.arrayContaining(aggregati.map((uno) => [uno.nome, uno.sal])));
      expect(dettaglio).toEqual(
        expect.arrayContaining(indicatori.flatMap(({ nome: voce, sal }) => (sal === null ? [] : [[voce, sal]]))),
      );
    }
  });
});

describe("the checks before signing of pisa-2020", () => {
  it("calculate to 94,9% with the published figure kept and to 95,0% without, each SAL with its own weight", async () => {
    await jsonOf(cruscotto("pisa-2020.xlsx"), "--policy", "pisa", "--report", "--out", nuovo("pisa-verifica.xlsx"));
    const verifica = (await recalculated(nuovo("pisa-verifica.xlsx"))).get("Relazione – Verifica") ?? [];
    const riga = (voce: string) => verifica.find(([prima]) => prima === voce)?.slice(1, 4);
    expect(riga("Ente")).toEqual([0.949, 0.94975, 0.075]);
    expect(riga("ECONOMICO FINANZIARIO")).toEqual([0.877, 0.88, 0.3]);
    expect(riga("SAL pubblicati e ricalcolati")?.slice(0, 2)).toEqual(["✗ da sistemare", 2]);
    expect(riga("Scostamenti con la loro causa")?.slice(0, 2)).toEqual(["✗ da sistemare", 5]);
  });
});
