import { useId, useRef, useState } from "react";
import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { esitoDiVoce, scriviBanco, vuoleAutore } from "../../actions/anno/banco";
import type { ValoreLetto } from "../../banco/LetturaFrase";
import { TESTI_BANCO } from "../../texts/schermi/banco/schermoBanco";
import { usePannello } from "../contestoPannello";
import type { BancoProps } from "./BancoProps";
import { CambiaValore } from "./CambiaValore";
import { ElencoFrasi } from "./ElencoFrasi";
import { FraseAperta } from "./FraseAperta";
import { fraseValore } from "./fraseValore";
import { useDecisioni, type DecisioneBanco } from "./useDecisioni";

const useStyles = makeStyles({
  tutto: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  bottoni: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  grigio: { color: tokens.colorNeutralForeground2 },
  bottone: { alignSelf: "start" },
});

/** The desk "parole → valore": every sentence with its proposal; accepted, changed or skipped from the keyboard. */
export function Banco({ banco, onRileggi }: BancoProps) {
  const styles = useStyles();
  const { lingua, raccolta } = usePannello();
  const testi = TESTI_BANCO[lingua];
  const decisioni = useDecisioni(banco);
  const [scelta, setScelta] = useState(0);
  const [isInCambio, setInCambio] = useState(false);
  const [autore, setAutore] = useState("");
  const elenco = useRef<HTMLDivElement>(null);
  const dettaglio = useId();
  const { voci, inCorso } = banco;
  const attiva = Math.min(scelta, voci.length - 1);
  const voce = voci[attiva];
  if (!voce) return <Body1>{testi.nessuna}</Body1>;

  const { proposta } = voce.lettura;
  const vai = (at: number) => {
    setScelta(at);
    setInCambio(false);
  };
  const decidi = (decisione: DecisioneBanco) => {
    decisioni.decidi(attiva, decisione);
    vai(Math.min(attiva + 1, voci.length - 1));
    elenco.current?.focus();
  };
  const accetta = () => (proposta ? decidi(proposta.valore) : setInCambio(true));
  const onTasto = (tasto: string): boolean => {
    if (tasto === "Enter") accetta();
    else if (tasto === "Delete" || tasto === "Backspace") decidi("saltata");
    else if (tasto === "F2") setInCambio(true);
    else return false;
    return true;
  };
  const statoDi = (at: number): string => {
    const decisa = decisioni.di(at);
    if (decisa === "saltata") return testi.saltata;
    if (decisa) return testi.accettata(fraseValore(decisa, lingua));
    const proposto = voci[at]?.lettura.proposta;
    return proposto ? testi.daDecidere(fraseValore(proposto.valore, lingua)) : testi.nullaDaProporre;
  };
  const esitoDi = (valore: ValoreLetto) =>
    inCorso.has(voce.foglio.cruscotto.foglio) ? null : esitoDiVoce(voce, valore);
  const conserva = () =>
    raccolta.scrivi(async (ascolto) => {
      const riuscita = await scriviBanco(banco, decisioni.accolti, autore, ascolto);
      await onRileggi(ascolto);
      return riuscita;
    });
  return (
    <div className={styles.tutto}>
      <Body1>{testi.quante(voci.length)}</Body1>
      <Caption1 className={styles.grigio}>{testi.tasti}</Caption1>
      <ElencoFrasi
        voci={voci.map(({ misurato }, at) => ({ nome: misurato.indicatore.nome, stato: statoDi(at) }))}
        attiva={attiva}
        dettaglio={dettaglio}
        elencoRef={elenco}
        onAttiva={vai}
        onTasto={onTasto}
      />
      <FraseAperta voce={voce} id={dettaglio} esito={proposta && esitoDi(proposta.valore)} onPrendi={decidi} />
      <div className={styles.bottoni}>
        <Button size="small" disabled={!proposta} onClick={accetta}>
          {testi.accetta}
        </Button>
        <Button size="small" onClick={() => decidi("saltata")}>
          {testi.salta}
        </Button>
        <Button size="small" onClick={() => setInCambio(true)}>
          {testi.cambia}
        </Button>
      </div>
      {isInCambio && (
        <CambiaValore
          key={attiva}
          voce={voce}
          onValore={decidi}
          onLascia={() => {
            setInCambio(false);
            elenco.current?.focus();
          }}
        />
      )}
      {decisioni.senzaAvvisi > 1 && (
        <Button size="small" appearance="subtle" className={styles.bottone} onClick={decisioni.accettaSenzaAvvisi}>
          {testi.accettaSenzaAvvisi(decisioni.senzaAvvisi)}
        </Button>
      )}
      {vuoleAutore(decisioni.accolti) && (
        <Field label={testi.autore} hint={testi.autoreNota} required>
          <Input size="small" value={autore} onChange={(_, { value }) => setAutore(value)} />
        </Field>
      )}
      {decisioni.accolti.size > 0 && (
        <Button size="small" appearance="primary" className={styles.bottone} onClick={() => void conserva()}>
          {testi.conserva(decisioni.accolti.size)}
        </Button>
      )}
    </div>
  );
}
