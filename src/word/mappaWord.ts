import { AlignmentType, Paragraph, TextRun } from "docx";
import { ShapeGroupRun, type IShapeGroupChildOptions } from "docx/shapes";
import { figuraDa } from "../relazione/caselle/caselle";
import { displayCasella } from "../relazione/caselle/displayCasella";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import { MAPPA, RELAZIONE } from "../texts/relazione/relazione";
import { soloLeggibili } from "../texts/soloLeggibili";

/** In pixels: what lies between the margins of a page, upright and wide. */
const PAGINA = { verticale: { larghezza: 610, altezza: 800 }, orizzontale: { larghezza: 920, altezza: 500 } };
/** More priorities than these stand side by side on a wide page only. */
const PRIORITA_IN_PIEDI = 4;
const PROSPETTIVA = 118;
const MARGINE = 4;
/** Half points, the height of a line of that size, and how wide its letters are. */
const CORPO = 14;
const RIGA = 12;
const LETTERA = 4.8;
/** Lines that a name may take, as many as there is room for; none leaves the code alone. */
const RIGHE_DI_UN_NOME = [3, 2, 1, 0];
const TINTE = { ente: "1F3864", asse: "D9E2F3", cella: "FFFFFF", vuota: "F3F3F3", linea: "5B7DB1" };

/** Whether a map lies on a wide page. */
export const isMappaLarga = ({ colonne }: Tabella): boolean => prioritaDi(colonne).length > PRIORITA_IN_PIEDI;

const prioritaDi = (colonne: readonly ColonnaTabella[]) => colonne.filter(({ id }) => id !== "voce" && id !== "media");

/** An objective with what it gives, "" where it gives nothing. */
interface InCella {
  readonly nome: string;
  readonly sal: string;
}

interface CellaMappa {
  readonly media: string;
  readonly obiettivi: readonly InCella[];
}

interface RigaMappa {
  readonly nome: string;
  readonly media: string;
  readonly celle: readonly CellaMappa[];
}

/** The rows of the table as the map has them: a prospettiva, and what stands in each of its cells. */
function righeDi({ colonne, righe }: Tabella, valori: Valori): readonly RigaMappa[] {
  const priorita = prioritaDi(colonne);
  const mostra = (riga: RigaTabella, id: string) => {
    const colonna = colonne.find((una) => una.id === id);
    return colonna ? soloLeggibili(displayCasella(riga.caselle[id], colonna, valori)) : "";
  };
  const inCella = (casella: Casella | undefined, colonna: ColonnaTabella): readonly InCella[] => {
    if (casella?.tipo === "testo") return [{ nome: soloLeggibili(casella.testo), sal: "" }];
    if (casella?.tipo !== "link" || !("tabella" in casella.a)) return [];
    return [{ nome: soloLeggibili(casella.testo), sal: displayCasella(figuraDa(casella.a), colonna, valori) }];
  };
  return righe.flatMap((riga, at): readonly RigaMappa[] => {
    if (riga.stile !== "voce") return [];
    const fine = righe.findIndex(({ stile }, dopo) => dopo > at && stile !== "dettaglio");
    const sotto = righe.slice(at + 1, fine);
    return [
      {
        nome: mostra(riga, "voce"),
        media: mostra(riga, "media"),
        celle: priorita.map((colonna) => ({
          media: mostra(riga, colonna.id),
          obiettivi: sotto.flatMap(({ caselle }) => inCella(caselle[colonna.id], colonna)),
        })),
      },
    ];
  });
}

/** As much of a name as fits in so many lines of a box; its code alone where there is room for none. */
function nomeIn(nome: string, righe: number, larghezza: number): string {
  const massimi = Math.floor((larghezza - 2 * MARGINE) / LETTERA) * righe;
  if (righe === 0) return /^\S{1,8}(?=\s)/.exec(nome)?.[0] ?? nome.slice(0, 8);
  return nome.length <= massimi ? nome : `${nome.slice(0, massimi - 1)}…`;
}

const righeDiTesto = (testo: string, larghezza: number) =>
  Math.max(1, Math.ceil((testo.length * LETTERA) / (larghezza - 2 * MARGINE)));

const FORTE = { bold: true } as const;

const conSal = (nome: string, sal: string) => [nome, ...(sal === "" ? [] : [sal])].join(" · ");

interface Scatola {
  readonly id: string;
  readonly righe: readonly { readonly testo: string; readonly isForte?: boolean }[];
  readonly x: number;
  readonly y: number;
  readonly larghezza: number;
  readonly altezza: number;
  readonly sfondo: string;
  readonly carattere?: string;
}

function scatola({
  id,
  righe,
  x,
  y,
  larghezza,
  altezza,
  sfondo,
  carattere = "000000",
}: Scatola): IShapeGroupChildOptions {
  return {
    id,
    type: "rectangle",
    transformation: { offset: { left: x, top: y }, width: larghezza, height: altezza },
    fill: sfondo,
    line: TINTE.linea,
    children: righe.map(
      ({ testo, isForte = false }) =>
        new Paragraph({
          alignment: AlignmentType.LEFT,
          spacing: { before: 0, after: 0 },
          children: [new TextRun({ text: testo, size: CORPO, color: carattere, ...(isForte ? FORTE : {}) })],
        }),
    ),
    textOptions: { margins: { top: 2, bottom: 2, left: MARGINE, right: MARGINE } },
  };
}

