import { deduceVerso } from "../../domain/verso/deduceVerso";
import type { VersoDeciso } from "../../domain/Misura";
import type { RigaDaMisurare } from "./RigaDaMisurare";
import { isDiPagamenti } from "./regoleDiRiga";

/** What the words of a row say, however its figures are read: found once, and only if asked for. */
export class ParoleDiRiga {
  private dedotto: VersoDeciso | null = null;
  private diPagamenti: boolean | null = null;

  constructor(private readonly indicatore: RigaDaMisurare) {}

  /** Which direction is better, by its name and its formula. */
  get verso(): VersoDeciso {
    return (this.dedotto ??= deduceVerso(this.indicatore.nome, this.indicatore.descrizione));
  }

  get isDiPagamenti(): boolean {
    return (this.diPagamenti ??= isDiPagamenti(this.indicatore));
  }
}
