import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import { correzioniDi } from "../../actions/foglio/correzioniDi";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import type { Risposta } from "../../modifiche/Risposta";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { tettoOf } from "../../domain/regole/regolaDi";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";
import { useFuocoSeguente } from "../sessione/useFuocoSeguente";
import { useRitorno } from "../sessione/useRitorno";
import type { Sessione } from "../sessione/useSessione";
import { fraseArgomento, fraseLinea } from "./fraseCorrezione";
import { ModuloCorrezione } from "./ModuloCorrezione";

const useStyles = makeStyles({
  lista: { listStyleType: '""', margin: 0, padding: 0 },
  voce: {
    display: "flex",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  parole: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  grigio: { color: tokens.colorNeutralForeground2 },
});

interface CorrezioniProps {
  readonly lettura: Extract<LetturaFoglio, { tipo: "cruscotto" }>;
  readonly uno: IndicatoreMisurato;
  readonly sessione: Sessione;
  /** The form is open. */
  readonly isAperta: boolean;
  readonly onAperta: (isAperta: boolean) => void;
}

interface VoceCorrezione {
  readonly frase: string;
  readonly firma: string;
  readonly isValida: boolean;
  readonly senza: Risposta;
}

/** What the user corrected about an indicator, with who and why, and the way to correct more or to take it back. */
export function Correzioni({ lettura, uno, sessione, isAperta, onAperta }: CorrezioniProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const voci = vociDi(lettura, uno, lingua);
  const contenitore = useFuocoSeguente(lettura);
  const bottone = useRitorno(isAperta);
  return (
    <Sezione titolo={testi.correzioni}>
      <div ref={contenitore}>
        {voci.length === 0 ? (
          <Body1 className={styles.grigio}>{testi.nessunaCorrezione}</Body1>
        ) : (
          <ul className={styles.lista} aria-label={testi.correzioni}>
            {voci.map(({ frase, firma, isValida, senza }) => (
              <li key={frase} className={styles.voce}>
                <span className={styles.parole}>
                  {frase}
                  <Caption1 block className={styles.grigio}>
                    {isValida ? firma : testi.nonVale}
                  </Caption1>
                </span>
                <Button size="small" aria-label={testi.togliDi(frase)} onClick={() => sessione.rispondi(senza)}>
                  {testi.togli}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div ref={bottone}>
        {isAperta ? (
          <ModuloCorrezione
            uno={uno}
            massimo={tettoOf(lettura.misurato.politica)}
            sessione={sessione}
            onChiudi={() => onAperta(false)}
          />
        ) : (
          <Button onClick={() => onAperta(true)}>{testi.correggi}</Button>
        )}
      </div>
    </Sezione>
  );
}

function vociDi(
  { misurato, correzioni }: CorrezioniProps["lettura"],
  uno: IndicatoreMisurato,
  lingua: ReturnType<typeof usePannello>["lingua"],
): readonly VoceCorrezione[] {
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const { argomenti, linee } = correzioniDi(uno, misurato, correzioni);
  const { riga, colonne } = uno.indicatore;
  const righe = [{ riga, colonna: colonne.target }];
  return [
    ...linee.map((linea) => ({
      frase: fraseLinea(linea, lingua),
      firma: testi.firma(linea.autore, linea.motivo),
      // Of lines that contradict each other none holds.
      isValida: linea.detto?.cosa === "accettata" || uno.stabilito !== null,
      senza: { su: "linee", linee: [linea] } as const,
    })),
    ...argomenti.map((argomento) => ({
      frase: fraseArgomento(argomento, lingua),
      firma: "",
      isValida: true,
      senza: { su: "righe", righe, risposta: { cosa: "senza", argomento: argomento.argomento } } as const,
    })),
  ];
}
