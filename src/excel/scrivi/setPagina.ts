import type { FoglioPerf } from "../../formule/Modifiche";

/** An upright A4 prints this many characters in a size that can be read. */
const CARATTERI_IN_VERTICALE = 125;
const PUNTI_A_CARATTERE = 5.6;
const PUNTI_A_RIGA = 14.5;
/** What the margins leave of an A4, in points. */
const UTILE = { Portrait: { larga: 523, alta: 758 }, Landscape: { larga: 770, alta: 511 } } as const;
/** No text is printed smaller than this share of its size to bring all of a sheet on one page; rows are counted with room to spare. */
const SCALA_MINIMA = 0.56;
/** Where so much of it is left, the page lies as its columns ask. */
const SCALA_COMODA = 0.75;
const MARGINE_PUNTI = 36;
/** The foot needs some room of its own. */
const MARGINE_SOTTO_PUNTI = 48;

/** Lines of a row, as far as its texts tell: what formulas show is short. */
function righeDi(celle: FoglioPerf["righe"][number], larghezze: readonly number[]): number {
  return larghezze.reduce((alte, larga, at) => {
    const cella = celle[at];
    return cella?.tipo === "testo" ? Math.max(alte, Math.ceil(cella.testo.length / Math.max(1, larga - 1))) : alte;
  }, 1);
}

type Verso = keyof typeof UTILE;
const IN_VERTICALE = ["Portrait", "Landscape"] as const;
const IN_ORIZZONTALE = ["Landscape", "Portrait"] as const;

/** Which way the page lies on which, a little smaller, all of it stands: a chart, or two rows, do not go over to a second. */
function versoDiUna(
  { righe, tabelle }: FoglioPerf,
  larghezze: readonly number[],
  ultima: number,
  versi: readonly [Verso, Verso],
): Verso | null {
  // A title or a sentence goes over the cells beside it.
  const inTabella = (riga: number) =>
    tabelle.some(({ intestazione, righe: sue }) => riga >= intestazione && riga <= intestazione + sue);
  const quante = Array.from({ length: ultima }, (_, at) => (inTabella(at) ? righeDi(righe[at] ?? [], larghezze) : 1));
  const sommaOf = (numeri: readonly number[]) => numeri.reduce((somma, uno) => somma + uno, 0);
  const [alto, largo] = [sommaOf(quante) * PUNTI_A_RIGA, sommaOf(larghezze) * PUNTI_A_CARATTERE];
  const scalaDi = (verso: Verso) => Math.min(1, UTILE[verso].larga / largo, UTILE[verso].alta / alto);
  const [suo, altro] = versi;
  if (scalaDi(suo) >= Math.min(SCALA_COMODA, scalaDi(altro))) return scalaDi(suo) >= SCALA_MINIMA ? suo : null;
  return scalaDi(altro) >= SCALA_MINIMA ? altro : null;
}

/**
 * A4, as wide as one page (and as tall, where little is left over), upright where the columns are few; the header row on each page, the name of the sheet and
 * the page at its foot. Hidden columns stay outside.
 */
export function setPagina(sheet: Excel.Worksheet, foglio: FoglioPerf): void {
  const visibili = foglio.larghezze.slice(0, foglio.larghezze.length - (foglio.colonneNascoste ?? 0));
  const caratteri = visibili.reduce((somma, una) => somma + una, 0);
  const ultima = foglio.grafici.reduce(
    (righe, { posto }) => Math.max(righe, posto.riga + posto.righe),
    foglio.righe.length,
  );
  const { pageLayout } = sheet;
  const versi = caratteri <= CARATTERI_IN_VERTICALE ? IN_VERTICALE : IN_ORIZZONTALE;
  const diUna = versoDiUna(foglio, visibili, ultima, versi);
  pageLayout.orientation = diUna ?? versi[0];
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: diUna ? 1 : 0 };
  pageLayout.leftMargin = MARGINE_PUNTI;
  pageLayout.rightMargin = MARGINE_PUNTI;
  pageLayout.topMargin = MARGINE_PUNTI;
  pageLayout.bottomMargin = MARGINE_SOTTO_PUNTI;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, foglio.isFuoriStampa === true ? 1 : ultima, visibili.length));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&8&A · PERF";
  defaultForAllPages.rightFooter = "&8&P / &N";
  if (foglio.rigaRipetuta !== null && foglio.isFuoriStampa !== true) {
    pageLayout.setPrintTitleRows(`$${foglio.rigaRipetuta + 1}:$${foglio.rigaRipetuta + 1}`);
  }
}
