import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseTree } from "custom-functions-metadata";
import { FUNZIONI } from "../../src/standalone/registerPerf";
import guida from "../../src/texts/guidaFunzioni.json";

interface Funzione {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

const ROOT = path.resolve(__dirname, "../..");
const SORGENTE = path.join(ROOT, "src/functions/functions.ts");
const sorgente = readFileSync(SORGENTE, "utf8");
const letta = parseTree(sorgente, SORGENTE);
const funzioni = letta.functions as unknown as readonly Funzione[];

/** DESIGN: ids and signatures are forever; optional parameters may be appended. */
const FIRME: Readonly<Record<string, string>> = {
  SAL: "target; consuntivo; [verso]; [tipo]; [opzioni]; [base]",
  ESITO: "sal; [soglie]",
  GIUDIZIO: "sal; [scala]",
  MEDIA: "sal; [pesi]",
  SCOSTAMENTO: "target; consuntivo; [verso]",
  SPIEGA: "target; consuntivo; [verso]; [tipo]; [opzioni]; [base]",
  SPIEGAMEDIA: "sal; [pesi]",
  LEGGITARGET: "testo",
  ESITI: "sal",
};

describe("the functions that Excel knows", () => {
  it("have doc comments without errors", () => {
    expect(letta.extras.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it("have the signatures they will always have", () => {
    const firme = funzioni.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; "),
    ]);
    expect(Object.fromEntries(firme)).toEqual(FIRME);
  });

  it("are those that the host knows, with the same ranges", () => {
    const matrici = funzioni.map(({ id, parameters }) => [
      `PERF.${id}`,
      parameters.flatMap(({ dimensionality }, at) => (dimensionality === "matrix" ? [at] : [])),
    ]);
    const note = Object.entries(FUNZIONI).map(([nome, voce]) => [nome, [...voce.matrici]]);
    expect(Object.fromEntries(note)).toEqual(Object.fromEntries(matrici));
  });

  it("are those of the guide", () => {
    expect(Object.keys(guida.funzioni).sort()).toEqual(funzioni.map(({ id }) => id).sort());
  });

  it("are documented as the guide says", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/render-docs.mjs", "--check"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

describe.each(funzioni.map((funzione) => [funzione.id, funzione] as const))(
  "the metadata of PERF.%s",
  (id, funzione) => {
    it("state the id that the code states", () => {
      expect(sorgente).toContain(` * @customfunction ${id}\n`);
      expect(funzione.name).toBe(id);
    });

    it("describe the function and each argument in one short sentence", () => {
      for (const { description } of [funzione, ...funzione.parameters]) {
        expect(description).toMatch(/^[^\n]{10,100}$/);
        expect(description).toMatch(/\.$/);
      }
    });

    it("name a help page of the published site", () => {
      expect(funzione.helpUrl).toBe(`https://localhost:3000/funzioni/${id.toLowerCase()}.html`);
    });

    it("say the default of each optional argument", () => {
      for (const { optional, description } of funzione.parameters) {
        if (optional) expect(description).toMatch(/predefinito|se manca|\(0\)|come in PERF\.SAL/);
      }
    });

    it("have English sentences of the same size", () => {
      const { descrizione, parametri } = guida.funzioni[id as keyof typeof guida.funzioni].inglese;
      expect(Object.keys(parametri)).toEqual(funzione.parameters.map(({ name }) => name));
      for (const frase of [descrizione, ...Object.values(parametri)]) expect(frase).toMatch(/^.{10,100}$/);
    });

    it("have examples of a result, and of a refusal where the function refuses by itself", () => {
      const { esempi } = guida.funzioni[id as keyof typeof guida.funzioni];
      expect(esempi.some(({ risultato }) => !String(risultato).startsWith("#"))).toBe(true);
      expect(esempi.some(({ risultato }) => String(risultato).startsWith("#"))).toBe(true);
      for (const { formula } of esempi) expect(formula.startsWith(`=PERF.${id}(`)).toBe(true);
    });
  },
);
