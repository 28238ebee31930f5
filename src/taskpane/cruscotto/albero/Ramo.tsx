import { useId } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { isPocoMisurato } from "../../../domain/sal/copertura";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { formatQuota } from "../../../texts/formato";
import { nomeEsito } from "../../../texts/nomiEsito";
import { spiegaMedia } from "../../../texts/spiegazioni/spiegaMedia";
import { usePannello } from "../../contestoPannello";
import { BarraSal } from "../../elementi/BarraSal";
import { ListaProgressiva } from "../../elementi/ListaProgressiva";
import { RigaCella } from "../../elementi/RigaCella";
import { useAperto } from "../../elementi/useAperto";
import { SalColorato } from "../../elementi/SalColorato";
import type { RamoAlbero } from "./buildAlbero";
import { cellaDi, cellaSalDi } from "../celle";
import { nomeDelNodo } from "../nomeDelNodo";

const useStyles = makeStyles({
  ramo: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: "-6px",
  },
  apri: { minWidth: 0, alignSelf: "start", marginBlockStart: tokens.spacingVerticalXXS },
  barra: { gridColumnStart: "2", paddingBlockEnd: tokens.spacingVerticalXS },
  dentro: { gridColumnStart: "1", gridColumnEnd: "3", paddingInlineStart: "14px" },
  calcolo: {
    paddingInlineStart: "14px",
    paddingBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  indicatori: { paddingInlineStart: "14px" },
});

interface RamiProps {
  readonly rami: readonly RamoAlbero[];
  /** What the list is called; those below a heading are named by it. */
  readonly nome?: string;
}

/** Headings side by side in the tree. */
export function Rami({ rami, nome }: RamiProps) {
  return (
    <ListaProgressiva
      voci={rami}
      {...(nome === undefined ? {} : { nome })}
      chiave={({ aggregato }) => String(aggregato.nodo.id)}
      disegna={(ramo) => <Ramo ramo={ramo} />}
    />
  );
}

/** One heading: its mean as a bar with sign, outcome and coverage; behind the arrow the arithmetic and what it is of. */
function Ramo({ ramo }: { ramo: RamoAlbero }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const [isAperto, setAperto] = useAperto(`ramo ${[...ramo.aggregato.percorso, ramo.aggregato.nodo.nome].join(" › ")}`);
  const id = useId();
  const { nodo, media } = ramo.aggregato;
  const nome = nomeDelNodo(nodo.nome, nodo.livello, testi);
  // Too few rows speak for no heading: its coverage stands in the place of a figure and of a colour.
  const isPoco = isPocoMisurato(media);
  const copertura = testi.copertura(media.misurati, media.attesi);
  const parti = [
    ...(isPoco ? [testi.pocoMisurato] : [nomeEsito(media.esito, lingua), copertura]),
    ...(nodo.peso === null ? [] : [testi.peso(formatQuota(nodo.peso, lingua))]),
  ];
  return (
    <li className={styles.ramo}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.apri}
        icon={isAperto ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-label={testi.mostraCalcolo(nome)}
        title={testi.calcolo}
        aria-expanded={isAperto}
        aria-controls={isAperto ? id : undefined}
        onClick={() => setAperto(!isAperto)}
      />
      <RigaCella
        nome={nome}
        cella={cellaDi(nodo)}
        cifra={isPoco ? copertura : <SalColorato sal={media.sal} esito={media.esito} />}
        sotto={parti.join(" · ")}
      />
      {media.sal !== null && !isPoco && (
        <div className={styles.barra}>
          <BarraSal sal={media.sal} esito={media.esito} />
        </div>
      )}
      {isAperto && (
        <div id={id} className={styles.dentro}>
          <Caption1 block className={styles.calcolo}>
            {spiegaMedia(media, lingua)}
          </Caption1>
          <Rami rami={ramo.rami} />
          {ramo.indicatori.length > 0 && (
            <div className={styles.indicatori}>
              <ListaProgressiva
                voci={ramo.indicatori}
                chiave={({ indicatore }) => `${indicatore.riga} ${indicatore.colonne.target}`}
                disegna={(uno) => <RigaIndicatore indicatore={uno} />}
              />
            </div>
          )}
        </div>
      )}
    </li>
  );
}

function RigaIndicatore({ indicatore: { indicatore, misura } }: { indicatore: IndicatoreMisurato }) {
  const { testi, lingua } = usePannello();
  const { peso } = indicatore;
  const parti = [nomeEsito(misura.esito, lingua), ...(peso === null ? [] : [testi.peso(formatQuota(peso, lingua))])];
  return (
    <li>
      <RigaCella
        nome={indicatore.nome}
        cella={cellaSalDi(indicatore)}
        cifra={<SalColorato sal={misura.sal} esito={misura.esito} />}
        sotto={parti.join(" · ")}
      />
    </li>
  );
}
