import { cartaDi, type Carta, type PaginaWord } from "../larghezze";
import { attributoDi, discendenti, figlioDi, scrittoDi, type NodoWord } from "../vivo/NodoWord";

/** A header or a footer of a section, by its kind and by which pages have it. */
interface Rimando {
  readonly che: "header" | "footer";
  readonly quali: string;
  readonly relazione: string;
}

/** A section of the template, with the headers that it takes from those before it. */
interface Sezione {
  readonly nodo: NodoWord;
  readonly pagina: PaginaWord;
  readonly rimandi: readonly Rimando[];
  readonly hasPrima: boolean;
}

/** What a section of ours takes from the template's, in the order that Word wants. */
const PRIMA_DELLA_PAGINA = ["footnotePr", "endnotePr"];
const DOPO_LA_PAGINA = ["paperSrc", "pgBorders"];
const IN_FONDO = ["rtlGutter", "docGrid"];
const DAL_BORDO_DI_WORD = 708;
/** Twips: less is no page, more is no paper that Word takes. */
const LATO = { minimo: 2_000, massimo: 31_680 } as const;
/** A column of text narrower than this holds no table. */
const UTILE_MINIMO = 3_000;

function paginaOf(xml: string, sezione: NodoWord, comune: PaginaWord): PaginaWord {
  const numero = (nodo: NodoWord | undefined, nome: string, altrimenti: number): number => {
    const letto = Number((nodo && attributoDi(xml, nodo, nome)) ?? Number.NaN);
    return Number.isFinite(letto) ? Math.abs(Math.round(letto)) : altrimenti;
  };
  const [carta, margini] = [figlioDi(sezione, "pgSz"), figlioDi(sezione, "pgMar")];
  const lato = (nome: string, altrimenti: number) => {
    const letto = numero(carta, nome, altrimenti);
    return letto < LATO.minimo || letto > LATO.massimo ? altrimenti : letto;
  };
  const pagina = {
    larghezza: lato("w:w", comune.larghezza),
    altezza: lato("w:h", comune.altezza),
    margini: {
      top: numero(margini, "w:top", comune.margini.top),
      right: numero(margini, "w:right", comune.margini.right),
      bottom: numero(margini, "w:bottom", comune.margini.bottom),
      left: numero(margini, "w:left", comune.margini.left) + numero(margini, "w:gutter", 0),
      // What stands in the margins pushes the text down: the pages are reckoned with it.
      header: numero(margini, "w:header", DAL_BORDO_DI_WORD),
      footer: numero(margini, "w:footer", DAL_BORDO_DI_WORD),
    },
  };
  const utile = pagina.larghezza - pagina.margini.left - pagina.margini.right;
  return utile < UTILE_MINIMO ? comune : pagina;
}

/** Turned as Word turns it: what was above is on the left. */
function girata({ larghezza, altezza, margini: { top, right, bottom, left, ...dalBordo } }: PaginaWord): PaginaWord {
  const margini = { top: left, right: top, bottom: right, left: bottom, ...dalBordo };
  return { larghezza: altezza, altezza: larghezza, margini };
}

const isLarga = ({ pagina }: Sezione) => pagina.larghezza > pagina.altezza;

/** How the pages of a template lie, and what stands above and below their text. */
export class PagineDelModello {
  readonly carta: Carta;
  private readonly sezioni: readonly Sezione[];
  private readonly verticale: Sezione | undefined;
  private readonly orizzontale: Sezione | undefined;

