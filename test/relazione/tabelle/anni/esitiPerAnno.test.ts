import { composeRelazione } from "../../../../src/relazione/composeRelazione";
import { esitiPerAnnoOf } from "../../../../src/relazione/tabelle/anni/esitiPerAnno";
import { foglio } from "../../../support/foglio";
import { griglieOf } from "../../../support/griglie";
import { materialeDi, valoriDi } from "../../../support/materiale";

const ID = "esiti per anno";

describe("esitiPerAnnoOf", () => {
  it("shows Firenze's years on their cells, without a count of the few that are measured this year", async () => {
    const materiale = materialeDi(await griglieOf("firenze-2020-strategici"), { anno: 2020 });
    const tabelle = composeRelazione(materiale, new Set(["esiti"]));
    const righe = valoriDi(tabelle, ID, ["gruppo", "anno", "% raggiunti", "numero", "compatibile"]);
    expect(righe).toHaveLength(14);
    expect(righe[0]).toEqual(["Obiettivi strategici", "2014", 0.96, "", "24 / 0 / 1 su 25, o suoi multipli"]);
    expect(righe[6]).toEqual(["Obiettivi strategici", "2020", 0.976, "", "41 / 0 / 1 su 42, o suoi multipli"]);
    // Before the desk eleven rows of 45 are measured: a few objectives are no year beside whole ones.
    expect(righe.some(([, anno]) => String(anno).includes("contato"))).toBe(false);
    const tabella = tabelle.find(({ id }) => id === ID);
    expect(tabella?.anomalie?.map(({ codice, gravita, dati }) => [codice, gravita, dati])).toEqual([
      ["storico-impossibile", "nota", expect.objectContaining({ anno: 2015 })],
      ["storico-impossibile", "nota", expect.objectContaining({ anno: 2017 })],
    ]);
    expect(tabella?.grafici.map(({ tipo, righe: sue }) => [tipo, sue.length])).toEqual([
      ["impilato", 7],
      ["impilato", 7],
    ]);
    // The history has shares alone.
    const colonne = tabella?.colonne.map(({ id }) => id);
    expect(colonne?.slice(0, 4)).toEqual(["gruppo", "anno", "% raggiunti", "% parziali"]);
    expect(colonne).not.toContain("numero");
    const prima = tabella?.righe[0]?.caselle["% raggiunti"];
    expect(prima).toMatchObject({ calcolo: { tipo: "copia", da: { foglio: "Storico", riga: 2, colonna: 7 } } });
  });

  it("asks about shares that do not add up, and turns numbers into shares", () => {
    const quote = foglio([
      ["Obiettivi operativi", 2019],
      ["Conseguiti", 0.9],
      ["Conseguiti in parte", 0.05],
      ["Non conseguiti", 0.02],
    ]);
    const numeri = foglio([
      ["Obiettivi specifici", 2019],
      ["Conseguiti", 37],
      ["Conseguiti in parte", 0],
      ["Non conseguiti", 1],
    ]);
    const tabella = esitiPerAnnoOf(materialeDi([quote, numeri], { anno: 2020 }), null);
    expect(tabella?.anomalie).toEqual([
      { codice: "storico-impossibile", gravita: "conferma", dati: { anno: 2019, somma: 0.97 } },
    ]);
    expect(tabella?.colonne.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["raggiunti", "nonRaggiunti", "numero"]),
    );
    const [, contata] = valoriDi(tabella ? [tabella] : [], ID, ["raggiunti", "numero", "% nonRaggiunti"]);
    expect(contata).toEqual([37, 38, 0.026315789474]);
  });

  it("makes no table without a history", () => {
    expect(esitiPerAnnoOf(materialeDi([foglio([["Nota", 2019]])], { anno: 2020 }), null)).toBeNull();
  });
});
