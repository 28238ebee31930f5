import { createOfficeShim } from "../../src/host/richieste/officeShim";
import fc from "fast-check";
import {
  esito,
  giudizio,
  leggitarget,
  media,
  sal,
  scostamento,
  spiega,
  spiegamedia,
} from "../../src/functions/functions";
import { formatSal } from "../../src/texts/formato";
import { corse } from "../support/campione";

const VOLTE = { campione: 200, intera: 20_000 };

Object.assign(globalThis, {
  CustomFunctions: createOfficeShim({ displayLanguage: "it-IT", excelApi: "1.17" }).customFunctions,
});

function refusal(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error("it did not refuse");
}

describe("PERF.SAL", () => {
  it.each([
    [12, 11.02, ">=", null, null, 0.918333333333],
    [6, 9, "<=", null, null, 0.666666666667],
    [6, 9, "decrescente?", null, null, 0.666666666667],
    [12, 13, null, null, null, 1],
    ["< 30", 16.43, null, null, null, 1],
    [43830, 43831, null, "data", null, 0],
    [43830, 43831, null, "data", "giorni=30", 1],
    [40000, 42000, null, "numero", null, 1],
    [0.8, 97.65, null, "percentuale", null, 1],
    ["SI", "SI", null, null, null, 1],
    ["monitoraggio", 0.5, null, null, null, "monitoraggio"],
    [12, "", null, null, null, ""],
    [12, null, null, null, null, ""],
    ["", "", null, null, null, ""],
    [12, "n.d.", null, null, null, ""],
  ] as const)("of %j and %j with %j, %j, %j is %j", (target, consuntivo, verso, tipo, opzioni, atteso) => {
    expect(sal(target, consuntivo, verso ?? undefined, tipo ?? undefined, opzioni ?? undefined)).toBe(atteso);
  });

  it.each([
    [80, 70, undefined, undefined, undefined, 60, 0.5],
    [20, 25, "<=", undefined, undefined, 40, 0.75],
    [80, 50, undefined, undefined, undefined, 60, 0],
    [80, 100, undefined, undefined, "massimo=nessuno", 60, 2],
    [0.8, 0.7, undefined, "percentuale", undefined, 0.6, 0.5],
    ["80%", "70%", undefined, undefined, undefined, "60%", 0.5],
    [80, 70, undefined, undefined, "metodo: partenza=base", 0, 0.875],
    [80, 70, undefined, undefined, undefined, [[60]], 0.5],
    [80, 70, undefined, undefined, undefined, null, 0.875],
    ["SI", "SI", undefined, undefined, undefined, 60, 1],
    [80, "", undefined, undefined, undefined, 60, ""],
  ] as const)(
    "of %j and %j with %j, %j, %j from %j is %j",
    (target, consuntivo, verso, tipo, opzioni, base, atteso) => {
      expect(sal(target, consuntivo, verso, tipo, opzioni, base)).toBe(atteso);
    },
  );

  it.each([
    ["", undefined, /Da confermare: il metodo misura dalla base, e qui manca/],
    ["n.d.", undefined, /dalla base, e qui manca/],
    ["60%", undefined, /stessa unità del target.*sesto argomento/],
    [80, undefined, /non migliora la base/],
    [undefined, "partenza=base", /dalla base, e qui manca/],
  ])("asks where it cannot begin at %j (%j)", (base, opzioni, messaggio) => {
    expect(sal(80, 70, undefined, undefined, opzioni, base)).toBe("calcolo da confermare");
    expect(spiega(80, 70, undefined, undefined, opzioni, base)).toMatch(messaggio);
  });

  it("explains the way made from a base", () => {
    expect(spiega(20, 25, "<=", undefined, undefined, 40)).toBe(
      "75%: da 40 a 25, su un target di ≤ 20; oltre il limite di 5.",
    );
  });

  it("does not guess between dates and numbers: its answer is in words, and PERF.SPIEGA asks", () => {
    expect(sal(43830, 43840)).toBe("calcolo da confermare");
    expect(spiega(43830, 43840)).toBe('Il target e il consuntivo sembrano date: indica il tipo "data" (o "numero").');
  });

  it("does not measure a target of another year", () => {
    expect(sal("28.02.2018", "28.02.2019", "", "data", "anno=2019")).toBe("calcolo da confermare");
  });

  it("says what a text lacks", () => {
    expect(spiega(12, "quasi tutti")).toMatch(/testo da cui non segue un valore.*Scrivi/);
  });

  it.each([
    ["forse", null, null, /verso/],
    [null, "parole", null, /tipo/],
    [null, null, "tetto=2", /opzioni/],
  ])("refuses arguments it does not know: %j %j %j", (verso, tipo, opzioni, message) => {
    const refused = refusal(() => sal(1, 1, verso ?? undefined, tipo ?? undefined, opzioni ?? undefined));
    expect(refused.code).toBe("#VALUE!");
    expect(refused.message).toMatch(message);
  });
});

