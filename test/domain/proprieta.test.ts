import fc from "fast-check";
import type { Cella } from "../../src/domain/Cella";
import { measureSal } from "../../src/domain/sal/measureSal";
import type { Verso } from "../../src/domain/Misura";
import { parseConsuntivo } from "../../src/domain/valori/parseConsuntivo";
import { tettoOf } from "../../src/domain/regole/regolaDi";
import { parseTarget } from "../../src/domain/valori/parseTarget";
import type { Regole } from "../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { corse } from "../support/campione";
import { cella } from "./cella";

const MOLTE = { campione: 2000, intera: 100_000 };
const POCHE = { campione: 100, intera: 10_000 };

const testi = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "n.d.",
    "SI",
    "No",
    "≥ 73%",
    "<= 30 gg",
    "31/12/2020",
    "29.02.2021",
    "1.234,5",
    "> 5.700 (+/- 0,05)",
    "tra 2 e 4",
  ),
  fc
    .tuple(
      fc.constantFrom("", "≥", "<", "=", "almeno "),
      fc.double({ noNaN: true }),
      fc.constantFrom("", "%", " €", " giorni"),
    )
    .map(([segno, numero, unita]) => `${segno}${String(numero).replace(".", ",")}${unita}`),
);
const celle: fc.Arbitrary<Cella> = fc.oneof(
  fc.constant<Cella>({ tipo: "vuota" }),
  fc.record({
    tipo: fc.constant("numero" as const),
    valore: fc.double({ noNaN: true, noDefaultInfinity: true }),
    formato: fc.constantFrom("General", "0%", "0.00", "dd/mm/yyyy", '"€" #,##0.00'),
  }),
  testi.map((valore): Cella => ({ tipo: "testo", valore })),
  fc.boolean().map((valore): Cella => ({ tipo: "booleano", valore })),
  fc.constant<Cella>({ tipo: "errore", valore: "#REF!" }),
);
const versi = fc.constantFrom<Verso>("crescente", "decrescente");

const regole: fc.Arbitrary<Regole> = fc.record({
  massimo: fc.constantFrom<Regole["massimo"]>(1, 1.2, 1.5, "nessuno"),
  decrescente: fc.constantFrom("rapporto", "lineare"),
  ritardo: fc.constantFrom(
    { giorniTolleranza: 0, fasce: [] },
    {
      giorniTolleranza: 30,
      fasce: [
        { entroGiorni: 60, sal: 0.5 },
        { entroGiorni: 90, sal: 0.2 },
      ],
    },
  ),
  limiteStretto: fc.constantFrom("rapporto", "severo"),
  fuoriIntervallo: fc.constantFrom("rapporto", "zero"),
  sottoScala: fc.constantFrom("rapporto", "zero"),
  consuntivoMancante: fc.constantFrom("escluso", "zero"),
  misura: fc.constantFrom("proporzionale", "binaria"),
  scalaOrdinale: fc.constant(POLITICA_STANDARD.scalaOrdinale),
  partenza: fc.constantFrom("zero", "base"),
  sogliaMinima: fc.constantFrom(0, 0.5),
  scaglioni: fc.constantFrom(
    [],
    [
      { da: 0.5, sal: 0.5 },
      { da: 1, sal: 1 },
    ],
  ),
});

function sal(
  target: Cella,
  consuntivo: Cella,
  verso: Verso = "crescente",
  { base, ...delMetodo }: Partial<Regole> & { readonly base?: Cella } = {},
): number | null {
  const politica = { ...POLITICA_STANDARD, ...delMetodo };
  const daBase = base ? { base: parseConsuntivo(base) } : {};
  const opzioni = { politica, verso: { verso, origine: "utente" as const }, anno: 2020, ...daBase };
  return measureSal(parseTarget(target), parseConsuntivo(consuntivo), opzioni).sal;
}

