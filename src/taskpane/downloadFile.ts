/** A download that has not begun after so long never will: its content can be let go. */
const DURATA_MS = 60_000;

/** Hands a file to the user as a download. */
export function downloadFile(nome: string, contenuto: Blob): void {
  const url = URL.createObjectURL(contenuto);
  const link = document.createElement("a");
  link.href = url;
  link.download = nome;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DURATA_MS);
}
