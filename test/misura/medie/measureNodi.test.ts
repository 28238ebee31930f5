import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { foglioDi } from "../../support/foglio";
import { correzioneDi, misuratoDi } from "../../support/letto";

const pesi = (...detti: readonly string[]) =>
  misuratoDi(
    foglioDi(
      [
        "Indicatore | Peso | Target | Consuntivo",
        ...detti.map((peso, at) => `n. ${"abcdefghijklmn".charAt(at)} | ${peso} | ≥ 4 | 4`),
      ].join("\n"),
    ),
  ).anomalie.map(({ codice, dati }) => [codice, dati]);

describe("measureNodi, of weights that stand together", () => {
  it.each([
    ["a hundred", ["60%", "40%"]],
    ["half a point less", ["59,5%", "40%"]],
    ["half a point more", ["60,5%", "40%"]],
    ["half a unit of each last digit", Array.from({ length: 14 }, () => "7,1")],
    ["whole points that were rounded", ["33", "33", "33"]],
    ["none at all", ["", ""]],
    ["nothing but zeros", ["0%", "0%"]],
  ])("accepts %s", (_, detti) => {
    expect(pesi(...detti)).toEqual([]);
  });

  it.each([
    ["six tenths of a point less", ["59,4%", "40%"], 0.994],
    ["six tenths of a point more", ["60,6%", "40%"], 1.006],
    ["a half", ["50%"], 0.5],
    ["four thirds", ["33,3", "33,3", "33,3", "33,3"], 1.332],
  ])("asks about %s", (_, detti, somma) => {
    expect(pesi(...detti)).toEqual([["pesi-non-100", { somma }]]);
  });
});

const ALBERO = `
  Prospettiva | IMPRESE | Peso | Target | Consuntivo | SAL
  A1 | Promuovere | 60% | | | 75%
  A1 | n. corsi | 100% | ≥ 4 | 3 |
  A2 | Orientare | 40% | | |
  A2 | n. visite | 100% | ≥ 4 | 2 |
`;

describe("measureNodi", () => {
  const misurato = () => misuratoDi(foglioDi(ALBERO));

  it("weighs rows under objectives, objectives under their prospettiva, and prospettive for the ente", () => {
    const { aggregati, ente } = misurato();
    expect(aggregati.map(({ nodo, percorso, media }) => [percorso.join(" › "), nodo.livello, media.sal])).toEqual([
      ["IMPRESE", "prospettiva", 0.65],
      ["IMPRESE › A1 Promuovere", "obiettivo", 0.75],
      ["IMPRESE › A2 Orientare", "obiettivo", 0.5],
    ]);
    expect([ente.sal, ente.misurati, ente.attesi]).toEqual([0.65, 2, 2]);
  });

  it("compares each mean with what its heading publishes", () => {
    expect(misurato().aggregati.map(({ pubblicato, confronto }) => [pubblicato?.valore, confronto])).toEqual([
      [undefined, "assente"],
      [0.75, "coincide"],
      [undefined, "assente"],
    ]);
  });

  it("asks about a heading that publishes another figure, and about one that nothing measures", () => {
    const dette = (tabella: string) =>
      misuratoDi(foglioDi(tabella)).aggregati.flatMap(({ nodo, anomalie }) =>
        anomalie.map(({ codice, gravita, dati }) => [nodo.nome, codice, gravita, dati]),
      );
    expect(dette(ALBERO.replace("75%", "80%"))).toEqual([
      ["A1 Promuovere", "pubblicato-diverso", "conferma", { pubblicato: 0.8 }],
    ]);
    expect(dette(ALBERO.replace("≥ 4 | 3", "≥ 4 | "))).toEqual([
      ["A1 Promuovere", "pubblicato-diverso", "conferma", { pubblicato: 0.75 }],
    ]);
  });

  it("takes for a note what the user has accepted of a heading", () => {
    const accettata = correzioneDi({
      voce: "A1 Promuovere",
      percorso: "IMPRESE › A1 Promuovere",
      riga: 1,
      detto: { cosa: "accettata", codice: "pubblicato-diverso" },
    });
    const accettato = misuratoDi(foglioDi(ALBERO.replace("75%", "80%")), {
      correzioni: [accettata],
    });
    expect(accettato.aggregati.flatMap(({ anomalie }) => anomalie.map(({ gravita }) => gravita))).toEqual(["nota"]);
  });

  it("gives a prospettiva the weight that the method says, whatever its letters", () => {
    const due = `${ALBERO}\nProspettiva | PROCESSI | Peso | Target | Consuntivo | SAL\nB1 | Semplificare | 100% | | |\nB1 | n. pratiche | 100% | ≥ 4 | 4 |`;
    const con = (pesiProspettive: Readonly<Record<string, number>>) =>
      misuratoDi(foglioDi(due), {
        politica: {
          ...POLITICA_STANDARD,
          medie: { ...POLITICA_STANDARD.medie, pesiProspettive },
        },
      }).ente.sal;
    expect(con({})).toBe(0.825);
    expect(con({ Imprese: 0.8, processi: 0.2 })).toBe(0.72);
    expect(con({ "A1 Promuovere": 0.8 })).toBe(0.825);
  });
});
