import type { Contabile } from "../../texts/Contabile";
import { withMaiuscola } from "../../texts/formato";
import type { TestiPannello } from "../../texts/schermi/pannello/pannello";

/** A name that is a number alone: a code that stands where the sheet has no words. */
const SOLO_CIFRE = /^[\d.\s/-]+$/;

/** What a heading is called: one that has a number alone says what it is of. */
export function nomeDelNodo(nome: string, livello: Contabile, testi: Pick<TestiPannello, "livello">): string {
  return SOLO_CIFRE.test(nome) ? `${withMaiuscola(testi.livello(livello))} ${nome}` : nome;
}
