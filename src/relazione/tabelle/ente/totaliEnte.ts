import type { TabellaEnte } from "../../../cruscotto/tabelle/readTabelleEnte";
import { normalize } from "../../../domain/testo/normalize";
import { round12 } from "../../../domain/numeri/round12";
import { formatNumero } from "../../../texts/formato";
import { TABELLE_ENTE } from "../../../texts/relazione/relazioneTabelleEnte";

const TOTALE = /^total[ei]\b|^complessiv/;
const QUOTA = /%|\b(?:percent|quota|medi[ao]|eta|indice|punteggio|giudizio)/;
const GENERI: readonly (readonly [nome: string, forma: RegExp])[] = [
  ["Uomini", /^(?:uomini|maschi|m)$/],
  ["Donne", /^(?:donne|femmine|f)$/],
];

const detto = (valore: number) => formatNumero(valore, "it", 2);

function numeroAt(righe: TabellaEnte["righe"][number], colonna: number): number | null {
  const cella = righe.celle.get(colonna);
  return cella?.tipo === "numero" ? cella.valore : null;
}

/** The amounts of a table: shares, means and marks make no total. Scores of a survey have none either. */
function contabili({ argomento, colonne }: TabellaEnte) {
  return argomento === "soddisfazione" || argomento === "benessere"
    ? []
    : colonne.filter(({ titolo }) => !QUOTA.test(normalize(titolo)));
}

const sommaOf = (numeri: readonly (number | null)[]) =>
  round12(numeri.reduce<number>((tot, uno) => tot + (uno ?? 0), 0));

/** Rows and columns called total that what they are of does not give. */
export function totaliDiversi(tabella: TabellaEnte): readonly string[] {
  const colonne = contabili(tabella);
  const voci = tabella.righe.filter(({ isTotale }) => !isTotale);
  const [totale, ...altri] = tabella.righe.filter(({ isTotale }) => isTotale);
  const inFondo =
    !totale || altri.length > 0
      ? []
      : colonne.flatMap(({ colonna, titolo }) => {
          const [scritto, somma] = [numeroAt(totale, colonna), sommaOf(voci.map((una) => numeroAt(una, colonna)))];
          return scritto === null || scritto === somma
            ? []
            : [TABELLE_ENTE.totale(tabella.titolo, titolo, detto(scritto), detto(somma))];
        });
  const [fianco, ...doppi] = colonne.filter(({ titolo }) => TOTALE.test(normalize(titolo)));
  const addendi = colonne.filter(
    (una) => una !== fianco && GENERI.some(([, forma]) => forma.test(normalize(una.titolo))),
  );
  const diFianco =
    !fianco || doppi.length > 0 || addendi.length < 2
      ? []
      : tabella.righe.flatMap((riga) => {
          const [scritto, somma] = [
            numeroAt(riga, fianco.colonna),
            sommaOf(addendi.map(({ colonna }) => numeroAt(riga, colonna))),
          ];
          return scritto === null || scritto === somma
            ? []
            : [TABELLE_ENTE.totale(tabella.titolo, riga.nome, detto(scritto), detto(somma))];
        });
  return [...inFondo, ...diFianco];
}

/** How many men and women two tables of one year count, where they do not count the same. Source: Arezzo-Siena 2019, 61/27 and 60/28. */
export function generiDiversi(tabelle: readonly TabellaEnte[]): readonly string[] {
  const contati = GENERI.flatMap(([nome, forma]) =>
    tabelle.flatMap((tabella) => {
      const colonna = contabili(tabella).find(({ titolo }) => forma.test(normalize(titolo)))?.colonna;
      if (colonna === undefined) return [];
      const totale = tabella.righe.find(({ isTotale }) => isTotale);
      const quanti = totale ? numeroAt(totale, colonna) : sommaOf(tabella.righe.map((una) => numeroAt(una, colonna)));
      return quanti === null ? [] : [{ nome, anno: tabella.anno, titolo: tabella.titolo, quanti }];
    }),
  );
  return contati.flatMap((uno, at) => {
    const altro = contati
      .slice(at + 1)
      .find(({ nome, anno, quanti }) => nome === uno.nome && anno === uno.anno && quanti !== uno.quanti);
    return altro
      ? [TABELLE_ENTE.generi(uno.nome, detto(uno.quanti), uno.titolo, detto(altro.quanti), altro.titolo)]
      : [];
  });
}
