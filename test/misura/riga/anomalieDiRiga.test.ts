import { parseTarget } from "../../../src/domain/valori/parseTarget";
import type { Cella } from "../../../src/domain/Cella";
import type { RigaDaMisurare } from "../../../src/misura/riga/RigaDaMisurare";
import { anomalieDiRiga, type VistoDellaRiga } from "../../../src/misura/riga/anomalieDiRiga";
import { ParoleDiRiga } from "../../../src/misura/riga/ParoleDiRiga";
import { cella } from "../../domain/cella";
import { indicatoreDi } from "../../support/letto";

/** What is said of a row with this name and this target: each code with its gravity and its data. */
function detteDi(parti: Partial<RigaDaMisurare>, visto: Partial<VistoDellaRiga> = {}): readonly string[] {
  const riga = indicatoreDi(parti);
  const comune: VistoDellaRiga = {
    parole: new ParoleDiRiga(riga),
    argomenti: null,
    target: parseTarget(riga.target),
    isOperatoreIllegibile: false,
    isContraddetto: false,
    pesoEffettivo: null,
    presunto: null,
  };
  return anomalieDiRiga(riga, { ...comune, ...visto }).map(
    ({ codice, gravita, dati }) => `${codice} ${gravita} ${JSON.stringify(dati ?? {})}`,
  );
}

const conTarget = (nome: string, target: string | Cella, altro: Partial<RigaDaMisurare> = {}) =>
  detteDi({ nome, target: typeof target === "string" ? cella(target) : target, ...altro });

const CONTRO = (operatore: string) => [`operatore-contro-parole conferma ${JSON.stringify({ operatore })}`];
const MOTIVO = (motivo: string, gravita = "conferma") => [`da-confermare ${gravita} ${JSON.stringify({ motivo })}`];

describe("anomalieDiRiga", () => {
  it("says nothing of a plain row", () => {
    expect(detteDi({})).toEqual([]);
    expect(detteDi({}, { argomenti: { verso: null, tipo: null, opzioni: null } })).toEqual([]);
    expect(detteDi({}, { argomenti: { verso: ">=", tipo: "numero", opzioni: "anno=2020" } })).toEqual([]);
  });

  it.each([
    ["a direction", { verso: "di lato", tipo: null, opzioni: null }],
    ["a kind", { verso: null, tipo: "misto", opzioni: null }],
    ["options", { verso: null, tipo: null, opzioni: "quando piove" }],
  ])("asks about %s that PERF.SAL refuses", (_, argomenti) => {
    expect(detteDi({}, { argomenti })).toEqual(MOTIVO("argomenti"));
  });

  it("asks about an operator that cannot be read, and one against the target's", () => {
    expect(detteDi({}, { isOperatoreIllegibile: true })).toEqual(MOTIVO("operatore-illeggibile"));
    expect(detteDi({}, { isContraddetto: true })).toEqual(MOTIVO("operatori-diversi"));
  });

  it("tells a reference to an empty cell, a SAL merged over rows, and a circular indicator", () => {
    expect(detteDi({ isRiferimentoVuoto: true })).toEqual(MOTIVO("riferimento-vuoto"));
    expect(detteDi({ isSalUnito: true })).toEqual(MOTIVO("sal-unito", "nota"));
    expect(detteDi({ isCircolare: true })).toEqual(["indicatore-circolare nota {}"]);
  });

  it("notes payment times that weigh less than 30%, and no other row", () => {
    const pagamenti = { nome: "Tempi di pagamento delle fatture", isDiDirigente: true };
    expect(detteDi(pagamenti, { pesoEffettivo: 0.29 })).toEqual(MOTIVO("peso-pagamenti", "nota"));
    expect(detteDi(pagamenti, { pesoEffettivo: 0.7 - 0.4 })).toEqual([]);
    expect(detteDi(pagamenti, { pesoEffettivo: null })).toEqual([]);
    expect(detteDi({ nome: "Numero di corsi" }, { pesoEffettivo: 0.1 })).toEqual([]);
  });

  it("notes the direction that the published SAL gave against the words", () => {
    const presunto = { verso: "decrescente", altro: 0.5 } as const;
    expect(detteDi({}, { presunto })).toEqual([`verso-presunto nota ${JSON.stringify(presunto)}`]);
  });

  it.each([
    ["Costi di struttura", "≥ 7.780.000", "≥"],
    ["Costi di struttura", "> 7.780.000", ">"],
    ["Reclami ricevuti", "= 100%", "="],
    ["Soddisfazione degli utenti", "≤ 4", "≤"],
    ["Soddisfazione degli utenti", "< 4", "<"],
  ])("asks whether «%s» %s is meant", (nome, target, operatore) => {
    expect(conTarget(nome, target)).toEqual(CONTRO(operatore));
  });

  it.each([
    ["of what is to be high", "Soddisfazione degli utenti", "≥ 4"],
    ["of what is to be low", "Costi di struttura", "≤ 7.780.000"],
    ["without an operator", "Costi di struttura", "7.780.000"],
    ["of nothing", "Costi di struttura", "≥ 0"],
    ["of exactly a figure that is no whole", "Reclami ricevuti", "= 50%"],
    ["of exactly a number", "Reclami ricevuti", "= 1"],
    ["of a direction in doubt", "Xyz", "≥ 7"],
    ["without a figure", "Costi di struttura", "SI"],
  ])("asks nothing %s", (_, nome, target) => {
    expect(conTarget(nome, target)).toEqual([]);
  });

  it("asks for nothing where words of time say that speed is meant, wherever they stand", () => {
    const nome = "Realizzazione del portale";
    expect(conTarget(nome, "≤ 30")).toEqual(CONTRO("≤"));
    for (const unita of [
      "giorni",
      "gg",
      "ore",
      "minuti",
      "mesi",
      "settimane",
      "anni",
      "days",
      "hours",
      "months",
      "weeks",
    ])
      expect(conTarget(nome, "≤ 30", { udm: unita })).toEqual([]);
    for (const una of ["giorno", "ora", "minuto", "mese", "settimana", "anno", "day", "hour", "month", "week"])
      expect(conTarget(nome, "≤ 1", { udm: una })).toEqual([]);
    expect(conTarget(`${nome} in giorni`, "≤ 30")).toEqual([]);
    expect(conTarget(nome, "≤ 30", { descrizione: "giorni dalla gara" })).toEqual([]);
    expect(conTarget(nome, "≤ 30 giorni")).toEqual([]);
    // No word is one that only begins or ends like it.
    expect(conTarget(nome, "≤ 30", { udm: "aggiornamenti" })).toEqual(CONTRO("≤"));
    expect(conTarget(nome, "≤ 30", { udm: "oreficerie" })).toEqual(CONTRO("≤"));
  });
});
