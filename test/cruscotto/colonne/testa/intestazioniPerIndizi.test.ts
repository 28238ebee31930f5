import { intestazioniPerIndizi } from "../../../../src/cruscotto/colonne/testa/intestazioniPerIndizi";
import type { SheetGrid } from "../../../../src/cruscotto/griglia/SheetGrid";
import { foglio, foglioDi } from "../../../support/foglio";
import { unione } from "../../../support/letto";
import { testeDi } from "../../../support/teste";

const NOMI = ["Visite guidate", "Corsi erogati", "Sportelli aperti", "Pratiche evase"];
/** Rows of names over figures of no measure in common. */
const righe = (quante: number) =>
  Array.from({ length: quante }, (_, at) => `${NOMI[at % NOMI.length] ?? ""} | ${7 * at + 10} | ${at * at + 5}`);
const RIGHE = righe(3).join("\n");

const testeSu = (tabella: string | SheetGrid) =>
  testeDi(typeof tabella === "string" ? foglioDi(tabella) : tabella, intestazioniPerIndizi);
/** On which rows headings are found, the first being 1. */
const dove = (tabella: string | SheetGrid) => testeSu(tabella).map((una) => una.split(" ")[0]);
const isTesta = (testa: string, sotto = RIGHE) => dove(`${testa}\n${sotto}`).length > 0;
const TROVATA = ["1"];

describe("a heading of names beside one hint", () => {
  it("is read as its words say", () => {
    expect(testeSu(`Azione | Aim | Outcome\n${RIGHE}`)).toEqual([
      "1 A:C cruscotto · A Azione (indicatore) · B Aim · C Outcome",
    ]);
  });

  it.each([
    ["Indicatore", "Indicato", "KPI", "Metrica", "Metric", "Measure", "Measurement", "Misura", "Misurazione"],
    ["Parametro", "Parametri", "Azione", "Azioni", "Attività", "Action", "Activity", "Activities", "Output"],
    ["Outcome", "Obiettivo", "Objective", "Goal", "Performance", "Descrizione", "Descrizioni", "Description"],
    ["Parametro_1", "Obiettivo_2023", "Descrizione_kpi", "Misura_1", "Indicatore_1"],
    ["Indikator", "Indikatoren", "Impegno", "Impegni", "Adempimento", "Adempimenti"],
    ["Servizio", "Servizi", "Servizii", "Prestazione", "Prestazioni", "Intervento", "Interventi", "Deliverable"],
    ["Deliverables", "Service", "Services", "Commitment", "Commitments", "Task", "Tasks", "Iniziativa", "Iniziative"],
  ])("is one of %s, %s…", (...nomi) => {
    expect(nomi.filter((nome) => !isTesta(`${nome} | Aim | Zarvio`))).toEqual([]);
  });

  it.each(["Zarvio", "Reparto", "Multitasking", "Servizievoli", "Reazione", "Controindicazione", "Impegnativo"])(
    "is not %s",
    (nome) => {
      expect(isTesta(`${nome} | Aim | Quelto`)).toBe(false);
    },
  );

  it.each([
    ["Azione | Aim | Zarvio", true],
    ["Azione | Zarvio | Aim", true],
    ["Azione | Outcome | Zarvio", true],
    ["Azione | Valore | Zarvio", true],
    ["Azione | Previsione | Zarvio", true],
    ["Azione | Performance | Zarvio", false],
    ["Azione | Zarvio | Quelto", false],
    ["Zarvio | Aim | Azione", false],
    ["Azione | Aim |", false],
  ])("%s: %s", (testa, attesa) => {
    expect(isTesta(testa)).toBe(attesa);
  });

  it.each([
    ["Servizio", "Servizi", "Service", "Services", "Prestazione", "Prestazioni", "Intervento", "Interventi"],
    ["Iniziativa", "Iniziative", "Impegno", "Impegni"],
  ])("is a line of a budget beside what was set aside: %s, %s…", (...nomi) => {
    const accanto = [
      "Budget",
      "Preventivo",
      "Preventivati nel 2023",
      "Stanziato",
      "Stanziata",
      "Preventivo_2023",
      "Stanziato_2023",
    ];
    for (const altra of accanto) expect(nomi.filter((nome) => isTesta(`${nome} | ${altra} | Fatto`))).toEqual([]);
    expect(nomi.filter((nome) => !isTesta(`${nome} | Aim | Fatto`))).toEqual([]);
  });

  it("is one of what no budget pays for, beside a budget too", () => {
    expect(isTesta("Azione | Budget | Zarvio")).toBe(true);
    expect(isTesta("Servizio | Budget | Zarvio")).toBe(false);
    expect(isTesta("Servizio con azioni | Budget | Zarvio")).toBe(false);
    // Of a budget speak the headings over figures.
    expect(isTesta("Servizio | Budget | Aim | Zarvio", "Visite | alto | 10 | 5\nCorsi | basso | 4 | 7")).toBe(true);
  });

  it.each([
    ["Voce", "Voci", "Conto", "Conti", "Capitolo", "Capitoli", "Cap", "Articolo", "Articoli", "Titolo", "Titoli"],
    ["Missione", "Stanziamento", "Stanziamenti", "Impegnato", "Impegnate", "Accertato", "Accertate", "Competenza"],
    ["Stanziamento_2023", "Impegnato_2023", "Accertato_2023"],
    ["Residuo", "Residui", "Fornitore", "Fornitori", "Fattura", "Fatture", "CIG", "CUP"],
  ])("is none of a budget, or of bills: %s, %s…", (...parole) => {
    expect(parole.filter((parola) => isTesta(`Azione | Aim | Fatto | ${parola}`))).toEqual([]);
    expect(isTesta("Azione | Aim | Fatto | Reparto")).toBe(true);
  });
});

