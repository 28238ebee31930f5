import { mkdirSync } from "node:fs";
import path from "node:path";
import { Workbook, type Worksheet } from "exceljs";
import { runSal } from "../../src/standalone/sal";
import { cruscotto, nuovo, recalculated } from "../support/rigaDiComando";

interface Punto {
  readonly responsabile: string;
  readonly risposte: number;
  readonly sollecito: string;
}
interface Stampato {
  readonly fogli: readonly { readonly indicatori: readonly { readonly consuntivo: string }[] }[];
  readonly raccolta: {
    readonly responsabili: readonly Punto[];
    readonly righe: readonly { readonly riga: number; readonly esito: string; readonly cruscotto: string }[];
    readonly detti: readonly { readonly codice: string; readonly testo: string }[];
  };
}

const RIGHE: readonly (readonly (string | number | null)[])[] = [
  ["N. corsi di formazione", 4, null, null, "Personale"],
  ["Quota di pratiche evase nei tempi", "95%", null, null, "Personale"],
  ["Approvazione del piano", "31/12/2019", null, null, "Personale"],
  ["N. visite alle imprese", 5, null, null, "Anagrafe"],
  ["Carta dei servizi aggiornata", "Sì", null, null, "Anagrafe"],
  ["N. sportelli aperti", 2, null, null, "Legale"],
];

async function scriviCruscotto(file: string, consuntivi: readonly (number | null)[] = []): Promise<void> {
  const cartella = new Workbook();
  const foglio = cartella.addWorksheet("Obiettivi 2019");
  foglio.addRow(["Indicatore", "Target 2019", "Consuntivo 2019", "SAL", "Ufficio"]);
  RIGHE.forEach((riga, at) =>
    foglio.addRow(riga.map((una, colonna) => (colonna === 2 ? (consuntivi[at] ?? null) : una))),
  );
  await cartella.xlsx.writeFile(file);
}

/** A scheda as somebody fills it in with another program: by the name of the indicator, what goes in which column. */
async function compila(
  da: string,
  a: string,
  celle: Readonly<Record<string, Readonly<Record<string, string | number | Date>>>>,
  poi: (foglio: Worksheet) => void = () => undefined,
): Promise<void> {
  const cartella = new Workbook();
  await cartella.xlsx.readFile(da);
  const [foglio] = cartella.worksheets;
  if (!foglio) throw new Error("a workbook without sheets");
  const colonne = new Map<string, number>();
  foglio.getRow(6).eachCell((cella, at) => colonne.set(cella.text.replace(" 2019", ""), at));
  foglio.eachRow((riga) => {
    const sue = celle[riga.getCell(colonne.get("Indicatore") ?? 0).text] ?? {};
    for (const [nome, valore] of Object.entries(sue)) riga.getCell(colonne.get(nome) ?? 0).value = valore;
  });
  poi(foglio);
  await cartella.xlsx.writeFile(a);
}

const dove = nuovo("raccolta");
const [file, personale, anagrafe] = ["cruscotto.xlsx", "Personale.xlsx", "Anagrafe.xlsx"].map((nome) =>
  path.join(dove, nome),
) as [string, string, string];
const schede = path.join(dove, "schede");

beforeAll(async () => {
  mkdirSync(dove);
  await scriviCruscotto(file);
  expect((await runSal([file, "--collect", schede])).codice).toBe(0);
  await compila(path.join(schede, "Consuntivi 2019 - Personale.xlsx"), personale, {
    "N. corsi di formazione": { Valore: 5, "Fonte o atto": "Det. 12/2019", Nota: "=2+2" },
    "Quota di pratiche evase nei tempi": { Valore: 0.9, "Causa dello scostamento": "un addetto in meno" },
    "Approvazione del piano": { Valore: new Date(Date.UTC(2019, 10, 15)) },
  });
  await compila(path.join(schede, "Consuntivi 2019 - Anagrafe.xlsx"), anagrafe, {
    "N. visite alle imprese": { Valore: "una decina" },
    "Carta dei servizi aggiornata": { Valore: "si" },
  });
});

const stampato = async (...argomenti: readonly string[]): Promise<Stampato> => {
  const { codice, stdout, stderr } = await runSal([...argomenti, "--json"]);
  expect([codice, stderr.includes("Error")]).toEqual([0, false]);
  return JSON.parse(stdout) as Stampato;
};

