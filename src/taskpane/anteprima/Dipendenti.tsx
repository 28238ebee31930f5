import { useMemo } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Anteprima } from "../../actions/viste/Azioni";
import { dipendentiAnteprima } from "../../actions/viste/dipendentiAnteprima";
import { formatNumero, formatQuota } from "../../texts/formato";
import type { Lingua } from "../../texts/lingua";
import { usePannello } from "../contestoPannello";
import { letteraColonna } from "../cruscotto/celle";
import { DueValori } from "../elementi/DueValori";
import { ListaProgressiva } from "../elementi/ListaProgressiva";

const useStyles = makeStyles({
  parte: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

interface DipendentiProps {
  readonly anteprima: Anteprima;
  readonly tolte: ReadonlySet<string>;
}

/** A value as its cell shows it, more or less: a share as a percentage. */
function mostrato(valore: number | string | boolean | null, formato: string, lingua: Lingua): string {
  if (valore === null || valore === "") return "—";
  if (typeof valore !== "number") return String(valore);
  return formato.includes("%") ? formatQuota(valore, lingua) : formatNumero(valore, lingua);
}

/** The user's own formulas that will show something else, with before and after; nothing where there is none. */
export function Dipendenti({ anteprima, tolte }: DipendentiProps) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const dipendenti = useMemo(() => dipendentiAnteprima(anteprima, tolte), [anteprima, tolte]);
  const nonLetti = anteprima.formule?.nonLetti ?? [];
  if (dipendenti.length === 0 && nonLetti.length === 0) return null;
  const voci = dipendenti.map(({ foglio, riga, colonna, formato, prima, dopo }) => ({
    cella: `${foglio}!${letteraColonna(colonna)}${riga + 1}`,
    prima: mostrato(prima, formato, lingua),
    dopo: dopo === undefined ? testi.loCalcolaExcel : mostrato(dopo, formato, lingua),
  }));
  return (
    <div className={styles.parte}>
      {voci.length > 0 && <Body1>{testi.dipendenti(voci.length)}</Body1>}
      <ListaProgressiva
        voci={voci}
        chiave={({ cella }) => cella}
        nome={testi.dipendenti(voci.length)}
        prime={8}
        disegna={({ cella, prima, dopo }) => (
          <li>
            {cella}: <DueValori prima={prima} dopo={dopo} parlato={testi.daA(prima, dopo)} />
          </li>
        )}
      />
      {nonLetti.length > 0 && <Caption1>{testi.dipendentiNonLetti(nonLetti.join("», «"))}</Caption1>}
    </div>
  );
}
