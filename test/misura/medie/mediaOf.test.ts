import type { Esito } from "../../../src/domain/Misura";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import type { Voce } from "../../../src/misura/CruscottoMisurato";
import { isNelleMedie, mediaOf, senzaPesi, voceOf, voceOfMedia } from "../../../src/misura/medie/mediaOf";
import { foglioDi } from "../../support/foglio";
import { correzioneDi, misuratoDi } from "../../support/letto";

function voce(sal: number | null, peso: number | null, esito: Esito = "raggiunto"): Voce {
  return {
    nome: "una",
    sal,
    peso,
    esito,
    misurati: sal === null ? 0 : 1,
    attesi: 1,
    inSospeso: 0,
    pesoScritto: "",
    da: { tipo: "nodo", id: 0 },
  };
}

const media = (...voci: readonly Voce[]) => mediaOf(voci, POLITICA_STANDARD);

describe("mediaOf", () => {
  it("weighs its children and lets those without a SAL drop out", () => {
    const { sal, esito, misurati, attesi, addendi } = media(voce(1, 0.5), voce(0.5, 0.25), voce(null, 0.25));
    expect([sal, esito, misurati, attesi]).toEqual([0.833333333333, "parziale", 2, 3]);
    expect(addendi).toEqual([
      { nome: "una", sal: 1, peso: 0.5 },
      { nome: "una", sal: 0.5, peso: 0.25 },
    ]);
  });

  it("gives no weight to a child without one among others that have it", () => {
    const { sal, addendi } = media(voce(1, 0.5), voce(0, null));
    expect([sal, addendi.map(({ peso }) => peso)]).toEqual([1, [0.5, 0]]);
  });

  it("is plain where no child has a weight", () => {
    const { sal, addendi } = media(voce(1, null), voce(0.6, null));
    expect([sal, addendi.map(({ peso }) => peso)]).toEqual([0.8, [null, null]]);
  });

  it.each<[string, readonly Voce[], Esito]>([
    ["monitoraggio without children", [], "monitoraggio"],
    ["da rilevare while results are to come", [voce(null, 1, "da rilevare")], "da rilevare"],
    [
      "calcolo da confermare while a question is open",
      [voce(null, 1, "da rilevare"), voce(null, 1, "calcolo da confermare")],
      "calcolo da confermare",
    ],
    ["non raggiunto below the first threshold", [voce(0.79, null)], "non raggiunto"],
  ])("is %s", (_, voci, esito) => {
    expect(mediaOf(voci, POLITICA_STANDARD).esito).toBe(esito);
  });
});

describe("isNelleMedie", () => {
  const righe = (tabella: string) =>
    misuratoDi(foglioDi(`Indicatore | Target | Consuntivo\n${tabella}`)).indicatori.map((uno) => [
      uno.misura.esito,
      isNelleMedie(uno),
    ]);

  it.each([
    ["a measured row", "n. corsi | ≥ 4 | 3", "non raggiunto", true],
    ["a row whose result is to come", "n. corsi | ≥ 4 | n.d.", "da rilevare", true],
    ["a row with a question", "n. corsi | ≥ 4 | molti", "calcolo da confermare", true],
    ["monitoring", "n. corsi | monitoraggio | 3", "monitoraggio", false],
    ["a target taken away during the year", "n. corsi | Eliminato | 3", "eliminato", false],
    [
      "the ente's own result",
      "Percentuale sintetica di realizzazione della performance di Ente | ≥ 80 | 90",
      "raggiunto",
      false,
    ],
  ])("says of %s whether it counts", (_, riga, esito, conta) => {
    expect(righe(riga)).toEqual([[esito, conta]]);
  });

  it.each([
    ["neutralizzato", { cosa: "neutralizzato" }, false],
    ["non applicabile", { cosa: "non applicabile" }, false],
    ["raggiunto", { cosa: "esito", esito: "raggiunto" }, true],
    ["parziale", { cosa: "sal", sal: 0.85 }, true],
  ] as const)("follows what the user established: %s", (esito, detto, conta) => {
    const correzioni = [
      correzioneDi({
        voce: "n. corsi",
        riga: 1,
        detto,
        motivo: "delibera",
        autore: "OIV",
      }),
    ];
    const { indicatori } = misuratoDi(foglioDi("Indicatore | Target | Consuntivo\nn. corsi | ≥ 4 | 3"), { correzioni });
    expect(indicatori.map((uno) => [uno.misura.esito, isNelleMedie(uno)])).toEqual([[esito, conta]]);
  });
});

describe("the children of a mean", () => {
  const indicatori = () =>
    misuratoDi(foglioDi("Indicatore | Peso | Target | Consuntivo\nn. corsi | 0,4 | ≥ 4 | 3\nn. visite | 0,6 | ≥ 4 | "))
      .indicatori;

  it("are rows with their weight and their coverage", () => {
    expect(indicatori().map(voceOf)).toMatchObject([
      {
        nome: "n. corsi",
        sal: 0.75,
        esito: "non raggiunto",
        peso: 0.4,
        misurati: 1,
        attesi: 1,
      },
      {
        nome: "n. visite",
        sal: null,
        esito: "da rilevare",
        peso: 0.6,
        misurati: 0,
        attesi: 1,
      },
    ]);
  });

  it("are headings with the coverage of their own mean", () => {
    const sopra = voceOfMedia("A1", { peso: 0.3, pesoScritto: "" }, media(voce(1, null), voce(null, null)), {
      tipo: "nodo",
      id: 7,
    });
    expect(sopra).toEqual({
      nome: "A1",
      inSospeso: 0,
      pesoScritto: "",
      peso: 0.3,
      sal: 1,
      esito: "raggiunto",
      misurati: 1,
      attesi: 2,
      da: { tipo: "nodo", id: 7 },
    });
  });

  it("count alike where the method wants no weights", () => {
    expect(senzaPesi(indicatori().map(voceOf)).map(({ peso }) => peso)).toEqual([null, null]);
  });
});
