import { useState, type ReactNode } from "react";
import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import { leggiSelezione } from "../../actions/cartella/selezione";
import type { RuoloColonna } from "../../cruscotto/Cruscotto";
import type { Scrittura, ScritturaColonna } from "../../domain/numeri/scritturaNumeri";
import { nomeRuolo } from "../../texts/nomi";
import { testoProva } from "../../texts/schermi/metodo/prove";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { letteraColonna } from "../cruscotto/celle";
import { Apribile } from "../elementi/Apribile";
import { Sezione } from "../elementi/Sezione";
import { nomeFoglio } from "../sessione/useSessione";
import { colonneOfferte, isInTabella, ruoliDi, type ColonnaOfferta, type RuoloFoglio } from "./colonne";

/** The strongest reasons say enough. */
const PROVE_MOSTRATE = 2;

const useStyles = makeStyles({
  nota: { color: tokens.colorNeutralForeground2 },
  errore: { color: tokens.colorStatusDangerForeground1 },
  lista: { listStyleType: '""', margin: 0, padding: 0 },
  riga: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
    paddingBlock: tokens.spacingVerticalXXS,
  },
  parole: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  colonna: { display: "block", color: tokens.colorNeutralForeground2 },
  scelta: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    rowGap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  campo: { width: "100%" },
});

interface ColonneFoglioProps {
  readonly lettura: LetturaFoglio;
  readonly onErrore: (errore: unknown) => void;
  /** What else can be said of the sheet. */
  readonly children: ReactNode;
}

/** Which column is what on the sheet shown, to be corrected where it was misunderstood. */
export function ColonneFoglio({ lettura, onErrore, children }: ColonneFoglioProps) {
  const styles = useStyles();
  const { lingua, rispondi } = usePannello();
  const testi = TESTI_METODO[lingua];
  const [aperto, setAperto] = useState<string | null>(null);
  const [rifiuto, setRifiuto] = useState<string | null>(null);
  const foglio = nomeFoglio(lettura);
  const { principali, altri } = ruoliDi(lettura);
  const offerte = colonneOfferte(lettura);

  const indica = (ruolo: RuoloColonna, colonna: number) => {
    setAperto(null);
    rispondi({ su: "foglio", risposta: { cosa: "colonna", ruolo, colonna } });
  };
  const scrivi = (colonna: number, scrittura: Scrittura) => {
    setAperto(null);
    rispondi({ su: "foglio", risposta: { cosa: "numeri", scrittura, colonna } });
  };
  const prendi = (ruolo: RuoloColonna) => {
    leggiSelezione().then((cella) => {
      const isQui = cella?.foglio === foglio;
      const isDentro = isQui && isInTabella(lettura, cella.colonna);
      setRifiuto(isDentro ? null : isQui ? testi.fuoriTabella : testi.altroFoglio(foglio));
      if (isDentro) indica(ruolo, cella.colonna);
    }, onErrore);
  };
  const lista = (ruoli: readonly RuoloFoglio[]) => (
    <ul className={styles.lista}>
      {ruoli.map((uno) => {
        const chiave = `${uno.ruolo} ${uno.colonna ?? ""}`;
        const isAperto = aperto === chiave;
        return (
          <li key={chiave}>
            <RigaRuolo uno={uno} isAperto={isAperto} onApri={() => setAperto(isAperto ? null : chiave)} />
            {isAperto && (
              <div className={styles.scelta}>
                {offerte.length > 0 && (
                  <Field className={styles.campo} label={testi.scegliColonna(nomeRuolo(uno.ruolo, lingua))}>
                    <Select
                      size="small"
                      value={uno.colonna ?? ""}
                      onChange={(_, { value }) => value !== "" && indica(uno.ruolo, Number(value))}
                    >
                      {uno.colonna === null && <option value="">{testi.scegli}</option>}
                      {offerte.map((offerta) => (
                        <option key={offerta.colonna} value={offerta.colonna}>
                          {nomeColonna(offerta)}
                        </option>
                      ))}
                    </Select>
                  </Field>
                )}
                {uno.scrittura !== null && uno.colonna !== null && (
                  <SceltaScrittura
                    scrittura={uno.scrittura}
                    onScelta={(scrittura) => scrivi(uno.colonna ?? 0, scrittura)}
                  />
                )}
                <Button size="small" onClick={() => prendi(uno.ruolo)}>
                  {testi.daSelezione}
                </Button>
                <div role="status">{rifiuto !== null && <Caption1 className={styles.errore}>{rifiuto}</Caption1>}</div>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <Sezione titolo={testi.colonne}>
      <Caption1 className={styles.nota}>{testi.colonneNota}</Caption1>
      {lista(principali)}
      {altri.length > 0 && (
        <Apribile titolo={testi.altreColonne} piccolo>
          {lista(altri)}
        </Apribile>
      )}
      {children}
    </Sezione>
  );
}

interface SceltaScritturaProps {
  readonly scrittura: ScritturaColonna;
  readonly onScelta: (scrittura: Scrittura) => void;
}

/** "1,000" is one or a thousand: what the body says of a column holds for all of its figures. */
function SceltaScrittura({ scrittura, onScelta }: SceltaScritturaProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const isAperta = scrittura === "aperta";
  return (
    <Field className={styles.campo} label={testi.scritturaNumeri}>
      <Select
        size="small"
        value={isAperta ? "" : scrittura === "inglese" ? "inglese" : "italiana"}
        onChange={(_, { value }) => (value === "italiana" || value === "inglese") && onScelta(value)}
      >
        {isAperta && <option value="">{testi.scegli}</option>}
        <option value="italiana">{testi.scritture.italiana}</option>
        <option value="inglese">{testi.scritture.inglese}</option>
      </Select>
    </Field>
  );
}

interface RigaRuoloProps {
  readonly uno: RuoloFoglio;
  readonly isAperto: boolean;
  readonly onApri: () => void;
}

function RigaRuolo({ uno, isAperto, onApri }: RigaRuoloProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const nome = nomeRuolo(uno.ruolo, lingua);
  return (
    <div className={styles.riga}>
      <span className={styles.parole}>
        <Body1>{nome}</Body1>
        <Caption1 className={styles.colonna}>
          {uno.colonna === null ? testi.nonTrovata : nomeColonna({ ...uno, colonna: uno.colonna })}
        </Caption1>
        {uno.prove.length > 0 && (
          <Caption1 className={styles.colonna}>
            {testi.perche(uno.prove.slice(0, PROVE_MOSTRATE).map((prova) => testoProva(prova, letteraColonna, lingua)))}
          </Caption1>
        )}
        {uno.alternative.length > 0 && (
          <Caption1 className={styles.errore}>{testi.colonnaIncerta(uno.alternative.map(nomeColonna))}</Caption1>
        )}
        {uno.isScritturaChiesta && <Caption1 className={styles.errore}>{testi.scritturaIncerta}</Caption1>}
      </span>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isAperto}
        aria-label={testi.cambiaColonna(nome)}
        onClick={onApri}
      >
        {testi.cambia}
      </Button>
    </div>
  );
}

function nomeColonna({ colonna, intestazione }: ColonnaOfferta): string {
  return intestazione === "" ? letteraColonna(colonna) : `${letteraColonna(colonna)} – ${intestazione}`;
}
