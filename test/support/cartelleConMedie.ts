import { letteraOf } from "../../src/cruscotto/griglia/letteraOf";
import type { Area, SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import type { Cella } from "../../src/domain/Cella";
import type { CruscottoMisurato } from "../../src/misura/CruscottoMisurato";
import type { Disposizione, Ruolo } from "./disposizioniDiMedie";

/** What a cell with a formula gives: the SAL of a row, its weight or its share of a mean, a mean, the mean of means. */
export type Parte = "sal" | "peso" | "contributo" | "media" | "ente";

/** A cell that holds a formula, 0-based. */
export interface CellaScritta {
  readonly foglio: number;
  readonly riga: number;
  readonly colonna: number;
  readonly parte: Parte;
  readonly formula: string;
}

/** A workbook written by hand: the sheets with the rows first, then the one with the means where they have their own. */
export interface CartellaScritta {
  readonly fogli: readonly SheetGrid[];
  readonly celle: readonly CellaScritta[];
}

interface Voce {
  readonly nome: string;
  readonly target: number;
}

/** The rows of a sheet with a number as target, by the heading they stand under. */
function gruppiDi({ cruscotto, indicatori }: CruscottoMisurato): readonly (readonly [string, readonly Voce[]])[] {
  const gruppi = new Map<string, Voce[]>();
  for (const { indicatore, verso } of indicatori) {
    const { target } = indicatore;
    if (target.tipo !== "numero" || target.valore <= 0 || target.valore > 30_000) continue;
    if (verso.verso === "decrescente") continue;
    const padre = cruscotto.nodi.find(({ id }) => id === indicatore.padre)?.nome ?? "Obiettivo unico";
    gruppi.set(padre, [...(gruppi.get(padre) ?? []), { nome: indicatore.nome, target: target.valore }]);
  }
  return [...gruppi];
}

const TESTE = {
  obiettivo: "Obiettivo",
  nome: "Indicatore",
  peso: "Peso",
  target: "Target 2022",
  consuntivo: "Consuntivo 2022",
  contributo: "Contributo",
  sal: "SAL",
} as const;

/** A sheet being written. */
class Pagina {
  private readonly righe: { cella: Cella; formula: string }[][] = [];
  private readonly unioni: Area[] = [];
  constructor(
    private readonly nome: string,
    private readonly larga: number,
  ) {}

  get prossima(): number {
    return this.righe.length;
  }

  scrivi(riga: number, colonna: number, cella: Cella, formula = ""): void {
    while (this.righe.length <= riga) {
      this.righe.push(Array.from({ length: this.larga }, () => ({ cella: { tipo: "vuota" }, formula: "" })));
    }
    this.righe[riga]![colonna] = { cella, formula };
  }

  unisci(riga: number, colonna: number, righe: number): void {
    if (righe > 1) this.unioni.push({ riga, colonna, righe, colonne: 1 });
  }

  get grid(): SheetGrid {
    return {
      foglio: this.nome,
      celle: this.righe.map((riga) => riga.map(({ cella }) => cella)),
      formule: this.righe.map((riga) => riga.map(({ formula }) => formula)),
      formati: this.righe.map((riga) => riga.map(() => "General")),
      unioni: this.unioni,
      isProtetto: false,
    };
  }
}

const testo = (valore: string): Cella => ({ tipo: "testo", valore });
const numero = (valore: number, formato = "General"): Cella => ({ tipo: "numero", valore, formato });
const nomeInFormula = (foglio: string) => (/^\w+$/.test(foglio) ? foglio : `'${foglio.replaceAll("'", "''")}'`);

/** Fewer rows on a sheet say nothing of how its formulas are written. */
const RIGHE_MINIME = 5;

/** A workbook while it is written. */
class Scrittura {
  readonly celle: CellaScritta[] = [];
  private readonly pagine: readonly Pagina[];
  private readonly sintesi: Pagina | null;
  private readonly medie: (readonly [riga: number, colonna: number])[] = [];
  private readonly righe: { readonly pagina: number; readonly da: number; readonly a: number }[] = [];

  constructor(
    private readonly come: Disposizione,
    private readonly sorte: () => number,
  ) {
    const { colonne, fogli } = come;
    this.pagine = fogli.map((nome) => new Pagina(nome, colonne.length + (this.isAccanto ? 1 : 0)));
    this.sintesi = come.posto === "foglio" ? new Pagina("Sintesi", 2) : null;
    for (const pagina of this.pagine) {
      pagina.scrivi(0, 0, testo("Performance dell'ente 2022"));
      for (const [colonna, quale] of colonne.entries()) pagina.scrivi(1, colonna, testo(TESTE[quale]));
      if (this.isAccanto) pagina.scrivi(1, colonne.length, testo("SAL obiettivo"));
    }
    for (const [colonna, una] of ["Obiettivo", "SAL"].entries()) this.sintesi?.scrivi(0, colonna, testo(una));
  }

  get fogli(): readonly SheetGrid[] {
    return [...this.pagine, ...(this.sintesi ? [this.sintesi] : [])].map(({ grid }) => grid);
  }

  private get isAccanto(): boolean {
    return this.come.posto === "colonna-unita" || this.come.posto === "colonna-prima-riga";
  }

  private get delleMedie(): number {
    return this.isAccanto ? this.come.colonne.length : this.sintesi ? 1 : this.at("sal");
  }

  private at(quale: Ruolo): number {
    return this.come.colonne.indexOf(quale);
  }

  private cella(riga: number, colonna: number): string {
    return this.come.isFisso ? `$${letteraOf(colonna)}$${riga + 1}` : `${letteraOf(colonna)}${riga + 1}`;
  }

  private prefisso(pagina: number): string {
    return this.sintesi ? `${nomeInFormula(this.come.fogli[pagina] ?? "")}!` : "";
  }

  private tratto(pagina: number, quale: Ruolo, da: number, a: number): string {
    const colonna = this.at(quale);
    return colonna < 0 ? "" : `${this.prefisso(pagina)}${this.cella(da, colonna)}:${this.cella(a, colonna)}`;
  }

  private formula(
    foglio: number,
    [riga, colonna]: readonly [number, number],
    parte: Parte,
    scritta: string,
    valore: number,
  ): void {
    (this.pagine[foglio] ?? this.sintesi)?.scrivi(riga, colonna, numero(valore, "0%"), scritta);
    this.celle.push({ foglio, riga, colonna, parte, formula: scritta });
  }

  obiettivo(pagina: number, titolo: string, voci: readonly Voce[]): void {
    const su = this.pagine[pagina]!;
    const inizio = su.prossima;
    const { obiettivo, posto } = this.come;
    if (!obiettivo) su.scrivi(inizio, this.at("nome"), testo(titolo));
    const da = obiettivo ? inizio : inizio + 1;
    const a = da + voci.length - 1;
    this.righe.push({ pagina, da, a });
    for (const [fatte, voce] of voci.entries()) this.riga(pagina, da + fatte, voce, { da, a });
    if (obiettivo) su.scrivi(da, this.at("obiettivo"), testo(titolo));
    if (obiettivo === "unito") su.unisci(da, this.at("obiettivo"), voci.length);
    if (obiettivo === "ripetuto")
      for (let riga = da; riga <= a; riga++) su.scrivi(riga, this.at("obiettivo"), testo(titolo));
    if (posto === "sotto") su.scrivi(a + 1, this.at("nome"), testo(`Media: ${titolo}`));
    if (posto === "colonna-unita") su.unisci(da, this.delleMedie, voci.length);
    this.media(pagina, titolo, { inizio, da, a });
  }

  private riga(
    pagina: number,
    riga: number,
    { nome, target }: Voce,
    { da, a }: { readonly da: number; readonly a: number },
  ): void {
    const su = this.pagine[pagina]!;
    const valore = Number((target * (0.6 + this.sorte() * 0.4)).toFixed(2)) || target;
    const quante = a - da + 1;
    su.scrivi(riga, this.at("nome"), testo(nome));
    su.scrivi(riga, this.at("target"), numero(target));
    su.scrivi(riga, this.at("consuntivo"), numero(valore));
    const di = (quale: Ruolo) => `${letteraOf(this.at(quale))}${riga + 1}`;
    const sal = valore / target;
    this.formula(pagina, [riga, this.at("sal")], "sal", this.come.sal(di("target"), di("consuntivo")), sal);
    const { peso, isAPunti } = this.come;
    if (peso) this.formula(pagina, [riga, this.at("peso")], "peso", peso(`A$${da + 1}:A$${a + 1}`), 1 / quante);
    else if (isAPunti) su.scrivi(riga, this.at("peso"), numero(10 + ((riga - da) % 3) * 5));
    else su.scrivi(riga, this.at("peso"), numero(1 / quante, "0%"));
    if (this.at("contributo") < 0) return;
    this.formula(pagina, [riga, this.at("contributo")], "contributo", `=${di("sal")}*${di("peso")}`, sal / quante);
  }

  private media(
    pagina: number,
    titolo: string,
    { inizio, da, a }: { readonly inizio: number; readonly da: number; readonly a: number },
  ): void {
    const { posto } = this.come;
    const righeDi = { sopra: inizio, sotto: a + 1, foglio: this.sintesi?.prossima ?? 0 };
    const riga = posto === "sopra" || posto === "sotto" || posto === "foglio" ? righeDi[posto] : da;
    this.sintesi?.scrivi(riga, 0, testo(titolo));
    const righe = Array.from({ length: a - da + 1 }, (_, at) => ({
      sal: this.cella(da + at, this.at("sal")),
      peso: this.cella(da + at, this.at("peso")),
    }));
    const intera = (quale: Ruolo) => {
      const lettera = letteraOf(Math.max(0, this.at(quale)));
      return `${this.prefisso(pagina)}${lettera}:${lettera}`;
    };
    const scritta = this.come.media({
      sal: this.tratto(pagina, "sal", da, a),
      pesi: this.tratto(pagina, "peso", da, a),
      contributi: this.tratto(pagina, "contributo", da, a),
      righe,
      nome: `A${riga + 1}`,
      colonnaNomi: intera("obiettivo"),
      colonnaSal: intera("sal"),
    });
    this.formula(this.sintesi ? this.pagine.length : pagina, [riga, this.delleMedie], "media", scritta, 0.8);
    this.medie.push([riga, this.delleMedie]);
  }

  ente(): void {
    const foglio = this.sintesi ? this.pagine.length : 0;
    const su = this.sintesi ?? this.pagine[0]!;
    const riga = this.come.isEnteInCima ? 0 : su.prossima;
    if (!this.come.isEnteInCima) su.scrivi(riga, this.sintesi ? 0 : this.at("nome"), testo("Performance dell'ente"));
    const nomi = this.medie.map(([una, colonna]) => `${letteraOf(colonna)}${una + 1}`);
    const lettera = letteraOf(this.delleMedie);
    const sal = this.pagine.map((_, pagina) => {
      const sue = this.righe.filter((una) => una.pagina === pagina);
      return this.tratto(pagina, "sal", Math.min(...sue.map(({ da }) => da)), Math.max(...sue.map(({ a }) => a)));
    });
    const scritta = this.come.ente({
      medie: nomi,
      tratto: `${nomi[0] ?? ""}:${nomi.at(-1) ?? ""}`,
      colonna: `${lettera}:${lettera}`,
      sal,
    });
    this.formula(foglio, [riga, this.isAccanto ? this.at("sal") : this.delleMedie], "ente", scritta, 0.8);
  }
}

/**
 * A workbook with the rows of a real one and formulas as people write them, results drawn; null where too few rows have
 * a number.
 * @param quanti how many objectives at most
 */
export function scriviCartella(
  misurato: CruscottoMisurato,
  come: Disposizione,
  quanti: number,
  sorte: () => number,
): CartellaScritta | null {
  const gruppi = gruppiDi(misurato).slice(0, quanti);
  const righe = gruppi.reduce((somma, [, voci]) => somma + voci.length, 0);
  if (gruppi.length < 2 || righe < RIGHE_MINIME * come.fogli.length) return null;
  const scrittura = new Scrittura(come, sorte);
  for (const [at, [nome, voci]] of gruppi.entries()) {
    scrittura.obiettivo(Math.floor((at * come.fogli.length) / gruppi.length), `${at + 1}. ${nome}`, voci);
  }
  scrittura.ente();
  return { fogli: scrittura.fogli, celle: scrittura.celle };
}
