import { useId, type RefObject } from "react";
import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import type { Cronologia } from "../../actions/viste/Cronologia";
import { nomePasso } from "../../texts/nomiComandi";
import { TESTI_PIANO } from "../../texts/schermi/schermoPiano";
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
  /** It has targets and no place for results: there is no SAL to compute. */
  readonly isPiano: boolean;
  readonly onAnteprima: () => void;
  readonly onComando: (comando: (typeof ALTRE)[number]) => void;
}

/** What can be done with the sheet shown. */
export function Azioni({ principale, inCorso, isCruscotto, isPiano, cronologia, onAnteprima, onComando }: AzioniProps) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const id = useId();
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
        <Button
          appearance="primary"
          disabledFocusable={!isFermo || !isCruscotto || isPiano}
          aria-describedby={isPiano ? id : undefined}
          onClick={onAnteprima}
        >
          {testi.ricalcola}
        </Button>
        {isPiano && <Caption1 id={id}>{TESTI_PIANO[lingua].senzaSal}</Caption1>}
      </div>
      <Secondari>
        {ALTRE.map((comando) => (
          <Secondario
            key={comando}
            disabledFocusable={!isFermo || (DEL_FOGLIO.has(comando) && (!isCruscotto || isPiano)) || isVuoto(comando)}
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
