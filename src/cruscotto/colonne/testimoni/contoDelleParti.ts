import { normalize } from "../../../domain/testo/normalize";
import type { RuoloColonna } from "../../Cruscotto";
import { isParteDellAnno } from "../parole/periodo";
import {
  cifraAt,
  COLONNE_MASSIME,
  isDetta,
  isMuta,
  isRiscontrato,
  isVicino,
  possibili,
  rapportoFra,
  RIGHE_MINIME,
  type ColonnaDiCifre,
} from "./cifre";
import type { Voto } from "./Voto";

const PARTI_DETTE = 2;
const PARTI_MUTE = 3;

/** Votes for what columns are, all for the same reason. */
const votiCon =
  (prova: Voto["prova"]) =>
  (una: ColonnaDiCifre, ruolo: RuoloColonna, peso: number): Voto => ({
    colonna: una.candidato.colonna,
    ruolo,
    peso,
    prova,
  });

/** A column worked out from two that are neither target nor result, a part and its whole, is the result itself. */
export function votiDelRapporto(colonne: readonly ColonnaDiCifre[], righe: number): readonly Voto[] {
  const parti = colonne.filter((una) => isMuta(una) || isDetta(una, "componente"));
  for (const esito of possibili(colonne, "consuntivo")) {
    for (const sopra of parti) {
      for (const sotto of parti) {
        if (new Set([esito, sopra, sotto]).size < 3) continue;
        const riscontro = rapportoFra(sopra, sotto, esito);
        if (!isDetta(esito, "consuntivo") && !(isDetta(sopra, "componente") && isDetta(sotto, "componente"))) continue;
        if (!isRiscontrato(riscontro, righe)) continue;
        const con = [sopra, sotto, esito].map(({ candidato }) => candidato.colonna);
        const prova = { testimone: "aritmetica", cosa: "rapporto", con, ...riscontro } as const;
        const voto = votiCon(prova);
        return [
          voto(esito, "consuntivo", 2),
          ...[sopra, sotto].flatMap((una) => [
            voto(una, "componente", 5),
            voto(una, "consuntivo", -5),
            voto(una, "target", -5),
          ]),
        ];
      }
    }
  }
  return [];
}

/** The columns right beside one that add up to it, on nearly all rows; none where they do not. */
function partiDi(totale: number, colonne: readonly ColonnaDiCifre[], passo: 1 | -1): readonly ColonnaDiCifre[] {
  const esito = colonne[totale];
  const parti: ColonnaDiCifre[] = [];
  for (let at = totale + passo; esito && colonne[at] && parti.length < COLONNE_MASSIME; at += passo) {
    const una = colonne[at];
    if (!una || una.cifre.some((cifra) => cifra !== null && cifra < 0)) break;
    if (!(isMuta(una) || isDetta(una, "consuntivo") || isDetta(una, "componente"))) break;
    parti.push(una);
    // A target and its deviation add up to the result: two parts are believed where words name them.
    if (parti.length < (parti.every((parte) => isDetta(parte, "consuntivo")) ? PARTI_DETTE : PARTI_MUTE)) continue;
    const righe = esito.cifre.flatMap((cifra, riga) => (cifra === null ? [] : [riga]));
    const sommate = righe.filter((riga) => {
      const somma = parti.reduce((fatta, parte) => fatta + cifraAt(parte, riga), 0);
      return isVicino(somma, cifraAt(esito, riga), 1e-6 + Math.abs(somma) * 1e-4);
    });
    // A sum of one part and of zeros is no sum.
    const piene = sommate.filter((riga) => parti.filter((parte) => cifraAt(parte, riga) !== 0).length > 1);
    if (piene.length >= RIGHE_MINIME && sommate.length >= righe.length * 0.9) return parti;
  }
  return [];
}

/** "III trim." as "# trim": parts of the year of one kind read the same; null where a heading is no part of the year. */
function genereDiParte({ candidato: { intestazione } }: ColonnaDiCifre): string | null {
  if (!isParteDellAnno(intestazione)) return null;
  const testo = normalize(intestazione);
  const genere = testo.replace(/\b[ivx]+\b|\d+/g, "#");
  return genere === testo ? "mese" : genere;
}

/** A quarter is the sum of two others by chance. */
function isUnaDelle(parti: readonly ColonnaDiCifre[], totale: ColonnaDiCifre): boolean {
  const genere = genereDiParte(totale);
  return genere !== null && parti.some((una) => genereDiParte(una) === genere);
}

/** What is got in the parts of the year, added up, is the result of the year: the parts are none. */
export function votiDellaSomma(colonne: readonly ColonnaDiCifre[]): readonly Voto[] {
  for (const [at, totale] of colonne.entries()) {
    if (!isMuta(totale) && !isDetta(totale, "consuntivo")) continue;
    const parti = [-1 as const, 1 as const].map((passo) => partiDi(at, colonne, passo)).find((una) => una.length > 0);
    if (!parti || isUnaDelle(parti, totale)) continue;
    const con = [...parti, totale].map(({ candidato }) => candidato.colonna);
    const quante = totale.cifre.filter((una) => una !== null).length;
    const prova = { testimone: "aritmetica", cosa: "somma", con, quante, su: quante } as const;
    const voto = votiCon(prova);
    return [
      voto(totale, "consuntivo", 4),
      voto(totale, "target", -4),
      ...parti.flatMap((una) => [voto(una, "componente", 5), voto(una, "consuntivo", -12), voto(una, "target", -6)]),
    ];
  }
  return [];
}
