import { useDeferredValue, useMemo, useRef, useState } from "react";
import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import { provaIndicatore } from "../../actions/foglio/provaIndicatore";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { displayCella } from "../../domain/numeri/displayCella";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { consuntivoCapito, valoreCapito } from "../../texts/frasi/valoreCapito";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";
import { EsitoProva } from "./EsitoProva";

const useStyles = makeStyles({
  grigio: { color: tokens.colorNeutralForeground2 },
  campi: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
  },
  campo: { minWidth: 0 },
  azzera: { justifySelf: "start", alignSelf: "start" },
});

const NIENTE = { target: "", consuntivo: "" };

interface ProvaIndicatoreProps {
  readonly lettura: Extract<LetturaFoglio, { tipo: "cruscotto" }>;
  readonly uno: IndicatoreMisurato;
}

/** What would follow from another consuntivo or target, while it is typed; the sheet is not touched. */
export function ProvaIndicatore({ lettura, uno }: ProvaIndicatoreProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const [digitato, setDigitato] = useState(NIENTE);
  const campi = useRef<HTMLDivElement>(null);
  // Typing goes on while a large sheet is measured again.
  const daProvare = useDeferredValue(digitato);
  const prova = useMemo(() => {
    const detto = (testo: string) => (testo.trim() === "" ? null : testo);
    const valori = { target: detto(daProvare.target), consuntivo: detto(daProvare.consuntivo) };
    return valori.target === null && valori.consuntivo === null ? null : provaIndicatore(lettura, uno, valori);
  }, [lettura, uno, daProvare]);

  const azzera = () => {
    setDigitato(NIENTE);
    campi.current?.querySelector("input")?.focus();
  };
  const campo = (nome: "consuntivo" | "target", etichetta: string) => {
    const misura = daProvare[nome].trim() === "" ? undefined : prova?.dopo?.misura;
    const capito =
      misura && (nome === "target" ? valoreCapito(misura.target, lingua) : consuntivoCapito(misura, lingua));
    const scritto = displayCella(uno.indicatore[nome]) || testi.vuoto;
    return (
      <Field
        label={etichetta}
        className={styles.campo}
        hint={capito ? testi.lettoCome(capito) : testi.nelFoglio(scritto)}
      >
        <Input
          size="small"
          className={styles.campo}
          value={digitato[nome]}
          onChange={(_, { value }) => setDigitato((prima) => ({ ...prima, [nome]: value }))}
        />
      </Field>
    );
  };
  return (
    <Sezione titolo={testi.prova}>
      <Caption1 className={styles.grigio}>{testi.provaNota}</Caption1>
      <div ref={campi} className={styles.campi}>
        {campo("consuntivo", testi.provaConsuntivo)}
        {campo("target", testi.provaTarget)}
      </div>
      <EsitoProva prima={uno} prova={prova} isDiEnte={lettura.misurato.cruscotto.isDiEnte} />
      {prova !== null && (
        <Button size="small" className={styles.azzera} onClick={azzera}>
          {testi.azzera}
        </Button>
      )}
    </Sezione>
  );
}
