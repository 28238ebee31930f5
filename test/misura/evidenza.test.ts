import { cruscottoOf } from "../support/letto";
import { foglio, quota } from "../support/foglio";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";

/** What the cells of a sheet settle before the words of its rows are asked. */

type Righe = Parameters<typeof foglio>[0];

const misura = (righe: Righe) =>
  measureCruscotto(cruscottoOf(foglio(righe)), { politica: POLITICA_STANDARD, anno: null, correzioni: new Map() });

const TESTA = ["Indicatore", "Target", "Consuntivo", "SAL"];

/** SAL and what is asked of the only row of a sheet. */
function unaRiga(...riga: Righe[number]): readonly [sal: number | null | undefined, chiesto: readonly string[]] {
  const uno = misura([TESTA, riga]).indicatori[0];
  return [uno?.misura.sal, uno?.anomalie.filter(({ gravita }) => gravita !== "nota").map(({ codice }) => codice) ?? []];
}

describe("the published SAL", () => {
  it.each([
    ["Giorni di uso della palestra comunale", 50, 10, quota(0.2), 0.2],
    ["Ritardi sanati con i piani di rientro", 8, 6, quota(0.75), 0.75],
    ["Domande accolte in deroga", 10, 40, quota(0.25), 0.25],
    ["Schede chiuse tardi", 10, 20, 50, 0.5],
    ["Schede", 4, 3, quota(0.75), 0.75],
  ] as const)("settles the direction of %j", (nome, target, consuntivo, sal, atteso) => {
    expect(unaRiga(nome, target, consuntivo, sal)).toEqual([atteso, []]);
  });

  it("leaves nothing to say where it agrees with the words", () => {
    const uno = misura([TESTA, ["Tempo medio di intervento", 15, 18, quota(0.8333)]]).indicatori[0];
    expect([uno?.misura.sal, uno?.anomalie]).toEqual([0.833333333333, []]);
  });

  it("turns no doubtful direction round for a whole, which a slip gives as well", () => {
    expect(unaRiga("Schede", 4, 2, quota(1))).toEqual([0.5, ["verso-presunto", "pubblicato-diverso"]]);
    expect(unaRiga("Schede", 2, 4, quota(1))).toEqual([1, []]);
  });

  it("settles nothing that neither direction gives", () => {
    expect(unaRiga("Schede", 4, 3, quota(0.5))).toEqual([0.75, ["verso-presunto", "pubblicato-diverso"]]);
  });

  it.each([
    ["Tempi medi", 6, 9, quota(1), 0.666666666667],
    ["Costo medio per pratica", 10, 20, quota(1), 0.5],
    ["Grado di soddisfazione degli utenti", 8, 4, quota(1), 0.5],
  ] as const)("does not overrule words that speak clearly: %j", (nome, target, consuntivo, sal, atteso) => {
    expect(unaRiga(nome, target, consuntivo, sal)).toEqual([atteso, ["pubblicato-diverso"]]);
  });

  it("does not overrule an operator", () => {
    expect(unaRiga("Schede", "≤ 4", 5, quota(1))).toEqual([0.8, ["pubblicato-diverso"]]);
  });
});

describe("a result still to come", () => {
  it.each([
    "Rilevazione non ancora conclusa",
    "valore in corso di validazione",
    "T.B.C.",
    "awaiting final data",
    "da comunicare (uff. statistica)",
    "# N/D",
    "non quantificabile",
    "slittato al 2025",
  ])("is missing and not unreadable: %j", (consuntivo) => {
    const uno = misura([TESTA, ["Numero di visite", 10, consuntivo]]).indicatori[0];
    expect([uno?.misura.esito, uno?.misura.sal]).toEqual(["da rilevare", null]);
    expect(unaRiga("Numero di visite", 10, consuntivo)[1]).toEqual([]);
  });

  it.each(["in corso: 4 visite fatte", "nessun reclamo", "sospese 3 visite"])("is not %j", (consuntivo) => {
    const uno = misura([TESTA, ["Numero di visite", 10, consuntivo]]).indicatori[0];
    expect(uno?.misura.esito).not.toBe("da rilevare");
  });
});
