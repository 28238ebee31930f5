import { useId, useRef, type ReactElement, type Ref } from "react";
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { ESEMPI } from "./esempi";
import { TESTI_PAGINA } from "./testi";

const useStyles = makeStyles({
  barra: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    flexShrink: 0,
  },
  logo: { width: "24px", height: "24px" },
  prodotto: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  motto: {
    color: tokens.colorNeutralForeground2,
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  scelta: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  stato: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  nascosto: { display: "none" },
});

interface BarraProps {
  /** Name of the file that is open. */
  readonly nome: string;
  /** File of the sample that is open, null for a file of the user's. */
  readonly esempio: string | null;
  readonly isOccupata: boolean;
  /** Something has changed since it was opened or saved. */
  readonly isDaSalvare: boolean;
  readonly ref: Ref<HTMLElement>;
  readonly onEsempio: (file: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSalva: () => void;
}

/** Name of the product, what is open, and the way in and out for files. */
export function Barra({
  ref,
  nome,
  esempio,
  isOccupata,
  isDaSalvare,
  onEsempio,
  onFile,
  onSalva,
}: BarraProps): ReactElement {
  const stili = useStyles();
  const scelta = useId();
  const file = useRef<HTMLInputElement>(null);
  return (
    <header ref={ref} className={stili.barra}>
      <img src="assets/perf-64.png" alt="" className={stili.logo} />
      <h1 className={stili.prodotto}>{TESTI_PAGINA.prodotto}</h1>
      <span className={stili.motto}>{TESTI_PAGINA.motto}</span>
      <div className={stili.scelta}>
        <label htmlFor={scelta}>{esempio === null ? TESTI_PAGINA.fileProprio : TESTI_PAGINA.esempio}</label>
        <Select id={scelta} value={esempio ?? ""} disabled={isOccupata} onChange={(_, { value }) => onEsempio(value)}>
          {esempio === null && (
            <option value="" disabled>
              {nome}
            </option>
          )}
          {ESEMPI.map((uno) => (
            <option key={uno.file} value={uno.file}>
              {uno.nome}
            </option>
          ))}
        </Select>
      </div>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        className={stili.nascosto}
        aria-label={TESTI_PAGINA.apri}
        onChange={({ currentTarget }) => {
          const scelto = currentTarget.files?.[0];
          // Emptied so that the same file can be chosen again.
          currentTarget.value = "";
          if (scelto) onFile(scelto);
        }}
      />
      <Button icon={<FolderOpenRegular />} disabled={isOccupata} onClick={() => file.current?.click()}>
        {TESTI_PAGINA.apri}
      </Button>
      <span role="status" className={stili.stato}>
        {isDaSalvare && `${TESTI_PAGINA.segnoDaSalvare} ${TESTI_PAGINA.daSalvare}`}
      </span>
      <Button
        title={TESTI_PAGINA.salvaTasti}
        icon={<ArrowDownloadRegular />}
        appearance="primary"
        disabled={isOccupata}
        onClick={onSalva}
      >
        {TESTI_PAGINA.salva}
      </Button>
    </header>
  );
}
