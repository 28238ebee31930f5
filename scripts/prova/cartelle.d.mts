export function cartelleDiProva(pisa: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>>;