  constructor(
    private readonly xml: string,
    corpo: NodoWord,
    isSintetica: boolean,
    /** Relations that lead to a part which is there. */
    isNota: (relazione: string) => boolean,
  ) {
    const nostra = cartaDi(isSintetica);
    let ereditati: readonly Rimando[] = [];
    this.sezioni = discendenti([corpo], "sectPr").map((nodo) => {
      const suoi = (["header", "footer"] as const).flatMap((che) =>
        nodo.figli
          .filter(({ nome }) => nome === `${che}Reference`)
          .map((uno) => ({
            che,
            quali: attributoDi(xml, uno, "w:type") ?? "default",
            relazione: attributoDi(xml, uno, "r:id") ?? "",
          }))
          .filter(({ relazione }) => isNota(relazione)),
      );
      const restano = ereditati.filter(
        (vecchio) => !suoi.some(({ che, quali }) => che === vecchio.che && quali === vecchio.quali),
      );
      ereditati = [...restano, ...suoi];
      const prima = figlioDi(nodo, "titlePg");
      const hasPrima = prima !== undefined && !/^(?:0|false|off)$/.test(attributoDi(xml, prima, "w:val") ?? "1");
      return { nodo, pagina: paginaOf(xml, nodo, nostra.verticale), rimandi: ereditati, hasPrima };
    });
    const verticale = this.sezioni.findLast((una) => !isLarga(una));
    this.orizzontale = this.sezioni.findLast(isLarga);
    // A template that always lies wide is one whose documents do.
    this.verticale = verticale ?? this.orizzontale;
    const inPiedi = this.verticale?.pagina ?? nostra.verticale;
    this.carta = {
      verticale: inPiedi,
      orizzontale: this.orizzontale?.pagina ?? girata(inPiedi),
    };
  }

  /** The relations of every header and footer in use. */
  rimandi(che: Rimando["che"]): readonly Rimando[] {
    const tutti = [this.verticale, this.orizzontale].flatMap((una) => una?.rimandi ?? []);
    return tutti.filter((uno) => uno.che === che && (uno.quali !== "first" || this.hasPrima));
  }

  /** The first page of the documents of this template is not like the others. */
  get hasPrima(): boolean {
    return this.verticale?.hasPrima === true || this.sezioni[0]?.hasPrima === true;
  }

  /**
   * The element of a section of ours.
   * @param nostri headers and footers of ours, where the template has none of that kind
   */
  sezione(isOrizzontale: boolean, isPrima: boolean, nostri: readonly Rimando[], hasPrimaNostra: boolean): string {
    const { carta, verticale } = this;
    const base = isOrizzontale ? (this.orizzontale ?? verticale) : verticale;
    const { larghezza, altezza, margini } = isOrizzontale ? carta.orizzontale : carta.verticale;
    const rimandi = [...(base?.rimandi ?? verticale?.rimandi ?? []), ...nostri];
    const scritti = rimandi.map(
      ({ che, quali, relazione }) => `<w:${che}Reference w:type="${quali}" r:id="${relazione}"/>`,
    );
    const suoi = (nomi: readonly string[]) =>
      nomi.flatMap((nome) => {
        const nodo = base && figlioDi(base.nodo, nome);
        return nodo ? [scrittoDi(this.xml, nodo)] : [];
      });
    const distanza = (nome: string) => {
      const margine = base && figlioDi(base.nodo, "pgMar");
      const letta = Number((margine && attributoDi(this.xml, margine, nome)) ?? Number.NaN);
      return Number.isFinite(letta) ? Math.abs(Math.round(letta)) : DAL_BORDO_DI_WORD;
    };
    const { top, right, bottom, left } = margini;
    return [
      "<w:sectPr>",
      ...scritti,
      ...suoi(PRIMA_DELLA_PAGINA),
      '<w:type w:val="nextPage"/>',
      `<w:pgSz w:w="${larghezza}" w:h="${altezza}" w:orient="${larghezza > altezza ? "landscape" : "portrait"}"/>`,
      `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${distanza("w:header")}" w:footer="${distanza("w:footer")}" w:gutter="0"/>`,
      ...suoi(DOPO_LA_PAGINA),
      ...(isPrima && (this.hasPrima || hasPrimaNostra) ? ["<w:titlePg/>"] : []),
      ...suoi(IN_FONDO),
      "</w:sectPr>",
    ].join("");
  }
}
