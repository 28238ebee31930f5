import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type Ref } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { TESTI_BANCO } from "../../texts/schermi/banco/schermoBanco";
import { usePannello } from "../contestoPannello";

const ALTEZZA = 46;
const VISIBILI = 5;
/** Drawn above and below those in sight, so that nothing flickers. */
const OLTRE = 5;

const useStyles = makeStyles({
  elenco: {
    position: "relative",
    maxHeight: `${ALTEZZA * VISIBILI + 2}px`,
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  tutto: { position: "relative" },
  voce: {
    position: "absolute",
    insetInline: 0,
    height: `${ALTEZZA}px`,
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    cursor: "pointer",
    overflow: "hidden",
  },
  attiva: { backgroundColor: tokens.colorNeutralBackground1Selected, borderInlineStartColor: tokens.colorBrandStroke1 },
  nome: { ...typographyStyles.body1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  stato: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface VoceElencata {
  readonly nome: string;
  /** What is proposed, or was decided. */
  readonly stato: string;
}

interface ElencoFrasiProps {
  readonly voci: readonly VoceElencata[];
  readonly attiva: number;
  /** The element that says the rest of the active one. */
  readonly dettaglio: string;
  readonly elencoRef: Ref<HTMLDivElement>;
  readonly onAttiva: (at: number) => void;
  readonly onTasto: (tasto: string) => boolean;
}

const SPOSTA: Readonly<Record<string, (at: number, quante: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + VISIBILI,
  PageUp: (at) => at - VISIBILI,
  Home: () => 0,
  End: (_, quante) => quante - 1,
};

/** The sentences, one tab stop for all; only those in sight are drawn, with the active one. */
export function ElencoFrasi({ voci, attiva, dettaglio, elencoRef, onAttiva, onTasto }: ElencoFrasiProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const id = useId();
  const tutto = useRef<HTMLDivElement>(null);
  const [cima, setCima] = useState(0);

  useEffect(() => {
    const elenco = tutto.current?.parentElement;
    if (!elenco) return;
    const da = attiva * ALTEZZA;
    if (da < elenco.scrollTop) elenco.scrollTop = da;
    else if (da + ALTEZZA > elenco.scrollTop + elenco.clientHeight) {
      elenco.scrollTop = da + ALTEZZA - elenco.clientHeight;
    }
  }, [attiva]);

  const tasto = (event: KeyboardEvent) => {
    const sposta = SPOSTA[event.key];
    if (sposta) onAttiva(Math.max(0, Math.min(voci.length - 1, sposta(attiva, voci.length))));
    if (sposta || onTasto(event.key)) event.preventDefault();
  };
  const scegli = (event: MouseEvent) => {
    const scelta = (event.target as HTMLElement).closest<HTMLElement>("[data-at]")?.dataset["at"];
    if (scelta !== undefined) onAttiva(Number(scelta));
  };
  const prima = Math.max(0, Math.floor(cima / ALTEZZA) - OLTRE);
  const ultima = Math.min(voci.length, prima + VISIBILI + 2 * OLTRE);
  const inVista = voci.slice(prima, ultima).map((_, at) => prima + at);
  const disegnate = inVista.includes(attiva) ? inVista : [...inVista, attiva];
  return (
    <div
      ref={elencoRef}
      role="listbox"
      tabIndex={0}
      aria-label={TESTI_BANCO[lingua].elenco}
      aria-activedescendant={`${id}-${attiva}`}
      className={styles.elenco}
      onKeyDown={tasto}
      onClick={scegli}
      onScroll={({ currentTarget }) => setCima(currentTarget.scrollTop)}
    >
      <div ref={tutto} className={styles.tutto} role="presentation" style={{ height: `${voci.length * ALTEZZA}px` }}>
        {disegnate.map((at) => (
          <div
            key={at}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === attiva}
            aria-setsize={voci.length}
            aria-posinset={at + 1}
            aria-describedby={at === attiva ? dettaglio : undefined}
            data-at={at}
            className={mergeClasses(styles.voce, at === attiva && styles.attiva)}
            style={{ top: `${at * ALTEZZA}px` }}
          >
            <div className={styles.nome}>{voci[at]?.nome}</div>
            <div className={styles.stato}>{voci[at]?.stato}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