describe("a heading of what was asked for and got", () => {
  it.each([
    ["Zarvio | Aim | Outcome", true],
    ["Zarvio | Visite previste | Visite effettive", true],
    ["Zarvio | Aim | Quelto", false],
    ["Fornitore | Aim | Outcome", false],
    ["Cliente | Aim | Outcome", false],
    ["Zarvio | Budget | Outcome", false],
  ])("needs no word for its names: %s: %s", (testa, attesa) => {
    expect(isTesta(testa)).toBe(attesa);
  });

  it("may stand beside what is spent, where two headings say one thing as asked for and as got", () => {
    const sotto = "Visite | 10 | 9 | 500\nCorsi | 4 | 5 | 700";
    expect(isTesta("Zarvio | Visite previste | Visite effettive | Costi", sotto)).toBe(true);
    expect(isTesta("Zarvio | Aim | Outcome | Costi", sotto)).toBe(false);
  });

  it("needs names", () => {
    expect(isTesta("Zarvio | Visite previste | Visite effettive", "1 | 10 | 9\n2 | 4 | 5")).toBe(false);
    expect(isTesta("Zarvio | Aim | Outcome", "1 | 10 | 9\n2 | 4 | 5")).toBe(false);
    expect(isTesta("Zarvio | Aim | Outcome", "a1 | 10 | 9\nb2 | 4 | 5")).toBe(false);
  });

  it("reads the pair it says", () => {
    expect(testeSu(`Zarvio | Visite previste | Visite effettive\n${RIGHE}`)).toEqual([
      "1 A:C cruscotto · A Zarvio · B Visite previste target · C Visite effettive consuntivo",
    ]);
  });
});

describe("a heading of names beside a share and what it is worked out from", () => {
  const isQuota = (...tabella: readonly string[]) => isTesta("Azione | Zarvio | Quelto | Brunaco", tabella.join("\n"));

  it.each([
    ["one over the other", ["Visite | 8 | 10 | 80%", "Corsi | 3 | 4 | 75%"]],
    ["the other over the one", ["Visite | 10 | 8 | 80%", "Corsi | 4 | 3 | 75%"]],
    ["a share printed without decimals", ["Visite | 1 | 3 | 33%", "Corsi | 2 | 3 | 67%"]],
    ["how little was used up", ["Visite | 12 | 10 | 80%", "Corsi | 5 | 4 | 75%"]],
    ["a share that stands before them", ["Visite | 80% | 8 | 10", "Corsi | 75% | 3 | 4"]],
  ])("is found: %s", (_, tabella) => {
    expect(isQuota(...tabella)).toBe(true);
  });

  it.each([
    ["a share of something else", ["Visite | 8 | 10 | 50%", "Corsi | 3 | 4 | 60%"]],
    ["a share of it on one row", ["Visite | 8 | 10 | 80%", "Corsi | 3 | 4 | 60%"]],
    ["a share of it on the last row", ["Visite | 8 | 10 | 50%", "Corsi | 3 | 4 | 75%"]],
    ["more than a point away", ["Visite | 8 | 10 | 81%", "Corsi | 3 | 4 | 75%"]],
    ["the same share on every row", ["Visite | 8 | 10 | 80%", "Corsi | 4 | 5 | 80%"]],
    ["a figure that is formatted as none", ["Visite | 8 | 10 | 0,8", "Corsi | 3 | 4 | 0,75"]],
    ["a share on one row, a figure on the other", ["Visite | 8 | 10 | 80%", "Corsi | 3 | 4 | 0,75"]],
    ["a figure on one row, a share on the other", ["Visite | 8 | 10 | 0,8", "Corsi | 3 | 4 | 75%"]],
    ["a row without its share", ["Visite | 8 | 10 | 80%", "Corsi | 3 | 4 | 75%", "Sportelli | 3 | 4 |"]],
    ["a row without a figure", ["Visite | 8 | 10 | 80%", "Corsi | 3 | 4 | 75%", "Sportelli | | 4 | 75%"]],
    ["a figure in words", ["Visite | ≥ 8 | 10 | 80%", "Corsi | 3 | 4 | 75%"]],
    ["itself over ones", ["Visite | x | 1 | 80%", "Corsi | y | 1 | 75%"]],
    ["a figure over itself", ["Visite | x | 7 | 100%", "Corsi | y | 9 | 99,8%"]],
    ["a day over a day", ["Visite | #01/07/2023 | #31/12/2023 | 99,6%", "Corsi | #31/12/2023 | #31/12/2023 | 100%"]],
  ])("is not found: %s", (_, tabella) => {
    expect(isQuota(...tabella)).toBe(false);
  });

  it("is found where it is of the way from a third", () => {
    const testa = "Azione | Zarvio | Quelto | Brunaco | Trilpe";
    expect(isTesta(testa, "Visite | 10 | 20 | 18 | 80%\nCorsi | 4 | 8 | 7 | 75%")).toBe(true);
    expect(isTesta(testa, "Visite | 10 | 20 | 18 | 80%\nCorsi | 4 | 8 | 6 | 75%")).toBe(false);
  });

  it("needs a word for its names", () => {
    expect(isTesta("Zarvio | Quelto | Brunaco | Trilpe", "Visite | 8 | 10 | 80%\nCorsi | 3 | 4 | 75%")).toBe(false);
  });
});

