import { Document, HeadingLevel, Paragraph } from "docx";
import type { Destinatario } from "../domain/Destinatario";
import type { Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import { formatData } from "../domain/numeri/calendario";
import { mappaAPassi, type APassi } from "../domain/passi";
import { DOCUMENTO } from "../texts/relazione/documento";
import { senzaBianche } from "../relazione/colonneBrevi";
import { MONITORAGGIO } from "../texts/relazione/relazioneMonitoraggio";
import { soloLeggibili } from "../texts/soloLeggibili";
import { campiOf, didascalia, paragrafo } from "./blocchi";
import type { Aspetto } from "./Aspetto";
import { stimaPagine } from "./stimaPagine";
import { STILE, STILI } from "./stili";
import { paginaDi, piePagina, testata } from "./buildDocumento";
import { tabellaWord } from "./tabellaWord";
import { vivo } from "./vivo/Confine";

export interface DatiMonitoraggio {
  readonly al: number;
  readonly destinatario: Destinatario;
  readonly tabelle: readonly Tabella[];
  readonly valori: Valori;
  /** Serial of the day it is made. */
  readonly oggi: number;
}

/** The page of who answers begins on a page of its own, to be given out. */
const isScheda = ({ id }: Tabella) => id.startsWith("scheda ");

/** The document says once, at its head, which day its tables are of: a sheet has to say it on each. */
function titoloBreve(titolo: string, al: number): string {
  const prefisso = `${MONITORAGGIO.titolo(al)}: `;
  return titolo.startsWith(prefisso) ? titolo.slice(prefisso.length) : titolo;
}

function blocchiDi(intera: Tabella, { al, valori }: DatiMonitoraggio, aspetto: Aspetto) {
  const tabella = senzaBianche({ ...intera, titolo: titoloBreve(intera.titolo, al) }, valori);
  const { id, titolo, righe, note } = tabella;
  const premesse = tabella.premesse.filter((una) => una !== MONITORAGGIO.premessa(al));
  return [
    ...vivo({ genere: "titolo", id, nome: titolo }, [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        text: soloLeggibili(titolo),
        pageBreakBefore: isScheda(tabella),
      }),
    ]),
    ...vivo({ genere: "tabella", id, nome: titolo, campi: campiOf(tabella) }, [
      // LibreOffice shows the code of a caption's number where a control begins with it, between a heading and a table.
      ...(premesse.length === 0 ? [paragrafo("", STILE.premessa)] : []),
      ...premesse.map((una) => paragrafo(una, STILE.premessa)),
      ...(righe.length === 0
        ? [paragrafo(DOCUMENTO.senzaRighe)]
        : [didascalia(DOCUMENTO.tabella, titolo), tabellaWord(tabella, valori, false, aspetto).tabella]),
      ...note.map((nota) => paragrafo(nota, STILE.nota)),
    ]),
    paragrafo("", STILE.nota),
  ];
}

/**
 * The tables of a day in Word: a title, no chapters of the Relazione, a page for each who answers. All lies wide: so do
 * its tables.
 */
export function* buildMonitoraggio(dati: DatiMonitoraggio, aspetto: Aspetto): APassi<Document> {
  const { al, destinatario, tabelle, oggi } = dati;
  const titolo = `${MONITORAGGIO.titolo(al)}${MONITORAGGIO.per[destinatario]}`;
  const blocchi = yield* mappaAPassi(tabelle, 1, (tabella) => blocchiDi(tabella, dati, aspetto));
  return new Document({
    title: titolo,
    creator: DOCUMENTO.programma,
    lastModifiedBy: DOCUMENTO.programma,
    styles: STILI,
    ...stimaPagine(tabelle),
    sections: [
      {
        properties: { page: paginaDi(aspetto.carta, true) },
        headers: { default: testata(titolo, false) },
        footers: { default: piePagina() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: titolo, spacing: { before: 0 } }),
          ...vivo({ genere: "frase", id: "copertina", nome: DOCUMENTO.primaPagina }, [
            paragrafo(MONITORAGGIO.premessa(al)),
            paragrafo(MONITORAGGIO.composto(formatData(oggi))),
          ]),
          ...blocchi.flat(),
        ],
      },
    ],
  });
}
