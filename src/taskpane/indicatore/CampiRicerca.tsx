import { Field, makeStyles, SearchBox, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { nomeEsito } from "../../texts/nomiEsito";
import { TESTI_RICERCA } from "../../texts/schermi/ricerca";
import { usePannello } from "../contestoPannello";
import type { IndiceRicerca, Ricerca } from "./ricerca";

const useStyles = makeStyles({
  campi: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  coppia: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  scelta: { flex: "1 1 120px", minWidth: 0 },
  cerca: { width: "100%", maxWidth: "none" },
  // Left and right each by itself: Fluent's own padding is a shorthand.
  voce: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

interface CampiRicercaProps {
  readonly indice: IndiceRicerca;
  readonly ricerca: Ricerca;
  readonly onRicerca: (ricerca: Ricerca) => void;
  /** The rows have outcomes: none has one while its year runs. */
  readonly hasEsiti: boolean;
}

/** What an indicator is looked for by. */
export function CampiRicerca({ indice, ricerca, onRicerca, hasEsiti }: CampiRicercaProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_RICERCA[lingua];
  const { responsabili, esiti } = indice;
  return (
    <search className={styles.campi}>
      <SearchBox
        size="small"
        className={styles.cerca}
        aria-label={testi.cerca}
        placeholder={testi.suggerimento}
        value={ricerca.testo}
        onChange={(_, { value }) => onRicerca({ ...ricerca, testo: value })}
      />
      <div className={styles.coppia}>
        {hasEsiti && esiti.length > 1 && (
          <Field label={testi.esito} size="small" className={styles.scelta}>
            <Select
              size="small"
              value={ricerca.esito ?? ""}
              onChange={(_, { value }) => onRicerca({ ...ricerca, esito: esiti.find((uno) => uno === value) ?? null })}
            >
              <option value="">{testi.tutti}</option>
              {esiti.map((esito) => (
                <option key={esito} value={esito}>
                  {nomeEsito(esito, lingua)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {responsabili.length > 1 && (
          <Field label={testi.responsabile} size="small" className={styles.scelta}>
            <Select
              size="small"
              value={ricerca.responsabile ?? ""}
              onChange={(_, { value }) => onRicerca({ ...ricerca, responsabile: value === "" ? null : value })}
            >
              <option value="">{testi.tutti}</option>
              {responsabili.map((nome) => (
                <option key={nome} value={nome}>
                  {nome}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <div role="group" aria-label={testi.solo} className={styles.coppia}>
        <ToggleButton
          size="small"
          className={styles.voce}
          checked={ricerca.isConDomande}
          onClick={() => onRicerca({ ...ricerca, isConDomande: !ricerca.isConDomande })}
        >
          {testi.conDomande}
        </ToggleButton>
        <ToggleButton
          size="small"
          className={styles.voce}
          checked={ricerca.isDiversi}
          onClick={() => onRicerca({ ...ricerca, isDiversi: !ricerca.isDiversi })}
        >
          {testi.diversi}
        </ToggleButton>
      </div>
    </search>
  );
}
