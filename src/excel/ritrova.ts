import type { Spostamento } from "../cruscotto/griglia/spostaFormula";
import { chiaveOf, numeroDi, testoDi, type FoglioLetto, type Testimoni } from "./testimoni";

/** Where the changed rows and columns of a command are now. */
export interface Ritrovate extends Spostamento {
  /** Every changed row and column is where the command found it. */
  readonly isFermo: boolean;
}

/** Pairs of lines, before and now; between two that have moved alike the lines have moved alike too. */
type Coppia = readonly [prima: number, ora: number];

function between(coppie: readonly Coppia[]): (prima: number) => number | null {
  const ordinate = [...coppie].sort(([a], [b]) => a - b);
  const scarti = new Set(ordinate.map(([prima, ora]) => ora - prima));
  return (prima) => {
    const sopra = ordinate.findLast(([una]) => una <= prima);
    const sotto = ordinate.find(([una]) => una >= prima);
    if (sopra?.[0] === prima) return sopra[1];
    const scarto = sopra && sopra[1] - sopra[0];
    // Past the last that is known nothing tells, unless nothing has moved at all.
    if (!sotto) return scarti.size === 1 && scarto === 0 ? prima : null;
    return scarto !== undefined && scarto === sotto[1] - sotto[0] ? prima + scarto : null;
  };
}

/** The columns of a header in a row of now, from the left and from the right; null where a word is missing. */
function alignParole(parole: readonly string[], ora: readonly string[]): readonly Coppia[] | null {
  const dette = parole.flatMap((parola, colonna) => (parola === "" ? [] : [{ parola, colonna }]));
  const daSinistra: number[] = [];
  let at = 0;
  for (const { parola } of dette) {
    const trovata = ora.indexOf(parola, at);
    if (trovata < 0) return null;
    daSinistra.push(trovata);
    at = trovata + 1;
  }
  let fine = ora.length - 1;
  const daDestra = dette.toReversed().map(({ parola }) => {
    const trovata = ora.lastIndexOf(parola, fine);
    fine = trovata - 1;
    return trovata;
  });
  return dette.flatMap(({ colonna }, quale): Coppia[] => {
    const sinistra = daSinistra[quale] ?? -1;
    return daDestra[dette.length - 1 - quale] === sinistra ? [[colonna, sinistra]] : [];
  });
}

interface Intestazione {
  readonly riga: Coppia | null;
  readonly colonne: readonly Coppia[];
  /** Past its last word. */
  readonly isIdentica: boolean;
}

function findIntestazione({ intestazione }: Testimoni, ora: FoglioLetto): Intestazione {
  const identica = { riga: null, colonne: [[-1, -1]] as const, isIdentica: true };
  if (!intestazione) return identica;
  const { riga: prima, parole } = intestazione;
  const paroleAt = (riga: number) =>
    Array.from({ length: Math.max(ora.colonne, parole.length) }, (_, colonna) => testoDi(ora.lettura(riga, colonna)));
  const qui = paroleAt(prima);
  if (parole.every((parola, colonna) => parola === qui[colonna])) return { ...identica, riga: [prima, prima] };
  const righe = Array.from({ length: ora.righe }, (_, riga) => riga).sort(
    (a, b) => Math.abs(a - prima) - Math.abs(b - prima),
  );
  for (const riga of righe) {
    const colonne = alignParole(parole, paroleAt(riga));
    if (!colonne) continue;
    const isIdentica = colonne.every(([una, altra]) => una === altra);
    return { riga: [prima, riga], colonne: [[-1, -1], ...colonne], isIdentica };
  }
  // One word of it was changed: the header is still there.
  const diverse = qui.filter((parola, colonna) => parola !== (parole[colonna] ?? "")).length;
  return diverse === 1 ? { ...identica, riga: [prima, prima] } : { riga: null, colonne: [], isIdentica: false };
}

/** The rows of now by what their witnesses say. */
function indexRighe(righe: number, di: (riga: number) => string): ReadonlyMap<string, readonly number[]> {
  const indice = new Map<string, number[]>();
  for (let riga = 0; riga < righe; riga++) {
    const sue = indice.get(di(riga));
    if (sue) sue.push(riga);
    else indice.set(di(riga), [riga]);
  }
  return indice;
}

/**
 * Finds the changed rows and columns again on the sheet as it is now. A row that nothing tells from another is found
 * only where no row has moved.
 */
export function ritrova(testimoni: Testimoni, ora: FoglioLetto): Ritrovate {
  const { colonneTesto, colonneNumero, righe } = testimoni;
  const intestazione = findIntestazione(testimoni, ora);
  const traParole = between(intestazione.colonne);
  const ultima = intestazione.colonne.at(-1);
  const colonna = (prima: number): number | null => {
    if (intestazione.isIdentica) return prima;
    if (ultima && prima > ultima[0] && intestazione.colonne.length > 1) return prima + ultima[1] - ultima[0];
    return traParole(prima);
  };
  const oraTesto = colonneTesto.map(colonna);
  const oraNumero = colonneNumero.map(colonna);
  if ([...oraTesto, ...oraNumero].includes(null)) return { isFermo: false, riga: () => null, colonna };
  const testiDi = (riga: number) => chiaveOf(ora.lettura, riga, oraTesto as number[], testoDi);
  const numeriDi = (riga: number) => chiaveOf(ora.lettura, riga, oraNumero as number[], numeroDi);
  // A line that the command has emptied may be the last of the sheet.
  const quante = [...righe.keys()].reduce((massimo, riga) => Math.max(massimo, riga + 1), ora.righe);
  const perTesti = indexRighe(quante, testiDi);
  const candidateDi = ({ testi, numeri }: { readonly testi: string; readonly numeri: string | null }) =>
    (perTesti.get(testi) ?? []).filter((riga) => numeri === null || numeriDi(riga) === numeri);
  const coppie: Coppia[] = [];
  const gemelle: number[] = [];
  let isFermo = intestazione.isIdentica && (!intestazione.riga || intestazione.riga[0] === intestazione.riga[1]);
  for (const [riga, uno] of righe) {
    const candidate = candidateDi(uno);
    const isQui = candidate.includes(riga);
    if (uno.isGemella) {
      if (isQui) gemelle.push(riga);
      else isFermo = false;
      continue;
    }
    const [sola] = candidate;
    const trovata = candidate.length === 1 && sola !== undefined ? sola : isQui ? riga : null;
    if (trovata !== null) coppie.push([riga, trovata]);
    if (trovata !== riga) isFermo = false;
  }
  const note = new Map([...coppie, ...(isFermo ? gemelle.map((riga): Coppia => [riga, riga]) : [])]);
  const traRighe = between([[-1, -1], ...(intestazione.riga ? [intestazione.riga] : []), ...note]);
  return {
    isFermo,
    colonna,
    riga: (prima) => (righe.has(prima) ? (note.get(prima) ?? null) : traRighe(prima)),
  };
}
