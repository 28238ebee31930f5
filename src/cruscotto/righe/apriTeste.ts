import type { Blocco } from "../colonne/findBlocchi";
import { NOME_CON_CODICE } from "../colonne/parole/ruoli";
import { intestato, type Albero } from "./Albero";
import type { Banner } from "./classifyBanner";
import { ampiezzaDetta, OBIETTIVO, PROSPETTIVA } from "./livelli";
import type { RigaLetta } from "./RigaLetta";
import type { RigheBlocco } from "./RigheBlocco";

/** The heading that a header row names itself. */
export function openTitolo(albero: Albero, titolo: Blocco["titolo"], riga: number): void {
  if (!titolo) return;
  const isObiettivo = titolo.etichetta === "obiettivo" || NOME_CON_CODICE.test(titolo.testo);
  const ampiezza = isObiettivo && titolo.etichetta !== "prospettiva" ? OBIETTIVO : PROSPETTIVA;
  albero.open(ampiezza, intestato(titolo.testo, { riga, colonna: titolo.colonna }));
}

/** A heading on a row of its own, in the columns of the indicators. */
export function openGruppo(albero: Albero, riga: RigaLetta, nome: string, righe: RigheBlocco): void {
  const codice = riga.testo("codice") || null;
  const nuovo = {
    ...intestato(
      codice ? `${codice} ${nome}` : nome,
      { riga: riga.riga, colonna: riga.colonnaOf("indicatore") ?? 0 },
      codice,
    ),
    ...riga.figureDiLivello,
  };
  albero.open(righe.isProspettiva(riga) ? PROSPETTIVA : OBIETTIVO, nuovo);
}

/** A banner with a weight, as wide as its words say, else the widest; whether anything was opened. */
export function openPesato(
  albero: Albero,
  { riga, figureDiLivello }: RigaLetta,
  banner: Pick<Banner, "testo" | "colonna">,
): boolean {
  const { testo, colonna } = banner;
  const nuovo = { ...intestato(testo, { riga, colonna }), ...figureDiLivello };
  return albero.open(ampiezzaDetta(testo) ?? PROSPETTIVA, nuovo);
}
