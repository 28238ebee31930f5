import { Body1, Button, Caption1 } from "@fluentui/react-components";
import type { AnteprimaCollegamento } from "../../../actions/foglio/collegaCopie";
import { usePannello } from "../../contestoPannello";
import { DueValori } from "../../elementi/DueValori";
import { letteraColonna } from "../celle";
import { useStileCopia } from "./stileCopia";

interface CheCosaCambiaProps {
  readonly vista: AnteprimaCollegamento;
  readonly onCollega: () => void;
  readonly onIndietro: () => void;
}

/** The cells that a link changes, with what each shows before and after, and the button that makes it. */
export function CheCosaCambia({ vista, onCollega, onIndietro }: CheCosaCambiaProps) {
  const { copia, azioni } = useStileCopia();
  const { testi } = usePannello();
  return (
    <div role="group" aria-label={testi.collegamento}>
      {vista.copie.length === 0 && <Body1>{testi.giaCollegate}</Body1>}
      {vista.copie.map(({ foglio, riga, colonna, prima, dopo }) => (
        <div key={`${foglio} ${riga} ${colonna}`} className={copia}>
          <Caption1>{`«${foglio}» ${testi.cella(letteraColonna(colonna), riga + 1)}`}</Caption1>
          <DueValori prima={prima || "—"} dopo={dopo} parlato={testi.primaDopo(prima || testi.vuota, dopo)} />
        </div>
      ))}
      <div className={azioni}>
        {vista.copie.length > 0 && (
          <Button size="small" appearance="primary" onClick={onCollega}>
            {testi.collega(vista.copie.length)}
          </Button>
        )}
        <Button size="small" onClick={onIndietro}>
          {testi.indietro}
        </Button>
      </div>
    </div>
  );
}
