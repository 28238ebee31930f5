import { displayCella } from "../../domain/numeri/displayCella";
import { formatIso } from "../../domain/numeri/calendario";
import { anomalieAl } from "../../periodo/anomalieAl";
import { contaDate, contaRighe } from "../../periodo/contaRilevate";
import type { Fotografia } from "../../periodo/Fotografia";
import { fotografiaJson } from "./andamentoJson";
import { dettiDi } from "../../periodo/dettiDi";
import type { RigaRilevata, Rilevazione } from "../../periodo/Rilevazione";
import { fraseStato } from "../../texts/nomiStato";

/** What stands in the JSON beside the sheets of a file seen on a day (YEAR.md §1). */
export function monitoraggioJson(al: number, rilevazioni: readonly Rilevazione[], fotografie: readonly Fotografia[]) {
  return {
    ...{ al: formatIso(al), date: contaDate(rilevazioni), righe: contaRighe(rilevazioni) },
    ...(fotografie.length > 0 && { fotografie: fotografie.map(fotografiaJson) }),
  };
}

/** The sentence of a row seen on a day. */
export const fraseDiRiga = (riga: RigaRilevata, al: number): string => fraseStato(dettiDi(riga, al), "it");

/** The outcome of a row once its year is over: by its own SAL, else by the state that its periods leave it in. */
function esitoDi({ misurato, stato, risultato }: RigaRilevata) {
  const { periodo, misura } = risultato;
  return periodo !== null && misurato.misura.sal === null && stato === misura.esito ? stato : misurato.misura.esito;
}

/** What a day changes of a row: before the year is over it has a state, and no outcome. */
export function rigaAl(riga: RigaRilevata, rilevazione: Rilevazione) {
  const { isFineAnno, al } = rilevazione;
  const { periodo } = riga.risultato;
  return {
    stato: riga.stato,
    sal: riga.sal,
    esito: isFineAnno ? esitoDi(riga) : null,
    ...(periodo && { periodo: periodo.intestazione, consuntivo: displayCella(riga.risultato.cella) }),
    ...(periodo && riga.risultato.target && { target: displayCella(riga.risultato.target) }),
    ...(isFineAnno ? {} : { spiegazione: fraseDiRiga(riga, al) }),
    anomalie: anomalieAl(riga, rilevazione),
  };
}
