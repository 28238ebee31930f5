import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { cimeDi, rigaAlla } from "./finestraDi";

/** Two lines of a name, one below them, and the room around: what a row is taken for until some are measured. */
const PRESUNTA = 68;

/**
 * Where each row of a long list begins: those that were drawn as high as they are, the others as high as the first ones
 * on average. What is in sight stays where it is while the rows above it turn out higher or lower.
 * @param da the first row that is drawn
 */
export function useAltezze<T>(
  lista: RefObject<HTMLUListElement | null>,
  voci: readonly T[],
  chiave: (voce: T) => string,
  da: number,
): readonly number[] {
  const [note, setNote] = useState<ReadonlyMap<string, number>>(new Map());
  const presunta = useRef<number | null>(null);
  const chiaviDi = useRef(chiave);
  chiaviDi.current = chiave;
  const chiavi = useMemo(() => voci.map((voce) => chiaviDi.current(voce)), [voci]);
  const cime = useMemo(
    () =>
      cimeDi(
        chiavi.map((una) => note.get(una)),
        presunta.current ?? PRESUNTA,
      ),
    [chiavi, note],
  );

  useLayoutEffect(() => {
    const righe = [...(lista.current?.children ?? [])];
    const nuove = righe.flatMap((riga, indice): readonly (readonly [string, number])[] => {
      const sua = chiavi[da + indice];
      const alta = riga.getBoundingClientRect().height;
      return sua === undefined || alta === 0 || Math.abs((note.get(sua) ?? 0) - alta) < 0.5 ? [] : [[sua, alta]];
    });
    if (nuove.length === 0) return;
    presunta.current ??= nuove.reduce((somma, [, alta]) => somma + alta, 0) / nuove.length;
    setNote(new Map([...note, ...nuove]));
  });

  // The row at the upper edge keeps its place.
  const prima = useRef({ cime, chiavi });
  useLayoutEffect(() => {
    const vista = lista.current?.closest("main");
    const { cime: vecchie, chiavi: sue } = prima.current;
    prima.current = { cime, chiavi };
    if (!lista.current || !vista || vecchie === cime || sue !== chiavi) return;
    const sopra = vista.getBoundingClientRect().top - lista.current.getBoundingClientRect().top;
    if (sopra <= 0) return;
    const at = rigaAlla(vecchie, sopra);
    const scarto = (cime[at] ?? 0) - (vecchie[at] ?? 0);
    if (Math.abs(scarto) >= 1) vista.scrollTop += scarto;
  }, [lista, cime, chiavi]);

  // In another width every row is as high as its words ask for there.
  useEffect(() => {
    const qui = lista.current;
    if (!qui) return undefined;
    let larga = qui.clientWidth;
    const osservatore = new ResizeObserver(() => {
      if (qui.clientWidth === larga) return;
      larga = qui.clientWidth;
      presunta.current = null;
      setNote(new Map());
    });
    osservatore.observe(qui);
    return () => osservatore.disconnect();
  }, [lista]);
  return cime;
}
