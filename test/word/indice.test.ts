import { testo } from "../../src/relazione/caselle/caselle";
import { documentoDi } from "../support/documentoDi";
import { rigaDi, SAL, tabellaDi, VOCE } from "../support/tabelle";

describe("the index of a document", () => {
  it("says in the index the page on which a chapter is, below tables of many rows", async () => {
    const pagineCon = async (quante: number) => {
      const righe = Array.from({ length: quante }, (_, at) => rigaDi(`r${at}`, { voce: testo(`Voce ${at}`) }));
      const { paragrafi } = await documentoDi(tabellaDi({ colonne: [VOCE, SAL], righe }));
      return paragrafi.flatMap(({ stile, testo: scritto }) => {
        const [, pagina] = stile === "TOC1" ? (/^5 .*?(\d+)$/.exec(scritto) ?? []) : [];
        return pagina === undefined ? [] : [Number(pagina)];
      });
    };
    const [[poche = NaN], [molte = NaN]] = [await pagineCon(2), await pagineCon(400)];
    // Some sixty rows stand on a page.
    expect(molte - poche).toBeGreaterThanOrEqual(5);
    expect(molte - poche).toBeLessThanOrEqual(12);
  });
});
