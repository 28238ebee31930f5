import { sbloccaFogli } from "../../../src/actions/relazione/bloccaFogli";
import { TUTTA_LA_RELAZIONE } from "../../../src/actions/relazione/relazione";
import { costruisciBloccata, costruisciScelta } from "../../../src/actions/relazione/scegliRelazione";
import { readScelta } from "../../../src/actions/relazione/sceltaConservata";
import { conCruscotto } from "../../support/cruscottoPisa";
import type { OpenExcel } from "../../support/openExcel";

const SCELTA = { ...TUTTA_LA_RELAZIONE, tabelle: ["quadro", "dossier"] } as const;

/** The sheets that are locked, and whether the structure of the workbook is. */
const bloccati = ({ Excel }: OpenExcel) =>
  Excel.run(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    protection.load("protected");
    await context.sync();
    const chiusi = worksheets.items.filter((uno) => uno.protection.protected).map(({ name }) => name);
    return { chiusi, tutti: worksheets.items.length, isStrutturaBloccata: protection.protected };
  });

const proteggi = ({ Excel }: OpenExcel, nome: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(nome).protection.protect();
    await context.sync();
  });

describe("costruisciBloccata", () => {
  it(
    "builds the Relazione and locks every sheet, and is opened again but for what was locked before",
    conCruscotto(async (excel) => {
      await proteggi(excel, "Riservato");
      expect(await costruisciBloccata(SCELTA)).toMatchObject({ codice: "copia-bloccata" });
      const dopo = await bloccati(excel);
      expect([dopo.chiusi.length, dopo.isStrutturaBloccata]).toEqual([dopo.tutti, true]);
      expect(dopo.chiusi).toContain("Relazione – Dossier OIV");
      await expect(costruisciScelta(SCELTA)).rejects.toMatchObject({ codice: "foglio-protetto" });
      // The lock is of this copy: the next Relazione is chosen as before.
      expect((await readScelta()).scelta).toEqual({ tabelle: ["quadro", "dossier"], esclusi: [], destinazioni: {} });

      expect(await sbloccaFogli()).toMatchObject({ codice: "copia-sbloccata" });
      expect(await bloccati(excel)).toEqual({ chiusi: ["Riservato"], tutti: dopo.tutti, isStrutturaBloccata: false });
      expect(await costruisciScelta(SCELTA)).toMatchObject({ codice: "relazione-costruita" });
      expect(await sbloccaFogli()).toEqual({ codice: "copia-non-bloccata", dati: {} });
    }),
  );
});
