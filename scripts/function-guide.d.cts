/** One function of the guide, with what its doc comment says. */
export interface FunzioneInGuida {
  readonly id: string;
}

export interface Guida {
  readonly introduzione: readonly string[];
  readonly funzioni: readonly FunzioneInGuida[];
}

export function readGuide(): Guida;
export function renderIndex(guida: Guida): string;
export function renderPage(funzione: FunzioneInGuida): string;
