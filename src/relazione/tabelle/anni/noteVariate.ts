import { DICHIARATE, fraseSegnalazione } from "../../../texts/relazione/relazioneDichiarate";
import { VARIAZIONI } from "../../../texts/relazione/relazioneVariazioni";
import { noteDelFoglio, type NoteDelFoglio } from "../../../variazioni/noteDelFoglio";
import type { NotaDiRolling } from "../../../variazioni/noteDiRolling";
import { figuraDa, link, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { postoDi } from "../../caselle/posti";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../../caselle/Tabella";

const COLONNE: readonly ColonnaTabella[] = [
  { id: "foglio", titolo: DICHIARATE.foglio, genere: "testo" },
  { id: "nome", titolo: DICHIARATE.riga, genere: "lungo" },
  { id: "genere", titolo: DICHIARATE.genere, genere: "testo" },
  { id: "nota", titolo: DICHIARATE.nota, genere: "lungo" },
  { id: "sal", titolo: DICHIARATE.sal, genere: "sal" },
  { id: "daVedere", titolo: DICHIARATE.daVedere, genere: "lungo" },
];

function rigaOf(fonte: FoglioDiRelazione, nota: NotaDiRolling): RigaTabella {
  const { riga, colonna, uno, atto, genere } = nota;
  const { file, misurato } = fonte;
  const { foglio } = misurato.cruscotto;
  const daVedere =
    atto === null
      ? fraseSegnalazione({ tipo: "atto mancante" })
      : atto.numero === null
        ? fraseSegnalazione({ tipo: "atto senza numero", atto: atto.testo })
        : "";
  const sal: Record<string, Casella> = uno
    ? { sal: figuraDa(postoDi(fonte, { tipo: "riga", misurato: uno }, "sal")) }
    : {};
  return {
    id: `nota [${file ?? ""}]${foglio} ${riga} ${colonna}`,
    stile: "voce",
    caselle: {
      foglio: testo(fonte.titolo),
      nome: uno
        ? link(uno.indicatore.nome, { file, foglio, riga, colonna: uno.indicatore.colonne.nome })
        : testo(DICHIARATE.senzaRiga),
      genere: testo(DICHIARATE.nomeNota(genere)),
      nota: testo(nota.testo),
      ...sal,
      daVedere: testo(daVedere),
    },
    soggetto: null,
  };
}

/**
 * What the notes of the rows say that was changed, taken away or added during the year; null where no sheet has any.
 * Source: YEAR.md §3 (Maremma-Tirreno 2019).
 */
export function noteVariateOf({ fogli }: Pick<Materiale, "fogli">): Tabella | null {
  const tutte = fogli.flatMap((fonte): { fonte: FoglioDiRelazione; lette: NoteDelFoglio }[] => {
    const lette = noteDelFoglio(fonte.misurato, fonte.grid);
    return lette ? [{ fonte, lette }] : [];
  });
  if (tutte.length === 0) return null;
  return {
    id: "variazioni-note",
    genere: "variazioni",
    capitolo: "Allegato 1",
    titolo: DICHIARATE.titoloNote,
    foglio: VARIAZIONI.foglio,
    premesse: tutte.flatMap(({ lette: { foglio, generi, senzaRiga, indice } }) => [
      DICHIARATE.note(foglio, generi, senzaRiga),
      DICHIARATE.indice(indice.modificati, indice.programmati),
    ]),
    mancanze: [],
    colonne: COLONNE,
    righe: tutte.flatMap(({ fonte, lette }) => lette.note.map((nota) => rigaOf(fonte, nota))),
    note: [],
    grafici: [],
  };
}
