import { Fragment, useEffect, useRef, useState, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { usePannello } from "../contestoPannello";

const PRIME = 50;
const CRESCITA = 4;

const useStyles = makeStyles({
  // An empty string, not "none": Safari takes the list role from lists without a marker.
  lista: { listStyleType: '""', margin: 0, padding: 0 },
});

interface ListaProgressivaProps<T> {
  readonly voci: readonly T[];
  readonly chiave: (voce: T, indice: number) => string;
  /** Draws one entry as an `li`. */
  readonly disegna: (voce: T) => ReactNode;
  readonly nome?: string;
  /** How many to begin with. */
  readonly prime?: number;
}

/** A list that draws its first rows and the others when asked: thousands of rows stay light. */
export function ListaProgressiva<T>({ voci, chiave, disegna, nome, prime = PRIME }: ListaProgressivaProps<T>) {
  const styles = useStyles();
  const { testi } = usePannello();
  const [quante, setQuante] = useState(prime);
  const [daMostrare, setDaMostrare] = useState<number | null>(null);
  const lista = useRef<HTMLUListElement>(null);
  const restano = voci.length - quante;
  const prossime = Math.min(restano, quante * (CRESCITA - 1));

  useEffect(() => {
    if (daMostrare !== null)
      lista.current?.children[daMostrare]?.querySelector<HTMLElement>("button, [tabindex]")?.focus();
  }, [daMostrare]);

  return (
    <>
      <ul className={styles.lista} ref={lista} aria-label={nome}>
        {voci.slice(0, quante).map((voce, indice) => (
          <Fragment key={chiave(voce, indice)}>{disegna(voce)}</Fragment>
        ))}
      </ul>
      {restano > 0 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            setDaMostrare(quante);
            setQuante(quante + prossime);
          }}
        >
          {testi.mostraAltri(prossime, restano)}
        </Button>
      )}
    </>
  );
}
