import { useId } from "react";
import { Body1, Caption1, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { SceltaRelazione } from "../../actions/relazione/SceltaRelazione";
import type { PropostaRelazione } from "../../actions/relazione/scegliRelazione";
import type { CapitoloOfferto } from "../../actions/relazione/tabelleProposte";
import { DESTINATARI } from "../../domain/Destinatario";
import type { Tabella } from "../../relazione/caselle/Tabella";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";
import { sceltaConTabella } from "./sceltaCon";
import { VoceTabella } from "./VoceTabella";

const useStyles = makeStyles({
  nota: { color: tokens.colorNeutralForeground2 },
  capitolo: { ...typographyStyles.body1Strong, margin: 0 },
  lista: { listStyleType: '""', margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
});

interface TabelleScelteProps {
  readonly proposta: PropostaRelazione;
  readonly scelta: SceltaRelazione;
  readonly onScelta: (scelta: SceltaRelazione) => void;
  readonly onCopia: (tabella: Tabella) => void;
}

/** The tables that the sheets give, by chapter of the Relazione. */
export function TabelleScelte({
  proposta: { capitoli, mostra, isInCorso },
  scelta,
  onScelta,
  onCopia,
}: TabelleScelteProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  const hasPresenti = capitoli.some(({ offerte }) => offerte.some(({ vincolo }) => vincolo === "presente"));
  return (
    <Sezione titolo={testi.tabelle}>
      {isInCorso && (
        <Field label={testi.destinatario}>
          <Select
            size="small"
            value={scelta.destinatario ?? "tutti"}
            onChange={(_, { value }) =>
              onScelta({ ...scelta, destinatario: DESTINATARI.find((uno) => uno === value) ?? "tutti" })
            }
          >
            {DESTINATARI.map((uno) => (
              <option key={uno} value={uno}>
                {testi.destinatari[uno]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {hasPresenti && <Caption1 className={styles.nota}>{testi.presentiNota}</Caption1>}
      {capitoli.length === 0 && <Body1>{testi.scegliUnFoglio}</Body1>}
      {capitoli.map((capitolo) => (
        <Capitolo
          key={capitolo.capitolo}
          capitolo={capitolo}
          mostra={mostra}
          onCopia={onCopia}
          onTabella={(genere, isScelta) => onScelta(sceltaConTabella(scelta, genere, isScelta))}
        />
      ))}
    </Sezione>
  );
}

interface CapitoloProps {
  readonly capitolo: CapitoloOfferto;
  readonly mostra: PropostaRelazione["mostra"];
  readonly onCopia: (tabella: Tabella) => void;
  readonly onTabella: (genere: CapitoloOfferto["offerte"][number]["genere"], isScelta: boolean) => void;
}

function Capitolo({ capitolo: { capitolo, indice, offerte }, mostra, onCopia, onTabella }: CapitoloProps) {
  const styles = useStyles();
  const id = useId();
  const { lingua } = usePannello();
  const nome = TESTI_SCHERMO_RELAZIONE[lingua].capitoli[indice][capitolo];
  return (
    <div>
      <h3 id={id} className={styles.capitolo}>
        {nome === undefined ? capitolo : `${capitolo} ${nome}`}
      </h3>
      <ul className={styles.lista} aria-labelledby={id}>
        {offerte.map((offerta) => (
          <VoceTabella
            key={offerta.genere}
            offerta={offerta}
            mostra={mostra}
            onCopia={onCopia}
            onScelta={(isScelta) => onTabella(offerta.genere, isScelta)}
          />
        ))}
      </ul>
    </div>
  );
}
