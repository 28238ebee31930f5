import { accostaDati } from "../../src/confronto/accostaDati";
import { readDatiElementari } from "../../src/cruscotto/tabelle/readDatiElementari";
import { foglioDi } from "../support/foglio";
import { griglieOf } from "../support/griglie";
import { cruscottoOf } from "../support/letto";
import { nonDerivano } from "../support/nonDerivano";

describe("accostaDati", () => {
  const DATI = `
    Dati elementari | 2019 | 2020
    Imprese Attive (escluse le unità locali) | 36500 | 36669
    Interventi economici erogati nell'anno X | 2000000 | 2338730
    Oneri di funzionamento | 1 | 2000000
    Costi personale anno X | 1 | 1871146
    Interventi economici | 1 | 2338730
    Proventi della gestione corrente | 1 | 7649173`;
  const pisaCon = async (dati: string) => {
    const [grid] = await griglieOf("pisa-2020");
    if (!grid) throw new Error("no sheet");
    return accostaDati(cruscottoOf(grid), readDatiElementari([foglioDi(dati, "Dati")], 2020));
  };

  it("finds on another sheet the figures that the formulas of Pisa name, and both give 36.669 firms", async () => {
    const cruscotto = await pisaCon(DATI);
    const conOperandi = cruscotto.indicatori.filter(({ frazione }) => frazione !== null);
    expect(conOperandi.map(({ riga }) => riga + 1)).toEqual([68, 69, 72]);
    expect(nonDerivano(cruscotto)).toEqual([]);
  });

  it("names both rows when the firms are others", async () => {
    const trovate = nonDerivano(await pisaCon(DATI.replace("36669", "39669")));
    expect(trovate.map((una) => una.split(" ≠ ")[1])).toEqual(["105,57 (conferma)", "63,78 (conferma)"]);
  });

  it("takes a figure that stands twice otherwise for none", async () => {
    const doppi = `${DATI}\n Imprese Attive (escluse le unità locali) | 1 | 36670`;
    const cruscotto = await pisaCon(doppi);
    expect(cruscotto.indicatori.flatMap(({ frazione, riga }) => (frazione ? [riga + 1] : []))).toEqual([72]);
  });

  it("reads numerators and denominators listed by indicator or by code", () => {
    const dati = readDatiElementari(
      [foglioDi("Codice | Voce | Denominatore | Numeratore\n K1 | Corsi svolti | 18 | 16\n KPI2 | Visite | 4 | 2")],
      null,
    );
    const cruscotto = cruscottoOf(
      foglioDi(
        "Code | Indicator | Target | Actual\n KPI1 | Corsi svolti | 100% | 98%\n KPI2 | Visits done | 50% | 50%",
      ),
    );
    expect(nonDerivano(accostaDati(cruscotto, dati))).toEqual(["Corsi svolti: 16 / 18 ≠ 98% (conferma)"]);
  });

  it("takes no operands for rows of one name that no formula tells apart", () => {
    const dati = readDatiElementari([foglioDi("Voce | Numeratore | Denominatore\n Corsi svolti | 16 | 18")], null);
    const righe = "Indicatore | Target | Consuntivo\n Corsi svolti | 100% | 98%\n Corsi svolti | 100% | 97%";
    expect(nonDerivano(accostaDati(cruscottoOf(foglioDi(righe)), dati))).toEqual([]);
  });
});
