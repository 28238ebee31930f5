import { useRef } from "react";
import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { SceltaRelazione } from "../../actions/relazione/SceltaRelazione";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";

/** How the document in Word is made. */
export type SceltaDocumento = Required<Pick<SceltaRelazione, "isPubblicazione" | "isBozza" | "forma">>;

export const DOCUMENTO_STANDARD: SceltaDocumento = { isPubblicazione: false, isBozza: false, forma: "sintetica" };

const useStyles = makeStyles({
  nota: { display: "block", color: tokens.colorNeutralForeground2 },
  bottone: { alignSelf: "start" },
  voce: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface DocumentoSceltoProps {
  readonly scelta: SceltaDocumento;
  readonly onScelta: (scelta: SceltaDocumento) => void;
  readonly isPronto: boolean;
  /** A document that is there already was picked, to be updated. */
  readonly onAggiorna: (documento: File) => void;
}

/** The choices of the document: every table or each thing once, for publication or not. */
export function DocumentoScelto({ scelta, onScelta, isPronto, onAggiorna }: DocumentoSceltoProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  const campo = useRef<HTMLInputElement>(null);
  const voce = (nome: string, nota: string, isScelta: boolean, cambia: (isScelta: boolean) => SceltaDocumento) => (
    <Checkbox
      checked={isScelta}
      className={styles.voce}
      label={
        <>
          {nome}
          <Caption1 className={styles.nota}>{nota}</Caption1>
        </>
      }
      onChange={(_, { checked }) => onScelta(cambia(checked === true))}
    />
  );
  const { isPubblicazione, isBozza, forma } = scelta;
  return (
    <Sezione titolo={testi.documento}>
      {voce(testi.integrale, testi.integraleNota, forma === "integrale", (si) => ({
        ...scelta,
        forma: si ? "integrale" : "sintetica",
      }))}
      {voce(testi.pubblicazione, testi.pubblicazioneNota, isPubblicazione, (si) => ({
        ...scelta,
        isPubblicazione: si,
        isBozza: false,
      }))}
      {isPubblicazione && voce(testi.bozza, testi.bozzaNota, isBozza, (si) => ({ ...scelta, isBozza: si }))}
      <input
        ref={campo}
        type="file"
        hidden
        accept=".docx"
        aria-label={testi.documentoDaAggiornare}
        onChange={({ currentTarget }) => {
          const [documento] = currentTarget.files ?? [];
          // The same file may be picked again, after it was saved anew.
          currentTarget.value = "";
          if (documento) onAggiorna(documento);
        }}
      />
      <Button className={styles.bottone} disabledFocusable={!isPronto} onClick={() => campo.current?.click()}>
        {testi.aggiorna}
      </Button>
      <Caption1 className={styles.nota}>{testi.aggiornaNota}</Caption1>
    </Sezione>
  );
}
