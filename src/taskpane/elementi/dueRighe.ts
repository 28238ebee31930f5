/** A long name takes two lines and ends in an ellipsis; the whole of it goes in the title of its element. */
export const DUE_RIGHE = {
  display: "-webkit-box",
  overflow: "hidden",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: "2",
  overflowWrap: "anywhere",
} as const;
