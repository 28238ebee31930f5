import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Stato } from "../../domain/Stato";
import { formatSal } from "../../texts/formato";
import { segnoStato } from "../../texts/nomiStato";
import { usePannello } from "../contestoPannello";

const useStyles = makeStyles({
  base: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  bene: { color: tokens.colorBrandForeground1 },
  attento: { color: tokens.colorPaletteMarigoldForeground2 },
  male: { color: tokens.colorPaletteBerryForeground1 },
  altro: { color: tokens.colorNeutralForeground3 },
});

/** Colours of their own, which are not those of the outcomes. */
const TONI: Partial<Record<Stato, "bene" | "attento" | "male">> = {
  "raggiunto in anticipo": "bene",
  "in linea": "bene",
  "finora rispettato": "bene",
  raggiunto: "bene",
  "a rischio": "attento",
  parziale: "attento",
  "in ritardo": "male",
  "limite superato": "male",
  "non raggiunto": "male",
};

export function useColoreStato(stato: Stato): string {
  const styles = useStyles();
  return styles[TONI[stato] ?? "altro"];
}

/** How much of the year's target a row has reached, with the sign and the colour of where it is. */
export function StatoColorato({ sal, stato }: { sal: number | null; stato: Stato }) {
  const styles = useStyles();
  const colore = useColoreStato(stato);
  const { lingua, testi, soglie } = usePannello();
  return (
    <span className={mergeClasses(styles.base, colore)}>
      <span aria-hidden="true">{segnoStato(stato)} </span>
      {sal === null ? testi.nessunSal : formatSal(sal, lingua, soglie)}
    </span>
  );
}
