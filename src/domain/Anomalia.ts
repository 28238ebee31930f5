import type { CodiceAnomalia } from "./codiciAnomalia";
import type { DatiAnomalia, MotivoAnomalia } from "./DatiAnomalia";

/** `errore`: the figure cannot stand; `conferma`: one answer is needed; `nota`: good to know. */
export type Gravita = "errore" | "conferma" | "nota";

/** What is wrong with one code, and what its sentence needs. */
export interface AnomaliaDi<Codice extends CodiceAnomalia> {
  readonly codice: Codice;
  readonly gravita: Gravita;
  readonly dati?: DatiAnomalia[Codice];
}

/** One of the codes, told apart by it: whoever knows the code knows the data. */
export type Anomalia<Codice extends CodiceAnomalia = CodiceAnomalia> = { [Uno in Codice]: AnomaliaDi<Uno> }[Codice];

/** The figure that an anomalia proposes for a consuntivo in words; null where it proposes none. */
export function propostaIn({ codice, dati }: Anomalia): string | null {
  return codice === "da-confermare" && dati && "parole" in dati ? (dati.proposta ?? null) : null;
}

/** The reason that an anomalia carries; null where its code says it all. */
export function motivoOf({ dati }: Pick<Anomalia, "dati">): MotivoAnomalia | null {
  return dati && "motivo" in dati ? (dati.motivo ?? null) : null;
}
