import { useRef, useState } from "react";
import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { withFoglioConfronto, withoutFile, withUso, type FontiScelte } from "../../actions/file/fileScelti";
import type { PropostaRelazione, CartellaLetta } from "../../actions/relazione/scegliRelazione";
import { TESTI_ALTRI_FILE } from "../../texts/schermi/esiti/altriFile";
import { usePannello } from "../contestoPannello";
import { CampoFile } from "../elementi/CampoFile";
import { Sezione } from "../elementi/Sezione";
import type { Sessione } from "../sessione/useSessione";
import { RigaFile } from "./RigaFile";
import { readFiles } from "./readFiles";

const useStyles = makeStyles({
  nota: { color: tokens.colorNeutralForeground2 },
  lista: { listStyleType: '""', margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  bottone: { alignSelf: "start" },
});

interface AltriFileProps {
  readonly letta: CartellaLetta;
  readonly proposta: PropostaRelazione;
  readonly fonti: FontiScelte;
  readonly sessione: Pick<Sessione, "foglio" | "comandi">;
  /** The workbook is being read: other sheets must not come and go meanwhile. */
  readonly isInLettura: boolean;
  readonly onFonti: (fonti: FontiScelte) => void;
}

/** Other .xlsx files that figures come from, and what the cruscotti are compared with. */
export function AltriFile({ letta, proposta, fonti, sessione, isInLettura, onFonti }: AltriFileProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_ALTRI_FILE[lingua];
  const campo = useRef<HTMLInputElement>(null);
  const [rifiuti, setRifiuti] = useState<readonly string[]>([]);
  const { comandi, foglio } = sessione;
  const isFermo = comandi.inCorso === null && !isInLettura;
  const proprie = proposta.ignorati.find(({ motivo }) => motivo === "variazioni");
  const daRiscegliere = letta.conservata.file
    .map(({ nome }) => nome)
    .filter((nome) => !fonti.file.some(({ file }) => file.nome === nome));

  const leggi = (scelti: readonly File[]) =>
    comandi.esegui("file", async () => {
      const letti = await foglio.sospendi(() => readFiles(scelti, fonti, letta, lingua));
      onFonti(letti.fonti);
      setRifiuti(letti.rifiuti);
      return null;
    });

  return (
    <Sezione titolo={testi.titolo}>
      <Caption1 className={styles.nota}>{testi.nota}</Caption1>
      {daRiscegliere.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{testi.daRiscegliere(daRiscegliere)}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.lista} aria-label={testi.scelti} hidden={proposta.file.length === 0}>
        {proposta.file.map((file) => (
          <RigaFile
            key={file.nome}
            file={file}
            isFermo={isFermo}
            onUso={(uso) => onFonti(withUso(fonti, file.nome, uso))}
            onTogli={() => onFonti(withoutFile(fonti, file.nome))}
          />
        ))}
      </ul>
      {proprie !== undefined && <Caption1>{testi.variazioniProprie(proprie.foglio)}</Caption1>}
      {rifiuti.map((rifiuto) => (
        <MessageBar key={rifiuto} intent="error" layout="multiline">
          <MessageBarBody role="alert">{rifiuto}</MessageBarBody>
        </MessageBar>
      ))}
      <CampoFile campo={campo} nome={testi.campo} onScelti={(scelti) => void leggi(scelti)} />
      <Button className={styles.bottone} disabledFocusable={!isFermo} onClick={() => campo.current?.click()}>
        {testi.scegli}
      </Button>
      {proposta.confrontabili.length > 1 && (
        <Field label={testi.foglioPrecedente}>
          <Select
            value={fonti.foglioConfronto ?? ""}
            onChange={(_, { value }) => onFonti(withFoglioConfronto(fonti, value === "" ? null : value))}
          >
            <option value="">{testi.nessunFoglio}</option>
            {proposta.confrontabili.map((nome) => (
              <option key={nome} value={nome}>
                {nome}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </Sezione>
  );
}
