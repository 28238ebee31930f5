import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { QUOTA_MASSIMA } from "../../domain/numeri/quotaMassima";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { normalize } from "../../domain/testo/normalize";
import { annoIn } from "../colonne/parole/readAnno";
import { cellAt, type SheetGrid } from "../griglia/SheetGrid";
import { testiSopra } from "./testiSopra";

/** A figure on its cell, 0-based. */
interface CifraDiPremio {
  readonly riga: number;
  readonly colonna: number;
  readonly cella: Extract<Cella, { tipo: "numero" }>;
}

/** How much of it was achieved, as a share: `scala` is what the cell is divided by. */
interface QuotaRaggiunta extends CifraDiPremio {
  readonly scala: 1 | 100;
}

/** Money for a project, an office, a person: its quota, what was achieved of it, what is written as due. */
interface RigaDiPremio {
  readonly nome: string;
  readonly quota: CifraDiPremio | null;
  readonly raggiunto: QuotaRaggiunta | null;
  readonly spettante: CifraDiPremio | null;
}

/** The whole that is shared out: a number of its own cell, or the first amount among words. */
type Fondo =
  | ({ readonly tipo: "cella" } & CifraDiPremio)
  | {
      readonly tipo: "parole";
      readonly riga: number;
      readonly colonna: number;
      readonly testo: string;
      readonly importo: number;
    };

export interface TabellaPremi {
  readonly titolo: string;
  readonly anno: number | null;
  readonly voce: string;
  /** Its rows are people: none is named. */
  readonly isDiPersone: boolean;
  readonly isInPartiUguali: boolean;
  readonly fondo: Fondo | null;
  readonly righe: readonly RigaDiPremio[];
}

type ColonnaPremi = "quota" | "raggiunto" | "spettante";

const COLONNE: readonly (readonly [ColonnaPremi, RegExp])[] = [
  [
    "spettante",
    /\b(?:spettant[ei]|erogat[oi]|erogabil[ei]|liquidat[oi]|dovut[oi]|maturat[oi]|da liquidare|due|payable|paid)\b/,
  ],
  [
    "raggiunto",
    /%|\b(?:percentual\w*|realizzazion\w*|raggiungiment\w*|conseguiment\w*|grado|sal|achievement|achieved)\b/,
  ],
  ["quota", /\b(?:quot[ae]|import[oi]|premi[oa]?|compens[oi]|incentiv[oi]|stanziat[oi]|budget|bonus|amount|share)\b/],
];
const SOLDI = /€|\beuro?\b|\beur\b/;
const FONDO = /\b(?:fondo|risorse|import[oi] complessiv[oi]|totale|somma|budget|fund|overall amount)\b/;
const PARTI_UGUALI = /\b(?:parti uguali|equamente|in egual misura|stess[oa] quot[ae]|equal parts|equally)\b/;
const DI_PERSONE =
  /\b(?:dipendent[ei]|cognome|nominativ\w*|matricola|valutat[oi]|dirigent[ei]|titolar[ei]|responsabil[ei]|referent[ei]|employee|name)\b/;
const TOTALE = /^(?:total[ei]|somma|complessiv)/;
const IN_EURO = /€\s*(\d[\d.]*(?:,\d+)?)/;

interface Testa {
  readonly voce: number;
  readonly colonne: ReadonlyMap<ColonnaPremi, number>;
}

/** A name, and beside it money and how much of it was achieved. */
function testaAt(grid: SheetGrid, riga: number): Testa | null {
  const colonne = new Map<ColonnaPremi, number>();
  let voce: number | null = null;
  for (const [colonna, cella] of (grid.celle[riga] ?? []).entries()) {
    if (cella.tipo !== "testo") continue;
    const parole = normalize(cella.valore);
    const sua = COLONNE.find(([, forma]) => forma.test(parole))?.[0];
    if (sua && voce !== null) {
      if (!colonne.has(sua)) colonne.set(sua, colonna);
    } else voce ??= colonna;
  }
  const hasSoldi = colonne.has("quota") || colonne.has("spettante");
  return voce !== null && hasSoldi && colonne.has("raggiunto") ? { voce, colonne } : null;
}

