import type { Arrivo, Raccolta, RigaArrivata } from "../Raccolta";

/** A row and the value that goes there. */
export interface ValoreScelto {
  readonly riga: RigaArrivata["riga"];
  readonly arrivo: Arrivo;
}

/** The values that can go to the cruscotto without anybody deciding: no other stands against them. */
export function accoltiDi({ righe }: Raccolta): readonly ValoreScelto[] {
  return righe.flatMap(({ riga, esito, arrivi: [primo] }) =>
    primo && (esito === "nuova" || esito === "aggiornata") ? [{ riga, arrivo: primo }] : [],
  );
}
