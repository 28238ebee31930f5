import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, ErrorCircle20Regular } from "@fluentui/react-icons";
import { rimedioAnomalia } from "../../../texts/anomalie/anomalie";
import { usePannello } from "../../contestoPannello";
import { Apribile } from "../../elementi/Apribile";
import { ListaProgressiva } from "../../elementi/ListaProgressiva";
import { Risposte } from "../domande/Risposte";
import { fraseAltri } from "../risultato/conteggi";
import { RigaVerificata } from "./RigaVerificata";
import type { RigaVerifica, VerificaLivello } from "./verifyCruscotto";

const useStyles = makeStyles({
  titolo: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    margin: 0,
  },
  conto: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  parte: { paddingInlineStart: "28px" },
  bene: { color: tokens.colorStatusSuccessForeground1 },
  diverso: { color: tokens.colorPaletteMarigoldForeground2 },
  grigio: { color: tokens.colorNeutralForeground2 },
});

/** "40 coincidono, 1 no" for one level, with the lines that differ in sight. */
export function LivelloVerificato({ verifica }: { verifica: VerificaLivello }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const { livello, coincidono, diversi, eranoDiversi, accettati, altri } = verifica;
  const quantiAltri = altri.reduce((somma, [, n]) => somma + n, 0);
  const aperte = diversi.flatMap(({ domanda, posto }) => (domanda && posto ? [posto] : []));
  const primaDomanda = diversi.find(({ domanda }) => domanda)?.domanda;
  // The difference from what was published is still asked about after the cells say the same: never behind a fold.
  const daAccettare = eranoDiversi.filter(({ domanda }) => domanda);
  const accolti = eranoDiversi.filter(({ domanda }) => !domanda);
  const isTuttoDetto = diversi.length + daAccettare.length === 0;
  const Segno = isTuttoDetto ? CheckmarkCircle20Regular : ErrorCircle20Regular;
  return (
    <div>
      <h3 className={styles.titolo}>
        <Segno className={isTuttoDetto ? styles.bene : styles.diverso} />
        <span className={styles.conto}>
          <Text className={styles.grigio}>{testi.livelli(livello)}</Text>
          <Text weight="semibold">
            {diversi.length === 0 && eranoDiversi.length > 0
              ? testi.seguono(eranoDiversi.length)
              : testi.coincidono(coincidono.length, diversi.length)}
          </Text>
        </span>
      </h3>
      <div className={styles.parte}>
        {quantiAltri > 0 && (
          <Caption1 block className={styles.grigio}>
            {testi.senzaConfronto(quantiAltri, fraseAltri(altri, lingua))}
          </Caption1>
        )}
        {aperte.length > 1 && primaDomanda && (
          <Risposte
            anomalia={primaDomanda}
            hasSal={diversi.every(({ sal }) => sal !== null)}
            righe={aperte}
            nota=""
            nome={testi.tutteLeRighe(aperte.length)}
          />
        )}
        <Righe righe={diversi} />
        {livello === "indicatore" && diversi.length > 0 && (
          <Caption1 block className={styles.grigio}>
            {rimedioAnomalia("pubblicato-diverso", lingua)}
          </Caption1>
        )}
        <Righe righe={daAccettare} />
        {accolti.length > 0 && (
          <Apribile piccolo titolo={testi.eranoDiversi(accolti.length)}>
            <Righe righe={accolti} />
          </Apribile>
        )}
        {accettati.length > 0 && (
          <Apribile piccolo titolo={testi.differenzeAccettate(accettati.length)}>
            <Righe righe={accettati} />
          </Apribile>
        )}
        {coincidono.length > 0 && (
          <Apribile piccolo titolo={testi.mostraCoincidenti(coincidono.length)}>
            <Righe righe={coincidono} />
          </Apribile>
        )}
      </div>
    </div>
  );
}

function Righe({ righe }: { righe: readonly RigaVerifica[] }) {
  return (
    <ListaProgressiva
      voci={righe}
      chiave={({ cella }) => `${cella.riga} ${cella.colonna}`}
      disegna={(riga) => <RigaVerificata riga={riga} />}
    />
  );
}
