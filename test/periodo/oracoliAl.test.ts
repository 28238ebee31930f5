import { parseData } from "../../src/domain/numeri/calendario";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { contaDate } from "../../src/periodo/contaRilevate";
import { rileva } from "../../src/periodo/rileva";
import { foglioDi } from "../support/foglio";
import { griglieOf } from "../support/griglie";
import { misuratoDi } from "../support/letto";
import { insertColonna, insertRiga, renameIntestazioni, unmerge, type Scossa } from "../support/scosse";

const giorno = (testo: string) => parseData(testo) ?? NaN;

/**
 * Firenze 2020 at 30/06, on the targets as first approved and as changed in the year: the workbook of the tests does not
 * hold these rows, which are rebuilt from the figures that YEAR.md §1 prints.
 */
describe("Firenze 2020 at 30/06", () => {
  it.each([
    ["5.1.A", 1962, 1200, 1.635, "raggiunto in anticipo"],
    ["5.1.A", 1962, 2500, 0.7848, "in linea"],
    ["5.1.B", 400, 100, 4, "raggiunto in anticipo"],
    ["5.1.B", 400, 500, 0.8, "in linea"],
    ["7.4.7", 4, 14, 4 / 14, "in ritardo"],
    ["7.4.7", 4, 10, 0.4, "in linea"],
  ])("%s is %d on %d", (codice, consuntivo, target, sal, stato) => {
    const tabella = `Cruscotto 2020\nIndicatore | UdM | Target 2020 | Consuntivo al 30/06/2020\nN. interventi ${codice} | n. | ${target} | ${consuntivo}`;
    const misurato = misuratoDi(foglioDi(tabella), { politica: { ...POLITICA_STANDARD, massimo: "nessuno" } });
    const [riga] = rileva(misurato, giorno("30/06/2020")).righe;
    expect(riga?.sal).toBeCloseTo(sal, 12);
    expect(riga?.stato).toBe(stato);
    expect(misurato.indicatori.map(({ misura }) => misura.sal)).toEqual([null]);
  });
});

const SCOSSE: readonly (readonly [nome: string, scossa: Scossa])[] = [
  ["a row above", insertRiga(0)],
  ["a row in the middle", insertRiga(20)],
  ["a column before", insertColonna(0)],
  ["no merged cells", unmerge],
  ["other words", renameIntestazioni(1)],
];

describe("Arezzo-Siena 2019 with its cells moved", () => {
  it.each(SCOSSE)("counts the same days: %s", async (_, scossa) => {
    const griglie = await griglieOf("arezzo-siena-2019");
    const misurati = griglie.map((grid) => misuratoDi(scossa(grid), { anno: 2019 }));
    const conti = (al: string) => contaDate(misurati.map((uno) => rileva(uno, giorno(al))));
    const [aprile, agosto, dicembre] = ["30/04/2019", "31/08/2019", "31/12/2019"].map(conti);
    expect(aprile).toMatchObject({ righe: 59, dovute: 8, inTempo: 7, daConfermare: 1, anticipate: 3, nonDovute: 48 });
    expect(agosto).toMatchObject({ dovute: 19, inTempo: 18, daConfermare: 1, anticipate: 6, nonDovute: 34 });
    expect(dicembre).toMatchObject({ dovute: 59, inTempo: 57, inRitardo: 1, daConfermare: 1 });
  });
});