describe("what stands under a heading", () => {
  const isSu = (...sotto: readonly string[]) => isTesta("Azione | Aim | Zarvio", sotto.join("\n"));
  const BUONA = "Visite guidate | 10 | 9";

  it.each([
    ["two rows of names and figures", [BUONA, "Corsi | 4 | 5"]],
    ["figures with an operator", ["Visite | ≥ 10 | 9", "Corsi | almeno 4 | 5"]],
    ["names of three letters", ["PEC | 10 | 9", "PEG | 4 | 5"]],
    ["seven names of ten, without the rest", [...righe(6), "12 | 10 | 9", "13 | 4 | 5"]],
    ["rows of a table after a banner", ["AREA SOCIALE", BUONA, "AREA TECNICA", "Corsi | 4 | 5"]],
    ["two rows as far as the eighth", ["A", "B", "C", "D", "E", "F", BUONA, "Corsi | 4 | 5"]],
    ["anything after the eighth row", [...righe(8), ...Array<string>(9).fill("a | b | c")]],
    ["a word among many figures", [...righe(3), "Pratiche | non definito | 5"]],
  ])("may be %s", (_, sotto) => {
    expect(isSu(...sotto)).toBe(true);
  });

  it.each([
    ["one row", [BUONA]],
    ["nothing", []],
    ["names of two letters", ["AB | 10 | 9", "CD | 4 | 5"]],
    ["two rows of which one is not whole", [BUONA, "Corsi | 4 |"]],
    ["one row as far as the eighth", ["A", "B", "C", "D", "E", "F", "G", BUONA, "Corsi | 4 | 5"]],
    ["names that are figures", ["10 | 10 | 9", "4 | 4 | 5"]],
    ["figures that are words", ["Visite | alto | 9", "Corsi | basso | 5"]],
    ["figures on two rows of three", [...righe(2), "Pratiche | non definito | 5"]],
    ["names on two rows of three", [...righe(2), "13 | 4 | 5"]],
    ["a column of one figure", ["Visite | 10 | | x", "Corsi | 4 | 5 | y", "Sportelli | 3 | | z"]],
  ])("is not %s", (_, sotto) => {
    expect(isSu(...sotto)).toBe(false);
  });

  it("is no row that blanks fill", () => {
    const con = (nota: string) =>
      foglio([
        ["Azione", "Aim", "Zarvio", "Reparto"],
        ["Visite guidate", 10, 9, "a"],
        ["Corsi erogati", 4, 5, "b"],
        [12, 30, "", nota],
      ]);
    expect(dove(con("c"))).toEqual([]);
    expect(dove(con("  "))).toEqual(TROVATA);
  });

  it("is told by the cells that hold something", () => {
    expect(isTesta("Azione | Aim | Fatto | Reparto", "Visite | 10 | 9 | a\nCorsi | 4 | 5 | b\nPEC | | 8 | c")).toBe(
      true,
    );
    expect(isTesta("Azione | Aim | Fatto | Reparto", "Visite | 10 | 9 | a\nCorsi | | 5 | b\nPEC | | 8 | c")).toBe(
      false,
    );
  });

  it("is no heading again for what both leave blank", () => {
    const vuote = "|".repeat(12);
    expect(
      dove([`Azione | Aim | Zarvio ${vuote} x`, ...righe(3).map((una) => `${una} ${vuote} y`)].join("\n")),
    ).toEqual(TROVATA);
  });

  it("is not what stands above", () => {
    expect(dove(`Ente | Comune | Zarvio\nAzione | Aim | Zarvio\n${righe(2).join("\n")}`)).toEqual(["2"]);
  });

  it("is not the heading again", () => {
    const testa = "Azione | Aim | Zarvio";
    const [prima, seconda] = righe(2);
    expect(dove([testa, prima, testa, seconda].join("\n"))).toEqual(["1", "3"]);
    expect(dove([testa, prima, "AZIONE | aim | Zarvio", seconda].join("\n"))).toEqual(["1", "3"]);
    expect(dove([testa, prima, "Azione | Aim | Quelto", seconda].join("\n"))).toEqual([]);
  });

  it("is the heading again where seven of its ten words are the same", () => {
    const parole = ["Azione", "Aim", "Fatto", "a", "b", "c", "d", "e", "f", "g"];
    const con = (uguali: number) => parole.map((una, at) => (at < uguali ? una : `${una}${una}`)).join(" | ");
    const conUguali = (uguali: number) => [parole.join(" | "), ...righe(4), con(uguali), ...righe(2)].join("\n");
    expect(dove(conUguali(7))).toEqual(["1", "6"]);
    expect(dove(conUguali(6))).toEqual(TROVATA);
  });

  it("is a row where two words alone are the same", () => {
    const testa = "Azione | Aim | Fatto | Reparto | Sede";
    expect(dove(`${testa}\nVisite | 10 | 9 | Reparto | Sede\nCorsi | 4 | 5 | Uno | Due`)).toEqual(TROVATA);
  });
});

