import { useEffect, useMemo, useRef } from "react";
import { Body1, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { mostraCella } from "../../actions/cartella/mostraCella";
import { chiaveRiga, lasciateFuori } from "../../actions/viste/righeAnteprima";
import type { AnteprimaFogli, FoglioInAnteprima, TolteDeiFogli } from "../../actions/viste/AnteprimaFogli";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { TESTI_CARTELLA } from "../../texts/schermi/schermoCartella";
import { RigheAnteprima } from "../anteprima/RigheAnteprima";
import { SceltaModo } from "../anteprima/SceltaModo";
import { avvisoDiErrore } from "../sessione/avvisi";
import { ContestoPannello, usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";

const NESSUNA: ReadonlySet<string> = new Set();

const useStyles = makeStyles({
  schermo: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalM,
  },
  titolo: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  grigio: { color: tokens.colorNeutralForeground2 },
  dentro: { paddingInlineStart: "20px" },
  fuori: { margin: 0, overflowWrap: "anywhere" },
});

interface PannelloFogliProps {
  readonly anteprima: AnteprimaFogli;
  readonly tolte: TolteDeiFogli;
  readonly onTolte: (foglio: string, tolte: ReadonlySet<string>) => void;
  readonly onModo: (modo: ModoScrittura) => void;
  readonly onErrore: (errore: unknown) => void;
}

/** What a command is about to do on many sheets, one under the other. */
export function PannelloFogli({ anteprima, tolte, onTolte, onModo, onErrore }: PannelloFogliProps) {
  const styles = useStyles();
  const { lingua, testi: comuni } = usePannello();
  const testi = TESTI_CARTELLA[lingua];
  const titolo = useRef<HTMLHeadingElement>(null);
  // Only who opened it from the pane is taken to its heading: the focus is never taken away from the grid.
  useEffect(() => {
    if (document.hasFocus()) titolo.current?.focus();
  }, []);
  const { comando, fogli, modo } = anteprima;
  const presi = fogli.filter(({ rifiuto }) => rifiuto === null);
  const fuori = fogli.filter(({ rifiuto }) => rifiuto !== null);
  return (
    <section className={styles.schermo} aria-label={comuni.anteprima}>
      <h2 tabIndex={-1} ref={titolo} className={styles.titolo}>
        {testi.anteprima(comando)}
      </h2>
      <Body1>{testi.fogliToccati(presi.filter(({ quante }) => quante > 0).length)}</Body1>
      {fuori.length > 0 && (
        <div role="group" aria-label={testi.esclusi(fuori.length)}>
          <Caption1>{testi.esclusi(fuori.length)}</Caption1>
          {fuori.map(({ foglio, rifiuto }) => (
            <p key={foglio} className={styles.fuori}>
              <Caption1>{avvisoDiErrore(rifiuto, lingua).testo}</Caption1>
            </p>
          ))}
        </div>
      )}
      <div>
        {presi.map((foglio) => (
          <FoglioNellAnteprima
            key={foglio.foglio}
            {...{ foglio, comando, onErrore }}
            tolte={tolte.get(foglio.foglio) ?? NESSUNA}
            onTolte={(nuove) => onTolte(foglio.foglio, nuove)}
          />
        ))}
      </div>
      {modo !== null && (
        <Apribile titolo={comuni.modoScelto(comuni.nomiModo[modo])}>
          <SceltaModo modo={modo} onModo={onModo} />
        </Apribile>
      )}
    </section>
  );
}

interface FoglioNellAnteprimaProps extends Pick<PannelloFogliProps, "onErrore"> {
  readonly foglio: FoglioInAnteprima;
  readonly comando: AnteprimaFogli["comando"];
  readonly tolte: ReadonlySet<string>;
  readonly onTolte: (tolte: ReadonlySet<string>) => void;
}

/** One sheet of the preview: how much, and where SALs are written each cell behind a line. */
function FoglioNellAnteprima({ foglio, comando, tolte, onTolte, onErrore }: FoglioNellAnteprimaProps) {
  const styles = useStyles();
  const contesto = usePannello();
  const { lingua } = contesto;
  const testi = TESTI_CARTELLA[lingua];
  const { foglio: nome, righe, quante, allargate = 0 } = foglio;
  const suoContesto = useMemo(
    () => ({
      ...contesto,
      mostra: (riga: number, colonna: number) => {
        mostraCella(nome, riga, colonna).catch(onErrore);
      },
    }),
    [contesto, nome, onErrore],
  );
  const lasciate = lasciateFuori(righe, tolte);
  const scritte = righe.filter((riga) => riga.cambia && !lasciate.has(chiaveRiga(riga)));
  const frase =
    comando === "ricalcola"
      ? [
          testi.celle(scritte.length),
          testi.cambiano(scritte.filter(({ isCifraNuova }) => isCifraNuova).length),
          ...(scritte.some(({ sostituisce }) => sostituisce !== "nulla")
            ? [testi.sostituite(scritte.filter(({ sostituisce }) => sostituisce !== "nulla").length)]
            : []),
        ].join(" · ")
      : comando === "semafori"
        ? [testi.aree(quante), ...(allargate > 0 ? [testi.allargate(allargate)] : [])].join(" · ")
        : testi.formule(quante);
  const titolo = (
    <>
      {nome} <Caption1 className={styles.grigio}>{frase}</Caption1>
    </>
  );
  if (righe.length === 0)
    return (
      <Body1 as="p" block className={styles.fuori}>
        {titolo}
      </Body1>
    );
  return (
    <Apribile titolo={titolo} isIntestazione>
      <div className={styles.dentro}>
        <ContestoPannello.Provider value={suoContesto}>
          <RigheAnteprima righe={righe} tolte={tolte} onTolte={onTolte} />
        </ContestoPannello.Provider>
      </div>
    </Apribile>
  );
}
