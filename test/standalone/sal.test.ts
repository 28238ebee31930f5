import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Workbook, type Worksheet } from "exceljs";
import { runSal } from "../../src/standalone/sal";
import { cruscotto, jsonOf, nuovo, recalculated, salOf, type Json } from "../support/rigaDiComando";

const VERDETTI = {
  "pisa-2020":
    "rows 46/46, extra 0, wrong cells 0, SAL reproduced 40/40, known differences explained 1/1, guessed 0, flagged 0, means 15/15, placed 46/46",
  "arezzo-siena-2019":
    "rows 134/134, extra 0, wrong cells 0, SAL reproduced 132/132, known differences explained 2/2, guessed 0, flagged 0, means 17/17, placed 134/134",
  "firenze-2020-strategici":
    "rows 45/45, extra 0, wrong cells 0, SAL reproduced 0/0, known differences explained 0/0, guessed 0, flagged 0, means 0/0, placed 45/45",
  "maremma-tirreno-2019":
    "rows 127/127, extra 0, wrong cells 0, SAL reproduced 0/0, known differences explained 0/0, guessed 0, flagged 0, means 0/0, placed 127/127",
  "pistoia-prato-2022":
    "rows 141/141, extra 0, wrong cells 0, SAL reproduced 0/0, known differences explained 0/0, guessed 0, flagged 0, means 0/0, placed 141/141",
};

describe.each(Object.entries(VERDETTI))("sal on %s", (nome, atteso) => {
  it("finds every row with its own cells and reproduces every published figure but the known ones", async () => {
    const output = nuovo(`${nome}.json`);
    writeFileSync(output, JSON.stringify(await jsonOf(cruscotto(`${nome}.xlsx`))));
    const check = path.join(__dirname, "../support/check-cruscotti.mjs");
    const golden = cruscotto(`${nome}.golden.json`);
    expect(execFileSync(process.execPath, [check, output, golden], { encoding: "utf8" })).toContain(atteso);
  });
});

describe.each(["pisa-2020", "arezzo-siena-2019"])("sal writing %s", (nome) => {
  it.each(["perf", "values"])("writes cells that calculate to the measured SAL, in mode %s", async (modo) => {
    const out = nuovo(`${nome}-${modo}.xlsx`);
    const json = await jsonOf(cruscotto(`${nome}.xlsx`), "--mode", modo, "--report", "--out", out);
    const scritti = await recalculated(out);
    const colonna = (foglio: string) => (foglio === "Cruscotto 2020" ? 7 : foglio === "Cruscotto Ente" ? 3 : 5);
    const diversi: unknown[] = [];
    let confrontati = 0;
    for (const { foglio, indicatori, aggregati } of json.fogli) {
      const conCella = aggregati.filter(({ pubblicato }) => pubblicato !== null);
      for (const { riga, sal } of [...indicatori, ...conCella]) {
        const valore = scritti.get(foglio)?.[(riga ?? 0) - 1]?.[colonna(foglio)];
        confrontati += 1;
        const isUguale = sal === null ? typeof valore !== "number" : valore === sal;
        if (!isUguale) diversi.push({ foglio, riga, sal, valore });
      }
    }
    expect(diversi).toEqual([]);
    expect(confrontati).toBe(nome === "pisa-2020" ? 46 + 12 : 134);
  });
});

