import { useId, type RefObject } from "react";
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
import { nomePasso } from "../../texts/nomiComandi";
import { TESTI_PIANO } from "../../texts/schermi/schermoPiano";
import { usePannello } from "../contestoPannello";
import { Secondari, Secondario } from "../elementi/Secondari";
import { Passi } from "./Passi";
import type { Comando } from "../sessione/useComandi";

const useStyles = makeStyles({
  principale: { display: "grid" },
});

const IN_VISTA = ["semafori", "annulla"] as const;
/** Needed now and then: they stay behind the dots. */
const ALTRE = ["ripeti", "sintesi", "valori", "ripristina"] as const;
type ComandoDelFoglio = (typeof IN_VISTA | typeof ALTRE)[number];
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
  const isFermo = inCorso === null;
  const passi = { annulla: cronologia?.passi.at(-1) ?? null, ripeti: cronologia?.daRipetere ?? null };
  const nomeDi = (comando: ComandoDelFoglio): string => {
    const passo = comando === "annulla" || comando === "ripeti" ? passi[comando] : null;
    return passo ? `${testi[comando]}: ${nomePasso(passo, lingua)}` : testi[comando];
  };
  const isVuoto = (comando: ComandoDelFoglio): boolean =>
    (comando === "annulla" && cronologia !== null && !passi.annulla) || (comando === "ripeti" && !passi.ripeti);
  const isAperto = (comando: ComandoDelFoglio) =>
    isFermo && ((isCruscotto && !isPiano) || !DEL_FOGLIO.has(comando)) && !isVuoto(comando);
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
        {IN_VISTA.map((comando) => (
          <Secondario key={comando} disabledFocusable={!isAperto(comando)} onClick={() => onComando(comando)}>
            {nomeDi(comando)}
          </Secondario>
        ))}
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
            </MenuList>
          </MenuPopover>
        </Menu>
      </Secondari>
      <Passi passi={cronologia?.passi ?? []} />
    </>
  );
}
