import type { Anomalia } from "../domain/Anomalia";
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

export interface VoceAnomalia {
  /** What happened on this row. */
  readonly fatto: (dati: Dati) => string;
  /** What the user can do about it. */
  readonly rimedio: string;
  /** What to do instead where the anomalia has one of these reasons. */
  readonly rimedi?: Readonly<Record<string, string>>;
}
