import { useMemo } from "react";
import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Politica } from "../../domain/metodo/Politica";
import { POLITICHE } from "../../domain/metodo/politicheDegliEnti";
import { formatQuota } from "../../texts/formato";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { bozzaDelMetodo, type Bozza } from "./bozza";
import { CampoTesto } from "./Campo";
import { CampoMetodo } from "./CampoMetodo";
import type { ModuloMetodo } from "./useModulo";

const useStyles = makeStyles({
  soglie: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  nota: { color: tokens.colorNeutralForeground2 },
});

const PROPRIO = "";

interface SceltaMetodoProps {
  readonly modulo: ModuloMetodo;
  readonly inUso: Politica;
  readonly onBozza: (bozza: Bozza) => void;
}

/** The method to begin with, its name and its thresholds. */
export function SceltaMetodo({ modulo, inUso, onBozza }: SceltaMetodoProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const { bozza, letta, cambia } = modulo;
  const offerti = useMemo(
    () => (POLITICHE.some(({ id }) => id === inUso.id) ? POLITICHE : [inUso, ...POLITICHE]),
    [inUso],
  );
  const scelto = offerti.find(({ id, nome }) => id === bozza.id && nome === bozza.nome);
  return (
    <>
      <Field label={testi.preset} hint={testi.presetNota}>
        <Select
          value={scelto?.id ?? PROPRIO}
          onChange={(_, { value }) => {
            const nuovo = offerti.find(({ id }) => id === value);
            if (nuovo) onBozza(bozzaDelMetodo(nuovo, lingua));
          }}
        >
          {!scelto && <option value={PROPRIO}>{bozza.nome}</option>}
          {offerti.map(({ id, nome }) => (
            <option key={id} value={id}>
              {id === inUso.id ? testi.presetInUso(nome) : nome}
            </option>
          ))}
        </Select>
      </Field>
      <CampoTesto
        modulo={modulo}
        campo="nome"
        nome={testi.nome}
        valore={bozza.nome}
        onValore={(nome) => cambia({ nome })}
      />
      <div role="group" aria-label={testi.gruppi.soglie} className={styles.soglie}>
        <CampoMetodo modulo={modulo} campo="soglie.parziale" />
        <CampoMetodo modulo={modulo} campo="soglie.raggiunto" />
      </div>
      {letta.ok && (
        <Caption1 className={styles.nota}>
          {testi.soglieNota(
            formatQuota(letta.politica.soglie.parziale, lingua),
            formatQuota(letta.politica.soglie.raggiunto, lingua),
          )}
        </Caption1>
      )}
    </>
  );
}
