import { formatIso } from "../../domain/calendario";
import { anomalieAl } from "../../periodo/anomalieAl";
import { contaDate, contaRighe } from "../../periodo/contaRilevate";
import type { RigaRilevata, Rilevazione } from "../../periodo/Rilevazione";
import { fraseStato } from "../../texts/nomiStato";

/** What stands in the JSON beside the sheets of a file seen on a day (YEAR.md §1). */
export function monitoraggioJson(al: number, rilevazioni: readonly Rilevazione[]) {
  return { al: formatIso(al), date: contaDate(rilevazioni), righe: contaRighe(rilevazioni) };
}

/** The sentence of a row seen on a day. */
export const fraseDiRiga = ({ stato, dovuto, sal }: RigaRilevata, al: number): string =>
  fraseStato({ stato, quota: dovuto.quota, isIndicativa: dovuto.origine === "anno trascorso", sal, al }, "it");

/** What a day changes of a row: before the year is over it has a state, and no outcome. */
export function rigaAl(riga: RigaRilevata, rilevazione: Rilevazione) {
  const { isFineAnno, al } = rilevazione;
  return {
    stato: riga.stato,
    sal: riga.sal,
    esito: isFineAnno ? riga.misurato.misura.esito : null,
    ...(isFineAnno ? {} : { spiegazione: fraseDiRiga(riga, al) }),
    anomalie: anomalieAl(riga, rilevazione),
  };
}
