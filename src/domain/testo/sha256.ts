/** The first 32 bits of the fractional parts of roots of primes (FIPS 180-4). */
function frazioni(quante: number, radice: (primo: number) => number): readonly number[] {
  const trovate: number[] = [];
  for (let n = 2; trovate.length < quante; n++) {
    let isPrimo = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrimo = false;
    if (isPrimo) trovate.push(((radice(n) % 1) * 2 ** 32) | 0);
  }
  return trovate;
}

const INIZIO = frazioni(8, Math.sqrt);
const COSTANTI = frazioni(64, Math.cbrt);

const ruota = (x: number, n: number) => (x >>> n) | (x << (32 - n));

/** The bytes with the 1, the zeros and the length that fill the last block. */
function riempiti(byte: Uint8Array): DataView {
  const lunghezza = Math.ceil((byte.length + 9) / 64) * 64;
  const pieni = new Uint8Array(lunghezza);
  pieni.set(byte);
  pieni[byte.length] = 0x80;
  const vista = new DataView(pieni.buffer);
  vista.setUint32(lunghezza - 8, Math.floor(byte.length / 2 ** 29));
  vista.setUint32(lunghezza - 4, (byte.length * 8) >>> 0);
  return vista;
}

/** Adds a block of 64 bytes to the state; `w` is room for its words. */
function addBlocco(vista: DataView, da: number, stato: Int32Array, w: Int32Array): void {
  const at = (i: number) => w[i] ?? 0;
  for (let i = 0; i < 16; i++) w[i] = vista.getUint32(da + i * 4);
  for (let i = 16; i < 64; i++) {
    const s0 = ruota(at(i - 15), 7) ^ ruota(at(i - 15), 18) ^ (at(i - 15) >>> 3);
    const s1 = ruota(at(i - 2), 17) ^ ruota(at(i - 2), 19) ^ (at(i - 2) >>> 10);
    w[i] = at(i - 16) + s0 + at(i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = stato;
  for (let i = 0; i < 64; i++) {
    const s1 = ruota(e, 6) ^ ruota(e, 11) ^ ruota(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (COSTANTI[i] ?? 0) + at(i)) | 0;
    const s0 = ruota(a, 2) ^ ruota(a, 13) ^ ruota(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((uno, i) => (stato[i] = (stato[i] ?? 0) + uno));
}

/**
 * SHA-256 of a text (FIPS 180-4), in hexadecimal: anybody can compute it again with any other program.
 * @example sha256("abc") //=> "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export function sha256(testo: string): string {
  const vista = riempiti(new TextEncoder().encode(testo));
  const [stato, parole] = [Int32Array.from(INIZIO), new Int32Array(64)];
  for (let da = 0; da < vista.byteLength; da += 64) addBlocco(vista, da, stato, parole);
  return Array.from(stato, (uno) => (uno >>> 0).toString(16).padStart(8, "0")).join("");
}
