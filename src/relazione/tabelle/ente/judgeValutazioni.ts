import type { ValutazioniPerClasse } from "../../../cruscotto/tabelle/readValutazioni";
import type { Anomalia } from "../../../domain/Anomalia";
import { cifraStampata } from "../../../domain/numeri/cifraStampata";
import { totaleIntero } from "../../../domain/numeri/totaleIntero";
import { anomalia } from "../../../domain/sal/Calcolo";
import { VALUTAZIONI } from "../../../texts/relazione/relazioneValutazioni";

/** The year of a table as it is written; words where nothing says it. */
export const annoScritto = (anno: number | null): string => (anno === null ? VALUTAZIONI.senzaAnno : String(anno));

const valutatiIn = ({ classi }: ValutazioniPerClasse) =>
  classi.reduce((tot, { cifre }) => tot + (cifre.numero?.valore ?? 0), 0);

function totaleDi({ insieme: { media } }: ValutazioniPerClasse, quanti: number): number | null | undefined {
  const stampata = media && cifraStampata(media.stampata);
  return stampata ? totaleIntero(stampata, quanti) : undefined;
}

/** A mean that two years cannot both have: with its deviation, or with enough digits where there is none. */
function ripetuta(una: ValutazioniPerClasse, prime: readonly ValutazioniPerClasse[]): readonly Anomalia[] {
  const stessa = (che: "media" | "deviazione") => (altra: ValutazioniPerClasse) => {
    const mia = una.insieme[che];
    return mia !== undefined && mia.valore === altra.insieme[che]?.valore;
  };
  const stesse = prime.filter(stessa("media"));
  const copia = stesse.find(stessa("deviazione"));
  const dati = (altra: ValutazioniPerClasse) => ({ anno: annoScritto(una.anno), altro: annoScritto(altra.anno) });
  if (copia) return [anomalia("valori-ripetuti", "conferma", dati(copia))];
  const senza = stesse.find((altra) => !una.insieme.deviazione || !altra.insieme.deviazione);
  const hasCifre = senza !== undefined && !Number.isInteger((una.insieme.media?.valore ?? 0) * 10);
  return hasCifre ? [anomalia("valori-ripetuti", "conferma", { ...dati(senza), motivo: "media" })] : [];
}

/** A mean that no whole total gives, where another year shows that scores are whole. */
function impossibile(una: ValutazioniPerClasse, tutte: readonly ValutazioniPerClasse[]): readonly Anomalia[] {
  const quanti = valutatiIn(una);
  const sonoInteri = tutte.some((altra) => typeof totaleDi(altra, valutatiIn(altra)) === "number");
  if (!sonoInteri || totaleDi(una, quanti) !== null) return [];
  const altri = una.detti !== null && typeof totaleDi(una, una.detti) === "number" ? { altri: una.detti } : {};
  const media = una.insieme.media?.valore ?? 0;
  return [anomalia("media-impossibile", "conferma", { anno: annoScritto(una.anno), media, quanti, ...altri })];
}

/**
 * The title against the sum, figures that two years cannot both have, a mean that whole scores cannot have.
 * @param prime the tables before it
 * @param tutte every table
 * Source: YEAR.md §5 (Firenze: 115 people in a title over 113; 37,478 is the mean of 2018 and cannot be that of 106 people).
 */
export function judgeValutazioni(
  una: ValutazioniPerClasse,
  prime: readonly ValutazioniPerClasse[],
  tutte: readonly ValutazioniPerClasse[],
): readonly Anomalia[] {
  const somma = valutatiIn(una);
  const anno = annoScritto(una.anno);
  return [
    ...(una.detti === null || una.detti === somma
      ? []
      : [anomalia("totale-diverso", "conferma", { anno, titolo: una.detti, somma })]),
    ...ripetuta(una, prime),
    ...impossibile(una, tutte),
  ];
}
