import { motivoOf } from "../../../domain/Anomalia";
import { useState } from "react";
import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatNumero } from "../../../texts/formato";
import { fraseCausa, rimedioAnomalia, testoAnomalia } from "../../../texts/anomalie/anomalie";
import { usePannello } from "../../contestoPannello";
import { Apribile } from "../../elementi/Apribile";
import { ListaProgressiva } from "../../elementi/ListaProgressiva";
import { RigaCella } from "../../elementi/RigaCella";
import { CampoNota } from "./CampoNota";
import type { GruppoAnomalie, AnomaliaSuFoglio } from "./groupAnomalie";
import { Rimedi } from "./Rimedi";
import { isAccettabile, risposteA } from "./risposteA";
import { Risposte } from "./Risposte";

const useStyles = makeStyles({
  dentro: { paddingInlineStart: "20px", paddingBlockEnd: tokens.spacingVerticalS },
  grigio: { color: tokens.colorNeutralForeground2 },
  errore: { color: tokens.colorPaletteRedForeground1 },
  quanti: { fontVariantNumeric: "tabular-nums" },
});

/** The anomalie of one cause: how many, what to do, and where. */
export function GruppoAperto({ gruppo }: { gruppo: GruppoAnomalie }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const { codice, gravita, voci } = gruppo;
  const righe = voci.flatMap(({ riga }) => riga ?? []);
  const hasSal = voci.every((voce) => voce.hasSal);
  const [nota, setNota] = useState("");
  // One answer for all must suit each of them.
  const risposteDi = ({ anomalia }: AnomaliaSuFoglio) => risposteA(anomalia, hasSal, nota).length;
  const [esigente] = [...voci].sort((a, b) => risposteDi(a) - risposteDi(b));
  const comune = voci[0] && fraseCausa(voci[0].anomalia, lingua);
  const titolo = (
    <>
      {comune ?? testi.nomeAnomalia(codice)}{" "}
      <span className={mergeClasses(styles.quanti, styles.grigio)}>({formatNumero(voci.length, lingua)})</span>
      {gravita !== "nota" && (
        <Caption1 className={gravita === "errore" ? styles.errore : styles.grigio}> {testi.gravita(gravita)}</Caption1>
      )}
    </>
  );
  return (
    <Apribile titolo={titolo} isIntestazione ricordo={`causa ${gravita} ${gruppo.causa}`}>
      <div className={styles.dentro}>
        <Caption1 block>{rimedioAnomalia(codice, lingua, voci[0] ? motivoOf(voci[0].anomalia) : null)}</Caption1>
        {voci.some((voce) => voce.riga !== null && isAccettabile(voce.anomalia, voce.hasSal)) && (
          <CampoNota nota={nota} onNota={setNota} />
        )}
        {esigente && righe.length > 1 && (
          <Risposte
            anomalia={esigente.anomalia}
            hasSal={hasSal}
            righe={righe}
            nota={nota}
            nome={testi.tutteLeRighe(righe.length)}
          />
        )}
        <ListaProgressiva
          voci={voci}
          chiave={({ riga, anomalia }, indice) =>
            riga ? `${riga.riga} ${riga.colonna} ${JSON.stringify(anomalia)}` : String(indice)
          }
          disegna={(voce) => <RigaAnomalia voce={voce} nota={nota} />}
        />
      </div>
    </Apribile>
  );
}

function RigaAnomalia({ voce, nota }: { voce: AnomaliaSuFoglio; nota: string }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const { anomalia, hasSal, uno, luogo, riga } = voce;
  const frase = testoAnomalia(anomalia, lingua);
  const nome = luogo?.nome ?? testi.tuttoIlFoglio;
  return (
    <li>
      {luogo === null ? (
        <Caption1 block className={styles.grigio}>
          {nome}: {frase}
        </Caption1>
      ) : (
        <RigaCella nome={nome} cella={luogo.cella} sotto={frase} />
      )}
      <Rimedi anomalia={anomalia} hasSal={hasSal} posto={riga} nota={nota} nome={nome} uno={uno} />
    </li>
  );
}
