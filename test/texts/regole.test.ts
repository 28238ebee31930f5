import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Regola } from "../../src/domain/Misura";
import { POLITICA_STANDARD } from "../../src/domain/politiche";
import { REGOLE } from "../../src/texts/relazioneNota";
import { spiegaMisura } from "../../src/texts/spiega";
import { misuraDi, type Detto, type Scritto } from "../domain/rigaMisurata";

interface Conforme {
  /** A row that the rule measures: target, consuntivo, and what else is known. */
  readonly riga: readonly [target: Scritto, consuntivo: Scritto, detto?: Detto];
  /** Where its expression is, below src/domain/regole; null for a rule that is no ratio of numbers. */
  readonly albero: string | null;
  /** Its golden cases, below test/domain. */
  readonly casi: string;
}

const SCAGLIONI = [
  { da: 0.5, sal: 0.5 },
  { da: 1, sal: 1 },
];

/** No published document that was seen counts in bands: its cases have no source. */
const SENZA_FONTE: readonly string[] = ["fasce"];

/** Of each rule, where what bears its name is: a rule that is added does not compile until it is here. */
const CONFORMI: Readonly<Record<Exclude<Regola, "da-base" | "stabilito" | "nessuna">, Conforme>> = {
  crescente: { riga: [12, 11], albero: "crescente", casi: "crescente" },
  decrescente: { riga: ["< 10", 12], albero: "decrescente", casi: "decrescente" },
  intervallo: { riga: ["tra 10 e 20", 25], albero: "intervallo", casi: "intervallo" },
  uguale: { riga: ["= 10", 12], albero: "uguale", casi: "uguale" },
  data: { riga: ["31/12/2020", "15/01/2021"], albero: null, casi: "data" },
  "si-no": { riga: ["SI", "NO"], albero: null, casi: "siNo" },
  scala: { riga: ["≥ Buono", "Sufficiente"], albero: null, casi: "scala" },
  testo: { riga: ["rispetto dei termini", "rispetto dei termini"], albero: null, casi: "testo" },
  fasce: { riga: [12, 9, { regole: { scaglioni: SCAGLIONI } }], albero: "fasce", casi: "daBase" },
};

const RADICE = path.resolve(__dirname, "../..");
const testo = (file: string) => readFileSync(path.join(RADICE, file), "utf8");

describe.each(Object.entries(CONFORMI))("the rule %s", (regola, { riga, albero, casi }) => {
  const misura = misuraDi(...riga);

  it("measures the row that bears its name", () => {
    expect(misura.regola).toBe(regola);
  });

  it("has an expression of its own where it is a ratio of numbers", () => {
    expect(albero === null || existsSync(path.join(RADICE, "src/domain/regole", `${albero}.ts`))).toBe(true);
  });

  it("has golden cases with their source", () => {
    const scritti = testo(`test/domain/${casi}.test.ts`);
    expect(scritti).toContain(regola);
    expect(SENZA_FONTE.includes(regola) || scritti.includes("Source: ")).toBe(true);
  });

  it("has a sentence in each language", () => {
    const [it, en] = (["it", "en"] as const).map((lingua) => spiegaMisura(misura, lingua));
    expect(it).not.toBe("");
    expect(en).not.toBe(it);
  });

  it("has a name and a way to be applied in the methodological note", () => {
    const [nome, applica] = REGOLE[regola as Regola];
    expect([nome, applica(POLITICA_STANDARD)].every((parole) => parole.length > 3)).toBe(true);
  });
});
