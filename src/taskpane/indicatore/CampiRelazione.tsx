import { useEffect, useState } from "react";
import { Body1, Button, Field, makeStyles, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { caricaParte } from "../../actions/caricaParte";
import type { CampiDellaRiga, NomeCampo } from "../../actions/relazione/campiDellaRiga";
import type { Posto } from "../../cruscotto/Posto";
import { TESTI_CAMPI } from "../../texts/schermi/campiRelazione";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { CARATTERI_DI_NOTA } from "../elementi/caratteriDiNota";
import type { Sessione } from "../sessione/useSessione";

const useStyles = makeStyles({
  dentro: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: "20px",
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  bottone: { alignSelf: "start" },
});

const carica = () => caricaParte(() => import("../../actions/relazione/campiDellaRiga"));

interface CampiRelazioneProps {
  readonly foglio: string;
  readonly posto: Posto;
  readonly sessione: Pick<Sessione, "comandi" | "foglio" | "onErrore">;
}

/** Why an indicator fell short, where its figure comes from, which act changed it: typed here, kept where the Relazione reads it. */
export function CampiRelazione(props: CampiRelazioneProps) {
  const { lingua } = usePannello();
  return (
    <Apribile titolo={TESTI_CAMPI[lingua].titolo} isIntestazione>
      <Campi {...props} />
    </Apribile>
  );
}

/** The Relazione is read once this is opened. */
function Campi({ foglio, posto: { riga, colonna }, sessione }: CampiRelazioneProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_CAMPI[lingua];
  const { comandi, foglio: attivo, onErrore } = sessione;
  const [letti, setLetti] = useState<CampiDellaRiga | null>(null);
  const [nuovi, setNuovi] = useState<CampiDellaRiga>({});
  useEffect(() => {
    let isQui = true;
    carica()
      .then(({ leggiCampi }) => leggiCampi(foglio, { riga, colonna }))
      .then((campi) => {
        if (!isQui) return;
        setLetti(campi);
        setNuovi(campi);
      }, onErrore);
    return () => {
      isQui = false;
    };
  }, [foglio, riga, colonna, onErrore]);

  const scrivi = async (visti: CampiDellaRiga) => {
    const esito = await comandi.esegui("campi", () =>
      attivo.sospendi(async () => (await carica()).scriviCampi(foglio, { riga, colonna }, nuovi, visti)),
    );
    if (esito !== null && esito.intento !== "error") setLetti(nuovi);
  };
  if (letti === null) return <Spinner size="tiny" label={testi.lettura} delay={300} />;
  const nomi = (Object.keys(testi.campi) as NomeCampo[]).filter((nome) => letti[nome] !== undefined);
  if (nomi.length === 0) return <Body1 className={styles.dentro}>{testi.senzaRiga}</Body1>;
  const isUguale = nomi.every((nome) => letti[nome] === nuovi[nome]);
  return (
    <div className={styles.dentro}>
      {nomi.map((nome) => (
        <Field key={nome} label={testi.campi[nome]} size="small">
          <Textarea
            size="small"
            resize="vertical"
            maxLength={CARATTERI_DI_NOTA}
            value={nuovi[nome] ?? ""}
            onChange={(_, { value }) => setNuovi({ ...nuovi, [nome]: value })}
          />
        </Field>
      ))}
      <Button
        size="small"
        className={styles.bottone}
        disabledFocusable={comandi.inCorso !== null || isUguale}
        onClick={() => void scrivi(letti)}
      >
        {testi.scrivi}
      </Button>
    </div>
  );
}
