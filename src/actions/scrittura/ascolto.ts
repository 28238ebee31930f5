import type { Ascolto } from "../viste/Passo";

let ascolto: Ascolto | null = null;

/** Runs a command whose writing tells how far it has got, and can be stopped; commands come one at a time. */
export async function conAscolto<T>(suo: Ascolto, comando: () => Promise<T>): Promise<T> {
  ascolto = suo;
  try {
    return await comando();
  } finally {
    ascolto = null;
  }
}

/** Shorter writings end before anybody could ask to stop them. */
const BREVE_MS = 300;

/** What a writing tells between its requests, and while it prepares one: whoever listens may stop it there. */
export function ascoltaScrittura(): (inviate: number) => Promise<void> {
  const inizio = performance.now();
  const suo = ascolto;
  return async (inviate) => {
    if (inviate > 0 || performance.now() - inizio > BREVE_MS) await suo?.({ fase: "scrittura", inviate });
  };
}

/** Tells that what was written is being taken back, which nobody can stop. */
export async function annunciaRipresa(): Promise<void> {
  await ascolto?.({ fase: "ripresa" });
}
