import { useMemo, useRef, useState } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { leggiTornata, preparaFogli, quadroDiRaccolta, vediTornate, zipDelleSchede } from "../../actions/anno/raccolta";
import { preparaContatti } from "../../actions/anno/contatti";
import type { SceltaDiChi } from "../../raccolta/risponde/chiRisponde";
import type { FileTornato } from "../../raccolta/ritorno/raccogli";
import { TESTI_RACCOLTA } from "../../texts/schermi/raccolta/schermoRaccolta";
import { usePannello } from "../contestoPannello";
import { CampoFile } from "../elementi/CampoFile";
import { downloadFile } from "../downloadFile";
import { ChiManca } from "./ChiManca";
import { ChiRisponde } from "./ChiRisponde";
import type { SchedeDaRaccogliereProps } from "./SchedeDaRaccogliereProps";
import { Tornate } from "./Tornate";

const useStyles = makeStyles({
  tutto: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  bottoni: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  grigio: { color: tokens.colorNeutralForeground2 },
});

const TIPO_ZIP = "application/zip";

/** Prepares the schede, gathers those that came back, and says who is missing. */
export function SchedeDaRaccogliere({ cartella, onRileggi }: SchedeDaRaccogliereProps) {
  const styles = useStyles();
  const { lingua, raccolta: azioni } = usePannello();
  const testi = TESTI_RACCOLTA[lingua];
  const campo = useRef<HTMLInputElement>(null);
  const [scelta, setScelta] = useState<SceltaDiChi | null>(cartella.proposta);
  const [risposte, setRisposte] = useState<ReadonlyMap<string, string>>(new Map());
  const [files, setFiles] = useState<readonly FileTornato[]>([]);
  const ripartizione = useMemo(
    () => scelta && quadroDiRaccolta(cartella, scelta, risposte).ripartizione,
    [cartella, scelta, risposte],
  );
  const tornate = useMemo(() => (files.length > 0 ? vediTornate(cartella, files) : null), [cartella, files]);
  const punti = useMemo(
    () => (scelta ? quadroDiRaccolta(cartella, scelta, risposte, tornate ?? undefined).punti : []),
    [cartella, scelta, risposte, tornate],
  );
  if (cartella.fogli.length === 0) return <Body1>{testi.nessunCruscotto}</Body1>;

  const rileggi = () =>
    azioni.esegui(async (ascolto) => {
      await onRileggi(ascolto);
      return null;
    });
  const prepara = () =>
    azioni.esegui(() => {
      const zip = ripartizione && zipDelleSchede(cartella, ripartizione);
      if (!zip) return Promise.resolve({ codice: "nessuna-scheda" as const, dati: {} });
      const { nome, contenuto, quante } = zip;
      downloadFile(nome, new Blob([new Uint8Array(contenuto)], { type: TIPO_ZIP }));
      return Promise.resolve({ codice: "schede-preparate" as const, dati: { nome, quante } });
    });
  const neiFogli = () =>
    azioni.scrivi(async (ascolto) => {
      if (scelta === null) return null;
      // Somebody may have written on one of them since it was read.
      const letta = await onRileggi(ascolto);
      const riuscita = await preparaFogli(letta, quadroDiRaccolta(letta, scelta, risposte).ripartizione);
      await onRileggi(ascolto);
      return riuscita;
    });
  const daiFogli = () =>
    azioni.esegui(async (ascolto) => {
      const { schede } = await onRileggi(ascolto);
      setFiles(schede);
      return null;
    });
  const contatti = () =>
    azioni.scrivi(() =>
      preparaContatti(
        cartella,
        punti.map(({ responsabile }) => responsabile),
      ),
    );
  const leggi = (scelti: readonly File[]) =>
    azioni.esegui(async () => {
      const letti: FileTornato[] = [];
      for (const scelto of scelti) letti.push(await leggiTornata(scelto));
      setFiles((prima) => [...prima, ...letti]);
      return null;
    });
  const daFare = punti.reduce((somma, { daRaccogliere }) => somma + daRaccogliere, 0);
  return (
    <div className={styles.tutto}>
      <ChiRisponde
        cartella={cartella}
        scelta={scelta}
        ripartizione={ripartizione}
        onScelta={setScelta}
        onRisposta={(chi, nome) => setRisposte((prima) => new Map([...prima, [chi, nome]]))}
      />
      {ripartizione && (
        <>
          <Caption1 className={styles.grigio}>{testi.daFare(punti.length, daFare)}</Caption1>
          <div className={styles.bottoni}>
            <Button size="small" onClick={() => void prepara()}>
              {testi.prepara}
            </Button>
            <Button size="small" onClick={() => void neiFogli()}>
              {cartella.schede.length > 0 ? testi.aggiornaFogli : testi.preparaFogli}
            </Button>
            {cartella.schede.length > 0 && (
              <Button size="small" onClick={() => void daiFogli()}>
                {testi.raccogliFogli(cartella.schede.length)}
              </Button>
            )}
            <Button size="small" onClick={() => campo.current?.click()}>
              {testi.raccogli}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => void contatti()}>
              {testi.contatti}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => void rileggi()}>
              {testi.rileggi}
            </Button>
          </div>
          <CampoFile campo={campo} nome={testi.campo} onScelti={(scelti) => void leggi(scelti)} />
          {tornate && (
            <Tornate
              key={files.length}
              cartella={cartella}
              tornate={tornate}
              onScritte={async (ascolto) => {
                setFiles([]);
                await onRileggi(ascolto);
              }}
              onLascia={() => setFiles([])}
            />
          )}
          <ChiManca punti={punti} cartella={cartella} />
        </>
      )}
    </div>
  );
}
