import { Workbook, type Cell, type Worksheet } from "exceljs";
import { componiSchede } from "../../../src/raccolta/scheda/componiSchede";
import { ripartisci } from "../../../src/raccolta/risponde/ripartisci";
import { scriviScheda } from "../../../src/raccolta/file/scriviScheda";
import type { SchedaDaCompilare } from "../../../src/raccolta/scheda/SchedaDaCompilare";
import { foglioDi } from "../../support/foglio";
import { fogliDelFile, fogliRaccolti } from "../../support/foglioRaccolto";

const OGGI = 46_000;

function schedeDi(fogli: ReturnType<typeof fogliRaccolti>): readonly SchedaDaCompilare[] {
  return componiSchede(fogli, ripartisci(fogli, { tipo: "sola" }), OGGI);
}

/** The scheda as another library reads it. */
async function apri(scheda: SchedaDaCompilare): Promise<Worksheet> {
  const cartella = new Workbook();
  await cartella.xlsx.load(Buffer.from(scriviScheda(scheda)) as never);
  const [foglio] = cartella.worksheets;
  if (!foglio) throw new Error("a workbook without sheets");
  return foglio;
}

const PRIMA = 7;
const isAperta = ({ protection }: Partial<Cell>) => protection?.locked === false;
const testateDi = (foglio: Worksheet): readonly string[] =>
  (foglio.getRow(PRIMA - 1).values as unknown[]).slice(1).map(String);

describe("scriviScheda", () => {
  const grid = foglioDi(`
    Indicatore | Unità di misura | Anno 2023 | Target 2024 | Consuntivo 2024 | Ufficio
    N. corsi di formazione | n. | 2 | ≥ 4 | 3 | Personale
    Quota di pratiche evase | % | 80% | 95% | | Personale
    Data di approvazione del piano | data | | 31/01/2024 | | Personale
    Carta dei servizi aggiornata | | | Sì | | Personale
    Rinnovo della certificazione | | | mantenimento della certificazione | | Personale
    =HYPERLINK("http://x";"y") visite | n. | | 3 | | Personale`);
  const [scheda] = schedeDi(fogliRaccolti([grid], 2024));
  if (!scheda) throw new Error("no scheda");

  it("locks everything but the value, its source, the cause and the note", async () => {
    const foglio = await apri(scheda);
    expect((foglio as unknown as { sheetProtection: unknown }).sheetProtection).toMatchObject({ sheet: true });
    const aperte = testateDi(foglio).filter((_, at) => isAperta(foglio.getCell(PRIMA, at + 1)));
    expect(aperte).toEqual(["Valore 2024", "Fonte o atto", "Causa dello scostamento", "Nota"]);
    const nascoste = testateDi(foglio).filter((_, at) => foglio.getColumn(at + 1).hidden);
    expect(nascoste).toEqual(["Chiave (non toccare)", "Valore alla partenza", "Target alla partenza"]);
  });

  it("offers the words of the scale where a row is measured on it", async () => {
    const conScala = foglioDi(`
      Indicatore | Target 2024 | Consuntivo 2024 | Ufficio
      Giudizio dell'utenza | ≥ Buono | | Personale
      N. corsi di formazione | 4 | | Personale`);
    const [sua] = schedeDi(fogliRaccolti([conScala], 2024));
    const foglio = await apri(sua!);
    const valore = testateDi(foglio).indexOf("Valore 2024") + 1;
    const { type, formulae } = foglio.getCell(PRIMA, valore).dataValidation;
    expect([type, formulae[0]]).toEqual([
      "list",
      '"Pessimo,Insufficiente,Sufficiente,Discreto,Buono,Distinto,Ottimo,Eccellente"',
    ]);
    expect(foglio.getCell(PRIMA + 1, valore).dataValidation.type).toBe("decimal");
  });

  it("asks of each value its kind, and shows the target and last year's beside it", async () => {
    const foglio = await apri(scheda);
    const valore = testateDi(foglio).indexOf("Valore 2024") + 1;
    const convalide = scheda.righe.map((_, at) => foglio.getCell(PRIMA + at, valore).dataValidation);
    expect(convalide.map((una) => una.type)).toEqual(["decimal", "decimal", "date", "list", "any", "decimal"]);
    expect(convalide[3]?.formulae).toEqual(['"Sì,No"']);
    expect(convalide.slice(0, 4).every(({ error, prompt }) => error && prompt)).toBe(true);
    expect(foglio.getCell(PRIMA + 1, valore).numFmt).toBe("0.00%");
    expect(foglio.getCell(PRIMA + 2, valore).numFmt).toBe("dd/mm/yyyy");
    const target = testateDi(foglio).indexOf("Target") + 1;
    expect([foglio.getCell(PRIMA, target).text, foglio.getCell(PRIMA, valore).value]).toEqual(["≥ 4", 3]);
  });

  it("writes every text as a text, and says in A1 that it is PERF's", async () => {
    const foglio = await apri(scheda);
    expect(foglio.getCell("A1").text).toBe("PERF · Consuntivi da raccogliere 2024 – Personale");
    const nome = testateDi(foglio).indexOf("Indicatore") + 1;
    expect(foglio.getCell(PRIMA + 5, nome).value).toBe('=HYPERLINK("http://x";"y") visite');
    foglio.eachRow((riga) => riga.eachCell((cella) => expect(cella.formula).toBeUndefined()));
  });

  it("gives each of the 134 rows of Arezzo-Siena a key of its own", () => {
    const fogli = fogliDelFile("arezzo-siena-2019.xlsx");
    const schede = componiSchede(fogli, ripartisci(fogli, { tipo: "foglio" }), OGGI);
    const chiavi = schede.flatMap(({ righe }) => righe.map(({ chiave }) => chiave));
    expect(chiavi).toHaveLength(134);
    expect(new Set(chiavi).size).toBe(134);
    expect(schede[0]?.ente).toMatch(/^Camera di Commercio di Arezzo/);
  });
});
