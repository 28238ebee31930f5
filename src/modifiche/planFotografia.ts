import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { nomeLibero } from "../formule/nomeLibero";
import type { Modifiche } from "../formule/Modifiche";
import { buildFotografia } from "../pagine/buildFotografia";
import { readFotografia } from "../pagine/readFotografia";
import { abbinaFotografia } from "../periodo/abbinaFotografia";
import type { Fotografia } from "../periodo/Fotografia";
import { FOTOGRAFIA } from "../texts/relazione/fotografia";

/** The notes that were typed on the one it takes the place of, beside the rows they are of now. */
function conNote(fotografia: Fotografia, presente: SheetGrid): Fotografia {
  const prima = readFotografia(presente)?.righe ?? [];
  const sue = abbinaFotografia(fotografia.righe, prima);
  return { ...fotografia, righe: fotografia.righe.map((riga) => ({ ...riga, nota: sue.get(riga)?.nota ?? "" })) };
}

/**
 * What taking a snapshot changes: one sheet, and no other.
 * @param presente the snapshot of the same day that gives way to it, null where there is none
 * @param nomi every sheet of the workbook
 */
export function planFotografia(fotografia: Fotografia, presente: SheetGrid | null, nomi: readonly string[]): Modifiche {
  const foglio = presente
    ? buildFotografia(conNote(fotografia, presente), presente.foglio)
    : buildFotografia(fotografia, nomeLibero(FOTOGRAFIA.nome(fotografia.al), nomi));
  return { comando: "fotografia", celle: [], semafori: [], fogli: [foglio], attiva: null };
}
