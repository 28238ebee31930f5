import type { RuoloColonna } from "../../Cruscotto";
import { cifraAt, cifreDi, isDetta, isMuta, isVicino, RIGHE_MINIME, righePiene, type ColonnaDiCifre } from "./cifre";
import type { Candidato } from "./Scena";
import type { Voto } from "./Voto";

/** A weight and what it is worth may be written in points and in shares. */
const SCALE = [1, 0.01, 100];
/** Half a point of the weight, as shares are printed. */
const SCARTO = 0.0061;
const QUOTA = 0.9;
/** What the figures of a row are read from: what is worked out from them is none of these. */
const DI_UNA_RIGA: readonly RuoloColonna[] = ["peso", "sal", "consuntivo", "target"];

/** The share of the target reached on a row, up to 1, either way; null where the row has no two figures. */
function quoteDi(target: ColonnaDiCifre, consuntivo: ColonnaDiCifre): (riga: number) => readonly number[] {
  return (riga) => {
    const [t, c] = [cifraAt(target, riga), cifraAt(consuntivo, riga)];
    return t > 0 && c >= 0 ? [Math.min(1, c / t), ...(c > 0 ? [Math.min(1, t / c)] : [])] : [];
  };
}

interface Pesato {
  readonly quante: number;
  readonly su: number;
}

/** On how many rows a column is the weight times the share reached; none where every row is wholly reached. */
function pesatoDi(
  una: ColonnaDiCifre,
  peso: ColonnaDiCifre,
  righe: readonly number[],
  quote: (riga: number) => readonly number[],
): Pesato | null {
  for (const scala of SCALE) {
    const buone = righe.filter((riga) => {
      const pieno = cifraAt(peso, riga) * scala;
      return quote(riga).some((quota) => isVicino(cifraAt(una, riga), pieno * quota, Math.abs(pieno) * SCARTO));
    });
    // Where every weight is the whole, the share itself is no product.
    const inParte = buone.filter((riga) => {
      const cifra = cifraAt(una, riga);
      return [cifraAt(peso, riga) * scala, ...quote(riga).flatMap((quota) => [quota, quota * 100])].every(
        (altra) => !isVicino(cifra, altra, Math.abs(altra) * SCARTO),
      );
    });
    const isSuo = buone.length >= Math.max(RIGHE_MINIME, righe.length * QUOTA) && inParte.length > 0;
    if (isSuo) return { quante: buone.length, su: righe.length };
  }
  return null;
}

interface ColonnaPesata {
  readonly una: ColonnaDiCifre;
  readonly con: readonly number[];
  readonly pesato: Pesato;
}

function pesate(colonne: readonly ColonnaDiCifre[]): readonly ColonnaPesata[] {
  const pesi = colonne.filter((una) => isDetta(una, "peso"));
  const [target] = colonne.filter((una) => isDetta(una, "target"));
  const [consuntivo] = colonne.filter((una) => isDetta(una, "consuntivo"));
  if (!target || !consuntivo) return [];
  const quote = quoteDi(target, consuntivo);
  return pesi.flatMap((peso) =>
    colonne
      .filter((una) => una !== peso && (isMuta(una) || isDetta(una, "peso") || isDetta(una, "sal")))
      .flatMap((una): readonly ColonnaPesata[] => {
        const pesato = pesatoDi(una, peso, righePiene(una, peso, target, consuntivo), quote);
        const con = [peso, consuntivo, target, una].map(({ candidato }) => candidato.colonna);
        return pesato ? [{ una, con, pesato }] : [];
      }),
  );
}

/** A weight that is another one times the share reached ("Peso effettivo") is called so by its words alone. */
export function withoutPesati(candidati: readonly Candidato[]): readonly Candidato[] {
  const loro = new Set(pesate(candidati.map(cifreDi)).map(({ una }) => una.candidato));
  return candidati.map((uno) => (uno.detto?.ruolo === "peso" && loro.has(uno) ? { ...uno, detto: null } : uno));
}

/** A column that is the weight times the share reached ("Peso x SAL", "Contributo") weighs nothing and measures nothing. */
export function votiDelPesato(colonne: readonly ColonnaDiCifre[]): readonly Voto[] {
  return pesate(colonne).flatMap(({ una, con, pesato }): readonly Voto[] => {
    const { colonna } = una.candidato;
    const prova = { testimone: "aritmetica", cosa: "pesato", con, ...pesato } as const;
    return [
      { colonna, ruolo: "componente", peso: 5, prova },
      ...DI_UNA_RIGA.map((ruolo): Voto => ({ colonna, ruolo, peso: -12, prova })),
    ];
  });
}
