import fc from "fast-check";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { foglio, quota } from "./foglio";

/** Columns that a made-up sheet may have: what a row is read by, and what must never be taken for it. */
const GENERI = [
  ...(["indicatore", "target", "consuntivo", "sal", "peso", "udm"] as const),
  ...(["scostamento", "previsione", "precedente", "nota", "codice", "progressivo", "responsabile"] as const),
] as const;
type Genere = (typeof GENERI)[number];

const RUMORE: readonly Genere[] = ["scostamento", "previsione", "precedente", "nota", "codice", "progressivo"];
const MINIMO_RUMORE = 3;

/** Headings in use. */
const TESTE: Readonly<Record<Genere, readonly string[]>> = {
  indicatore: ["Indicatore", "KPI", "Descrizione indicatore", "Indicator"],
  target: ["Target", "Valore atteso", "Risultato atteso", "Planned value", "Target 2024", "Goal"],
  consuntivo: ["Consuntivo", "Valore ottenuto", "Actual", "Valore rilevato", "Consuntivo 2024", "Achieved"],
  sal: ["SAL", "% realizzazione", "Grado di raggiungimento", "Achievement"],
  peso: ["Peso", "Peso %", "Weight"],
  udm: ["UdM", "Unità di misura", "Unit"],
  scostamento: ["Scostamento", "Consuntivo - Target", "Differenza", "Variance", "Actual vs target"],
  previsione: ["Previsione a finire", "Forecast", "Stima di chiusura", "Proiezione a fine anno"],
  precedente: ["Consuntivo 2023", "Anno precedente", "Last year", "Valore anno precedente"],
  nota: ["Note", "Osservazioni", "Remarks"],
  codice: ["Codice", "Cod.", "ID"],
  progressivo: ["N.", "Progr.", "#"],
  responsabile: ["Ufficio", "Responsabile", "Owner"],
};

/** Words of which no part stands in the program, as a body's own jargon is for a stranger; "" is no heading at all. */
const INVENTATE = ["Zarvio", "Quelto", "Brunaco", "Trilpe", "Movandi", "Sprello", "Ghirbo", "Lustano", "Fendimo", ""];

const NOMI_CRESCENTI = [
  ...["Visite guidate", "Corsi erogati", "Imprese assistite", "Sportelli aperti", "Eventi realizzati"],
  ...["Convenzioni firmate", "Progetti finanziati", "Utenti formati", "Servizi digitali attivati", "Bandi pubblicati"],
];
const NOMI_DECRESCENTI = ["Tempo medio di risposta", "Reclami ricevuti", "Giorni medi di attesa", "Costo per pratica"];
const UFFICI = ["Affari generali", "Tributi", "Promozione"];
const NOTE = [
  "Il risultato risente della chiusura estiva degli uffici e del nuovo applicativo, entrato a regime solo in autunno.",
  "Attività svolta con regolarità: si segnala il contributo delle associazioni di categoria e delle scuole del territorio.",
  "Nessuna criticità da segnalare rispetto a quanto programmato; il monitoraggio prosegue con cadenza trimestrale anche oltre.",
];

export interface RigaCasuale {
  readonly nome: string;
  readonly sal: number;
}

/** A made-up sheet with what it means. Columns are 0-based; the first row under the header is row 1. */
export interface CruscottoCasuale {
  readonly grid: SheetGrid;
  readonly colonne: Readonly<Record<"indicatore" | "target" | "consuntivo", number>>;
  readonly righe: readonly RigaCasuale[];
  /** Words or arithmetic tell which column is which: whoever reads it needs to ask nothing. */
  readonly isChiaro: boolean;
}

interface Figure {
  readonly nome: string;
  readonly isDecrescente: boolean;
  readonly target: number;
  readonly rapporto: number;
  readonly previsto: number;
  readonly prima: number;
  readonly ufficio: number;
}

const figure = fc.record({
  isDecrescente: fc.constantFrom(false, false, false, true),
  target: fc.constantFrom(4, 10, 12, 20, 25, 40, 60, 80, 100, 150, 200, 500),
  rapporto: fc.integer({ min: 31, max: 149 }),
  previsto: fc.integer({ min: 50, max: 130 }),
  prima: fc.integer({ min: 40, max: 120 }),
  ufficio: fc.nat(UFFICI.length - 1),
});

function nomeDi(at: number, isDecrescente: boolean): string {
  const nomi = isDecrescente ? NOMI_DECRESCENTI : NOMI_CRESCENTI;
  const giro = Math.floor(at / nomi.length);
  return `${nomi[at % nomi.length] ?? ""}${giro > 0 ? ` nella sede ${giro + 1}` : ""}`;
}

const consuntivoDi = ({ target, rapporto }: Figure) => Math.max(1, Math.round((target * rapporto) / 100));

function salDi(riga: Figure): number {
  const { target, isDecrescente } = riga;
  const consuntivo = consuntivoDi(riga);
  return Math.min(1, isDecrescente ? target / consuntivo : consuntivo / target);
}

