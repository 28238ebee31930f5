import { CODICI_ANOMALIA } from "../domain/codiciAnomalia";
import { CELLA_VUOTA, type Cella } from "../domain/Cella";
import type { ArgomentiValori } from "../domain/sal/measureValori";
import { normalize } from "../domain/testo/normalize";
import { parseNumero } from "../domain/numeri/parseNumero";
import { chiaveAccettata } from "../domain/chiaveAccettata";
import { parsePubblicato } from "../domain/valori/parsePubblicato";
import type { Stabilito } from "../domain/Stabilito";
import { readArgomenti, writeArgomenti } from "./argomentiScritti";
import type { Correzione, Cosa, Detto } from "./Correzione";
import type { CorrezioniRiga } from "./CorrezioniRiga";
import { colonnaOf, PAROLE_ESITI, findIn, RUOLI, PAROLE_SCRITTURE, testoOf } from "./paroleCorrezioni";

/** Each of them without who answers for it. */
type SenzaFirma<Uno> = Uno extends unknown ? Omit<Uno, "motivo" | "autore"> : never;
type Di<Una extends Cosa> = Extract<Detto, { cosa: Una }>;

/** The cells of one line beside those that say which row it is about. */
interface LineaLetta {
  readonly valore: Cella;
  readonly formula: string;
  readonly descrizione: string;
  /** 0-based column that its reference points at, null where it has none. */
  readonly colonna: number | null;
}

/** What a line says, in its columns "Valore" and "Formula". */
interface LineaScritta {
  readonly valore: Cella;
  /** 0-based column whose letters stand in the place of the value, following it when columns move. */
  readonly colonna?: number;
  readonly formula: string;
  /** The formula is written as one, so that its references follow the rows. */
  readonly isViva?: boolean;
}

/** What a kind of line is about: a row, or the sheet as a whole before it is read. */
type Ambito = "ricordo" | "risposta" | "foglio";

/** One kind of line of "PERF – correzioni". */
interface CosaDi<Una extends Cosa> {
  /** How it is called on the sheet. */
  readonly nome: string;
  /** The words by which it is known again when typed by hand. */
  readonly parole: RegExp;
  /** `ricordo`: what a cell held; `risposta`: what the user says of a row; `foglio`: what is needed to read the sheet. */
  readonly ambito: Ambito;
  /** It stands instead of the rule: one of these at a time holds for a row. */
  readonly stabilito?: (detto: Di<Una>) => SenzaFirma<Stabilito>;
  /** It holds only with a reason and somebody who answers for it. */
  readonly vuoleFirma?: true;
  /** Null when the line is not understood. */
  readonly leggi: (linea: LineaLetta) => Di<Una> | null;
  readonly scrivi: (detto: Di<Una>) => LineaScritta;
  /** What it adds to what the other lines say of the row; null where it says otherwise. */
  readonly aggiungi?: (riga: CorrezioniRiga, detto: Di<Una>) => CorrezioniRiga | null;
  /** The row without what lines of this kind say of it: of two that contradict each other none holds. */
  readonly togli?: (riga: CorrezioniRiga) => CorrezioniRiga;
  /** Whether it takes the place of another line of its kind; of any, where it does not say. */
  readonly isStessa?: (una: Di<Una>, altra: Di<Una>) => boolean;
}

const soloParola = (parola: string): LineaScritta => ({
  valore: parola === "" ? CELLA_VUOTA : { tipo: "testo", valore: parola },
  formula: "",
});
const soloNumero = (valore: number, formato: string): LineaScritta => ({
  valore: { tipo: "numero", valore, formato },
  formula: "",
});

/** Arguments stated on several lines, one for each; null where two lines state the same one differently. */
function joinArgomenti(a: ArgomentiValori, b: ArgomentiValori): ArgomentiValori | null {
  const chiavi = ["verso", "tipo", "opzioni"] as const;
  if (chiavi.some((chiave) => a[chiave] !== null && b[chiave] !== null && a[chiave] !== b[chiave])) return null;
  return { verso: a.verso ?? b.verso, tipo: a.tipo ?? b.tipo, opzioni: a.opzioni ?? b.opzioni };
}

