import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FoglioCostruito } from "../../actions/viste/FoglioCostruito";
import { TESTI_CARTELLA } from "../../texts/schermi/schermoCartella";
import { TESTI_PRIMO } from "../../texts/schermi/schermoPrimo";
import { usePannello } from "../contestoPannello";
import { ParteIntera } from "./ParteIntera";

const useStyles = makeStyles({
  fonti: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  // A long name of a sheet goes on over the next line.
  fonte: { overflowWrap: "anywhere", textAlign: "start" },
  cartella: { alignSelf: "start" },
});

/** A sheet that PERF built: what it is, the way back to what its figures come from, and what can be done with it. */
export function Costruito({ titolo, fonti, isScheda }: FoglioCostruito) {
  const styles = useStyles();
  const { testi, lingua, vaiA } = usePannello();
  const { costruito } = TESTI_PRIMO[lingua];
  return (
    <ParteIntera titolo={testi.foglioPerf}>
      {titolo !== "" && <Body1>{costruito.titolo(titolo)}</Body1>}
      {isScheda && <Body1>{costruito.scheda}</Body1>}
      {fonti.length > 0 && (
        <>
          <Body1 id="fonti-del-foglio">{costruito[isScheda ? "chiede" : "segue"](fonti.length)}</Body1>
          <ul className={styles.fonti} aria-labelledby="fonti-del-foglio">
            {fonti.map((foglio) => (
              <li key={foglio}>
                <Button
                  size="small"
                  className={styles.fonte}
                  aria-label={TESTI_CARTELLA[lingua].vai(foglio)}
                  onClick={() => vaiA({ foglio })}
                >
                  {foglio}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {fonti.length === 0 && <Body1>{testi.nonCruscottoRimedio}</Body1>}
      {!isScheda && <Body1>{costruito.inCartella}</Body1>}
      <Button size="small" className={styles.cartella} onClick={() => vaiA("cartella")}>
        {costruito.cartella}
      </Button>
    </ParteIntera>
  );
}