describe("sal on the ente", () => {
  it("comes from the cruscotto that says so, or from the only one", async () => {
    const arezzo = await jsonOf(cruscotto("arezzo-siena-2019.xlsx"));
    expect([arezzo.anno, arezzo.ente?.foglio]).toEqual([2019, "Cruscotto Ente"]);
    const pisa = await jsonOf(cruscotto("pisa-2020.xlsx"));
    expect([pisa.anno, pisa.ente]).toEqual([2020, { foglio: "Cruscotto 2020", sal: 0.94975, giudizio: null }]);
  });

  it("is not the one sheet of several that was asked for", async () => {
    const area = await jsonOf(cruscotto("arezzo-siena-2019.xlsx"), "--sheet", "Area 4");
    expect(area.ente).toBeNull();
    const { stdout } = await runSal([cruscotto("arezzo-siena-2019.xlsx"), "--sheet", "Area 4"]);
    expect(stdout).not.toMatch(/^Ente:/m);
    const detto = await jsonOf(cruscotto("arezzo-siena-2019.xlsx"), "--sheet", "Cruscotto Ente");
    expect(detto.ente?.foglio).toBe("Cruscotto Ente");
  });

  it("follows the sheet and the policy that are asked for", async () => {
    const area = await jsonOf(cruscotto("arezzo-siena-2019.xlsx"), "--sheet", "Area 4", "--policy", "pisa");
    expect([area.politica, area.fogli.map(({ foglio }) => foglio)]).toEqual(["pisa", ["Area 4"]]);
  });

  it("follows a policy of the body's own, kept in a file", async () => {
    const file = nuovo("lucca.json");
    writeFileSync(file, JSON.stringify({ base: "firenze", id: "lucca", ritardo: { giorniTolleranza: 60 } }));
    const json = await jsonOf(cruscotto("arezzo-siena-2019.xlsx"), "--sheet", "Area 4", "--policy", file);
    const inRitardo = json.fogli[0]?.indicatori.find(({ riga }) => riga === 16);
    expect([json.politica, inRitardo?.sal]).toEqual(["lucca", 1]);
  });

  it("takes the year that is asked for", async () => {
    const json = await jsonOf(cruscotto("arezzo-siena-2019.xlsx"), "--sheet", "Cruscotto Ente", "--year", "2018");
    expect(json.anno).toBe(2018);
    expect(json.fogli[0]?.indicatori.find(({ riga }) => riga === 39)?.sal).toBe(0);
  });
});

