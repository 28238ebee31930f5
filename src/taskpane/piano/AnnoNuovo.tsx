import { useState } from "react";
import { caricaParte } from "../../actions/caricaParte";
import type { VistaAnno } from "../../actions/anno/preparaAnno";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { TESTI_PIANO } from "../../texts/schermi/schermoPiano";
import type { FoglioNuovo } from "../sessione/ContenutoFoglio";
import { usePannello } from "../contestoPannello";
import { AnnoDopo } from "./AnnoDopo";
import { Apribile } from "../elementi/Apribile";

const useStyles = makeStyles({
  dentro: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: "20px",
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  bottone: { alignSelf: "start" },
});

interface AnnoNuovoProps {
  /** The year that begins. */
  readonly anno: number;
  readonly isFermo: boolean;
  readonly onCrea: (cosa: FoglioNuovo) => void;
}

/** The year after a finished one: what it will change, before the button that does it. */
export function AnnoNuovo({ anno, isFermo, onCrea }: AnnoNuovoProps) {
  const styles = useStyles();
  const { lingua, raccolta } = usePannello();
  const testi = TESTI_PIANO[lingua];
  const [vista, setVista] = useState<VistaAnno | null>(null);
  const guarda = () =>
    void raccolta.esegui(async () => {
      const { vediAnnoDopo } = await caricaParte(() => import("../../actions/anno/preparaAnno"));
      setVista(await vediAnnoDopo());
      return null;
    });
  return (
    <Apribile titolo={testi.anno(anno)} isIntestazione>
      <div className={styles.dentro}>
        <Body1>{testi.annoNota(anno)}</Body1>
        <Body1>{testi.annoCopia}</Body1>
        {vista === null ? (
          <Button className={styles.bottone} disabledFocusable={!isFermo} onClick={guarda}>
            {testi.guarda}
          </Button>
        ) : (
          <>
            <AnnoDopo vista={vista} />
            <Button className={styles.bottone} disabledFocusable={!isFermo} onClick={() => onCrea("anno-nuovo")}>
              {testi.prepara(anno)}
            </Button>
          </>
        )}
      </div>
    </Apribile>
  );
}
