import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { RigaAnteprima } from "../../actions/viste/Azioni";
import { frasiOltre } from "../../texts/anomalie/anomalie";
import { formatSal } from "../../texts/formato";
import { spiegaPerche } from "../../texts/spiegazioni/spiegaPerche";
import { usePannello } from "../contestoPannello";
import { letteraColonna } from "../cruscotto/celle";
import { nomeDelNodo } from "../cruscotto/nomeDelNodo";
import { DueValori } from "../elementi/DueValori";
import { RigaCella } from "../elementi/RigaCella";

const useStyles = makeStyles({
  riga: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", marginInlineStart: "-8px" },
  intera: { gridColumnStart: "2" },
  sostituisce: { color: tokens.colorPaletteMarigoldForeground2 },
  frase: { display: "block" },
});

interface RigaModificaProps {
  readonly riga: RigaAnteprima;
  readonly isScritta: boolean;
  /** It is left out because a line below it is. */
  readonly isObbligata: boolean;
  readonly onScelta: (isScritta: boolean) => void;
}

/** One SAL cell of the preview: whether it is written, what stands there, what will, and why. */
export function RigaModifica({ riga, isScritta, isObbligata, onScelta }: RigaModificaProps) {
  const styles = useStyles();
  const { testi, lingua, soglie } = usePannello();
  const prima = mostra(riga.prima);
  const dopo = mostra(riga.dopo);
  const perche = spiegaPerche(riga.perche, lingua);
  return (
    <li className={styles.riga}>
      {riga.cambia && (
        <Checkbox
          aria-label={testi.scriviRiga(`${letteraColonna(riga.colonna)}${riga.riga + 1}`, riga.nome)}
          checked={isScritta}
          disabled={isObbligata}
          onChange={(_, { checked }) => onScelta(checked === true)}
        />
      )}
      <div className={styles.intera}>
        <RigaCella
          nome={nomeDelNodo(riga.nome, riga.livello, testi)}
          cella={riga}
          cifra={
            riga.isCifraNuova ? <DueValori prima={prima} dopo={dopo} parlato={testi.primaDopo(prima, dopo)} /> : dopo
          }
          sotto={
            <>
              {testi.livello(riga.livello)}
              {riga.sostituisce !== "nulla" && (
                <span className={styles.sostituisce}>
                  {" · ⚠ "}
                  {riga.sostituisce === "valore" ? testi.sostituisceValore : testi.sostituisceFormula}
                </span>
              )}
              <span className={styles.frase}>{perche}</span>
              {frasiOltre(perche, riga.anomalie, lingua).map((frase) => (
                <span key={frase} className={styles.frase}>
                  {"⚠ "}
                  {frase}
                </span>
              ))}
            </>
          }
        />
      </div>
    </li>
  );

  function mostra(contenuto: RigaAnteprima["prima"]): string {
    if (contenuto === null || contenuto === "") return testi.vuota;
    return typeof contenuto === "number" ? formatSal(contenuto, lingua, soglie) : contenuto;
  }
}
