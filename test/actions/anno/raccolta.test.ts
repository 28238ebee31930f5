import { vediCartella } from "../../../src/actions/relazione/vediCartella";
import { leggiFoglio } from "../../../src/actions/cartella/leggiFoglio";
import { annulla } from "../../../src/actions/scrittura/annulla";
import { readGriglie } from "../../../src/actions/file/griglieDelFile";
import {
  chiaveArrivata,
  colonneDaFare,
  leggiDaRaccogliere,
  preparaFogli,
  quadroDiRaccolta,
  sceltiDi,
  scriviTornate,
  vediTornate,
  zipDelleSchede,
} from "../../../src/actions/anno/raccolta";
import type { Cella } from "../../../src/domain/Cella";
import { leggiScheda } from "../../../src/raccolta/file/leggiScheda";
import type { FileTornato } from "../../../src/raccolta/ritorno/raccogli";
import { readZip, unpack } from "../../../src/pacchetto/zip/readZip";
import { fogliOf, valuesOf } from "../../support/cruscottoPisa";
import { inExcel, type OpenExcel } from "../../support/openExcel";

const FOGLIO = "Obiettivi 2019";
const SOLA = { tipo: "sola" } as const;

const conFoglio = (work: (excel: OpenExcel) => Promise<void>) =>
  inExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      const foglio = context.workbook.worksheets.getActiveWorksheet();
      foglio.name = FOGLIO;
      foglio.getRange("A1:D4").values = [
        ["Indicatore", "Target 2019", "Consuntivo 2019", "Ufficio"],
        ["N. corsi di formazione", 4, "", "Personale"],
        ["N. seminari organizzati", 6, "", "Personale"],
        ["N. visite alle imprese", 5, 5, "Anagrafe"],
      ];
      await context.sync();
    });
    await work(excel);
  });

async function scrivi({ Excel }: OpenExcel, cella: string, valore: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(FOGLIO).getRange(cella).values = [[valore]];
    await context.sync();
  });
}

const consuntivi = (excel: OpenExcel) => valuesOf(excel, "C2:C4", FOGLIO);

/** The schede of the zip as they come back: each value that is named, as it would be typed. */
async function tornate(valori: Readonly<Record<string, Cella>>): Promise<readonly FileTornato[]> {
  const cartella = await leggiDaRaccogliere();
  const zip = zipDelleSchede(cartella, quadroDiRaccolta(cartella, SOLA, new Map()).ripartizione);
  return readZip(zip?.contenuto ?? new Uint8Array()).map((entry) => {
    const scheda = leggiScheda(readGriglie(unpack(entry)), entry.name, 43_850);
    const righe = scheda?.righe.map((riga) => ({ ...riga, valore: valori[riga.nome] ?? riga.valore })) ?? [];
    return { file: entry.name, scheda: scheda && { ...scheda, righe } };
  });
}

const numero = (valore: number): Cella => ({ tipo: "numero", valore, formato: "General" });
const SCRITTI = { "N. corsi di formazione": numero(5), "N. seminari organizzati": numero(7) };

async function vista(files: readonly FileTornato[]) {
  const cartella = await leggiDaRaccogliere();
  return { cartella, raccolta: vediTornate(cartella, files) };
}