/** Every kind of line: read, written, added to what is known of a row and replaced as its row here says. */
export const COSE: { readonly [Una in Cosa]: CosaDi<Una> } = {
  pubblicato: {
    nome: "SAL pubblicato",
    parole: /^(?:sal )?pubblicat[oi]$/,
    ambito: "ricordo",
    leggi: ({ valore, formula }) => ({ cosa: "pubblicato", valore, formula }),
    scrivi: ({ valore, formula }) => ({ valore, formula }),
    aggiungi: (riga, { valore }) => ({ ...riga, pubblicato: valore }),
  },
  argomenti: {
    nome: "argomenti",
    parole: /^(?:argoment[oi]|verso|tipo|opzion[ei])$/,
    ambito: "risposta",
    leggi: ({ valore }) => {
      const argomenti = readArgomenti(testoOf(valore));
      return argomenti && { cosa: "argomenti", argomenti };
    },
    scrivi: ({ argomenti }) => soloParola(writeArgomenti(argomenti)),
    aggiungi: (riga, detto) => {
      const argomenti = riga.argomenti ? joinArgomenti(riga.argomenti, detto.argomenti) : detto.argomenti;
      return argomenti && { ...riga, argomenti };
    },
    togli: (riga) => ({ ...riga, argomenti: null }),
  },
  letto: {
    nome: "consuntivo letto",
    parole: /^(?:consuntivo )?lett[oa]$/,
    ambito: "risposta",
    leggi: ({ valore, formula }) =>
      valore.tipo === "vuota" || formula === "" ? null : { cosa: "letto", valore, frase: formula },
    scrivi: ({ valore, frase }) => ({ valore, formula: frase }),
    aggiungi: (riga, { valore, frase }) => {
      const letto = { valore, frase };
      const isAltro = riga.letto !== null && JSON.stringify(riga.letto) !== JSON.stringify(letto);
      return isAltro ? null : { ...riga, letto };
    },
    togli: (riga) => ({ ...riga, letto: null }),
  },
  sal: {
    nome: "SAL stabilito",
    parole: /^sal (?:stabilito|scritto|dichiarato|deciso|a mano)$/,
    ambito: "risposta",
    stabilito: ({ sal }) => ({ tipo: "sal", sal }),
    vuoleFirma: true,
    leggi: ({ valore }) => {
      const sal = parsePubblicato(valore)?.valore ?? null;
      return sal === null || sal < 0 ? null : { cosa: "sal", sal };
    },
    scrivi: ({ sal }) => soloNumero(sal, "0.0%"),
  },
  neutralizzato: {
    nome: "neutralizzato",
    parole: /^(?:indicatore |riga |obiettivo )?(?:neutralizza|sterilizza)(?:t[oa]|zione|re)$/,
    ambito: "risposta",
    stabilito: () => ({ tipo: "neutralizzato" }),
    vuoleFirma: true,
    leggi: () => ({ cosa: "neutralizzato" }),
    scrivi: () => soloParola(""),
  },
  esito: {
    nome: "esito dichiarato",
    parole: /^esito(?: dichiarato| stabilito)?$/,
    ambito: "risposta",
    stabilito: ({ esito }) => ({ tipo: "esito", esito }),
    vuoleFirma: true,
    leggi: ({ valore }) => {
      const esito = findIn(PAROLE_ESITI, testoOf(valore));
      return esito && { cosa: "esito", esito };
    },
    scrivi: ({ esito }) => soloParola(esito),
  },
  // That a row does not apply is plain to see: nobody has to answer for it.
  "non applicabile": {
    nome: "non applicabile",
    parole: /^(?:non applicabile|n\.? ?a\.?)$/,
    ambito: "risposta",
    stabilito: () => ({ tipo: "non applicabile" }),
    leggi: () => ({ cosa: "non applicabile" }),
    scrivi: () => soloParola(""),
  },
  esclusa: {
    nome: "riga esclusa",
    parole: /^(?:riga )?(?:esclus[ao]|escludi|escludere|non (?:e )?(?:un )?indicatore)$/,
    ambito: "foglio",
    leggi: () => ({ cosa: "esclusa" }),
    scrivi: () => soloParola(""),
  },
  accettata: {
    nome: "anomalia accettata",
    parole: /^(?:anomalia )?accettat[ao]$/,
    ambito: "risposta",
    leggi: ({ valore, formula }) => {
      const codice = CODICI_ANOMALIA.find((uno) => uno === normalize(testoOf(valore)).replace(/ /g, "-"));
      const pubblicato = parseNumero(formula)?.valore;
      return codice ? { cosa: "accettata", codice, ...(pubblicato === undefined ? {} : { pubblicato }) } : null;
    },
    scrivi: ({ codice, pubblicato }) => ({
      ...soloParola(codice),
      formula: pubblicato === undefined ? "" : String(pubblicato).replace(".", ","),
    }),
    aggiungi: (riga, { codice, pubblicato }) => ({
      ...riga,
      accettate: [...riga.accettate, chiaveAccettata(codice, pubblicato)],
    }),
    isStessa: (una, altra) => una.codice === altra.codice,
  },
  formula: {
    nome: "formula",
    parole: /^formula$/,
    ambito: "ricordo",
    leggi: ({ formula, valore, colonna }) =>
      formula.startsWith("=") && colonna !== null ? { cosa: "formula", formula, valore, colonna } : null,
    scrivi: ({ valore, formula }) => ({ valore, formula, isViva: true }),
  },
  collegata: {
    nome: "cella collegata",
    parole: /^(?:cella )?collegat[ao]$/,
    ambito: "ricordo",
    leggi: ({ valore, formula }) => ({ cosa: "collegata", valore, formula }),
    scrivi: ({ valore, formula }) => ({ valore, formula }),
  },
  raccolto: {
    nome: "consuntivo raccolto",
    parole: /^(?:consuntivo )?raccolto$/,
    ambito: "ricordo",
    leggi: ({ valore, formula }) => ({ cosa: "raccolto", valore, fonte: formula }),
    scrivi: ({ valore, fonte }) => ({ valore, formula: fonte }),
  },
  colonna: {
    nome: "colonna",
    parole: /^colonna$/,
    ambito: "foglio",
    leggi: ({ valore, formula, descrizione }) => {
      const colonna = colonnaOf(testoOf(valore));
      const ruolo = findIn(RUOLI, formula === "" ? descrizione : formula);
      return colonna === null || ruolo === null ? null : { cosa: "colonna", ruolo, colonna };
    },
    scrivi: ({ ruolo, colonna }) => ({ valore: CELLA_VUOTA, colonna, formula: ruolo }),
    isStessa: (una, altra) => una.ruolo === altra.ruolo,
  },
  numeri: {
    nome: "numeri",
    parole: /^(?:scrittura(?: dei)? )?numeri$/,
    ambito: "foglio",
    leggi: ({ valore, formula, descrizione }) => {
      const colonna = colonnaOf(testoOf(valore));
      const scrittura = findIn(PAROLE_SCRITTURE, formula === "" ? descrizione : formula);
      return colonna === null || scrittura === null ? null : { cosa: "numeri", scrittura, colonna };
    },
    scrivi: ({ scrittura, colonna }) => ({ valore: CELLA_VUOTA, colonna, formula: scrittura }),
    isStessa: (una, altra) => una.colonna === altra.colonna,
  },
  anno: {
    nome: "anno",
    parole: /^anno(?: di riferimento)?$/,
    ambito: "foglio",
    leggi: ({ valore }) => {
      const anno = testoOf(valore);
      return /^20\d\d$/.test(anno) ? { cosa: "anno", anno: Number(anno) } : null;
    },
    scrivi: ({ anno }) => soloNumero(anno, "0"),
  },
};

