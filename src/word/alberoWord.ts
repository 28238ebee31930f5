import { AlignmentType, Paragraph, TextRun } from "docx";
import { ShapeGroupRun, type IShapeGroupChildOptions } from "docx/shapes";
import { displayCasella } from "../relazione/caselle/displayCasella";
import type { RigaTabella, Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import { RELAZIONE } from "../texts/relazione/relazione";
import { ALBERO } from "../texts/relazione/relazioneAlbero";
import { soloLeggibili } from "../texts/soloLeggibili";

/** In pixels: it fits between the margins of a page, and one box is as high as a line. */
const ENTE = { sinistra: 0, larghezza: 70 };
const RAMO = { sinistra: 95, larghezza: 195 };
const FOGLIA = { sinistra: 315, larghezza: 295 };
const ALTEZZA = 26;
const PASSO = 29;
/** Half points, and what of a name a box shows at that size. */
const CORPO = 14;
const CARATTERI = { ramo: 78, foglia: 72 };
const TINTE = { ente: "1F3864", ramo: "D9E2F3", foglia: "FFFFFF", linea: "5B7DB1" };

/** Cut between words, where one ends late enough. */
function breve(nome: string, massimi: number): string {
  if (nome.length <= massimi) return nome;
  const spazio = nome.lastIndexOf(" ", massimi - 1);
  return `${nome.slice(0, spazio > massimi * 0.7 ? spazio : massimi - 1).replace(/[\s,;:.]+$/, "")}…`;
}

interface Scatola {
  readonly id: string;
  readonly testo: string;
  readonly alto: number;
  readonly dove: typeof ENTE;
  readonly sfondo: string;
  readonly carattere: string;
}

function scatola({ id, testo, alto, dove, sfondo, carattere }: Scatola): IShapeGroupChildOptions {
  const riga = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ text: testo, size: CORPO, color: carattere })],
  });
  return {
    id,
    type: "rectangle",
    transformation: { offset: { left: dove.sinistra, top: alto }, width: dove.larghezza, height: ALTEZZA },
    fill: sfondo,
    line: TINTE.linea,
    children: [riga],
    textOptions: { margins: { top: 0, bottom: 0, left: 3, right: 3 } },
  };
}

const ramo = (da: string, a: string): IShapeGroupChildOptions => ({
  type: "connector",
  from: { id: da, side: "right" },
  to: { id: a, side: "left" },
  route: "elbow",
  line: TINTE.linea,
});

/** The headings, each with the rows of its objectives. */
function ramiDi(righe: readonly RigaTabella[]): readonly (readonly [RigaTabella, ...RigaTabella[]])[] {
  const rami: [RigaTabella, ...RigaTabella[]][] = [];
  for (const riga of righe) {
    if (riga.stile === "gruppo") rami.push([riga]);
    else rami.at(-1)?.push(riga);
  }
  return rami;
}

/**
 * The tree of the performance as a drawing of Word: the ente, its headings, their objectives, joined by lines, with its text
 * alternative. Shapes rather than a picture: they are sharp at every size, and who writes the document can change them.
 */
export function alberoWord(tabella: Tabella, valori: Valori): Paragraph {
  const mostra = (riga: RigaTabella, id: string) => {
    const colonna = tabella.colonne.find((una) => una.id === id);
    return colonna ? displayCasella(riga.caselle[id], colonna, valori) : "";
  };
  const nomeDi = (riga: RigaTabella) => soloLeggibili(mostra(riga, "voce"));
  const dettiDi = (riga: RigaTabella) => {
    const sal = mostra(riga, "sal");
    return [mostra(riga, "indicatori"), ...(sal === "" ? [] : [sal])];
  };
  const figure: IShapeGroupChildOptions[] = [];
  const legami: IShapeGroupChildOptions[] = [];
  const mezzi: number[] = [];
  let alto = 0;
  for (const [at, [gruppo, ...foglie]] of ramiDi(tabella.righe).entries()) {
    const id = `ramo${at}`;
    const mezzo = alto + (Math.max(1, foglie.length) - 1) * (PASSO / 2);
    mezzi.push(mezzo);
    const testo = ALBERO.casella(breve(nomeDi(gruppo), CARATTERI.ramo), foglie.length === 0 ? dettiDi(gruppo) : []);
    figure.push(scatola({ id, testo, alto: mezzo, dove: RAMO, sfondo: TINTE.ramo, carattere: "000000" }));
    legami.push(ramo("ente", id));
    for (const [foglia, riga] of foglie.entries()) {
      const suo = { id: `${id}-${foglia}`, alto: alto + foglia * PASSO, dove: FOGLIA, sfondo: TINTE.foglia };
      const detto = ALBERO.casella(breve(nomeDi(riga), CARATTERI.foglia), dettiDi(riga));
      figure.push(scatola({ ...suo, testo: detto, carattere: "000000" }));
      legami.push(ramo(id, suo.id));
    }
    alto += Math.max(1, foglie.length) * PASSO;
  }
  const [primo = 0, ultimo = primo] = [mezzi[0], mezzi.at(-1)];
  const ente = scatola({
    ...{ id: "ente", testo: RELAZIONE.ente, alto: (primo + ultimo) / 2, dove: ENTE },
    ...{ sfondo: TINTE.ente, carattere: "FFFFFF" },
  });
  const rami = ramiDi(tabella.righe).map(([gruppo, ...foglie]) => {
    const sotto = foglie.map((riga) => ALBERO.casella(nomeDi(riga), dettiDi(riga)));
    return ALBERO.ramo(ALBERO.casella(nomeDi(gruppo), foglie.length === 0 ? dettiDi(gruppo) : []), sotto);
  });
  const disegno = new ShapeGroupRun({
    children: [ente, ...figure, ...legami],
    altText: { name: ALBERO.titolo, title: ALBERO.titolo, description: ALBERO.alternativa(RELAZIONE.ente, rami) },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true }).addRunToFront(disegno);
}
