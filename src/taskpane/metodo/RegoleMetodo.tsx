import type { ReactNode } from "react";
import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { TESTI_METODO } from "../../texts/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { INTESTAZIONI, type NomeScelta } from "./bozza";
import { CampoScelta, CampoTesto } from "./Campo";
import { ElencoVoci } from "./ElencoVoci";
import type { Modulo } from "./useModulo";

const useStyles = makeStyles({
  gruppo: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: "20px",
  },
  nota: { display: "block", color: tokens.colorNeutralForeground2 },
  spunta: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const REGOLE: readonly NomeScelta[] = [
  ...(["massimo", "decrescente", "limiteStretto", "fuoriIntervallo", "sottoScala", "misura"] as const),
  ...(["consuntivoMancante", "nonApplicabile"] as const),
];

const NOME = { nome: "nome", isCifra: false } as const;

/** Every rule of the method besides its thresholds, by what it is about. */
export function RegoleMetodo({ modulo }: { modulo: Modulo }) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const { bozza, cambia } = modulo;
  const gruppo = (titolo: string, campi: ReactNode) => (
    <Apribile titolo={titolo} isIntestazione>
      <div className={styles.gruppo}>{campi}</div>
    </Apribile>
  );
  return (
    <>
      {gruppo(
        testi.regole,
        REGOLE.map((scelta) => <CampoScelta key={scelta} modulo={modulo} scelta={scelta} />),
      )}
      {gruppo(
        testi.ritardi,
        <>
          <CampoTesto
            modulo={modulo}
            campo="ritardo.giorniTolleranza"
            nome={testi.giorniTolleranza}
            nota={testi.giorniTolleranzaNota}
            valore={bozza.giorniTolleranza}
            isCifra
            onValore={(giorniTolleranza) => cambia({ giorniTolleranza })}
          />
          <ElencoVoci
            modulo={modulo}
            campo="ritardo.fasce"
            nome={testi.fasce}
            nota={testi.fasceNota}
            colonne={[
              { nome: "giorni", isCifra: true },
              { nome: "sal", isCifra: true },
            ]}
            voci={bozza.fasce}
            onVoci={(fasce) => cambia({ fasce })}
          />
        </>,
      )}
      {gruppo(
        testi.medie,
        <>
          <CampoScelta modulo={modulo} scelta="ente" campo="medie.ente" />
          <ElencoVoci
            modulo={modulo}
            campo="medie.pesiProspettive"
            nome={testi.pesiProspettive}
            nota={testi.pesiProspettiveNota}
            colonne={[NOME, { nome: "peso", isCifra: true }]}
            voci={bozza.pesiProspettive}
            onVoci={(pesiProspettive) => cambia({ pesiProspettive })}
          />
          <CampoTesto
            modulo={modulo}
            campo="medie.codiciStrategici"
            nome={testi.codiciStrategici}
            nota={testi.codiciStrategiciNota}
            valore={bozza.codiciStrategici}
            onValore={(codiciStrategici) => cambia({ codiciStrategici })}
          />
          <Checkbox
            className={styles.spunta}
            checked={bozza.hasPriorita}
            label={
              <>
                {testi.hasPriorita}
                <Caption1 className={styles.nota}>{testi.hasPrioritaNota}</Caption1>
              </>
            }
            onChange={(_, { checked }) => cambia({ hasPriorita: checked === true })}
          />
          {bozza.hasPriorita && (
            <>
              <ElencoVoci
                modulo={modulo}
                campo="medie.priorita.nomi"
                nome={testi.nomiPriorita}
                colonne={[{ nome: "cifra", isCifra: true }, NOME]}
                voci={bozza.nomiPriorita}
                onVoci={(nomiPriorita) => cambia({ nomiPriorita })}
              />
              <ElencoVoci
                modulo={modulo}
                campo="medie.priorita.eccezioni"
                nome={testi.eccezioniPriorita}
                colonne={[
                  { nome: "codice", isCifra: false },
                  { nome: "cifra", isCifra: true },
                ]}
                voci={bozza.eccezioniPriorita}
                onVoci={(eccezioniPriorita) => cambia({ eccezioniPriorita })}
              />
            </>
          )}
        </>,
      )}
      {gruppo(
        testi.scale,
        <>
          <ElencoVoci
            modulo={modulo}
            campo="scalaGiudizio"
            nome={testi.scalaGiudizio}
            nota={testi.scalaGiudizioNota}
            colonne={[NOME, { nome: "da", isCifra: true }]}
            voci={bozza.scalaGiudizio}
            onVoci={(scalaGiudizio) => cambia({ scalaGiudizio })}
          />
          <ElencoVoci
            modulo={modulo}
            campo="scalaOrdinale"
            nome={testi.scalaOrdinale}
            nota={testi.scalaOrdinaleNota}
            colonne={[{ nome: "parole", isCifra: false }]}
            voci={bozza.scalaOrdinale}
            onVoci={(scalaOrdinale) => cambia({ scalaOrdinale })}
          />
        </>,
      )}
      {gruppo(
        testi.parole,
        <>
          <CampoTesto
            modulo={modulo}
            campo="anno"
            nome={testi.annoMetodo}
            nota={testi.annoMetodoNota}
            valore={bozza.anno}
            isCifra
            onValore={(anno) => cambia({ anno })}
          />
          <Caption1 className={styles.nota}>{testi.paroleNota}</Caption1>
          {INTESTAZIONI.map((una) => (
            <CampoTesto
              key={una}
              modulo={modulo}
              campo={`intestazioni.${una}`}
              nome={testi.intestazioni[una]}
              segnaposto={testi.intestazioni[una]}
              valore={bozza.intestazioni[una]}
              onValore={(parole) => cambia({ intestazioni: { ...bozza.intestazioni, [una]: parole } })}
            />
          ))}
        </>,
      )}
    </>
  );
}
