import { readFormulaSal } from "../../correzioni/formulaSal";
import { NESSUNA_CORREZIONE, type ConsuntivoLetto, type CorrezioniRiga } from "../../correzioni/CorrezioniRiga";
import type { Cruscotto, Indicatore } from "../../cruscotto/Cruscotto";
import { nodiSopra, percorsoOf } from "../../cruscotto/nodi";
import { chiaveDi, postoOf } from "../../cruscotto/Posto";
import { senzaPresunti, type ArgomentiValori } from "../../domain/sal/measureValori";
import { parsePubblicato, type Pubblicato } from "../../domain/valori/parsePubblicato";
import { ParoleDiRiga } from "./ParoleDiRiga";
import { publishedCella, scalaSalOf } from "./published";

/** What is known of a row besides its cells, before it is measured. */
export interface RigaDetta {
  readonly indicatore: Indicatore;
  readonly correzione: CorrezioniRiga;
  readonly argomenti: ArgomentiValori | null;
  readonly letto: ConsuntivoLetto | null;
  readonly pubblicato: Pubblicato | null;
  /** Its weight times those above it; null where it has none, and where nothing asks for it. */
  readonly pesoEffettivo: number | null;
  readonly parole: ParoleDiRiga;
  /** Names of the headings above, from the top. */
  readonly percorso: readonly string[];
}

/** What the user wrote about a row: a direction or a kind that PERF presumed is not his. */
function argomentiOf({ salFormula }: Indicatore, { argomenti }: CorrezioniRiga): ArgomentiValori | null {
  const scritti = (salFormula === "" ? null : readFormulaSal(salFormula)) ?? argomenti;
  return scritti && senzaPresunti(scritti);
}

function pubblicatoOf(indicatore: Indicatore, { pubblicato }: CorrezioniRiga, scala: 1 | 100): Pubblicato | null {
  return parsePubblicato(publishedCella(indicatore.sal, indicatore.salFormula, pubblicato), scala);
}

/** What a row weighs in the whole sheet: a weight of a weight (Pisa: 25% of 55% is 13,75%). */
function pesoEffettivoDi({ peso, padre }: Indicatore, { nodi }: Cruscotto): number | null {
  return peso === null ? null : nodiSopra(nodi, padre).reduce((prodotto, nodo) => prodotto * (nodo.peso ?? 1), peso);
}

/** The rows of a cruscotto with what is known of them besides their cells; the names above them are found once. */
export function righeDette(
  cruscotto: Cruscotto,
  correzioni: ReadonlyMap<string, CorrezioniRiga>,
): readonly RigaDetta[] {
  const scala = scalaSalOf(cruscotto, correzioni);
  const percorsi = new Map<number | null, readonly string[]>();
  const correzioneOf = (indicatore: Indicatore) =>
    (correzioni.size === 0 ? null : correzioni.get(chiaveDi(postoOf(indicatore)))) ?? NESSUNA_CORREZIONE;
  return cruscotto.indicatori.map((indicatore) => {
    const correzione = correzioneOf(indicatore);
    const percorso = percorsi.get(indicatore.padre) ?? percorsoOf(cruscotto.nodi, indicatore.padre);
    percorsi.set(indicatore.padre, percorso);
    const parole = new ParoleDiRiga(indicatore);
    return {
      indicatore,
      correzione,
      argomenti: argomentiOf(indicatore, correzione),
      letto: correzione.letto,
      pubblicato: pubblicatoOf(indicatore, correzione, scala),
      // Only the law on one kind of rows looks at it.
      pesoEffettivo: parole.isDiPagamenti ? pesoEffettivoDi(indicatore, cruscotto) : null,
      parole,
      percorso,
    };
  });
}
