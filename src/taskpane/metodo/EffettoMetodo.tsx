import { useMemo } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { anteprimaMetodo, type AnteprimaMetodo } from "../../confronto/anteprimaMetodo";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import type { EsitoRiga } from "../../confronto/cambi";
import { formatSal } from "../../texts/formato";
import { nomeEsito, segnoEsito } from "../../texts/nomiEsito";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { DueValori } from "../elementi/DueValori";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { RigaCella } from "../elementi/RigaCella";
import { frasiEffetto } from "./effetto";
import { nomeDelCampo, type ModuloMetodo } from "./useModulo";

const useStyles = makeStyles({
  elenco: { maxHeight: "30vh", overflowY: "auto", paddingInlineStart: tokens.spacingHorizontalXS },
  errore: { color: tokens.colorStatusDangerForeground1 },
});

interface VoceEffetto {
  readonly chiave: string;
  readonly nome: string;
  readonly riga: number;
  readonly prima: EsitoRiga;
  readonly dopo: EsitoRiga | null;
}

/** What stands out first: a change of outcome before a change of figure. */
function vociOf({ righe, medie }: AnteprimaMetodo): readonly VoceEffetto[] {
  const voci = [...righe, ...medie].map((una, at) => ({ ...una, chiave: `${at} ${una.riga}` }));
  const isEsito = ({ prima, dopo }: VoceEffetto) => prima.esito !== dopo?.esito;
  return [...voci.filter(isEsito), ...voci.filter((una) => !isEsito(una))];
}

interface EffettoMetodoProps {
  readonly modulo: ModuloMetodo;
  readonly lettura: LetturaFoglio | null;
}

/** What the method being written would change on the sheet shown, or which field keeps it from being used. */
export function EffettoMetodo({ modulo, lettura }: EffettoMetodoProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const { letta, isCambiato } = modulo;
  const effetto = useMemo(
    () => (isCambiato && letta.ok && lettura?.tipo === "cruscotto" ? anteprimaMetodo(lettura, letta.politica) : null),
    [isCambiato, letta, lettura],
  );
  const voci = useMemo(() => (effetto ? vociOf(effetto) : []), [effetto]);
  const frase = (): string => {
    if (!letta.ok) return testi.daCorreggere(nomeDelCampo(letta.rifiuto, testi), testi.attese[letta.rifiuto.attesa]);
    if (!isCambiato) return testi.effetto.uguale;
    if (!effetto || lettura?.tipo !== "cruscotto") return testi.effetto.senzaFoglio;
    return frasiEffetto(effetto, lettura.misurato.cruscotto.isDiEnte, lingua);
  };
  return (
    <>
      <div role="status">
        {isCambiato ? (
          <Body1 className={letta.ok ? undefined : styles.errore}>{frase()}</Body1>
        ) : (
          <Caption1>{frase()}</Caption1>
        )}
      </div>
      {voci.length > 0 && (
        <Apribile titolo={testi.effetto.vedi} piccolo>
          {/* The keyboard scrolls it through its lines, which are buttons. */}
          <div className={styles.elenco}>
            <ListaProgressiva
              nome={testi.effetto.elenco}
              voci={voci}
              chiave={({ chiave }) => chiave}
              disegna={(voce) => (
                <li>
                  <VoceCambiata voce={voce} />
                </li>
              )}
            />
          </div>
        </Apribile>
      )}
    </>
  );
}

function VoceCambiata({ voce: { nome, riga, prima, dopo } }: { voce: VoceEffetto }) {
  const { lingua, testi } = usePannello();
  const { effetto } = TESTI_METODO[lingua];
  const salOf = ({ sal }: EsitoRiga) => (sal === null ? testi.nessunSal : formatSal(sal, lingua));
  const dettoOf = (uno: EsitoRiga) => effetto.salEsito(salOf(uno), nomeEsito(uno.esito, lingua));
  const cifraOf = (uno: EsitoRiga) => `${segnoEsito(uno.esito)} ${salOf(uno)}`.trim();
  return (
    <RigaCella
      nome={nome}
      cella={{ riga, colonna: 0 }}
      cifra={
        dopo && (
          <DueValori
            prima={cifraOf(prima)}
            dopo={cifraOf(dopo)}
            parlato={effetto.frecciaDetta(dettoOf(prima), dettoOf(dopo))}
          />
        )
      }
      sotto={
        dopo === null
          ? effetto.esclusa
          : dopo.esito === prima.esito
            ? nomeEsito(dopo.esito, lingua)
            : effetto.freccia(nomeEsito(prima.esito, lingua), nomeEsito(dopo.esito, lingua))
      }
    />
  );
}
