import { Button, Caption1, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FoglioInCartella, FreschezzaFoglio } from "../../actions/viste/FoglioInCartella";
import { isPocoMisurato } from "../../domain/sal/copertura";
import type { Lingua } from "../../texts/lingua";
import { testoMotivo } from "../../texts/schermi/motivi";
import { TESTI_CARTELLA } from "../../texts/schermi/schermoCartella";
import { usePannello } from "../contestoPannello";
import { RigaPremibile } from "../elementi/RigaPremibile";
import { SalColorato } from "../elementi/SalColorato";

const useStyles = makeStyles({
  riga: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", marginInlineStart: "-8px" },
  intera: { gridColumnStart: "2" },
  fonti: {
    gridColumnStart: "2",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    paddingBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  // Left and right each by itself: Fluent's own padding is a shorthand.
  fonte: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
  superato: { color: tokens.colorPaletteMarigoldForeground2, overflowWrap: "anywhere" },
});

type Cruscotto = Extract<FoglioInCartella, { cosa: "cruscotto" | "piano" }>;
type DiPerf = Extract<FoglioInCartella, { cosa: "perf" }>;

/** What a cruscotto is, in a line: coverage before everything else. */
function fraseCruscotto(foglio: Cruscotto, lingua: Lingua, copertura: string): string {
  const testi = TESTI_CARTELLA[lingua];
  return [
    ...(foglio.cosa === "piano" ? [testi.piano] : []),
    ...(foglio.isDiEnte ? [testi.ente] : []),
    foglio.cosa === "piano" ? testi.indicatori(foglio.indicatori) : copertura,
    ...(foglio.isInCorso ? [testi.inCorso] : []),
    foglio.domande === 0 ? testi.senzaDomande : testi.domande(foglio.domande),
    ...(foglio.isProtetto ? [testi.protetto] : []),
  ].join(" · ");
}

function fraseFreschezza(freschezza: FreschezzaFoglio, lingua: Lingua): string {
  const testi = TESTI_CARTELLA[lingua];
  if (freschezza.tipo === "aggiornato") return testi.aggiornato;
  if (freschezza.tipo === "ignota") return testi.ignoto;
  const { cambiati, spariti } = freschezza;
  return [
    ...(cambiati.length > 0 ? [testi.superato(cambiati)] : []),
    ...(spariti.length > 0 ? [testi.sparito(spariti)] : []),
  ].join("; ");
}

interface RigaDelFoglioProps {
  readonly foglio: FoglioInCartella;
  readonly isScelto: boolean;
  readonly isFermo: boolean;
  readonly onScelta: (isScelto: boolean) => void;
  readonly onVai: (foglio: string) => void;
  readonly onRicostruisci: (foglio: DiPerf) => void;
}

/** One sheet of the workbook: what it is, how it stands, and the way to it. */
export function RigaDelFoglio({ foglio, isScelto, isFermo, onScelta, onVai, onRicostruisci }: RigaDelFoglioProps) {
  const styles = useStyles();
  const { lingua, testi: comuni } = usePannello();
  const testi = TESTI_CARTELLA[lingua];
  const { nome } = foglio;
  const vai = () => onVai(nome);
  if (foglio.cosa === "altro")
    return (
      <li>
        <RigaPremibile nome={nome} sotto={testoMotivo(foglio.motivo, lingua)} onClick={vai} />
      </li>
    );
  if (foglio.cosa === "perf") return <RigaDiPerf {...{ foglio, isFermo, onVai, onRicostruisci }} />;
  const copertura = comuni.copertura(foglio.misurati, foglio.attesi);
  const isMuto = foglio.cosa === "piano" || foglio.isInCorso || isPocoMisurato(foglio) || foglio.sal === null;
  return (
    <li className={styles.riga}>
      {foglio.cosa === "cruscotto" && (
        <Checkbox
          aria-label={testi.scegli(nome)}
          checked={isScelto}
          onChange={(_, { checked }) => onScelta(checked === true)}
        />
      )}
      <div className={styles.intera}>
        <RigaPremibile
          nome={nome}
          cifra={isMuto ? null : <SalColorato sal={foglio.sal} esito={foglio.esito} />}
          sotto={fraseCruscotto(foglio, lingua, copertura)}
          onClick={vai}
        />
      </div>
    </li>
  );
}

/** One of our own sheets, with the way back to its sources. */
function RigaDiPerf({
  foglio,
  isFermo,
  onVai,
  onRicostruisci,
}: Pick<RigaDelFoglioProps, "isFermo" | "onVai" | "onRicostruisci"> & { readonly foglio: DiPerf }) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_CARTELLA[lingua];
  const { nome, fonti, freschezza, genere } = foglio;
  const isSuperato = freschezza?.tipo === "superato";
  // A summary of nobody knows which sheet is built again from that sheet.
  const isDaRifare =
    (isSuperato && freschezza.cambiati.length > 0) || (freschezza?.tipo === "ignota" && genere === "relazione");
  return (
    <li>
      <RigaPremibile
        nome={nome}
        sotto={
          freschezza && (
            <span className={mergeClasses(isSuperato && styles.superato)}>
              {isSuperato && "⚠ "}
              {fraseFreschezza(freschezza, lingua)}
            </span>
          )
        }
        onClick={() => onVai(nome)}
      />
      {(fonti.length > 0 || isDaRifare) && (
        <div className={styles.fonti}>
          {fonti.length > 0 && <Caption1>{testi.da}</Caption1>}
          {fonti.map((fonte) => (
            <Button
              key={fonte}
              size="small"
              appearance="transparent"
              className={styles.fonte}
              aria-label={testi.vai(fonte)}
              onClick={() => onVai(fonte)}
            >
              {fonte}
            </Button>
          ))}
          {isDaRifare && (
            <Button
              size="small"
              disabledFocusable={!isFermo}
              aria-label={testi.ricostruisciDi(nome)}
              onClick={() => onRicostruisci(foglio)}
            >
              {testi.ricostruisci}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
