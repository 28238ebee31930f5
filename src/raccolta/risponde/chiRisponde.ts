import { roleOf } from "../../cruscotto/colonne/parole/ruoli";
import { Unioni } from "../../cruscotto/griglia/Unioni";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { compact } from "../../domain/testo/testoBreve";
import type { FoglioRaccolto, RigaRaccolta } from "../FoglioRaccolto";

/** Where it stands who answers: in the only column that says so, in the one with this heading, or each sheet has its own. */
export type SceltaDiChi =
  { readonly tipo: "sola" } | { readonly tipo: "colonna"; readonly intestazione: string } | { readonly tipo: "foglio" };

/** A column that may say who answers, by its heading, with the rows where it says something. */
export interface ColonnaDiChi {
  readonly intestazione: string;
  readonly righe: number;
}

/** A row with the words that say who answers for it, "" where its cell is blank; null where no column of it does. */
export interface RigaConChi extends RigaRaccolta {
  readonly scritto: string | null;
}

/** After the names "Area" says who answers, as an office does. */
const RUOLI_DI_CHI: readonly unknown[] = ["responsabile", "area"];
const isDiChi = (intestazione: string): boolean => RUOLI_DI_CHI.includes(roleOf(intestazione)?.ruolo);

/** The columns of a row that may say who answers. */
function colonneDellaRiga({ misurato: { indicatore } }: RigaRaccolta) {
  return indicatore.accanto.filter(({ intestazione }) => isDiChi(intestazione));
}

/** Single spaces; a line of its own may be another owner. */
const pulito = (testo: string): string => testo.replace(/[^\S\n]+/g, " ").trim();

/** Reads the words of one sheet's cells, those of a merged cell on each of its rows. */
function lettoreDi({ grid }: FoglioRaccolto): (riga: number, colonna: number) => string {
  const unioni = new Unioni(grid);
  return (riga, colonna) => pulito(displayCella(unioni.seenAt(riga, colonna)));
}

function scrittoDi(riga: RigaRaccolta, scelta: SceltaDiChi, leggi: ReturnType<typeof lettoreDi>): string | null {
  if (scelta.tipo === "foglio") return riga.foglio.grid.foglio;
  const { indicatore } = riga.misurato;
  const colonne =
    scelta.tipo === "sola"
      ? colonneDellaRiga(riga)
      : indicatore.accanto.filter(({ intestazione }) => normalize(intestazione) === normalize(scelta.intestazione));
  const [prima, seconda] = colonne;
  if (!prima || (scelta.tipo === "sola" && seconda)) return null;
  return leggi(indicatore.riga, prima.colonna);
}

const righeDi = (foglio: FoglioRaccolto): readonly RigaRaccolta[] =>
  foglio.misurato.indicatori.map((misurato) => ({ foglio, misurato }));

/**
 * The columns that may say who answers for the rows of some sheets, each heading once, those that say it of most rows
 * first. Where a sheet has several the user picks.
 */
export function colonneDiChi(fogli: readonly FoglioRaccolto[]): readonly ColonnaDiChi[] {
  const trovate = new Map<string, { intestazione: string; righe: number }>();
  for (const foglio of fogli) {
    const leggi = lettoreDi(foglio);
    for (const riga of righeDi(foglio)) {
      for (const { intestazione, colonna } of colonneDellaRiga(riga)) {
        const chiave = normalize(intestazione);
        const una = trovate.get(chiave) ?? { intestazione: compact(intestazione), righe: 0 };
        if (leggi(riga.misurato.indicatore.riga, colonna) !== "") una.righe += 1;
        trovate.set(chiave, una);
      }
    }
  }
  return [...trovate.values()].sort((a, b) => b.righe - a.righe);
}

/** Whether a sheet has rows with more than one such column, so that somebody has to pick. */
export function isDaScegliere(fogli: readonly FoglioRaccolto[]): boolean {
  return fogli.some((foglio) => righeDi(foglio).some((riga) => colonneDellaRiga(riga).length > 1));
}

/** Each row of some sheets with who answers for it, as its cell says. */
export function chiRisponde(fogli: readonly FoglioRaccolto[], scelta: SceltaDiChi): readonly RigaConChi[] {
  return fogli.flatMap((foglio) => {
    const leggi = lettoreDi(foglio);
    return righeDi(foglio).map((riga) => ({ ...riga, scritto: scrittoDi(riga, scelta, leggi) }));
  });
}
