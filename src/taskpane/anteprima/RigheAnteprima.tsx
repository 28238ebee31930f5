import { useMemo, useState } from "react";
import { Body1, Caption1, Checkbox, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { chiaveRiga, lasciateFuori } from "../../actions/viste/righeAnteprima";
import type { Anteprima, RigaAnteprima } from "../../actions/viste/Azioni";
import { usePannello } from "../contestoPannello";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { RigaModifica } from "./RigaModifica";

const useStyles = makeStyles({
  parte: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  filtro: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // Left and right each by itself: Fluent's own padding is a shorthand.
  voce: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  tutte: { marginInlineStart: "-8px" },
  grigio: { color: tokens.colorNeutralForeground2 },
});

const FILTRI = ["cambia", "anomalie", "tutti"] as const;

/** The lines of each filter; what the user typed and is about to lose comes before what merely fills a blank. */
function righePerFiltro(righe: readonly RigaAnteprima[]) {
  const nuove = righe.filter(({ isCifraNuova }) => isCifraNuova);
  const isTua = ({ sostituisce }: RigaAnteprima) => sostituisce !== "nulla";
  return {
    cambia: [...nuove.filter(isTua), ...nuove.filter((riga) => !isTua(riga))],
    anomalie: righe.filter(({ anomalie }) => anomalie.length > 0),
    tutti: righe,
  };
}

interface RigheAnteprimaProps extends Pick<Anteprima, "righe"> {
  /** Cells that the user leaves out. */
  readonly tolte: ReadonlySet<string>;
  readonly onTolte: (tolte: ReadonlySet<string>) => void;
}

/** The SAL cells that will be written: those whose figure changes, those with an open anomalia, or all. */
export function RigheAnteprima({ righe, tolte, onTolte }: RigheAnteprimaProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  const perFiltro = useMemo(() => righePerFiltro(righe), [righe]);
  const lasciate = useMemo(() => lasciateFuori(righe, tolte), [righe, tolte]);
  const { cambia, anomalie } = perFiltro;
  const [scelto, setScelto] = useState<(typeof FILTRI)[number]>(cambia.length > 0 ? "cambia" : "tutti");
  const filtri = {
    cambia: testi.filtroCambia(cambia.length),
    anomalie: testi.filtroAnomalie(anomalie.length),
    tutti: testi.filtroTutti(righe.length),
  };
  const offerti = FILTRI.filter((filtro) => filtro !== "anomalie" || anomalie.length > 0);
  const mostrate = perFiltro[scelto];

  /** The lines in sight that can be written, and how many of them are. */
  const scrivibili = mostrate.filter((riga) => riga.cambia).map(chiaveRiga);
  const scelte = scrivibili.filter((chiave) => !lasciate.has(chiave)).length;
  const onTutte = (isScritta: boolean) => {
    const inVista = new Set(scrivibili);
    onTolte(new Set(isScritta ? [...tolte].filter((chiave) => !inVista.has(chiave)) : [...tolte, ...scrivibili]));
  };
  const onScelta = (chiave: string, isScritta: boolean) => {
    const nuove = new Set(tolte);
    if (isScritta) nuove.delete(chiave);
    else nuove.add(chiave);
    onTolte(nuove);
  };
  return (
    <div className={styles.parte}>
      <div role="group" aria-label={testi.filtro} className={styles.filtro}>
        {offerti.map((filtro) => (
          <ToggleButton
            key={filtro}
            size="small"
            appearance={filtro === scelto ? "secondary" : "subtle"}
            className={styles.voce}
            checked={filtro === scelto}
            onClick={() => setScelto(filtro)}
          >
            {filtri[filtro]}
          </ToggleButton>
        ))}
      </div>
      {scrivibili.length > 1 && (
        <Checkbox
          className={styles.tutte}
          label={testi.tutteLeCelle(scelte, scrivibili.length)}
          checked={scelte === 0 ? false : scelte === scrivibili.length ? true : "mixed"}
          onChange={(_, { checked }) => onTutte(checked === true)}
        />
      )}
      {lasciate.size > tolte.size && <Caption1 className={styles.grigio}>{testi.lasciateSopra}</Caption1>}
      {mostrate.length === 0 && <Body1>{testi.nienteCambia}</Body1>}
      <ListaProgressiva
        key={scelto}
        voci={mostrate}
        nome={filtri[scelto]}
        chiave={chiaveRiga}
        disegna={(riga) => {
          const chiave = chiaveRiga(riga);
          const isLasciata = lasciate.has(chiave);
          return (
            <RigaModifica
              riga={riga}
              isScritta={!isLasciata}
              isObbligata={isLasciata && !tolte.has(chiave)}
              onScelta={(isScritta) => onScelta(chiave, isScritta)}
            />
          );
        }}
      />
    </div>
  );
}
