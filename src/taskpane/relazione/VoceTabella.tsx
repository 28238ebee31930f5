import { useId, useState } from "react";
import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { PropostaRelazione } from "../../actions/relazione/scegliRelazione";
import type { TabellaOfferta } from "../../actions/relazione/tabelleProposte";
import type { Tabella } from "../../relazione/caselle/Tabella";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { AnteprimaTabella } from "./AnteprimaTabella";

const useStyles = makeStyles({
  voce: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  // As wide as a checkbox, in whose place it stands.
  fissa: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr)",
    alignItems: "center",
    minHeight: "32px",
    "& svg": { marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  },
  apri: { minWidth: 0, marginBlockStart: tokens.spacingVerticalXS },
  sotto: {
    gridColumnStart: "1",
    marginBlockStart: `calc(-1 * ${tokens.spacingVerticalXS})`,
    paddingInlineStart: "36px",
    color: tokens.colorNeutralForeground2,
  },
  incompleta: { display: "block", color: tokens.colorPaletteMarigoldForeground2 },
  anteprima: { gridColumn: "1 / -1", paddingInlineStart: tokens.spacingHorizontalS, minWidth: 0 },
});

interface VoceTabellaProps {
  readonly offerta: TabellaOfferta;
  readonly mostra: PropostaRelazione["mostra"];
  readonly onCopia: (tabella: Tabella) => void;
  readonly onScelta: (isScelta: boolean) => void;
}

/** A kind of table: whether it is in the Relazione, what it holds, why it is not whole, and its preview. */
export function VoceTabella({ offerta, mostra, onCopia, onScelta }: VoceTabellaProps) {
  const styles = useStyles();
  const id = useId();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  const [isAperta, setAperta] = useState(false);
  const { genere, tabelle, vincolo, isScelta } = offerta;
  const { nome, cosa } = testi.generi[genere];
  const righe = tabelle.reduce((somma, tabella) => somma + tabella.righe.length, 0);
  const quanto = tabelle.length === 1 ? testi.righe(righe) : testi.tabelleRighe(tabelle.length, righe);
  const [unica] = tabelle;
  return (
    <li className={styles.voce}>
      {vincolo === null ? (
        <Checkbox
          checked={isScelta}
          label={nome}
          aria-describedby={`${id}cosa`}
          onChange={(_, { checked }) => onScelta(checked === true)}
        />
      ) : (
        <Body1 className={styles.fissa}>
          <CheckmarkRegular />
          {nome}
        </Body1>
      )}
      <Button
        appearance="subtle"
        size="small"
        className={styles.apri}
        icon={isAperta ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-label={testi.anteprimaDi(nome)}
        title={testi.anteprimaDi(nome)}
        aria-expanded={isAperta}
        aria-controls={isAperta ? id : undefined}
        onClick={() => setAperta(!isAperta)}
      />
      <Caption1 id={`${id}cosa`} className={styles.sotto}>
        {[cosa, quanto, ...(vincolo === null ? [] : [testi.vincoli[vincolo]])].join(" · ")}
        <Incompleta offerta={offerta} />
      </Caption1>
      {isAperta && unica && (
        <div id={id} className={styles.anteprima}>
          {tabelle.length === 1 ? (
            <AnteprimaTabella tabella={unica} mostra={mostra} onCopia={onCopia} isSola />
          ) : (
            tabelle.map((tabella) => (
              <Apribile key={tabella.id} piccolo titolo={<span lang="it">{tabella.titolo}</span>}>
                <AnteprimaTabella tabella={tabella} mostra={mostra} onCopia={onCopia} />
              </Apribile>
            ))
          )}
        </div>
      )}
    </li>
  );
}

function Incompleta({ offerta: { tabelle } }: { offerta: TabellaOfferta }) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  const incomplete = tabelle.filter(({ mancanze }) => mancanze.length > 0);
  const [prima] = incomplete;
  if (!prima) return null;
  const frase =
    tabelle.length === 1
      ? testi.incompleta(prima.mancanze.map((una) => una[lingua]).join("; "))
      : testi.incomplete(incomplete.length, tabelle.length);
  return <span className={styles.incompleta}>{`⚠ ${frase}`}</span>;
}
