import { chiaveDi, postoOf } from "../cruscotto/Posto";
import type { Modifiche } from "../formule/Modifiche";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import type { Risposta } from "./Risposta";

const NOME_MASSIMO = 40;

function nomiDi(misurato: CruscottoMisurato | null, risposta: Risposta): readonly string[] {
  if (risposta.su === "foglio") return [];
  if (risposta.su === "linee") return risposta.linee.map(({ voce }) => voce);
  const righe = new Set(risposta.righe.map(chiaveDi));
  const indicatori = misurato?.indicatori.map(({ indicatore }) => indicatore) ?? [];
  return indicatori.filter((uno) => righe.has(chiaveDi(postoOf(uno)))).map(({ nome }) => nome);
}

/** The first of the rows that an answer is about, and how many more: what its undo is called by. */
export function soggettoDellaRisposta(
  misurato: CruscottoMisurato | null,
  risposta: Risposta,
): Pick<Modifiche, "soggetto"> {
  return soggettoDeiNomi(nomiDi(misurato, risposta));
}

/** The first of these rows, cut short, and how many more. */
export function soggettoDeiNomi(nomi: readonly string[]): Pick<Modifiche, "soggetto"> {
  const nome = (nomi[0] ?? "").replace(/\s+/g, " ").trim();
  if (nome === "") return {};
  const breve = nome.length > NOME_MASSIMO ? `${nome.slice(0, NOME_MASSIMO - 1).trimEnd()}…` : nome;
  return { soggetto: nomi.length === 1 ? breve : `${breve} (+${nomi.length - 1})` };
}
