/** Where the verification is in the page, for whoever brings it into view. */
export const ID_VERIFICA = "verifica";
