import type { ColonnaRisorse, RigaRisorse } from "../../../cruscotto/tabelle/readRisorse";
import { round12 } from "../../../domain/numeri/round12";

/** Published amounts are rounded to the unit: a sum may be one off. */
const ARROTONDAMENTO = 1;

/** A subtotal that is not what stands above it. */
interface SubtotaleDiverso {
  readonly riga: RigaRisorse;
  readonly colonna: ColonnaRisorse;
  readonly scritto: number;
  readonly somma: number;
}

const COLONNE: readonly ColonnaRisorse[] = ["preventivo", "aggiornato", "consuntivo"];

/** What a subtotal may be the sum of: the lines since the last subtotal, since its heading, or the subtotals so far. */
function sommePossibili(sopra: readonly RigaRisorse[], colonna: ColonnaRisorse): readonly number[] {
  const dopo = (tipi: readonly RigaRisorse["tipo"][]) =>
    sopra.slice(sopra.findLastIndex(({ tipo }) => tipi.includes(tipo)) + 1);
  const voci = (righe: readonly RigaRisorse[], tipo: RigaRisorse["tipo"]) => righe.filter((una) => una.tipo === tipo);
  const gruppi = [
    voci(dopo(["subtotale", "risultato"]), "voce"),
    voci(dopo(["titolo"]), "voce"),
    voci(dopo(["risultato"]), "subtotale"),
    [...voci(dopo(["risultato"]), "subtotale"), ...voci(dopo(["subtotale", "risultato"]), "voce")],
    voci(sopra, "voce"),
  ];
  return gruppi
    .filter((gruppo) => gruppo.length > 1)
    .map((gruppo) => round12(gruppo.reduce((tot, { cifre }) => tot + (cifre[colonna]?.cella.valore ?? 0), 0)));
}

/**
 * The subtotals of a table of resources that no reading of what stands above them gives, within one of rounding, each with
 * the nearest sum. One over fewer than two lines says nothing. Source: DOMAIN.md, Resources.
 */
export function subtotaliDiversi(righe: readonly RigaRisorse[]): readonly SubtotaleDiverso[] {
  return righe.flatMap((riga, at) => {
    if (riga.tipo !== "subtotale") return [];
    return COLONNE.flatMap((colonna): readonly SubtotaleDiverso[] => {
      const scritto = riga.cifre[colonna]?.cella.valore;
      if (scritto === undefined) return [];
      const lontananza = (somma: number) => Math.abs(round12(somma - scritto));
      const [vicina] = [...sommePossibili(righe.slice(0, at), colonna)].sort((a, b) => lontananza(a) - lontananza(b));
      return vicina === undefined || lontananza(vicina) <= ARROTONDAMENTO
        ? []
        : [{ riga, colonna, scritto, somma: vicina }];
    });
  });
}
