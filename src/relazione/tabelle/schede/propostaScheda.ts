import type { Indicatore, Nodo } from "../../../cruscotto/Cruscotto";
import { Unioni } from "../../../cruscotto/griglia/Unioni";
import { normalize } from "../../../domain/testo/normalize";
import { isMancante } from "../../../domain/valori/paroleDiStato";
import { etichettaOf } from "../../../cruscotto/righe/Scheda";
import { importoIn } from "../../../cruscotto/tabelle/readRisorse";
import { cellAt } from "../../../cruscotto/griglia/SheetGrid";
import { displayCella } from "../../../domain/numeri/displayCella";
import { formatNumeroItaliano } from "../../../domain/numeri/formatNumeroItaliano";
import { parseNumero } from "../../../domain/numeri/parseNumero";
import type { CampoScheda } from "../../../texts/relazione/relazioneSchede";
import type { FoglioDiRelazione } from "../../caselle/Materiale";

type PropostaScheda = Readonly<Partial<Record<CampoScheda, string>>>;

/** What the labels of a card are about; the first that fits. */
const ETICHETTE: readonly (readonly [CampoScheda, RegExp])[] = [
  ["attesi", /^(?:descrizione|risultat[oi] attes[oi]|finalita)\b/],
  ["budget", /^(?:risorse(?: economiche| finanziarie)?|budget|stanziamento)\b/],
  ["oneri", /^(?:oneri|costi sostenuti|spesa sostenuta|liquidato)\b/],
  ["impatto", /^(?:impatto|outcome|benefici)\b/],
  ["servizi", /^(?:unita organizzativ|uffici|servizi|area di responsabilita|centr[oi] di (?:costo|responsabilita))/],
];
/** What the columns beside the rows are about, in the words that head them; the first that fits. */
const TESTE: readonly (readonly [CampoScheda, RegExp])[] = [
  ["attesi", /^(?:risultat[oi] attes[oi]|finalita|expected results?)\b/],
  [
    "oneri",
    /^(?:oneri|cost[oi]|spes[aeo]|import[oi]|risorse) (?:sostenut|effettiv|impiegat|utilizzat|liquidat|pagat|erogat)|^(?:speso|liquidato|pagato|spent)\b/,
  ],
  ["budget", /^(?:budget|stanziament[oi]|stanziato|risorse(?: (?:economiche|finanziarie|assegnate|stanziate))?)\b/],
  ["impatto", /^(?:impatt[oi]|outcome|benefici)\b/],
  [
    "servizi",
    /^(?:unita organizzativ|uffici|servizi|struttur[ae]|centr[oi] di (?:costo|responsabilita))\w*.*\bcoinvolt/,
  ],
];
/** The kind that every amount is of: it adds nothing to the name of the programme. */
const RISORSE = /^risorse$/i;

/** An amount in figures, "" where the text is none. */
function importoOf(testo: string): string {
  const letto = parseNumero(testo.replace(/€/g, "").trim());
  return letto ? formatNumeroItaliano(letto.valore, 2, true) : "";
}

/** What the cell of a programme says: its name, its resources, the services that work on it. */
export function propostaDaProgramma(programma: string): PropostaScheda {
  const scritto = importoIn(programma.replace(/\s+/g, " ").trim());
  if (!scritto) return { programma };
  const { programma: nome, tipo, importo, resto } = scritto;
  return {
    programma: tipo === "" || RISORSE.test(tipo) ? nome : `${nome} - ${tipo}`,
    budget: formatNumeroItaliano(importo, 2, true),
    servizi: resto.replace(/^PERSONALE:?\s*/i, ""),
  };
}

/** What the card of an objective says, by its labels: a value stands beside its label, or alone on the next row. */
function propostaDaScheda({ grid }: Pick<FoglioDiRelazione, "grid">, daRiga: number, aRiga: number): PropostaScheda {
  const detti = new Map<CampoScheda, string[]>();
  for (let riga = daRiga; riga < aRiga; riga++) {
    const testoAt = (sua: number, colonna: number) => displayCella(cellAt(grid, sua, colonna)).trim();
    const etichetta = etichettaOf(testoAt(riga, 0));
    const campo = etichetta === null ? undefined : ETICHETTE.find(([, forma]) => forma.test(etichetta))?.[0];
    if (campo === undefined) continue;
    const sotto = riga + 1 < aRiga && etichettaOf(testoAt(riga + 1, 0)) === null ? testoAt(riga + 1, 0) : "";
    const valore = testoAt(riga, 1) || sotto;
    const scritto = campo === "budget" || campo === "oneri" ? importoOf(valore) : valore;
    if (scritto !== "") detti.set(campo, [...(detti.get(campo) ?? []), scritto]);
  }
  return Object.fromEntries([...detti].map(([campo, valori]) => [campo, valori.join("; ")]));
}

/**
 * What the columns beside the rows of an objective say of it. A text is said once; an amount only where all its rows have the
 * same one: of several nobody says whether they are parts.
 */
function propostaDaColonne({ grid }: Pick<FoglioDiRelazione, "grid">, righe: readonly Indicatore[]): PropostaScheda {
  const unioni = new Unioni(grid);
  const detti = new Map<CampoScheda, Set<string>>();
  for (const { riga, accanto } of righe) {
    for (const { colonna, intestazione } of accanto) {
      const campo = TESTE.find(([, forma]) => forma.test(normalize(intestazione)))?.[0];
      const cella = unioni.seenAt(riga, colonna);
      if (campo === undefined) continue;
      const isImporto = campo === "budget" || campo === "oneri";
      const numero = cella.tipo === "numero" ? formatNumeroItaliano(cella.valore, 2, true) : null;
      const scritto = isImporto ? (numero ?? importoOf(displayCella(cella))) : displayCella(cella).trim();
      if (scritto !== "" && !isMancante(scritto)) detti.set(campo, (detti.get(campo) ?? new Set()).add(scritto));
    }
  }
  return Object.fromEntries(
    [...detti].flatMap(([campo, valori]) =>
      (campo === "budget" || campo === "oneri") && valori.size > 1 ? [] : [[campo, [...valori].join("; ")]],
    ),
  );
}

/** What the cruscotto already says for the sheet of an objective. */
export function propostaScheda(fonte: FoglioDiRelazione, nodo: Nodo): PropostaScheda {
  const sue = fonte.misurato.indicatori.map(({ indicatore }) => indicatore).filter(({ padre }) => padre === nodo.id);
  const prima = sue[0]?.riga ?? nodo.riga;
  const programma = sue.find((uno) => uno.programma !== null)?.programma;
  return {
    ...(programma === null || programma === undefined ? {} : propostaDaProgramma(programma)),
    ...propostaDaColonne(fonte, sue),
    ...propostaDaScheda(fonte, nodo.riga, prima),
  };
}
