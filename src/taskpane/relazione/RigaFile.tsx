import { useId } from "react";
import { Body1, Button, Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { UsoFile } from "../../actions/file/fileScelti";
import type { FileOfferto } from "../../actions/relazione/scegliRelazione";
import { TESTI_ALTRI_FILE } from "../../texts/schermi/esiti/altriFile";
import { usePannello } from "../contestoPannello";

const USI: readonly UsoFile[] = ["altro", "confronto"];

const useStyles = makeStyles({
  riga: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "start",
  },
  nome: { overflowWrap: "anywhere" },
  intera: { gridColumn: "1 / -1" },
  sotto: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

interface RigaFileProps {
  readonly file: FileOfferto;
  readonly isFermo: boolean;
  readonly onUso: (uso: UsoFile) => void;
  readonly onTogli: () => void;
}

/** What is said of a file, by what it is and what it is used for. */
function percheOf({ parentela, uso }: FileOfferto) {
  if (uso === "altro") return parentela;
  return parentela === "stessi-indicatori" ? "versione" : "versione-lontana";
}

/** A picked file: what was found in it, what it is for, and the way to leave it out. */
export function RigaFile({ file, isFermo, onUso, onTogli }: RigaFileProps) {
  const styles = useStyles();
  const id = useId();
  const { lingua } = usePannello();
  const testi = TESTI_ALTRI_FILE[lingua];
  const { nome, cruscotti, indicatori, anno, uso } = file;
  return (
    <li className={styles.riga}>
      <Body1 className={styles.nome}>{nome}</Body1>
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={testi.togliFile(nome)}
        title={testi.togli}
        disabledFocusable={!isFermo}
        onClick={onTogli}
      />
      <Caption1 className={styles.sotto}>{testi.trovati(cruscotti, indicatori, anno)}</Caption1>
      {cruscotti > 0 && (
        <Select
          size="small"
          className={styles.intera}
          aria-label={testi.uso(nome)}
          aria-describedby={id}
          value={uso}
          onChange={(_, { value }) => onUso(USI.find((una) => una === value) ?? uso)}
        >
          {USI.map((una) => (
            <option key={una} value={una}>
              {testi.usi[una]}
            </option>
          ))}
        </Select>
      )}
      <Caption1 id={id} className={styles.sotto}>
        {testi.perche[percheOf(file)]}
      </Caption1>
    </li>
  );
}
