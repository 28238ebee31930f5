import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { calcola } from "../../../src/domain/espressione/calcola";
import { confronto, conto, costante, se, voce, type Espressione } from "../../../src/domain/espressione/Espressione";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import type { Regole } from "../../../src/domain/metodo/Politica";
import { rapporto, rapportoIntervallo, rapportoSevero, rapportoUguale } from "../../support/rapporto";
import { versoOfOperatore } from "../../../src/domain/valori/operatori";
import { applica, regolaDi } from "../../../src/domain/regole/regolaDi";
import type { Quota } from "../../../src/domain/regole/RegolaNumerica";
import type { Operatore } from "../../../src/domain/Valore";
import { quotaMista } from "../../../src/domain/regole/unitaMiste";
import { isPlausibile } from "../../../src/domain/valori/resolveUnita";
import { scriviEspressione } from "../../../src/formule/testo/scriviEspressione";
import { corse } from "../../support/campione";

const celle = { voce: (nome: string) => nome.toUpperCase() };
const [t, c, b] = [voce("t"), voce("c"), voce("b")];

describe("scrivi", () => {
  it.each<[Espressione<"t" | "c" | "b">, string]>([
    [conto(conto(c, "-", b), "/", conto(t, "-", b)), "(C-B)/(T-B)"],
    [conto(c, "-", conto(b, "-", t)), "C-(B-T)"],
    [conto(conto(c, "-", b), "-", t), "C-B-T"],
    [conto(c, "/", conto(b, "*", t)), "C/(B*T)"],
    [conto(costante(1), "-", conto(c, "*", t)), "1-C*T"],
    [confronto(conto(c, "+", t), "<=", b), "C+T<=B"],
    [confronto(c, "=", costante(-2)), "C=(-2)"],
    [se([confronto(c, "=", costante('detto "sì"'))], costante(true), costante("")), 'IF(C="detto ""sì""",TRUE,"")'],
  ])("puts brackets where the order of the signs asks for them: %j", (espressione, testo) => {
    expect(scriviEspressione(espressione, celle)).toBe(testo);
  });

  it("writes what calcola computes, whatever the signs", () => {
    const foglia = fc.constantFrom<Espressione<"t" | "c" | "b">>(t, c, b, costante(3), costante(-2));
    const { albero } = fc.letrec<{ albero: Espressione<"t" | "c" | "b"> }>((tie) => ({
      albero: fc.oneof(
        { maxDepth: 4 },
        foglia,
        fc
          .tuple(tie("albero"), fc.constantFrom("+", "-", "*", "/"), tie("albero"))
          .map(([a, segno, altro]) => conto(a, segno, altro)),
      ),
    }));
    fc.assert(
      fc.property(albero, (espressione) => {
        const testo = scriviEspressione(espressione, { voce: (nome) => ({ t: "7", c: "5", b: "11" })[nome] });
        const letto = Number(runInNewContext(testo));
        expect(calcola(espressione, { voce: (nome) => ({ t: 7, c: 5, b: 11 })[nome] })).toBe(letto);
      }),
      corse({ campione: 100, intera: 2000 }),
    );
  });
});

describe("calcola", () => {
  it("compares words whatever their case, and nothing with what is of another kind", () => {
    const isSi = confronto(c, "=", costante("Sì"));
    expect(["SÌ", "no", 1, true].map((uno) => calcola(isSi, { voce: () => uno }))).toEqual([true, false, false, false]);
  });
});