describe("measureSal, on any cell", () => {
  it("never throws, and yields nothing or a share from 0 to 1", () => {
    fc.assert(
      fc.property(celle, celle, versi, (target, consuntivo, verso) => {
        const quota = sal(target, consuntivo, verso);
        expect(quota === null || (quota >= 0 && quota <= 1 && !Object.is(quota, -0))).toBe(true);
      }),
      corse(MOLTE),
    );
  });

  it("never lowers the SAL of a better consuntivo", () => {
    const positivi = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positivi, positivi, positivi, versi, (target, uno, altro, verso) => {
        const [basso, alto] = [Math.min(uno, altro), Math.max(uno, altro)].map(
          (c) => sal(cella(target), cella(c), verso) ?? 0,
        );
        if (verso === "crescente") expect(alto).toBeGreaterThanOrEqual(basso ?? 0);
        else expect(basso).toBeGreaterThanOrEqual(alto ?? 0);
      }),
      corse(POCHE),
    );
  });

  it("stays between nothing and the cap of any method, and is a number", () => {
    fc.assert(
      fc.property(celle, celle, celle, versi, regole, (target, consuntivo, base, verso, delMetodo) => {
        const quota = sal(target, consuntivo, verso, { ...delMetodo, base });
        expect(quota === null || (quota >= 0 && quota <= tettoOf(delMetodo) && !Object.is(quota, -0))).toBe(true);
      }),
      corse(MOLTE),
    );
  });

  it("never gives less to a better consuntivo nor more to a worse one, by any method and operator", () => {
    const figure = fc.integer({ min: -50, max: 400 }).map((n) => n / 4);
    const segni = fc.constantFrom("", "≥ ", "> ", "≤ ", "< ");
    fc.assert(
      fc.property(figure, figure, figure, segni, versi, regole, (t, uno, altro, segno, verso, delMetodo) => {
        const target = segno === "" ? cella(t) : cella(`${segno}${String(t).replace(".", ",")}`);
        const isCrescente = segno === "" ? verso === "crescente" : /[≥>]/.test(segno);
        const [peggio, meglio] = isCrescente === uno <= altro ? [uno, altro] : [altro, uno];
        const [minore, maggiore] = [peggio, meglio].map((c) => sal(target, cella(c), verso, delMetodo));
        expect(minore === null || maggiore === null || minore === undefined || minore <= (maggiore ?? 0)).toBe(true);
      }),
      corse(MOLTE),
    );
  });

  it("gives less than 1 to some consuntivo, whatever the positive target and the direction", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), versi, regole, (t, verso, delMetodo) => {
        const peggio = verso === "crescente" ? t / 2 : t * 2;
        const base = cella(verso === "crescente" ? t / 4 : t * 4);
        expect(sal(cella(t), cella(peggio), verso, { ...delMetodo, base })).toBeLessThan(1);
      }),
      corse(POCHE),
    );
  });

  it("never gives more to a later date", () => {
    const giorno = fc.integer({ min: 43831, max: 44196 });
    const data = (seriale: number) => cella(seriale, "dd/mm/yyyy");
    fc.assert(
      fc.property(giorno, giorno, giorno, regole, (t, uno, altro, delMetodo) => {
        const [prima, dopo] = [Math.min(uno, altro), Math.max(uno, altro)].map(
          (c) => sal(data(t), data(c), "crescente", delMetodo) ?? 0,
        );
        expect(prima).toBeGreaterThanOrEqual(dopo ?? 0);
      }),
      corse(POCHE),
    );
  });

  it("does not depend on the unit in which shares are written", () => {
    const punti = fc.integer({ min: 100, max: 10_000 });
    fc.assert(
      fc.property(punti, punti, versi, (t, c, verso) => {
        const inCella = (n: number) => cella(n / 10_000, "0.00%");
        const inTesto = (n: number) => cella(`${String(n / 100).replace(".", ",")}%`);
        expect(sal(inTesto(t), inTesto(c), verso)).toBe(sal(inCella(t), inCella(c), verso));
      }),
      corse(POCHE),
    );
  });

  it("does not depend on how a number is spelled", () => {
    const centesimi = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(centesimi, centesimi, versi, (t, c, verso) => {
        const italiano = (n: number) =>
          `${Math.trunc(n / 100)
            .toString()
            .replace(/\B(?=(\d{3})+(?!\d))/g, ".")},${String(n % 100).padStart(2, "0")}`;
        expect(sal(cella(italiano(t)), cella(italiano(c)), verso)).toBe(sal(cella(t / 100), cella(c / 100), verso));
      }),
      corse(POCHE),
    );
  });
});