/**
 * The strategic map as a drawing of Word: a row for each prospettiva, a column for each priority, the objectives with their
 * SALs where the two meet, both sets of means on the edges, and all of it in the text alternative. Names are as long as the
 * page has room for.
 */
export function mappaWord(tabella: Tabella, valori: Valori): Paragraph {
  const priorita = prioritaDi(tabella.colonne);
  const righe = righeDi(tabella, valori);
  const medie = tabella.righe.find(({ stile }) => stile === "totale");
  const mediaDi = (colonna: ColonnaTabella) =>
    medie ? soloLeggibili(displayCasella(medie.caselle[colonna.id], colonna, valori)) : "";
  const colonnaMedia = tabella.colonne.find(({ id }) => id === "media");
  const ente = colonnaMedia ? mediaDi(colonnaMedia) : "";
  const pagina = isMappaLarga(tabella) ? PAGINA.orizzontale : PAGINA.verticale;
  const larga = Math.floor((pagina.larghezza - PROSPETTIVA) / Math.max(1, priorita.length));
  const altezzaDi = (testi: readonly string[], larghezza: number) =>
    testi.reduce((somma, testo) => somma + righeDiTesto(testo, larghezza), 0) * RIGA + 8;
  const testiDi = ({ media, obiettivi }: CellaMappa, quante: number) =>
    obiettivi.length === 0
      ? []
      : [media, ...obiettivi.map(({ nome, sal }) => conSal(nomeIn(nome, quante, larga), sal))];
  const altezzeCon = (quante: number) =>
    righe.map(({ nome, media, celle }) =>
      Math.max(
        altezzaDi([nome, media], PROSPETTIVA),
        ...celle.map((cella) => altezzaDi(testiDi(cella, quante), larga)),
      ),
    );
  const testate = priorita.map((colonna) => ({ nome: soloLeggibili(colonna.titolo), media: mediaDi(colonna) }));
  const testa = Math.max(...testate.map(({ nome, media }) => altezzaDi([nome, media], larga)), 2 * RIGA + 8);
  const somma = (altezze: readonly number[]) => altezze.reduce((tot, una) => tot + una, testa);
  const quante = RIGHE_DI_UN_NOME.find((una) => somma(altezzeCon(una)) <= pagina.altezza) ?? 0;
  const altezze = altezzeCon(quante);
  const xDi = (at: number) => PROSPETTIVA + at * larga;
  const figure: IShapeGroupChildOptions[] = [
    scatola({
      ...{ id: "ente", x: 0, y: 0, larghezza: PROSPETTIVA, altezza: testa, sfondo: TINTE.ente, carattere: "FFFFFF" },
      righe: [{ testo: RELAZIONE.ente, isForte: true }, { testo: ente }],
    }),
    ...testate.map(({ nome, media }, at) =>
      scatola({
        ...{ id: `priorità ${at}`, x: xDi(at), y: 0, larghezza: larga, altezza: testa, sfondo: TINTE.asse },
        righe: [{ testo: nome, isForte: true }, { testo: media }],
      }),
    ),
    ...righe.flatMap((riga, at) => {
      const y = testa + altezze.slice(0, at).reduce((tot, una) => tot + una, 0);
      const altezza = altezze[at] ?? 0;
      return [
        scatola({
          ...{ id: `prospettiva ${at}`, x: 0, y, larghezza: PROSPETTIVA, altezza, sfondo: TINTE.asse },
          righe: [{ testo: riga.nome, isForte: true }, { testo: riga.media }],
        }),
        ...riga.celle.map((cella, quale) => {
          const [media, ...obiettivi] = testiDi(cella, quante);
          const sfondo = media === undefined ? TINTE.vuota : TINTE.cella;
          return scatola({
            ...{ id: `cella ${at} ${quale}`, x: xDi(quale), y, larghezza: larga, altezza, sfondo },
            righe:
              media === undefined ? [] : [{ testo: media, isForte: true }, ...obiettivi.map((testo) => ({ testo }))],
          });
        }),
      ];
    }),
  ];
  const dette = righe.map(({ nome, media, celle }) =>
    MAPPA.rigaDetta(
      conSal(nome, media),
      celle.flatMap(({ media: suo, obiettivi }, at) => {
        const elenco = obiettivi.map((uno) => conSal(uno.nome, uno.sal));
        return elenco.length === 0 ? [] : [MAPPA.cellaDetta(testate[at]?.nome ?? "", suo, elenco)];
      }),
    ),
  );
  const assi = testate.map(({ nome, media }) => conSal(nome, media));
  const disegno = new ShapeGroupRun({
    children: figure,
    altText: {
      name: MAPPA.titolo,
      title: MAPPA.titolo,
      description: MAPPA.alternativa(conSal(RELAZIONE.ente, ente), assi, dette),
    },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true }).addRunToFront(disegno);
}
