import type { Indicatore } from "../../../src/cruscotto/Cruscotto";
import type { Cella } from "../../../src/domain/Cella";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { measureNota } from "../../../src/misura/riga/measureNota";
import { measureRiga } from "../../../src/misura/riga/measureRiga";
import { isStessaRiga } from "../../../src/misura/riga/RigaDaMisurare";
import { ParoleDiRiga } from "../../../src/misura/riga/ParoleDiRiga";
import { foglioDi } from "../../support/foglio";
import { cruscottoOf } from "../../support/letto";

const RIGA = "Indicatore | Peso | UdM | Target | Consuntivo | SAL\nNumero di corsi | 40% | n. | 8 | 6 |";

function rigaLetta(): Indicatore {
  const [una] = cruscottoOf(foglioDi(RIGA)).indicatori;
  if (!una) throw new Error("no row");
  return una;
}

const numero = (valore: number): Cella => ({ tipo: "numero", valore, formato: "0" });

const SAPUTO = { argomenti: null, letto: null, pubblicato: null, pesoEffettivo: 0.4 };

const nota = (riga: Indicatore, anno: number | null = null, saputo = {}) =>
  measureNota(riga, { ...SAPUTO, parole: new ParoleDiRiga(riga), ...saputo }, POLITICA_STANDARD, anno);

describe("measureNota", () => {
  it("measures a row that is read again as the same once", () => {
    expect(nota(rigaLetta())).toBe(nota(rigaLetta()));
  });

  it("finds a row again wherever it stands", () => {
    expect(nota({ ...rigaLetta(), riga: 40, padre: 3, codice: "A9" })).toBe(nota(rigaLetta()));
  });

  it.each<[Partial<Indicatore>]>([
    [{ nome: "Numero di reclami" }],
    [{ descrizione: "Giorni di ritardo" }],
    [{ target: numero(9) }],
    [{ consuntivo: numero(7) }],
    [{ operatore: { tipo: "testo", valore: "<=" } }],
    [{ versoScritto: { tipo: "testo", valore: "decrescente" } }],
    [{ base: numero(2) }],
    [{ esitoScritto: { tipo: "testo", valore: "raggiunto" } }],
    [{ udm: "%" }],
    [{ nota: "eliminato" }],
    [{ scritture: { target: "inglese", consuntivo: "italiana" } }],
    [{ frazione: { numeratore: numero(6), denominatore: numero(8) } }],
    [{ peso: 0 }],
    [{ periodoAperto: "parziale" }],
    [{ isRiferimentoVuoto: true }],
    [{ isDiDirigente: true }],
  ])("measures anew where %j has changed", (altro) => {
    expect(nota({ ...rigaLetta(), ...altro })).not.toBe(nota(rigaLetta()));
  });

  it("looks at every field of a row but its place and what was published", () => {
    const riga = { fotografati: [], ...rigaLetta() };
    const ignorati = Object.keys(riga).filter((campo) => isStessaRiga(riga, { ...riga, [campo]: "altro" }));
    expect(ignorati.toSorted()).toEqual(
      ["accanto", "codice", "colonne", "libere", "padre", "responsabile", "riga", "sal", "salFormula"].toSorted(),
    );
  });

  it.each<[string, number | null, object]>([
    ["the year", 2024, {}],
    ["what was published", null, { pubblicato: { valore: 0.75, passo: 0.01 } }],
    ["what the user wrote", null, { argomenti: { verso: "decrescente", tipo: null, opzioni: null } }],
    ["the weight above", null, { pesoEffettivo: 0.2 }],
  ])("measures anew where %s has changed", (_, anno, saputo) => {
    expect(nota(rigaLetta(), anno, saputo)).not.toBe(nota(rigaLetta()));
  });

  it("measures rows that are many, and differ in one thing, as measureRiga does", () => {
    for (let at = 0; at < 40; at++) {
      const riga = { ...rigaLetta(), udm: at % 2 === 0 ? `n. ${at}` : "%" };
      const detta = { ...SAPUTO, parole: new ParoleDiRiga(riga) };
      expect(nota(riga)).toEqual(measureRiga(riga, detta, POLITICA_STANDARD, null));
    }
  });
});
