import { AlignmentType, Paragraph } from "docx";
import { ShapeGroupRun, type IShapeGroupChildOptions } from "docx/shapes";
import { coloriCasella } from "../relazione/caselle/coloriEsito";
import { displayCasella } from "../relazione/caselle/displayCasella";
import type { ColonnaTabella, RigaTabella, Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import { assiDellaMappa } from "../relazione/tabelle/esiti/mappa";
import { MAPPA, RELAZIONE } from "../texts/relazione/relazione";
import { soloLeggibili } from "../texts/soloLeggibili";
import { altezzaDelDisegno, larghezzaDelDisegno, type Carta } from "./larghezze";
import { altezzeDi, scatola, type TestoInScatola } from "./scatole";

/** More priorities than these stand side by side on a wide page only. */
const PRIORITA_IN_PIEDI = 4;
const PROSPETTIVA = 118;
/** Half points, from the best: a smaller one only where all of the map so stands on a page. */
const CORPI = [17, 16, 15, 14] as const;
const TINTE = { ente: "1F3864", asse: "D9E2F3", cella: "FFFFFF", vuota: "F3F3F3", linea: "5B7DB1" };

/** Whether a map lies on a wide page. */
export const isMappaLarga = (tabella: Tabella): boolean => assiDellaMappa(tabella).length > PRIORITA_IN_PIEDI;

/** An objective with what it gives, "" where it gives nothing. */
interface InCella {
  readonly nome: string;
  readonly sal: string;
}

interface CellaMappa {
  readonly media: string;
  readonly sfondo: string;
  readonly obiettivi: readonly InCella[];
}

interface RigaMappa {
  readonly nome: string;
  readonly media: string;
  readonly celle: readonly CellaMappa[];
}

const conSal = (nome: string, sal: string) => [nome, ...(sal === "" ? [] : [sal])].join(" · ");
const daObiettivo = ({ nome, sal }: InCella): TestoInScatola =>
  sal === "" ? { testo: nome } : { testo: `${nome} `, coda: sal };
const testiDi = ({ media, obiettivi }: CellaMappa): readonly TestoInScatola[] =>
  obiettivi.length === 0 ? [] : [{ testo: media, isForte: true }, ...obiettivi.map(daObiettivo)];
const testata = (nome: string, media: string): readonly TestoInScatola[] => [
  { testo: nome, isForte: true },
  { testo: media },
];
const sommaOf = (numeri: readonly number[]) => numeri.reduce((somma, uno) => somma + uno, 0);

/** What a map says, read from its table. */
class Letta {
  readonly priorita: readonly { readonly nome: string; readonly media: string }[];
  readonly ente: string;
  readonly righe: readonly RigaMappa[];

  constructor(
    private readonly tabella: Tabella,
    private readonly valori: Valori,
  ) {
    const assi = assiDellaMappa(tabella);
    const medie = tabella.righe.find(({ stile }) => stile === "totale");
    this.priorita = assi.map(([{ titolo }, { id }]) => ({
      nome: soloLeggibili(titolo),
      media: this.mostra(medie, id),
    }));
    this.ente = this.mostra(medie, "media");
    this.righe = tabella.righe.flatMap((riga, at) => (riga.stile === "gruppo" ? [this.riga(riga, at)] : []));
  }

  private mostra(riga: RigaTabella | undefined, id: string): string {
    const colonna = this.tabella.colonne.find((una) => una.id === id);
    return riga && colonna ? soloLeggibili(displayCasella(riga.caselle[id], colonna, this.valori)) : "";
  }

  private riga(riga: RigaTabella, at: number): RigaMappa {
    const { righe } = this.tabella;
    const fine = righe.findIndex(({ stile }, dopo) => dopo > at && stile !== "voce");
    const sotto = righe.slice(at + 1, fine);
    const cella = ([nomi, sal]: readonly [ColonnaTabella, ColonnaTabella]): CellaMappa => ({
      media: this.mostra(riga, sal.id),
      sfondo: coloriCasella(riga.caselle[sal.id], sal, this.valori)?.sfondo.replace("#", "") ?? TINTE.cella,
      obiettivi: sotto.flatMap((una) => {
        const nome = this.mostra(una, nomi.id);
        return nome === "" ? [] : [{ nome, sal: this.mostra(una, sal.id) }];
      }),
    });
    return {
      nome: this.mostra(riga, "voce"),
      media: this.mostra(riga, "media"),
      celle: assiDellaMappa(this.tabella).map(cella),
    };
  }
}

/** A map as large as its page lets it be. */
class Disegno {
  private readonly larga: number;

  constructor(
    private readonly letta: Letta,
    private readonly pagina: { readonly larghezza: number; readonly altezza: number },
    private readonly corpo: number,
  ) {
    this.larga = Math.floor((pagina.larghezza - PROSPETTIVA) / Math.max(1, letta.priorita.length));
  }

  /** All of it on one page. */
  get isIntero(): boolean {
    return this.testa + sommaOf(this.altezze(this.letta.righe)) <= this.pagina.altezza;
  }

  private get testa(): number {
    const { priorita, ente } = this.letta;
    const assi = priorita.map(({ nome, media }) => testata(nome, media));
    return Math.max(
      ...altezzeDi([testata(RELAZIONE.ente, ente)], PROSPETTIVA, this.corpo),
      ...altezzeDi(assi, this.larga, this.corpo),
    );
  }

  /** Each row as tall as the tallest of its boxes. */
  private altezze(righe: readonly RigaMappa[]): readonly number[] {
    const quante = this.letta.priorita.length;
    const prime = altezzeDi(
      righe.map(({ nome, media }) => testata(nome, media)),
      PROSPETTIVA,
      this.corpo,
    );
    const celle = altezzeDi(
      righe.flatMap((riga) => riga.celle.map(testiDi)),
      this.larga,
      this.corpo,
    );
    return prime.map((prima, at) => Math.max(prima, ...celle.slice(at * quante, (at + 1) * quante)));
  }

  /** The rows of each page: a row taller than a page goes on, with fewer objectives a time. */
  private righeDellePagine(): readonly (readonly RigaMappa[])[] {
    const utile = this.pagina.altezza - this.testa;
    const righe = this.letta.righe.flatMap((riga) => this.spezza(riga, utile));
    const altezze = this.altezze(righe);
    const pagine: RigaMappa[][] = [[]];
    let alta = 0;
    for (const [at, riga] of righe.entries()) {
      const sua = altezze[at] ?? 0;
      if (alta > 0 && alta + sua > utile) {
        pagine.push([]);
        alta = 0;
      }
      pagine.at(-1)?.push(riga);
      alta += sua;
    }
    return pagine;
  }

  private spezza(riga: RigaMappa, utile: number): readonly RigaMappa[] {
    const quanti = Math.max(...riga.celle.map(({ obiettivi }) => obiettivi.length));
    const [alta = 0] = this.altezze([riga]);
    if (alta <= utile || quanti < 2) return [riga];
    const meta = Math.ceil(quanti / 2);
    const parte = (nome: string, da: number, a: number): RigaMappa => ({
      ...riga,
      nome,
      celle: riga.celle.map((cella) => ({ ...cella, obiettivi: cella.obiettivi.slice(da, a) })),
    });
    return [
      ...this.spezza(parte(riga.nome, 0, meta), utile),
      ...this.spezza(parte(MAPPA.segue(riga.nome), meta, quanti), utile),
    ];
  }

  disegni(): readonly (readonly [readonly RigaMappa[], readonly IShapeGroupChildOptions[]])[] {
    return this.righeDellePagine().map((righe) => [righe, this.figure(righe)]);
  }

  private figure(righe: readonly RigaMappa[]): readonly IShapeGroupChildOptions[] {
    const { letta, larga, corpo, testa } = this;
    const { linea } = TINTE;
    const altezze = this.altezze(righe);
    const xDi = (at: number) => PROSPETTIVA + at * larga;
    const prima = { x: 0, larghezza: PROSPETTIVA, linea };
    return [
      scatola(
        {
          ...{ ...prima, id: "ente", y: 0, altezza: testa, sfondo: TINTE.ente, colore: "FFFFFF" },
          testi: testata(RELAZIONE.ente, letta.ente),
        },
        corpo,
      ),
      ...letta.priorita.map(({ nome, media }, at) => {
        const dove = { id: `priorità ${at}`, x: xDi(at), y: 0, larghezza: larga, altezza: testa };
        return scatola({ ...dove, linea, sfondo: TINTE.asse, testi: testata(nome, media) }, corpo);
      }),
      ...righe.flatMap(({ nome, media, celle }, at) => {
        const [y, altezza] = [testa + sommaOf(altezze.slice(0, at)), altezze[at] ?? 0];
        const sua = { ...prima, id: `prospettiva ${at}`, y, altezza, sfondo: TINTE.asse };
        return [
          scatola({ ...sua, testi: testata(nome, media) }, corpo),
          ...celle.map((cella, quale) => {
            const testi = testiDi(cella);
            const dove = { id: `cella ${at} ${quale}`, x: xDi(quale), y, larghezza: larga, altezza };
            const sfondo = testi.length === 0 ? TINTE.vuota : cella.sfondo;
            return scatola({ ...dove, linea, sfondo, testi, inAlto: true }, corpo);
          }),
        ];
      }),
    ];
  }
}

/**
 * The strategic map as a drawing of Word: a row for each prospettiva, a column for each priority, the objectives with their
 * SALs where the two meet, both sets of means on the edges, and all of it in the text alternative. Boxes are as tall as their
 * texts, and a map that is taller than a page goes on in another drawing, with the priorities on top again: no name is cut.
 */
export function mappaWord(tabella: Tabella, valori: Valori, carta: Carta): readonly Paragraph[] {
  const letta = new Letta(tabella, valori);
  const foglio = isMappaLarga(tabella) ? carta.orizzontale : carta.verticale;
  const pagina = { larghezza: larghezzaDelDisegno(foglio), altezza: altezzaDelDisegno(foglio) };
  const prove = CORPI.map((corpo) => new Disegno(letta, pagina, corpo));
  const disegni = (prove.find(({ isIntero }) => isIntero) ?? prove.at(-1))?.disegni() ?? [];
  const assi = letta.priorita.map(({ nome, media }) => conSal(nome, media));
  return disegni.map(([righe, children], at) => {
    const dette = righe.map(({ nome, media, celle }) =>
      MAPPA.rigaDetta(
        conSal(nome, media),
        celle.flatMap(({ media: sua, obiettivi }, quale) => {
          const elenco = obiettivi.map((uno) => conSal(uno.nome, uno.sal));
          return elenco.length === 0 ? [] : [MAPPA.cellaDetta(letta.priorita[quale]?.nome ?? "", sua, elenco)];
        }),
      ),
    );
    const titolo = at === 0 ? MAPPA.titolo : MAPPA.segue(MAPPA.titolo);
    const description = MAPPA.alternativa(titolo, conSal(RELAZIONE.ente, letta.ente), assi, dette);
    const disegno = new ShapeGroupRun({ children, altText: { name: titolo, title: titolo, description } });
    const keepNext = at === disegni.length - 1;
    return new Paragraph({ alignment: AlignmentType.CENTER, keepNext }).addRunToFront(disegno);
  });
}
