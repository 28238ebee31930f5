import { MANCANZE } from "../../src/texts/relazione/mancanze";
import { numero, testo } from "../../src/relazione/caselle/caselle";
import { Valori } from "../../src/relazione/caselle/Valori";
import { tabellaHtml } from "../../src/word/tabellaHtml";
import { POLITICA, rigaDi, SAL, tabellaDi, VOCE } from "../support/tabelle";

const TABELLA = tabellaDi({
  titolo: "Quadro <2020> & altro",
  premesse: ["Anno 2020."],
  mancanze: [MANCANZE.daRilevare(3)],
  note: ['(1) "nota"'],
  colonne: [VOCE, SAL],
  righe: [
    rigaDi("a", { voce: testo("<script>alert('x')</script>\nseconda riga"), sal: numero(0.5) }),
    rigaDi("b", { voce: testo("Ente"), sal: numero(0.95) }, "totale"),
  ],
});
const HTML = tabellaHtml(TABELLA, new Valori([TABELLA], POLITICA));

describe("tabellaHtml", () => {
  it("escapes every text", () => {
    expect(HTML).toContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;<br>seconda riga");
    expect(HTML).toContain("Quadro &lt;2020&gt; &amp; altro</caption>");
    expect(HTML).toContain("(1) &quot;nota&quot;");
    expect(HTML).not.toContain("<script");
  });

  it("drops what nobody sees: commands, marks that turn the direction", () => {
    const tabella = tabellaDi({
      titolo: "Car\u0007ta",
      colonne: [VOCE],
      righe: [rigaDi("a", { voce: testo("a\u202Eb\r\nc\uFFFE") })],
    });
    const html = tabellaHtml(tabella, new Valori([tabella], POLITICA));
    expect(html).toContain(">Carta</caption>");
    expect(html).toContain(">ab<br>c</th>");
  });

  it("marks the cells that head columns and rows", () => {
    expect(HTML.match(/<th scope="col"/g)).toHaveLength(2);
    expect(HTML.match(/<th scope="row"/g)).toHaveLength(2);
  });

  it("writes a SAL with its sign beside its colour, on its own element", () => {
    expect(HTML).toMatch(/<td style="[^"]*background:#F8D7DA;color:#7A1320">▼\u00a050,0%<\/td>/);
    expect(HTML).toMatch(/<td style="[^"]*background:#D5EDDB;color:#0F4D24">▲\u00a095,0%<\/td>/);
  });

  it("says what the table is about, in which language, and why it is not complete", () => {
    expect(HTML).toMatch(/^<div lang="it"/);
    expect(HTML).toContain("Anno 2020.");
    expect(HTML).toContain("Incompleta: 3 indicatori da rilevare.");
  });
});