function cifraAt(grid: SheetGrid, riga: number, colonna: number | undefined): CifraDiPremio | null {
  const cella = colonna === undefined ? null : cellAt(grid, riga, colonna);
  return colonna !== undefined && cella?.tipo === "numero" ? { riga, colonna, cella } : null;
}

function righeSotto(grid: SheetGrid, riga: number, { voce, colonne }: Testa): readonly RigaDiPremio[] {
  const righe: (RigaDiPremio & { readonly raggiunta: CifraDiPremio | null })[] = [];
  for (let sotto = riga + 1; sotto < grid.celle.length; sotto++) {
    const nome = displayCella(cellAt(grid, sotto, voce)).trim();
    if (nome === "" || TOTALE.test(normalize(nome))) break;
    const una = {
      nome,
      quota: cifraAt(grid, sotto, colonne.get("quota")),
      raggiunta: cifraAt(grid, sotto, colonne.get("raggiunto")),
      raggiunto: null,
      spettante: cifraAt(grid, sotto, colonne.get("spettante")),
    };
    if (!una.quota && !una.raggiunta && !una.spettante) break;
    righe.push(una);
  }
  const inPunti = righe.some(
    ({ raggiunta }) =>
      raggiunta && !parseFormato(raggiunta.cella.formato).isPercentuale && raggiunta.cella.valore > QUOTA_MASSIMA,
  );
  return righe.map(({ raggiunta, ...una }) => {
    const isQuota = raggiunta && parseFormato(raggiunta.cella.formato).isPercentuale;
    return { ...una, raggiunto: raggiunta && { ...raggiunta, scala: inPunti && !isQuota ? 100 : 1 } };
  });
}

/** The whole that the sheet says is shared out, outside the lines of the table. */
function fondoDi(grid: SheetGrid, isFuori: (riga: number) => boolean): Fondo | null {
  for (const [riga, celle] of grid.celle.entries()) {
    for (const [colonna, cella] of isFuori(riga) ? celle.entries() : []) {
      if (cella.tipo !== "testo" || !FONDO.test(normalize(cella.valore))) continue;
      const scritto = parseNumero(`€ ${IN_EURO.exec(cella.valore)?.[1] ?? ""}`);
      if (scritto) return { tipo: "parole", riga, colonna, testo: cella.valore, importo: scritto.valore };
      const accanto = cellAt(grid, riga, colonna + 1);
      if (accanto.tipo === "numero") return { tipo: "cella", riga, colonna: colonna + 1, cella: accanto };
    }
  }
  return null;
}

/**
 * The tables of money by result that a sheet holds: quota, share achieved and what is due, with the fund that is shared out.
 * Empty where it holds none.
 * Source: YEAR.md §5 (Pistoia-Prato: € 72.000 over seven projects, in equal parts, each by its share achieved).
 */
export function readPremi(grid: SheetGrid): readonly TabellaPremi[] {
  const detti = grid.celle.flat().flatMap((cella) => (cella.tipo === "testo" ? [normalize(cella.valore)] : []));
  const hasSoldi =
    detti.some((una) => SOLDI.test(una)) || grid.formati.flat().some((formato) => parseFormato(formato).isEuro);
  if (!hasSoldi) return [];
  return grid.celle.flatMap((_, riga): readonly TabellaPremi[] => {
    const testa = testaAt(grid, riga);
    if (!testa) return [];
    const righe = righeSotto(grid, riga, testa);
    if (righe.length < 2) return [];
    const titoli = testiSopra(grid, riga);
    const titolo = titoli.at(-1) ?? grid.foglio;
    const voce = displayCella(cellAt(grid, riga, testa.voce)).trim();
    return [
      {
        titolo,
        anno: [...titoli, grid.foglio].map(annoIn).find((anno) => anno !== null) ?? null,
        voce,
        isDiPersone: DI_PERSONE.test(normalize(voce)),
        isInPartiUguali: detti.some((una) => PARTI_UGUALI.test(una)),
        fondo: fondoDi(grid, (altra) => altra < riga || altra > riga + righe.length),
        righe,
      },
    ];
  });
}
