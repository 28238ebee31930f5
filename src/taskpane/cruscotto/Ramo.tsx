import { useId, useState } from "react";
import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { formatQuota } from "../../texts/formato";
import { nomeEsito } from "../../texts/nomi";
import { spiegaMedia } from "../../texts/spiegaMedia";
import { usePannello } from "../contestoPannello";
import { RigaCella } from "../elementi/RigaCella";
import { SalColorato } from "../elementi/SalColorato";
import { Addendi } from "./Addendi";
import { cellaDi } from "./celle";
import type { RamoAlbero } from "./orderAlbero";

const useStyles = makeStyles({
  ramo: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)", marginInlineStart: "-6px" },
  sotto1: { paddingInlineStart: "16px" },
  sotto2: { paddingInlineStart: "32px" },
  apri: { minWidth: 0, alignSelf: "start", marginBlockStart: tokens.spacingVerticalXXS },
  calcolo: {
    gridColumnStart: "2",
    paddingBlockEnd: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** One heading of the tree: its mean with sign, outcome and coverage, and the arithmetic behind the arrow. */
export function Ramo({ ramo }: { ramo: RamoAlbero }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const [isAperto, setAperto] = useState(false);
  const id = useId();
  const { nodo, media } = ramo.aggregato;
  const parti = [
    nomeEsito(media.esito, lingua),
    testi.copertura(media.misurati, media.attesi),
    ...(nodo.peso === null ? [] : [testi.peso(formatQuota(nodo.peso, lingua))]),
  ];
  return (
    <li
      className={mergeClasses(
        styles.ramo,
        ramo.profondita === 1 && styles.sotto1,
        ramo.profondita > 1 && styles.sotto2,
      )}
      aria-level={ramo.profondita + 1}
    >
      <Button
        appearance="subtle"
        size="small"
        className={styles.apri}
        icon={isAperto ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-label={testi.mostraCalcolo(nodo.nome)}
        title={testi.calcolo}
        aria-expanded={isAperto}
        aria-controls={isAperto ? id : undefined}
        onClick={() => setAperto(!isAperto)}
      />
      <RigaCella
        nome={nodo.nome}
        cella={cellaDi(nodo)}
        cifra={<SalColorato sal={media.sal} esito={media.esito} />}
        sotto={parti.join(" · ")}
      />
      {isAperto && (
        <div id={id} className={styles.calcolo}>
          <Addendi addendi={media.addendi} />
          <Caption1 block>{spiegaMedia(media, lingua)}</Caption1>
        </div>
      )}
    </li>
  );
}
