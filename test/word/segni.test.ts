import { Document, Paragraph, TextRun } from "docx";
import { layoutDocument } from "docx/layout";
import { corpoDelSegno, inSegni } from "../../src/word/segni";

/** How tall the first line of a text of Arial is, its signs as large as they are written. */
function altaDi(testo: string, corpo: number, corpoSegno: number): number {
  const children = inSegni(testo).map(
    ({ testo: text, isSegno }) => new TextRun({ text, size: isSegno ? corpoSegno : corpo }),
  );
  const { pages } = layoutDocument(
    new Document({
      styles: { default: { document: { run: { font: "Arial", size: corpo } } } },
      sections: [{ children: [new Paragraph({ children })] }],
    }),
  );
  const [blocco] = pages[0]?.body ?? [];
  return blocco?.type === "paragraph" ? (blocco.lines[0]?.height ?? NaN) : NaN;
}

describe("inSegni", () => {
  it.each([
    ["◆ 89,0%", ["◆!", " 89,0%"]],
    ["▲ 100,0% ● ■", ["▲ 100,0% ● ■"]],
    ["uno ✗✓", ["uno ", "✗✓!"]],
    ["", [""]],
  ])("parts «%s» where its font changes", (testo, attesi) => {
    expect(inSegni(testo).map(({ testo: uno, isSegno }) => `${uno}${isSegno ? "!" : ""}`)).toEqual(attesi);
  });

  it.each([13, 14, 15, 16, 17, 18, 20])(
    "makes a line of %d half points no taller for its sign, as Word lays it",
    (corpo) => {
      const alta = altaDi("89,0%", corpo, corpo);
      for (const segno of ["◆", "✗", "✓"]) {
        expect(altaDi(`${segno} 89,0%`, corpo, corpo)).toBeGreaterThan(alta + 0.5);
        expect(altaDi(`${segno} 89,0%`, corpo, corpoDelSegno(corpo))).toBeCloseTo(alta, 1);
      }
    },
  );
});
