import path from "node:path";
import { measureGrid } from "../../src/actions/cartella/misuraFoglio";
import { compareFogli } from "../../src/confronto/compareFogli";
import type { Anomalia } from "../../src/domain/Anomalia";
import { causaOf } from "../../src/domain/causaOf";
import type { Politica } from "../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { POLITICA_FIRENZE, POLITICA_PISA } from "../../src/domain/metodo/politicheDegliEnti";
import { anomalieCopie } from "../../src/modifiche/anomalieCopie";
import type { toJson } from "../../src/standalone/cli/contratto";
import { runSal } from "../../src/standalone/sal";
import { griglieOf } from "../support/griglie";

type Json = ReturnType<typeof toJson>;

async function letto(nome: string, politica: string): Promise<Json> {
  const file = path.join(__dirname, "../cruscotti", `${nome}.xlsx`);
  return JSON.parse((await runSal([file, "--policy", politica, "--json"])).stdout) as Json;
}

const punti = (sal: number | null | undefined, decimali = 1) => ((sal ?? NaN) * 100).toFixed(decimali);

describe("the means of the published documents", () => {
  it("are those of Pisa 2020, by prospettiva and by priority", async () => {
    const { fogli, ente } = await letto("pisa-2020", "pisa");
    const aggregati = fogli[0]?.aggregati ?? [];
    const di = (livello: string) => aggregati.filter((uno) => uno.livello === livello);
    expect(di("priorità").map(({ nome, sal }) => [nome, punti(sal, 0)])).toEqual([
      ["1", "94"],
      ["2", "100"],
      ["3", "92"],
    ]);
    expect(di("prospettiva").map(({ sal }) => punti(sal))).toEqual(["91.9", "100.0", "100.0", "88.0"]);
    expect(punti(di("obiettivo").find(({ nome }) => nome.startsWith("A4"))?.sal)).toBe("67.6");
    expect(punti(ente?.sal)).toBe("95.0");
  });

  it("are those of Arezzo-Siena 2019, once the circular row and the wrong year leave them", async () => {
    const { fogli } = await letto("arezzo-siena-2019", "standard");
    const ente = fogli.find(({ foglio }) => foglio === "Cruscotto Ente");
    const di = (nome: string) => ente?.aggregati.find((uno) => uno.livello === "prospettiva" && uno.nome === nome);
    expect([punti(di("Economico-Finanziaria")?.sal), punti(di("Innovazione e Crescita")?.sal)]).toEqual([
      "94.4",
      "99.6",
    ]);
    expect(di("Innovazione e Crescita")?.figli).toEqual({ misurati: 5, attesi: 6 });
  });
});

/** The rows of a workbook that ask something, and every cause that is asked about, of rows, headings and sheets. */
async function domandeDi(nome: string, politica: Politica, anno: number) {
  const misurati = (await griglieOf(nome)).flatMap((grid) => {
    const { esito } = measureGrid(grid, [], false, { politica, anno });
    return esito.tipo === "cruscotto" ? [esito.misurato] : [];
  });
  const isGrave = ({ gravita }: Anomalia) => gravita !== "nota";
  const righe = misurati.flatMap(({ indicatori }) => indicatori);
  const tutte = [
    ...[...righe, ...misurati.flatMap(({ aggregati }) => aggregati), ...misurati].flatMap(({ anomalie }) => anomalie),
    ...anomalieCopie(compareFogli(misurati)),
  ];
  return {
    quota: righe.filter(({ anomalie }) => anomalie.some(isGrave)).length / righe.length,
    cause: [...new Set(tutte.filter(isGrave).map(causaOf))].sort(),
  };
}

describe("the anomalie of the published documents", () => {
  it.each<[string, Politica, number, number, readonly string[]]>([
    ["pisa-2020", POLITICA_PISA, 2020, 0.15, ["pubblicato-diverso"]],
    [
      "arezzo-siena-2019",
      POLITICA_STANDARD,
      2019,
      0.15,
      [
        "anno-target",
        "in-ritardo",
        // Its circular row publishes the flat mean of the rows: that reading is proposed.
        "letture-diverse",
        "stesso-indicatore-valori-diversi|consuntivo",
        "stesso-indicatore-valori-diversi|target",
      ],
    ],
    // Its consuntivi are told in words: most rows ask, and few answers serve them all.
    [
      "firenze-2020-strategici",
      POLITICA_FIRENZE,
      2020,
      1,
      ["da-confermare|proposta", "target-composto", "testo-non-interpretabile"],
    ],
  ])("of %s ask about few rows, for few causes", async (nome, politica, anno, massimo, attese) => {
    const { quota, cause } = await domandeDi(nome, politica, anno);
    expect(quota).toBeLessThanOrEqual(massimo);
    expect(cause).toEqual(attese);
    expect(cause.length).toBeLessThanOrEqual(8);
  });
});
