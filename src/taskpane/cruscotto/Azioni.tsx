import { useId, useState, type RefObject } from "react";
import {
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { Cronologia } from "../../actions/viste/Cronologia";
import { nomeComando, nomePasso } from "../../texts/nomiComandi";
import { TESTI_PIANO } from "../../texts/schermi/schermoPiano";
import { usePannello } from "../contestoPannello";
import { Annulla } from "../elementi/Annulla";
import { Secondari, Secondario } from "../elementi/Secondari";
import { Passi } from "./Passi";
import type { Comando } from "../../texts/schermi/pannello/inCorso";

const useStyles = makeStyles({
  principale: { display: "grid" },
});

/** Needed now and then: they stay behind the dots. */
const ALTRE = ["ripeti", "sintesi", "valori", "ripristina"] as const;
type ComandoDelFoglio = "semafori" | "annulla" | (typeof ALTRE)[number];
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
  readonly onComando: (comando: ComandoDelFoglio) => void;
}

/** What can be done with the sheet shown. */
export function Azioni({ principale, inCorso, isCruscotto, isPiano, cronologia, onAnteprima, onComando }: AzioniProps) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const id = useId();
  const [isElenco, setElenco] = useState(false);
  const tutti = cronologia?.passi ?? [];
  const isFermo = inCorso === null;
  const daRipetere = cronologia?.daRipetere ?? null;
  const nomeDi = (comando: ComandoDelFoglio): string => {
    if (comando === "annulla") return testi.annulla;
    if (comando !== "ripeti") return nomeComando(comando, lingua);
    return daRipetere ? `${testi.ripeti}: ${nomePasso(daRipetere, lingua)}` : testi.ripeti;
  };
  const isAperto = (comando: ComandoDelFoglio) =>
    isFermo && ((isCruscotto && !isPiano) || !DEL_FOGLIO.has(comando)) && (comando !== "ripeti" || daRipetere !== null);
  return (
    <>
      <div ref={principale} className={styles.principale}>
        <Button
          appearance="primary"
          disabledFocusable={!isFermo || !isCruscotto || isPiano}
          aria-describedby={isPiano ? id : undefined}
          onClick={onAnteprima}
        >
          {nomeComando("ricalcola", lingua)}
        </Button>
        {isPiano && <Caption1 id={id}>{TESTI_PIANO[lingua].senzaSal}</Caption1>}
      </div>
      <Secondari isRigaSola>
        <Secondario disabledFocusable={!isAperto("semafori")} onClick={() => onComando("semafori")}>
          {nomeDi("semafori")}
        </Secondario>
        <Annulla cronologia={cronologia} isFermo={isFermo} onAnnulla={() => onComando("annulla")} />
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              icon={<MoreHorizontal20Regular />}
              aria-label={testi.altriComandi}
              title={testi.altriComandi}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {ALTRE.map((comando) => (
                <MenuItem key={comando} disabled={!isAperto(comando)} onClick={() => onComando(comando)}>
                  {nomeDi(comando)}
                </MenuItem>
              ))}
              {tutti.length > 0 && (
                <MenuItem onClick={() => setElenco(!isElenco)}>{testi.cronologia(tutti.length)}</MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </Secondari>
      {isElenco && <Passi passi={tutti} isSola={cronologia?.isSola ?? false} />}
    </>
  );
}
