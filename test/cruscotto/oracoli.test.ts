import path from "node:path";
import type { toJson } from "../../src/standalone/cli/contratto";
import { runSal } from "../../src/standalone/sal";

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

describe("the anomalie of the published documents", () => {
  it.each([
    ["pisa-2020", "pisa"],
    ["arezzo-siena-2019", "standard"],
  ])("of %s ask about few rows, for few causes", async (nome, politica) => {
    const { fogli } = await letto(nome, politica);
    const righe = fogli.flatMap(({ indicatori }) => indicatori);
    const serie = righe.map(({ anomalie }) => anomalie.filter(({ gravita }) => gravita !== "nota"));
    const cause = new Set(serie.flat().map(({ codice }) => codice));
    expect(serie.filter((sue) => sue.length > 0).length / righe.length).toBeLessThanOrEqual(0.15);
    expect(cause.size).toBeLessThanOrEqual(8);
  });
});
