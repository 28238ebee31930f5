import { decisioniOf } from "../../../../src/relazione/campi/decisioniVariazioni";
import { flagTarget } from "../../../../src/relazione/tabelle/anni/flagTarget";
import type { CampiScritti } from "../../../../src/relazione/campi/keepCampi";
import type { Materiale } from "../../../../src/relazione/caselle/Materiale";
import { variazioniOf } from "../../../../src/relazione/tabelle/anni/variazioni";
import { VARIAZIONI } from "../../../../src/texts/relazione/relazioneVariazioni";
import { foglio, quota } from "../../../support/foglio";
import { materialeDi, stampata, valoriDi } from "../../../support/materiale";

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
  return { ...ora, confronto: { nome: "Piano.xlsx", fogli, decisioni: new Map() } };
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
    expect(tabella.mancanze.map(({ it }) => it)).toEqual([expect.stringContaining("1 abbinamento dubbio")]);
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

describe("decisioniOf", () => {
  /** The rows of the table as they were built, with what was typed beside those of some indicators. */
  function scrittiAccanto(
    testiDi: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ): readonly CampiScritti[] {
    return (variazioniOf(materiale())?.righe ?? []).flatMap(({ soggetto, caselle }) => {
      const testi = soggetto && testiDi[soggetto.voce];
      const prima = caselle["indicatorePrima"];
      const indicatorePrima = prima?.tipo === "testo" ? prima.testo : "";
      return testi ? [{ soggetto, testi: { ...testi, [VARIAZIONI.indicatorePrima]: indicatorePrima } }] : [];
    });
  }

  function conDecisioni(testiDi: Parameters<typeof scrittiAccanto>[0]): Materiale {
    const dati = materiale();
    const decisioni = decisioniOf(dati.fogli, scrittiAccanto(testiDi));
    return { ...dati, confronto: { ...dati.confronto, decisioni } };
  }

  const righeDi = (dati: Materiale) => {
    const tabella = variazioniOf(dati);
    if (!tabella) throw new Error("no table");
    const colonne = ["indicatorePrima", "indicatoreDopo", "abbinamento"];
    return { tabella, righe: valoriDi([tabella], "variazioni", colonne) };
  };
  const DUBBIA = "Tempo medio di pagamento a fornitori";
  const PRIMA = "Tempo medio di pagamento dei fornitori";

  it.each(["sì", "SI", " si ", "x"])("takes the two rows for the same when the answer is «%s»", (risposta) => {
    const { tabella, righe } = righeDi(conDecisioni({ [DUBBIA]: { [VARIAZIONI.conferma]: risposta } }));
    expect(righe).toContainEqual([PRIMA, DUBBIA, "confermato"]);
    expect(tabella.mancanze).toEqual([]);
    expect(tabella.colonne.map(({ id }) => id)).toContain("conferma");
  });

  it("takes them for two rows, one new and one gone, when the answer is no", () => {
    const { tabella, righe } = righeDi(conDecisioni({ [DUBBIA]: { [VARIAZIONI.conferma]: "No" } }));
    expect(righe).toContainEqual(["–", DUBBIA, "NUOVO OBIETTIVO"]);
    expect(righe).toContainEqual([PRIMA, "Eliminato", ""]);
    expect(tabella.mancanze).toEqual([]);
    const nuova = tabella.righe.find(({ soggetto }) => soggetto?.voce === DUBBIA);
    expect(nuova?.caselle["conferma"]?.tipo).toBe("campo");
  });

  it("asks again when the answer is neither, or was given about another row of the approved version", () => {
    const forse = righeDi(conDecisioni({ [DUBBIA]: { [VARIAZIONI.conferma]: "forse" } }));
    expect(forse.tabella.mancanze.map(({ it }) => it)).toEqual([expect.stringContaining("1 abbinamento dubbio")]);
    const dati = materiale();
    const [scritto] = scrittiAccanto({ [DUBBIA]: { [VARIAZIONI.conferma]: "sì" } });
    const altro = { ...scritto!, testi: { ...scritto!.testi, [VARIAZIONI.indicatorePrima]: "Un altro" } };
    const decisioni = decisioniOf(dati.fogli, [altro]);
    const { tabella } = righeDi({ ...dati, confronto: { ...dati.confronto, decisioni } });
    expect(tabella.mancanze).toHaveLength(1);
  });

  it("clears the mark of a target whose act was typed", () => {
    const marcati = ({ fogli, confronto }: Materiale) =>
      flagTarget(fogli, confronto).flatMap(({ misurato }) =>
        misurato.indicatori.flatMap(({ indicatore, anomalie }) =>
          anomalie.some(({ codice }) => codice === "target-non-ultimo-approvato") ? [indicatore.nome] : [],
        ),
      );
    const nome = "Cassetti digitali aperti dalle imprese";
    expect(marcati(materiale())).toEqual([nome]);
    expect(marcati(conDecisioni({ [nome]: { [VARIAZIONI.atto]: "Delibera n. 45 del 2020" } }))).toEqual([]);
  });
});

describe("flagTarget", () => {
  it("marks a target that is not the approved one, and no doubtful match", () => {
    const { fogli, confronto } = materiale();
    const marcati = flagTarget(fogli, confronto).flatMap(({ misurato }) =>
      misurato.indicatori.flatMap(({ indicatore, anomalie }) =>
        anomalie.flatMap((una) =>
          una.codice === "target-non-ultimo-approvato" ? [[indicatore.nome, una.dati?.approvato]] : [],
        ),
      ),
    );
    expect(marcati).toEqual([["Cassetti digitali aperti dalle imprese", "15000"]]);
  });

  it("says that the changes may be others where the names are read from a column that is only proposed", () => {
    const TESTA = ["Scopo", "Voce", "Riscontro", "Valore obiettivo", "Valore conseguito"];
    const fogli = (target: number) =>
      materialeDi([
        foglio(
          [
            ["Piano integrato 2022"],
            TESTA,
            ["S1 Regolarità degli studi", "N. tutor", "Registro tutor", target, 31],
            ["S1 Regolarità degli studi", "Ore di orientamento", "Registro delle ore", 100, 120],
            ["S3 Brevetti", "N. brevetti", "UIBM - banca dati", 3, 3],
          ],
          [],
          "Ateneo",
        ),
      ]);
    const ora = fogli(30);
    const isIncerto = ora.fogli.some(({ misurato }) =>
      misurato.indicatori.some(({ indicatore }) => indicatore.incerte.length > 0),
    );
    const tabella = variazioniOf({
      ...ora,
      confronto: { nome: "Piano", fogli: fogli(28).fogli, decisioni: new Map() },
    });

    expect(isIncerto).toBe(true);
    expect(tabella?.mancanze[0]?.it).toMatch(/^di «Ateneo» si chiede ancora quale colonna è il nome o il target/);
  });
});
