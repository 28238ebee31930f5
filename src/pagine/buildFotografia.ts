import { PERCORSO_UNITO } from "../correzioni/correzioni";
import type { Cella } from "../domain/Cella";
import { displayCella } from "../domain/numeri/displayCella";
import { cellaNumero, cellaTesto, cellaTitolo, Foglio } from "../formule/fogliPerf";
import type { CellaFoglio, FoglioPerf } from "../formule/Modifiche";
import { regoleDiStato } from "../formule/semafori/semaforiInCorso";
import type { Fotografia, RigaFotografata } from "../periodo/Fotografia";
import { statoConSegno } from "../texts/nomiStato";
import { FOTOGRAFIA } from "../texts/relazione/fotografia";
import { COLONNE_FOTOGRAFIA, COLONNE_NASCOSTE, type ColonnaFotografia } from "./colonneFotografia";

const FORMATO_DATA = "dd/mm/yyyy";
const FORMATO_QUOTA = "0.0%";

const data = (seriale: number) => cellaNumero(seriale, FORMATO_DATA);
const quota = (valore: number | null) => (valore === null ? cellaTesto("") : cellaNumero(valore, FORMATO_QUOTA));
/** A cell as it was: its figure in its own format, its words. */
const comera = (cella: Cella): CellaFoglio =>
  cella.tipo === "numero" ? cellaNumero(cella.valore, cella.formato) : cellaTesto(displayCella(cella));

const celleDi = (riga: RigaFotografata): Readonly<Record<ColonnaFotografia, CellaFoglio>> => ({
  foglio: cellaTesto(riga.foglio),
  responsabile: cellaTesto(riga.responsabile),
  percorso: cellaTesto(riga.percorso.join(PERCORSO_UNITO)),
  nome: cellaTesto(riga.nome),
  target: comera(riga.target),
  risultato: comera(riga.risultato),
  giorno: data(riga.giorno),
  sal: quota(riga.sal),
  dovuta: quota(riga.dovuta),
  stato: cellaTesto(statoConSegno(riga.stato)),
  perche: cellaTesto(riga.perche),
  nota: cellaTesto(riga.nota),
  codice: cellaTesto(riga.codice),
  descrizione: cellaTesto(riga.descrizione),
  natura: cellaTesto(riga.natura),
});

/**
 * The sheet of a snapshot: values that no formula computes again, one sheet a day, so that a later one writes on no
 * earlier one, and whoever is given it prints that and nothing else.
 * @param nome the name it takes
 */
export function buildFotografia({ al, scattata, autore, copertura, righe }: Fotografia, nome: string): FoglioPerf {
  const { testate, colonne } = FOTOGRAFIA;
  const { dovute, misurate } = copertura;
  const foglio = new Foglio();
  foglio.add("titolo", cellaTitolo(FOTOGRAFIA.titolo(al)));
  foglio.add("nota", cellaTesto(FOTOGRAFIA.nota));
  const testata = (titolo: string, valore: CellaFoglio) => foglio.add("normale", cellaTesto(titolo), valore);
  testata(testate.al, data(al));
  testata(testate.scattata, data(scattata));
  testata(testate.autore, cellaTesto(autore));
  for (const conto of ["dovute", "misurate", "daConfermare", "mancanti"] as const) {
    testata(testate[conto], cellaNumero(copertura[conto], "0"));
  }
  testata(testate.copertura, quota(dovute === 0 ? null : misurate / dovute));
  const titoli = COLONNE_FOTOGRAFIA.map(({ id }) => cellaTesto(colonne[id]));
  const intestazione = foglio.add("intestazione", ...titoli);
  for (const riga of righe) {
    const sue = celleDi(riga);
    foglio.add("normale", ...COLONNE_FOTOGRAFIA.map(({ id }) => sue[id]));
  }
  const colonnaStato = COLONNE_FOTOGRAFIA.findIndex(({ id }) => id === "stato");
  const colonnaNote = COLONNE_FOTOGRAFIA.findIndex(({ id }) => id === "nota");
  const area = { riga: intestazione + 1, colonna: colonnaStato, righe: righe.length, colonne: 1 };
  return {
    nome,
    righe: foglio.righe,
    stili: foglio.stili,
    larghezze: COLONNE_FOTOGRAFIA.map(({ larghezza }) => larghezza),
    colonneNascoste: COLONNE_NASCOSTE,
    tabelle: [
      {
        intestazione,
        righe: righe.length,
        colonne: COLONNE_FOTOGRAFIA.map(({ aspetto }) => aspetto),
        rientri: righe.map(() => 0),
      },
    ],
    semafori: righe.length === 0 ? [] : [{ area, regole: regoleDiStato(area, statoConSegno) }],
    righeBloccate: intestazione + 1,
    protezione: { libere: righe.length === 0 ? [] : [{ ...area, colonna: colonnaNote }], isRifacibile: true },
    rigaRipetuta: intestazione,
    grafici: [],
    graficiPrima: [],
  };
}
