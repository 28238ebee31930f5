import type { Anomalia, CodiceAnomalia } from "../domain/Anomalia";
import { formatData } from "../domain/calendario";
import { formatNumero, formatQuota } from "./formato";
import type { Lingua } from "./lingua";

/** The figures an anomalia carries, ready to be printed. */
export class Dati {
  constructor(
    private readonly dati: Anomalia["dati"],
    private readonly lingua: Lingua,
  ) {}
  testo(nome: string): string {
    return String(this.dati?.[nome] ?? "");
  }
  numero(nome: string): string {
    return formatNumero(Number(this.dati?.[nome] ?? 0), this.lingua);
  }
  quota(nome: string, decimali = 1): string {
    return formatQuota(Number(this.dati?.[nome] ?? 0), this.lingua, decimali);
  }
  data(nome: string): string {
    return formatData(Number(this.dati?.[nome] ?? 0));
  }
  has(nome: string): boolean {
    return this.dati?.[nome] !== undefined;
  }
}

export interface VoceDiRiga {
  /** What happened on this row. */
  readonly fatto: (dati: Dati) => string;
}

export interface VoceAnomalia extends VoceDiRiga {
  /** What the user can do about it. */
  readonly rimedio: string;
  /** What to do instead where the anomalia has one of these reasons. */
  readonly rimedi?: Readonly<Record<string, string>>;
  /** What the rows with one of these reasons have in common, where `fatto` cannot say it without their figures. */
  readonly cause?: Readonly<Record<string, string>>;
}

/** The anomalie that one surface may show, in one language: those of a row, or all. */
export interface TestiAnomalie<Codice extends CodiceAnomalia> {
  readonly lingua: Lingua;
  readonly voci: Readonly<Record<Codice, VoceDiRiga>>;
}

/** The sentence of an anomalia, with its figures. */
export function fraseAnomalia<Codice extends CodiceAnomalia>(
  { codice, dati }: Omit<Anomalia<Codice>, "gravita">,
  { voci, lingua }: TestiAnomalie<Codice>,
): string {
  return voci[codice].fatto(new Dati(dati, lingua));
}

/** What a user can do about all the rows with this code and, where there is one, this reason. */
export function fraseRimedio({ rimedi, rimedio }: VoceAnomalia, motivo: string): string {
  return rimedi?.[motivo] ?? rimedio;
}
