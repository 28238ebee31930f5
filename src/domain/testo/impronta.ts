const PRIMI = [0xdeadbeef, 0x41c6ce57] as const;

/**
 * A short print of a text, 53 bits as figures and letters: two texts have the same one by chance less than
 * once in a million workbooks. Source: cyrb53, public domain.
 * @example impronta("Area 1|n. corsi") === impronta("Area 1|n. corsi") //=> true
 */
export function impronta(testo: string): string {
  let [alto, basso]: [number, number] = [...PRIMI];
  for (let at = 0; at < testo.length; at += 1) {
    const unita = testo.charCodeAt(at);
    alto = Math.imul(alto ^ unita, 2_654_435_761);
    basso = Math.imul(basso ^ unita, 1_597_334_677);
  }
  alto = Math.imul(alto ^ (alto >>> 16), 2_246_822_507) ^ Math.imul(basso ^ (basso >>> 13), 3_266_489_909);
  basso = Math.imul(basso ^ (basso >>> 16), 2_246_822_507) ^ Math.imul(alto ^ (alto >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & basso) + (alto >>> 0)).toString(36);
}
