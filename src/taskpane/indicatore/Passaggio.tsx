import type { EsitoRiga } from "../../confronto/cambi";
import { formatQuota } from "../../texts/formato";
import { segnoEsito } from "../../texts/nomiEsito";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { usePannello } from "../contestoPannello";
import { DueValori } from "../elementi/DueValori";
import { SalColorato, useColoreEsito } from "../elementi/SalColorato";
import { quoteDistinte } from "./quoteDistinte";

/** A SAL before and after, with the sign and colour of where it arrives; once where it does not move. */
export function Passaggio({ prima, dopo }: { prima: EsitoRiga; dopo: EsitoRiga }) {
  const { lingua, testi: comuni } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const colore = useColoreEsito(dopo.esito);
  if (prima.sal === dopo.sal && prima.esito === dopo.esito) return <SalColorato sal={dopo.sal} esito={dopo.esito} />;
  const scritta = (sal: number | null) => (sal === null ? comuni.nessunSal : formatQuota(sal, lingua));
  const [da, a] =
    prima.sal === null || dopo.sal === null
      ? [scritta(prima.sal), scritta(dopo.sal)]
      : quoteDistinte(prima.sal, dopo.sal, lingua);
  return (
    <DueValori
      prima={da}
      dopo={
        <span className={colore}>
          {segnoEsito(dopo.esito)} {a}
        </span>
      }
      parlato={testi.passa(da, a)}
    />
  );
}
