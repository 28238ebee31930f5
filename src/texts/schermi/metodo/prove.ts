import type { Lingua } from "../../lingua";

/** What was seen in a column, as the room of the columns hands it over; columns are 0-based. */
type Visto =
  | { readonly testimone: "parole"; readonly intestazione: string }
  | {
      readonly testimone: "contenuto";
      readonly cosa: keyof typeof CONTENUTO;
      readonly quante: number;
      readonly su: number;
    }
  | { readonly testimone: "posto"; readonly cosa: keyof typeof POSTO; readonly accanto: number | null }
  | { readonly testimone: "anno"; readonly cosa: "scelto" | "altro" }
  | {
      readonly testimone: "aritmetica";
      readonly cosa: "sal" | "differenza" | "rapporto" | "somma" | "pari" | "pesato";
      readonly con: readonly number[];
      readonly quante: number;
      readonly su: number;
    }
  | {
      readonly testimone: "formule";
      readonly cosa: "rapporto" | "differenza" | "somma";
      readonly con: readonly number[];
      readonly quante: number;
      readonly su: number;
    }
  | {
      readonly testimone: "forme";
      readonly cosa: "stesse" | "altre";
      readonly con: number;
      readonly quante: number;
      readonly su: number;
    }
  | { readonly testimone: "resto" }
  | { readonly testimone: "profilo" }
  | { readonly testimone: "risposta" };

type Coppia = Readonly<Record<Lingua, string>>;

const CONTENUTO = {
  nomi: { it: "parole", en: "words" },
  "senza-parole": { it: "niente parole", en: "no words" },
  "poche-parole": { it: "poche parole che tornano", en: "a few words that come back" },
  numeri: { it: "numeri, date o sì e no", en: "numbers, dates or yes and no" },
  "senza-cifre": { it: "nessuna cifra", en: "no figures" },
  operatori: { it: "segni come ≥ e ≤", en: "signs such as ≥ and ≤" },
  "con-operatore": { it: "cifre con un operatore", en: "figures with an operator" },
  unita: { it: "unità di misura", en: "units of measure" },
  versi: { it: "un verso scritto", en: "a written direction" },
  codici: { it: "codici", en: "codes" },
  progressivo: { it: "numeri progressivi", en: "running numbers" },
  frasi: { it: "frasi lunghe", en: "long sentences" },
  formule: { it: "formule scritte a parole", en: "formulas in words" },
  gradi: { it: "gradi in parole (alto, medio, basso)", en: "degrees in words (high, medium, low)" },
  "somma-100": { it: "parti che fanno il tutto", en: "parts that make the whole" },
  "nomi-con-codice": { it: "nomi che cominciano con un codice", en: "names that begin with a code" },
  "parti-dell-anno": {
    it: "parti dell'anno (trimestri, mesi, date)",
    en: "parts of the year (quarters, months, dates)",
  },
  anni: { it: "anni", en: "years" },
  esiti: { it: "esiti scritti (raggiunto, verde, sì)", en: "written outcomes (met, green, yes)" },
} as const satisfies Readonly<Record<string, Coppia>>;

const POSTO = {
  "primo-testo": { it: "sono i primi testi, prima delle cifre", en: "its texts come first, before the figures" },
  "dopo-cifre": { it: "sta dopo le cifre", en: "it stands after the figures" },
  "accanto-operatore": { it: "sta accanto alla colonna degli operatori", en: "it stands beside the operators" },
  "accanto-target": { it: "sta accanto al target", en: "it stands beside the target" },
  "dopo-nomi": { it: "sta dopo i nomi", en: "it stands after the names" },
  "dopo-consuntivo": { it: "sta accanto al consuntivo", en: "it stands beside the actual" },
  "ultima-senza-testa": { it: "sono testi in fondo, senza intestazione", en: "its texts stand last, with no heading" },
  "al-posto-del-nome": { it: "sta al posto dei nomi", en: "it stands for the names" },
  "descrive-indicatore": {
    it: "accanto c'è la descrizione dell'indicatore",
    en: "the indicator's description is beside it",
  },
} as const satisfies Readonly<Record<string, Coppia>>;

