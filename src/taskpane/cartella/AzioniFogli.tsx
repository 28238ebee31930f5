import type { RefObject } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { COMANDI_FOGLI, type AnteprimaFogli, type ComandoFogli } from "../../actions/viste/AnteprimaFogli";
import type { Cronologia } from "../../actions/viste/Cronologia";
import { nomeComando } from "../../texts/nomiComandi";
import { TESTI_CARTELLA } from "../../texts/schermi/schermoCartella";
import { usePannello } from "../contestoPannello";
import { Annulla } from "../elementi/Annulla";
import { Secondari, Secondario } from "../elementi/Secondari";

const useStyles = makeStyles({
  principale: { display: "grid" },
  grigio: { color: tokens.colorNeutralForeground2 },
  azioni: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  scrivi: { flexGrow: 1 },
});

interface AzioniFogliProps {
  /** Where the focus comes back to. */
  readonly contenitore: RefObject<HTMLDivElement | null>;
  readonly quanti: number;
  readonly isFermo: boolean;
  readonly onComando: (comando: ComandoFogli) => void;
  readonly cronologia: Cronologia | null;
  readonly onAnnulla: () => void;
}

/** What can be done on the sheets that are ticked, all together. */
export function AzioniFogli({ contenitore, quanti, isFermo, onComando, cronologia, onAnnulla }: AzioniFogliProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_CARTELLA[lingua];
  const isPronto = isFermo && quanti > 0;
  const [primo, ...altri] = COMANDI_FOGLI;
  return (
    <>
      <Caption1 className={styles.grigio}>{testi.scelti(quanti)}</Caption1>
      <div ref={contenitore} className={styles.principale}>
        <Button appearance="primary" disabledFocusable={!isPronto} onClick={() => onComando(primo)}>
          {nomeComando(primo, lingua)}
        </Button>
      </div>
      <Secondari>
        {altri.map((comando) => (
          <Secondario key={comando} disabledFocusable={!isPronto} onClick={() => onComando(comando)}>
            {nomeComando(comando, lingua)}
          </Secondario>
        ))}
      </Secondari>
      <Secondari isRigaSola>
        <Annulla cronologia={cronologia} isFermo={isFermo} onAnnulla={onAnnulla} />
      </Secondari>
    </>
  );
}

interface AzioniInsiemeProps {
  readonly comando: AnteprimaFogli["comando"];
  readonly quante: number;
  readonly isFermo: boolean;
  readonly onScrivi: () => void;
  readonly onIndietro: () => void;
}

/** Write what the preview of many sheets shows, or go back and leave them as they are. */
export function AzioniInsieme({ comando, quante, isFermo, onScrivi, onIndietro }: AzioniInsiemeProps) {
  const styles = useStyles();
  const { lingua, testi: comuni } = usePannello();
  return (
    <div className={styles.azioni}>
      <Button
        appearance="primary"
        className={styles.scrivi}
        disabledFocusable={!isFermo || quante === 0}
        onClick={onScrivi}
      >
        {quante === 0 ? comuni.nullaDaScrivere : TESTI_CARTELLA[lingua].scriviQuante[comando](quante)}
      </Button>
      <Button disabledFocusable={!isFermo} onClick={onIndietro}>
        {comuni.indietro}
      </Button>
    </div>
  );
}