/** The row of the table for a line: each kind reads and writes its own. */
export function cosaDi(detto: Detto): CosaDi<Cosa> {
  return COSE[detto.cosa] as unknown as CosaDi<Cosa>;
}

const stabilitoOf = (detto: Detto, { motivo, autore }: Correzione): Stabilito | null => {
  const detta = cosaDi(detto).stabilito?.(detto);
  return detta ? { ...detta, motivo, autore } : null;
};

/** Adds what one line says to what the others said of the row; null where it says otherwise. */
export function addDetto(riga: CorrezioniRiga, correzione: Correzione, detto: Detto): CorrezioniRiga | null {
  const stabilito = stabilitoOf(detto, correzione);
  if (!stabilito) return (cosaDi(detto).aggiungi ?? ((qui) => qui))(riga, detto);
  const isAltro = riga.stabilito !== null && JSON.stringify(riga.stabilito) !== JSON.stringify(stabilito);
  return isAltro ? null : { ...riga, stabilito };
}

/** The row without what such a line says of it. */
export function withoutDetto(riga: CorrezioniRiga, detto: Detto | null): CorrezioniRiga {
  const togli = detto ? cosaDi(detto).togli : undefined;
  return togli ? togli(riga) : { ...riga, stabilito: null };
}

/** Whether a line holds for nobody yet: it cannot be done without a reason and somebody who answers for it. */
export function isSenzaFirma({ detto, motivo, autore }: Correzione): boolean {
  return detto !== null && cosaDi(detto).vuoleFirma === true && (motivo === "" || autore === "");
}

/** Whether a new line takes the place of one that is there. */
export function isSostituita(vecchia: Detto, nuova: Detto): boolean {
  const cosa = cosaDi(nuova);
  if (cosa.stabilito) return cosaDi(vecchia).stabilito !== undefined;
  return vecchia.cosa === nuova.cosa && (cosa.isStessa?.(vecchia, nuova) ?? true);
}
