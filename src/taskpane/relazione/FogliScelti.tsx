import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { SceltaRelazione } from "../../actions/relazione/SceltaRelazione";
import type { PropostaRelazione } from "../../actions/relazione/scegliRelazione";
import { testoMotivo } from "../../texts/schermi/motivi";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { Sezione } from "../elementi/Sezione";
import { RigaFoglio } from "./RigaFoglio";
import { sceltaConDestinazione, sceltaConFoglio } from "./sceltaCon";

const useStyles = makeStyles({
  nota: { color: tokens.colorNeutralForeground2 },
  ignorato: { paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

interface FogliSceltiProps {
  readonly proposta: PropostaRelazione;
  readonly scelta: SceltaRelazione;
  readonly onScelta: (scelta: SceltaRelazione) => void;
}

/** The sheets of the workbook: which are in the Relazione, whose each is, and which hold no cruscotto. */
export function FogliScelti({ proposta: { fogli, ignorati }, scelta, onScelta }: FogliSceltiProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  return (
    <Sezione titolo={testi.fogli}>
      {fogli.length > 1 && <Caption1 className={styles.nota}>{testi.fogliNota}</Caption1>}
      <ListaProgressiva
        voci={fogli}
        nome={testi.fogli}
        chiave={({ nome }) => nome}
        disegna={(foglio) => (
          <RigaFoglio
            foglio={foglio}
            onIncluso={(isIncluso) => onScelta(sceltaConFoglio(scelta, foglio.nome, isIncluso))}
            onDestinazione={(destinazione) => onScelta(sceltaConDestinazione(scelta, foglio, destinazione))}
          />
        )}
      />
      {ignorati.length > 0 && (
        <Apribile piccolo titolo={testi.ignorati(ignorati.length)}>
          {ignorati.map(({ foglio, motivo }) => (
            <Caption1 key={foglio} block className={styles.ignorato}>
              {`${foglio}: ${testoMotivo(motivo, lingua)}`}
            </Caption1>
          ))}
        </Apribile>
      )}
    </Sezione>
  );
}
