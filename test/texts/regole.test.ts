import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { measureValori } from "../../src/domain/sal/measureValori";
import type { Misura, Regola } from "../../src/domain/Misura";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import type { Politica } from "../../src/domain/metodo/Politica";
import guida from "../../src/texts/guidaFunzioni.json";
import { REGOLE } from "../../src/texts/relazione/relazioneNota";
import { spiegaMisura } from "../../src/texts/spiegazioni/spiega";
import { formulaDi, misuraDi, type Contenuto } from "../support/casiNativi";
import { toInglese } from "../support/formulaItaliana";

/** Of a rule, where what bears its name is, and a row that it measures. */
interface Conforme {
  readonly riga: readonly [target: Contenuto, consuntivo: Contenuto, base?: Contenuto];
  readonly regole?: Partial<Politica>;
  /** The file of its expression, below src/domain/regole, and of its golden cases, below test/domain; mostly its name. */
  readonly albero?: string;
  readonly casi?: string;
}

const SCAGLIONI = [
  { da: 0.5, sal: 0.5 },
  { da: 1, sal: 1 },
];

/** No published document that was seen counts in bands, or from a base: their cases have no source. */
const SENZA_FONTE: readonly string[] = ["fasce", "da-base"];

/** A rule that is added does not compile until it is here; what is settled by somebody follows no rule. */
const CONFORMI: Readonly<Record<Exclude<Regola, "stabilito" | "nessuna">, Conforme>> = {
  crescente: { riga: [12, 11] },
  decrescente: { riga: ["< 10", 12] },
  intervallo: { riga: ["tra 10 e 20", 25] },
  uguale: { riga: ["= 10", 12] },
  data: { riga: ["31/12/2020", "15/01/2021"] },
  "si-no": { riga: ["SI", "NO"], albero: "siNo", casi: "siNo" },
  scala: { riga: ["≥ Buono", "Sufficiente"] },
  testo: { riga: ["rispetto dei termini", "rispetto dei termini"] },
  "da-base": { riga: [80, 70, 60], regole: { partenza: "base" }, albero: "daBase", casi: "daBase" },
  fasce: { riga: [12, 9], regole: { scaglioni: SCAGLIONI }, casi: "daBase" },
};

const RADICE = path.resolve(__dirname, "../..");
const testo = (file: string) => readFileSync(path.join(RADICE, file), "utf8");

/** A native formula that does nothing but ask, whatever is typed. */
const CHIEDE_SEMPRE = /"","calcolo da confermare"\)+$/;

/** The values of an example of the guide; null where one of them is no constant. */
function valoriDi(formula: string): readonly (string | number | null)[] | null {
  const dentro = /^=PERF\.SAL\((.*)\)$/.exec(toInglese(formula))?.[1];
  if (dentro === undefined) return null;
  return (dentro.match(/"[^"]*"|[^,]+|(?<=,)(?=,)/g) ?? []).map((scritto) => {
    if (scritto.startsWith('"')) return scritto.slice(1, -1);
    return scritto === "" ? null : scritto.endsWith("%") ? Number(scritto.slice(0, -1)) / 100 : Number(scritto);
  });
}

/** The rule by which the function measures an example of the guide. */
function regolaDellEsempio(formula: string): string | null {
  const valori = valoriDi(formula);
  if (valori === null) return null;
  const [target, consuntivo, verso = null, tipo = null, opzioni = null, base = null] = valori;
  const argomenti = [verso, tipo, opzioni].map((uno) => (uno === null ? null : String(uno)));
  const [suoVerso = null, suoTipo = null, sueOpzioni = null] = argomenti;
  const misura = measureValori(target, consuntivo, { verso: suoVerso, tipo: suoTipo, opzioni: sueOpzioni }, base);
  return typeof misura === "string" || misura.sal === null ? null : misura.regola;
}

const NELLA_GUIDA = new Set(guida.funzioni.SAL.esempi.map(({ formula }) => regolaDellEsempio(formula)));

describe.each(Object.entries(CONFORMI))("the rule %s", (regola, { riga, regole = {}, albero, casi }) => {
  const [target, consuntivo, base] = riga;
  const caso = {
    target,
    consuntivo,
    formati: ["General", "General"] as const,
    ...(base === undefined ? {} : { base: [base, "General"] as const }),
    verso: "crescente" as const,
    politica: { ...POLITICA_STANDARD, ...regole },
    anno: null,
    dopo: [],
  };
  const misura: Misura = misuraDi(caso, consuntivo);

  it("measures the row that bears its name", () => {
    expect([misura.regola, typeof misura.sal]).toEqual([regola, "number"]);
  });

  it("has an expression of its own", () => {
    expect(existsSync(path.join(RADICE, "src/domain/regole", `${albero ?? regola}.ts`))).toBe(true);
  });

  it("has a native formula that does more than ask", () => {
    expect(formulaDi(caso, 5)).toMatch(/^=IF\(/);
    expect(formulaDi(caso, 5)).not.toMatch(CHIEDE_SEMPRE);
  });

  it("has golden cases with their source", () => {
    const scritti = testo(`test/domain/${casi ?? regola}.test.ts`);
    expect(scritti).toMatch(new RegExp(`\\b${regola}\\b`));
    expect(SENZA_FONTE.includes(regola) || scritti.includes("Source: ")).toBe(true);
  });

  it("has a sentence in each language", () => {
    const [it, en] = (["it", "en"] as const).map((lingua) => spiegaMisura(misura, lingua));
    expect(it).toMatch(/: .{5,}/);
    expect(en).toMatch(/: .{5,}/);
    expect(en).not.toBe(it);
  });

  it("has a name and a way to be applied in the methodological note", () => {
    const [nome, applica] = REGOLE[regola as Regola];
    expect([nome, applica(POLITICA_STANDARD)].every((parole) => parole.length > 3)).toBe(true);
  });

  it("has an example in the guide of the functions", () => {
    expect([...NELLA_GUIDA]).toContain(regola);
  });
});
