import fc from "fast-check";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import type { Politica } from "../../src/domain/metodo/Politica";
import { corse, type Quanti } from "./campione";
import type { Caso, Contenuto } from "./casiNativi";

const G = "General";
const P = "0%";
const D = "dd/mm/yyyy";

const politica = (regole: Partial<Politica>): Politica => ({ ...POLITICA_STANDARD, ...regole });

const politiche = fc.constantFrom(
  POLITICA_STANDARD,
  POLITICA_STANDARD,
  politica({ massimo: 1.2, limiteStretto: "severo" }),
  politica({ massimo: 1.5, decrescente: "lineare" }),
  politica({ decrescente: "lineare", fuoriIntervallo: "zero", sottoScala: "zero" }),
  politica({ misura: "binaria" }),
  politica({ consuntivoMancante: "zero" }),
  politica({ massimo: "nessuno", sogliaMinima: 0.5 }),
  politica({ partenza: "base" }),
  politica({ partenza: "base", massimo: 1.2, sogliaMinima: 0.25 }),
  politica({ partenza: "base", misura: "binaria" }),
  politica({ partenza: "base", massimo: "nessuno", limiteStretto: "severo" }),
  politica({
    scaglioni: [
      { da: 0.5, sal: 0.4 },
      { da: 0.9, sal: 1 },
      { da: 1.1, sal: 1.2 },
    ],
    decrescente: "lineare",
  }),
  politica({ ritardo: { giorniTolleranza: 30, fasce: [{ entroGiorni: 60, sal: 0.5 }] } }),
);
const decimale = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
const quantita = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 6, arbitrary: decimale(-10, 200) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 0.1 + 0.2, 542816.75, 650000) },
);
const percento = fc.oneof(decimale(-1, 2), fc.constantFrom(0, 0.01, 1, 1.1, 0.9765));
const italiano = (n: number) => String(n).replace(".", ",");
const segno = fc.constantFrom("", "almeno il ", "non superiore a ", ">= ", "≥", ">", "<= ", "≤ ", "<", "=");
const giorno = fc.integer({ min: 43466, max: 44560 });
const parola = fc.constantFrom(
  "SI",
  "no",
  "Sì",
  "x",
  "fatto",
  "Buono",
  "≥ Buono",
  "> Buono",
  "< Ottimo",
  "discreto",
  "OTTIMO",
);
const frasi = fc.constantFrom(
  "rispetto termini",
  "Rispetto dei tempi",
  "n.d.",
  "-",
  "monitoraggio",
  "eliminato",
  "a) 1 b) > 80",
);
const testi: fc.Arbitrary<Contenuto> = fc.oneof(parola, frasi, fc.boolean(), fc.constant(""));
const testoNumero = fc.oneof(
  quantita.map(italiano),
  percento.map((n) => `${italiano(Math.round(n * 100))}%`),
);

const consuntivo = (formato: string): fc.Arbitrary<Contenuto> =>
  formato === D ? giorno : formato === P ? percento : quantita;

/** Rows of every kind: a target, and a consuntivo that may be of its kind, of another, or missing. */
const caso: fc.Arbitrary<Caso> = fc
  .record({
    formati: fc.tuple(fc.constantFrom(G, G, P, P, D, "€ #,##0.00"), fc.constantFrom(G, G, P, P, D, "€ #,##0.00")),
    segno,
    verso: fc.constantFrom("crescente" as const, "decrescente" as const),
    politica: politiche,
    anno: fc.constantFrom(null, 2020),
    forma: fc.constantFrom("cella", "cella", "testo", "intervallo", "giorno", "parole"),
  })
  .chain(({ segno: operatore, forma, ...resto }) => {
    const [suo, altro] = resto.formati;
    const targets: Readonly<Record<string, fc.Arbitrary<Contenuto>>> = {
      cella: consuntivo(suo),
      testo: testoNumero.map((testo) => `${operatore}${testo}`),
      intervallo: fc.constantFrom("80%-85%", "tra 2 e 4", "0-5", "0%-3%", "da 2 a 4 gg", "dall'80% all'85%"),
      giorno: fc.constantFrom("31/12/2020", "entro il 30.06.2020", "31/12/2019"),
      parole: testi,
    };
    const digitati = consuntivo(altro);
    const vario = fc.oneof({ weight: 6, arbitrary: digitati }, testi, testoNumero, fc.constantFrom("31/12/2020"));
    return fc
      .record({
        target: targets[forma] ?? fc.constant(""),
        consuntivo: vario,
        base: fc.constantFrom(G, suo, P).chain((formato) => {
          const scritta = formato === suo ? consuntivo(suo) : formato === P ? percento : quantita;
          const insolita = fc.oneof(testoNumero, fc.constantFrom("", "n.d.", "in corso", "31/12/2020"));
          return fc.tuple(fc.oneof({ weight: 8, arbitrary: scritta }, insolita), fc.constant(formato));
        }),
        dopo: fc.tuple(digitati, vario),
      })
      .map((celle) => ({ ...resto, ...celle }));
  });

/** Cases drawn with the seed of the run. */
export function casiCasuali(quanti: Quanti): readonly Caso[] {
  return fc.sample(caso, corse(quanti));
}
