import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { TABELLE } from "../../src/domain/GenereTabella";
import { POLITICA_PISA } from "../../src/domain/metodo/politicheDegliEnti";
import { displayCasella } from "../../src/relazione/caselle/displayCasella";
import { Valori } from "../../src/relazione/caselle/Valori";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { aperturaOf, sintesiOf } from "../../src/relazione/apertura";
import { verificaOf } from "../../src/relazione/verifica/verifica";
import { griglieOf } from "../support/griglie";
import { materialeDi } from "../support/materiale";

/** What would be read as a success: outcomes, marks, shares and judgements, and nothing short of its target. */
const SUCCESSO =
  /superat|✓|▲|◆ \d|\d%? raggiunt|è sotto il target|nessun indicatore sotto|eccellente|adeguato|nessuna anomalia/i;

const vuota = { tipo: "vuota" } as const;

/** A cruscotto with its targets, of which only so many rows have a result, and no SAL is written. */
function svuota(griglie: readonly SheetGrid[], tenute: number): readonly SheetGrid[] {
  return griglie.map((grid) => {
    const suo = materialeDi([grid]).fogli[0];
    if (!suo) return grid;
    const { indicatori, aggregati } = suo.misurato;
    const posti = new Set<string>();
    indicatori.forEach(({ indicatore: { riga, colonne } }, at) => {
      if (at >= tenute && colonne.consuntivo !== null) posti.add(`${riga} ${colonne.consuntivo}`);
      if (colonne.sal !== null) posti.add(`${riga} ${colonne.sal}`);
    });
    for (const { nodo } of aggregati) if (nodo.colonnaSal !== null) posti.add(`${nodo.riga} ${nodo.colonnaSal}`);
    const senza = <T>(righe: readonly (readonly T[])[], nulla: T) =>
      righe.map((riga, r) => riga.map((una, c) => (posti.has(`${r} ${c}`) ? nulla : una)));
    return { ...grid, celle: senza(grid.celle, vuota), formule: senza(grid.formule, "") };
  });
}

async function relazioneVuota(nome: string, tenute: number) {
  const materiale = materialeDi(svuota(await griglieOf(nome), tenute), { politica: POLITICA_PISA });
  const tutte = composeRelazione(materiale, new Set(TABELLE));
  const tabelle = [...tutte, ...verificaOf(materiale, tutte)];
  const valori = new Valori(tabelle, POLITICA_PISA);
  const frasi = [
    ...sintesiOf(tabelle, valori),
    ...tabelle.flatMap((una) => [...una.premesse, ...una.mancanze.map(({ it }) => it), ...aperturaOf(una, valori)]),
  ].filter((frase) => !frase.startsWith("▼ non raggiunto sotto"));
  return { tabelle, valori, frasi };
}

const CRUSCOTTI = [
  "arezzo-siena-2019",
  "firenze-2020-strategici",
  "maremma-tirreno-2019",
  "pisa-2020",
  "pistoia-prato-2022",
];

describe.each(CRUSCOTTI)("the Relazione of %s with targets and no result", (nome) => {
  it("says no word of success, draws no chart and gives no share", async () => {
    const { tabelle, valori, frasi } = await relazioneVuota(nome, 0);
    expect(frasi.filter((frase) => SUCCESSO.test(frase))).toEqual([]);
    const misurate = tabelle.filter(({ id }) => id !== "esiti per anno");
    expect(misurate.flatMap(({ grafici }) => grafici)).toEqual([]);
    const celle = misurate
      .filter(({ genere }) => genere !== "nota" && genere !== "risorse")
      .flatMap((tabella) =>
        tabella.colonne
          .filter(({ id, genere }) => id !== "peso" && (genere === "sal" || genere === "quota" || id === "esito"))
          .flatMap((colonna) =>
            tabella.righe.map(({ caselle }) => displayCasella(caselle[colonna.id], colonna, valori)),
          ),
      );
    expect(celle.filter((cella) => SUCCESSO.test(cella) || /\d%/.test(cella))).toEqual([]);
  });
});

describe.each(["arezzo-siena-2019", "pisa-2020"])(
  "the Relazione of %s with the results of three rows a sheet",
  (nome) => {
    it("has no headline, no judgement and no share", async () => {
      const { frasi, tabelle } = await relazioneVuota(nome, 3);
      expect(frasi.filter((frase) => SUCCESSO.test(frase) || /\d%/.test(frase))).toEqual([]);
      expect(tabelle.find(({ id }) => id === "quadro")?.righe.some(({ id }) => id === "giudizio")).toBe(false);
    });
  },
);
