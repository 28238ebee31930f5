import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { BancoAperto } from "../../../src/actions/anno/banco";
import { vociDelBanco } from "../../../src/banco/vociDelBanco";
import { Banco } from "../../../src/taskpane/banco/Banco";
import { ContestoPannello, SENZA_FOGLIO } from "../../../src/taskpane/contestoPannello";
import { TESTI_PANNELLO } from "../../../src/texts/schermi/pannello/pannello";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

const misurato = misuratoDi(
  foglioDi(`
    Indicatore | Target 2020 | Consuntivo 2020
    N. seminari | 12 | Organizzati 12 seminari, di cui 5 in presenza e 6 a distanza
    Regolamento | #30/06/2020 | Approvato con delibera n. 4 del 21 gennaio 2020
    N. corsi | 4 | 5`),
  { anno: 2020 },
);

function htmlDi(inCorso: readonly string[]): string {
  const banco: BancoAperto = { letti: [], voci: vociDelBanco([misurato]), inCorso: new Set(inCorso) };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <ContestoPannello.Provider value={{ lingua: "it", testi: TESTI_PANNELLO.it, ...SENZA_FOGLIO }}>
        <Banco banco={banco} onRileggi={() => Promise.resolve()} />
      </ContestoPannello.Provider>
    </FluentProvider>,
  );
}

describe("the desk", () => {
  it("is one list with one tab stop, the first sentence open with its proposal, why, and what to know", () => {
    const html = htmlDi([]);
    expect(html.match(/role="listbox"/g)).toHaveLength(1);
    expect(html.match(/role="option"/g)).toHaveLength(2);
    expect(html.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(html).toContain("proposta: 21/01/2020");
    expect(html).toContain("darebbe 100%, raggiunto");
    expect(html).toContain("Le parti non fanno il totale scritto: 5 + 6 = 11 (12).");
  });

  it("says the whole name of the row whose sentence is open, which the list may cut short", () => {
    const aperta = htmlDi([]).replace(/.*<blockquote/s, "");
    const sopra = htmlDi([]).slice(0, -aperta.length);
    expect(sopra).toMatch(/<h3[^>]*>N\. seminari<\/h3>/);
  });

  it("says no outcome while the year runs", () => {
    expect(htmlDi([misurato.cruscotto.foglio])).not.toMatch(/raggiunto/);
  });
});
