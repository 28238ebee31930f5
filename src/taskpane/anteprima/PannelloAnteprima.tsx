import { useEffect, useRef } from "react";
import { Body1, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { chiaveRiga, lasciateFuori } from "../../actions/viste/righeAnteprima";
import type { Anteprima as DatiAnteprima } from "../../actions/viste/Azioni";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { usePannello } from "../contestoPannello";
import { letteraColonna } from "../cruscotto/celle";
import { Apribile } from "../elementi/Apribile";
import { Dipendenti } from "./Dipendenti";
import { RigheAnteprima } from "./RigheAnteprima";
import { TabellaContraria } from "./TabellaContraria";
import { SceltaModo } from "./SceltaModo";

const useStyles = makeStyles({
  schermo: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalM,
  },
  titolo: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
});

interface AnteprimaProps {
  readonly anteprima: DatiAnteprima;
  readonly modo: ModoScrittura;
  readonly onModo: (modo: ModoScrittura) => void;
  /** Makes plain cells of the table that would not take the formulas. */
  readonly onConverti: (tabella: string) => void;
  readonly tolte: ReadonlySet<string>;
  readonly onTolte: (tolte: ReadonlySet<string>) => void;
}

/** What "Ricalcola SAL" is about to write, cell by cell. */
export function PannelloAnteprima({ anteprima, modo, onModo, onConverti, tolte, onTolte }: AnteprimaProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  const titolo = useRef<HTMLHeadingElement>(null);
  // Only who opened it from the pane is taken to its heading: the focus is never taken away from the grid.
  useEffect(() => {
    if (document.hasFocus()) titolo.current?.focus();
  }, []);

  const { righe, foglio, colonneNuove, tabella, senzaPerf, is1904 } = anteprima;
  const lasciate = lasciateFuori(righe, tolte);
  const cambiano = righe.filter((riga) => riga.isCifraNuova && !lasciate.has(chiaveRiga(riga))).length;
  const occupate = righe.filter(({ sostituisce }) => sostituisce !== "nulla");
  const sostituite = occupate.filter((riga) => !lasciate.has(chiaveRiga(riga))).length;
  const tenute = righe.filter((riga) => riga.isTenuta && lasciate.has(chiaveRiga(riga))).length;
  return (
    <section className={styles.schermo} aria-label={testi.anteprima}>
      <h2 tabIndex={-1} ref={titolo} className={styles.titolo}>
        {testi.anteprimaFoglio(foglio)}
      </h2>
      <Body1>{testi.cambiano(cambiano, righe.length)}</Body1>
      {colonneNuove.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{testi.colonnaNuova(colonneNuove.map(letteraColonna).join(", "))}</MessageBarBody>
        </MessageBar>
      )}
      {senzaPerf > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{testi.senzaPerf(senzaPerf, is1904)}</MessageBarBody>
        </MessageBar>
      )}
      {sostituite > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{testi.sostituite(sostituite)}</MessageBarBody>
        </MessageBar>
      )}
      {tenute > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{testi.tenute(tenute)}</MessageBarBody>
        </MessageBar>
      )}
      <Dipendenti anteprima={anteprima} tolte={tolte} />
      {tabella && <TabellaContraria tabella={tabella} onModo={onModo} onConverti={() => onConverti(tabella.nome)} />}
      <Apribile titolo={testi.modoScelto(testi.nomiModo[modo])}>
        <SceltaModo modo={modo} onModo={onModo} />
      </Apribile>
      <RigheAnteprima righe={righe} tolte={tolte} onTolte={onTolte} />
    </section>
  );
}
