import { useEffect, useState } from "react";
import { Body1, Button, Field, makeStyles, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { caricaParte } from "../../actions/caricaParte";
import type { CausaScritta } from "../../actions/relazione/scostamento";
import type { Posto } from "../../cruscotto/Posto";
import { TESTI_CAUSA } from "../../texts/schermi/causa";
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

const carica = () => caricaParte(() => import("../../actions/relazione/scostamento"));

interface CausaProps {
  readonly foglio: string;
  readonly posto: Posto;
  readonly sessione: Pick<Sessione, "comandi" | "foglio" | "onErrore">;
}

/** Why an indicator fell short and what is done about it, typed beside it and kept where the Relazione reads them. */
export function Causa(props: CausaProps) {
  const { lingua } = usePannello();
  return (
    <Apribile titolo={TESTI_CAUSA[lingua].titolo} isIntestazione>
      <CampiCausa {...props} />
    </Apribile>
  );
}

/** The Relazione is read once this is opened. */
function CampiCausa({ foglio, posto: { riga, colonna }, sessione }: CausaProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_CAUSA[lingua];
  const { comandi, foglio: attivo, onErrore } = sessione;
  const [letta, setLetta] = useState<CausaScritta | null | undefined>(undefined);
  const [nuova, setNuova] = useState<CausaScritta>({ causa: "", azione: "" });
  useEffect(() => {
    let isQui = true;
    carica()
      .then(({ leggiCausa }) => leggiCausa(foglio, { riga, colonna }))
      .then((una) => {
        if (!isQui) return;
        setLetta(una);
        if (una) setNuova(una);
      }, onErrore);
    return () => {
      isQui = false;
    };
  }, [foglio, riga, colonna, onErrore]);

  const scrivi = async (vista: CausaScritta) => {
    const esito = await comandi.esegui("risposta", () =>
      attivo.sospendi(async () => (await carica()).scriviCausa(foglio, { riga, colonna }, nuova, vista)),
    );
    if (esito !== null && esito.intento !== "error") setLetta(nuova);
  };
  if (letta === undefined) return <Spinner size="tiny" label={testi.lettura} delay={300} />;
  if (letta === null) return <Body1 className={styles.dentro}>{testi.senzaRiga}</Body1>;
  const isUguale = letta.causa === nuova.causa && letta.azione === nuova.azione;
  return (
    <div className={styles.dentro}>
      {(["causa", "azione"] as const).map((campo) => (
        <Field key={campo} label={testi[campo]} size="small">
          <Textarea
            size="small"
            resize="vertical"
            maxLength={CARATTERI_DI_NOTA}
            value={nuova[campo]}
            onChange={(_, { value }) => setNuova({ ...nuova, [campo]: value })}
          />
        </Field>
      ))}
      <Button
        size="small"
        className={styles.bottone}
        disabledFocusable={comandi.inCorso !== null || isUguale}
        onClick={() => void scrivi(letta)}
      >
        {testi.scrivi}
      </Button>
    </div>
  );
}
