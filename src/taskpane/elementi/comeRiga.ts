import { tokens, typographyStyles } from "@fluentui/react-components";

/** A button that looks like a line of its list until it is pointed at. */
export const COME_RIGA = {
  ...typographyStyles.body1,
  display: "flex",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  background: "none",
  color: tokens.colorNeutralForeground1,
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
} as const;
