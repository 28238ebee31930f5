import { MODELLO } from "../texts/modello";
import type { AspettoColonna, CellaFoglio, Convalida, FoglioPerf } from "../formule/Modifiche";
import { Foglio, cellaTesto } from "../formule/fogliPerf";

type CampoModello = keyof typeof MODELLO.colonne;

/** The columns of a cruscotto that PERF makes, from the left; widths in characters: up to the SAL they stand beside the pane. */
const COLONNE: readonly {
  readonly campo: CampoModello;
  readonly larghezza: number;
  readonly aspetto: AspettoColonna;
}[] = [
  { campo: "prospettiva", larghezza: 14, aspetto: "testo" },
  { campo: "obiettivo", larghezza: 20, aspetto: "testo" },
  { campo: "indicatore", larghezza: 27, aspetto: "testo" },
  { campo: "udm", larghezza: 8, aspetto: "testo" },
  { campo: "peso", larghezza: 6, aspetto: "cifra" },
  { campo: "operatore", larghezza: 12, aspetto: "testo" },
  { campo: "target", larghezza: 14, aspetto: "cifra" },
  { campo: "consuntivo", larghezza: 12, aspetto: "cifra" },
  { campo: "sal", larghezza: 7, aspetto: "cifra" },
  { campo: "nota", larghezza: 30, aspetto: "testo" },
];
const RIGA_TESTA = 2;

/** What is said of the rules that a column has; the units are only a proposal. */
const REGOLE: Readonly<Partial<Record<CampoModello, Pick<Convalida, "regola" | "avviso">>>> = {
  udm: { regola: { tipo: "elenco", voci: MODELLO.unita }, avviso: null },
  peso: {
    regola: { tipo: "decimale", da: 0, a: 100 },
    avviso: { titolo: MODELLO.colonne.peso.testa, testo: MODELLO.avvisi.peso },
  },
  operatore: {
    regola: { tipo: "elenco", voci: MODELLO.condizioni },
    avviso: { titolo: MODELLO.colonne.operatore.testa, testo: MODELLO.avvisi.operatore },
  },
};

function convalideOf(righe: number): readonly Convalida[] {
  return COLONNE.flatMap(({ campo }, colonna): readonly Convalida[] => {
    const { testa, istruzione } = MODELLO.colonne[campo];
    const suTesta = { riga: RIGA_TESTA, colonna, righe: 1, colonne: 1 };
    const regole = REGOLE[campo];
    return [
      { area: suTesta, regola: null, istruzione: { titolo: testa, testo: istruzione }, avviso: null },
      ...(regole ? [{ area: { ...suTesta, riga: RIGA_TESTA + 1, righe }, istruzione: null, ...regole }] : []),
    ];
  });
}

/**
 * A cruscotto with its headings, rules and width, on a sheet that from then on is the user's: nothing marks it as ours.
 * @param righe the cells of each row by column; a row without any is ready to be filled
 */
export function composeCruscotto(
  nome: string,
  titolo: string,
  nota: string,
  righe: readonly Readonly<Partial<Record<CampoModello, CellaFoglio>>>[],
): FoglioPerf {
  const foglio = new Foglio();
  foglio.add("titolo", cellaTesto(titolo));
  foglio.add("nota", cellaTesto(nota));
  foglio.add("intestazione", ...COLONNE.map(({ campo }) => cellaTesto(MODELLO.colonne[campo].testa)));
  for (const riga of righe) foglio.add("normale", ...COLONNE.map(({ campo }) => riga[campo] ?? cellaTesto("")));
  return {
    nome,
    righe: foglio.righe,
    stili: foglio.stili,
    larghezze: COLONNE.map(({ larghezza }) => larghezza),
    tabelle: [
      {
        intestazione: RIGA_TESTA,
        righe: righe.length,
        colonne: COLONNE.map(({ aspetto }) => aspetto),
        rientri: righe.map(() => 0),
      },
    ],
    semafori: [],
    convalide: convalideOf(righe.length),
    righeBloccate: RIGA_TESTA + 1,
    rigaRipetuta: RIGA_TESTA,
    grafici: [],
    graficiPrima: [],
  };
}
