import { useState } from "react";
import { Body1, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Anteprima } from "../../actions/Azioni";
import { usePannello } from "../contestoPannello";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { RigaModifica } from "./RigaModifica";

const useStyles = makeStyles({
  filtro: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The SAL cells that will be written: those whose figure changes, or all. */
export function RigheAnteprima({ righe }: Pick<Anteprima, "righe">) {
  const styles = useStyles();
  const { testi } = usePannello();
  const cambiano = righe.filter(({ cambia }) => cambia);
  const [scelto, setScelto] = useState<"cambia" | "tutti">(cambiano.length > 0 ? "cambia" : "tutti");
  const mostrate = scelto === "cambia" ? cambiano : righe;
  return (
    <div>
      <TabList
        size="small"
        className={styles.filtro}
        aria-label={testi.filtro}
        selectedValue={scelto}
        onTabSelect={(_, { value }) => setScelto(value === "cambia" ? "cambia" : "tutti")}
      >
        <Tab value="cambia">{testi.filtroCambia(cambiano.length)}</Tab>
        <Tab value="tutti">{testi.filtroTutti(righe.length)}</Tab>
      </TabList>
      <div
        role="tabpanel"
        aria-label={scelto === "cambia" ? testi.filtroCambia(cambiano.length) : testi.filtroTutti(righe.length)}
      >
        {mostrate.length === 0 && <Body1>{testi.nienteCambia}</Body1>}
        <ListaProgressiva
          key={scelto}
          voci={mostrate}
          chiave={({ riga, colonna }) => `${riga} ${colonna}`}
          disegna={(riga) => <RigaModifica riga={riga} />}
        />
      </div>
    </div>
  );
}
