import {
  colonneDiChi,
  isDaScegliere,
  type ColonnaDiChi,
  type SceltaDiChi,
} from "../../../raccolta/risponde/chiRisponde";
import type { FoglioRaccolto } from "../../../raccolta/FoglioRaccolto";
import { chiaveDiChi } from "../../../raccolta/risponde/nomiDiChi";
import { ripartisci, type Ripartizione, type RisposteDiChi } from "../../../raccolta/risponde/ripartisci";
import { normalize } from "../../../domain/testo/normalize";
import { Inutilizzabile } from "../Inutilizzabile";
import type { Opzioni } from "../opzioni";
import { TESTI } from "../testi";

const nomina = ({ intestazione, righe }: ColonnaDiChi) =>
  `«${intestazione}» (${righe === 1 ? "1 riga" : `${righe} righe`})`;

/** Where it stands who answers, as asked for; refused where nothing says it, or more than one column does. */
function sceltaOf(fogli: readonly FoglioRaccolto[], by: string | null): SceltaDiChi {
  const colonne = colonneDiChi(fogli);
  if (by === null) {
    if (isDaScegliere(fogli)) throw new Inutilizzabile(TESTI.chiDaScegliere(colonne.map(nomina)));
    if (colonne.length === 0) throw new Inutilizzabile(TESTI.chiNonDetto);
    return { tipo: "sola" };
  }
  const scelta: SceltaDiChi = { tipo: "colonna", intestazione: by };
  const presenti = fogli.flatMap(({ misurato }) => misurato.indicatori.flatMap(({ indicatore }) => indicatore.accanto));
  if (presenti.some(({ intestazione }) => normalize(intestazione) === normalize(by))) return scelta;
  if (/^fogli[oe]?$/i.test(by)) return { tipo: "foglio" };
  throw new Inutilizzabile(TESTI.colonnaAssente(by, colonne.map(nomina)));
}

/** What `--who "1=I"` says. */
const risposteOf = (who: readonly string[]): RisposteDiChi =>
  new Map(
    who.map((una) => {
      const [scritto = "", chi = ""] = una.split("=");
      return [chiaveDiChi(scritto), chi.trim()];
    }),
  );

/** Who answers for the rows of the file, as asked for. */
export function chiDi(fogli: readonly FoglioRaccolto[], { by, who }: Pick<Opzioni, "by" | "who">): Ripartizione {
  return ripartisci(fogli, sceltaOf(fogli, by), risposteOf(who));
}
