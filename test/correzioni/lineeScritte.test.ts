import type { Cella } from "../../src/domain/Cella";
import { addDetto, COSE, cosaDi, isSenzaFirma, isSostituita, withoutDetto } from "../../src/correzioni/cose";
import type { Cosa, Detto } from "../../src/correzioni/Correzione";
import { NESSUNA_CORREZIONE } from "../../src/correzioni/CorrezioniRiga";
import { correzioneDi } from "../support/letto";

const VUOTA: Cella = { tipo: "vuota" };
const testo = (valore: string): Cella => ({ tipo: "testo", valore });
const numero = (valore: number, formato: string): Cella => ({ tipo: "numero", valore, formato });

describe("what a line shows", () => {
  it.each<readonly [Detto, object]>([
    [
      { cosa: "pubblicato", valore: numero(0.9, "0%"), formula: "=A1" },
      { valore: numero(0.9, "0%"), formula: "=A1" },
    ],
    [
      { cosa: "argomenti", argomenti: { verso: "<=", tipo: "data", opzioni: null } },
      { valore: testo("verso=<=; tipo=data"), formula: "" },
    ],
    [
      { cosa: "sal", sal: 0.875 },
      { valore: numero(0.875, "0.0%"), formula: "" },
    ],
    [{ cosa: "neutralizzato" }, { valore: VUOTA, formula: "" }],
    [
      { cosa: "esito", esito: "parziale" },
      { valore: testo("parziale"), formula: "" },
    ],
    [{ cosa: "non applicabile" }, { valore: VUOTA, formula: "" }],
    [{ cosa: "esclusa" }, { valore: VUOTA, formula: "" }],
    [
      { cosa: "accettata", codice: "in-ritardo" },
      { valore: testo("in-ritardo"), formula: "" },
    ],
    [
      { cosa: "accettata", codice: "pubblicato-diverso", pubblicato: 0.833333333333 },
      { valore: testo("pubblicato-diverso"), formula: "0,833333333333" },
    ],
    [
      { cosa: "formula", formula: "=A1", valore: testo("x"), colonna: 3 },
      { valore: testo("x"), formula: "=A1", isViva: true },
    ],
    [
      { cosa: "collegata", formula: "=A1", valore: testo("x") },
      { valore: testo("x"), formula: "=A1" },
    ],
    [
      { cosa: "colonna", ruolo: "target", colonna: 3 },
      { valore: VUOTA, colonna: 3, formula: "target" },
    ],
    [
      { cosa: "numeri", scrittura: "inglese", colonna: 3 },
      { valore: VUOTA, colonna: 3, formula: "inglese" },
    ],
    [
      { cosa: "anno", anno: 2031 },
      { valore: numero(2031, "0"), formula: "" },
    ],
  ])("%j", (detto, scritta) => {
    expect(cosaDi(detto).scrivi(detto)).toEqual(scritta);
  });

  it("says which published figure was accepted, and reads it back", () => {
    const detto = { cosa: "accettata", codice: "pubblicato-diverso", pubblicato: 0.833333333333 } as const;
    const { valore, formula } = cosaDi(detto).scrivi(detto);
    expect(cosaDi(detto).leggi({ valore, formula, descrizione: "", colonna: null })).toEqual(detto);
    expect(cosaDi(detto).leggi({ valore, formula: "", descrizione: "", colonna: null })).toEqual({
      cosa: "accettata",
      codice: "pubblicato-diverso",
    });
  });

  it.each<readonly [string, readonly Cosa[]]>([
    ["ricordo", ["pubblicato", "formula", "collegata", "raccolto"]],
    ["risposta", ["argomenti", "letto", "sal", "neutralizzato", "esito", "non applicabile", "accettata"]],
    ["foglio", ["esclusa", "colonna", "numeri", "anno"]],
  ])("is a %s", (ambito, cose) => {
    const sue = (Object.keys(COSE) as Cosa[]).filter((cosa) => COSE[cosa].ambito === ambito);
    expect(sue).toEqual(cose);
  });
});

describe("what a line is read as", () => {
  const leggi = (cosa: Cosa, valore: Cella, formula = "", descrizione = "", colonna: number | null = 3) =>
    COSE[cosa].leggi({ valore, formula, descrizione, colonna });

  it.each<readonly [string, Detto | null, Detto | null]>([
    ["a SAL of nothing", leggi("sal", numero(0, "0%")), { cosa: "sal", sal: 0 }],
    ["a text in the place of a formula", leggi("formula", VUOTA, "A1"), null],
    ["a formula of no column", leggi("formula", VUOTA, "=A1", "", null), null],
    ["a year with a digit before", leggi("anno", testo("12021")), null],
    ["a year with a digit after", leggi("anno", testo("20211")), null],
    ["no column for a role", leggi("colonna", testo("12"), "target"), null],
    ["no column for a writing", leggi("numeri", testo("12"), "inglese"), null],
    ["no writing for a column", leggi("numeri", testo("D"), "boh"), null],
    [
      "a writing in words",
      leggi("numeri", testo("D"), "", "all'inglese"),
      { cosa: "numeri", scrittura: "inglese", colonna: 3 },
    ],
    [
      "a writing beside a description",
      leggi("numeri", testo("D"), "italiana", "inglese"),
      { cosa: "numeri", scrittura: "italiana", colonna: 3 },
    ],
    [
      "a role beside a description",
      leggi("colonna", testo("D"), "target", "peso"),
      { cosa: "colonna", ruolo: "target", colonna: 3 },
    ],
  ])("%s", (_, detto, atteso) => {
    expect(detto).toEqual(atteso);
  });
});

