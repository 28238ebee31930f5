import { Document, Packer, Table, TableRow, type IContext } from "docx";
import { Pacchetto } from "../../src/pacchetto/Pacchetto";
import { cellaWord, type CellaDaStampare } from "../../src/word/cellaWord";
import { Stampi } from "../../src/word/Stampi";

const documento = new Document({ sections: [] });
const contesto = { file: documento, viewWrapper: documento.Document, stack: [] } as unknown as IContext;

const CELLA: CellaDaStampare = { testo: "", larghezza: 900, corpo: 16, allineamento: "left" };
const TESTI = [
  "",
  "Corsi",
  "Corsi & <eventi>",
  `l'"altra"`,
  "7,5",
  "riorganizzazione amministrativa",
  "Mise/Unioncamere",
  "due\nrighe",
  "◆ 89,0%",
  "✗",
  "1 ◆ su 2",
];
const ASPETTI: readonly Partial<CellaDaStampare>[] = [
  {},
  { allineamento: "right", grassetto: true, colore: "7A1320", sfondo: "F8D7DA" },
  { allineamento: "center", corsivo: true, verticale: "center" },
  { colonne: 2, larghezza: 4000, corpo: 18 },
  { larghezza: 901 },
];
const CELLE = ASPETTI.flatMap((aspetto) => TESTI.map((testo) => ({ ...CELLA, ...aspetto, testo })));

/** The rows of a table as the library writes them into a document. */
async function daLibreria(keepNext: boolean, righe: readonly (readonly CellaDaStampare[])[]) {
  const rows = righe.map(
    (celle) =>
      new TableRow({
        cantSplit: true,
        ...(keepNext ? { keepNext } : {}),
        children: celle.map((cella) => cellaWord(cella)),
      }),
  );
  const bytes = await Packer.toArrayBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }));
  const xml = new Pacchetto(new Uint8Array(bytes)).text("word/document.xml") ?? "";
  return xml.slice(xml.indexOf("<w:tr>"), xml.indexOf("</w:tbl>"));
}

describe("Stampi", () => {
  it.each([false, true])(
    "writes rows as the library does, whatever a cell holds and however it looks",
    async (keepNext) => {
      const stampi = new Stampi(contesto);
      const righe = [CELLE, CELLE.toReversed()];
      const nostre = righe.map((celle) => stampi.riga({ isConLaProssima: keepNext, celle }));
      expect(nostre.join("")).toBe(await daLibreria(keepNext, righe));
    },
  );
});