function testoAritmetica(
  { cosa, con, quante, su }: Extract<Visto, { testimone: "aritmetica" }>,
  lettera: (colonna: number) => string,
  lingua: Lingua,
): string {
  const [uno = "", due = "", tre = ""] = con.map(lettera);
  const righe = lingua === "it" ? `in ${quante} righe su ${su}` : `on ${quante} rows of ${su}`;
  const frasi = {
    sal: { it: `${uno}/${due} dà il SAL di ${tre} ${righe}`, en: `${uno}/${due} gives the SAL of ${tre} ${righe}` },
    differenza: { it: `${uno} − ${due} dà ${tre} ${righe}`, en: `${uno} − ${due} gives ${tre} ${righe}` },
    rapporto: { it: `${uno}/${due} dà ${tre} ${righe}`, en: `${uno}/${due} gives ${tre} ${righe}` },
    somma: {
      it: `${con.slice(0, -1).map(lettera).join(" + ")} dà ${con.slice(-1).map(lettera).join("")} ${righe}`,
      en: `${con.slice(0, -1).map(lettera).join(" + ")} gives ${con.slice(-1).map(lettera).join("")} ${righe}`,
    },
    pesato: {
      it: `${uno} per la quota raggiunta (${due} su ${tre}) dà ${con.slice(-1).map(lettera).join("")} ${righe}`,
      en: `${uno} times the share reached (${due} of ${tre}) gives ${con.slice(-1).map(lettera).join("")} ${righe}`,
    },
    pari: { it: `grandezze simili a quelle di ${uno} ${righe}`, en: `sizes like those of ${uno} ${righe}` },
  };
  return frasi[cosa][lingua];
}

/**
 * Why a column was taken for what it is, in a few words.
 * @param lettera the letters of a 0-based column
 */
export function testoProva(visto: Visto, lettera: (colonna: number) => string, lingua: Lingua): string {
  const isItaliano = lingua === "it";
  switch (visto.testimone) {
    case "parole":
      return isItaliano ? `intestazione «${visto.intestazione}»` : `heading “${visto.intestazione}”`;
    case "contenuto": {
      const cosa = CONTENUTO[visto.cosa][lingua];
      return isItaliano
        ? `${cosa} in ${visto.quante} righe su ${visto.su}`
        : `${cosa} on ${visto.quante} rows of ${visto.su}`;
    }
    case "posto":
      return POSTO[visto.cosa][lingua];
    case "anno":
      return isItaliano ? "è dell'anno o del periodo in esame" : "it is of the year or period in question";
    case "aritmetica":
      return testoAritmetica(visto, lettera, lingua);
    case "formule": {
      const segno = { rapporto: " / ", differenza: " − ", somma: " + " }[visto.cosa];
      const [nominate, qui] = [
        visto.con.slice(0, -1).map(lettera).join(segno),
        visto.con.slice(-1).map(lettera).join(""),
      ];
      return isItaliano
        ? `le formule di ${qui} calcolano ${nominate}, in ${visto.quante} righe su ${visto.su}`
        : `the formulas of ${qui} work out ${nominate}, on ${visto.quante} rows of ${visto.su}`;
    }
    case "forme": {
      const accanto = lettera(visto.con);
      return isItaliano
        ? `date, sì e no sulle stesse righe di ${accanto}, in ${visto.quante} su ${visto.su}`
        : `dates, yes and no on the same rows as ${accanto}, ${visto.quante} of ${visto.su}`;
    }
    case "resto":
      return isItaliano ? "è la colonna che resta senza spiegazione" : "it is the column left unexplained";
    case "profilo":
      return isItaliano
        ? "il profilo di lettura dell'ente lo dice per le stesse intestazioni"
        : "the body's reading profile says so for the same headings";
    case "risposta":
      return isItaliano ? "l'hai indicata tu" : "you pointed it out";
  }
}
