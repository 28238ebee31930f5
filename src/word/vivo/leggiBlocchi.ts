import { attributoDi, discendenti, figlioDi, type NodoWord } from "./NodoWord";

/** A block as it stands in a document today. */
export interface BloccoTrovato {
  readonly chiave: string;
  /** The print of what was written, where its tag still says it. */
  readonly impronta: string | null;
  /** The elements that hold it, from the first to the last: its content control, or what stands between its anchors. */
  readonly da: number;
  readonly a: number;
  readonly contenuto: readonly NodoWord[];
}

const ANCORA = /^_PERF_([0-9a-z]+)_[if]$/;
/** Whether a bookmark is the anchor of a block. */
export const isNostra = (segnalibro: string) => ANCORA.test(segnalibro);
const TAG = /^perf\.([0-9a-z]+)\.([0-9a-z]+)$/;
export const tagDi = (chiave: string, impronta: string) => `perf.${chiave}.${impronta}`;
export const ancoreDi = (chiave: string) => ({ inizio: `_PERF_${chiave}_i`, fine: `_PERF_${chiave}_f` });

/** What may hold paragraphs and tables. */
const CONTENITORI: ReadonlySet<string> = new Set(["body", "tc", "sdtContent", "txbxContent"]);

interface Posto {
  readonly chiave: string;
  /** From the body down to the anchor. */
  readonly via: readonly NodoWord[];
}

function* ancore(xml: string, via: readonly NodoWord[]): Generator<Posto> {
  for (const nodo of via.at(-1)?.figli ?? []) {
    const [, chiave] = nodo.nome === "bookmarkStart" ? (ANCORA.exec(attributoDi(xml, nodo, "w:name") ?? "") ?? []) : [];
    if (chiave !== undefined) yield { chiave, via: [...via, nodo] };
    else if (nodo.figli.length > 0) yield* ancore(xml, [...via, nodo]);
  }
}

/** A content control that holds nothing else is the block's, whoever wrote it. */
function conLoro(
  contenitore: NodoWord,
  da: NodoWord,
  a: NodoWord,
  via: readonly NodoWord[],
): Pick<BloccoTrovato, "da" | "a" | "contenuto"> {
  const fratelli = contenitore.figli.slice(contenitore.figli.indexOf(da), contenitore.figli.indexOf(a) + 1);
  const sopra = via[via.indexOf(contenitore) - 1];
  const isTutto = contenitore.nome === "sdtContent" && fratelli.length === contenitore.figli.length;
  const fuori = isTutto && sopra ? sopra : null;
  return { da: fuori?.da ?? da.da, a: fuori?.a ?? a.a, contenuto: fratelli };
}

/** What stands between the anchors of a key: the smallest run of paragraphs and tables that holds them all. */
function traAncore(posti: readonly Posto[]): Pick<BloccoTrovato, "da" | "a" | "contenuto"> | null {
  const [primo] = posti;
  if (!primo) return null;
  const comune = primo.via.findLastIndex(
    (nodo, at) => CONTENITORI.has(nodo.nome) && posti.every(({ via }) => via[at] === nodo),
  );
  const contenitore = primo.via[comune];
  if (!contenitore) return null;
  const sotto = posti.flatMap(({ via }) => via[comune + 1] ?? []).sort((a, b) => a.da - b.da);
  const [da, a] = [sotto[0], sotto.at(-1)];
  return da && a ? conLoro(contenitore, da, a, primo.via) : null;
}

/**
 * Every block of a document, in its order: by the tag of its content control; where a program dropped the tag, or the
 * control, by the anchors in its first and last paragraph.
 */
export function leggiBlocchi(xml: string, corpo: NodoWord): readonly BloccoTrovato[] {
  const conTag = discendenti([corpo], "sdt").flatMap((nodo): readonly BloccoTrovato[] => {
    const tag = discendenti(figlioDi(nodo, "sdtPr")?.figli ?? [], "tag")[0];
    const letto = TAG.exec((tag && attributoDi(xml, tag, "w:val")) ?? "");
    if (!letto) return [];
    const [, chiave = "", impronta = null] = letto;
    return [{ chiave, impronta, da: nodo.da, a: nodo.a, contenuto: figlioDi(nodo, "sdtContent")?.figli ?? [] }];
  });
  const note = new Set(conTag.map(({ chiave }) => chiave));
  const perChiave = new Map<string, Posto[]>();
  for (const posto of ancore(xml, [corpo])) {
    if (!note.has(posto.chiave)) perChiave.set(posto.chiave, [...(perChiave.get(posto.chiave) ?? []), posto]);
  }
  const conAncore = [...perChiave].flatMap(([chiave, posti]): readonly BloccoTrovato[] => {
    const trovato = traAncore(posti);
    return trovato ? [{ chiave, impronta: null, ...trovato }] : [];
  });
  return [...conTag, ...conAncore].sort((a, b) => a.da - b.da);
}
