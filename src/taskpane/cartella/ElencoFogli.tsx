import { Body1, Checkbox, makeStyles } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import type { FoglioInCartella } from "../../actions/viste/FoglioInCartella";
import { TESTI_CARTELLA } from "../../texts/schermi/schermoCartella";
import { usePannello } from "../contestoPannello";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { Sezione } from "../elementi/Sezione";
import { RigaDelFoglio } from "./RigaDelFoglio";

const useStyles = makeStyles({
  tutti: { marginInlineStart: "-8px" },
});

interface ElencoFogliProps extends Pick<ComponentProps<typeof RigaDelFoglio>, "isFermo" | "onVai" | "onRicostruisci"> {
  readonly fogli: readonly FoglioInCartella[];
  readonly scelti: ReadonlySet<string>;
  readonly onScelti: (scelti: ReadonlySet<string>) => void;
}

/** Whether a command on many sheets can be given on this one. */
export const isSceglibile = ({ cosa }: FoglioInCartella) => cosa === "cruscotto";

/** The sheets by what they are: cruscotti, then those of ours, then the others with the reason why. */
export function ElencoFogli({ fogli, scelti, onScelti, ...azioni }: ElencoFogliProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_CARTELLA[lingua];
  const cruscotti = fogli.filter(({ cosa }) => cosa === "cruscotto" || cosa === "piano");
  const sceglibili = cruscotti.filter(isSceglibile).map(({ nome }) => nome);
  const quanti = sceglibili.filter((nome) => scelti.has(nome)).length;
  const lista = (titolo: string, voci: readonly FoglioInCartella[]) =>
    voci.length > 0 && (
      <Sezione titolo={titolo}>
        <ListaProgressiva
          nome={titolo}
          voci={voci}
          chiave={({ nome }) => nome}
          disegna={(foglio) => (
            <RigaDelFoglio
              foglio={foglio}
              isScelto={scelti.has(foglio.nome)}
              onScelta={(isScelto) =>
                onScelti(
                  new Set(isScelto ? [...scelti, foglio.nome] : [...scelti].filter((uno) => uno !== foglio.nome)),
                )
              }
              {...azioni}
            />
          )}
        />
      </Sezione>
    );
  return (
    <>
      {cruscotti.length === 0 && <Body1>{testi.nessunCruscotto}</Body1>}
      {sceglibili.length > 1 && (
        <Checkbox
          className={styles.tutti}
          label={testi.tutti}
          checked={quanti === 0 ? false : quanti === sceglibili.length ? true : "mixed"}
          onChange={(_, { checked }) => onScelti(new Set(checked === true ? sceglibili : []))}
        />
      )}
      {lista(testi.gruppi.cruscotti(cruscotti.length), cruscotti)}
      {lista(
        testi.gruppi.perf(fogli.filter(({ cosa }) => cosa === "perf").length),
        fogli.filter(({ cosa }) => cosa === "perf"),
      )}
      {lista(
        testi.gruppi.altri(fogli.filter(({ cosa }) => cosa === "altro").length),
        fogli.filter(({ cosa }) => cosa === "altro"),
      )}
    </>
  );
}
