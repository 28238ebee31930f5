import type { Spostamento } from "../../cruscotto/griglia/spostaFormula";
import { chiaveDellaRiga, numeroDi, testoDi, type FoglioRiletto, type Testimoni } from "../leggi/testimoni";

/** Where the changed rows and columns of a command are now. */
export interface Ritrovate extends Spostamento {
  /** Every changed row and column is where the command found it. */
  readonly isFermo: boolean;
  /**
   * Where the place of a line is now, which a sort gives to another line: what belongs to the place stays there, as
   * rules do. Null where it is gone.
   */
  readonly posto: (prima: number) => number | null;
}

/** Pairs of lines, before and now; between two that have moved alike the lines have moved alike too. */
type Coppia = readonly [prima: number, ora: number];

/** Which of the pairs in order is the last whose line is not past this one; -1 where all are. */
function ultimaEntro(ordinate: readonly Coppia[], prima: number): number {
  let [da, a] = [0, ordinate.length];
  while (da < a) {
    const mezzo = (da + a) >>> 1;
    if ((ordinate[mezzo]?.[0] ?? 0) <= prima) da = mezzo + 1;
    else a = mezzo;
  }
  return da - 1;
}

function between(coppie: readonly Coppia[]): (prima: number) => number | null {
  const ordinate = [...coppie].sort(([a], [b]) => a - b);
  const scarti = new Set(ordinate.map(([prima, ora]) => ora - prima));
  return (prima) => {
    const at = ultimaEntro(ordinate, prima);
    const [sopra, sotto] = [ordinate[at], ordinate[at + 1]];
    if (sopra?.[0] === prima) return sopra[1];
    const scarto = sopra && sopra[1] - sopra[0];
    // Past the last that is known nothing tells, unless nothing has moved at all.
    if (!sotto) return scarti.size === 1 && scarto === 0 ? prima : null;
    return scarto !== undefined && scarto === sotto[1] - sotto[0] ? prima + scarto : null;
  };
}

/** The places that lines have now: insertions and deletions move them, a sort does not. */
function postiDi(coppie: readonly Coppia[], isPresente: (riga: number) => boolean): Ritrovate["posto"] {
  const [prima, ora] = [0, 1].map((lato) => coppie.map((una) => una[lato] ?? 0).toSorted((a, b) => a - b));
  const posti = (prima ?? []).map((riga, at): Coppia => [riga, ora?.[at] ?? 0]);
  const noti = new Map(posti);
  const occupati = new Set(noti.values());
  const traNoti = between(posti);
  return (riga) => {
    const noto = noti.get(riga);
    if (noto !== undefined) return noto;
    // A line that nothing tells has moved as its neighbours have, unless others have come together in its place.
    const at = ultimaEntro(posti, riga);
    const [sopra, sotto] = [posti[at], posti[at + 1]];
    const isSotto = sotto && (!sopra || sotto[0] - riga < riga - sopra[0]);
    const vicina = isSotto ? sotto : sopra;
    const posto = traNoti(riga) ?? (vicina ? riga + vicina[1] - vicina[0] : null);
    return posto === null || occupati.has(posto) || !isPresente(posto) ? null : posto;
  };
}

/** The longest run of words that two rows have in the same order, as pairs of their columns. */
function alignParole(parole: readonly string[], ora: readonly string[]): readonly Coppia[] {
  const lunghezze = Array.from({ length: parole.length + 1 }, () => new Array<number>(ora.length + 1).fill(0));
  const at = (uno: number, altro: number) => lunghezze[uno]?.[altro] ?? 0;
  const isPari = (uno: number, altro: number) => parole[uno] !== "" && parole[uno] === ora[altro];
  for (let uno = parole.length - 1; uno >= 0; uno--) {
    for (let altro = ora.length - 1; altro >= 0; altro--) {
      const riga = lunghezze[uno];
      if (!riga) continue;
      riga[altro] = isPari(uno, altro) ? at(uno + 1, altro + 1) + 1 : Math.max(at(uno + 1, altro), at(uno, altro + 1));
    }
  }
  const coppie: Coppia[] = [];
  let [uno, altro] = [0, 0];
  while (uno < parole.length && altro < ora.length) {
    if (isPari(uno, altro) && at(uno, altro) === at(uno + 1, altro + 1) + 1) {
      coppie.push([uno, altro]);
      uno++;
      altro++;
    } else if (at(uno + 1, altro) >= at(uno, altro + 1)) uno++;
    else altro++;
  }
  return coppie;
}

interface Intestazione {
  readonly riga: Coppia | null;
  readonly colonne: readonly Coppia[];
  /** Past its last word. */
  readonly isIdentica: boolean;
}

