import type { Genere } from "../../../src/domain/metodo/Generi";
import type { Politica } from "../../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { CAMPI_OPZIONE, SCELTE, withValoreAt } from "../../../src/domain/metodo/scelteDelMetodo";
import { REGOLE } from "../../../src/texts/relazione/relazioneNota";
import { misuraDi, type Contenuto } from "../../support/casiNativi";

/** Rows short of their target, on it and beyond it, for each rule. */
const RIGHE: readonly (readonly [target: Contenuto, consuntivo: Contenuto, base?: Contenuto])[] = [
  ...([11, 12, 15] as const).flatMap((c) => [[12, c] as const, ["> 12", c] as const]),
  ...([8, 10, 12] as const).flatMap((c) => [["<= 10", c] as const, ["< 10", c] as const]),
  ...([5, 15, 25] as const).map((c) => ["tra 10 e 20", c] as const),
  ...([10, 12] as const).map((c) => ["= 10", c] as const),
  ...(["30/12/2020", "15/01/2021"] as const).map((c) => ["31/12/2020", c] as const),
  ...(["Sufficiente", "Buono", "Ottimo"] as const).flatMap((c) => [["≥ Buono", c] as const, ["> Buono", c] as const]),
  ...([62, 70, 90] as const).map((c) => [80, c, 60] as const),
];

/** A value of each kind that changes the SAL of some row above. */
const DIVERSI: Readonly<Partial<Record<Genere, unknown>>> = {
  quota: 0.95,
  giorni: 45,
  fasce: [{ entroGiorni: 99, sal: 0.25 }],
  scaglioni: [
    { da: 0.5, sal: 0.4 },
    { da: 0.9, sal: 1 },
  ],
  gradini: [["scarso"], ["sufficiente"], ["buono"], ["ottimo"]],
};

const CON_SCAGLIONI = [
  { da: 0.5, sal: 0.5 },
  { da: 1, sal: 1 },
];
/** Methods whose rules a choice may change: what counts in bands, or from a base, is another rule. */
const METODI: readonly Politica[] = [
  POLITICA_STANDARD,
  { ...POLITICA_STANDARD, partenza: "base" },
  { ...POLITICA_STANDARD, scaglioni: CON_SCAGLIONI },
  { ...POLITICA_STANDARD, misura: "binaria" },
];

function misura([target, consuntivo, base]: (typeof RIGHE)[number], politica: Politica) {
  const daBase = base === undefined ? {} : { base: [base, "General"] as const };
  const formati = ["General", "General"] as const;
  const caso = { target, consuntivo, formati, verso: "crescente" as const, politica, anno: null, dopo: [], ...daBase };
  return misuraDi(caso, consuntivo);
}

/** The rows that a choice gives another SAL by the same rule, with what the note says of it before and after. */
const CAMBI = METODI.flatMap((metodo) =>
  CAMPI_OPZIONE.flatMap((campo) => {
    const { genere, voci } = SCELTE[campo];
    const valori: readonly unknown[] = genere === "una" ? voci : [DIVERSI[genere]];
    return valori.flatMap((valore) => {
      const altro = withValoreAt(metodo, campo, valore);
      return RIGHE.flatMap((riga) => {
        const [prima, dopo] = [misura(riga, metodo), misura(riga, altro)];
        if (prima.sal === dopo.sal || prima.regola !== dopo.regola) return [];
        const [, applica] = REGOLE[prima.regola];
        return [{ campo, regola: prima.regola, detto: [applica(metodo), applica(altro)] as const }];
      });
    });
  }),
);

describe("the methodological note", () => {
  it("is tried on every choice that changes the SAL of a row with both figures", () => {
    const provate = new Set(CAMBI.map(({ campo }) => campo));
    // A year refuses a date; without a consuntivo there is no rule.
    const senza = ["anno", "consuntivoMancante"];
    expect(CAMPI_OPZIONE.filter((campo) => !provate.has(campo))).toEqual(senza);
  });

  it("says of a rule what changes its SAL", () => {
    const tacciute = CAMBI.filter(({ detto: [prima, dopo] }) => prima === dopo);
    expect([...new Set(tacciute.map(({ campo, regola }) => `${regola}: ${campo}`))]).toEqual([]);
  });

  it("says what only counts when met", () => {
    const binaria: Politica = { ...POLITICA_STANDARD, misura: "binaria", sogliaMinima: 0.5 };
    expect(REGOLE.crescente[1](binaria)).toBe(
      "raggiunto 100%, altrimenti zero; con > o < il limite esatto si conferma",
    );
  });
});
