import { aperturaOf } from "../../../../src/relazione/apertura";
import { composeRelazione } from "../../../../src/relazione/composeRelazione";
import { Valori } from "../../../../src/relazione/caselle/Valori";
import { POLITICA_STANDARD } from "../../../../src/domain/metodo/politiche";
import { foglioDi } from "../../../support/foglio";
import { materialeDi, stampata } from "../../../support/materiale";

const ENTE = `Obiettivi strategici 2023
  Obiettivo | Indicatore | Target 2023 | Consuntivo 2023
  Servizi | N. servizi | 20 | 15
  Servizi | N. sportelli | 4 | 4`;
const SCHEDA = `Scheda di valutazione del Direttore 2023
  Obiettivo | Indicatore | Target 2023 | Consuntivo 2023
  Attuare | N. atti | 10 | 2
  Guidare | N. riunioni | 8 | 8`;

function scostamenti(...fogli: readonly (readonly [testo: string, nome: string])[]) {
  const materiale = materialeDi(
    fogli.map(([testo, nome]) => foglioDi(testo, nome)),
    { anno: 2023 },
  );
  const tabelle = composeRelazione(materiale, new Set(["scostamenti"]));
  const tabella = tabelle.find(({ id }) => id === "scostamenti");
  if (!tabella) throw new Error("no table");
  return { tabella, frasi: aperturaOf(tabella, new Valori(tabelle, POLITICA_STANDARD)) };
}

describe("scostamentiOf", () => {
  it("lists what a manager did not reach last, and counts it apart from the organisation's", () => {
    const { tabella, frasi } = scostamenti([SCHEDA, "Direttore"], [ENTE, "Strategia"]);

    expect(tabella.righe.map(({ soggetto }) => soggetto?.voce)).toEqual(["N. servizi", "N. atti"]);
    expect(tabella.premesse.slice(1).join(" ")).toMatch(
      /^1 indicatore sotto il target \(misurati 2 su 2\).* Nelle schede individuali: 1 indicatore sotto il target \(misurati 2 su 2\)\.$/,
    );
    expect(frasi[0]).toMatch(/^Sotto il target 1 indicatore \(misurati tutti i 2 indicatori\)/);
    expect(frasi.join(" ")).toContain("N. servizi");
    expect(frasi.join(" ")).not.toContain("N. atti");
  });

  it("counts individual sheets where a workbook has nothing else", () => {
    const { tabella, frasi } = scostamenti([SCHEDA, "Direttore"]);

    expect(tabella.righe).toHaveLength(1);
    expect(frasi[0]).toMatch(/^Sotto il target 1 indicatore/);
  });

  it("takes the cause and what was done from the columns where the body wrote them", () => {
    const { tabella } = scostamenti([
      `Obiettivi strategici 2023
      Obiettivo | Indicatore | Target 2023 | Consuntivo 2023 | Criticità | Azioni intraprese
      Ponti | N. ponti ispezionati | 30 | 24 | meteo avverso | riprogrammate in primavera
      Scuole | N. scuole aperte | 12 | 10 | - | `,
      "Strategia",
    ]);
    const campi = tabella.righe.map(({ caselle }) => [caselle["causa"], caselle["azione"]]);

    expect(campi).toEqual([
      [
        { tipo: "campo", testo: "meteo avverso", isProposta: true },
        { tipo: "campo", testo: "riprogrammate in primavera", isProposta: true },
      ],
      [
        { tipo: "campo", testo: "", isProposta: false },
        { tipo: "campo", testo: "", isProposta: false },
      ],
    ]);
  });

  it("writes how far in whole things where both are whole, and never a zero that it is not", () => {
    const materiale = materialeDi(
      [
        foglioDi(
          `Obiettivi strategici 2023
          Obiettivo | Indicatore | Target 2023 | Consuntivo 2023
          Servizi | N. servizi | 2000 | 500
          Spesa | Rapporto fra ricavi e costi | 1 | 0,998
          Tempi | N. mediano di accessi | 12 | 11,02`,
          "Strategia",
        ),
      ],
      { anno: 2023 },
    );
    const tabella = composeRelazione(materiale, new Set(["scostamenti"])).find(({ id }) => id === "scostamenti");

    expect(tabella && stampata(tabella, materiale).map(({ scostamento }) => scostamento)).toEqual([
      "-1.500",
      "-0,002",
      "-0,98",
    ]);
  });
});
