import { displayCella } from "../../domain/numeri/displayCella";
import type { FoglioDiVersione } from "../../confronto/compareVersioni";
import type { NoteDelFoglio } from "../../variazioni/noteDelFoglio";
import type { VariazioniLette } from "../../variazioni/VoceVariata";
import { DICHIARATE, fraseSegnalazione } from "../../texts/relazione/relazioneDichiarate";

/** What was declared of a file: its own tables of variations, and the notes of its rows. */
export interface VariazioniDelFile {
  readonly tabelle: readonly VariazioniLette<FoglioDiVersione>[];
  readonly note: readonly NoteDelFoglio[];
}

function tabellaJson({
  tabella,
  voci,
  generi,
  obiettivi,
  isSenzaCruscotti,
  isSenzaAtti,
}: VariazioniLette<FoglioDiVersione>) {
  return {
    foglio: tabella.foglio,
    fonte: "tabella",
    livello: tabella.livello,
    righe: voci.length,
    obiettivi,
    generi,
    senzaCruscotti: isSenzaCruscotti,
    senzaAtti: isSenzaAtti,
    voci: voci.map(({ dichiarata, codice, genere, abbinata, atto, parziale, salApprovato, segnalazioni }) => ({
      riga: dichiarata.riga + 1,
      codice: codice === "" ? null : codice,
      genere,
      richiedente: dichiarata.richiedente,
      obiettivo: dichiarata.obiettivo,
      indicatore: dichiarata.indicatore,
      target: {
        prima: displayCella(dichiarata.target.prima.cella),
        dopo: displayCella(dichiarata.target.dopo.cella),
      },
      motivo: dichiarata.motivo,
      atto: atto && { testo: atto.testo, numero: atto.numero },
      abbinata: abbinata && {
        foglio: abbinata.fonte.misurato.cruscotto.foglio,
        riga: abbinata.uno.indicatore.riga + 1,
        come: abbinata.come,
      },
      sal: abbinata?.uno.misura.sal ?? null,
      salApprovato,
      parziale: parziale && { valore: parziale.valore, suPrima: parziale.suPrima, suDopo: parziale.suDopo },
      segnalazioni: segnalazioni.map((una) => ({ tipo: una.tipo, testo: fraseSegnalazione(una) })),
    })),
  };
}

function noteJson({ foglio, note, generi, senzaRiga, senzaNumero, indice }: NoteDelFoglio) {
  const { modificati, programmati } = indice;
  return {
    foglio,
    fonte: "note",
    righe: note.length - senzaRiga,
    generi,
    senzaRiga,
    senzaNumero,
    indice: { modificati, programmati, quota: programmati === 0 ? null : modificati / programmati },
    voci: note.map(({ riga, genere, testo, uno, atto }) => ({
      riga: riga + 1,
      nome: uno?.indicatore.nome ?? null,
      genere,
      nota: testo,
      atto: atto && { testo: atto.testo, numero: atto.numero },
      sal: uno?.misura.sal ?? null,
    })),
  };
}

/** The variations of a file (YEAR.md §3): one entry a table, and one a sheet whose notes tell some. */
export function variazioniJson({ tabelle, note }: VariazioniDelFile) {
  return [...tabelle.map(tabellaJson), ...note.map(noteJson)];
}

/** The same for people: counts first, then only what is to be looked at. */
export function righeVariazioni({ tabelle, note }: VariazioniDelFile): readonly string[] {
  const daTabelle = tabelle.flatMap(({ tabella, voci, obiettivi, generi, isSenzaAtti }) => [
    `\n${DICHIARATE.premessa(tabella.foglio, obiettivi, generi)}`,
    ...voci.flatMap(({ dichiarata, codice, segnalazioni }) =>
      segnalazioni.map((una) => `  riga ${dichiarata.riga + 1} ${codice}: ${fraseSegnalazione(una)}`),
    ),
    ...(isSenzaAtti ? [`  ${DICHIARATE.senzaAtti}`] : []),
  ]);
  const daNote = note.flatMap(({ foglio, generi, senzaRiga, indice }) => [
    `\n${DICHIARATE.note(foglio, generi, senzaRiga)}`,
    `  ${DICHIARATE.indice(indice.modificati, indice.programmati)}`,
  ]);
  return [...daTabelle, ...daNote];
}
