import { readFileSync } from "node:fs";
import { normalize } from "../../src/domain/testo/normalize";
import { runSal } from "../../src/standalone/sal";
import { campione } from "../support/campione";
import { readDocx } from "../support/docx";
import { cruscotto, nuovo } from "../support/rigaDiComando";

/** A row of the published document, or a mean of it, with the cell of the workbook that it comes from. */
interface Pubblicata {
  readonly sheet: string | null;
  readonly row?: number;
  readonly published: string | null;
  readonly peso?: string | null;
}

interface RigaPubblicata extends Pubblicata {
  readonly row: number;
  readonly indicatore: string;
  readonly target: string;
  readonly actual: string;
  /** "variazione": a row of the body's own table of variations, which no cruscotto holds. */
  readonly kind?: string;
}

interface MediaPubblicata extends Pubblicata {
  readonly name: string;
  readonly level: string;
  readonly serie?: Readonly<Record<string, string>>;
}

interface Oro {
  readonly rows: readonly RigaPubblicata[];
  readonly aggregates: readonly MediaPubblicata[];
}

type Diverse = Readonly<Record<string, Readonly<Record<"rows" | "means", Readonly<Record<string, string>>>>>>;

const json = (nome: string): unknown => JSON.parse(readFileSync(cruscotto(nome), "utf8"));

const CIFRA = /^[▲◆▼]?\s*(-?[\d.]+(?:,\d+)?)\s*%/u;
/** A share as it is printed, in hundredths, and how many decimals it has. */
function quotaIn(scritta: string): { readonly valore: number; readonly decimali: number } | null {
  const [, cifre] = CIFRA.exec(scritta.replace(/\u00a0/g, " ")) ?? [];
  if (cifre === undefined) return null;
  return { valore: Number(cifre.replace(/\./g, "").replace(",", ".")), decimali: cifre.split(",")[1]?.length ?? 0 };
}

/** Whether two printed figures are the same, in as many decimals as the shorter has. */
function isUguale(nostra: string, pubblicata: string): boolean {
  const [una, altra] = [quotaIn(nostra), quotaIn(pubblicata)];
  if (una === null || altra === null) return normalize(nostra) === normalize(pubblicata);
  const decimali = Math.min(una.decimali, altra.decimali);
  const tonda = (valore: number) => Math.round(Number((valore * 10 ** decimali).toFixed(6)));
  return tonda(una.valore) === tonda(altra.valore);
}

/** Spaces, the space before a unit and the signs of "at least" are written in more than one way. */
const senzaForma = (scritto: string) =>
  normalize(scritto)
    .replace(/≥/g, ">=")
    .replace(/≤/g, "<=")
    // Where a long word may be parted.
    .replace(/[\s\u00ad\u200b]+/g, "");
const isStessaCella = (nostra: string, pubblicata: string) =>
  senzaForma(nostra) === senzaForma(pubblicata) || isUguale(nostra, pubblicata);

const chiaveDi = ({ sheet, row }: Pubblicata) => `${sheet ?? ""}!${row ?? 0}`;

type Tabelle = readonly (readonly (readonly string[])[])[];
const conTesta = (tabelle: Tabelle, prima: string) => tabelle.filter(([testa]) => testa?.[0] === prima);
const colonnaDi = (testa: readonly string[], parole: RegExp) => testa.findIndex((una) => parole.test(una));

const ENTI = [
  ["pisa-2020", "pisa", "integrale"],
  ["pisa-2020", "pisa", "sintetica"],
  ["arezzo-siena-2019", "standard", "integrale"],
  ["arezzo-siena-2019", "standard", "sintetica"],
  ["firenze-2020-strategici", "firenze", "integrale"],
  ["firenze-2020-strategici", "firenze", "sintetica"],
] as const;

/** The tables of a document, and those of the detail by the sheet that they are of. */
async function documentoDi(nome: string, politica: string, forma: "integrale" | "sintetica") {
  const docx = nuovo(`${nome}-${forma}.docx`);
  const altro = forma === "integrale" ? ["--integrale"] : [];
  const { codice } = await runSal([cruscotto(`${nome}.xlsx`), "--policy", politica, "--docx", docx, ...altro]);
  expect(codice).toBe(0);
  const { tabelle } = await readDocx(readFileSync(docx));
  const tutto = json(`${nome}.golden.json`) as Oro;
  const oro = { ...tutto, rows: tutto.rows.filter(({ kind }) => kind !== "variazione") };
  const fogli = [...new Set(oro.rows.map(({ sheet }) => sheet))];
  const dettagli = conTesta(tabelle, "Obiettivo / indicatore");
  expect(dettagli).toHaveLength(fogli.length);
  return { tabelle, oro, dettagli: new Map(fogli.map((foglio, at) => [foglio, dettagli[at] ?? []])) };
}

/** Each published row beside that of the document of the same words, once each; null where the document has none. */
function accanto(oro: Oro, dettagli: ReadonlyMap<string | null, readonly (readonly string[])[]>) {
  const prese = new Set<readonly string[]>();
  return oro.rows.map((una) => {
    const [testa = [], ...righe] = dettagli.get(una.sheet) ?? [];
    const nome = senzaForma(una.indicatore);
    const riga = righe.find(
      (sua) => !prese.has(sua) && sua.length === testa.length && senzaForma(sua[0] ?? "").startsWith(nome),
    );
    if (riga) prese.add(riga);
    return { una, testa, riga: riga ?? null };
  });
}

