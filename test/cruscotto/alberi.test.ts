import type { Livello } from "../../src/cruscotto/Cruscotto";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { CARTELLE, griglieOf } from "../support/griglie";

/** How many headings of each kind stand over the indicators of each sheet, and how many indicators there are. */
async function alberiDi(nome: string): Promise<readonly string[]> {
  const griglie = await griglieOf(nome);
  return griglie.flatMap((grid) => {
    const letto = readCruscotto(grid);
    if (letto.tipo === "ignorato") return [];
    const { nodi, indicatori } = letto.cruscotto;
    const quanti = (livello: Livello) => nodi.filter((nodo) => nodo.livello === livello).length;
    const livelli = (["prospettiva", "area", "obiettivo", "programma"] as const).flatMap((livello) =>
      quanti(livello) === 0 ? [] : [`${quanti(livello)} ${livello}`],
    );
    const sciolti = indicatori.filter(({ padre }) => padre === null).length;
    return [`${grid.foglio}: ${[...livelli, `${indicatori.length} indicatori`].join(", ")}; ${sciolti} sciolti`];
  });
}

/** The figures would be the same under other headings: means and counts of the Relazione would not. */
const ALBERI: Readonly<Record<string, readonly string[]>> = {
  "pisa-2020": ["Cruscotto 2020: 4 prospettiva, 12 obiettivo, 46 indicatori; 0 sciolti"],
  "arezzo-siena-2019": [
    "Cruscotto Ente: 4 prospettiva, 8 obiettivo, 33 indicatori; 0 sciolti",
    "Area 1: 3 prospettiva, 17 obiettivo, 10 programma, 27 indicatori; 0 sciolti",
    "Area 2: 4 prospettiva, 20 obiettivo, 9 programma, 34 indicatori; 0 sciolti",
    "Area 4: 3 prospettiva, 27 obiettivo, 18 programma, 40 indicatori; 0 sciolti",
  ],
  "firenze-2020-strategici": [
    "Imprese Territorio Consumatori: 1 prospettiva, 6 area, 35 obiettivo, 31 indicatori; 0 sciolti",
    "Processi interni: 1 prospettiva, 1 area, 6 obiettivo, 4 indicatori; 0 sciolti",
    "Innovazione e crescita: 1 prospettiva, 1 area, 3 obiettivo, 2 indicatori; 0 sciolti",
    "Economico-finanziario: 1 prospettiva, 2 area, 9 obiettivo, 8 indicatori; 0 sciolti",
  ],
  "maremma-tirreno-2019": [
    "Cruscotto strategico: 4 area, 14 obiettivo, 52 indicatori; 0 sciolti",
    "Obiettivi operativi: 2 prospettiva, 4 area, 72 obiettivo, 31 programma, 76 indicatori; 0 sciolti",
  ],
  "pistoia-prato-2022": ["Piano 2022: 1 area, 27 obiettivo, 141 indicatori; 0 sciolti"],
};

it.each(CARTELLE)("the headings of %s are read as they are", async (nome) => {
  expect(await alberiDi(nome)).toEqual(ALBERI[nome]);
});
