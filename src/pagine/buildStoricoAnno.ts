import { displayCella } from "../domain/numeri/displayCella";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { Foglio, cellaNumero, cellaTesto, cellaTitolo } from "../formule/fogliPerf";
import type { AspettoColonna, FoglioPerf } from "../formule/Modifiche";
import { nomeLibero } from "../formule/nomeLibero";
import { nomeEsito } from "../texts/nomiEsito";
import { STORICO_ANNO } from "../texts/relazione/modello";

/** A line of "PERF – correzioni" that was about the year, as it stood. */
interface RispostaDellAnno {
  readonly foglio: string;
  readonly voce: string;
  readonly parole: string;
  readonly valore: string;
  readonly motivo: string;
  readonly autore: string;
}

const LARGHEZZE = [22, 8, 34, 44, 16, 16, 9, 16, 40] as const;
const ASPETTI: readonly AspettoColonna[] = [
  "testo",
  "cifra",
  "testo",
  "testo",
  "cifra",
  "cifra",
  "cifra",
  "testo",
  "testo",
];

/**
 * What a year gave, as values that nothing changes any more: every row with target, result, SAL and outcome, and what
 * was answered about the year alone.
 * @param occupati the names that the sheets of the workbook have
 */
export function buildStoricoAnno(
  misurati: readonly CruscottoMisurato[],
  risposte: readonly RispostaDellAnno[],
  anno: number,
  occupati: readonly string[],
): FoglioPerf {
  const foglio = new Foglio();
  foglio.add("titolo", cellaTitolo(STORICO_ANNO.titolo(anno)));
  foglio.add("nota", cellaTesto(STORICO_ANNO.nota));
  const intestazione = foglio.add("intestazione", ...STORICO_ANNO.colonne.map(cellaTesto));
  let righe = 0;
  for (const { cruscotto, indicatori } of misurati) {
    for (const { indicatore, misura, percorso } of indicatori) {
      righe += 1;
      foglio.add(
        "normale",
        cellaTesto(cruscotto.foglio),
        cellaNumero(indicatore.riga + 1, "0"),
        cellaTesto(percorso.join(" › ")),
        cellaTesto(indicatore.nome),
        cellaTesto(displayCella(indicatore.target)),
        cellaTesto(displayCella(indicatore.consuntivo)),
        misura.sal === null ? cellaTesto("") : cellaNumero(misura.sal, "0.0%"),
        cellaTesto(nomeEsito(misura.esito, "it")),
        cellaTesto(indicatore.nota),
      );
    }
  }
  if (risposte.length > 0) {
    foglio.add("nota", cellaTesto(""));
    foglio.add("sottotitolo", cellaTesto(STORICO_ANNO.risposte));
    for (const { foglio: dove, voce, parole, valore, motivo, autore } of risposte) {
      foglio.add("normale", ...[dove, "", voce, parole, valore, motivo, autore].map(cellaTesto));
    }
  }
  return {
    nome: nomeLibero(`${STORICO_ANNO.prefisso}${anno}`, occupati),
    righe: foglio.righe,
    stili: foglio.stili,
    larghezze: LARGHEZZE,
    tabelle: [{ intestazione, righe, colonne: ASPETTI, rientri: Array.from({ length: righe }, () => 0) }],
    semafori: [],
    righeBloccate: intestazione + 1,
    rigaRipetuta: intestazione,
    grafici: [],
    graficiPrima: [],
  };
}
