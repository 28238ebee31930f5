import { accostaDati } from "../../../src/confronto/accostaDati";
import { readDatiElementari } from "../../../src/cruscotto/tabelle/readDatiElementari";
import type { Cruscotto } from "../../../src/cruscotto/Cruscotto";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { measureCruscotto } from "../../../src/misura/measureCruscotto";
import type { SheetGrid } from "../../../src/cruscotto/griglia/SheetGrid";
import { insertColonna, insertRiga } from "../../support/scosse";
import { foglioDi } from "../../support/foglio";
import { griglieOf } from "../../support/griglie";
import { cruscottoOf } from "../../support/letto";

function nonDerivano(cruscotto: Cruscotto) {
  const misurato = measureCruscotto(cruscotto, { politica: POLITICA_STANDARD, anno: null, correzioni: new Map() });
  return misurato.indicatori.flatMap(({ indicatore, anomalie }) =>
    anomalie.flatMap(({ codice, gravita, dati }) =>
      codice === "consuntivo-non-deriva" && dati && "conto" in dati
        ? [`${indicatore.nome}: ${dati.conto} ≠ ${dati.scritto} (${gravita})`]
        : [],
    ),
  );
}
const diFoglio = (grid: SheetGrid) => nonDerivano(cruscottoOf(grid));

// The operands that YEAR.md §7 prints for Pisa 2020, in columns as a body keeps them.
const PISA = (testa = "Numeratore | Denominatore") => `
  Indicatore | Algoritmo | Peso | ${testa} | Valore ottenuto 2020 | Risultato Atteso 2020
  Percentuale di proventi destinati alla promozione | Interventi economici/Proventi della gestione corrente | 0,2 | 2338730 | 7649173 | 31% | 29%
  Grado di coinvolgimento delle imprese | N° imprese coinvolte *1000/Imprese Attive | 0,2 | 180 | 36669 | 4,91 | 2
  Attuazione del programma | Azioni svolte/azioni previste | 0,2 | 16 | 18 | 89% | 100%
  Posti venduti | Posti venduti / posti disponibili | 0,2 | 792 | 22500 | 4% | 20%
  Grado di restituzione delle risorse | Interventi economici/Imprese attive | 0,2 | 2338730 | 36669 | 63,78 | 43,4`;

describe("compareFrazione", () => {
  it("finds that what Pisa published follows from its operands", () => {
    const { indicatori } = cruscottoOf(foglioDi(PISA()));
    expect(indicatori.map(({ frazione }) => frazione !== null)).toEqual([true, true, true, true, true]);
    expect(diFoglio(foglioDi(PISA()))).toEqual([]);
  });

  it.each(["Numeratore (A) | Denominatore (B)", "Valore numeratore | Valore denominatore", "Numerator | Denominator"])(
    "names one that does not follow, under %s",
    (testa) => {
      const altra = foglioDi(PISA(testa).replace("89%", "98%"));
      expect(diFoglio(altra)).toEqual(["Attuazione del programma: 16 / 18 ≠ 98% (conferma)"]);
    },
  );

  it("names it where rows and columns were moved too", () => {
    const grid = insertColonna(1)(insertRiga(3)(foglioDi(PISA().replace("4,91", "9,41"))));
    expect(diFoglio(grid)).toEqual(["Grado di coinvolgimento delle imprese: 180 / 36669 ≠ 9,41 (conferma)"]);
  });

  it("reads the operands from the rows under their indicator", () => {
    const grid = foglioDi(`
      Indicatore | Target | Consuntivo
      Attuazione del programma | 100% | 98%
      Numeratore: azioni svolte | | 16
      Denominatore: azioni previste | | 18
      Numero di corsi | 10 | 8`);
    expect(cruscottoOf(grid).indicatori.map(({ nome }) => nome)).toEqual([
      "Attuazione del programma",
      "Numero di corsi",
    ]);
    expect(diFoglio(grid)).toEqual(["Attuazione del programma: 16 / 18 ≠ 98% (conferma)"]);
  });

  it("says nothing of rows without a result, or with one operand", () => {
    const grid = foglioDi(`
      Indicatore | Target | Numeratore | Denominatore | Consuntivo
      Primo | 10 | 1 | 2 |
      Secondo | 10 | 1 | | 7
      Terzo | 10 | 1 | 0 | 7
      Quarto | 10 | 14 | 2 | 7`);
    expect(diFoglio(grid)).toEqual([]);
  });
});

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
