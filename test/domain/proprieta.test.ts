import fc from "fast-check";
import type { Cella } from "../../src/domain/Cella";
import { measureSal } from "../../src/domain/measureSal";
import type { Verso } from "../../src/domain/Misura";
import { parseConsuntivo } from "../../src/domain/parseConsuntivo";
import { parseTarget } from "../../src/domain/parseTarget";
import { POLITICA_STANDARD } from "../../src/domain/politiche";
import { cella } from "./cella";

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

function sal(target: Cella, consuntivo: Cella, verso: Verso = "crescente"): number | null {
  const opzioni = { politica: POLITICA_STANDARD, verso: { verso, origine: "utente" as const }, anno: 2020 };
  return measureSal(parseTarget(target), parseConsuntivo(consuntivo), opzioni).sal;
}

describe("measureSal, on any cell", () => {
  it("never throws, and yields nothing or a share from 0 to 1", () => {
    fc.assert(
      fc.property(celle, celle, versi, (target, consuntivo, verso) => {
        const quota = sal(target, consuntivo, verso);
        expect(quota === null || (quota >= 0 && quota <= 1 && !Object.is(quota, -0))).toBe(true);
      }),
      { numRuns: 2000 },
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
    );
  });
});