function cellaDi(genere: Genere, riga: Figure, at: number, righe: number) {
  const consuntivo = consuntivoDi(riga);
  switch (genere) {
    case "indicatore":
      return riga.nome;
    case "target":
      return riga.target;
    case "consuntivo":
      return consuntivo;
    case "sal":
      return quota(Math.round(salDi(riga) * 1e4) / 1e4);
    case "peso":
      return quota(Math.round(1e4 / righe) / 1e4);
    case "udm":
      return "n.";
    case "scostamento":
      return consuntivo - riga.target;
    case "previsione":
      return Math.max(1, Math.round((riga.target * riga.previsto) / 100));
    case "precedente":
      return Math.max(1, Math.round((riga.target * riga.prima) / 100));
    case "nota":
      return NOTE[at % NOTE.length] ?? "";
    case "codice":
      return `A${at + 1}`;
    case "progressivo":
      return at + 1;
    case "responsabile":
      return UFFICI[riga.ufficio] ?? "";
  }
}

/** What whoever reads would see: which columns the words name, and which the figures explain. */
function isChiaro(
  ordine: readonly Genere[],
  ignote: ReadonlySet<Genere>,
  senzaTesta: ReadonlySet<Genere>,
  righe: readonly Figure[],
): boolean {
  const isNota = (genere: Genere) => ordine.includes(genere) && !ignote.has(genere);
  const ignoti = (...generi: readonly Genere[]) => generi.filter((uno) => ordine.includes(uno) && ignote.has(uno));
  const parziali = righe.filter((riga) => salDi(riga) < 1 && !riga.isDecrescente);
  const hasAritmetica = ordine.includes("sal") && parziali.length >= 3;
  const isTesta = isNota("target") || (isNota("indicatore") && (isNota("sal") || isNota("consuntivo")));
  const hasNome = isNota("indicatore") || ignoti("responsabile", "nota").length === 0;
  const note = [isNota("target"), isNota("consuntivo")].filter(Boolean).length;
  const altreCifre = ignoti("previsione", "precedente", "scostamento", "peso", "sal").length > 0;
  // A quarter of the rows the other way round leaves no doubt of which way most of them go.
  const decrescenti = righe.filter(({ isDecrescente }) => isDecrescente).length;
  const hasFigure =
    note === 2 ||
    (note === 1 && (hasAritmetica || (!altreCifre && !senzaTesta.has("target") && !senzaTesta.has("consuntivo")))) ||
    (note === 0 && hasAritmetica && isNota("sal") && decrescenti <= righe.length / 4);
  return isTesta && hasNome && hasFigure;
}

/** Random cruscotti: roles in any order, noise beside them, a third of the headings or more in words nobody knows. */
export const cruscottoCasuale: fc.Arbitrary<CruscottoCasuale> = fc
  .record({
    rumore: fc.shuffledSubarray([...RUMORE], { minLength: MINIMO_RUMORE }),
    altre: fc.subarray(["sal", "sal", "peso", "udm", "responsabile"] as Genere[]),
    righe: fc.array(figure, { minLength: 5, maxLength: 14 }),
    scelte: fc.array(fc.nat(5), { minLength: GENERI.length, maxLength: GENERI.length }),
    quote: fc.integer({ min: 34, max: 70 }),
    titoli: fc.boolean(),
  })
  .chain((ricetta) => {
    const generi = [...new Set<Genere>(["indicatore", "target", "consuntivo", ...ricetta.altre, ...ricetta.rumore])];
    const quante = Math.ceil((generi.length * ricetta.quote) / 100);
    return fc.record({
      ricetta: fc.constant(ricetta),
      ordine: fc.shuffledSubarray(generi, { minLength: generi.length }),
      ignote: fc.shuffledSubarray(generi, { minLength: quante, maxLength: quante }),
      inventate: fc.shuffledSubarray(INVENTATE, { minLength: INVENTATE.length }),
    });
  })
  .map(({ ricetta, ordine, ignote, inventate }): CruscottoCasuale => {
    const conti = { crescenti: 0, decrescenti: 0 };
    const righe = ricetta.righe.map((riga): Figure => {
      const at = riga.isDecrescente ? conti.decrescenti++ : conti.crescenti++;
      return { ...riga, nome: nomeDi(at, riga.isDecrescente) };
    });
    const sconosciute = new Set(ignote);
    const testa = ordine.map((genere, at) => {
      if (sconosciute.has(genere)) return inventate[ignote.indexOf(genere) % inventate.length] ?? "";
      const parole = TESTE[genere];
      return parole[(ricetta.scelte[at] ?? 0) % parole.length] ?? "";
    });
    const corpo = righe.map((riga, at) => ordine.map((genere) => cellaDi(genere, riga, at, righe.length)));
    return {
      grid: foglio([testa, ...corpo], [], "Cruscotto 2024"),
      colonne: {
        indicatore: ordine.indexOf("indicatore"),
        target: ordine.indexOf("target"),
        consuntivo: ordine.indexOf("consuntivo"),
      },
      righe: righe.map((riga) => ({ nome: riga.nome, sal: salDi(riga) })),
      isChiaro: isChiaro(ordine, sconosciute, new Set(ordine.filter((_, at) => testa[at] === "")), righe),
    };
  });