describe("PERF.ESITO", () => {
  it.each([
    [0.5, undefined, "non raggiunto"],
    [0.9, undefined, "parziale"],
    [0.95, undefined, "raggiunto"],
    [0.75, [["70;90"]], "parziale"],
    ["calcolo da confermare", undefined, "calcolo da confermare"],
    ["", undefined, ""],
    [null, undefined, ""],
  ])("of %j with %j is %j", (quota, soglie, atteso) => {
    expect(esito(quota, soglie)).toBe(atteso);
  });

  it("refuses thresholds that do not grow", () => {
    expect(refusal(() => esito(0.5, [["90;70"]])).code).toBe("#VALUE!");
  });
});

describe("PERF.MEDIA", () => {
  it("ignores texts with their weight", () => {
    expect(media([[1], ["da rilevare"], [0.5]], [[0.5], [0.3], [0.5]])).toBe(0.75);
  });

  it("counts a figure typed as text", () => {
    expect(media([[1], ["85%"], ["0,85"], ["da rilevare"]])).toBe(0.9);
  });

  it("is plain without weights", () => {
    expect(media([[1, 0.5, ""]])).toBe(0.75);
  });

  it("is blank with nothing to average", () => {
    expect(media([[""]])).toBe("");
  });

  it("refuses weights of another size", () => {
    expect(refusal(() => media([[1], [1]], [[1]])).code).toBe("#VALUE!");
  });
});

describe("PERF.GIUDIZIO", () => {
  it("keeps each lower bound for the step above", () => {
    const limiti = [0.91, 0.81, 0.71, 0.6, 0];
    const scala = limiti.map((da, at) => [`gradino ${at}`, da]);
    const sotto = limiti.map((da) => giudizio(da - 0.0001 < 0 ? 0 : da - 0.0001, scala));
    const sopra = limiti.map((da) => giudizio(da, scala));
    expect(sotto.slice(0, -1)).toEqual(sopra.slice(1));
  });
});

describe("PERF.SCOSTAMENTO", () => {
  it.each([
    [46387, 46402, 15],
    ["31/12/2026", 46402, 15],
    [46387, "30/12/2026", -1],
    ["monitoraggio", 3, "monitoraggio"],
    [12, "n.d.", ""],
    ["", "", ""],
    [0, 3, 3],
  ])("from %j to %j is %j", (target, consuntivo, atteso) => {
    expect(scostamento(target, consuntivo)).toBe(atteso);
  });

  it("does not depend on the direction", () => {
    expect([">=", "<=", "decrescente?", null].map((verso) => scostamento(6, 9, verso ?? undefined))).toEqual([
      3, 3, 3, 3,
    ]);
  });

  it.each([
    ["dates beside counts", "31/12/2026", 12],
    ["days beside hours", "100 giorni", "3 ore"],
    ["euros beside percentages", "€ 100", "50%"],
    ["several conditions", "a) 1 campagna b) > 80", 3],
  ])("asks about %s", (_, target, consuntivo) => {
    expect(refusal(() => scostamento(target, consuntivo)).code).toBe("#N/A");
  });
});

describe("PERF.SPIEGA", () => {
  it("begins with the figure that PERF.SAL gives", () => {
    // A 1 may be a share: beside points it is asked about, not measured.
    const figura = fc.integer({ min: 2, max: 1000 });
    fc.assert(
      fc.property(figura, figura, fc.constantFrom(">=", "<="), (target, consuntivo, verso) => {
        const quota = Number(sal(target, consuntivo, verso));
        expect(spiega(target, consuntivo, verso).startsWith(`${formatSal(quota, "it")}: `)).toBe(true);
      }),
      corse(VOLTE),
    );
  });

  it("says what a late date still asks", () => {
    expect(spiega("31/12/2026", "15/01/2027")).toMatch(
      /^0%: .*15 giorni dopo il 31\/12\/2026\. In ritardo di 15 giorni/,
    );
  });
});

describe("PERF.SPIEGAMEDIA", () => {
  it("begins with the mean that PERF.MEDIA gives", () => {
    const quota = fc.integer({ min: 0, max: 100 }).map((punti) => punti / 100);
    const riga = fc.tuple(fc.oneof(quota, fc.constantFrom("da rilevare", "")), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(fc.array(riga, { minLength: 1, maxLength: 12 }), (righe) => {
        const [quote, pesi] = [righe.map(([uno]) => [uno]), righe.map(([, peso]) => [peso])];
        const atteso = media(quote, pesi);
        const inizio = typeof atteso === "number" ? `${formatSal(atteso, "it")} = ` : "Nessuna media";
        expect(spiegamedia(quote, pesi).startsWith(inizio)).toBe(true);
      }),
      corse(VOLTE),
    );
  });

  it("says that weights of zero make no mean", () => {
    expect(spiegamedia([[1], [0.5]], [[0], [0]])).toMatch(/peso zero/);
  });
});

describe("PERF.LEGGITARGET", () => {
  it("writes a range as it would be read again", () => {
    const [[, limiti] = []] = leggitarget("tra 80% e 85,5%");
    expect(leggitarget(limiti)).toEqual([["tra", "80%-85,5%", "percentuale"]]);
  });
});
