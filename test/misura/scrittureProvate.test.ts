import { inFondo } from "../../src/domain/passi";
import type { ScritturaColonna } from "../../src/domain/numeri/scritturaNumeri";
import type { Consuntivo, Target } from "../../src/domain/Valore";
import type { Indicatore } from "../../src/cruscotto/Cruscotto";
import { chiudiScritture } from "../../src/misura/chiudiScritture";
import { indicatoreDi } from "../support/letto";

type Letta = number | "si" | null;
/** Target and consuntivo of a row in one writing; its SAL is the second by the first. */
type Coppia = readonly [target: Letta, consuntivo: Letta];

interface Riga {
  readonly italiana: Coppia;
  readonly inglese: Coppia;
  /** What its SAL cell publishes. */
  readonly pubblicato?: number;
  readonly scritture?: readonly [target: ScritturaColonna, consuntivo: ScritturaColonna];
  readonly colonne?: readonly [target: number, consuntivo: number | null];
}

function lettaDi(valore: Letta) {
  if (valore === null) return { tipo: "mancante" } as const;
  if (valore === "si") return { tipo: "si-no", valore: true } as const;
  return {
    tipo: "numero",
    operatore: null,
    valore,
    unita: "numero",
    tolleranza: null,
    parola: null,
    conPunto: false,
    comeData: false,
  } as const;
}

/** What each row is read as, or the columns that are asked of it. */
function chiudi(...righe: readonly Riga[]): readonly string[] {
  const testo = { tipo: "testo", valore: "1.500" } as const;
  const indicatori = righe.map(({ scritture = ["aperta", "aperta"], colonne = [1, 2] }, riga) => {
    const base = indicatoreDi({ riga, target: testo, consuntivo: testo });
    return {
      ...base,
      scritture: { target: scritture[0], consuntivo: scritture[1] },
      colonne: { ...base.colonne, target: colonne[0], consuntivo: colonne[1] },
    };
  });
  const prova = ({ riga, scritture }: Indicatore) => {
    const { italiana, inglese, pubblicato } = righe[riga]!;
    const isInglese = scritture.target === "inglese" || scritture.consuntivo === "inglese";
    const [t, c] = isInglese ? inglese : italiana;
    const sal = typeof t === "number" && typeof c === "number" && t !== 0 ? Math.min(1, c / t) : null;
    return {
      pubblicato: pubblicato === undefined ? null : { valore: pubblicato, passo: 0.01 },
      misura: {
        sal,
        esito: "raggiunto",
        regola: "crescente",
        target: lettaDi(t) as Target,
        consuntivo: lettaDi(c) as Consuntivo,
        verso: null,
        anomalie: [],
      } as const,
    };
  };
  const passi = chiudiScritture(
    indicatori.map((indicatore) => ({ indicatore })),
    prova,
  );
  return inFondo(passi).map(({ indicatore, domanda }) => {
    if (domanda === null) return `${indicatore.scritture.target} ${indicatore.scritture.consuntivo}`;
    expect(domanda).toMatchObject({
      codice: "da-confermare",
      gravita: "conferma",
      dati: { motivo: "migliaia-o-decimali" },
    });
    return domanda.dati && "quali" in domanda.dati ? `? ${domanda.dati.quali}` : "?";
  });
}

const ITALIANA = "italiana italiana";
const INGLESE = "inglese inglese";
const PRESUNTA = ["presunta", "presunta"] as const;
const LONTANA: Coppia = [1000, 10];

