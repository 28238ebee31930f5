import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { POLITICA_PISA, POLITICHE } from "../../../src/domain/metodo/politicheDegliEnti";
import type { Politica } from "../../../src/domain/metodo/Politica";
import { bozzaDelMetodo, politicaOf, withCampi, type Bozza } from "../../../src/taskpane/metodo/bozza";

const modificato = (nome: string) => `${nome} (modificato)`;
const STANDARD = bozzaDelMetodo(POLITICA_STANDARD, "it");

const RICCA: Politica = {
  ...POLITICA_PISA,
  id: "lucca",
  nome: "Lucca",
  soglie: { parziale: 0.075, raggiunto: 0.9025 },
  massimo: 1.2,
  ritardo: { giorniTolleranza: 10, fasce: [{ entroGiorni: 30, sal: 0.5 }] },
  medie: {
    ente: "priorita",
    pesiProspettive: { "Imprese e territorio": 0.4 },
    codiciStrategici: ["OS", "S"],
    priorita: { eccezioni: { A7: "2" }, nomi: { "1": "Imprese" } },
  },
  anno: 2026,
};

describe("politicaOf", () => {
  it.each([...POLITICHE, RICCA].map((una) => [una.nome, una] as const))(
    "reads back what the fields show: %s",
    (_, una) => {
      for (const lingua of ["it", "en"] as const) {
        expect(politicaOf(bozzaDelMetodo(una, lingua))).toEqual({ ok: true, politica: una });
      }
    },
  );

  it("drops the lines that were added and left blank", () => {
    const bozza = {
      ...STANDARD,
      "ritardo.fasce": [["", ""]],
      "medie.pesiProspettive": [["", " "]],
      scalaOrdinale: [...STANDARD.scalaOrdinale, [""]],
    };
    expect(politicaOf(bozza)).toEqual({ ok: true, politica: POLITICA_STANDARD });
  });

  it.each<[string, Partial<Bozza>, string, string]>([
    ["a threshold that is no figure", { "soglie.parziale": "ottanta" }, "soglie.parziale", "quota"],
    ["a threshold left blank", { "soglie.raggiunto": "" }, "soglie.raggiunto", "quota"],
    ["thresholds upside down", { "soglie.parziale": "95" }, "soglie", "soglie"],
    ["a name left blank", { nome: " " }, "nome", "testo"],
    ["a year that is no year", { anno: "duemila" }, "anno", "anno"],
    ["half a day", { "ritardo.giorniTolleranza": "1,5" }, "ritardo.giorniTolleranza", "giorni"],
    ["a band without its share", { "ritardo.fasce": [["30", ""]] }, "ritardo.fasce.0.sal", "quota"],
    [
      "one perspective twice",
      {
        "medie.pesiProspettive": [
          ["Imprese", "40"],
          ["imprese", "60"],
        ],
      },
      "medie.pesiProspettive",
      "doppione",
    ],
    ["a weight without a name", { "medie.pesiProspettive": [["", "40"]] }, "medie.pesiProspettive", "testo"],
    ["the mean of priorities without them", { "medie.ente": "priorita" }, "medie.ente", "asse"],
  ])("refuses %s, and says which field", (_, campi, campo, attesa) => {
    const letta = politicaOf({ ...STANDARD, ...campi });
    expect(letta.ok ? null : [letta.rifiuto.campo.slice(0, campo.length), letta.rifiuto.attesa]).toEqual([
      campo,
      attesa,
    ]);
  });
});

describe("withCampi", () => {
  it("makes of a preset a method of the body's own, which says where it comes from", () => {
    const mossa = withCampi(STANDARD, { "soglie.parziale": "75" }, modificato);
    expect([mossa.id, mossa.nome, mossa["soglie.parziale"]]).toEqual(["personale", "Standard (modificato)", "75"]);
    expect(withCampi(mossa, { "soglie.raggiunto": "95" }, modificato).nome).toBe("Standard (modificato)");
  });

  it("leaves a preset what it is while a line that was added is blank", () => {
    const conRiga = withCampi(STANDARD, { "ritardo.fasce": [["", ""]] }, modificato);
    expect([conRiga.id, conRiga.nome, conRiga["ritardo.fasce"].length]).toEqual([STANDARD.id, STANDARD.nome, 1]);
    expect(withCampi(conRiga, { "ritardo.fasce": [["30", "50"]] }, modificato).nome).toBe("Standard (modificato)");
  });

  it("keeps the name that the user writes", () => {
    expect(withCampi(STANDARD, { nome: "Lucca" }, modificato).nome).toBe("Lucca");
  });
});
