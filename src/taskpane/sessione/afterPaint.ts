/** A pane that is hidden paints nothing: it is not waited for longer than this. */
const ATTESA_MASSIMA_MS = 200;

/** Resolves once what was rendered has been painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ATTESA_MASSIMA_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
