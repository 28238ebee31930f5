import { annulla } from "../../../src/actions/scrittura/annulla";
import { chiaveRiga, lasciateFuori } from "../../../src/actions/viste/righeAnteprima";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { conCruscotto, formuleOf, setValue } from "../../support/cruscottoPisa";

const CON_TEMPI = chiaveRiga({ riga: 4, colonna: 6 });
const NESSUNA_CELLA = { riga: 9, colonna: 9 };

describe("lasciateFuori", () => {
  it("takes in the headings above what is left out, and nothing where nothing is", () => {
    const righe = [
      { riga: 4, colonna: 6, sopra: ["2,6", "1,6"] },
      { riga: 2, colonna: 6, sopra: ["1,6"] },
      { ...NESSUNA_CELLA, sopra: ["8,6"] },
    ];

    expect([...lasciateFuori(righe, new Set([CON_TEMPI]))]).toEqual([CON_TEMPI, "2,6", "1,6"]);
    expect(lasciateFuori(righe, new Set()).size).toBe(0);
  });
});

describe("the preview of Ricalcola SAL", () => {
  it(
    "says of each cell why it will show its figure, and what is open about it",
    conCruscotto(async () => {
      const { righe } = await anteprimaRicalcolo("perf");

      const tempi = righe.find((riga) => chiaveRiga(riga) === CON_TEMPI);
      expect(tempi?.perche).toMatchObject({ tipo: "misura", misura: { sal: 0.666666666667 } });
      expect(tempi?.sopra).toEqual(["2,6"]);
      expect(righe.find((riga) => chiaveRiga(riga) === "2,6")?.perche.tipo).toBe("media");
    }),
  );

  it(
    "writes all but the cells left out and the headings above them, and takes it back",
    conCruscotto(async (excel) => {
      await setValue(excel, "G4", 0.5);
      const prima = await formuleOf(excel, "G3:G8");
      const vista = await anteprimaRicalcolo("perf");

      const riuscita = await ricalcolaSal(vista, undefined, new Set([CON_TEMPI]));

      const [obiettivo, scritta, lasciata] = await formuleOf(excel, "G3:G5");
      expect([obiettivo, lasciata]).toEqual([prima[0], prima[2]]);
      expect(scritta).toMatch(/PERF\.SAL/);
      const cambiano = vista.righe.filter(({ cambia }) => cambia).length;
      expect(riuscita).toMatchObject({ codice: "sal-scritti", dati: { celle: cambiano - 2 } });
      await annulla();
      expect(await formuleOf(excel, "G3:G8")).toEqual(prima);
    }),
  );
});
