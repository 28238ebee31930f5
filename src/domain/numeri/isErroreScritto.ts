const ERRORE = /^# ?(?:valore|value|div ?\/ ?0|rif|ref|nome|name|num|nullo|null|espansione|spill|calc)[!?]{0,2}$/;

/** Whether a text is an error of Excel pasted as words ("#VALORE!"): no figure, and not "not there yet" as "#N/D" is. */
export function isErroreScritto(testo: string): boolean {
  return testo.length <= 15 && ERRORE.test(testo.trim().toLowerCase());
}
