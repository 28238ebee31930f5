import { useMemo, useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import {
  chiaveArrivata,
  colonneDaFare,
  sceltiDi,
  scriviTornate,
  type CartellaDaRaccogliere,
  type Decisioni,
} from "../../actions/anno/raccolta";
import type { Ascolto } from "../../actions/viste/Passo";
import { displayCella } from "../../domain/numeri/displayCella";
import type { Raccolta, RigaArrivata } from "../../raccolta/Raccolta";
import { fraseColonnaNuova, fraseDetto } from "../../texts/schermi/raccolta/raccolta";
import { TESTI_RACCOLTA } from "../../texts/schermi/raccolta/schermoRaccolta";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { DueValori } from "../elementi/DueValori";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { letteraColonna } from "../cruscotto/celle";

const useStyles = makeStyles({
  tutto: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  titolo: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  riga: { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXXS },
  bottoni: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  grigio: { color: tokens.colorNeutralForeground2 },
});

const RESTA = "resta";

/** A date of the year after may be a real delay: whoever knows says so. */
const isRitardo = ({ esito, arrivi }: RigaArrivata) => esito === "rifiutata" && arrivi[0]?.motivo === "anno-dopo";

interface DaDecidereProps {
  readonly arrivata: RigaArrivata;
  readonly decisioni: Decisioni;
  readonly onDecisione: (chiave: string, quale: number | null) => void;
}

/** One row where nothing goes by itself: what the cruscotto says beside what came back. */
function DaDecidere({ arrivata, decisioni, onDecisione }: DaDecidereProps) {
  const { lingua, testi: delPannello } = usePannello();
  const testi = TESTI_RACCOLTA[lingua];
  const { riga, ora, arrivi } = arrivata;
  const { indicatore } = riga.misurato;
  const chiave = chiaveArrivata(arrivata);
  const deciso = decisioni.get(chiave);
  const cella = delPannello.cella(
    letteraColonna(indicatore.colonne.consuntivo ?? indicatore.colonne.target),
    indicatore.riga + 1,
  );
  const nome = `${indicatore.nome} («${riga.foglio.grid.foglio}» ${cella})`;
  return (
    <div role="group" aria-label={nome}>
      <Body1>{nome}</Body1>
      <RadioGroup
        aria-label={nome}
        value={deciso ? String(arrivi.indexOf(deciso)) : RESTA}
        onChange={(_, { value }) => onDecisione(chiave, value === RESTA ? null : Number(value))}
      >
        <Radio value={RESTA} label={testi.resta(displayCella(ora))} />
        {arrivi.map(({ valore, file, chi }, at) => (
          <Radio
            key={`${file} ${at}`}
            value={String(at)}
            label={testi.prendi(displayCella(valore), chi === "" ? file : `${chi}, ${file}`)}
          />
        ))}
      </RadioGroup>
    </div>
  );
}

interface TornateProps {
  readonly cartella: CartellaDaRaccogliere;
  readonly tornate: Raccolta;
  /** What was accepted is written: the workbook is to be read again. */
  readonly onScritte: (ascolto: Ascolto) => Promise<void>;
  readonly onLascia: () => void;
}

/** What came back, before it is written: what goes, what is to be decided, what cannot be taken and why. */
export function Tornate({ cartella, tornate, onScritte, onLascia }: TornateProps) {
  const styles = useStyles();
  const { lingua, raccolta } = usePannello();
  const testi = TESTI_RACCOLTA[lingua];
  const [decisioni, setDecisioni] = useState<Decisioni>(new Map());
  const di = (...esiti: readonly RigaArrivata["esito"][]) => tornate.righe.filter(({ esito }) => esiti.includes(esito));
  const nuove = di("nuova", "aggiornata");
  const conflitti = di("conflitto");
  const ritardi = tornate.righe.filter(isRitardo);
  const scelti = useMemo(() => sceltiDi(tornate, decisioni), [tornate, decisioni]);
  const colonne = useMemo(() => colonneDaFare(cartella, scelti), [cartella, scelti]);
  const decidi = (chiave: string, quale: number | null) =>
    setDecisioni((prima) => {
      const dopo = new Map(prima);
      const arrivata = tornate.righe.find((una) => chiaveArrivata(una) === chiave);
      const arrivo = quale === null ? undefined : arrivata?.arrivi[quale];
      if (arrivo) dopo.set(chiave, arrivo);
      else dopo.delete(chiave);
      return dopo;
    });
  const scrivi = () =>
    raccolta.scrivi(async (ascolto) => {
      const riuscita = await scriviTornate(cartella, scelti, ascolto);
      await onScritte(ascolto);
      return riuscita;
    });
  const gruppo = (titolo: string, righe: readonly RigaArrivata[]) =>
    righe.length > 0 && (
      <div className={styles.tutto}>
        <h4 className={styles.titolo}>{titolo}</h4>
        {righe.map((arrivata) => (
          <DaDecidere key={chiaveArrivata(arrivata)} arrivata={arrivata} decisioni={decisioni} onDecisione={decidi} />
        ))}
      </div>
    );
  return (
    <div className={styles.tutto} role="group" aria-label={testi.arrivate}>
      <h3 className={styles.titolo}>{testi.arrivate}</h3>
      <Body1>{testi.conti(nuove.length, di("uguale").length, conflitti.length, di("rifiutata").length)}</Body1>
      {tornate.detti.map((detto) => (
        <MessageBar key={`${detto.file} ${detto.codice}`} intent="warning" layout="multiline">
          <MessageBarBody>{fraseDetto(detto, lingua)}</MessageBarBody>
        </MessageBar>
      ))}
      {gruppo(testi.conflitti, conflitti)}
      {gruppo(testi.ritardi, ritardi)}
      {nuove.length > 0 && (
        <Apribile titolo={testi.daScrivere(nuove.length)} isIntestazione>
          <ListaProgressiva
            voci={nuove}
            nome={testi.daScrivere(nuove.length)}
            chiave={chiaveArrivata}
            disegna={({ riga, ora, arrivi: [primo] }) => {
              const [prima, dopo] = [displayCella(ora) || testi.vuota, primo ? displayCella(primo.valore) : ""];
              return (
                <li className={styles.riga}>
                  <Body1>{riga.misurato.indicatore.nome}</Body1>{" "}
                  <Caption1>
                    <DueValori prima={prima} dopo={dopo} parlato={testi.primaDopo(prima, dopo)} />
                  </Caption1>{" "}
                  <Caption1 className={styles.grigio}>{primo?.file}</Caption1>
                </li>
              );
            }}
          />
        </Apribile>
      )}
      {colonne.map(({ foglio, celle: [prima] }) => (
        <MessageBar key={foglio} intent="info" layout="multiline">
          <MessageBarBody>
            {fraseColonnaNuova(foglio, letteraColonna(prima?.colonna ?? 0), String(prima?.dopo.formula ?? ""), lingua)}
          </MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.bottoni}>
        {scelti.length > 0 && (
          <Button size="small" appearance="primary" onClick={() => void scrivi()}>
            {testi.scrivi(scelti.length)}
          </Button>
        )}
        <Button size="small" onClick={onLascia}>
          {testi.lascia}
        </Button>
      </div>
    </div>
  );
}