describe("where a heading stands", () => {
  const SOPRA = (quante: number) => Array.from({ length: quante }, (_, at) => `Nota ${at}`);
  const aRiga = (riga: number) => dove([...SOPRA(riga - 1), "Azione | Aim | Zarvio", ...righe(3)].join("\n"));

  it("is one of the first thirty rows", () => {
    expect(aRiga(2)).toEqual(["2"]);
    expect(aRiga(30)).toEqual(["30"]);
    expect(aRiga(31)).toEqual([]);
  });

  it("is the first of those that may be one", () => {
    expect(dove(`Azione | Aim | Zarvio\n${RIGHE}\nAttività | Aim | Quelto\n${RIGHE}`)).toEqual(TROVATA);
  });

  it("is on a row of words alone", () => {
    expect(isTesta("Azione | | Aim | Zarvio", "Visite | x | 10 | 9\nCorsi | y | 4 | 5")).toBe(true);
    expect(isTesta("Azione | 3 | Aim | Zarvio", "Visite | x | 10 | 9\nCorsi | y | 4 | 5")).toBe(false);
    expect(isTesta("Azione | #31/12/2023 | Aim | Zarvio", "Visite | x | 10 | 9\nCorsi | y | 4 | 5")).toBe(false);
  });

  it("is on a row of short words", () => {
    const lunga = (quanti: number) => `Azione | Aim | ${"z".repeat(quanti)}`;
    expect(isTesta(lunga(60))).toBe(true);
    expect(isTesta(lunga(61))).toBe(false);
  });

  it("goes as far as the widest row", () => {
    const { celle, ...grid } = foglioDi(`Azioni dell'anno\nAzione | Aim | Zarvio\n${RIGHE}`);
    const corta = { ...grid, celle: celle.map((riga, at) => (at === 0 ? riga.slice(0, 1) : riga)) };
    expect(testeSu(corta)).toEqual(["2 A:C cruscotto · A Azione (indicatore) · B Aim · C Zarvio"]);
  });

  it("takes also the row that numbers its columns, there and where it comes again", () => {
    const blocco = `Azione | Aim | Zarvio\n1 | 2 | 3\n${righe(4).join("\n")}`;
    expect(dove(`Azioni dell'anno\n${blocco}\n${blocco}`)).toEqual(["2-3", "8-9"]);
  });

  it("begins where its words are merged down from", () => {
    const tabella = `Azioni dell'anno |\nAzione | 3 | \n | Aim | Zarvio\n${RIGHE}`;
    const unita = [unione(1, 0, 2, 1), unione(1, 1, 1, 2)];
    expect(testeSu(foglioDi(tabella, "Foglio1", unita))).toEqual([
      "2-3 A:C cruscotto · A Azione (indicatore) · B Aim · C Zarvio",
    ]);
  });
});
