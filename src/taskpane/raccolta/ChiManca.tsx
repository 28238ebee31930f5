import { Body1, Button, Caption1, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { contattoPer, type CartellaDaRaccogliere } from "../../actions/anno/raccolta";
import type { PuntoDi, RigaMancante } from "../../raccolta/risponde/chiManca";
import { fraseSollecito } from "../../texts/schermi/raccolta/raccolta";
import { TESTI_RACCOLTA } from "../../texts/schermi/raccolta/schermoRaccolta";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { copyTesto } from "../relazione/copyHtml";

const useStyles = makeStyles({
  titolo: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  dentro: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: "20px",
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  riga: { overflowWrap: "anywhere" },
  grigio: { color: tokens.colorNeutralForeground2 },
  bottone: { alignSelf: "start" },
});

/** One responsible: what is missing, and the reminder to copy. */
function Manca({ punto, cartella }: { punto: PuntoDi; cartella: CartellaDaRaccogliere }) {
  const styles = useStyles();
  const { lingua, raccolta } = usePannello();
  const testi = TESTI_RACCOLTA[lingua];
  const { responsabile, risposte, daRaccogliere, righeMancanti, dovute, inRitardo } = punto;
  const risposto = testi.punto(responsabile, risposte, daRaccogliere);
  const titolo = dovute === null ? risposto : `${risposto}, ${testi.inRitardo(inRitardo ?? 0, dovute)}`;
  const nomi = righeMancanti.map(({ riga }) => riga.misurato.indicatore.nome);
  const sollecito = fraseSollecito(
    { responsabile, contatto: contattoPer(cartella, responsabile), anno: cartella.anno, daRaccogliere, nomi },
    lingua,
  );
  const sotto = ({ perche, nota, isDovuta }: RigaMancante) =>
    [
      ...(isDovuta === true ? [testi.dovuta] : []),
      ...(perche === "in conflitto" ? [testi.inConflitto] : perche === "rifiutata" ? [testi.rifiutata] : []),
      ...(nota === "" ? [] : [testi.notaDi(nota)]),
    ].join(", ");
  return (
    <Apribile titolo={titolo} isIntestazione>
      <div className={styles.dentro}>
        <ListaProgressiva
          voci={righeMancanti}
          nome={titolo}
          chiave={({ riga: { foglio, misurato } }) => `${foglio.grid.foglio} ${misurato.indicatore.riga}`}
          disegna={(mancante) => (
            <li className={styles.riga}>
              <Body1>{mancante.riga.misurato.indicatore.nome}</Body1>{" "}
              <Caption1 className={styles.grigio}>{sotto(mancante)}</Caption1>
            </li>
          )}
        />
        <Textarea readOnly resize="vertical" rows={6} value={sollecito} aria-label={testi.sollecito(responsabile)} />
        <Button
          size="small"
          className={styles.bottone}
          aria-label={`${testi.copia}: ${responsabile}`}
          onClick={() =>
            void raccolta.esegui(async () => {
              await copyTesto(sollecito);
              return { codice: "sollecito-copiato", dati: { nome: responsabile } };
            })
          }
        >
          {testi.copia}
        </Button>
      </div>
    </Apribile>
  );
}

/** "Chi manca": by responsible, those who have everything left out. */
export function ChiManca({ punti, cartella }: { punti: readonly PuntoDi[]; cartella: CartellaDaRaccogliere }) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_RACCOLTA[lingua];
  const mancano = punti.filter(({ righeMancanti }) => righeMancanti.length > 0);
  return (
    <div>
      <h3 className={styles.titolo}>{testi.chiManca}</h3>
      {mancano.length === 0 && <Body1>{testi.tutti}</Body1>}
      {mancano.map((punto) => (
        <Manca key={punto.responsabile} punto={punto} cartella={cartella} />
      ))}
    </div>
  );
}
