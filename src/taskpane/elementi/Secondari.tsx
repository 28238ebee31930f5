import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  riga: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // Left and right each by itself: a shorthand may come before Fluent's own, or after, as the modules are loaded.
  bottone: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    flexGrow: 1,
  },
});

/** The lesser commands below the main one, side by side. */
export function Secondari({ children }: { children: ReactNode }) {
  return <div className={useStyles().riga}>{children}</div>;
}

interface SecondarioProps {
  readonly disabledFocusable: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One of them. */
export function Secondario(props: SecondarioProps) {
  return <Button size="small" className={useStyles().bottone} {...props} />;
}
