import { Fragment } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ unito: { whiteSpace: "nowrap" } });

/** "Covid-19", "e-mail": a hyphen with no more than three signs on one side of it, short enough for any line. */
const UNITO = /((?<![\p{L}\d-])(?:[\p{L}\d]{1,12}-[\p{L}\d]{1,3}|[\p{L}\d]{1,3}-[\p{L}\d]{1,12})(?![\p{L}\d-]))/u;

/** A text whose lines do not end at the hyphen of a short word. */
export function SenzaTagli({ testo }: { testo: string }) {
  const styles = useStyles();
  return testo.split(UNITO).map((pezzo, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{pezzo}</Fragment>
    ) : (
      <span key={at} className={styles.unito}>
        {pezzo}
      </span>
    ),
  );
}
