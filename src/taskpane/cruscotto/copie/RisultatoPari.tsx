import { useState } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { AnteprimaCollegamento, CopieTrovate, RisultatoDaCollegare } from "../../../actions/foglio/collegaCopie";
import { formatQuota } from "../../../texts/formato";
import { usePannello } from "../../contestoPannello";
import { letteraColonna } from "../celle";
import { CheCosaCambia } from "./CheCosaCambia";

const useStyles = makeStyles({
  riga: { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXXS },
});

interface RisultatoPariProps {
  readonly risultato: RisultatoDaCollegare;
  /** The sheets compared again after a link. */
  readonly onCollegato: (dopo: CopieTrovate) => void;
}

/** A row that is the result of an objective, to be linked to the cell of its SAL once what changes has been seen. */
export function RisultatoPari({ risultato, onCollegato }: RisultatoPariProps) {
  const styles = useStyles();
  const { testi, copie: azioni, lingua } = usePannello();
  const [vista, setVista] = useState<AnteprimaCollegamento | null>(null);
  const { nome, foglio, scritto, obiettivo, sal, originale, copia, cella } = risultato;
  const dove = `«${foglio}» ${testi.cella(letteraColonna(cella.colonna), cella.riga + 1)}, ${nome}`;
  const collega = async (daCollegare: AnteprimaCollegamento) => {
    const dopo = await azioni.collega(daCollegare);
    if (dopo === null) return;
    setVista(null);
    onCollegato(dopo);
  };
  return (
    <div className={styles.riga}>
      <Caption1>
        {testi.risultatoDiObiettivo(dove, formatQuota(scritto, lingua), obiettivo, formatQuota(sal, lingua))}
      </Caption1>{" "}
      {vista === null ? (
        <Button
          size="small"
          aria-label={`${testi.collegaAlSal}: ${dove}`}
          onClick={() => void azioni.prepara(originale, [copia]).then(setVista)}
        >
          {testi.collegaAlSal}
        </Button>
      ) : (
        <CheCosaCambia vista={vista} onCollega={() => void collega(vista)} onIndietro={() => setVista(null)} />
      )}
    </div>
  );
}
