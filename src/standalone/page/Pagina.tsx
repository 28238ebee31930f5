import { useCallback, useMemo, useRef, useState, type ReactElement } from "react";
import { FluentProvider, makeStyles, Spinner, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { Avviso } from "./Avviso";
import { Barra } from "./Barra";
import { Divisore, LARGHEZZA_PANNELLO } from "./Divisore";
import { TESTI_PAGINA } from "./testi";
import { useCartella } from "./useCartella";
import { useFileTrascinato } from "./useFileTrascinato";
import { useTasti } from "./useTasti";
import { useScuro } from "./useScuro";

const useStyles = makeStyles({
  pagina: { height: "100vh", display: "flex", flexDirection: "column" },
  lavoro: { flexGrow: 1, minHeight: 0, display: "flex", position: "relative" },
  foglio: { flexGrow: 1, minWidth: 0, position: "relative" },
  griglia: { position: "absolute", inset: 0 },
  attesa: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  pannello: { border: "none", flexShrink: 0, height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  fermo: { pointerEvents: "none" },
  lascia: {
    position: "fixed",
    inset: 0,
    zIndex: 2000,
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase600,
    pointerEvents: "none",
  },
});

/** The whole page: the spreadsheet on the left, the task pane on the right. */
export function Pagina(): ReactElement {
  const stili = useStyles();
  const isScuro = useScuro();
  const [larghezza, setLarghezza] = useState<number>(LARGHEZZA_PANNELLO.iniziale);
  const [isTrascinato, setTrascinato] = useState(false);
  const griglia = useRef<HTMLDivElement>(null);
  const pannello = useRef<HTMLIFrameElement>(null);
  const cartella = useCartella(griglia, pannello, isScuro);
  const { openFile } = cartella;
  const onFile = useCallback((file: File) => void openFile(file), [openFile]);
  const isSopra = useFileTrascinato(pannello, onFile);
  const barra = useRef<HTMLElement>(null);
  const foglio = useRef<HTMLElement>(null);
  const { save } = cartella;
  useTasti(
    useMemo(() => ({ barra, foglio, pannello }), []),
    useCallback(() => void save(), [save]),
  );

  return (
    <FluentProvider theme={isScuro ? webDarkTheme : webLightTheme}>
      <div className={stili.pagina}>
        <Barra
          ref={barra}
          isDaSalvare={cartella.isDaSalvare}
          nome={cartella.nome}
          esempio={cartella.esempio}
          isOccupata={cartella.isOccupata}
          onEsempio={(file) => void cartella.openEsempio(file)}
          onFile={onFile}
          onSalva={() => void cartella.save()}
        />
        <Avviso testo={cartella.errore} onChiudi={cartella.closeErrore} />
        <main className={stili.lavoro}>
          <section ref={foglio} className={stili.foglio} aria-label={TESTI_PAGINA.foglio}>
            <div ref={griglia} className={stili.griglia} />
            {cartella.isOccupata && (
              <div className={stili.attesa}>
                <Spinner label={TESTI_PAGINA.caricamento} />
              </div>
            )}
          </section>
          <Divisore larghezza={larghezza} onLarghezza={setLarghezza} onTrascinato={setTrascinato} />
          <iframe
            ref={pannello}
            title={TESTI_PAGINA.pannello}
            className={isTrascinato ? `${stili.pannello} ${stili.fermo}` : stili.pannello}
            style={{ width: larghezza }}
          />
        </main>
      </div>
      {isSopra && <div className={stili.lascia}>{TESTI_PAGINA.lasciaQui}</div>}
    </FluentProvider>
  );
}
