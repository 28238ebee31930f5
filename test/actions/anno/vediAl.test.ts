import { isAnnoInCorso, primoGiornoDaVedere, righeInCorso, vediAl } from "../../../src/actions/anno/vediAl";
import { parseData } from "../../../src/domain/numeri/calendario";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

const giorno = (testo: string) => parseData(testo) ?? NaN;
const misurato = misuratoDi(
  foglioDi(`
    Indicatore | Target | Consuntivo
    Atto | 30/04/2021 | 10/05/2021
    Bando | 30/09/2021 |
    N. visite | 100 | 50
    N. incontri | 100 | 20
  `),
  { anno: 2021 },
);

describe("vediAl", () => {
  it("puts first what somebody should look at, and leaves out states that no row is in", () => {
    const { gruppi, isFineAnno } = vediAl(misurato, giorno("30/06/2021"));
    expect(gruppi.map(({ stato, righe }) => [stato, ...righe.map((riga) => riga.misurato.indicatore.nome)])).toEqual([
      ["in ritardo", "Atto", "N. incontri"],
      ["in linea", "N. visite"],
      ["non ancora dovuto", "Bando"],
    ]);
    expect(isFineAnno).toBe(false);
  });

  it("loses no row, whatever the day, not even one that nobody measures", () => {
    const conEliminata = misuratoDi(
      foglioDi(`
        Indicatore | Target | Consuntivo
        N. visite | 100 | 50
        N. fiere | Eliminato |
      `),
      { anno: 2021 },
    );
    const stati = vediAl(conEliminata, giorno("30/06/2021")).gruppi.map(({ stato }) => stato);
    expect(stati).toEqual(["in linea", "eliminato"]);
    for (const al of ["01/01/2021", "30/06/2021", "31/12/2021", "30/06/2022"].map(giorno)) {
      const viste = vediAl(misurato, al).gruppi.flatMap(({ righe }) => righe);
      expect(viste).toHaveLength(misurato.indicatori.length);
    }
  });

  it("tells the state of each row while the year runs, and nothing of it after", () => {
    const [atto, bando] = misurato.indicatori;
    const inCorso = righeInCorso(misurato, giorno("30/06/2021"), []);
    expect([atto, bando].map((uno) => uno && inCorso.get(uno)?.stato)).toEqual(["in ritardo", "non ancora dovuto"]);
    expect(bando && inCorso.get(bando)?.anomalie).toEqual([]);
    expect(righeInCorso(misurato, giorno("31/12/2021"), []).size).toBe(0);
  });

  it("knows whether the year runs, and begins today or at its end", () => {
    expect(isAnnoInCorso(misurato, giorno("30/12/2021"))).toBe(true);
    expect(isAnnoInCorso(misurato, giorno("31/12/2021"))).toBe(false);
    expect(isAnnoInCorso({ ...misurato, anno: null }, giorno("30/06/2021"))).toBe(false);
    expect(primoGiornoDaVedere(misurato, giorno("30/06/2021"))).toBe(giorno("30/06/2021"));
    expect(primoGiornoDaVedere(misurato, giorno("29/11/2026"))).toBe(giorno("31/12/2021"));
  });
});
