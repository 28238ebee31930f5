import { makeStyles, tokens } from "@fluentui/react-components";
import type { RigaAnteprima } from "../../actions/Azioni";
import { formatQuota } from "../../texts/formato";
import { usePannello } from "../contestoPannello";
import { Confronto } from "../elementi/Confronto";
import { RigaCella } from "../elementi/RigaCella";

const useStyles = makeStyles({
  sostituisce: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** One SAL cell of the preview: what stands there, what will. */
export function RigaModifica({ riga }: { riga: RigaAnteprima }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const prima = mostra(riga.prima);
  const dopo = mostra(riga.dopo);
  return (
    <li>
      <RigaCella
        nome={riga.nome}
        cella={riga}
        cifra={
          riga.isCifraNuova ? <Confronto prima={prima} dopo={dopo} parlato={testi.primaDopo(prima, dopo)} /> : dopo
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
          </>
        }
      />
    </li>
  );

  function mostra(contenuto: RigaAnteprima["prima"]): string {
    if (contenuto === null || contenuto === "") return testi.vuota;
    return typeof contenuto === "number" ? formatQuota(contenuto, lingua) : contenuto;
  }
}
