import type { RuoloColonna } from "../../Cruscotto";
import {
  cifraAt,
  cifreDi,
  COLONNE_MASSIME,
  isDetta,
  isMuta,
  RIGHE_MINIME,
  righePiene,
  type ColonnaDiCifre,
} from "./cifre";
import { versiOf, votiDelSal } from "./contoDelSal";
import { votiDiAltriMetodi } from "./contoDiAltriMetodi";
import { votiDellaDifferenza } from "./contoDellaDifferenza";
import { votiDellaSomma, votiDelRapporto } from "./contoDelleParti";
import { votiDelPesato } from "./contoDelPesato";
import type { Testimone } from "./Scena";
import type { Voto } from "./Voto";

const PARI_MINIMO = 0.8;
/** The same quantity, asked and got, is within this factor. */
const FATTORE_PARI = 20;

/** A column of the same kinds and sizes as the target, row by row, is about the same quantities. */
function votiPari(colonne: readonly ColonnaDiCifre[]): readonly Voto[] {
  const votiCon = (ruolo: RuoloColonna, altro: RuoloColonna): readonly Voto[] => {
    const [noto] = colonne.filter((una) => isDetta(una, ruolo));
    if (!noto || colonne.some((una) => isDetta(una, altro))) return [];
    return colonne.filter(isMuta).flatMap((una): Voto[] => {
      const righe = righePiene(noto, una);
      const pari = righe.filter((riga) => {
        const [a, b] = [Math.abs(cifraAt(noto, riga)), Math.abs(cifraAt(una, riga))];
        return a === b || (a > 0 && b / a <= FATTORE_PARI && (b === 0 || a / b <= FATTORE_PARI));
      });
      if (righe.length < RIGHE_MINIME || pari.length < righe.length * PARI_MINIMO) return [];
      const con = [noto.candidato.colonna];
      const prova = { testimone: "aritmetica", cosa: "pari", con, quante: pari.length, su: righe.length } as const;
      return [{ colonna: una.candidato.colonna, ruolo: altro, peso: 1, prova }];
    });
  };
  return [...votiCon("target", "consuntivo"), ...votiCon("consuntivo", "target")];
}

/** What the figures say when worked out: which column is the SAL of which two, the difference, the ratio of others. */
export const testimoneAritmetica: Testimone = ({ candidati, righe }) => {
  const colonne = candidati
    .map(cifreDi)
    .filter(
      ({ candidato: { profilo } }) => profilo.numeri >= Math.max(1, profilo.piene * 0.3) && !profilo.isProgressivo,
    )
    .slice(0, COLONNE_MASSIME);
  const delSal = votiDelSal(colonne, righe, versiOf(candidati));
  return [
    ...delSal,
    ...(delSal.length === 0 ? votiDiAltriMetodi(colonne) : []),
    ...votiDellaDifferenza(colonne),
    ...votiDelRapporto(colonne, righe),
    ...votiDellaSomma(colonne),
    ...votiDelPesato(colonne),
    ...votiPari(colonne),
  ];
};
