import type { BloccoTrovato } from "./leggiBlocchi";

/**
 * The blocks that hold another one, or a part of it: one pasted into another, or anchors that a paragraph moved away from.
 * Writing them anew would take the other one along.
 */
export function intrecciati(blocchi: readonly BloccoTrovato[]): ReadonlySet<BloccoTrovato> {
  const fuori = new Set<BloccoTrovato>();
  const aperti: BloccoTrovato[] = [];
  const ordinati = [...blocchi].sort((a, b) => a.da - b.da || b.a - a.a);
  for (const uno of ordinati) {
    for (let ultimo = aperti.at(-1); ultimo && ultimo.a <= uno.da; ultimo = aperti.at(-1)) aperti.pop();
    for (const sopra of aperti) {
      if (sopra.a <= uno.da) continue;
      fuori.add(sopra);
      if (sopra.a < uno.a) fuori.add(uno);
    }
    aperti.push(uno);
  }
  return fuori;
}
