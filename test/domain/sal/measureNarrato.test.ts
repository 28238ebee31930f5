import { motivoOf } from "../../../src/domain/Anomalia";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Anomalia } from "../../../src/domain/Anomalia";
import type { Cella } from "../../../src/domain/Cella";
import { measureValori } from "../../../src/domain/sal/measureValori";
import { measureSal } from "../../../src/domain/sal/measureSal";
import { parseConsuntivo } from "../../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { proponiConsuntivo } from "../../../src/domain/parole/proponiConsuntivo";
import { testoAnomalia } from "../../../src/texts/anomalie/anomalie";

function testo(valore: string | null): Cella {
  return { tipo: "testo", valore: valore ?? "" };
}

function measure(target: string, consuntivo: string, confermato: string | null = null) {
  const { sal, esito, anomalie } = measureSal(parseTarget(testo(target)), parseConsuntivo(testo(consuntivo)), {
    politica: POLITICA_STANDARD,
    verso: { verso: "crescente", origine: "parole" },
    anno: 2020,
    confermato,
    proponi: proponiConsuntivo,
  });
  return { sal, esito, anomalie };
}

function say(anomalia: Anomalia | undefined, lingua: "it" | "en" = "it"): string | undefined {
  return anomalia && testoAnomalia(anomalia, lingua);
}

describe("measureSal of a consuntivo told in words", () => {
  it("proposes a figure with its words and applies nothing", () => {
    const { sal, esito, anomalie } = measure("17.000", "Aperti 19.756 cassetti");

    expect([sal, esito]).toEqual([null, "calcolo da confermare"]);
    expect(anomalie).toEqual([
      {
        codice: "da-confermare",
        gravita: "conferma",
        dati: { motivo: "proposta", proposta: "19.756", parole: "Aperti 19.756 cassetti", salProposto: 1 },
      },
    ]);
  });

  it("says the proposal in both languages", () => {
    const [proposta] = measure("17.000", "Aperti 19.756 cassetti").anomalie;

    expect(say(proposta)).toBe("Proposta: 19.756 (da «Aperti 19.756 cassetti»); il SAL sarebbe 100%.");
    expect(say(proposta, "en")).toBe("Proposal: 19.756 (from “Aperti 19.756 cassetti”); the SAL would be 100%.");
  });

  it.each([
    ["80%", "61%. Stanziamento € 100.000, liquidati € 60.836,16", "60,84%", 0.760452],
    ["30/06/2020", "Approvato il 12 maggio 2020", "12/05/2020", 1],
    ["SI", "Attività non realizzata per l'emergenza", "No", 0],
    ["20", "Realizzate due indagini", "2", 0.1],
  ])("proposes for the target %j from %j", (target, narrato, proposta, salProposto) => {
    const { sal, anomalie } = measure(target, narrato);

    expect(sal).toBeNull();
    expect(anomalie.map(({ dati }) => dati)).toEqual([expect.objectContaining({ proposta, salProposto })]);
  });

  it("says that a text is unreadable where nothing can be proposed", () => {
    const { sal, anomalie } = measure("31/12/2020", "Obiettivo raggiunto");

    expect([sal, anomalie.map(({ codice }) => codice)]).toEqual([null, ["testo-non-interpretabile"]]);
  });

  it.each([
    ["17.000", "Aperti 19.756 cassetti", "19756", 1],
    ["80%", "61%. Stanziamento € 100.000, liquidati € 60.836,16", "60,84%", 0.760452],
    ["20", "12 convegni, 14 mostre", "14", 0.7],
    ["30/06/2020", "Approvato il 12 maggio 2020", "12/05/2020", 1],
    ["SI", "Obiettivo raggiunto", "Sì", 1],
  ])("measures %j with %j once %j is confirmed", (target, narrato, confermato, sal) => {
    const misura = measure(target, narrato, confermato);

    expect(misura.sal).toBeCloseTo(sal, 12);
    expect(misura.anomalie.filter((una) => motivoOf(una) === "confermato").map(({ gravita }) => gravita)).toEqual([
      "nota",
    ]);
  });

  it("drops a confirmed figure that the text no longer holds", () => {
    const { sal, esito, anomalie } = measure("17.000", "Aperti 20.100 cassetti", "19.756");

    expect([sal, esito]).toEqual([null, "calcolo da confermare"]);
    expect(anomalie.map((una) => [una.gravita, say(una)])).toEqual([
      [
        "conferma",
        "La cifra confermata (19.756) non è più nel testo del consuntivo: nessun SAL. Proposta: 20.100 (da «Aperti 20.100 cassetti»); il SAL sarebbe 100%.",
      ],
    ]);
    expect(measure("17.000", "Aperti molti cassetti", "19.756").anomalie.map((una) => say(una, "en"))).toEqual([
      "The confirmed figure (19.756) is no longer in the text of the actual: no SAL.",
    ]);
  });

  it("asks few things about the told rows of a whole document, and applies none", () => {
    const file = path.join(__dirname, "../../cruscotti/firenze-2020-strategici.golden.json");
    const { rows } = JSON.parse(readFileSync(file, "utf8")) as {
      rows: readonly { indicatore: string; target: string | null; actual: string | null }[];
    };
    const narrate = rows.filter(({ actual }) => parseConsuntivo(testo(actual)).tipo === "parole");
    const misure = narrate.map(({ target, actual }) => measure(target ?? "", actual ?? ""));
    const cause = misure.flatMap(({ anomalie }) => anomalie.map((una) => `${una.codice} ${motivoOf(una) ?? ""}`));

    expect(narrate.length).toBeGreaterThan(30);
    expect(misure.filter(({ sal }) => sal !== null)).toEqual([]);
    expect(new Set(cause).size).toBeLessThanOrEqual(8);
  });
});

describe("measureValori of a consuntivo told in words", () => {
  const opzioni = { verso: null, tipo: null, opzioni: "consuntivo=19.756" };

  it("takes the confirmed figure from the options, while the text holds it", () => {
    expect(measureValori(20000, "Aperti 19.756 cassetti", opzioni)).toMatchObject({ sal: 0.9878 });
    expect(measureValori(20000, "Aperti 20.100 cassetti", opzioni)).toMatchObject({ sal: null });
  });

  it("measures a figure that was typed since", () => {
    expect(measureValori(20000, 10000, opzioni)).toMatchObject({ sal: 0.5 });
  });
});
