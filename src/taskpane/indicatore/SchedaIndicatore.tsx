import type { ReactNode } from "react";
import { Body1, Caption1, makeStyles, Title3, tokens, typographyStyles } from "@fluentui/react-components";
import type { RigaInCorso } from "../../actions/anno/vediAl";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { displayCella } from "../../domain/numeri/displayCella";
import type { Misura } from "../../domain/Misura";
import { formatQuota, formatSal } from "../../texts/formato";
import type { Lingua } from "../../texts/lingua";
import { nomeEsito } from "../../texts/nomiEsito";
import { nomeStato } from "../../texts/nomiStato";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { spiegaMisura } from "../../texts/spiegazioni/spiega";
import { consuntivoCapito, valoreCapito } from "../../texts/frasi/valoreCapito";
import { usePannello } from "../contestoPannello";
import { SalColorato } from "../elementi/SalColorato";
import { Sezione } from "../elementi/Sezione";
import { StatoColorato } from "../elementi/StatoColorato";

const PERCORSO_UNITO = " › ";

const useStyles = makeStyles({
  grigio: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  sal: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  frase: { overflowWrap: "anywhere" },
  dati: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  coppia: { display: "contents" },
  termine: { color: tokens.colorNeutralForeground2 },
  valore: { margin: 0, overflowWrap: "anywhere" },
});

/** One indicator: what its cells say, as they were understood, and the SAL that follows; while its year runs, its state. */
export function SchedaIndicatore({ uno, inCorso }: { uno: IndicatoreMisurato; inCorso: RigaInCorso | null }) {
  const styles = useStyles();
  const { lingua, testi: comuni, soglie } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const { indicatore, misura, pubblicato, confronto, originale, percorso } = uno;
  const { nome, codice, peso } = indicatore;
  const sopra = [...(codice === null ? [] : [testi.codice(codice)]), percorso.join(PERCORSO_UNITO)];
  const quota = (sal: number | null) => (sal === null ? comuni.nessunSal : formatSal(sal, lingua, soglie));
  return (
    <Sezione titolo={nome}>
      <Caption1 className={styles.grigio}>{sopra.filter((parte) => parte !== "").join(" · ")}</Caption1>
      <div className={styles.sal}>
        <Title3>
          {inCorso ? (
            <StatoColorato sal={inCorso.sal} stato={inCorso.stato} />
          ) : (
            <SalColorato sal={misura.sal} esito={misura.esito} />
          )}
        </Title3>
        <Body1>{inCorso ? nomeStato(inCorso.stato, lingua, "frase") : nomeEsito(misura.esito, lingua, "frase")}</Body1>
        {pubblicato !== null && confronto !== "coincide" && (
          <Caption1 className={styles.grigio}>{testi.pubblicato(formatQuota(pubblicato.valore, lingua, 2))}</Caption1>
        )}
        {originale !== null && misura.stabilito?.tipo !== "esito" && (
          <Caption1 className={styles.grigio}>{testi.originale(quota(originale.sal))}</Caption1>
        )}
      </div>
      <Body1 className={styles.frase}>{spiegaMisura(misura, lingua)}</Body1>
      <dl className={styles.dati}>
        <Dato nome={testi.consuntivo} capito={consuntivoCapito(misura, lingua)}>
          {displayCella(indicatore.consuntivo) || testi.vuoto}
        </Dato>
        <Dato nome={testi.target} capito={valoreCapito(misura.target, lingua)}>
          {`${displayCella(indicatore.operatore)} ${displayCella(indicatore.target)}`.trim() || testi.vuoto}
        </Dato>
        <Dato nome={testi.regola}>{regolaDi(misura, lingua)}</Dato>
        <Dato nome={testi.peso} capito={indicatore.isCircolare || indicatore.isSuperato ? testi.fuoriMedie : null}>
          {peso === null ? testi.senzaPeso : formatQuota(peso, lingua, 2)}
        </Dato>
      </dl>
    </Sezione>
  );
}

/** The rule, with who says the direction where it has one. */
function regolaDi({ regola, verso }: Misura, lingua: Lingua): string {
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  if (verso === null || regola === "nessuna") return testi.regole[regola];
  const nome = regola === verso.verso ? testi.regole[regola] : `${testi.regole[regola]}, ${testi.regole[verso.verso]}`;
  return `${nome} (${testi.origini[verso.origine]})`;
}

/** A figure as it stands on the sheet, with what was understood below. */
function Dato({ nome, capito = null, children }: { nome: string; capito?: string | null; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.coppia}>
      <dt className={styles.termine}>{nome}</dt>
      <dd className={styles.valore}>
        {children}
        {capito !== null && (
          <Caption1 block className={styles.grigio}>
            {capito}
          </Caption1>
        )}
      </dd>
    </div>
  );
}
