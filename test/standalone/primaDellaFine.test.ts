import { existsSync, readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { MARCHIO_FOGLIO_PERF } from "../../src/cruscotto/griglia/marchio";
import { runSal } from "../../src/standalone/sal";
import { testoDi, readDocx } from "../support/docx";
import { cruscotto, nuovo, type Json } from "../support/rigaDiComando";

/** The words of the year's end, and its signs; "raggiunto in anticipo" is a word of the year that runs. */
const DI_FINE_ANNO =
  /raggiunt[oi](?! in anticipo)|parzial[ei]\b|superat[oi](?<!limite superato)|conseguit|eccellente|adeguato|non adeguato|[▲▼◆]/i;
/** What the body itself wrote, which is copied as it is. */
const DEL_FOGLIO = new Set([
  "nome",
  "target",
  "consuntivo",
  "percorso",
  "foglio",
  "file",
  "pubblicato",
  "regola",
  "codice",
]);

function testiDi(json: unknown): readonly string[] {
  if (typeof json === "string") return [json];
  if (Array.isArray(json)) return json.flatMap(testiDi);
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([chiave, valore]) => (DEL_FOGLIO.has(chiave) ? [] : testiDi(valore)));
}

/** The columns of our tables that hold our words: the others copy those of the body. */
const NOSTRE = /^(?:A che punto è|Perché|Del target|Atteso)$/;

async function fogliNostri(file: string) {
  const libro = new Workbook();
  await libro.xlsx.readFile(file);
  return { libro, nostri: libro.worksheets.filter((uno) => uno.getCell("A1").text.startsWith(MARCHIO_FOGLIO_PERF)) };
}

describe("before the year is over", () => {
  const file = cruscotto("arezzo-siena-2019.xlsx");
  const [out, docx] = [nuovo("aprile.xlsx"), nuovo("aprile.docx")];
  let json: Json;
  beforeAll(async () => {
    const risposta = await runSal([file, "--at", "2019-04-30", "--out", out, "--report", "--docx", docx, "--json"]);
    expect(risposta.codice).toBe(0);
    json = JSON.parse(risposta.stdout) as Json;
  });

  it("makes no copy for publication: the monitoring names who answers for each row", async () => {
    const pubblica = nuovo("pubblica.docx");
    const { codice, stderr } = await runSal([
      file,
      "--at",
      "2019-04-30",
      "--docx",
      pubblica,
      "--publication",
      "--bozza",
    ]);
    expect([codice, stderr]).toEqual([2, expect.stringContaining("non si pubblica")]);
    expect(existsSync(pubblica)).toBe(false);
  });

  it("has a document for the Giunta alone, which is refused once the year is over", async () => {
    const suo = nuovo("giunta.docx");
    expect((await runSal([file, "--at", "2019-04-30", "--docx", suo, "--for", "giunta"])).codice).toBe(0);
    const titoli = (await readDocx(readFileSync(suo))).paragrafi.map(({ testo }) => testo);
    expect(titoli).toContain("Monitoraggio al 30/04/2019 per la Giunta");
    expect(titoli.filter((testo) => /^(?:Quadro$|Per |Dovut[oi] |Tutti gli|Scheda)/.test(testo))).toEqual([
      "Quadro",
      "Per la Giunta: su che cosa decidere",
      "Dovuto e mancante per responsabile",
    ]);
    const tardi = await runSal([file, "--docx", nuovo("tardi.docx"), "--for", "giunta"]);
    expect([tardi.codice, tardi.stderr]).toEqual([
      2,
      expect.stringContaining("--for vale per le tabelle di un giorno"),
    ]);
  });

  it("rebuilds the sheets that are there with those of the OIV, and adds none twice", async () => {
    const dopo = nuovo("oiv.xlsx");
    const [prima, suo] = [await fogliNostri(out), nuovo("solo.xlsx")];
    await runSal([out, "--at", "2019-04-30", "--out", dopo, "--report", "--for", "oiv"]);
    const nomi = (una: typeof prima) => una.nostri.map(({ name }) => name);
    expect(nomi(await fogliNostri(dopo))).toEqual(nomi(prima));
    await runSal([file, "--at", "2019-04-30", "--out", suo, "--report", "--for", "oiv"]);
    const scritti = nomi(await fogliNostri(suo)).filter((nome) => nome.includes("30-04-19"));
    expect(scritti.map((nome) => nome.replace(/^.*30-04-19 /, ""))).toEqual(["Quadro", "OIV", "Uffici", "Righe"]);
  });

  it("no word of the year's end stands in the JSON", () => {
    expect(testiDi(json).filter((testo) => DI_FINE_ANNO.test(testo))).toEqual([]);
  });

  it("none in the sheets of the monitoring, and no table of the finished year is among them", async () => {
    const { nostri } = await fogliNostri(out);
    const nomi = nostri.map(({ name }) => name).filter((nome) => nome !== "PERF – correzioni");
    const voluti = ["Quadro", "OIV", "Giunta", "Uffici", "Elenchi", "Righe"];
    expect(nomi.map((nome) => nome.replace(/^.*(?=30-04)/, ""))).toEqual(voluti.map((nome) => `30-04-19 ${nome}`));
    const detti: string[] = [];
    const formati: unknown[] = [];
    for (const foglio of nostri) {
      let nostre: readonly number[] = [];
      foglio.eachRow((riga) => {
        const testi = (riga.values as readonly unknown[]).map((_, at) => riga.getCell(at || 1).text);
        if (testi.includes("A che punto è")) nostre = testi.flatMap((uno, at) => (NOSTRE.test(uno) ? [at] : []));
        const isTitolo = testi.filter((uno) => uno !== "").length < 3;
        detti.push(...(isTitolo ? testi : testi.filter((_, at) => nostre.includes(at))));
        riga.eachCell(({ numFmt }) => formati.push(numFmt));
      });
    }
    expect(detti.length).toBeGreaterThan(100);
    expect([...detti, ...formati.map(String)].filter((testo) => DI_FINE_ANNO.test(testo))).toEqual([]);
  });

  it("none in the signs and the rules of the cruscotto's own SAL cells", async () => {
    const { libro, nostri } = await fogliNostri(out);
    const formati = libro.worksheets
      .filter((foglio) => !nostri.includes(foglio))
      .flatMap((foglio) => {
        const suoi: unknown[] = [];
        foglio.eachRow((riga) => riga.eachCell(({ numFmt }) => suoi.push(numFmt)));
        return suoi.map(String);
      });
    expect(formati.filter((formato) => formato.includes("●")).length).toBeGreaterThan(50);
    expect(formati.filter((formato) => DI_FINE_ANNO.test(formato))).toEqual([]);
  });

  it("none in the document, which has a page for each who answers and no chapter of the Relazione", async () => {
    const { documento, tabelle, paragrafi } = await readDocx(readFileSync(docx));
    expect(testoDi(documento)).toContain("Monitoraggio al 30/04/2019");
    const fuori = paragrafi
      .map(({ testo }) => testo)
      .filter((testo) => /^(?:Monitoraggio|Come si era|Tabell)/.test(testo));
    const celle = tabelle.flatMap((tabella) => {
      const [testa = []] = tabella;
      const nostre = testa.flatMap((uno, at) => (NOSTRE.test(uno) ? [at] : []));
      return [...testa, ...tabella.flatMap((riga) => nostre.map((at) => riga[at] ?? ""))];
    });
    expect([...fuori, ...celle].filter((testo) => DI_FINE_ANNO.test(testo) && testo !== "Limite superato")).toEqual([]);
    expect(testoDi(documento)).not.toContain("Relazione sulla performance");
  });

  it("no row due in the future is late, missing or in a count", () => {
    const righe = json.fogli.flatMap(({ indicatori }) => indicatori);
    const future = righe.filter(({ target }) => /^\d\d\/\d\d\/2019$/.test(target) && target.slice(3, 5) > "04");
    const stati = new Set(future.map((uno) => ("stato" in uno ? uno.stato : null)));
    expect(future.length).toBeGreaterThan(30);
    expect([...stati].sort()).toEqual(["non ancora dovuto", "raggiunto in anticipo"]);
  });
});

