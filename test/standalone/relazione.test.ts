import { cruscotto, jsonOf, nuovo, recalculated, salOf } from "../support/rigaDiComando";

describe.each(["pisa-2020", "arezzo-siena-2019"])("the Relazione of %s", (nome) => {
  it("reports the same figures on the sheets of the Relazione", async () => {
    const json = await jsonOf(cruscotto(`${nome}.xlsx`), "--report", "--out", nuovo(`${nome}-relazione.xlsx`));
    const scritti = await recalculated(nuovo(`${nome}-relazione.xlsx`));
    expect(salOf(scritti.get("Relazione – Quadro di sintesi"))).toContainEqual(["Ente", json.ente?.sal]);
    for (const { foglio, indicatori, aggregati, ente } of json.fogli) {
      const suo = json.fogli.length === 1 ? "Relazione – Dettaglio" : `Relazione – Dett. ${foglio}`.slice(0, 31);
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