describe("regolaDi", () => {
  const numero = fc.oneof(
    fc.integer({ min: -500, max: 20000 }).map((n) => n / 100),
    fc.constantFrom(0, 1, 12, 650000, 542816.75, 0.1 + 0.2),
  );
  const scelte = fc.record<Partial<Regole>>({
    massimo: fc.constantFrom<Regole["massimo"]>(1, 1.2, 1.5, "nessuno"),
    decrescente: fc.constantFrom("rapporto", "lineare"),
    misura: fc.constantFrom("proporzionale", "binaria"),
    limiteStretto: fc.constantFrom("rapporto", "severo"),
    fuoriIntervallo: fc.constantFrom("rapporto", "zero"),
  });
  const operatore = fc.constantFrom<Operatore | null>(null, ">=", ">", "<=", "<", "=");

  it("measures a number as the arithmetic of the domain does, whatever its sign, operator and method", () => {
    fc.assert(
      fc.property(numero, numero, operatore, fc.boolean(), scelte, (t, c, segno, isCrescente, scelta) => {
        const regole = { ...POLITICA_STANDARD, ...scelta };
        const verso = versoOfOperatore(segno) ?? (isCrescente ? "crescente" : "decrescente");
        const isSevero = (segno === ">" || segno === "<") && scelta.limiteStretto === "severo";
        const attesa =
          segno === "=" ? rapportoUguale(t, c, regole) : (isSevero ? rapportoSevero : rapporto)(verso, t, c, regole);
        const regola = regolaDi({ tipo: "numero", valore: t, operatore: segno }, verso, regole);
        // What is infinitely better than its limit has no share where nothing caps it.
        const isInfinita = attesa.sal === Infinity || (attesa.sal ?? 0) > 1e12;
        expect(applica(regola, { t }, c)).toEqual(isInfinita ? { sal: null, daConfermare: true } : attesa);
      }),
      corse({ campione: 1500, intera: 100_000 }),
    );
  });

  it("measures a range as the arithmetic of the domain does", () => {
    fc.assert(
      fc.property(numero, numero, numero, scelte, (uno, altro, c, scelta) => {
        const regole = { ...POLITICA_STANDARD, ...scelta };
        const [minimo, massimo] = uno <= altro ? [uno, altro] : [altro, uno];
        const regola = regolaDi({ tipo: "intervallo", minimo }, "crescente", regole);
        expect(applica(regola, { minimo, massimo }, c)).toEqual(rapportoIntervallo(minimo, massimo, c, regole));
      }),
      corse({ campione: 1000, intera: 50_000 }),
    );
  });

  it("makes a rule once for all the rows of a sign", () => {
    const [una, altra] = [12, 70].map((valore) =>
      regolaDi({ tipo: "numero", valore, operatore: null }, "crescente", POLITICA_STANDARD),
    );
    expect(una).toBe(altra);
  });
});

describe("quotaMista", () => {
  const regole = fc.record<Partial<Regole>>({
    massimo: fc.constantFrom(1, 1.2),
    decrescente: fc.constantFrom("rapporto", "lineare"),
    misura: fc.constantFrom("proporzionale", "binaria"),
  });
  const valore = fc.oneof(
    fc.integer({ min: -300, max: 30000 }).map((n) => n / 100),
    fc.constantFrom(0, 0.05, 1, 0.8),
  );
  const letture = (isQuota: boolean, numero: number): readonly [number, number] =>
    isQuota ? [numero, numero / 100] : [numero * 100, numero];

  it("is the share of both readings, or of the only plausible one, and asks elsewhere", () => {
    fc.assert(
      fc.property(
        regole,
        fc.constantFrom("crescente", "decrescente"),
        fc.boolean(),
        valore,
        valore,
        (scelte, verso, isQuota, atteso, ottenuto) => {
          const regola = regolaDi({ tipo: "numero", valore: atteso, operatore: null }, verso, {
            ...POLITICA_STANDARD,
            ...scelte,
          });
          const [grande, piccola] = letture(isQuota, ottenuto);
          const valori = { t: atteso, c: 0, b: 0, minimo: 0, massimo: 0, grande, piccola };
          const read = (quota: Quota) => calcola(quota, { voce: (nome) => valori[nome] });
          if (!regola.condizioni.every((una) => read(una) === true)) return;
          const quote = [grande, piccola].map((uno) =>
            calcola(regola.semplice, { voce: (nome) => (nome === "c" ? uno : valori[nome]) }),
          );
          const plausibili = quote.filter((_, at) => isPlausibile(atteso, [grande, piccola][at] ?? 0, isQuota));
          const attesa = quote[0] === quote[1] ? quote[0] : plausibili.length === 1 ? plausibili[0] : null;
          const mista = read(quotaMista({ t: atteso, isQuota }, regola));
          expect(typeof mista === "number" ? mista : null).toBe(attesa);
        },
      ),
      corse({ campione: 1000, intera: 20_000 }),
    );
  });
});
