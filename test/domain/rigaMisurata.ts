import type { Cella } from "../../src/domain/Cella";
import { deduceVerso } from "../../src/domain/verso/deduceVerso";
import { measureSal } from "../../src/domain/sal/measureSal";
import type { Misura, Verso, VersoDeciso } from "../../src/domain/Misura";
import { parseConsuntivo } from "../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../src/domain/valori/parseTarget";
import type { Regole } from "../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { cella } from "./cella";

export type Scritto = string | number | boolean | Cella | null;

/** What is known of a row besides its two cells; the direction is the user's own where it is a word. */
export interface Detto {
  readonly verso?: Verso | VersoDeciso | (() => VersoDeciso);
  readonly anno?: number;
  readonly isNumero?: boolean;
  readonly regole?: Partial<Regole>;
}

/** The direction of a row whose words say none, and of one whose words say that lower is better. */
export const presunto = () => deduceVerso("Xyz", "");
export const dalleParole = () => deduceVerso("Tempi medi di lavorazione", "");

export const quota = (valore: number): Cella => cella(valore, "0%");
export const euro = (valore: number): Cella => cella(valore, '"€" #,##0.00');

const cellaOf = (scritto: Scritto): Cella =>
  typeof scritto === "object" && scritto !== null ? scritto : cella(scritto);

/** The measure of a row by its two cells. */
export function misuraDi(target: Scritto, consuntivo: Scritto, detto: Detto = {}): Misura {
  const { verso = "crescente", anno = null, isNumero = false, regole = {} } = detto;
  return measureSal(parseTarget(cellaOf(target)), parseConsuntivo(cellaOf(consuntivo)), {
    politica: { ...POLITICA_STANDARD, ...regole },
    verso: typeof verso === "string" ? { verso, origine: "utente" } : typeof verso === "function" ? verso() : verso,
    anno,
    isNumero,
  });
}

const SEGNI = { errore: "!", conferma: "?", nota: "" } as const;

/**
 * A measure on one line: its SAL or its outcome, its rule, and what is said of it ("?" asks, "!" is wrong).
 * @example inBreve(misuraDi("> 10", 10)) //=> "1 crescente, da-confermare? motivo=limite"
 */
export function inBreve({ sal, esito, regola, anomalie }: Misura): string {
  const dette = anomalie.map(({ codice, gravita, dati = {} }) =>
    [`${codice}${SEGNI[gravita]}`, ...Object.entries(dati).map(([nome, dato]) => `${nome}=${dato}`)].join(" "),
  );
  return [`${sal ?? esito} ${regola}`, ...dette].join(", ");
}

/** One row of a table of cases: what it shows, target, consuntivo, what the measure comes to, and what else is known. */
export type Caso = readonly [mostra: string, target: Scritto, consuntivo: Scritto, attesa: string, detto?: Detto];

/** One test a case. */
export function provaCasi(casi: readonly Caso[]): void {
  for (const [mostra, target, consuntivo, attesa, detto] of casi) {
    it(mostra, () => {
      expect(inBreve(misuraDi(target, consuntivo, detto))).toBe(attesa);
    });
  }
}
