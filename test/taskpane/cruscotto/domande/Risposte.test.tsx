import type { MotivoDiCella } from "../../../../src/domain/DatiAnomalia";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { Anomalia } from "../../../../src/domain/Anomalia";
import { ContestoPannello, SENZA_FOGLIO } from "../../../../src/taskpane/contestoPannello";
import { Risposte } from "../../../../src/taskpane/cruscotto/domande/Risposte";
import { TESTI_PANNELLO } from "../../../../src/texts/schermi/pannello/pannello";

/** The names that a screen reader says of the buttons, and their group. */
function namesOf(anomalia: Anomalia, lingua: "it" | "en" = "it", hasSal = true): readonly string[] {
  const testi = TESTI_PANNELLO[lingua];
  const html = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <ContestoPannello.Provider value={{ lingua, testi, ...SENZA_FOGLIO }}>
        <Risposte
          anomalia={anomalia}
          hasSal={hasSal}
          righe={[4, 5].map((riga) => ({ riga, colonna: 4 }))}
          nota=""
          nome={testi.tutteLeRighe(2)}
        />
      </ContestoPannello.Provider>
    </FluentProvider>,
  );
  return [...html.matchAll(/<(?:button|div role="group")[^>]*aria-label="([^"]*)"/g)].map(([, nome]) => nome ?? "");
}

describe("Risposte", () => {
  it("confirms or turns a presumed direction, and says for which rows", () => {
    const anomalia: Anomalia = { codice: "verso-presunto", gravita: "nota" };

    expect(namesOf(anomalia)).toEqual([
      "tutte le 2 righe",
      "Conferma: tutte le 2 righe",
      "È il contrario: tutte le 2 righe",
    ]);
    expect(namesOf(anomalia, "en")).toContain("It is the other way: all 2 rows");
  });

  it("accepts what needs a confirmation", () => {
    expect(namesOf({ codice: "in-ritardo", gravita: "conferma" })).toContain("Va bene così: tutte le 2 righe");
  });

  it("takes the figure proposed for a text", () => {
    const anomalia: Anomalia = {
      codice: "da-confermare",
      gravita: "conferma",
      dati: { motivo: "proposta-superata", confermata: "2", proposta: "3", parole: "Svolti 3 corsi" },
    };

    expect(namesOf(anomalia, "it", false)).toEqual(["tutte le 2 righe", "Usa la proposta: tutte le 2 righe"]);
  });

  it("accepts nothing where there is no figure, except that nobody asked", () => {
    const di = (motivo: MotivoDiCella): Anomalia => ({
      codice: "da-confermare",
      gravita: "conferma",
      dati: { motivo },
    });

    expect(namesOf(di("scala"), "it", false)).toEqual([]);
    expect(namesOf(di("nessuna-domanda"), "it", false)).toContain("Va bene così: tutte le 2 righe");
  });

  it.each(["nota", "errore"] as const)("has nothing to ask about a gravita of %s", (gravita) => {
    expect(namesOf({ codice: "in-ritardo", gravita })).toEqual([]);
  });
});
