import { useMemo } from "react";
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { Lingua } from "../texts/lingua";
import { TESTI_PANNELLO } from "../texts/pannello";
import { ContestoPannello, SENZA_FOGLIO } from "./contestoPannello";
import { Guardia } from "./Guardia";
import { Schermi } from "./Schermi";
import type { CollegaNastro } from "./useNastro";
import { useTema } from "./useTema";

const useStyles = makeStyles({
  pannello: { height: "100%" },
});

interface PannelloProps {
  readonly lingua: Lingua;
  /** Background of Excel's theme as "#RRGGBB", null where the host has none. */
  readonly readSfondo: () => string | null;
  readonly collegaNastro: CollegaNastro;
}

/** The pane: Excel's theme, the user's language, and whatever screen is up. */
export function Pannello({ lingua, readSfondo, collegaNastro }: PannelloProps) {
  const styles = useStyles();
  const tema = useTema(readSfondo);
  const contesto = useMemo(() => ({ lingua, testi: TESTI_PANNELLO[lingua], ...SENZA_FOGLIO }), [lingua]);
  return (
    <FluentProvider theme={tema} className={styles.pannello}>
      <ContestoPannello.Provider value={contesto}>
        <Guardia>
          <Schermi collegaNastro={collegaNastro} />
        </Guardia>
      </ContestoPannello.Provider>
    </FluentProvider>
  );
}
