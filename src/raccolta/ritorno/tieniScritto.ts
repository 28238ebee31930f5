import { valoreScritto } from "./valoreScritto";
import type { RigaTornata, SchedaTornata } from "./SchedaTornata";
import type { RigaScheda, SchedaDaCompilare } from "../scheda/SchedaDaCompilare";

/** Whoever answers wrote there: another value than it left with, or words. */
const isScritta = ({ valore, allora, fonte, causa, nota }: RigaTornata): boolean =>
  valoreScritto(valore) !== (allora ?? "") || [fonte, causa, nota].some((una) => una !== "");

const conScritto = (riga: RigaScheda, { valore, allora, fonte, causa, nota }: RigaTornata): RigaScheda => ({
  ...riga,
  scritto: { valore, allora: allora ?? "", fonte, causa, nota },
});

/**
 * A scheda made anew with what was already written on the one it takes the place of, row by row; a value keeps what it
 * left with, so that one changed meanwhile in the cruscotto is still a conflict. Null where something written would have
 * no row any more, or cannot be told whose it is: that scheda stays as it is.
 */
export function tieniScritto(nuova: SchedaDaCompilare, presente: SchedaTornata): SchedaDaCompilare | null {
  const scritte = new Map<string, RigaTornata>();
  for (const riga of presente.righe.filter(isScritta)) {
    if (riga.chiave === "" || riga.isFormulaMuta || scritte.has(riga.chiave)) return null;
    scritte.set(riga.chiave, riga);
  }
  const chiavi = new Set(nuova.righe.map(({ chiave }) => chiave));
  if ([...scritte.keys()].some((chiave) => !chiavi.has(chiave))) return null;
  return {
    ...nuova,
    righe: nuova.righe.map((riga) => {
      const sua = scritte.get(riga.chiave);
      return sua ? conScritto(riga, sua) : riga;
    }),
  };
}