describe("scriviTornate", () => {
  it(
    "writes what came back in one go, with its source on PERF – correzioni, and takes it all back",
    conFoglio(async (excel) => {
      const { cartella, raccolta } = await vista(await tornate(SCRITTI));
      const riuscita = await scriviTornate(cartella, sceltiDi(raccolta, new Map()));
      expect(riuscita).toEqual({ codice: "consuntivi-raccolti", dati: { celle: 2, senzaPosto: 0 } });
      expect(await consuntivi(excel)).toEqual([5, 7, 5]);
      expect(await fogliOf(excel)).toContain("PERF – correzioni");
      await annulla();
      expect(await consuntivi(excel)).toEqual(["", "", 5]);
      expect(await fogliOf(excel)).toEqual([FOGLIO]);
    }),
  );

  it(
    "writes of a conflict only the side that somebody chose",
    conFoglio(async (excel) => {
      const files = await tornate(SCRITTI);
      await scrivi(excel, "C3", 9);
      const { cartella, raccolta } = await vista(files);
      const conflitto = raccolta.righe.find(({ esito }) => esito === "conflitto");
      expect(sceltiDi(raccolta, new Map()).map(({ riga }) => riga.misurato.indicatore.riga)).toEqual([1]);
      if (!conflitto?.arrivi[0]) throw new Error("no conflict");
      const decisioni = new Map([[chiaveArrivata(conflitto), conflitto.arrivi[0]]]);
      await scriviTornate(cartella, sceltiDi(raccolta, decisioni));
      expect(await consuntivi(excel)).toEqual([5, 7, 5]);
    }),
  );

  it(
    "writes nothing where a cell was changed after it was shown",
    conFoglio(async (excel) => {
      const { cartella, raccolta } = await vista(await tornate(SCRITTI));
      await scrivi(excel, "C2", 8);
      const scritta = scriviTornate(cartella, sceltiDi(raccolta, new Map()));
      await expect(scritta).rejects.toMatchObject({ codice: "foglio-cambiato" });
      expect(await consuntivi(excel)).toEqual([8, "", 5]);
    }),
  );

  it(
    "adds the column of the results where the sheet has none, says it before, and takes it back",
    inExcel(async (excel) => {
      await excel.Excel.run(async (context) => {
        const foglio = context.workbook.worksheets.getActiveWorksheet();
        foglio.name = FOGLIO;
        foglio.getRange("A1:C3").values = [
          ["Indicatore", "Target 2019", "Ufficio"],
          ["N. corsi di formazione", 4, "Personale"],
          ["N. seminari organizzati", 6, "Personale"],
        ];
        await context.sync();
      });
      const { cartella, raccolta } = await vista(await tornate(SCRITTI));
      const scelti = sceltiDi(raccolta, new Map());
      expect(colonneDaFare(cartella, [])).toEqual([]);
      expect(colonneDaFare(cartella, scelti)).toMatchObject([
        { foglio: FOGLIO, celle: [{ riga: 0, colonna: 3, dopo: { formula: "Consuntivo 2019" } }] },
      ]);
      const prima = await valuesOf(excel, "A1:E3", FOGLIO);
      const riuscita = await scriviTornate(cartella, scelti);
      expect(riuscita).toEqual({ codice: "consuntivi-raccolti", dati: { celle: 2, senzaPosto: 0 } });
      expect(await valuesOf(excel, "D1:D3", FOGLIO)).toEqual(["Consuntivo 2019", 5, 7]);
      const dopo = await leggiDaRaccogliere();
      expect(dopo.fogli[0]?.misurato.indicatori.map(({ misura }) => misura.sal)).toEqual([1, 1]);
      await annulla();
      expect(await valuesOf(excel, "A1:E3", FOGLIO)).toEqual(prima);
    }),
  );
});

