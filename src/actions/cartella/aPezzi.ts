import type { APassi } from "../../domain/passi";

/** Longer than this and who types, or asks to stop, waits for it. */
const PEZZO_MS = 40;

/** Lets the pane draw, and hear who clicks. */
export const respiro = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs a long piece of work a stretch at a time. */
export async function aPezzi<T>(passi: APassi<T>): Promise<T> {
  for (;;) {
    const fine = performance.now() + PEZZO_MS;
    do {
      const passo = passi.next();
      if (passo.done === true) return passo.value;
    } while (performance.now() < fine);
    await respiro();
  }
}
