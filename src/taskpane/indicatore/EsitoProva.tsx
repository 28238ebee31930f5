import { Body1, Caption1, makeStyles, Subtitle2, tokens, typographyStyles } from "@fluentui/react-components";
import type { MediaProvata, ProvaFatta } from "../../actions/foglio/provaIndicatore";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { testoAnomalia } from "../../texts/anomalie/anomalie";
import { formatQuota } from "../../texts/formato";
import { nomeLivello } from "../../texts/nomi";
import { nomeEsito } from "../../texts/nomiEsito";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { spiegaMisura } from "../../texts/spiegazioni/spiega";
import { usePannello } from "../contestoPannello";
import { Passaggio } from "./Passaggio";

const useStyles = makeStyles({
  esito: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  sal: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  frase: { overflowWrap: "anywhere" },
  grigio: { color: tokens.colorNeutralForeground2 },
  titolo: { ...typographyStyles.body1Strong, margin: 0 },
  medie: { listStyleType: '""', margin: 0, padding: 0 },
  media: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "end",
    paddingBlock: tokens.spacingVerticalXXS,
  },
  nome: { overflowWrap: "anywhere" },
  cifra: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
});

interface EsitoProvaProps {
  readonly prima: IndicatoreMisurato;
  /** Null until something is typed. */
  readonly prova: ProvaFatta | null;
  readonly isDiEnte: boolean;
}

/** The SAL that would follow, why, what is not certain of it, and the means that would move. */
export function EsitoProva({ prima, prova, isDiEnte }: EsitoProvaProps) {
  const styles = useStyles();
  const { lingua, testi: comuni } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const dopo = prova?.dopo ?? null;
  // What was published is not in question, and the sentence says already why there is no SAL.
  const incertezze = (dopo?.anomalie ?? []).filter(
    ({ gravita, codice }) => gravita !== "nota" && codice !== "pubblicato-diverso" && dopo?.misura.sal !== null,
  );
  return (
    <>
      <div role="status" className={styles.esito}>
        {dopo && (
          <>
            <span className={styles.sal}>
              <Subtitle2>
                {testi.sal} <Passaggio prima={prima.misura} dopo={dopo.misura} />
              </Subtitle2>
              <Body1>{nomeEsito(dopo.misura.esito, lingua)}</Body1>
            </span>
            <Body1 className={styles.frase}>{spiegaMisura(dopo.misura, lingua)}</Body1>
            {dopo.originale !== null && dopo.misura.stabilito?.tipo !== "esito" && (
              <Caption1>
                {testi.valeLaCorrezione(
                  dopo.originale.sal === null ? comuni.nessunSal : formatQuota(dopo.originale.sal, lingua),
                )}
              </Caption1>
            )}
          </>
        )}
        {incertezze.length > 0 && <Caption1>{testi.incerta}</Caption1>}
        {incertezze.map((anomalia) => (
          <Caption1 key={JSON.stringify(anomalia)} className={styles.frase}>
            {testoAnomalia(anomalia, lingua)}
          </Caption1>
        ))}
        {prova?.dubbi.map(({ dubbio, testo }) => (
          <Caption1 key={`${dubbio} ${testo}`} className={styles.frase}>
            {testi.dubbi[dubbio](testo)}
          </Caption1>
        ))}
      </div>
      {prova && prova.medie.length > 0 && (
        <>
          <h3 className={styles.titolo}>{testi.medie}</h3>
          <ul className={styles.medie} aria-label={testi.medie}>
            {prova.medie.map((media) => (
              <Media key={`${media.livello} ${media.nome}`} media={media} isDiEnte={isDiEnte} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Media({ media, isDiEnte }: { media: MediaProvata; isDiEnte: boolean }) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const { livello, nome, prima, dopo } = media;
  const isEnte = livello === "ente";
  const livelloDetto = livello === "priorita" ? testi.priorita : nomeLivello(livello, lingua);
  return (
    <li className={styles.media}>
      <span>
        {!isEnte && (
          <Caption1 block className={styles.grigio}>
            {livelloDetto}
          </Caption1>
        )}
        <span className={styles.nome} title={nome}>
          {isEnte ? testi.enteDelFoglio(isDiEnte) : nome}
        </span>
      </span>
      <span className={styles.cifra}>
        <Passaggio prima={prima} dopo={dopo} />
      </span>
    </li>
  );
}
