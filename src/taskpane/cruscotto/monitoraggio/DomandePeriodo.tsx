import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { DomandeDiPeriodo } from "../../../periodo/domandeDi";
import { TESTI_MONITORAGGIO } from "../../../texts/schermi/schermoMonitoraggio";
import { usePannello } from "../../contestoPannello";

const useStyles = makeStyles({
  domanda: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  risposte: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What only the body knows of how its rows move through the year: one question a kind, one answer for all its rows. */
export function DomandePeriodo({ domande: { generi, accumulo } }: { domande: DomandeDiPeriodo }) {
  const styles = useStyles();
  const { lingua, rispondiDiPeriodo } = usePannello();
  const testi = TESTI_MONITORAGGIO[lingua];
  return (
    <>
      {generi.map(({ genere, righe, esempio }) => {
        const domanda = testi.genere(genere, righe, esempio);
        return (
          <div key={genere} role="group" aria-label={domanda} className={styles.domanda}>
            <Caption1>{domanda}</Caption1>
            <div className={styles.risposte}>
              {(["accumulo", "livello"] as const).map((natura) => (
                <Button key={natura} size="small" onClick={() => rispondiDiPeriodo({ di: "genere", genere, natura })}>
                  {testi.nature[natura]}
                </Button>
              ))}
            </div>
          </div>
        );
      })}
      {accumulo > 0 && (
        <div role="group" aria-label={testi.periodi(accumulo)} className={styles.domanda}>
          <Caption1>{testi.periodi(accumulo)}</Caption1>
          <div className={styles.risposte}>
            {(["cumulati", "incrementi"] as const).map((periodi) => (
              <Button key={periodi} size="small" onClick={() => rispondiDiPeriodo({ di: "periodi", periodi })}>
                {testi.deiPeriodi[periodi]}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
