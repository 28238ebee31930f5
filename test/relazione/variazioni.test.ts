import { flagTarget } from "../../src/relazione/flagTarget";
import { variazioniOf } from "../../src/relazione/variazioni";
import { foglio, quota } from "../support/foglio";
import { materialeDi, stampata, valoriDi } from "../support/materiale";

const TESTA = ["Codice", "Obiettivo", "Indicatore", "Target 2020", "Consuntivo 2020"];
const PIANO = foglio(
  [
    TESTA,
    ["1.1", "Digitale", "Cassetti digitali aperti dalle imprese", 15000, null],
    ["1.2", "Crisi d'impresa", "Segnalazioni gestite", quota(1), null],
    ["1.3", "Formazione", "Percorso formativo per i mediatori", 1, null],
    ["1.4", "Ambiente", "Imprese raggiunte in materia ambientale", 1200, null],
    ["1.5", "Bilancio", "Tempo medio di pagamento dei fornitori", 30, null],
  ],
  [],
  "Piano 2020",
);
const CRUSCOTTO = foglio(
  [
    TESTA,
    ["1.1", "Digitale", "Cassetti digitali aperti dalle imprese", 17000, 19756],
    ["1.3", "Formazione", "Iniziative per le controversie internazionali", 1, 1],
    ["1.4", "Ambiente", "Imprese raggiunte in materia ambientale", 1200, 1962],
    ["2.1", "Emergenza", "Imprese assistite nella ripartenza", 4200, 5000],
    ["2.2", "Conti", "Tempo medio di pagamento a fornitori", 30, 28],
  ],
  [],
  "Cruscotto 2020",
);

function materiale() {
  const ora = materialeDi([CRUSCOTTO], { anno: 2020 });
  const fogli = materialeDi([PIANO], { anno: 2020 }).fogli.map((uno) => ({ ...uno, file: "Piano.xlsx" }));
  return { ...ora, confronto: { nome: "Piano.xlsx", fogli } };
}

describe("variazioniOf", () => {
  it("shows what changed since the approved version, in the arrangement of an Allegato 1", () => {
    const dati = materiale();
    const tabella = variazioniOf(dati);
    if (!tabella) throw new Error("no table");
    const colonne = ["obiettivoDopo", "indicatoreDopo", "targetPrima", "targetDopo", "abbinamento"];
    expect(valoriDi([tabella], "variazioni", colonne)).toEqual([
      ["invariato", "invariato", 15000, 17000, "stesse parole"],
      ["invariato", "Iniziative per le controversie internazionali", 1, "invariato", "stesso codice"],
      ["Emergenza", "Imprese assistite nella ripartenza", "–", 4200, "NUOVO OBIETTIVO"],
      [
        "Conti",
        "Tempo medio di pagamento a fornitori",
        30,
        "invariato",
        expect.stringMatching(/^DUBBIO: nomi simili al \d+%, da confermare$/),
      ],
      ["Eliminato", "Eliminato", 1, "Eliminato", ""],
    ]);
    expect(tabella.mancanze).toEqual(["1 abbinamento dubbio"]);
    expect(tabella.premesse).toEqual(["Confronto con «Piano.xlsx»: 5 variazioni, 1 indicatore invariato."]);
    expect(stampata(tabella, dati)[0]).toMatchObject({ richiedente: "", motivo: "", atto: "" });
  });

  it("takes the figures of the other file from its cells", () => {
    const [prima] = variazioniOf(materiale())?.righe ?? [];
    expect(prima?.caselle["targetPrima"]).toMatchObject({
      calcolo: { tipo: "copia", da: { file: "Piano.xlsx", foglio: "Piano 2020", riga: 1, colonna: 3 } },
    });
  });
});

describe("flagTarget", () => {
  it("marks a target that is not the approved one, and no doubtful match", () => {
    const { fogli, confronto } = materiale();
    const marcati = flagTarget(fogli, confronto).flatMap(({ misurato }) =>
      misurato.indicatori.flatMap(({ indicatore, anomalie }) =>
        anomalie.flatMap(({ codice, dati }) =>
          codice === "target-non-ultimo-approvato" ? [[indicatore.nome, dati?.["approvato"]]] : [],
        ),
      ),
    );
    expect(marcati).toEqual([["Cassetti digitali aperti dalle imprese", "15000"]]);
  });
});
