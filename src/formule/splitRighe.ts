/**
 * A sentence in lines of so many characters, cut between words: a long one in a single cell would be cut at the edge
 * of the printed page, and joined cells are in the way of sorting.
 */
export function splitRighe(frase: string, caratteri: number): readonly string[] {
  const righe: string[] = [];
  for (const parola of frase.split(" ")) {
    const ultima = righe.at(-1);
    if (ultima === undefined || ultima.length + 1 + parola.length > caratteri) righe.push(parola);
    else righe[righe.length - 1] = `${ultima} ${parola}`;
  }
  return righe;
}
