import { premiOf } from "../../../../src/relazione/tabelle/ente/premi";
import type { SheetGrid } from "../../../../src/cruscotto/griglia/SheetGrid";
import { testoAnomalia } from "../../../../src/texts/anomalie/anomalie";
import { foglioDi } from "../../../support/foglio";
import { materialeDi, stampata } from "../../../support/materiale";

function premi(grid: SheetGrid) {
  const materiale = materialeDi([grid], { anno: 2022 });
  const [tabella] = premiOf(materiale);
  if (!tabella) throw new Error("no table");
  const dette = (tabella.anomalie ?? []).map((una) => testoAnomalia(una, "it"));
  return { righe: stampata(tabella, materiale, [tabella]), dette, tabella };
}

describe("premiOf", () => {
  /* Pistoia-Prato: € 72.000 over seven projects (YEAR.md §5); the projects and what they achieved are made up. */
  it("shares a fund in equal parts, each by what it achieved", () => {
    const { righe, dette, tabella } = premi(
      foglioDi(
        `Risorse per i progetti 2022: € 72.000,00 in parti uguali
        Progetto | Importo erogato | % realizzazione
        P1 | 10285,71 | 100%
        P2 | 9257,14 | 90%
        P3 | 10285,71 | 100%
        P4 | 10285,71 | 100%
        P5 | 10285,71 | 100%
        P6 | 10000 | 50%
        P7 | 0 | 0%`,
        "Progetti",
      ),
    );
    expect(righe[0]).toMatchObject({ voce: "Fondo", quota: "72.000,00" });
    expect(righe[1]).toMatchObject({ quota: "10.285,71", importo: "10.285,71", scritto: "10285,71" });
    expect(righe[2]).toMatchObject({ raggiunto: "90,0%", importo: "9.257,14" });
    expect(dette).toEqual(["Importo di «P6»: quello scritto (€ 10.000) non è quota × % (€ 5.142,86)."]);
    // Who signs the document reads it there: the anomalie stand on the sheets alone.
    expect(tabella.note).toEqual(dette);
  });

  it("takes the quotas that are there, in points or shares, and says when they do not make the fund", () => {
    const { righe, dette, tabella } = premi(
      foglioDi(
        `Fondo € | 57000
        Unit | Quota | Achieved % | Paid
        A | 30000 | 95 | 28500
        B | 26000 | 100 | 26000`,
        "Premi",
      ),
    );
    expect(righe.at(-1)).toMatchObject({
      voce: "Totale",
      quota: "56.000,00",
      importo: "54.500,00",
      scritto: "54.500,00",
    });
    expect(dette).toEqual([]);
    expect(tabella.note).toEqual(["Le quote fanno € 56.000, il fondo è € 57.000."]);
  });

  it("names nobody: of people it has the totals", () => {
    const { righe, dette, tabella } = premi(
      foglioDi(
        `Retribuzione di risultato 2022 (€)
        Dirigente | Quota | % raggiungimento | Spettante
        Rossi Anna | 10000 | 99,6% | 9960
        Bianchi Ugo | 8000 | 100% | 7000`,
        "Dirigenti",
      ),
    );
    expect(righe).toEqual([{ voce: "Totale", quota: "18000", importo: "17960", scritto: "16960" }]);
    expect(dette).toEqual([
      "Importo di «Retribuzione di risultato 2022 (€), 2»: quello scritto (€ 7.000) non è quota × % (€ 8.000).",
    ]);
    expect(tabella.note).toEqual(["Un importo scritto non è quota × % raggiunta: da controllare prima di liquidare."]);
    expect(JSON.stringify([tabella, dette])).not.toMatch(/Rossi|Anna|Bianchi|Ugo/);
  });
});
