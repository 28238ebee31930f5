import type { AnomaliaDi } from "../domain/Anomalia";
import type { CodiceAnomalia } from "../domain/codiciAnomalia";
import { formatData } from "../domain/numeri/calendario";
import type { ChiaveDati, DatiAnomalia, MotivoAnomalia, MotivoDi } from "../domain/DatiAnomalia";
import { formatNumero, formatQuota } from "./formato";
import type { Lingua } from "./lingua";

/** The figures an anomalia carries, ready to be printed. */
export class Dati<Codice extends CodiceAnomalia> {
  private readonly dati: Readonly<Record<string, string | number>>;

  constructor(
    dati: DatiAnomalia[Codice] | undefined,
    private readonly lingua: Lingua,
  ) {
    this.dati = { ...dati };
  }
  /** The reason it carries; null where it carries none. */
  get motivo(): MotivoDi<Codice> | null {
    return (this.dati as { readonly motivo?: MotivoDi<Codice> }).motivo ?? null;
  }
  testo(nome: ChiaveDati<Codice>): string {
    return String(this.dati[nome] ?? "");
  }
  numero(nome: ChiaveDati<Codice>): string {
    return formatNumero(Number(this.dati[nome] ?? 0), this.lingua);
  }
  quota(nome: ChiaveDati<Codice>, decimali = 1): string {
    return formatQuota(Number(this.dati[nome] ?? 0), this.lingua, decimali);
  }
  data(nome: ChiaveDati<Codice>): string {
    return formatData(Number(this.dati[nome] ?? 0));
  }
  has(nome: ChiaveDati<Codice>): boolean {
    return this.dati[nome] !== undefined;
  }
}

interface VoceDiRiga<Codice extends CodiceAnomalia> {
  /** What happened on this row. */
  readonly fatto: (dati: Dati<Codice>) => string;
}

export interface VoceAnomalia<Codice extends CodiceAnomalia> extends VoceDiRiga<Codice> {
  /** What the user can do about it. */
  readonly rimedio: string;
  /** What to do instead where the anomalia has one of these reasons. */
  readonly rimedi?: Readonly<Partial<Record<MotivoDi<Codice>, string>>>;
  /** What the rows with one of these reasons have in common, where `fatto` cannot say it without their figures. */
  readonly cause?: Readonly<Partial<Record<MotivoDi<Codice>, string>>>;
}

/** The anomalie that one surface may show, in one language: those of a row, or all. */
export interface TestiAnomalie<Codice extends CodiceAnomalia> {
  readonly lingua: Lingua;
  readonly voci: { readonly [Uno in Codice]: VoceDiRiga<Uno> };
}

/** What a list of reasons says of the one that an anomalia carries; null where it is not on that list. */
export function motivoIn<Motivo extends string>(
  { motivo }: { readonly motivo: string | null },
  detti: Readonly<Record<Motivo, string>>,
): string | null {
  return motivo !== null && motivo in detti ? detti[motivo as Motivo] : null;
}

/** The sentence of an anomalia, with its figures. */
export function fraseAnomalia<Codice extends CodiceAnomalia>(
  { codice, dati }: Pick<AnomaliaDi<Codice>, "codice" | "dati">,
  { voci, lingua }: TestiAnomalie<Codice>,
): string {
  return voci[codice].fatto(new Dati<Codice>(dati, lingua));
}

/** What one language says of a code. */
export function voceDi<Voci, Codice extends keyof Voci>(voci: Voci, codice: Codice): Voci[Codice] {
  return voci[codice];
}

/** What a user can do about all the rows with this code and, where there is one, this reason. */
export function fraseRimedio(
  {
    rimedi,
    rimedio,
  }: { readonly rimedio: string; readonly rimedi?: Readonly<Partial<Record<MotivoAnomalia, string>>> },
  motivo: MotivoAnomalia | null,
): string {
  return (motivo === null ? undefined : rimedi?.[motivo]) ?? rimedio;
}
