import { useRef, useState } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { readPolitica } from "../../domain/metodo/readPolitica";
import type { Politica } from "../../domain/metodo/Politica";
import { testoRifiutoPolitica } from "../../texts/politica";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";

const useStyles = makeStyles({
  nota: { color: tokens.colorNeutralForeground2 },
  bottoni: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  errore: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

interface FileMetodoProps {
  /** Null while the fields say none that can be used. */
  readonly politica: Politica | null;
  readonly onEsporta: (politica: Politica) => void;
  readonly onImporta: (politica: Politica) => void;
}

/** The method as a file that a body shares: the one that the command line takes with --policy. */
export function FileMetodo({ politica, onEsporta, onImporta }: FileMetodoProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const scelta = useRef<HTMLInputElement>(null);
  const [esito, setEsito] = useState<{ readonly testo: string; readonly isErrore: boolean } | null>(null);

  const importa = async (file: File) => {
    const scritta = await file.text().catch((errore: unknown) => {
      if (errore instanceof DOMException) return null;
      throw errore;
    });
    const letta = scritta === null ? null : readPolitica(scritta.replace(/^\uFEFF/, ""));
    if (letta === null) setEsito({ testo: testi.importIlleggibile(file.name), isErrore: true });
    else if (!letta.ok) {
      const motivo = testoRifiutoPolitica(letta.rifiuto, lingua);
      setEsito({ testo: testi.importRifiutato(file.name, motivo), isErrore: true });
    } else {
      setEsito({ testo: testi.importato(letta.politica.nome), isErrore: false });
      onImporta(letta.politica);
    }
  };
  return (
    <Sezione titolo={testi.file}>
      <Caption1 className={styles.nota}>{testi.fileNota}</Caption1>
      <div className={styles.bottoni}>
        <Button size="small" disabledFocusable={politica === null} onClick={() => politica && onEsporta(politica)}>
          {testi.esporta}
        </Button>
        <Button size="small" onClick={() => scelta.current?.click()}>
          {testi.importa}
        </Button>
      </div>
      <input
        ref={scelta}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void importa(file);
          // The same file, once mended, can be chosen again.
          target.value = "";
        }}
      />
      <div role="status">
        {esito && <Body1 className={esito.isErrore ? styles.errore : undefined}>{esito.testo}</Body1>}
      </div>
    </Sezione>
  );
}
