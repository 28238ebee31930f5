import { useMemo } from "react";
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { Lingua } from "../texts/lingua";
import { TESTI_PANNELLO } from "../texts/pannello";
import { ContestoPannello, SENZA_FOGLIO } from "./contestoPannello";
import { Guardia } from "./Guardia";
import { Schermi } from "./Schermi";
import type { CollegaNastro } from "./useNastro";
import { ContestoLingua, useLinguaDelPannello } from "./useLingua";
import { useTema } from "./useTema";

const useStyles = makeStyles({
  pannello: { height: "100%" },
});

interface PannelloProps {
  readonly linguaDiExcel: Lingua;
  /** Background of Excel's theme as "#RRGGBB", null where the host has none. */
  readonly readSfondo: () => string | null;
  readonly collegaNastro: CollegaNastro;
}

/** The pane: Excel's theme, the user's language, and whatever screen is up. */
export function Pannello({ linguaDiExcel, readSfondo, collegaNastro }: PannelloProps) {
  const styles = useStyles();
  const tema = useTema(readSfondo);
  const scelta = useLinguaDelPannello(linguaDiExcel);
  const { lingua } = scelta;
  const contesto = useMemo(() => ({ lingua, testi: TESTI_PANNELLO[lingua], ...SENZA_FOGLIO }), [lingua]);
  return (
    <FluentProvider theme={tema} className={styles.pannello}>
      <ContestoLingua.Provider value={scelta}>
        <ContestoPannello.Provider value={contesto}>
          <Guardia>
            <Schermi collegaNastro={collegaNastro} />
          </Guardia>
        </ContestoPannello.Provider>
      </ContestoLingua.Provider>
    </FluentProvider>
  );
}
