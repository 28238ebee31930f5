import { formatData } from "../../domain/numeri/calendario";
import { displayCella } from "../../domain/numeri/displayCella";
import type { Andamento, RigaNelTempo } from "../../periodo/andamentoDi";
import type { Punto } from "../../periodo/puntiDi";
import type { RigaRilevata } from "../../periodo/Rilevazione";
import { fraseProiezione, fraseVariazione } from "../../texts/frasi/fraseAndamento";
import { statoConSegno } from "../../texts/nomiStato";
import { MONITORAGGIO } from "../../texts/relazione/relazioneMonitoraggio";
import { testo } from "../caselle/caselle";
import { idDettaglio, idIndicatore } from "../caselle/posti";
import type { RigaTabella, Tabella } from "../caselle/Tabella";
import type { RigaAl } from "./elenchiAl";

const { andamento: NOMI, colonne: COLONNE } = MONITORAGGIO;

const mostrato = ({ giorno, risultato, stato }: Punto): string =>
  [`${formatData(giorno)}: ${displayCella(risultato) || NOMI.vuoto}`, stato === null ? "" : statoConSegno(stato)]
    .filter((parte) => parte !== "")
    .join(", ");

/** A row that stands still and of which nothing is projected says nothing that its state does not. */
const isMossa = ({ prima, ultimo, variazione, proiezione }: Andamento) =>
  proiezione !== null ||
  (variazione ?? 0) !== 0 ||
  (prima.stato !== null && ultimo.stato !== null && prima.stato !== ultimo.stato) ||
  displayCella(prima.target) !== displayCella(ultimo.target);

function rigaDi({ di, riga }: RigaAl, andamento: Andamento): RigaTabella {
  const { prima, ultimo } = andamento;
  const [targetPrima, targetOra] = [displayCella(prima.target), displayCella(ultimo.target)];
  return {
    id: `andamento ${idDettaglio({ file: di.file, misurato: di.vista.misurato })} ${idIndicatore(riga.misurato)}`,
    stile: "voce",
    caselle: {
      voce: testo(di.titolo),
      responsabile: testo(riga.misurato.indicatore.responsabile),
      indicatore: testo(riga.misurato.indicatore.nome),
      target: testo(targetPrima === targetOra ? targetOra : NOMI.cambiato(targetPrima, targetOra)),
      prima: testo(mostrato(prima)),
      ultimo: testo(mostrato(ultimo)),
      variazione: testo(fraseVariazione(andamento, "it")),
      proiezione: testo(fraseProiezione(andamento, "it")),
    },
    soggetto: null,
  };
}

/**
 * How rows moved between the last two days that snapshots or columns of periods tell of; null where no row has two.
 * A projection is called one: no column holds an outcome.
 */
export function andamentoAl(
  al: number,
  righe: readonly RigaAl[],
  nelTempo: ReadonlyMap<RigaRilevata, RigaNelTempo>,
): Tabella | null {
  const noti = righe.flatMap((una) => {
    const andamento = nelTempo.get(una.riga)?.andamento;
    return andamento ? [{ una, andamento }] : [];
  });
  if (noti.length === 0) return null;
  const mosse = noti.filter(({ andamento }) => isMossa(andamento));
  const isUno = new Set(righe.map(({ di }) => di.titolo)).size < 2;
  const { titolo, foglio } = MONITORAGGIO.nomi.andamento;
  return {
    id: "monitoraggio andamento",
    genere: "monitoraggio",
    capitolo: "1",
    titolo: `${MONITORAGGIO.titolo(al)}: ${titolo}`,
    foglio: MONITORAGGIO.foglio(al, foglio),
    premesse: [MONITORAGGIO.contate(mosse.length)],
    mancanze: [],
    colonne: [
      ...(isUno ? [] : [{ id: "voce", titolo: COLONNE.voce, genere: "testo" } as const]),
      { id: "responsabile", titolo: COLONNE.responsabile, genere: "testo" },
      { id: "indicatore", titolo: COLONNE.indicatore, genere: "lungo" },
      { id: "target", titolo: COLONNE.target, genere: "testo" },
      { id: "prima", titolo: NOMI.prima, genere: "testo" },
      { id: "ultimo", titolo: NOMI.ultimo, genere: "testo" },
      { id: "variazione", titolo: NOMI.variazione, genere: "lungo" },
      { id: "proiezione", titolo: NOMI.proiezione, genere: "lungo" },
    ],
    righe: mosse.map(({ una, andamento }) => rigaDi(una, andamento)),
    note: [NOMI.nota, ...(mosse.length === noti.length ? [] : [NOMI.ferme(noti.length - mosse.length)])],
    grafici: [],
  };
}
