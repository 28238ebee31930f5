import type { Verso, VersoDeciso } from "./Misura";
import { normalize } from "./normalize";
import { AZIONE_CHE_RIDUCE, NON_CONTATO, PAROLE_DI_MISURA, UNA_PAROLA, VOCI } from "./paroleDelVerso";

/** What a text says: a direction, nothing, or something that may go either way. */
type Detto = Verso | "dubbio" | null;

function isVerso(detto: Detto): detto is Verso {
  return detto === "crescente" || detto === "decrescente";
}

/** What the longest of the words that start there says. */
function versoAt(testo: string, at: number): Verso {
  const trovate = VOCI.map(({ forma, verso }) => {
    forma.lastIndex = at;
    return { lunga: forma.exec(testo)?.[0].length ?? 0, verso };
  });
  return trovate.reduce((prima, parola) => (parola.lunga > prima.lunga ? parola : prima)).verso;
}

/** What the first word that speaks says; a doubt when there are words, but the figure does not count what they name. */
function versoOf(testo: string): Detto {
  let detto: Detto = null;
  UNA_PAROLA.lastIndex = 0;
  for (let found = UNA_PAROLA.exec(testo); found; found = UNA_PAROLA.exec(testo)) {
    const verso = versoAt(testo, found.index);
    if (verso === "crescente" || !NON_CONTATO.test(testo.slice(0, found.index))) return verso;
    detto = "dubbio";
    UNA_PAROLA.lastIndex = found.index + 1;
  }
  return detto;
}

/** The act and the figure it acts upon, where they are written together: "Riduzione dei costi: (costi anno x / ...)". */
function splitFormula(nome: string): readonly [string, string] {
  const at = nome.search(/[:(]/);
  return at < 0 ? [nome, ""] : [nome.slice(0, at), nome.slice(at + 1)];
}

/** "Riduzione dei costi" beside a formula that is the cost: nobody can tell whether the saving or the cost is counted. */
function isAzioneSuSeStessa(nome: string, descrizione: string): boolean {
  const [azione, traParentesi] = splitFormula(nome);
  return (
    AZIONE_CHE_RIDUCE.test(azione) && [traParentesi, descrizione].some((testo) => versoOf(testo) === "decrescente")
  );
}

/**
 * Which direction is better, from the words of the indicator and then of its formula; never from the consuntivo.
 * Increasing with origin "nessuna parola" when nothing speaks, or when the words may go either way: the caller says so.
 * Source: DOMAIN.md §2.
 * @example deduceVerso("Tempi medi di lavorazione", "") //=> { verso: "decrescente", origine: "parole" }
 */
export function deduceVerso(nome: string, descrizione: string): VersoDeciso {
  const [delNome, dellaFormula] = [normalize(nome), normalize(descrizione)];
  const incerto: VersoDeciso = { verso: "crescente", origine: "nessuna parola" };
  if (isAzioneSuSeStessa(delNome, dellaFormula)) return incerto;
  const dettoDalNome = versoOf(delNome);
  if (isVerso(dettoDalNome)) return { verso: dettoDalNome, origine: "parole" };
  const dettoDallaFormula = versoOf(dellaFormula);
  if (isVerso(dettoDallaFormula)) return { verso: dettoDallaFormula, origine: "parole" };
  const isCerto = dettoDalNome === null && dettoDallaFormula === null && PAROLE_DI_MISURA.test(delNome);
  return isCerto ? { verso: "crescente", origine: "parole" } : incerto;
}