describe("preparaFogli", () => {
  const SCHEDA = "Scheda – Personale";

  async function prepara() {
    const cartella = await leggiDaRaccogliere();
    return preparaFogli(cartella, quadroDiRaccolta(cartella, SOLA, new Map()).ripartizione);
  }

  const davanti = ({ Excel }: OpenExcel, nome: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(nome).activate();
      await context.sync();
    });

  const digita = ({ Excel }: OpenExcel, cella: string, valore: number | string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SCHEDA).getRange(cella).values = [[valore]];
      await context.sync();
    });

  it(
    "gives everybody a locked sheet of this workbook, gathers what is typed there, and keeps it when made again",
    conFoglio(async (excel) => {
      expect(await prepara()).toEqual({ codice: "schede-nei-fogli", dati: { quante: 2, rifatte: 0, restano: 0 } });
      expect(await fogliOf(excel)).toEqual([FOGLIO, SCHEDA, "Scheda – Anagrafe"]);
      const [testata, prima] = await Promise.all([valuesOf(excel, "A6:H6", SCHEDA), valuesOf(excel, "A7:D7", SCHEDA)]);
      expect(testata.slice(0, 7)).toEqual([
        "Obiettivo",
        "Indicatore",
        "Target",
        "Valore 2019",
        "Fonte o atto",
        "Causa dello scostamento",
        "Nota",
      ]);
      expect(prima).toEqual(["", "N. corsi di formazione", 4, ""].map(String));
      await davanti(excel, SCHEDA);
      expect(await leggiFoglio()).toMatchObject({ costruito: { isScheda: true, fonti: [FOGLIO] } });
      const { fogli } = await vediCartella();
      expect(fogli.map((uno) => ("fonti" in uno ? [uno.nome, uno.fonti, uno.freschezza] : uno.nome))).toEqual([
        FOGLIO,
        [SCHEDA, [FOGLIO], null],
        ["Scheda – Anagrafe", [FOGLIO], null],
      ]);
      await davanti(excel, FOGLIO);
      await expect(digita(excel, "C7", 40)).rejects.toThrow();
      await digita(excel, "D7", 5);
      await digita(excel, "E7", "Det. 12/2019");
      await digita(excel, "D8", "una decina");
      expect(await prepara()).toEqual({ codice: "schede-nei-fogli", dati: { quante: 0, rifatte: 2, restano: 0 } });

      const { schede } = await leggiDaRaccogliere();
      expect(schede.map(({ file }) => file)).toEqual([SCHEDA, "Scheda – Anagrafe"]);
      const { cartella, raccolta } = await vista(schede);
      expect(raccolta.detti.map(({ codice, file }) => [codice, file])).toEqual([["testo-per-numero", SCHEDA]]);
      await scriviTornate(cartella, sceltiDi(raccolta, new Map()));
      expect(await consuntivi(excel)).toEqual([5, "", 5]);
      const ancora = await leggiDaRaccogliere();
      expect(vediTornate(ancora, ancora.schede).righe[0]).toMatchObject({ esito: "uguale" });
    }),
  );

  it(
    "brings a sheet that is there up to date, and keeps what was typed and what it had left with",
    conFoglio(async (excel) => {
      await prepara();
      await digita(excel, "D7", 5);
      await digita(excel, "F7", "Un corso è stato rinviato");
      await scrivi(excel, "B2", 8);
      await scrivi(excel, "B3", 9);
      await scrivi(excel, "C2", 3);
      await scrivi(excel, "C3", 6);
      expect(await prepara()).toMatchObject({ dati: { quante: 0, rifatte: 2, restano: 0 } });
      const rinviato = "Un corso è stato rinviato";
      expect(await valuesOf(excel, "C7:F8", SCHEDA)).toEqual(["8", 5, "", rinviato, "9", 6, "", ""]);
      // The cruscotto says 3 by now, and 5 was typed beside a blank: nobody decides which in silence.
      const { schede } = await leggiDaRaccogliere();
      const { raccolta } = await vista(schede);
      expect(raccolta.righe.map(({ esito }) => esito)).toEqual(["conflitto", "uguale", "uguale"]);
      await annulla();
      expect(await valuesOf(excel, "C7:F8", SCHEDA)).toEqual(["4", 5, "", rinviato, "6", "", "", ""]);
    }),
  );

  it(
    "leaves a sheet as it is where something typed is beside a row that is another's by now",
    conFoglio(async (excel) => {
      await prepara();
      await digita(excel, "D7", 5);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(FOGLIO).getRange("D2").values = [["Anagrafe"]];
        await context.sync();
      });
      expect(await prepara()).toMatchObject({ dati: { quante: 0, rifatte: 1, restano: 1 } });
      const prima = ["N. corsi di formazione", "4", 5, "N. seminari organizzati", "6", ""];
      expect(await valuesOf(excel, "B7:D8", SCHEDA)).toEqual(prima);
      expect(await valuesOf(excel, "B7:B8", "Scheda – Anagrafe")).toEqual([
        "N. corsi di formazione",
        "N. visite alle imprese",
      ]);
    }),
  );

  it(
    "is taken back while nothing was typed",
    conFoglio(async (excel) => {
      await prepara();
      await annulla();
      expect(await fogliOf(excel)).toEqual([FOGLIO]);
    }),
  );

  it(
    "names a sheet by what Excel takes, and asks for a day, a share, a word",
    inExcel(async (excel) => {
      await excel.Excel.run(async (context) => {
        const foglio = context.workbook.worksheets.getActiveWorksheet();
        foglio.name = FOGLIO;
        foglio.getRange("A1:D4").values = [
          ["Indicatore", "Target 2019", "Consuntivo 2019", "Ufficio"],
          ["Approvazione del piano", "31/12/2019", "", "Sede: [Pisa]"],
          ["Quota di pratiche evase", "95%", "", "Sede: [Pisa]"],
          ["Carta dei servizi aggiornata", "Sì", "", "Sede: [Pisa]"],
        ];
        await context.sync();
      });
      const cartella = await leggiDaRaccogliere();
      const { ripartizione } = quadroDiRaccolta(cartella, { tipo: "colonna", intestazione: "Ufficio" }, new Map());
      await preparaFogli(cartella, ripartizione);
      const [, nome = ""] = await fogliOf(excel);
      expect(nome).toBe("Scheda – Sede- -Pisa-");
      const regole = await excel.Excel.run(async (context) => {
        const foglio = context.workbook.worksheets.getItem(nome);
        const celle = ["D7", "D8", "D9"].map((una) => foglio.getRange(una).load("numberFormat"));
        const convalide = celle.map(({ dataValidation }) => dataValidation.load("rule"));
        await context.sync();
        return convalide.map(({ rule }, at) => [celle[at]?.numberFormat[0]?.[0] as unknown, rule]);
      });
      expect(regole).toEqual([
        ["dd/mm/yyyy", { decimal: { formula1: "=41639", formula2: "=44196", operator: "Between" } }],
        ["0.00%", { decimal: { formula1: "=-1000000000000", formula2: "=1000000000000", operator: "Between" } }],
        ["General", { list: { inCellDropDown: true, source: "Sì,No" } }],
      ]);
    }),
  );
});
