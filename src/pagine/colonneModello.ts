import { MODELLO } from "../texts/relazione/modello";
import type { AspettoColonna, CellaFoglio, Convalida, FoglioPerf } from "../formule/Modifiche";
import { Foglio, cellaTesto } from "../formule/fogliPerf";

export type CampoModello = keyof typeof MODELLO.colonne;

interface ColonnaModello {
  readonly larghezza: number;
  readonly aspetto: AspettoColonna;
}

/** Widths in characters: up to the SAL the columns of a model stand beside the pane. */
const ASPETTI: Readonly<Record<CampoModello, ColonnaModello>> = {
  prospettiva: { larghezza: 14, aspetto: "testo" },
  strategico: { larghezza: 20, aspetto: "testo" },
  obiettivo: { larghezza: 20, aspetto: "testo" },
  pesoObiettivo: { larghezza: 9, aspetto: "cifra" },
  indicatore: { larghezza: 27, aspetto: "testo" },
  udm: { larghezza: 10, aspetto: "testo" },
  peso: { larghezza: 8, aspetto: "cifra" },
  operatore: { larghezza: 12, aspetto: "testo" },
  target: { larghezza: 14, aspetto: "cifra" },
  consuntivo: { larghezza: 12, aspetto: "cifra" },
  sal: { larghezza: 12, aspetto: "cifra" },
  nota: { larghezza: 30, aspetto: "testo" },
  responsabile: { larghezza: 20, aspetto: "testo" },
  fonte: { larghezza: 20, aspetto: "testo" },
  baseline: { larghezza: 12, aspetto: "cifra" },
  aprile: { larghezza: 12, aspetto: "cifra" },
  agosto: { larghezza: 12, aspetto: "cifra" },
  tipologia: { larghezza: 14, aspetto: "testo" },
};

/** The columns of the example, from the left. */
const CAMPI_ESEMPIO: readonly CampoModello[] = [
  "prospettiva",
  "obiettivo",
  "indicatore",
  "udm",
  "peso",
  "operatore",
  "target",
  "consuntivo",
  "sal",
  "nota",
];
/** What a body that collects its results through the year keeps beside them. */
const CAMPI_ACCANTO: readonly CampoModello[] = ["responsabile", "fonte", "baseline", "aprile", "agosto"];
export const CAMPI_MODELLO: readonly CampoModello[] = [...CAMPI_ESEMPIO, ...CAMPI_ACCANTO];
/** 0-based row of the headings. */
const RIGA_TESTA = 2;

/** The cells of a row by their column. */
export type RigaModello = Readonly<Partial<Record<CampoModello, CellaFoglio>>>;

/** What is said of the rules that a column has; the units are only a proposal. */
const REGOLE: Readonly<Partial<Record<CampoModello, Pick<Convalida, "regola" | "avviso">>>> = {
  udm: { regola: { tipo: "elenco", voci: MODELLO.unita }, avviso: null },
  pesoObiettivo: {
    regola: { tipo: "decimale", da: 0, a: 100 },
    avviso: { titolo: MODELLO.colonne.pesoObiettivo.testa, testo: MODELLO.avvisi.peso },
  },
  peso: {
    regola: { tipo: "decimale", da: 0, a: 100 },
    avviso: { titolo: MODELLO.colonne.peso.testa, testo: MODELLO.avvisi.peso },
  },
  operatore: {
    regola: { tipo: "elenco", voci: MODELLO.condizioni },
    avviso: { titolo: MODELLO.colonne.operatore.testa, testo: MODELLO.avvisi.operatore },
  },
};

function convalideOf(campi: readonly CampoModello[], righe: number): readonly Convalida[] {
  return campi.flatMap((campo, colonna): readonly Convalida[] => {
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
 * @param campi its columns, from the left
 * @param righe the cells of each row by column; a row without any is ready to be filled
 */
export function composeCruscotto(
  nome: string,
  titolo: string,
  nota: string,
  righe: readonly RigaModello[],
  campi: readonly CampoModello[] = CAMPI_ESEMPIO,
): FoglioPerf {
  const foglio = new Foglio();
  foglio.add("titolo", cellaTesto(titolo));
  foglio.add("nota", cellaTesto(nota));
  foglio.add("intestazione", ...campi.map((campo) => cellaTesto(MODELLO.colonne[campo].testa)));
  for (const riga of righe) foglio.add("normale", ...campi.map((campo) => riga[campo] ?? cellaTesto("")));
  return {
    nome,
    righe: foglio.righe,
    stili: foglio.stili,
    larghezze: campi.map((campo) => ASPETTI[campo].larghezza),
    tabelle: [
      {
        intestazione: RIGA_TESTA,
        righe: righe.length,
        colonne: campi.map((campo) => ASPETTI[campo].aspetto),
        rientri: righe.map(() => 0),
      },
    ],
    semafori: [],
    convalide: convalideOf(campi, righe.length),
    righeBloccate: RIGA_TESTA + 1,
    rigaRipetuta: RIGA_TESTA,
    grafici: [],
    graficiPrima: [],
  };
}
