/**
 * Shows a sentence at the top of the page while the pane has not drawn itself.
 * The helpers are old and heavy: this is the only module that knows them, and they load only when needed.
 */
export async function notifica(titolo: string, testo: string): Promise<void> {
  const { UI } = await import("@microsoft/office-js-helpers");
  UI.notify(testo, titolo, "warning");
}
