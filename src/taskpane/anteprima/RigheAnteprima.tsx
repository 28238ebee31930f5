import { useState } from "react";
import { Body1, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Anteprima } from "../../actions/Azioni";
import { usePannello } from "../contestoPannello";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { RigaModifica } from "./RigaModifica";

const useStyles = makeStyles({
  parte: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  filtro: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  voce: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

/** The SAL cells that will be written: those whose figure changes, or all. */
export function RigheAnteprima({ righe }: Pick<Anteprima, "righe">) {
  const styles = useStyles();
  const { testi } = usePannello();
  const nuove = righe.filter(({ isCifraNuova }) => isCifraNuova);
  // What the user typed and is about to lose comes before what merely fills a blank.
  const isTua = ({ sostituisce }: Anteprima["righe"][number]) => sostituisce !== "nulla";
  const cambiano = [...nuove.filter(isTua), ...nuove.filter((riga) => !isTua(riga))];
  const [scelto, setScelto] = useState<"cambia" | "tutti">(cambiano.length > 0 ? "cambia" : "tutti");
  const mostrate = scelto === "cambia" ? cambiano : righe;
  const filtri = { cambia: testi.filtroCambia(cambiano.length), tutti: testi.filtroTutti(righe.length) };
  return (
    <div className={styles.parte}>
      <div role="group" aria-label={testi.filtro} className={styles.filtro}>
        {(["cambia", "tutti"] as const).map((filtro) => (
          <ToggleButton
            key={filtro}
            size="small"
            appearance={filtro === scelto ? "secondary" : "subtle"}
            className={styles.voce}
            checked={filtro === scelto}
            onClick={() => setScelto(filtro)}
          >
            {filtri[filtro]}
          </ToggleButton>
        ))}
      </div>
      {mostrate.length === 0 && <Body1>{testi.nienteCambia}</Body1>}
      <ListaProgressiva
        key={scelto}
        voci={mostrate}
        nome={filtri[scelto]}
        chiave={({ riga, colonna }) => `${riga} ${colonna}`}
        disegna={(riga) => <RigaModifica riga={riga} />}
      />
    </div>
  );
}
