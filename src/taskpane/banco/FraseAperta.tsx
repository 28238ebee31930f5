import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import type { EsitoDiLettura, VoceDelBanco } from "../../banco/vociDelBanco";
import type { ValoreLetto } from "../../banco/LetturaFrase";
import { displayCella } from "../../domain/numeri/displayCella";
import { formatQuota } from "../../texts/formato";
import { nomeEsito } from "../../texts/nomiEsito";
import { fraseAvviso, fraseRagione } from "../../texts/schermi/banco/banco";
import { TESTI_BANCO } from "../../texts/schermi/banco/schermoBanco";
import { usePannello } from "../contestoPannello";
import { fraseValore } from "./fraseValore";

const useStyles = makeStyles({
  tutto: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  nome: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  frase: { margin: 0, overflowWrap: "anywhere", maxHeight: "120px", overflowY: "auto" },
  grigio: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  avviso: { display: "flex", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  segno: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  altre: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "baseline" },
});

interface FraseApertaProps {
  readonly voce: VoceDelBanco;
  readonly id: string;
  /** What the proposal would give; null while the year runs, and where nothing is proposed. */
  readonly esito: EsitoDiLettura | null;
  readonly onPrendi: (valore: ValoreLetto) => void;
}

/** One sentence whole: its target, what is proposed and why, what to know before, and what else it says. */
export function FraseAperta({ voce, id, esito, onPrendi }: FraseApertaProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_BANCO[lingua];
  const { indicatore } = voce.misurato;
  const { proposta, avvisi, altre } = voce.lettura;
  const proposto = proposta ? fraseValore(proposta.valore, lingua) : null;
  const daScegliere = altre.filter((una) => displayCella(una) !== proposto);
  const darebbe =
    esito?.sal == null ? null : testi.darebbe(formatQuota(esito.sal, lingua), nomeEsito(esito.esito, lingua));
  return (
    <div className={styles.tutto}>
      {/* Its option is heard whole; the list may show it cut short. */}
      <h3 className={styles.nome}>{indicatore.nome}</h3>
      <div id={id} className={styles.tutto}>
        <blockquote className={styles.frase}>{voce.frase}</blockquote>
        <Caption1 className={styles.grigio}>
          {testi.target}: {displayCella(indicatore.target)}
        </Caption1>
        {proposta && (
          <>
            <Body1>
              {testi.proposta}: <strong>{proposto}</strong>
              {darebbe !== null && ` (${darebbe})`}
              {esito !== null && esito.giorniDopo > 0 && `, ${testi.giorniDopo(esito.giorniDopo)}`}
            </Body1>
            <Caption1 className={styles.grigio}>
              {testi.perche}: {fraseRagione(proposta.ragione, proposta.parole, lingua)}
            </Caption1>
          </>
        )}
        {avvisi.map(({ codice, dato }) => (
          <Caption1 key={`${codice} ${dato}`} className={styles.avviso}>
            <Warning16Regular className={styles.segno} />
            <span>{fraseAvviso(codice, dato, lingua)}</span>
          </Caption1>
        ))}
      </div>
      {daScegliere.length > 0 && (
        <div className={styles.altre} role="group" aria-label={testi.altre}>
          <Caption1 className={styles.grigio}>{testi.altre}:</Caption1>
          {daScegliere.map((cella) => (
            <Button
              key={displayCella(cella)}
              size="small"
              appearance="subtle"
              aria-label={testi.prendi(displayCella(cella))}
              onClick={() => onPrendi({ tipo: "valore", cella })}
            >
              {displayCella(cella)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
