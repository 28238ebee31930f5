import { useEffect, useId, useRef } from "react";
import { Button, Caption1, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { TESTI_METODO, type TestiMetodo } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import type { VoceScritta } from "./campiBozza";
import type { ModuloMetodo } from "./useModulo";

const useStyles = makeStyles({
  elenco: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  titolo: { ...typographyStyles.body1, margin: 0 },
  nota: { color: tokens.colorNeutralForeground2 },
  errore: { color: tokens.colorStatusDangerForeground1 },
  righe: { listStyleType: '""', margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  riga: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  largo: { flex: "1 1 0", minWidth: 0 },
  stretto: { flex: "0 1 96px", minWidth: 0 },
  ingresso: { minWidth: 0, width: "100%" },
  aggiungi: { alignSelf: "start" },
});

export interface ColonnaVoce {
  readonly nome: keyof TestiMetodo["campiVoce"];
  readonly isCifra: boolean;
}

interface ElencoVociProps {
  readonly modulo: ModuloMetodo;
  /** Its name in the method: what a refusal calls it. */
  readonly campo: string;
  readonly nome: string;
  readonly nota?: string;
  readonly colonne: readonly ColonnaVoce[];
  readonly voci: readonly VoceScritta[];
  readonly onVoci: (voci: readonly VoceScritta[]) => void;
}

/** A list of the method: its lines, one more, one less. */
export function ElencoVoci({ modulo, campo, nome, nota, colonne, voci, onVoci }: ElencoVociProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const id = useId();
  const errore = modulo.erroreDi(campo);
  const gruppo = useRef<HTMLDivElement>(null);
  const daPrendere = useRef<string | null>(null);

  // A line that is added takes the keyboard; one that is removed gives it to the button that adds.
  useEffect(() => {
    if (daPrendere.current === null) return;
    const trovati = gruppo.current?.querySelectorAll<HTMLElement>(daPrendere.current);
    trovati?.[trovati.length - 1]?.focus();
    daPrendere.current = null;
  }, [voci.length]);

  const setCampo = (riga: number, colonna: number, valore: string) =>
    onVoci(
      voci.map((voce, at) =>
        at === riga ? colonne.map((_, qui) => (qui === colonna ? valore : (voce[qui] ?? ""))) : voce,
      ),
    );
  return (
    <div ref={gruppo} role="group" aria-labelledby={id} className={styles.elenco}>
      <p id={id} className={styles.titolo}>
        {nome}
      </p>
      {voci.length > 0 && (
        <ul className={styles.righe}>
          {voci.map((voce, riga) => (
            <li key={riga} className={styles.riga}>
              {colonne.map((colonna, at) => (
                <Input
                  key={colonna.nome}
                  size="small"
                  className={colonna.isCifra ? styles.stretto : styles.largo}
                  data-prima={at === 0 ? "" : undefined}
                  input={{ className: styles.ingresso }}
                  aria-label={testi.campoDi(testi.campiVoce[colonna.nome], riga + 1)}
                  aria-describedby={errore === null ? undefined : `${id}-errore`}
                  placeholder={testi.campiVoce[colonna.nome]}
                  value={voce[at] ?? ""}
                  {...(colonna.isCifra ? { inputMode: "decimal" } : {})}
                  onChange={(_, { value }) => setCampo(riga, at, value)}
                />
              ))}
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={testi.togli(nome, riga + 1)}
                onClick={() => {
                  onVoci(voci.filter((_, at) => at !== riga));
                  daPrendere.current = "[data-aggiungi]";
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {errore !== null && (
        <Caption1 id={`${id}-errore`} role="alert" className={styles.errore}>
          {errore}
        </Caption1>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.aggiungi}
        data-aggiungi=""
        icon={<Add16Regular />}
        aria-label={testi.aggiungiA(nome)}
        onClick={() => {
          onVoci([...voci, colonne.map(() => "")]);
          daPrendere.current = "input[data-prima]";
        }}
      >
        {testi.aggiungi}
      </Button>
      {nota !== undefined && <Caption1 className={styles.nota}>{nota}</Caption1>}
    </div>
  );
}