describe("isSostituita", () => {
  it.each<readonly [string, Detto, Detto, boolean]>([
    [
      "the column of one role",
      { cosa: "colonna", ruolo: "target", colonna: 3 },
      { cosa: "colonna", ruolo: "target", colonna: 4 },
      true,
    ],
    [
      "those of two",
      { cosa: "colonna", ruolo: "target", colonna: 3 },
      { cosa: "colonna", ruolo: "peso", colonna: 3 },
      false,
    ],
    [
      "the writing of one column",
      { cosa: "numeri", scrittura: "inglese", colonna: 3 },
      { cosa: "numeri", scrittura: "italiana", colonna: 3 },
      true,
    ],
    [
      "those of two columns",
      { cosa: "numeri", scrittura: "inglese", colonna: 3 },
      { cosa: "numeri", scrittura: "inglese", colonna: 4 },
      false,
    ],
  ])("%s", (_, vecchia, nuova, attesa) => {
    expect(isSostituita(vecchia, nuova)).toBe(attesa);
  });
});

describe("addDetto", () => {
  const add = (...dette: readonly Detto[]) =>
    dette.reduce<ReturnType<typeof addDetto>>(
      (riga, detto) => riga && addDetto(riga, correzioneDi({ detto, motivo: "delibera", autore: "OIV" }), detto),
      NESSUNA_CORREZIONE,
    );
  const argomenti = (verso: string | null, tipo: string | null, opzioni: string | null): Detto => ({
    cosa: "argomenti",
    argomenti: { verso, tipo, opzioni },
  });

  it.each<readonly [Detto, object]>([
    [
      { cosa: "sal", sal: 0.9 },
      { tipo: "sal", sal: 0.9 },
    ],
    [{ cosa: "neutralizzato" }, { tipo: "neutralizzato" }],
    [
      { cosa: "esito", esito: "raggiunto" },
      { tipo: "esito", esito: "raggiunto" },
    ],
    [{ cosa: "non applicabile" }, { tipo: "non applicabile" }],
  ])("establishes %j, with who says so", (detto, stabilito) => {
    expect(add(detto)).toEqual({
      ...NESSUNA_CORREZIONE,
      stabilito: { ...stabilito, motivo: "delibera", autore: "OIV" },
    });
    expect(add(detto, detto)).toEqual(add(detto));
    expect(add(detto, { cosa: "sal", sal: 0.3 })).toBeNull();
  });

  it("puts arguments together while they agree", () => {
    expect(add(argomenti("<=", null, "giorni=30"), argomenti("<=", "data", null))?.argomenti).toEqual({
      verso: "<=",
      tipo: "data",
      opzioni: "giorni=30",
    });
    expect(add(argomenti("<=", null, null), argomenti(null, null, "giorni=30"))?.argomenti?.opzioni).toBe("giorni=30");
    expect(add(argomenti("<=", null, null), argomenti(">=", null, null))).toBeNull();
  });

  it("adds nothing of what says nothing of a row", () => {
    expect(add({ cosa: "anno", anno: 2031 })).toBe(NESSUNA_CORREZIONE);
  });

  it("takes back what two lines contradict, and nothing else", () => {
    const riga = {
      ...NESSUNA_CORREZIONE,
      argomenti: { verso: "<=", tipo: null, opzioni: null },
      stabilito: { tipo: "neutralizzato", motivo: "", autore: "" },
    } as const;
    expect(withoutDetto(riga, argomenti("<=", null, null))).toEqual({ ...riga, argomenti: null });
    expect(withoutDetto(riga, { cosa: "sal", sal: 1 })).toEqual({ ...riga, stabilito: null });
    expect(withoutDetto(riga, null)).toEqual({ ...riga, stabilito: null });
  });
});

describe("isSenzaFirma", () => {
  it("is no line that nobody understands, nor one that needs none", () => {
    expect(isSenzaFirma(correzioneDi({ detto: null }))).toBe(false);
    expect(isSenzaFirma(correzioneDi({ detto: { cosa: "non applicabile" } }))).toBe(false);
    expect(isSenzaFirma(correzioneDi({ detto: { cosa: "neutralizzato" }, motivo: "x" }))).toBe(true);
    expect(isSenzaFirma(correzioneDi({ detto: { cosa: "neutralizzato" }, motivo: "x", autore: "y" }))).toBe(false);
  });
});
