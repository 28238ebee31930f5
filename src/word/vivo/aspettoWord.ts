import { inSegni } from "../segni";
import { discendenti, figlioDi, scrittoDi, type NodoWord } from "./NodoWord";

/** The children of the properties of a run and of a cell stand in this order, or Word refuses the file. */
const ORDINE_CORSA = [
  "rStyle",
  "rFonts",
  "b",
  "bCs",
  "i",
  "iCs",
  "caps",
  "smallCaps",
  "strike",
  "dstrike",
  "outline",
  "shadow",
  "emboss",
  "imprint",
  "noProof",
  "snapToGrid",
  "vanish",
  "webHidden",
  "color",
  "spacing",
  "w",
  "kern",
  "position",
  "sz",
  "szCs",
  "highlight",
  "u",
  "effect",
  "bdr",
  "shd",
  "fitText",
  "vertAlign",
  "rtl",
  "cs",
  "em",
  "lang",
  "eastAsianLayout",
  "specVanish",
  "oMath",
];
const ORDINE_CELLA = [
  "cnfStyle",
  "tcW",
  "gridSpan",
  "hMerge",
  "vMerge",
  "tcBorders",
  "shd",
  "noWrap",
  "tcMar",
  "textDirection",
  "tcFitText",
  "vAlign",
  "hideMark",
];

interface Voce {
  readonly nome: string;
  readonly scritto: string;
}

const vociDi = (xml: string, nodo: NodoWord | undefined): readonly Voce[] =>
  nodo?.figli.map((figlio) => ({ nome: figlio.nome, scritto: scrittoDi(xml, figlio) })) ?? [];

/** The properties of one, but for some that are the other's. */
function mescola(
  sue: readonly Voce[],
  altre: readonly Voce[],
  quali: readonly string[],
  ordine: readonly string[],
): string {
  const restano = sue.filter(({ nome }) => !quali.includes(nome));
  const prese = altre.filter(({ nome }) => quali.includes(nome));
  const posto = ({ nome }: Voce) => (ordine.includes(nome) ? ordine.indexOf(nome) : ordine.length);
  return [...restano, ...prese]
    .sort((a, b) => posto(a) - posto(b))
    .map(({ scritto }) => scritto)
    .join("");
}

/** How the properties of a run of before, and those of now that it takes anyway, make those that are written. */
export type Mescola = (prima: readonly Voce[], dopo: readonly Voce[], nuovi: readonly string[]) => string;

/** The format that the text has there. */
const soloPrima: Mescola = (prima, dopo, nuovi) => mescola(prima, dopo, nuovi, ORDINE_CORSA);
/** The same, with the colour that the figure brings along. */
export const conColore: Mescola = (prima, dopo, nuovi) => mescola(prima, dopo, ["color", ...nuovi], ORDINE_CORSA);

/** Signs of another font have a size of their own. */
const CORPO = ["sz", "szCs"];
export const isDiSegni = (corsa: NodoWord): boolean =>
  inSegni(
    discendenti([corsa], "t")
      .map(({ testo }) => testo)
      .join(""),
  ).every(({ isSegno }) => isSegno);

/** The runs of a new paragraph, dressed as those of the old one where they are all dressed alike. */
export function vestiCorse(
  prima: string,
  vecchio: NodoWord,
  dopo: string,
  nuovo: NodoWord,
  mescolate = soloPrima,
): string {
  const conTesto = discendenti([vecchio], "r").filter(
    (corsa) => discendenti([corsa], "t").length > 0 && !isDiSegni(corsa),
  );
  const vesti = new Set(
    conTesto.map((corsa) =>
      vociDi(prima, figlioDi(corsa, "rPr"))
        .map(({ scritto }) => scritto)
        .join(""),
    ),
  );
  const [prima_] = conTesto;
  return nuovo.figli
    .filter(({ nome }) => nome !== "pPr")
    .map((figlio) => {
      if (figlio.nome !== "r" || !prima_ || vesti.size !== 1) return scrittoDi(dopo, figlio);
      const sua = figlioDi(figlio, "rPr");
      const [vecchie, nuove] = [vociDi(prima, figlioDi(prima_, "rPr")), vociDi(dopo, sua)];
      const isConCorpoSuo = vecchie.some(({ nome }) => nome === "sz");
      const rPr = mescolate(vecchie, nuove, isDiSegni(figlio) && !isConCorpoSuo ? CORPO : []);
      const resto = figlio.figli.filter((uno) => uno !== sua).map((uno) => scrittoDi(dopo, uno));
      return `<w:r>${rPr === "" ? "" : `<w:rPr>${rPr}</w:rPr>`}${resto.join("")}</w:r>`;
    })
    .join("");
}

/** The properties of a cell as they are, with the shading that its figure has now. */
export function conSfondo(
  prima: string,
  vecchie: NodoWord | undefined,
  dopo: string,
  nuove: NodoWord | undefined,
): string {
  const dentro = mescola(vociDi(prima, vecchie), vociDi(dopo, nuove), ["shd"], ORDINE_CELLA);
  return dentro === "" ? "" : `<w:tcPr>${dentro}</w:tcPr>`;
}
