import type { Cella } from "../../src/domain/Cella";
import { measureSal } from "../../src/domain/sal/measureSal";
import { parseConsuntivo } from "../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../src/domain/valori/parseTarget";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import type { Politica } from "../../src/domain/metodo/Politica";
import type { VersoDeciso } from "../../src/domain/Misura";
import { cella } from "./cella";

type Contenuto = Parameters<typeof cella>[0];

function misura(
  [base, target, consuntivo]: readonly (Cella | null)[],
  metodo: Partial<Politica> = {},
  verso: VersoDeciso = { verso: "crescente", origine: "utente" },
) {
  const da = base ? { base: parseConsuntivo(base) } : {};
  const politica = { ...POLITICA_STANDARD, partenza: "base", ...metodo } as const;
  const [t, c] = [target ?? cella(null), consuntivo ?? cella(null)];
  return measureSal(parseTarget(t), parseConsuntivo(c), { politica, verso, anno: null, ...da });
}

const motiviDi = ({ anomalie }: ReturnType<typeof misura>) =>
  anomalie.flatMap(({ codice, dati }) => (dati && "motivo" in dati ? [dati.motivo] : [codice]));

describe("measureSal, from where the row started", () => {
  it.each<[Contenuto, Contenuto, Contenuto, number]>([
    [60, 80, 70, 0.5],
    [40, "≤ 20", 25, 0.75],
    ["60%", "80%", "70%", 0.5],
    [0, 80, 20, 0.25],
  ])("from %j to %j, %j, is the way made, and says where it began", (base, target, consuntivo, sal) => {
    const misurata = misura([cella(base), cella(target), cella(consuntivo)]);
    expect(misurata).toMatchObject({ sal, regola: "da-base", base: expect.any(Number) as number });
    expect(motiviDi(misurata).filter((una) => una !== "vicino-alla-soglia")).toEqual([]);
  });

  it.each<[Contenuto | undefined, Contenuto, string]>([
    [undefined, 80, "senza-base"],
    [null, 80, "senza-base"],
    ["60%", 80, "senza-base"],
    [60, "80%", "senza-base"],
    ["da rilevare", 80, "senza-base"],
    [80, 80, "base-oltre"],
    [90, 80, "base-oltre"],
  ])("from %j to %j gives no SAL: %s", (base, target, motivo) => {
    const misurata = misura([base === undefined ? null : cella(base), cella(target), cella(target)]);
    expect([misurata.sal, misurata.regola, misurata.esito]).toEqual([null, "da-base", "calcolo da confermare"]);
    expect(motiviDi(misurata)).toEqual([motivo]);
    expect(misurata.verso?.verso).toBe("crescente");
  });

  it("presumes a direction as any other rule does", () => {
    const dubbio = { verso: "crescente", origine: "dubbio" } as const;
    const misurata = misura([cella(60), cella(80), cella(70)], {}, dubbio);
    expect(misurata.anomalie).toContainEqual({
      codice: "verso-presunto",
      gravita: "conferma",
      dati: { verso: "crescente" },
    });
  });

  it("counts in bands, and below a minimum nothing", () => {
    const celle = [cella(60), cella(80), cella(73)];
    const scaglioni = [{ da: 0.6, sal: 0.7 }];
    expect(misura(celle, { scaglioni })).toMatchObject({ sal: 0.7, regola: "fasce", base: 60 });
    expect(misura(celle, { sogliaMinima: 0.7 })).toMatchObject({ sal: 0, regola: "da-base" });
    expect(misura(celle, { sogliaMinima: 0.6 }).sal).toBe(0.65);
  });

  it("is met or not by the target alone, where only what is met counts", () => {
    const binaria = misura([null, cella(80), cella(70)], { misura: "binaria", scaglioni: [{ da: 0.5, sal: 0.5 }] });
    expect([binaria.sal, binaria.regola, binaria.base, binaria.anomalie]).toEqual([0, "crescente", undefined, []]);
  });

  it("asks about a strict bound met exactly, also where the bound is severe elsewhere", () => {
    const stretto = misura([cella(60), cella("> 80"), cella(80)], { limiteStretto: "severo" });
    expect([stretto.sal, motiviDi(stretto)]).toEqual([1, ["limite"]]);
  });
});

describe("measureSal, without a cap", () => {
  it("lets a SAL be what it is, and asks what is infinitely better than its limit", () => {
    const senza = { partenza: "zero", massimo: "nessuno" } as const;
    expect(misura([null, cella(10), cella(25)], senza)).toMatchObject({ sal: 2.5, regola: "crescente" });
    const infinito = misura([null, cella("≤ 10"), cella(0)], senza);
    expect([infinito.sal, motiviDi(infinito)]).toEqual([null, ["valore"]]);
  });
});
