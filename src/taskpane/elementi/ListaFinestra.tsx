import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { finestraDi, rigaSeguente } from "./finestraDi";
import { useAltezze } from "./useAltezze";

const PRIME = { da: 0, a: 30 };

const useStyles = makeStyles({
  // An empty string, not "none": Safari takes the list role from lists without a marker.
  lista: { listStyleType: '""', margin: 0, padding: 0, overflowAnchor: "none" },
});

/** What the button of a row is given: it is the tab stop of the whole list while it is the current one. */
export interface TastieraRiga {
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: (evento: KeyboardEvent) => void;
}

/** Brings a row of a list into sight, by where it begins and ends in its list. */
function scrollTo(lista: Element, da: number, a: number): void {
  const vista = lista.closest("main");
  if (!vista) return;
  const sopra = lista.getBoundingClientRect().top - vista.getBoundingClientRect().top;
  if (sopra + da < 0) vista.scrollTop += sopra + da;
  else if (sopra + a > vista.clientHeight) vista.scrollTop += sopra + a - vista.clientHeight;
}

interface ListaFinestraProps<T> {
  readonly voci: readonly T[];
  readonly nome: string;
  /** The one that the keyboard comes to first; null for the first. */
  readonly attuale: T | null;
  readonly chiave: (voce: T) => string;
  /** Draws what is in a row: one button. */
  readonly disegna: (voce: T, tastiera: TastieraRiga) => ReactNode;
}

/**
 * A list of any length, of which only the rows in sight are drawn, each as high as its words ask for; one tab stop, then
 * arrows, Home and End.
 */
export function ListaFinestra<T>({ voci, nome, attuale: sua, chiave, disegna }: ListaFinestraProps<T>) {
  const styles = useStyles();
  const lista = useRef<HTMLUListElement>(null);
  const [finestra, setFinestra] = useState(PRIME);
  const [attuale, setAttuale] = useState(() => Math.max(0, sua === null ? 0 : voci.indexOf(sua)));
  /** The row to be focused once it is drawn; null when none is. */
  const daRaggiungere = useRef<number | null>(null);
  const quante = voci.length;
  const a = Math.min(finestra.a, quante);
  const da = Math.min(finestra.da, a);
  const cime = useAltezze(lista, voci, chiave, da);

  useLayoutEffect(() => {
    const qui = lista.current;
    const vista = qui?.closest("main");
    if (!qui || !vista) return;
    const misura = () => {
      const sopra = vista.getBoundingClientRect().top - qui.getBoundingClientRect().top;
      const nuova = finestraDi(cime, sopra, vista.clientHeight);
      setFinestra((prima) => (prima.da === nuova.da && prima.a === nuova.a ? prima : nuova));
    };
    misura();
    vista.addEventListener("scroll", misura, { passive: true });
    const osservatore = new ResizeObserver(misura);
    osservatore.observe(vista);
    return () => {
      vista.removeEventListener("scroll", misura);
      osservatore.disconnect();
    };
  }, [cime]);

  // The row it goes to may be drawn only once the list has been scrolled there.
  useEffect(() => {
    const at = daRaggiungere.current;
    const riga = at === null ? null : lista.current?.querySelector<HTMLElement>(`[aria-posinset="${at + 1}"] button`);
    if (!riga) return;
    daRaggiungere.current = null;
    riga.focus({ preventScroll: true });
    // How high the rows above it are is known only now.
    riga.scrollIntoView({ block: "nearest" });
  });

  const vai = (at: number) => {
    if (lista.current) scrollTo(lista.current, cime[at] ?? 0, cime[at + 1] ?? 0);
    daRaggiungere.current = at;
    setAttuale(at);
  };
  const isInVista = attuale >= da && attuale < a;
  return (
    <ul
      ref={lista}
      className={styles.lista}
      aria-label={nome}
      style={{ paddingTop: cime[da] ?? 0, paddingBottom: (cime[quante] ?? 0) - (cime[a] ?? 0) }}
    >
      {voci.slice(da, a).map((voce, indice) => {
        const at = da + indice;
        const isFermata = isInVista ? at === attuale : indice === 0;
        return <Riga key={chiave(voce)} {...{ voce, at, quante, isFermata, disegna }} onVai={vai} />;
      })}
    </ul>
  );
}

interface RigaProps<T> extends Pick<ListaFinestraProps<T>, "disegna"> {
  readonly voce: T;
  readonly at: number;
  readonly quante: number;
  /** It is the tab stop of the list. */
  readonly isFermata: boolean;
  readonly onVai: (at: number) => void;
}

function Riga<T>({ voce, at, quante, isFermata, disegna, onVai }: RigaProps<T>) {
  const onKeyDown = (evento: KeyboardEvent) => {
    const nuova = rigaSeguente(evento.key, at, quante);
    if (nuova === null) return;
    evento.preventDefault();
    onVai(nuova);
  };
  return (
    <li aria-setsize={quante} aria-posinset={at + 1}>
      {disegna(voce, { tabIndex: isFermata ? 0 : -1, onKeyDown })}
    </li>
  );
}
