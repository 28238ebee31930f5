import fc from "fast-check";
import type { Area, SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { bozza, cellaDi, FORME, nomeDi, salDi, type Figure, type Scritto } from "./figureCasuali";
import { foglio, quota } from "./foglio";
import { GENERI, INVENTATE, SEZIONI, TESTE, TITOLI, TOTALI, type Genere, type Lingua } from "./paroleCasuali";

const RUMORE: readonly Genere[] = [
  ...([
    "scostamento",
    "previsione",
    "precedente",
    "nota",
    "codice",
    "progressivo",
    "semaforo",
    "aggiornamento",
  ] as const),
];
const MINIMO_RUMORE = 3;

export interface RigaCasuale {
  readonly nome: string;
  readonly sal: number;
}

/** A made-up sheet with what it means. Rows and columns are 0-based. */
export interface CruscottoCasuale {
  readonly grid: SheetGrid;
  readonly colonne: Readonly<Record<"indicatore" | "target" | "consuntivo", number>>;
  /** The indicators by the row where they stand. */
  readonly righe: ReadonlyMap<number, RigaCasuale>;
  /** Words or arithmetic tell which column is which: whoever reads it needs to ask nothing. */
  readonly isChiaro: boolean;
  /** What the sheet has besides columns and rows, in words. */
  readonly tratti: readonly string[];
}

/** What whoever reads would see: which columns the words name, and which the figures explain. */
function isChiaro(
  ordine: readonly Genere[],
  ignote: ReadonlySet<Genere>,
  senzaTesta: ReadonlySet<Genere>,
  righe: readonly Figure[],
) {
  const isNota = (genere: Genere) => ordine.includes(genere) && !ignote.has(genere);
  const ignoti = (...generi: readonly Genere[]) => generi.filter((uno) => ordine.includes(uno) && ignote.has(uno));
  const misurate = righe.filter(({ forma }) => forma !== "data" && forma !== "siNo");
  const parziali = misurate.filter((riga) => salDi(riga) < 1 && !riga.isDecrescente);
  const hasAritmetica = ordine.includes("sal") && parziali.length >= 3;
  const isTesta = isNota("target") || (isNota("indicatore") && (isNota("sal") || isNota("consuntivo")));
  const hasNome = isNota("indicatore") || ignoti("responsabile", "nota", "semaforo").length === 0;
  const note = [isNota("target"), isNota("consuntivo")].filter(Boolean).length;
  const altreCifre = ignoti("previsione", "precedente", "scostamento", "peso", "sal", "aggiornamento").length > 0;
  // A quarter of the rows the other way round leaves no doubt of which way most of them go.
  const decrescenti = misurate.filter(({ isDecrescente }) => isDecrescente).length;
  const hasFigure =
    note === 2 ||
    (note === 1 && (hasAritmetica || (!altreCifre && !senzaTesta.has("target") && !senzaTesta.has("consuntivo")))) ||
    (note === 0 && hasAritmetica && isNota("sal") && decrescenti <= misurate.length / 4);
  return isTesta && hasNome && hasFigure;
}

/** How the rows stand on the sheet: titles above, headings of one or two rows, what stands between the rows. */
const disposizione = fc.record({
  lingua: fc.constantFrom<Lingua>("it", "it", "en"),
  titoli: fc.constantFrom(0, 0, 1, 2),
  testa: fc.constantFrom("una", "una", "una", "due righe unite", "a capo", "un gruppo"),
  blocchi: fc.constantFrom(1, 1, 1, 2, 3),
  corpo: fc.constantFrom("niente", "niente", "sezioni", "sezioni unite", "righe vuote"),
  totale: fc.constantFrom("no", "no", "nudo", "con figure"),
});
type Disposizione = typeof disposizione extends fc.Arbitrary<infer Uno> ? Uno : never;

class Stesura {
  readonly scritte: Scritto[][] = [];
  readonly unioni: Area[] = [];
  readonly righe = new Map<number, RigaCasuale>();

  constructor(
    private readonly ordine: readonly Genere[],
    private readonly testa: readonly string[],
    private readonly come: Disposizione,
  ) {}

  private sola(testo: string, colonna: number, isLarga: boolean): void {
    const larghezza = this.ordine.length;
    if (isLarga) this.unioni.push({ riga: this.scritte.length, colonna: 0, righe: 1, colonne: larghezza });
    this.scritte.push(this.ordine.map((_, at) => (at === (isLarga ? 0 : colonna) ? testo : "")));
  }

  titoli(): void {
    for (const titolo of TITOLI[this.come.lingua].slice(0, this.come.titoli))
      this.sola(titolo, 0, this.come.titoli > 1);
    if (this.come.titoli > 0) this.scritte.push(this.ordine.map(() => ""));
  }

  testata(): void {
    const { testa, come } = this;
    const prima = this.scritte.length;
    if (come.testa === "a capo") this.scritte.push(testa.map((parola) => parola.replace(" ", "\n")));
    else this.scritte.push([...testa]);
    if (come.testa !== "due righe unite" && come.testa !== "un gruppo") return;
    const [da, a] = [this.ordine.indexOf("target"), this.ordine.indexOf("consuntivo")].sort((x, y) => x - y) as [
      number,
      number,
    ];
    const hasGruppo = come.testa === "un gruppo" && a === da + 1;
    const sotto = testa.map((parola, at) => (hasGruppo && (at === da || at === a) ? parola : ""));
    this.scritte.push(sotto);
    if (hasGruppo) {
      (this.scritte[prima] ?? [])[da] = come.lingua === "it" ? "Anno 2024" : "Year 2024";
      (this.scritte[prima] ?? [])[a] = "";
      this.unioni.push({ riga: prima, colonna: da, righe: 1, colonne: 2 });
    }
    for (const [at] of testa.entries()) {
      if (!hasGruppo || (at !== da && at !== a)) this.unioni.push({ riga: prima, colonna: at, righe: 2, colonne: 1 });
    }
  }

  corpo(righe: readonly Figure[], daQuale: number, tutte: number): void {
    const { ordine, come } = this;
    const nome = ordine.indexOf("indicatore");
    for (const [at, riga] of righe.entries()) {
      if (at % 4 === 0 && come.corpo.startsWith("sezioni")) {
        const sezione = SEZIONI[come.lingua][(((daQuale + at) / 4) % SEZIONI[come.lingua].length) | 0] ?? "";
        this.sola(sezione, nome, come.corpo === "sezioni unite");
      }
      if (at % 3 === 2 && come.corpo === "righe vuote") this.scritte.push(ordine.map(() => ""));
      this.righe.set(this.scritte.length, { nome: riga.nome, sal: salDi(riga) });
      this.scritte.push(ordine.map((genere) => cellaDi(genere, riga, daQuale + at, tutte, come.lingua)));
    }
  }

  totale(righe: readonly Figure[]): void {
    const { ordine, come } = this;
    if (come.totale === "no") return;
    const parola = TOTALI[come.lingua][righe.length % TOTALI[come.lingua].length] ?? "";
    const media = righe.reduce((somma, riga) => somma + salDi(riga), 0) / righe.length;
    this.scritte.push(
      ordine.map((genere) => {
        if (genere === "indicatore") return parola;
        if (genere === "sal") return quota(Math.round(media * 1e4) / 1e4);
        if (genere === "peso" && come.totale === "con figure") return quota(1);
        return "";
      }),
    );
  }
}

/** Random cruscotti: roles in any order, noise beside them, a third of the headings or more in words nobody knows. */
export const cruscottoCasuale: fc.Arbitrary<CruscottoCasuale> = fc
  .record({
    rumore: fc.shuffledSubarray([...RUMORE], { minLength: MINIMO_RUMORE }),
    altre: fc.subarray(["sal", "sal", "peso", "udm", "responsabile"] as Genere[]),
    righe: fc.constantFrom(...FORME).chain((forme) => fc.array(bozza(forme), { minLength: 5, maxLength: 18 })),
    scelte: fc.array(fc.nat(59), { minLength: GENERI.length, maxLength: GENERI.length }),
    quote: fc.integer({ min: 34, max: 70 }),
    come: disposizione,
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
    const { come } = ricetta;
    const conti = { crescenti: 0, decrescenti: 0 };
    const righe = ricetta.righe.map((riga): Figure => {
      const at = riga.isDecrescente ? conti.decrescenti++ : conti.crescenti++;
      return { ...riga, nome: nomeDi(at, riga.isDecrescente, come.lingua) };
    });
    const sconosciute = new Set(ignote);
    const testa = ordine.map((genere, at) => {
      if (sconosciute.has(genere)) return inventate[ignote.indexOf(genere) % inventate.length] ?? "";
      const parole = TESTE[come.lingua][genere];
      return parole[(ricetta.scelte[at] ?? 0) % parole.length] ?? "";
    });
    const stesura = new Stesura(ordine, testa, come);
    stesura.titoli();
    const blocchi = Math.min(come.blocchi, Math.floor(righe.length / 5));
    for (let blocco = 0; blocco < blocchi; blocco++) {
      const [da, a] = [blocco, blocco + 1].map((uno) => Math.floor((righe.length * uno) / blocchi)) as [number, number];
      if (blocco > 0) stesura.scritte.push(ordine.map(() => ""));
      stesura.testata();
      stesura.corpo(righe.slice(da, a), da, a - da);
      stesura.totale(righe.slice(da, a));
    }
    return {
      grid: foglio(stesura.scritte, stesura.unioni, "Cruscotto 2024"),
      colonne: {
        indicatore: ordine.indexOf("indicatore"),
        target: ordine.indexOf("target"),
        consuntivo: ordine.indexOf("consuntivo"),
      },
      righe: stesura.righe,
      isChiaro: isChiaro(ordine, sconosciute, new Set(ordine.filter((_, at) => testa[at] === "")), righe),
      tratti: [
        come.lingua,
        `testa: ${come.testa}`,
        `corpo: ${come.corpo}`,
        `totale: ${come.totale}`,
        `blocchi: ${blocchi}`,
        `titoli: ${come.titoli}`,
        `forme: ${[...new Set(righe.map(({ forma }) => forma))].sort().join(" ")}`,
      ],
    };
  });
