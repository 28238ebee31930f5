import { useState, type ComponentType } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { caricaParte } from "../../actions/caricaParte";
import type { CartellaDaRaccogliere } from "../../actions/anno/raccolta";
import type { Ascolto } from "../../actions/viste/Passo";
import { TESTI_APRI_RACCOLTA } from "../../texts/schermi/raccolta/apriRaccolta";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";
import type { SchedeDaRaccogliereProps } from "./SchedeDaRaccogliereProps";

const useStyles = makeStyles({
  nota: { color: tokens.colorNeutralForeground2 },
  bottone: { alignSelf: "start" },
});

interface Aperto {
  readonly cartella: CartellaDaRaccogliere;
  readonly Contenuto: ComponentType<SchedeDaRaccogliereProps>;
}

/** "Consuntivi da raccogliere": the whole workbook is read, and the rest of it loaded, when it is asked for. */
export function Consuntivi() {
  const styles = useStyles();
  const { lingua, raccolta } = usePannello();
  const testi = TESTI_APRI_RACCOLTA[lingua];
  const [aperto, setAperto] = useState<Aperto | null>(null);
  const leggi = async (ascolto?: Ascolto) => {
    const [{ leggiDaRaccogliere }, { SchedeDaRaccogliere }] = await caricaParte(() =>
      Promise.all([
        import(/* webpackChunkName: "raccolta" */ "../../actions/anno/raccolta"),
        import(/* webpackChunkName: "raccolta" */ "./SchedeDaRaccogliere"),
      ]),
    );
    const cartella = await leggiDaRaccogliere(ascolto);
    setAperto({ cartella, Contenuto: SchedeDaRaccogliere });
    return cartella;
  };
  const apri = () =>
    raccolta.esegui(async (ascolto) => {
      await leggi(ascolto);
      return null;
    });
  return (
    <Sezione titolo={testi.titolo} isAperta={aperto !== null}>
      {aperto === null ? (
        <>
          <Caption1 className={styles.nota}>{testi.nota}</Caption1>
          <Button size="small" className={styles.bottone} onClick={() => void apri()}>
            {testi.apri}
          </Button>
        </>
      ) : (
        <aperto.Contenuto cartella={aperto.cartella} onRileggi={leggi} />
      )}
    </Sezione>
  );
}
