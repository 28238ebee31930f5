import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { FoglioInCartella } from "../../../src/actions/viste/FoglioInCartella";
import { ElencoFogli } from "../../../src/taskpane/cartella/ElencoFogli";
import { ContestoPannello, SENZA_FOGLIO } from "../../../src/taskpane/contestoPannello";
import type { Lingua } from "../../../src/texts/lingua";
import { TESTI_PANNELLO } from "../../../src/texts/schermi/pannello/pannello";

function htmlOf(fogli: readonly FoglioInCartella[], lingua: Lingua = "it"): string {
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <ContestoPannello.Provider value={{ lingua, testi: TESTI_PANNELLO[lingua], ...SENZA_FOGLIO }}>
        <ElencoFogli
          fogli={fogli}
          scelti={new Set(["Area"])}
          onScelti={() => undefined}
          isFermo
          onVai={() => undefined}
          onRicostruisci={() => undefined}
        />
      </ContestoPannello.Provider>
    </FluentProvider>,
  );
}

const wordsOf = (fogli: readonly FoglioInCartella[], lingua: Lingua = "it") =>
  htmlOf(fogli, lingua)
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");

const CRUSCOTTO = {
  ...{ nome: "Area", cosa: "cruscotto", isDiEnte: false, isProtetto: false, indicatori: 10, isInCorso: false },
  ...{ sal: 0.953, esito: "raggiunto", misurati: 10, attesi: 10, domande: 0 },
} as const satisfies FoglioInCartella;

const SINTESI = {
  ...{ nome: "Sintesi – Area", cosa: "perf", genere: "sintesi", fonti: ["Area"] },
  freschezza: { tipo: "aggiornato" },
} as const satisfies FoglioInCartella;

describe("ElencoFogli", () => {
  it("says coverage and questions of each cruscotto, with its SAL", () => {
    const altro: FoglioInCartella = { ...CRUSCOTTO, nome: "Ente", isDiEnte: true, isProtetto: true, domande: 4 };
    const words = wordsOf([CRUSCOTTO, altro]);

    expect(words).toContain("2 cruscotti");
    expect(words).toContain("Area ▲ 95,3% 10 di 10 misurati · nessuna domanda");
    expect(words).toContain("dell'ente · 10 di 10 misurati · 4 domande aperte · protetto");
  });

  it("shows no figure and no colour where too little is measured, nothing is, or the year runs", () => {
    const poco: FoglioInCartella = { ...CRUSCOTTO, sal: null, misurati: 2 };
    const inCorso: FoglioInCartella = { ...CRUSCOTTO, nome: "Corso", sal: null, isInCorso: true };
    const words = wordsOf([poco, inCorso]);

    expect(words).toContain("Area 2 di 10 misurati");
    expect(words).toContain("anno in corso");
    expect(words).not.toMatch(/[▲◆▼%]/);
  });

  it("takes what PERF built back to its sources, and offers to rebuild it only once it is out of date", () => {
    const superato: FoglioInCartella = {
      ...SINTESI,
      freschezza: { tipo: "superato", cambiati: ["Area"], spariti: [] },
    };

    expect(wordsOf([CRUSCOTTO, SINTESI])).toContain("Sintesi – Area aggiornato");
    expect(htmlOf([CRUSCOTTO, SINTESI])).toContain('aria-label="Vai a «Area»"');
    expect(wordsOf([CRUSCOTTO, SINTESI])).not.toContain("Ricostruisci");
    expect(wordsOf([CRUSCOTTO, superato])).toContain("superato: «Area» è cambiato dopo");
    expect(htmlOf([CRUSCOTTO, superato])).toContain('aria-label="Ricostruisci «Sintesi – Area»"');
    expect(wordsOf([superato], "en")).toContain("out of date: “Area” has changed since");
  });

  it("says why another sheet is left alone", () => {
    expect(wordsOf([{ nome: "Elenco", cosa: "altro", motivo: "senza-intestazioni" }])).toContain(
      "Elenco Nessuna riga di intestazione con il Target",
    );
  });

  it("lets only cruscotti be ticked", () => {
    const piano: FoglioInCartella = { ...CRUSCOTTO, nome: "Piano", cosa: "piano" };
    const html = htmlOf([CRUSCOTTO, piano, SINTESI]);

    expect(html.match(/type="checkbox"/g)).toHaveLength(1);
    expect(html).toContain('aria-label="Scegli «Area»"');
  });
});
