import { contrassegnateIn, senzaContrassegno } from "../../../../src/relazione/tabelle/esiti/contrassegni";
import { estrattiOf } from "../../../../src/relazione/tabelle/esiti/estratti";
import { foglio, quota } from "../../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../../support/materiale";

describe("the PIRA extract of Arezzo-Siena 2019", () => {
  it("shows each of the 31 rows' indicators once, with its sheets and the values that differ", async () => {
    const materiale = await materialeOf("arezzo-siena-2019", { anno: 2019 });
    const righe = materiale.fogli.flatMap((fonte) => contrassegnateIn(fonte, "PIRA"));
    expect(righe).toHaveLength(31);
    // Twenty spellings: "Mercato (PIRA)" and "Mercato(PIRA)" are one indicator.
    expect(new Set(righe.map(({ indicatore }) => indicatore.nome)).size).toBe(20);
    const [pira, ...altri] = estrattiOf(materiale);
    expect(altri).toEqual([]);
    const stampate = stampata(pira!, materiale);
    expect(stampate).toHaveLength(19);
    const di = (nome: string) => stampate.find(({ voce }) => voce?.startsWith(nome));
    expect(di("Unificazione della struttura")).toMatchObject({
      fogli: "Cruscotto Ente, Area 1, Area 2, Area 4",
      target: "31/12/2019",
      daVedere: "",
    });
    expect(di("Costituzione Consulta")?.["fogli"]).toBe("Cruscotto Ente, Area 2");
    expect(di("Operatività PID")?.["daVedere"]).toBe("Consuntivi diversi: Cruscotto Ente 99,9%; Area 4 100%.");
    expect(stampate.filter(({ daVedere }) => daVedere?.startsWith("Forse")).map(({ voce }) => voce)).toEqual([
      "Iniziative realizzate in tema di internazionalizzazione",
      "Spese funzionamento + spese personale 2019/Spese funzionamento + spese personale 2017",
      "Spese funzionamento + spese personale 2019/Spese funzionamento + spese personale 2018",
      "Iniziativa realizzate in tema di internazionalizzazione",
      "Risorse utilizzate/ risorse stanziare",
    ]);
  });
});

describe("contrassegnateIn", () => {
  it.each(["Indicatori PTPCT", "PTPC_2021"])("has every row of a sheet of its own: %s", (nome) => {
    const righe = [
      ["Indicatore", "Target", "Consuntivo"],
      ["Processi mappati", 12, 12],
      ["Accessi evasi", 30, 28],
    ];
    const { fogli } = materialeDi([foglio(righe, [], nome)]);
    expect(fogli.flatMap((fonte) => contrassegnateIn(fonte, "PTPCT"))).toHaveLength(2);
    expect(fogli.flatMap((fonte) => contrassegnateIn(fonte, "PIRA"))).toEqual([]);
  });

  const nomi = (righe: Parameters<typeof foglio>[0], tag: "PIRA" | "PTPCT") =>
    materialeDi([foglio(righe, [], "Ente")]).fogli.flatMap((fonte) =>
      contrassegnateIn(fonte, tag).map(({ indicatore }) => indicatore.nome),
    );

  it("finds a tag in the name, glued to it or not, and in a heading", () => {
    const righe = [
      ["Indicatore", "Target", "Consuntivo"],
      ["1. Servizi digitali"],
      ["Pratiche evase (PIRA)", 10, 12],
      ["Formazione del personale(PTPCT)", quota(0.9), quota(1)],
      ["2. Attuazione del PTPCT 2020-2022"],
      ["Pirateria informatica: controlli", 4, 4],
    ];
    expect(nomi(righe, "PIRA")).toEqual(["Pratiche evase (PIRA)"]);
    expect(nomi(righe, "PTPCT")).toEqual(["Formazione del personale(PTPCT)", "Pirateria informatica: controlli"]);
  });

  it("finds a tag in a column beside: under a header that is the tag, or among its words", () => {
    const righe = [
      ["Indicatore", "Target", "Consuntivo", "PIRA", "Altri piani"],
      ["1. Servizi digitali"],
      ["Pratiche evase", 10, 12, "x", ""],
      ["Corsi tenuti", 4, 5, "no", "PTPCT, PTFP"],
      ["Tempi medi", 6, 5, "-", ""],
    ];
    expect(nomi(righe, "PIRA")).toEqual(["Pratiche evase"]);
    expect(nomi(righe, "PTPCT")).toEqual(["Corsi tenuti"]);
  });
});

describe("senzaContrassegno", () => {
  it.each([
    ["Aggiornamento posizioni relative ad ex Ruoli(PIRA)", "Aggiornamento posizioni relative ad ex Ruoli"],
    ["Servizio (PIRA) Alert Marchi", "Servizio Alert Marchi"],
    ["Ore (PIRA) (PTPCT)", "Ore"],
    ["n. reclami", "n. reclami"],
  ])("reads %s without its tags", (nome, atteso) => {
    expect(senzaContrassegno(nome)).toBe(atteso);
  });
});
