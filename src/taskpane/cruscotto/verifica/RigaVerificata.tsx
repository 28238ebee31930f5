import { makeStyles } from "@fluentui/react-components";
import { formatQuota, formatSal } from "../../../texts/formato";
import { spiegaPerche } from "../../../texts/spiegazioni/spiegaPerche";
import { frasiOltre } from "../../../texts/anomalie/anomalie";
import { usePannello } from "../../contestoPannello";
import { DueValori } from "../../elementi/DueValori";
import { RigaCella } from "../../elementi/RigaCella";
import { nomeDelNodo } from "../nomeDelNodo";
import { Risposte } from "../domande/Risposte";
import type { RigaVerifica } from "./verifyCruscotto";

const useStyles = makeStyles({
  frase: { display: "block" },
});

/** One published figure, the recomputed one, and why. */
export function RigaVerificata({ riga }: { riga: RigaVerifica }) {
  const styles = useStyles();
  const { testi, lingua, soglie } = usePannello();
  const { perche, pubblicato, sal } = riga;
  const prima = formatQuota(pubblicato.valore, lingua, decimaliDi(pubblicato.passo));
  const dopo = sal === null ? testi.nessunSal : formatSal(sal, lingua, soglie);
  const spiegazione = spiegaPerche(perche, lingua);
  const gravi = riga.anomalie.filter(({ gravita }) => gravita !== "nota");
  return (
    <li>
      <RigaCella
        nome={riga.perche.tipo === "media" ? nomeDelNodo(riga.nome, riga.livello, testi) : riga.nome}
        cella={riga.cella}
        cifra={
          riga.coincide ? (
            prima
          ) : (
            <DueValori prima={prima} dopo={dopo} parlato={testi.pubblicatoRicalcolato(prima, dopo)} />
          )
        }
        sotto={
          <>
            {spiegazione}
            {frasiOltre(spiegazione, gravi, lingua).map((frase) => (
              <span key={frase} className={styles.frase}>
                {frase}
              </span>
            ))}
          </>
        }
      />
      {riga.domanda !== null && riga.posto !== null && (
        <Risposte anomalia={riga.domanda} hasSal={sal !== null} righe={[riga.posto]} nota="" nome={riga.nome} />
      )}
    </li>
  );
}

/** Decimals of a percentage printed down to a step: 0,01 is whole percents. */
function decimaliDi(passo: number): number {
  return passo > 0 ? Math.max(0, Math.round(-Math.log10(passo)) - 2) : 0;
}
