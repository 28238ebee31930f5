import { measureSal } from "../../src/domain/measureSal";
import { POLITICA_STANDARD } from "../../src/domain/politiche";
import type { Politica } from "../../src/domain/Politica";
import { parseConsuntivo } from "../../src/domain/parseConsuntivo";
import { parseTarget } from "../../src/domain/parseTarget";
import { formulaNativa } from "../../src/formule/formulaNativa";
import { casiCasuali } from "../support/casiCasuali";
import { cellaDi, type Caso, type Contenuto } from "../support/casiNativi";
import { formulaNativa as vecchiaFormula } from "../support/vecchie/formulaNativa";
import { measureSal as vecchiaMisura } from "../support/vecchie/measureSal";

const SCELTE: readonly Partial<Politica>[] = [
  {},
  { limiteStretto: "severo" },
  { limiteStretto: "largo" },
  { sottoScala: "zero", consuntivoMancante: "zero" },
  { misura: "binaria", limiteStretto: "severo", massimo: 1.2 },
  {
    ritardo: {
      giorniTolleranza: 0,
      fasce: [
        { entroGiorni: 10, sal: 0.8 },
        { entroGiorni: 40, sal: 0.5 },
      ],
    },
  },
  {
    ritardo: {
      giorniTolleranza: 15,
      fasce: [
        { entroGiorni: 10, sal: 0.9 },
        { entroGiorni: 60, sal: 0.5 },
      ],
    },
  },
  { partenza: "base" },
  { scalaOrdinale: [["basso"], ["medio", "discreto"], ["alto"], ["Ottimo", "ottimo"]] },
];
const LUNGO = "parola ".repeat(50);
const TARGET: readonly Contenuto[] = [
  "SI",
  "no",
  true,
  false,
  "Buono",
  "≥ Buono",
  "> Buono",
  "< Ottimo",
  "<= sufficiente",
  "= discreto",
  "medio",
  "alto",
  "rispetto termini",
  "> rispetto",
  LUNGO,
  "31/12/2020",
  "entro il 30.06.2020",
  "31/12/2019",
  44196,
  44100,
  12,
  0,
  -3,
  "≥ 73%",
  "tra 2 e 4",
  "",
  "n.d.",
  "monitoraggio",
  "eliminato",
  "a) 1 b) > 80",
  "---",
  "…",
];
const CONSUNTIVI: readonly Contenuto[] = [
  "SI",
  "Sì",
  "no",
  "x",
  "✓",
  "fatto",
  "FATTO",
  "non fatto",
  true,
  false,
  0,
  1,
  2,
  0.5,
  "1",
  "0",
  "Buono",
  "ottimo",
  "Ottimo",
  "discreto",
  "medio",
  "insufficiente",
  "Rispetto termini",
  "rispetto  termini",
  LUNGO,
  "31/12/2020",
  "15/01/2021",
  "05.01.2021",
  "30/06/2018",
  44196,
  44206,
  44230,
  44260,
  44300,
  43000,
  "",
  "-",
  "n.d.",
  "nessuno",
  "…",
];
const FORMATI = ["General", "dd/mm/yyyy", "0%"];

function* tutti(): Generator<Caso> {
  for (const scelte of SCELTE) {
    const politica = { ...POLITICA_STANDARD, ...scelte };
    for (const anno of [null, 2020])
      for (const target of TARGET)
        for (const consuntivo of CONSUNTIVI)
          for (const primo of FORMATI)
            for (const secondo of FORMATI) {
              const formati = [primo, secondo] as const;
              const base = [1, "General"] as const;
              yield { target, consuntivo, formati, base, verso: "crescente", politica, anno, dopo: [] };
            }
  }
}

function pari(caso: Caso): unknown {
  const [t, c] = [cellaDi(caso.target, caso.formati[0]), cellaDi(caso.consuntivo, caso.formati[1])];
  const b = cellaDi(...(caso.base ?? (["", "General"] as const)));
  const [target, consuntivo] = [parseTarget(t), parseConsuntivo(c)];
  const opzioni = {
    politica: caso.politica,
    anno: caso.anno,
    base: parseConsuntivo(b),
    verso: { verso: caso.verso, origine: "utente" as const },
  };
  const [nuova, vecchia] = [measureSal(target, consuntivo, opzioni), vecchiaMisura(target, consuntivo, opzioni)];
  const riga = {
    target: { riferimento: "D5", cella: t, formato: caso.formati[0], letto: target },
    consuntivo: { riferimento: "E5", cella: c, formato: caso.formati[1], letto: consuntivo },
    base: { riferimento: "C5", cella: b, formato: caso.base?.[1] ?? "General", letto: parseConsuntivo(b) },
    verso: caso.verso,
    regole: caso.politica,
    anno: caso.anno,
    sal: nuova.sal,
  };
  const formule = [formulaNativa(riga), vecchiaFormula(riga)];
  const uguali = JSON.stringify(nuova) === JSON.stringify(vecchia) && formule[0] === formule[1];
  return uguali ? null : { caso: { ...caso, politica: 0 }, nuova, vecchia, formule };
}

describe("the rules said once", () => {
  it("measure and write as the two codes did, on each kind of target, consuntivo and method", () => {
    const casi = [...tutti()];
    const diversi = casi.map(pari).filter((uno) => uno !== null);
    expect({ casi: casi.length > 180_000, diversi: diversi.slice(0, 3), quanti: diversi.length }).toEqual({
      casi: true,
      diversi: [],
      quanti: 0,
    });
  });

  it("measure and write as the two codes did, on rows by chance", () => {
    const casi = casiCasuali({ campione: 20_000, intera: 20_000 });
    const diversi = casi.map(pari).filter((uno) => uno !== null);
    expect({ diversi: diversi.slice(0, 3), quanti: diversi.length }).toEqual({ diversi: [], quanti: 0 });
  });
});
