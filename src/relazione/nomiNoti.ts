import { displayCella } from "../domain/numeri/displayCella";
import { normalize } from "../domain/testo/normalize";
import { Unioni } from "../cruscotto/griglia/Unioni";
import type { FoglioDiRelazione } from "./caselle/Materiale";
import { DI_PERSONE } from "./colonneDiPersone";
import { isParolaDiRuolo, isParolaDiUfficio, nomiNelTitolo, OMESSO } from "./nomiDiPersone";

/** People that the workbook names: the words of names in full, and those that stand alone where a person is asked for. */
export interface NomiNoti {
  readonly interi: ReadonlySet<string>;
  readonly soli: ReadonlySet<string>;
}

const MAIUSCOLA = /^\p{Lu}[\p{L}'’-]+$/u;
/** An acronym of an office: "SG", "URP", "CED". */
const SIGLA = /^\p{Lu}{2,4}$/u;
/** What stands before the name of a thing, not of a man: "della Biblioteca", "al Museo". */
const ARTICOLO =
  /(?:^|[^\p{L}])(?:il|lo|la|i|gli|le|l['’]|(?:a|da|de|ne|su)(?:l|llo|lla|i|gli|lle|ll['’])|dei|agli|ai|dai)\s*$/iu;

/** The words of a cell that may hold one person or several; none where one of its words is an office's. */
function nomiIn(scritto: string): readonly (readonly string[])[] {
  return scritto
    .replace(/\b(?:dott(?:\.?\s?ssa)?|dr|ing|avv|arch|rag|geom|sig(?:\.?\s?ra)?)\b\.?/giu, " ")
    .split(/[,;/\n]| e | - /u)
    .map((uno) => uno.trim().split(/\s+/))
    .filter((parole) => parole.length <= 3 && parole.every((una) => MAIUSCOLA.test(una) && !SIGLA.test(una)))
    .filter((parole) => parole.every((una) => !isParolaDiUfficio(una) && !isParolaDiRuolo(una)));
}

/** The names of the columns of people of some sheets, and of the titles of individual ones. */
export function nomiNoti(fogli: readonly FoglioDiRelazione[]): NomiNoti {
  const [interi, soli] = [new Set<string>(), new Set<string>()];
  for (const foglio of fogli) {
    for (const nome of nomiNelTitolo(foglio)) interi.add(nome);
    const unioni = new Unioni(foglio.grid);
    for (const { indicatore } of foglio.misurato.indicatori) {
      const colonne = indicatore.accanto.filter(({ intestazione }) => DI_PERSONE.test(normalize(intestazione)));
      const scritti = colonne.map(({ colonna }) => displayCella(unioni.seenAt(indicatore.riga, colonna)));
      for (const nome of scritti.flatMap(nomiIn)) {
        for (const parola of nome) (nome.length > 1 ? interi : soli).add(normalize(parola));
      }
    }
  }
  return { interi, soli };
}

/**
 * A text without the names of people that are known: those that a person's cell writes alone stay where an article says
 * that a thing is meant.
 * @example senzaNomiNoti("ritardo di Rossi", { interi: new Set(["rossi"]), soli: new Set() }) //=> "ritardo di […]"
 */
export function senzaNomiNoti(parole: string, { interi, soli }: NomiNoti): string {
  if (interi.size === 0 && soli.size === 0) return parole;
  return parole.replace(/\p{Lu}[\p{L}'’-]+/gu, (una: string, at: number) => {
    const nome = normalize(una);
    const isSuo = interi.has(nome) || (soli.has(nome) && !ARTICOLO.test(parole.slice(0, at)));
    return isSuo ? OMESSO : una;
  });
}
