import { PacchettoError } from "./PacchettoError";

const MIB = 1024 * 1024;

/**
 * What a workbook may ask for. Each is some ten times what the largest cruscotti of the national system need (150,000
 * rows), and together they keep a file that was made to do harm below ten seconds and one gigabyte.
 */
export const LIMITI = {
  /** The file as it lies on the disk. */
  file: 200 * MIB,
  /** Parts in the package. */
  parti: 20_000,
  /** One part, unpacked. */
  byteParte: 160 * MIB,
  /** All the parts that are read, unpacked. */
  byteLetti: 320 * MIB,
  /** Elements inside one another. */
  profondita: 256,
  /** Cells that hold something or look like something, on all sheets. */
  celle: 2_500_000,
  /** The rectangle that holds every value of a sheet: it is read as a whole. */
  estensione: 6_000_000,
  /** The same, where it is nearly all empty: somebody left a value far away from all others. */
  estensioneVuota: 300_000,
  /** Cells that merges cover, and cells that rules look at. */
  celleUnite: 500_000,
  celleConRegole: 20_000_000,
  /** Characters of one formula, of which Excel takes 8,192 as it shows them, and brackets inside one another, 64 of functions. */
  caratteriFormula: 16_384,
  parentesi: 256,
  /** Characters of the formulas that cells share, written out for each of them. */
  caratteriFormule: 32 * MIB,
  fogli: 500,
  stili: 65_536,
  unioni: 200_000,
  regole: 20_000,
  convalide: 20_000,
  collegamenti: 200_000,
  nomi: 50_000,
  /** Settings that add-ins keep. */
  impostazioni: 10_000,
} as const;

/** Counts something that a file asks for, and refuses it as soon as it is too much. */
export class Contatore {
  private contati = 0;

  constructor(
    private readonly cosa: keyof typeof LIMITI,
    private readonly dove: string,
  ) {}

  add(quanti = 1): void {
    this.contati += quanti;
    if (this.contati > LIMITI[this.cosa]) throw new PacchettoError("troppo-grande", `${this.dove}: ${this.cosa}`);
  }
}
