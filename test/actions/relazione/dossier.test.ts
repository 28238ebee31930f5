import { misuraCartella } from "../../../src/actions/cartella/misuraCartella";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../../src/actions/relazione/relazione";
import { withExcel } from "../../../src/excel/withExcel";
import type { SheetGrid } from "../../../src/cruscotto/griglia/SheetGrid";
import { displayCella } from "../../../src/domain/numeri/displayCella";
import { DOSSIER } from "../../../src/texts/relazione/relazioneDossier";
import { inExcel } from "../../support/openExcel";

const SCELTE = { politica: null, anno: null };
const FOGLIO = "Relazione – Dossier OIV";
const DATI = "Relazione – Dossier OIV dati";

const build = () => costruisciRelazione({ ...TUTTA_LA_RELAZIONE, tabelle: ["dossier"] }, "nativa", 46_000, SCELTE);

const testiDi = (grid: SheetGrid) => grid.celle.map((riga) => riga.map(displayCella));

async function dossier(nome = FOGLIO): Promise<readonly (readonly string[])[]> {
  const { fogli } = await misuraCartella([nome], SCELTE);
  const grid = fogli[0]?.grid;
  if (!grid) throw new Error(`no sheet ${nome}`);
  return testiDi(grid);
}

/** The row and column under a heading of one of its tables, on the line that begins with these words. */
function posto(righe: readonly (readonly string[])[], intestazione: string, parole: string): readonly [number, number] {
  const testa = righe.findIndex((riga) => riga.includes(intestazione));
  const riga = righe.findIndex((una, at) => at > testa && una.some((testo) => testo.startsWith(parole)));
  if (testa < 0 || riga < 0) throw new Error(`no ${intestazione} for ${parole}`);
  return [riga, righe[testa]?.indexOf(intestazione) ?? -1];
}

async function scrivi(riga: number, colonna: number, testo: string | number, foglio = FOGLIO): Promise<void> {
  await withExcel(async (context) => {
    context.workbook.worksheets.getItem(foglio).getCell(riga, colonna).values = [[testo]];
    await context.sync();
  });
}

describe("the sheet of the dossier", () => {
  it(
    "keeps what the OIV typed in each of its tables, and says when a figure has changed since the signature",
    inExcel(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = "Ente";
        const righe = Array.from({ length: 6 }, (_, at) => [`n. attività ${at + 1}`, 10, at + 3]);
        sheet.getRange("A1:C7").values = [["Indicatore", "Target 2022", "Consuntivo 2022"], ...righe];
        await context.sync();
      });
      await build();
      const prima = await dossier();
      const valutazione = posto(prima, DOSSIER.validazione.colonne.valutazione, "a)");
      const certifica = posto(await dossier(DATI), DOSSIER.fonti.colonne.certifica, "n. attività 2");
      const firmata = posto(prima, DOSSIER.impronta.colonne.firmata, DOSSIER.impronta.totale);
      const impronta = prima[firmata[0]]?.find((testo) => /^[0-9a-f]{64}$/.test(testo)) ?? "";
      await scrivi(...valutazione, "Coerente");
      await scrivi(...certifica, "Il dirigente", DATI);
      await scrivi(...firmata, impronta);

      await build();
      const dopo = await dossier();
      const at = (righe: typeof dopo, [riga, colonna]: readonly [number, number]) => righe[riga]?.[colonna];
      expect(at(dopo, posto(dopo, DOSSIER.validazione.colonne.valutazione, "a)"))).toBe("Coerente");
      const dati = await dossier(DATI);
      expect(at(dati, posto(dati, DOSSIER.fonti.colonne.certifica, "n. attività 2"))).toBe("Il dirigente");
      expect(dopo.flat()).toContain(DOSSIER.impronta.uguale);

      await scrivi(2, 2, 9, "Ente");
      await build();
      const cambiate = (await dossier()).flat();
      expect(cambiate).toContain(DOSSIER.impronta.diversa);
      expect(cambiate).not.toContain(DOSSIER.impronta.uguale);
    }),
  );
});
