import type { RefObject } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Cronologia } from "../../actions/viste/Cronologia";
import { nomePasso } from "../../texts/nomiComandi";
import { usePannello } from "../contestoPannello";
import { Secondari, Secondario } from "../elementi/Secondari";
import { Passi } from "./Passi";
import type { Comando } from "../sessione/useComandi";

const useStyles = makeStyles({
  principale: { display: "grid" },
});

const ALTRE = ["semafori", "sintesi", "valori", "ripristina", "annulla", "ripeti"] as const;
/** The others are about the whole workbook. */
const DEL_FOGLIO: ReadonlySet<string> = new Set(["semafori", "sintesi"]);

interface AzioniProps {
  /** Holds the main button, where the focus comes back from the preview. */
  readonly principale: RefObject<HTMLDivElement | null>;
  readonly inCorso: Comando | null;
  /** The sheet is a cruscotto: without one only the way back is open. */
  readonly isCruscotto: boolean;
  /** What can be taken back and done again; null while it is not known. */
  readonly cronologia: Cronologia | null;
  readonly onAnteprima: () => void;
  readonly onComando: (comando: (typeof ALTRE)[number]) => void;
}

/** What can be done with the sheet shown. */
export function Azioni({ principale, inCorso, isCruscotto, cronologia, onAnteprima, onComando }: AzioniProps) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const isFermo = inCorso === null;
  const passi = { annulla: cronologia?.passi.at(-1) ?? null, ripeti: cronologia?.daRipetere ?? null };
  const nomeDi = (comando: (typeof ALTRE)[number]): string => {
    const passo = comando === "annulla" || comando === "ripeti" ? passi[comando] : null;
    return passo ? `${testi[comando]}: ${nomePasso(passo, lingua)}` : testi[comando];
  };
  const isVuoto = (comando: (typeof ALTRE)[number]): boolean =>
    (comando === "annulla" && cronologia !== null && !passi.annulla) || (comando === "ripeti" && !passi.ripeti);
  return (
    <>
      <div ref={principale} className={styles.principale}>
        <Button appearance="primary" disabledFocusable={!isFermo || !isCruscotto} onClick={onAnteprima}>
          {testi.ricalcola}
        </Button>
      </div>
      <Secondari>
        {ALTRE.map((comando) => (
          <Secondario
            key={comando}
            disabledFocusable={!isFermo || (DEL_FOGLIO.has(comando) && !isCruscotto) || isVuoto(comando)}
            onClick={() => onComando(comando)}
          >
            {nomeDi(comando)}
          </Secondario>
        ))}
      </Secondari>
      <Passi passi={cronologia?.passi ?? []} />
    </>
  );
}