describe("sal refuses", () => {
  const pisa = cruscotto("pisa-2020.xlsx");
  const testo = nuovo("lettera.xlsx");
  const tronco = nuovo("tronco.xlsx");
  const sbagliata = nuovo("sbagliata.json");
  writeFileSync(sbagliata, JSON.stringify({ soglie: { parziale: 80 } }));
  writeFileSync(testo, "questo non è un foglio");
  writeFileSync(tronco, readFileSync(pisa).subarray(0, 6000));
  const cifrato = nuovo("cifrato.xlsx");
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  writeFileSync(
    cifrato,
    Buffer.concat([Buffer.from(OLE), Buffer.alloc(4096), Buffer.from("EncryptedPackage", "utf16le")]),
  );

  it.each([
    ["no file at all", [], /^Uso: /],
    ["a file that is not there", ["manca.xlsx"], /non c'è/],
    ["what is no .xlsx", [testo], /non è una cartella Excel/],
    ["an encrypted file", [cifrato], /protetto da password/],
    ["a truncated file", [tronco], /incompleto o danneggiato/],
    ["an option it does not have", [pisa, "--pdf", "relazione.pdf"], /--pdf/],
    ["a mode it does not have", [pisa, "--mode", "altro"], /--mode altro/],
    ["a policy it does not have", [pisa, "--policy", "roma"], /--policy roma/],
    ["a policy whose file is not there", [pisa, "--policy", "manca.json"], /manca\.json: il file non c'è/],
    ["a policy that cannot be used", [pisa, "--policy", sbagliata], /«soglie\.parziale» deve essere una quota/],
    ["a year that is none", [pisa, "--year", "venti"], /--year venti/],
    ["a sheet that is not there", [pisa, "--sheet", "Area 9"], /«Area 9»/],
    ["to write over what it reads", [pisa, "--out", pisa], /file diverso/],
    ["to write into a folder that is not there", [pisa, "--out", nuovo("manca/x.xlsx")], /Non si può scrivere/],
    ["to write over a folder", [pisa, "--out", nuovo(".")], /Non si può scrivere/],
    ["to write below what is a file", [pisa, "--out", path.join(testo, "x.xlsx")], /Non si può scrivere/],
    ["an empty name to write to", [pisa, "--out", ""], /--out manca il valore/],
    ["a year that is not said", [pisa, "--year"], /--year manca il valore/],
    ["a year in whose place another option stands", [pisa, "--year", "--json"], /--year manca il valore/],
    ["a value for an option that has none", [pisa, "--json=sì"], /--json non prende/],
    ["a report without a file to put it in", [pisa, "--report"], /--out/],
  ])("%s, in one line and with exit code 2", async (_, argomenti, riga) => {
    const { codice, stdout, stderr } = await runSal(argomenti);
    expect([codice, stdout, stderr.split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toMatch(riga);
  });
});

describe("sal on workbooks made for it", () => {
  async function workbookWith(fill: (sheet: Worksheet, workbook: Workbook) => void, nome: string): Promise<string> {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Foglio1");
    fill(sheet, workbook);
    await workbook.xlsx.writeFile(nuovo(nome));
    return nuovo(nome);
  }
  const TESTA = ["Indicatore", "Target", "Consuntivo", "SAL"];

  it("exits with 1 where nothing is a cruscotto, and says why each sheet was left alone", async () => {
    const file = await workbookWith((sheet) => sheet.addRow(["Verbale", "del giorno"]), "verbale.xlsx");
    const { codice, stdout, stderr } = await runSal([file, "--json"]);
    expect([codice, stderr]).toEqual([1, `${file}: nessun cruscotto riconosciuto.`]);
    expect((JSON.parse(stdout) as Json).fogliIgnorati).toEqual([
      { foglio: "Foglio1", motivo: "Nessuna riga di intestazione con il Target: non sembra un cruscotto." },
    ]);
  });

  it("takes the only cruscotto for the ente's, whatever other sheets are there", async () => {
    const file = await workbookWith((sheet, workbook) => {
      sheet.addRows([TESTA, ["n. corsi", 4, 3]]);
      workbook.addWorksheet("Verbale").addRow(["Verbale", "del giorno"]);
    }, "unico.xlsx");
    expect((await jsonOf(file)).ente).toMatchObject({ foglio: "Foglio1", sal: 0.75 });
    expect((await jsonOf(file, "--sheet", "Foglio1")).ente).toBeNull();
  });

  it("writes what it can where a sheet has no SAL column, names that sheet and sums it up all the same", async () => {
    const file = await workbookWith((sheet, workbook) => {
      sheet.addRows([TESTA, ["n. corsi", 4, 3]]);
      workbook.addWorksheet("Senza").addRows([TESTA.slice(0, 3), ["n. visite", 4, 2]]);
    }, "senza-sal.xlsx");
    const out = nuovo("senza-sal-out.xlsx");
    const { codice, stderr } = await runSal([file, "--report", "--out", out]);
    expect([codice, stderr]).toEqual([
      0,
      `Scritto ${out}. SAL e semafori non scritti, perché manca la colonna SAL: «Senza».`,
    ]);
    const scritti = await recalculated(out);
    expect([scritti.get("Foglio1")?.[1]?.[3], scritti.get("Senza")?.[1]]).toEqual([0.75, ["n. visite", 4, 2]]);
    expect(salOf(scritti.get("Relazione – Dett. Foglio1"))).toContainEqual(["n. corsi", 0.75]);
    expect(salOf(scritti.get("Relazione – Dett. Senza"))).toContainEqual(["n. visite", 0.5]);
  });

  it("says of a Piano that it has no results, and not that a column is missing", async () => {
    const file = await workbookWith((sheet, workbook) => {
      sheet.addRows([TESTA, ["n. corsi", 4, 3], ["n. visite", 4, 2]]);
      const piano = workbook.addWorksheet("Piano 2020");
      piano.addRows([
        ["Piano della performance 2020"],
        ["Indicatore", "Target 2020"],
        ["n. corsi", 4],
        ["n. visite", 4],
      ]);
    }, "con-piano.xlsx");
    const out = nuovo("con-piano-out.xlsx");
    expect((await runSal([file, "--out", out])).stderr).toBe(
      `Scritto ${out}. Senza consuntivi, quindi senza SAL da scrivere: «Piano 2020».`,
    );
  });

  it("says why each column is what it is on a day too, and which are parts of the year", async () => {
    const file = await workbookWith((sheet) => {
      sheet.addRow(["Indicatore", "Target 2022", "I sem", "II sem", "Consuntivo 2022"]);
      sheet.addRows([
        ["N. corsi", 8, 4, 4, 8],
        ["N. visite", 100, 50, 45, 95],
      ]);
    }, "spiega-al.xlsx");
    const { stdout } = await runSal([file, "--at", "2022-06-30", "--explain"]);
    expect(stdout).toContain("Consuntivo: colonna E, perché: ");
    expect(stdout).toContain("Parti dell'anno: I sem (C), II sem (D)");
    expect((await runSal([file, "--at", "2022-06-30"])).stdout).not.toContain("perché");
  });

  it("writes no file where no sheet has a SAL column", async () => {
    const file = await workbookWith((sheet) => sheet.addRows([TESTA.slice(0, 3), ["n. corsi", 4, 3]]), "nessuno.xlsx");
    const out = nuovo("nessuno-out.xlsx");
    const { codice, stderr } = await runSal([file, "--out", out]);
    expect([codice, stderr.split("\n").length, existsSync(out)]).toEqual([2, 1, false]);
    expect(stderr).toBe("«Foglio1» non ha una colonna SAL: con --sal-column se ne aggiunge una accanto al consuntivo.");
  });

  it("adds the SAL column that it is asked for, with its header", async () => {
    const file = await workbookWith((sheet) => sheet.addRows([TESTA.slice(0, 3), ["n. corsi", 4, 3]]), "aggiunta.xlsx");
    const out = nuovo("aggiunta-out.xlsx");
    expect(await runSal([file, "--sal-column", "--out", out])).toMatchObject({ codice: 0, stderr: `Scritto ${out}.` });
    expect((await recalculated(out)).get("Foglio1")).toEqual([
      [...TESTA.slice(0, 3), "SAL"],
      ["n. corsi", 4, 3, 0.75],
    ]);
    expect((await jsonOf(out)).fogli[0]?.indicatori[0]).toMatchObject({ sal: 0.75, pubblicato: null });
  });

  it("says how many of the user's own SAL gave way to another figure", async () => {
    const file = await workbookWith(
      (sheet) => sheet.addRows([TESTA, ["n. corsi", 4, 3, 0.9], ["n. visite", 4, 2, 0.5]]),
      "sostituiti.xlsx",
    );
    const out = nuovo("sostituiti-out.xlsx");
    expect((await runSal([file, "--out", out])).stderr).toBe(
      `Scritto ${out}. 1 SAL diverso da quello ricalcolato è stato sostituito: quello di prima è in «PERF – correzioni».`,
    );
  });

  it("refuses to write on a protected sheet, and writes no file", async () => {
    const file = await workbookWith((sheet) => {
      sheet.addRows([TESTA, ["n. corsi", 4, 3]]);
      void sheet.protect("parola", {});
    }, "protetto.xlsx");
    const out = nuovo("protetto-out.xlsx");
    const { codice, stderr } = await runSal([file, "--out", out]);
    expect([codice, stderr.split("\n").length, existsSync(out)]).toEqual([2, 1, false]);
    expect(stderr).toMatch(/protetto/);
  });

  it("names an error in a cell as an anomalia of its row", async () => {
    const file = await workbookWith((sheet) => {
      sheet.addRows([TESTA, ["n. corsi", 4, { error: "#REF!" }], ["n. visite", 4, 3]]);
    }, "errore.xlsx");
    const { fogli } = await jsonOf(file);
    expect(fogli[0]?.indicatori.map(({ sal, anomalie }) => [sal, anomalie[0]?.codice])).toEqual([
      [null, "errore-in-cella"],
      [0.75, "verso-presunto"],
    ]);
  });

  it("writes onto a file that is there only when forced", async () => {
    const out = nuovo("gia-scritto.xlsx");
    writeFileSync(out, "mio");
    const rifiuto = await runSal([cruscotto("pisa-2020.xlsx"), "--out", out]);
    expect([rifiuto.codice, readFileSync(out, "utf8")]).toEqual([2, "mio"]);
    expect(rifiuto.stderr).toMatch(/c'è già.*--force/);
    expect((await runSal([cruscotto("pisa-2020.xlsx"), "--out", out, "--force"])).codice).toBe(0);
  });
});
