export interface Passo {
  readonly id: string;
  readonly dove: string;
  readonly fai: string;
  readonly atteso: string;
  readonly manda: string;
  readonly fili?: readonly string[];
}

export const GRUPPI: readonly { readonly gruppo: string; readonly minuti: number; readonly passi: readonly Passo[] }[];
export const PASSI: readonly Passo[];
