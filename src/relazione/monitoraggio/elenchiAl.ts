import { displayCella } from "../../domain/numeri/displayCella";
import type { Stato } from "../../domain/Stato";
import { dettiDi } from "../../periodo/dettiDi";
import { isSenzaMisura } from "../../periodo/isSenzaMisura";
import type { RigaRilevata } from "../../periodo/Rilevazione";
import { dettaglioStato, statoConSegno } from "../../texts/nomiStato";
import { MONITORAGGIO } from "../../texts/relazione/relazioneMonitoraggio";
import { BIANCA, casellaOf, figura, numero, testo } from "../caselle/caselle";
import { idDettaglio, idIndicatore, soggettoDi } from "../caselle/posti";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../caselle/Tabella";
import type { FoglioAlGiorno, GenereAl } from "./Vista";

/** A row of a sheet on the day. */
export interface RigaAl {
  readonly di: FoglioAlGiorno;
  readonly riga: RigaRilevata;
}

export const righeAl = (fogli: readonly FoglioAlGiorno[]): readonly RigaAl[] =>
  fogli.flatMap((di) => di.vista.righe.map((riga) => ({ di, riga })));

export const responsabileDi = ({ riga }: RigaAl): string =>
  riga.misurato.indicatore.responsabile.trim() || MONITORAGGIO.senzaResponsabile;

/** Nobody measures it: it is in no list and no count. */
export const isAttesaAl = ({ riga }: RigaAl): boolean => !isSenzaMisura(riga.stato);

function targetOf({ di, riga }: RigaAl): Casella {
  const { indicatore } = riga.misurato;
  const { target: delPeriodo } = riga.risultato;
  if (delPeriodo !== null) return testo(displayCella(delPeriodo));
  const da = { file: di.file, foglio: di.vista.misurato.cruscotto.foglio, riga: indicatore.riga };
  return casellaOf({ ...da, colonna: indicatore.colonne.target }, indicatore.target);
}

/** What was there on the day: a result dated later was not, nor one of a part of the year that was still open. */
function consuntivoOf({ di, riga }: RigaAl): Casella {
  const { indicatore } = riga.misurato;
  const { periodo, sommati, cella } = riga.risultato;
  const da = { file: di.file, foglio: di.vista.misurato.cruscotto.foglio };
  if (riga.isDopo) return BIANCA;
  if (sommati.length > 0) {
    const celle = sommati.map((uno) => ({ ...da, riga: uno.riga, colonna: uno.colonna }));
    const areNumeri = sommati.every(({ consuntivo }) => consuntivo.tipo === "numero");
    return areNumeri ? figura({ tipo: "celle sommate", da: celle, cella }) : testo(displayCella(cella));
  }
  if (periodo) return casellaOf({ ...da, riga: periodo.riga, colonna: periodo.colonna }, periodo.consuntivo);
  if (indicatore.periodi.length > 0 || indicatore.colonne.consuntivo === null) return BIANCA;
  return casellaOf({ ...da, riga: indicatore.riga, colonna: indicatore.colonne.consuntivo }, indicatore.consuntivo);
}

const CAMPO: Casella = { tipo: "campo", testo: "", isProposta: false };

function caselleOf(una: RigaAl): Readonly<Record<string, Casella>> {
  const { di, riga } = una;
  const { misurato, stato, sal, dovuto, natura } = riga;
  const isTetto = natura === "tetto";
  return {
    voce: testo(di.titolo),
    responsabile: testo(misurato.indicatore.responsabile),
    obiettivo: testo(misurato.percorso.at(-1) ?? ""),
    indicatore: testo(misurato.indicatore.nome),
    target: targetOf(una),
    consuntivo: consuntivoOf(una),
    quota: sal === null || isTetto ? BIANCA : numero(sal),
    dovuta: natura === "accumulo" && dovuto.origine !== "periodo" ? numero(dovuto.quota) : BIANCA,
    stato: testo(statoConSegno(stato)),
    perche: testo(dettaglioStato(dettiDi(riga, di.vista.al), "it")),
    segnalazione: CAMPO,
    azione: CAMPO,
  };
}

const { colonne: NOMI } = MONITORAGGIO;
const COLONNE: Readonly<Record<string, ColonnaTabella["genere"]>> = {
  voce: "testo",
  responsabile: "testo",
  obiettivo: "lungo",
  indicatore: "lungo",
  target: "numero",
  consuntivo: "numero",
  quota: "quota",
  dovuta: "quota",
  stato: "testo",
  perche: "lungo",
  segnalazione: "campo",
  azione: "campo",
};
/** What is typed in a list, by whom the list is for. */
const SCRITTO_IN: Readonly<Record<string, GenereAl>> = { segnalazione: "oiv", azione: "giunta" };

/**
 * A table of rows on the day, each with its state, in the words of the year that runs.
 * @param quali the columns to leave out
 */
export function elencoAl(
  id: string,
  genere: GenereAl,
  titolo: string,
  al: number,
  righe: readonly RigaAl[],
  senza: readonly string[] = [],
): Tabella {
  const isUno = new Set(righe.map(({ di }) => idDettaglio({ file: di.file, misurato: di.vista.misurato }))).size < 2;
  const nomi = MONITORAGGIO.nomi[genere];
  const colonne = Object.entries(COLONNE).flatMap(([colonna, suo]): readonly ColonnaTabella[] => {
    const isDiAltri = suo === "campo" && SCRITTO_IN[colonna] !== genere;
    const isFuori = senza.includes(colonna) || (colonna === "voce" && isUno) || isDiAltri;
    return isFuori ? [] : [{ id: colonna, titolo: NOMI[colonna as keyof typeof NOMI], genere: suo }];
  });
  return {
    id,
    genere: "monitoraggio",
    capitolo: "1",
    titolo: `${MONITORAGGIO.titolo(al)}: ${titolo}`,
    foglio: MONITORAGGIO.foglio(al, nomi.foglio),
    premesse: [MONITORAGGIO.contate(righe.length)],
    mancanze: [],
    colonne,
    righe: righe.map((una): RigaTabella => {
      const fonte = { file: una.di.file, misurato: una.di.vista.misurato };
      return {
        id: `${id} ${idDettaglio(fonte)} ${idIndicatore(una.riga.misurato)}`,
        stile: "voce",
        caselle: caselleOf(una),
        soggetto: Object.values(SCRITTO_IN).includes(genere) ? soggettoDi(fonte, una.riga.misurato) : null,
      };
    }),
    note: [],
    grafici: [],
  };
}

/** Those in some states, in the order of the states. */
export const conStato = (righe: readonly RigaAl[], stati: readonly Stato[]): readonly RigaAl[] =>
  stati.flatMap((stato) => righe.filter(({ riga }) => riga.stato === stato));
