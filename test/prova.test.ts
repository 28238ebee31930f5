import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cartelleDiProva } from "../scripts/prova/cartelle.mjs";
import { GRUPPI, PASSI } from "../scripts/prova/passi.mjs";
import { cruscotto, jsonOf, recalculated } from "./support/rigaDiComando";

/** Sheets of the first workbook that hold a case of a cruscotto, with their rows. */
const CASI = { Cruscotto: 46, Tabella: 15, Unioni: 1200, "Fino in fondo": 20, Protetto: 10, Filtrato: 15, Testi: 9 };

describe("the workbooks of the hour with Excel", () => {
  const cartella = mkdtempSync(path.join(tmpdir(), "perf-prova-"));
  const file = (nome: string) => path.join(cartella, nome);

  beforeAll(async () => {
    for (const [nome, bytes] of await cartelleDiProva(readFileSync(cruscotto("pisa-2020.xlsx")))) {
      writeFileSync(file(nome), bytes);
    }
  });

  it("hold every case ready: each sheet is read, and asks nothing of its own", async () => {
    const { fogli } = await jsonOf(file("prova.xlsx"));
    expect(Object.fromEntries(fogli.map(({ foglio, indicatori }) => [foglio, indicatori.length]))).toEqual(CASI);
    const proprie = fogli.filter(({ foglio }) => foglio !== "Cruscotto").flatMap(({ indicatori }) => indicatori);
    expect(proprie.filter(({ sal }) => sal === null)).toEqual([]);
    expect(proprie.flatMap(({ anomalie }) => anomalie).filter(({ gravita }) => gravita !== "nota")).toEqual([]);
  });

  it("agree with the functions on what each cell is to show", async () => {
    const righe = (await recalculated(file("prova.xlsx"))).get("Funzioni") ?? [];
    const torna = righe.slice(3, 15).map(([nome, , , esito]) => [nome, esito]);
    expect(torna.filter(([, esito]) => esito === "no")).toEqual([]);
    expect(torna.filter(([, esito]) => esito === "sì")).toHaveLength(10);
  });

  it("measure a workbook of the 1904 system as they say", async () => {
    const { fogli } = await jsonOf(file("prova-1904.xlsx"));
    expect(fogli[0]?.indicatori.map(({ sal }) => sal)).toEqual([1, 0]);
  });
});

describe("the steps of the hour with Excel", () => {
  it("fit in an hour, and each is sent back under a name of its own", () => {
    expect(GRUPPI.reduce((somma, { minuti }) => somma + minuti, 0)).toBeLessThanOrEqual(60);
    expect(new Set(PASSI.map(({ id }) => id)).size).toBe(PASSI.length);
    for (const { fai, atteso, manda } of PASSI) expect([fai, atteso, manda]).not.toContain("");
  });

  it("name sheets that are in the workbooks", () => {
    const fogli = new Set([...Object.keys(CASI), "Funzioni"]);
    const nominati = PASSI.flatMap(({ dove }) => (dove.startsWith("prova › ") ? [dove.slice("prova › ".length)] : []));
    expect(nominati.filter((foglio) => !fogli.has(foglio))).toEqual([]);
  });
});

/** Threads of the Office.js tracker that the host can show: each is in the title of a test. */
const MOSTRATI = [
  ...["#794", "#859", "#1259", "#1951", "#2093", "#3148", "#3234", "#3504", "#3611", "#4385", "#4702", "#4792"],
  ...["#4811", "#5262", "#5909", "#5918", "#6135", "#6491", "#6745", "#6781"],
];
/** Those that only Excel can show: each has a step of the hour. */
const SOLO_IN_EXCEL = ["#261", "#891", "#1860", "#2128", "#2700", "#5611", "#5959", "#6468", "#6936"];

describe("the threads of Office.js that the code leans on", () => {
  const fileDi = (cartella: string) =>
    readdirSync(cartella, { recursive: true })
      .map(String)
      .filter((nome) => /\.tsx?$/.test(nome) && !nome.endsWith("prova.test.ts"))
      .map((nome) => readFileSync(path.join(cartella, nome), "utf8"));
  const titoli = fileDi(__dirname).flatMap((testo) => testo.match(/"[^"\n]*#\d+[^"\n]*"/g) ?? []);

  it.each(MOSTRATI)("%s is in the title of a test", (filo) => {
    expect(titoli.some((titolo) => new RegExp(`${filo}\\b`).test(titolo))).toBe(true);
  });

  it.each(SOLO_IN_EXCEL)("%s has a step of the hour", (filo) => {
    expect(PASSI.some(({ fili = [] }) => fili.includes(filo))).toBe(true);
  });

  it("are all of these", () => {
    const sorgente = fileDi(path.join(__dirname, "../src")).flatMap((testo) =>
      [...testo.matchAll(/office-js ((?:#\d+(?:, )?)+)/g)].flatMap(([, fili = ""]) => fili.match(/#\d+/g) ?? []),
    );
    const noti = new Set([...MOSTRATI, ...SOLO_IN_EXCEL]);
    expect(sorgente.length).toBeGreaterThan(10);
    expect([...new Set(sorgente)].filter((filo) => !noti.has(filo))).toEqual([]);
  });
});
