import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runSal } from "../../src/standalone/sal";
import { cruscotto, nuovo } from "../support/rigaDiComando";

const FILE = cruscotto("maremma-tirreno-2019.xlsx");
const OPERATIVI = ["--sheet", "Obiettivi operativi"];

interface Raccolta {
  readonly raccolta: {
    readonly responsabili: readonly { responsabile: string; daRaccogliere: number; scheda: string }[];
  };
}

describe("perf-sal --collect", () => {
  it("writes a scheda for each responsible, and says who answers for what", async () => {
    const dove = nuovo("schede");
    const { codice, stdout } = await runSal([FILE, ...OPERATIVI, "--collect", dove, "--by", "Area", "--json"]);
    expect(codice).toBe(0);
    const { raccolta } = JSON.parse(stdout) as Raccolta;
    expect(raccolta.responsabili.find(({ responsabile }) => responsabile === "SG")).toMatchObject({
      daRaccogliere: 31,
      eliminate: 1,
      scheda: "Consuntivi 2019 - SG.xlsx",
    });
    expect(readdirSync(dove).sort()).toEqual(raccolta.responsabili.map(({ scheda }) => scheda).sort());
  });

  it("asks which column says who answers, and of odd writings whom they mean", async () => {
    const senza = await runSal([FILE, ...OPERATIVI, "--collect", nuovo("mai")]);
    expect(senza).toMatchObject({ codice: 2, stdout: "" });
    expect(senza.stderr).toContain("«Servizi interni coinvolti» (76 righe), «Area» (76 righe)");
    expect(existsSync(nuovo("mai"))).toBe(false);
    const { stdout } = await runSal([FILE, ...OPERATIVI, "--collect", nuovo("chieste"), "--by", "area"]);
    expect(stdout).toContain("«1» (2 righe) è forse «I»");
    const risposto = await runSal([FILE, ...OPERATIVI, "--collect", nuovo("dette"), "--by", "area", "--who", "1=I"]);
    expect(risposto.stdout).not.toContain("è forse");
  });

  it("writes none where one is there already, unless it is told to", async () => {
    const dove = nuovo("occupata");
    const argomenti = [FILE, ...OPERATIVI, "--collect", dove, "--by", "Area"];
    await runSal(argomenti);
    const una = path.join(dove, "Consuntivi 2019 - SG.xlsx");
    writeFileSync(una, "compilata");
    const rifiuto = await runSal(argomenti);
    expect(rifiuto).toMatchObject({ codice: 2 });
    expect(readFileSync(una, "utf8")).toBe("compilata");
    expect((await runSal([...argomenti, "--force"])).codice).toBe(0);
    expect(readFileSync(una, "utf8")).not.toBe("compilata");
  });

  it.each([
    [["--collect", nuovo("due"), FILE], "vale per un file solo"],
    [["--by", "Area"], "--by serve a preparare o a raccogliere le schede"],
    [["--collect", nuovo("x"), "--by", "Reparto"], "Nessun foglio ha una colonna «Reparto»"],
    [["--collect", nuovo("x"), "--by", "Area", "--who", "1"], "--who 1: valore non ammesso"],
    [["--collect", FILE, "--by", "Area"], "non è una cartella"],
  ])("refuses %j", async (argomenti, frase) => {
    const { codice, stderr } = await runSal([FILE, ...argomenti]);
    expect(codice).toBe(2);
    expect(stderr).toContain(frase);
  });
});