/** The words of a header with those that the command has added, as long as they stand somewhere. */
function withAggiunte(
  parole: readonly string[],
  aggiunte: ReadonlyMap<number, string> | undefined,
  isPresente: (parola: string) => boolean,
): readonly string[] {
  const presenti = [...(aggiunte ?? [])].filter(([, parola]) => isPresente(parola));
  const larghezza = presenti.reduce((massimo, [colonna]) => Math.max(massimo, colonna + 1), parole.length);
  const sue = new Map(presenti);
  return Array.from({ length: larghezza }, (_, colonna) => sue.get(colonna) ?? parole[colonna] ?? "");
}

function findIntestazione(
  { intestazione }: Testimoni,
  { lettura, righe: alte, colonne: quante }: FoglioRiletto,
): Intestazione {
  const identica = { riga: null, colonne: [[-1, -1]] as const, isIdentica: true };
  if (!intestazione) return identica;
  const { riga: prima, parole: loro, scritte, aggiunte } = intestazione;
  const paroleAt = (riga: number) =>
    Array.from({ length: Math.max(quante, loro.length) }, (_, colonna) => {
      const parola = testoDi(lettura(riga, colonna));
      return scritte.get(parola) ?? parola;
    });
  const parole = withAggiunte(loro, aggiunte, (parola) =>
    Array.from({ length: alte }, (_, riga) => riga).some((riga) => paroleAt(riga).includes(parola)),
  );
  const qui = paroleAt(prima);
  if (parole.every((parola, colonna) => parola === qui[colonna])) return { ...identica, riga: [prima, prima] };
  const parolePrima = parole.filter((parola) => parola !== "");
  const righe = Array.from({ length: alte }, (_, riga) => riga)
    .map((riga) => {
      const sue = new Set(paroleAt(riga));
      return { riga, quante: parolePrima.filter((parola) => sue.has(parola)).length };
    })
    // Most of its words, then the nearest.
    .sort((una, altra) => altra.quante - una.quante || Math.abs(una.riga - prima) - Math.abs(altra.riga - prima));
  const [migliore] = righe;
  if (migliore && 2 * migliore.quante > parolePrima.length) {
    const ora = paroleAt(migliore.riga);
    const colonne = alignParole(parole, ora);
    const trovate = new Set(colonne.map(([una]) => una));
    // A word that is gone while another stands in its place was reworded, unless columns are fewer.
    const isRiscritta = (colonna: number) => ora[colonna] !== "" && quante >= parole.length;
    const isIdentica =
      colonne.every(([una, altra]) => una === altra) &&
      parole.every((parola, colonna) => parola === "" || trovate.has(colonna) || isRiscritta(colonna));
    return { riga: [prima, migliore.riga], colonne: [[-1, -1], ...colonne], isIdentica };
  }
  // Its words are gone: its columns are taken to be where they were, and each cell still has to hold what was written.
  return identica;
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
 * @param isInMezzo the command did not end: a row whose words are gone is one that somebody was typing on meanwhile,
 * and stands where its neighbours say; afterwards it may well be another row
 */
export function ritrova(testimoni: Testimoni, ora: FoglioRiletto, isInMezzo = false): Ritrovate {
  const { colonneTesto, colonneNumero, righe } = testimoni;
  const intestazione = findIntestazione(testimoni, ora);
  const traParole = between(intestazione.colonne);
  const ultima = intestazione.colonne.at(-1);
  const colonna = (prima: number): number | null => {
    if (intestazione.isIdentica) return prima;
    if (ultima && prima > ultima[0]) {
      const oltre = testimoni.intestazione?.parole.slice(ultima[0] + 1, prima + 1) ?? [];
      return oltre.every((parola) => parola === "") ? prima + ultima[1] - ultima[0] : null;
    }
    return traParole(prima);
  };
  const oraTesto = colonneTesto.map(colonna);
  const oraNumero = colonneNumero.map(colonna);
  if ([...oraTesto, ...oraNumero].includes(null)) {
    return { isFermo: false, riga: () => null, posto: () => null, colonna };
  }
  const testiDi = (riga: number) => chiaveDellaRiga(ora.lettura, riga, oraTesto as number[], testoDi);
  const numeriDi = (riga: number) => chiaveDellaRiga(ora.lettura, riga, oraNumero as number[], numeroDi);
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
  const tutte: readonly Coppia[] = [[-1, -1], ...(intestazione.riga ? [intestazione.riga] : []), ...note];
  const traRighe = between(tutte);
  const isPresente = (riga: number) =>
    Array.from({ length: ora.colonne }, (_, uno) => ora.lettura(riga, uno)).some((una) => una !== "");
  const posto: Ritrovate["posto"] = isFermo ? (prima) => prima : postiDi([...new Map(tutte)], isPresente);
  const riga: Ritrovate["riga"] = (prima) =>
    righe.has(prima) ? (note.get(prima) ?? (isInMezzo ? posto(prima) : null)) : traRighe(prima);
  return { isFermo, colonna, posto, riga };
}
