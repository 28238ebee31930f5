import type { KeyboardEvent, PointerEvent, ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { TESTI_PAGINA } from "./testi";

/** Widths of the pane in pixels. */
export const LARGHEZZA_PANNELLO = { minima: 280, iniziale: 360, massima: 800 } as const;
const PASSO = 20;

const useStyles = makeStyles({
  divisore: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke1,
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, backgroundColor: tokens.colorBrandStroke1 },
  },
});

interface DivisoreProps {
  readonly larghezza: number;
  readonly onLarghezza: (larghezza: number) => void;
  readonly onTrascinato: (isTrascinato: boolean) => void;
}

/** The bar between sheet and pane: dragged, or moved with the arrow keys. */
export function Divisore({ larghezza, onLarghezza, onTrascinato }: DivisoreProps): ReactElement {
  const stili = useStyles();
  const { minima, iniziale, massima } = LARGHEZZA_PANNELLO;
  const resize = (nuova: number): void => onLarghezza(Math.round(Math.min(massima, Math.max(minima, nuova))));

  function onKeyDown(evento: KeyboardEvent): void {
    const nuova = {
      ArrowLeft: larghezza + PASSO,
      ArrowRight: larghezza - PASSO,
      Home: minima,
      End: massima,
      Enter: iniziale,
    }[evento.key];
    if (nuova === undefined) return;
    evento.preventDefault();
    resize(nuova);
  }

  function onPointerMove(evento: PointerEvent): void {
    if (!evento.currentTarget.hasPointerCapture(evento.pointerId)) return;
    const destra = evento.currentTarget.parentElement?.getBoundingClientRect().right ?? window.innerWidth;
    resize(destra - evento.clientX);
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={TESTI_PAGINA.divisore}
      aria-orientation="horizontal"
      aria-valuemin={minima}
      aria-valuemax={massima}
      aria-valuenow={larghezza}
      className={stili.divisore}
      onKeyDown={onKeyDown}
      onPointerDown={(evento) => {
        evento.currentTarget.setPointerCapture(evento.pointerId);
        onTrascinato(true);
      }}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => onTrascinato(false)}
      onDoubleClick={() => resize(iniziale)}
    />
  );
}
