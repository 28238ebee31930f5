import { makeStyles, tokens } from "@fluentui/react-components";

/** A copy on its line: where it is, what it shows, what can be done with it. */
export const useStileCopia = makeStyles({
  copia: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  azioni: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});
