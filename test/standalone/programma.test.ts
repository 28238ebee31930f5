import { spawnSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runSal } from "../../src/standalone/sal";
import { cruscotto } from "../support/rigaDiComando";

const PROGRAM = path.join(__dirname, "../../scripts/sal.mjs");
const PISA = cruscotto("pisa-2020.xlsx");

const run = (...argomenti: readonly string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...argomenti], { encoding: "utf8" });

describe("the program of the command line", () => {
  it("prints what its source prints, built when a source has changed and only then", async () => {
    const prima = run(PISA, "--json");
    expect([prima.status, prima.stdout]).toEqual([0, `${(await runSal([PISA, "--json"])).stdout}\n`]);
    expect(run("--help").stderr).toBe("");
    const ora = new Date();
    utimesSync(path.join(__dirname, "../../src/standalone/main.ts"), ora, ora);
    expect(run("--help").stderr).toMatch(/Preparo la riga di comando/);
  });

  it("takes a reader that stops before the end for no error", async () => {
    const figlio = spawn(process.execPath, [PROGRAM, PISA, "--json"], { stdio: ["ignore", "pipe", "pipe"] });
    let errori = "";
    figlio.stderr.on("data", (parte: Buffer) => (errori += parte.toString()));
    figlio.stdout.destroy();
    const codice = await new Promise((resolve) => figlio.on("close", resolve));
    expect([codice, errori]).toEqual([0, ""]);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("leaves nothing behind when %s ends it", async (segnale) => {
    const qui = mkdtempSync(path.join(tmpdir(), "perf-interrotta-"));
    const figlio = spawn(process.execPath, [PROGRAM, PISA, "--report", "--out", path.join(qui, "copia.xlsx")]);
    const finito = new Promise((resolve) => figlio.on("close", resolve));
    setTimeout(() => figlio.kill(segnale), 500);
    expect(await finito).not.toBe(0);
    expect(readdirSync(qui)).toEqual([]);
  });
});