describe("perf-sal --merge", () => {
  it("says what came back and who is missing, and writes nothing without --out", async () => {
    const { raccolta, fogli } = await stampato(file, "--merge", personale, anagrafe);
    expect(raccolta.responsabili).toMatchObject([
      {
        responsabile: "Personale",
        daRaccogliere: 3,
        risposte: 3,
        mancanti: 0,
        inConflitto: 0,
        rifiutate: 0,
        sollecito: "",
      },
      { responsabile: "Anagrafe", daRaccogliere: 2, risposte: 1, mancanti: 0, inConflitto: 0, rifiutate: 1 },
      { responsabile: "Legale", daRaccogliere: 1, risposte: 0, mancanti: 1, inConflitto: 0, rifiutate: 0 },
    ]);
    expect(raccolta.detti.map(({ testo }) => testo)).toEqual([
      "Anagrafe.xlsx: serve un numero e c'è un testo: riga 7 «una decina».",
    ]);
    expect(raccolta.responsabili[2]?.sollecito).toContain("manca ancora 1 valore su 1:\n- N. sportelli aperti");
    expect(fogli[0]?.indicatori.map(({ consuntivo }) => consuntivo)).toEqual(["", "", "", "", "", ""]);
  });

  it("writes the values with --out, and keeps beside them who sent what, when, by which act", async () => {
    const out = path.join(dove, "raccolto.xlsx");
    const { fogli } = await stampato(file, "--out", out, "--merge", personale, "--merge", anagrafe);
    expect(fogli[0]?.indicatori.map(({ consuntivo }) => consuntivo)).toEqual([
      "5",
      "90,00%",
      "15/11/2019",
      "",
      "Sì",
      "",
    ]);
    const celle = await recalculated(out);
    expect(celle.get("Obiettivi 2019")?.map((riga) => riga[2])).toEqual([
      "Consuntivo 2019",
      5,
      0.9,
      43_784,
      "",
      "Sì",
      "",
    ]);
    const linee = (celle.get("PERF – correzioni") ?? []).filter((riga) => riga[5] === "consuntivo raccolto");
    expect(linee.map((riga) => [riga[2], riga[6], riga[8], riga[9]])).toEqual([
      ["N. corsi di formazione", 5, "Fonte o atto: Det. 12/2019; Nota: =2+2", "Personale"],
      ["Quota di pratiche evase nei tempi", 0.9, "Causa: un addetto in meno", "Personale"],
      ["Approvazione del piano", 43_784, "", "Personale"],
      ["Carta dei servizi aggiornata", "Sì", "", "Anagrafe"],
    ]);
    expect(String(linee[0]?.[7])).toMatch(/^Personale\.xlsx, \d\d\/\d\d\/\d{4}$/);
    const { stderr } = await runSal([out, "--out", path.join(dove, "ancora.xlsx"), "--merge", personale]);
    expect(stderr).toContain("0 consuntivi raccolti scritti");
  });

  it("shows both sides of what was written in the cruscotto meanwhile, and leaves it as it is", async () => {
    const altro = path.join(dove, "scritto.xlsx");
    await scriviCruscotto(altro, [7, null, null, 3]);
    const { raccolta } = await stampato(altro, "--merge", personale, "--by", "Ufficio");
    expect(raccolta.righe[0]).toMatchObject({
      riga: 2,
      esito: "conflitto",
      cruscotto: "7",
      arrivati: [{ valore: "5" }],
    });
    const { stdout } = await runSal([altro, "--merge", personale]);
    expect(stdout).toContain("riga 2, N. corsi di formazione: «7» nel cruscotto, «5» in Personale.xlsx");
  });

  it("says of a day what was due by then", async () => {
    const { raccolta } = await stampato(file, "--at", "2019-06-30", "--merge", personale);
    expect(raccolta.responsabili[0]).toMatchObject({ dovute: 2, inRitardo: 0 });
  });

  it("makes the column of the results where the sheet has none, and says it", async () => {
    const senza = path.join(dove, "senza.xlsx");
    const cartella = new Workbook();
    const foglio = cartella.addWorksheet("Obiettivi 2019");
    foglio.addRow(["Indicatore", "Target 2019", "Ufficio"]);
    for (const [nome, target, , , ufficio] of RIGHE) foglio.addRow([nome, target, ufficio]);
    await cartella.xlsx.writeFile(senza);
    const [out, mandate] = ["con.xlsx", "mandate"].map((nome) => path.join(dove, nome)) as [string, string];
    expect((await runSal([senza, "--collect", mandate])).codice).toBe(0);
    const tornata = path.join(dove, "Legale.xlsx");
    await compila(path.join(mandate, "Consuntivi 2019 - Legale.xlsx"), tornata, {
      "N. sportelli aperti": { Valore: 1 },
    });
    const { raccolta } = await stampato(senza, "--merge", tornata);
    expect(raccolta).toMatchObject({
      colonneNuove: [{ foglio: "Obiettivi 2019", colonna: "D", intestazione: "Consuntivo 2019" }],
    });
    const { stdout } = await runSal([senza, "--out", out, "--merge", tornata]);
    expect(stdout).toContain(
      "«Obiettivi 2019» non ha una colonna per i consuntivi: si aggiunge «Consuntivo 2019» in D.",
    );
    const celle = await recalculated(out);
    expect(celle.get("Obiettivi 2019")?.map((riga) => riga[3])).toEqual(["Consuntivo 2019", "", "", "", "", "", 1]);
  });

  it("goes on where one of the files is none, and takes a folder for the files in it", async () => {
    const { raccolta } = await stampato(file, "--merge", schede, cruscotto("pisa-2020.xlsx"));
    expect(raccolta.detti.map(({ codice }) => codice)).toEqual(["non-scheda"]);
    expect(raccolta.righe.map(({ esito }) => esito)).toEqual(Array.from({ length: 6 }, () => "vuota"));
  });

  it.each([
    [["--merge"], "Dopo --merge manca il valore"],
    [["--collect", "x", "--merge", "y.xlsx"], "una cosa per volta"],
    [["--merge", "manca.xlsx"], "manca.xlsx"],
  ])("refuses %j", async (argomenti, frase) => {
    const { codice, stderr } = await runSal([file, ...argomenti]);
    expect(codice).toBe(2);
    expect(stderr).toContain(frase);
  });
});