/** The name of a prospettiva is written with a dash or without, in the masculine or in the feminine. */
const radice = (nome: string) =>
  senzaForma(nome)
    .replace(/[^a-z0-9]/g, "")
    .replace(/[aeio]$/, "");

describe.each(campione(ENTI, 2))("the document of %s (%s, %s)", (nome, politica, forma) => {
  const diverse = (json("known-differences.json") as Diverse)[nome];

  it("shows every published row with its figures, or what is known to be different of it", async () => {
    const { tabelle, oro, dettagli } = await documentoDi(nome, politica, forma);
    const righe = accanto(oro, dettagli);
    const anno = /20\d\d/.exec(nome)?.[0] ?? "";
    expect(righe.filter(({ riga }) => riga === null).map(({ una }) => chiaveDi(una))).toEqual([]);
    const fuori = righe.flatMap(({ una, testa, riga }) => {
      const cella = (parole: RegExp) => riga?.[colonnaDi(testa, parole)] ?? "";
      const detti = [
        ["target", cella(new RegExp(`^(?:target(?: ${anno})?|risultato atteso)$`, "i")), una.target],
        ["actual", cella(new RegExp(`^(?:actual|valore ottenuto|consuntivo(?: ${anno})?)$`, "i")), una.actual],
        ...(una.peso ? [["peso", cella(/^peso$/i), una.peso]] : []),
      ] as const;
      return detti.flatMap(([che, nostra = "", pubblicata = ""]) =>
        isStessaCella(nostra, pubblicata) ? [] : [`${chiaveDi(una)} ${che}: ${nostra} / ${pubblicata}`],
      );
    });
    expect(fuori).toEqual([]);
    const altre = righe.filter(({ una, testa, riga }) => {
      const cella = (parole: RegExp) => riga?.[colonnaDi(testa, parole)] ?? "";
      // A row without a SAL says why in the column of the outcomes, where there is one.
      const sal = cella(/^(?:sal|% realizzazione|grado di raggiungimento)$/i) || cella(/^esito$/i);
      return una.published !== null && !isUguale(sal, una.published);
    });
    expect(altre.map(({ una }) => chiaveDi(una)).sort()).toEqual(Object.keys(diverse?.rows ?? {}).sort());
    // Who reads the document finds why: it waits for an answer, or stands among the deviations or the differences.
    const dette = tabelle
      .filter(([testa]) => testa?.includes("Scostamento") === true || testa?.includes("Ricalcolato") === true)
      .flatMap((tabella) => tabella.slice(1).map((riga) => senzaForma(riga.join(" "))));
    for (const { una, riga } of altre) {
      const isDetta = riga?.includes("calcolo da confermare") === true;
      expect([chiaveDi(una), isDetta || dette.some((detto) => detto.includes(senzaForma(una.indicatore)))]).toEqual([
        chiaveDi(una),
        true,
      ]);
    }
  });

  it("shows every published mean, or what is known to be different of it", async () => {
    const { tabelle, oro, dettagli } = await documentoDi(nome, politica, forma);
    const mancanti: string[] = [];
    const altre: string[] = [];
    for (const una of oro.aggregates) {
      const { sheet, published, name, level, row } = una;
      const isDelFoglio = row !== undefined && (level === "prospettiva" || level === "obiettivo");
      if (!isDelFoglio || sheet === null || published === null) continue;
      const tabella = dettagli.get(sheet) ?? [];
      // A name that comes back on its sheet is told by how many of the same came before it.
      const prima = oro.aggregates.filter(
        (altra) => altra.sheet === sheet && altra.name === name && (altra.row ?? 0) < row,
      );
      const sue = tabella.filter(
        (riga) => radice(riga[0] ?? "") === radice(name) && riga.some((cella) => quotaIn(cella) !== null),
      );
      const sal = (sue[prima.length] ?? []).filter((cella) => /^[▲◆▼]/u.test(cella))[0];
      if (sal === undefined) mancanti.push(`${chiaveDi(una)} ${name}`);
      else if (!isUguale(sal, published)) altre.push(chiaveDi(una));
    }
    expect(mancanti).toEqual([]);
    expect(altre.sort()).toEqual(Object.keys(diverse?.means ?? {}).sort());
    const anni = conTesta(tabelle, "Obiettivi").find(([testa]) => testa?.[1] === "Anno") ?? [];
    for (const { name, serie } of oro.aggregates) {
      const [gruppo = "", esito = ""] = name.split(": ");
      const colonna = (anni[0] ?? []).findIndex((una) => normalize(una) === normalize(`% ${esito}`));
      for (const [anno, quota] of Object.entries(serie ?? {})) {
        const riga = anni.find((una) => una[0] === gruppo && una[1] === anno);
        expect([name, anno, riga?.[colonna]]).toEqual([name, anno, quota]);
      }
    }
  });
});
