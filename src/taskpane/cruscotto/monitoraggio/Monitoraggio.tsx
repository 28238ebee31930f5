import { useMemo, useState } from "react";
import { Caption1, Caption1Strong, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { oggi } from "../../../actions/oggi";
import { primoGiornoDaVedere, vediAl, type GruppoDiStato } from "../../../actions/anno/vediAl";
import { formatIso, parseData } from "../../../domain/numeri/calendario";
import type { CruscottoMisurato } from "../../../misura/CruscottoMisurato";
import type { Fotografia } from "../../../periodo/Fotografia";
import { formatNumero } from "../../../texts/formato";
import { dettaglioStato, nomeStato, segnoStato } from "../../../texts/nomiStato";
import { TESTI_MONITORAGGIO } from "../../../texts/schermi/schermoMonitoraggio";
import { usePannello } from "../../contestoPannello";
import { Apribile } from "../../elementi/Apribile";
import { ListaProgressiva } from "../../elementi/ListaProgressiva";
import { RigaCella } from "../../elementi/RigaCella";
import { Secondari, Secondario } from "../../elementi/Secondari";
import { Sezione } from "../../elementi/Sezione";
import { useColoreStato } from "../../elementi/StatoColorato";
import { cellaSalDi } from "../celle";
import { DomandePeriodo } from "./DomandePeriodo";
import { Fotografie } from "./Fotografie";

const useStyles = makeStyles({
  parte: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  rientro: { paddingInlineStart: "20px", paddingBlock: tokens.spacingVerticalXS },
  giorno: { width: "160px" },
  dentro: { paddingInlineStart: "20px", paddingBlockEnd: tokens.spacingVerticalS },
  conti: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
  quanti: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  segno: { display: "inline-block", width: "20px" },
});

/** The rows in one state on a day, each with its sentence and who answers for it. */
function Gruppo({ gruppo: { stato, righe } }: { gruppo: GruppoDiStato }) {
  const styles = useStyles();
  const colore = useColoreStato(stato);
  const { lingua } = usePannello();
  const titolo = (
    <>
      <span className={mergeClasses(styles.segno, colore)} aria-hidden="true">
        {segnoStato(stato)}
      </span>
      {nomeStato(stato, lingua, "frase")} <span className={styles.quanti}>({formatNumero(righe.length, lingua)})</span>
    </>
  );
  return (
    <Apribile titolo={titolo} isIntestazione>
      <div className={styles.dentro}>
        <ListaProgressiva
          voci={righe}
          nome={nomeStato(stato, lingua, "frase")}
          chiave={({ misurato: { indicatore } }) => `${indicatore.riga} ${indicatore.colonne.target}`}
          disegna={({ misurato: { indicatore }, detti }) => {
            const dettaglio = dettaglioStato(detti, lingua);
            const sotto = [indicatore.responsabile, dettaglio].filter((parte) => parte !== "").join(": ");
            return (
              <li>
                <RigaCella nome={indicatore.nome} cella={cellaSalDi(indicatore)} sotto={sotto} />
              </li>
            );
          }}
        />
      </div>
    </Apribile>
  );
}

/** What was due by a day that the user picks, and where each row was: the year's own words only once it is over. */
function AllaData({ misurato, giorno, fotografie, isInFronte }: MonitoraggioProps) {
  const styles = useStyles();
  const { lingua, ricordaGiorno } = usePannello();
  const testi = TESTI_MONITORAGGIO[lingua];
  const [scritto, setScritto] = useState(() => formatIso(giorno ?? primoGiornoDaVedere(misurato, oggi())));
  const al = parseData(scritto);
  const vista = useMemo(() => (al === null ? null : vediAl(misurato, al)), [misurato, al]);
  const numero = (quanti: number) => formatNumero(quanti, lingua);
  return (
    <div className={mergeClasses(styles.parte, !isInFronte && styles.rientro)}>
      <Field label={testi.giorno} {...(al === null ? { validationMessage: testi.giornoErrato } : {})}>
        <Input
          type="date"
          size="small"
          className={styles.giorno}
          value={scritto}
          onChange={(_, { value }) => setScritto(value)}
        />
      </Field>
      <Secondari>
        <Secondario disabledFocusable={al === null || al === giorno} onClick={() => ricordaGiorno(al)}>
          {testi.ricorda}
        </Secondario>
        {giorno !== null && (
          <Secondario disabledFocusable={false} onClick={() => ricordaGiorno(null)}>
            {testi.dimentica}
          </Secondario>
        )}
      </Secondari>
      {vista && (
        <>
          <div className={styles.conti}>
            <Caption1Strong>{testi.copertura(numero(vista.righe.misurate), numero(vista.righe.dovute))}</Caption1Strong>
            {vista.righe.mancanti > 0 && <Caption1>{testi.mancanti(numero(vista.righe.mancanti))}</Caption1>}
            {vista.righe.daConfermare > 0 && (
              <Caption1>{testi.daConfermare(numero(vista.righe.daConfermare))}</Caption1>
            )}
            {vista.date.righe > 0 && (
              <Caption1>
                {testi.date(numero(vista.date.dovute), numero(vista.date.righe), numero(vista.date.inTempo))}
              </Caption1>
            )}
            {!vista.isFineAnno && misurato.anno !== null && <Caption1>{testi.inCorso(misurato.anno)}</Caption1>}
          </div>
          <DomandePeriodo domande={vista.domande} />
          <div>
            {vista.gruppi.map((gruppo) => (
              <Gruppo key={gruppo.stato} gruppo={gruppo} />
            ))}
          </div>
        </>
      )}
      <Fotografie al={al} fotografie={fotografie} />
    </div>
  );
}

interface MonitoraggioProps {
  readonly misurato: CruscottoMisurato;
  /** The day that the workbook keeps, or that the sheet says; null where there is none. */
  readonly giorno: number | null;
  /** The snapshots of the workbook. */
  readonly fotografie: readonly Fotografia[];
  /** The year runs, as far as anybody knows. */
  readonly isInFronte: boolean;
}

/** "A che punto siamo": in front while the year runs, at hand once it is over. */
export function Monitoraggio({ misurato, giorno, fotografie, isInFronte }: MonitoraggioProps) {
  const { lingua } = usePannello();
  const testi = TESTI_MONITORAGGIO[lingua];
  if (misurato.indicatori.length === 0) return null;
  if (isInFronte) {
    return (
      <Sezione titolo={testi.titolo}>
        <AllaData key={giorno} {...{ misurato, giorno, fotografie, isInFronte }} />
      </Sezione>
    );
  }
  return (
    <Apribile titolo={testi.titoloPassato}>
      <AllaData key={giorno} {...{ misurato, giorno, fotografie, isInFronte }} />
    </Apribile>
  );
}
