/** Asks, with the next request, whether a sheet is protected; what is returned tells it once that request is answered. */
export function loadProtezione({ protection }: Excel.Worksheet): () => boolean {
  protection.load("protected");
  return () => protection.protected;
}
