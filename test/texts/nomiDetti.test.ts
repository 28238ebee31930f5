import { readdirSync } from "node:fs";
import path from "node:path";

const TESTI = path.resolve(__dirname, "../../src/texts");

type Foglia = readonly [it: unknown, en: unknown];

const isOggetto = (uno: unknown): uno is Readonly<Record<string, unknown>> => typeof uno === "object" && uno !== null;

/** Each text that has both languages, in its two. */
function foglieDi(it: unknown, en: unknown): readonly Foglia[] {
  if (!isOggetto(it) || !isOggetto(en)) return [[it, en]];
  return Object.keys(it).flatMap((chiave) => foglieDi(it[chiave], en[chiave]));
}

/** The pairs that a value holds, at any depth. */
function coppieDi(valore: unknown): readonly Foglia[] {
  if (!isOggetto(valore)) return [];
  if ("it" in valore && "en" in valore) return foglieDi(valore["it"], valore["en"]);
  return Object.values(valore).flatMap(coppieDi);
}

const SEPARATI = [
  ["PANNELLO_ITALIANO", "PANNELLO_INGLESE"],
  ["METODO_ITALIANO", "METODO_INGLESE"],
  ["ANOMALIE_ITALIANE", "ANOMALIE_INGLESI"],
  ["FRASI_ITALIANE", "FRASI_INGLESI"],
] as const;

async function esportati(): Promise<Readonly<Record<string, unknown>>> {
  const nomi = readdirSync(TESTI, { recursive: true, encoding: "utf8" }).filter((nome) => nome.endsWith(".ts"));
  const moduli = await Promise.all(nomi.map((nome) => import(path.join(TESTI, nome)) as Promise<object>));
  return Object.assign({}, ...moduli) as Readonly<Record<string, unknown>>;
}

async function foglieDeiTesti(): Promise<readonly Foglia[]> {
  const tutti = await esportati();
  return [...Object.values(tutti).flatMap(coppieDi), ...SEPARATI.flatMap(([it, en]) => foglieDi(tutti[it], tutti[en]))];
}

/** What a sentence says, also one that is put together when it is said. */
const parole = (foglia: unknown): string =>
  typeof foglia === "string" ? foglia : typeof foglia === "function" ? foglia.toString() : "";

const senzaPuntini = (nome: string) => nome.replace(/…$/, "");

/** What a button, a tab or a field is called in English, by its Italian name. */
function nomiIn(foglie: readonly Foglia[]): ReadonlyMap<string, ReadonlySet<string>> {
  const nomi = new Map<string, Set<string>>();
  for (const [it, en] of foglie) {
    if (typeof it !== "string" || typeof en !== "string" || !/^\p{Lu}/u.test(it) || /[.:«“]/.test(it)) continue;
    const suoi = nomi.get(senzaPuntini(it)) ?? new Set();
    nomi.set(senzaPuntini(it), suoi.add(senzaPuntini(en)));
  }
  return nomi;
}

describe("the sentences that name a button", () => {
  it("call it in English as the button itself is called", async () => {
    const foglie = await foglieDeiTesti();
    const nomi = nomiIn(foglie);
    expect(nomi.size).toBeGreaterThan(300);
    const diversi = foglie.flatMap(([it, en]) => {
      const inglese = parole(en);
      const detti = [...inglese.matchAll(/“([^”$]+)”/g)].map(({ 1: nome = "" }) => senzaPuntini(nome));
      return [...parole(it).matchAll(/«([^»$]+)»/g)].flatMap(({ 1: nome = "" }) => {
        const suoi = nomi.get(senzaPuntini(nome));
        const isDetto = !suoi || detti.some((uno) => suoi.has(uno) || uno === nome);
        return isDetto ? [] : [`«${nome}» is ${[...suoi].join(" or ")}: ${inglese.slice(0, 160)}`];
      });
    });
    expect(diversi).toEqual([]);
  });
});

/** A sheet is a page of the workbook: what is filled in, or handed in, has a name of its own. */
const SCHEDA = { italiano: /\bsched[ae]\b/i, inglese: /\b(?:form|card|tab)s?\b/i };

describe("a scheda", () => {
  it("is never called a sheet in English, where it is not one of the workbook too", async () => {
    const dette = (await foglieDeiTesti())
      .map(([it, en]) => [parole(it), parole(en)] as const)
      .filter(([it]) => SCHEDA.italiano.test(it));
    expect(dette.length).toBeGreaterThan(10);
    const male = dette.filter(
      ([it, en]) => !SCHEDA.inglese.test(en) || (!/\bfogli/i.test(it) && /\bsheets?\b/i.test(en)),
    );
    expect(male).toEqual([]);
  });
});
