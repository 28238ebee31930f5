import { Component, type ReactNode } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePannello } from "../contestoPannello";

/** Catches a failure while drawing: a sentence and a way out instead of an empty pane. React has only classes for this. */
export class RiparoDaGuasti extends Component<{ readonly children: ReactNode }, { readonly isGuasto: boolean }> {
  override state = { isGuasto: false };

  static getDerivedStateFromError(): { isGuasto: boolean } {
    return { isGuasto: true };
  }

  override render(): ReactNode {
    if (!this.state.isGuasto) return this.props.children;
    return <Guasto onRiprova={() => this.setState({ isGuasto: false })} />;
  }
}

const useStyles = makeStyles({
  guasto: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

function Guasto({ onRiprova }: { onRiprova: () => void }) {
  const styles = useStyles();
  const { testi } = usePannello();
  return (
    <div role="alert" className={styles.guasto}>
      <Body1>{testi.guasto}</Body1>
      <Button onClick={onRiprova}>{testi.riprova}</Button>
    </div>
  );
}