describe("of a year that is not over, where nobody chose a day", () => {
  /** The year after this one is never over. */
  const anno = new Date().getFullYear() + 1;
  const conAnno = async (quale: number, nome: string) => {
    const libro = new Workbook();
    const foglio = libro.addWorksheet(`Obiettivi ${quale}`);
    foglio.addRow(["Indicatore", `Target ${quale}`, `Consuntivo ${quale}`, "SAL"]);
    foglio.addRow(["N. corsi di formazione", 10, 4, null]);
    foglio.addRow(["N. visite alle imprese", 5, 5, null]);
    const file = nuovo(nome);
    await libro.xlsx.writeFile(file);
    return file;
  };

  it("sees it as of today, says so, and says no word of the year's end", async () => {
    const file = await conAnno(anno, "in-corso.xlsx");
    const { stdout, stderr, codice } = await runSal([file, "--json"]);
    expect(codice).toBe(0);
    expect(stderr).toContain("l'anno non è finito, è visto a oggi");
    const letto = JSON.parse(stdout) as Json;
    expect(letto.fogli.flatMap(({ indicatori }) => indicatori.map(({ esito }) => esito))).toEqual([null, null]);
    expect(testiDi(letto).filter((testo) => DI_FINE_ANNO.test(testo))).toEqual([]);
    expect((await runSal([file])).stdout).not.toMatch(DI_FINE_ANNO);
  });

  it("sees the whole year where somebody says so, and a finished one as it is", async () => {
    const [inCorso, finito] = [await conAnno(anno, "intero.xlsx"), await conAnno(anno - 2, "finito.xlsx")];
    for (const argomenti of [[inCorso, "--at", `${anno}-12-31`], [finito]]) {
      const { stdout, stderr } = await runSal([...argomenti, "--json"]);
      const letto = JSON.parse(stdout) as Json;
      expect(letto.fogli.flatMap(({ indicatori }) => indicatori.map(({ sal }) => sal))).toEqual([0.4, 1]);
      expect(stderr).not.toContain("l'anno non è finito");
    }
  });
});
