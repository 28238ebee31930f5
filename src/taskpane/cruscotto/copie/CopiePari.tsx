import { useState } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { AnteprimaCollegamento, CopieTrovate } from "../../../actions/foglio/collegaCopie";
import type { IndicatoreRipetuto } from "../../../confronto/compareFogli";
import type { Copia } from "../../../confronto/Copia";
import { displayCella } from "../../../domain/numeri/displayCella";
import { usePannello } from "../../contestoPannello";
import { Apribile } from "../../elementi/Apribile";
import { letteraColonna } from "../celle";
import { CheCosaCambia } from "./CheCosaCambia";
import { useStileCopia } from "./stileCopia";

const useStyles = makeStyles({
  dentro: { paddingInlineStart: "20px", paddingBlockEnd: tokens.spacingVerticalS },
  grigio: { color: tokens.colorNeutralForeground2 },
});

const postoSuFoglio = ({ foglio, misurato: { indicatore } }: Copia) => ({
  foglio,
  riga: indicatore.riga,
  colonna: indicatore.colonne.target,
});

interface CopiePariProps {
  readonly ripetuto: IndicatoreRipetuto;
  /** The sheets compared again after a link. */
  readonly onCollegate: (dopo: CopieTrovate) => void;
}

/** One indicator with its copies; the others are linked to the one that is chosen, once their cells have been seen. */
export function CopiePari({ ripetuto, onCollegate }: CopiePariProps) {
  const styles = useStyles();
  const linea = useStileCopia();
  const { testi, copie: azioni } = usePannello();
  const [vista, setVista] = useState<AnteprimaCollegamento | null>(null);
  const cellaDi = (riga: number, colonna: number) => testi.cella(letteraColonna(colonna), riga + 1);
  const scegli = async (originale: Copia) => {
    const altre = ripetuto.copie.filter(
      (una) => una !== originale && una.misurato.indicatore.colonne.consuntivo !== null,
    );
    setVista(await azioni.prepara(postoSuFoglio(originale), altre.map(postoSuFoglio)));
  };
  const collega = async (daCollegare: AnteprimaCollegamento) => {
    const dopo = await azioni.collega(daCollegare);
    if (dopo === null) return;
    setVista(null);
    onCollegate(dopo);
  };
  const { targetDiversi, consuntiviDiversi } = ripetuto;
  const titolo = (
    <>
      {ripetuto.nome}{" "}
      <Caption1 className={styles.grigio}>{testi.differenze(targetDiversi, consuntiviDiversi)}</Caption1>
    </>
  );
  return (
    <Apribile titolo={titolo} isIntestazione>
      <div className={styles.dentro}>
        {ripetuto.copie.map((copia) => {
          const { riga, colonne, target, consuntivo } = copia.misurato.indicatore;
          const dove = `«${copia.foglio}» ${cellaDi(riga, colonne.consuntivo ?? colonne.target)}`;
          return (
            <div key={`${copia.foglio} ${riga} ${colonne.target}`} className={linea.copia}>
              <Caption1>{testi.copia(dove, displayCella(target) || "—", displayCella(consuntivo) || "—")}</Caption1>
              {colonne.consuntivo !== null && (
                <Button size="small" aria-label={`${testi.collegaAltre}: ${dove}`} onClick={() => void scegli(copia)}>
                  {testi.collegaAltre}
                </Button>
              )}
            </div>
          );
        })}
        {vista !== null && (
          <CheCosaCambia vista={vista} onCollega={() => void collega(vista)} onIndietro={() => setVista(null)} />
        )}
      </div>
    </Apribile>
  );
}
