import { useRef, type RefObject } from "react";
import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { SceltaRelazione } from "../../actions/relazione/SceltaRelazione";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";

/** How the document in Word is made. */
export interface SceltaDocumento extends Required<Pick<SceltaRelazione, "isPubblicazione" | "isBozza" | "forma">> {
  /** The document of the body whose looks it takes. */
  readonly modello: File | null;
}

export const DOCUMENTO_STANDARD: SceltaDocumento = {
  isPubblicazione: false,
  isBozza: false,
  forma: "sintetica",
  modello: null,
};

const useStyles = makeStyles({
  nota: { display: "block", color: tokens.colorNeutralForeground2 },
  bottone: { alignSelf: "start" },
  modello: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  nome: { overflowWrap: "anywhere" },
  voce: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface CampoFileProps {
  readonly campo: RefObject<HTMLInputElement | null>;
  readonly accept: string;
  readonly etichetta: string;
  readonly onFile: (file: File) => void;
}

/** The browser's own field for a file, opened by a button of the pane. */
function CampoFile({ campo, accept, etichetta, onFile }: CampoFileProps) {
  return (
    <input
      ref={campo}
      type="file"
      hidden
      accept={accept}
      aria-label={etichetta}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        // The same file may be picked again, after it was saved anew.
        currentTarget.value = "";
        if (file) onFile(file);
      }}
    />
  );
}

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
  const [campo, campoModello] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
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
  const { isPubblicazione, isBozza, forma, modello } = scelta;
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
      <CampoFile
        accept=".docx,.dotx"
        campo={campoModello}
        etichetta={testi.modelloDaUsare}
        onFile={(file) => onScelta({ ...scelta, modello: file })}
      />
      <div className={styles.modello}>
        <Button disabledFocusable={!isPronto} onClick={() => campoModello.current?.click()}>
          {testi.modello}
        </Button>
        {modello !== null && (
          <>
            <Caption1 className={styles.nome}>{modello.name}</Caption1>
            <Button
              appearance="subtle"
              aria-label={testi.togliModelloDi(modello.name)}
              onClick={() => onScelta({ ...scelta, modello: null })}
            >
              {testi.togliModello}
            </Button>
          </>
        )}
      </div>
      <Caption1 className={styles.nota}>{testi.modelloNota}</Caption1>
      <CampoFile accept=".docx" campo={campo} etichetta={testi.documentoDaAggiornare} onFile={onAggiorna} />
      <Button className={styles.bottone} disabledFocusable={!isPronto} onClick={() => campo.current?.click()}>
        {testi.aggiorna}
      </Button>
      <Caption1 className={styles.nota}>{testi.aggiornaNota}</Caption1>
    </Sezione>
  );
}