describe("how far apart the figures of a row are", () => {
  it.each<readonly [string, Coppia, Coppia, string]>([
    ["ten times in one, more in the other", [10, 1], [1000, 10], ITALIANA],
    ["twenty times in one, more in the other", [200, 10], [210, 10], ITALIANA],
    ["ten times in one, twenty in the other", [100, 10], [200, 10], "? B, C"],
    ["near in both", [10, 5], [20, 2], "? B, C"],
    ["far in both", [1000, 10], [10_000, 10], "? B, C"],
    ["nothing asked for in Italian", [0, 5], [1000, 10], "? B, C"],
    ["no figures in Italian", ["si", "si"], LONTANA, "? B, C"],
    ["one figure in Italian", ["si", 1], LONTANA, "? B, C"],
    ["the other figure in Italian", [1, "si"], LONTANA, "? B, C"],
    ["no figure in English", [10, 5], [null, null], "? B, C"],
    ["no figure at all", [null, null], [null, null], "? B, C"],
  ])("settles an open column, or does not: %s", (_, italiana, inglese, attesa) => {
    expect(chiudi({ italiana, inglese })).toEqual([attesa]);
  });

  it.each<readonly [string, Coppia, Coppia, string]>([
    ["hundred and one times beside twice", [1010, 10], [20, 10], "? B, C"],
    ["a hundred times beside twice", [1000, 10], [20, 10], ITALIANA],
    ["hundred and one times beside more than twice", [1010, 10], [21, 10], ITALIANA],
    ["nothing done in Italian", [10, 0], [10, 9], ITALIANA],
    ["nothing asked for in Italian", [0, 10], [10, 9], ITALIANA],
  ])("doubts a column that is thought Italian, or does not: %s", (_, italiana, inglese, attesa) => {
    expect(chiudi({ italiana, inglese, scritture: PRESUNTA })).toEqual([attesa]);
  });

  it("speaks for the other rows of its columns", () => {
    const vicine: Riga = { italiana: [10, 5], inglese: [20, 2] };
    expect(chiudi({ italiana: [10, 5], inglese: LONTANA }, vicine)).toEqual([ITALIANA, ITALIANA]);
    const opposta: Riga = { italiana: [1010, 10], inglese: [20, 10], scritture: PRESUNTA };
    expect(chiudi(opposta, { ...vicine, scritture: PRESUNTA })).toEqual(["? B, C", "? B, C"]);
  });

  it("says nothing of other columns", () => {
    const sicura: Riga = { italiana: [10, 5], inglese: LONTANA };
    const dubbia: Riga = { italiana: [10, 5], inglese: [20, 2] };
    expect(chiudi(sicura, { ...dubbia, colonne: [1, 4] })).toEqual([ITALIANA, "? B, E"]);
    expect(chiudi(sicura, { ...dubbia, colonne: [0, 2] })).toEqual([ITALIANA, "? A, C"]);
  });
});

describe("what the published SALs say", () => {
  const DUBBIA = { italiana: [10, 5], inglese: [20, 2] } as const;

  it.each<readonly [string, readonly number[], string]>([
    ["the Italian figure", [0.5], ITALIANA],
    ["the English one", [0.1], INGLESE],
    ["neither", [0.7], "? B, C"],
    ["one of them, beside a row that says nothing", [0.7, 0.1], INGLESE],
    ["both, on two rows", [0.5, 0.1], "? B, C"],
  ])("settles the columns, or does not: %s", (_, pubblicati, attesa) => {
    expect(chiudi(...pubblicati.map((pubblicato) => ({ ...DUBBIA, pubblicato })))).toEqual(
      pubblicati.map(() => attesa),
    );
  });

  it("counts for more than how far apart the figures are", () => {
    expect(chiudi({ italiana: [10, 5], inglese: LONTANA, pubblicato: 0.01 })).toEqual([INGLESE]);
    expect(chiudi({ italiana: [1010, 10], inglese: [20, 10], scritture: PRESUNTA, pubblicato: 0.01 })).toEqual([
      ITALIANA,
    ]);
  });
});

describe("which columns are open", () => {
  const coppie = { italiana: [10, 5], inglese: [20, 2] } as const;

  it("asks for those alone", () => {
    expect(chiudi({ ...coppie, scritture: ["aperta", "italiana"] })).toEqual(["? B"]);
    expect(chiudi({ ...coppie, scritture: ["italiana", "aperta"] })).toEqual(["? C"]);
    expect(chiudi({ ...coppie, scritture: ["presunta", "aperta"] })).toEqual(["? B, C"]);
    expect(chiudi({ ...coppie, scritture: ["presunta", "presunta"] })).toEqual([ITALIANA]);
  });

  it("leaves those that are settled as they are", () => {
    expect(chiudi({ ...coppie, scritture: ["inglese", "italiana"] })).toEqual(["inglese italiana"]);
  });

  it("asks nothing of a row that measures the same in both writings", () => {
    expect(chiudi({ italiana: [10, 5], inglese: [20, 10] })).toEqual([ITALIANA]);
  });
});
