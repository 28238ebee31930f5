import type { AttesaPolitica, RifiutoPolitica } from "../domain/metodo/readPolitica";
import type { Lingua } from "./lingua";

const ATTESE: Readonly<Record<Lingua, Readonly<Record<AttesaPolitica, (ammessi: string) => string>>>> = {
  it: {
    json: () => "non è il nome di un metodo né un testo JSON leggibile",
    oggetto: () => "deve essere un gruppo di campi tra parentesi graffe",
    "campo-noto": () => "non è un campo del metodo di calcolo: controlla come è scritto",
    testo: () => "deve essere un testo non vuoto",
    parola: () => 'deve essere una parola senza i segni < > / ; : = | "',
    elenco: () => "deve essere un elenco tra parentesi quadre",
    quota: () => "deve essere una quota da 0 a 1 (0.8 è l'80%)",
    giorni: () => "deve essere un numero intero di giorni, da 0 in su",
    anno: () => "deve essere un anno, per esempio 2026, oppure null",
    scelta: (ammessi) => `deve essere uno di questi valori: ${ammessi}`,
    soglie: () => "la soglia «parziale» non può essere sopra la soglia «raggiunto»",
    "soglie-in-corso": () => "la quota «aRischio» non può essere sopra la quota «inLinea»",
    fasce: () => "i giorni devono crescere da una fascia all'altra, oltre la tolleranza, e il SAL non può crescere",
    scaglioni: () => "le soglie devono crescere da uno scaglione all'altro, e il SAL non può calare",
    gradini: () => "i gradini devono andare dal migliore al peggiore",
    scala: () => "servono almeno due gradini, ognuno con almeno una parola, senza parole ripetute",
    doppione: () => "non può avere due voci con lo stesso nome",
    misura: () =>
      "è più grande di quello di qualunque ente: un testo ha al più 500 caratteri, un elenco 500 voci o 64 gradini",
    versione: () => "è di un PERF più nuovo di questo: qui si leggono i metodi della versione 1",
    asse: () => "per fare la media delle priorità serve anche il campo «medie.priorita»",
  },
  en: {
    json: () => "is neither the name of a method nor readable JSON",
    oggetto: () => "must be a group of fields in braces",
    "campo-noto": () => "is no field of the calculation method: check the spelling",
    testo: () => "must be a text that is not empty",
    parola: () => 'must be a word without the signs < > / ; : = | "',
    elenco: () => "must be a list in square brackets",
    quota: () => "must be a share from 0 to 1 (0.8 is 80%)",
    giorni: () => "must be a whole number of days, from 0 up",
    anno: () => "must be a year, such as 2026, or null",
    scelta: (ammessi) => `must be one of these values: ${ammessi}`,
    soglie: () => "the “parziale” threshold cannot be above the “raggiunto” one",
    "soglie-in-corso": () => "the “aRischio” share cannot be above the “inLinea” one",
    fasce: () => "the days must grow from one band to the next, beyond the tolerance, and the SAL cannot grow",
    scaglioni: () => "the bounds must grow from one band to the next, and the SAL cannot fall",
    gradini: () => "the steps must go from the best to the worst",
    scala: () => "at least two steps are needed, each with at least one word, and no word twice",
    doppione: () => "cannot have two entries with the same name",
    misura: () => "is larger than any body's: a text has at most 500 characters, a list 500 entries or 64 steps",
    versione: () => "comes from a later PERF than this: methods of version 1 are read here",
    asse: () => "to average the priorities the field “medie.priorita” is needed too",
  },
};

/**
 * Which field of a calculation method cannot be used, and why.
 * @example testoRifiutoPolitica({ campo: "massimo", attesa: "scelta", ammessi: "1, 1.2, 1.5" }, "it")
 */
export function testoRifiutoPolitica({ campo, attesa, ammessi }: RifiutoPolitica, lingua: Lingua): string {
  const motivo = ATTESE[lingua][attesa](ammessi);
  return campo === "" ? motivo : `«${campo}» ${motivo}`;
}

/** The sentence of a refusal that an error carries. */
export function testoRifiutoIn(dati: Readonly<Record<string, string | number>>, lingua: Lingua): string {
  return testoRifiutoPolitica(
    rifiutoIn((nome) => String(dati[nome] ?? "")),
    lingua,
  );
}

/** The refusal that an anomalia or an error carries. */
export function rifiutoIn(testo: (nome: keyof RifiutoPolitica) => string): RifiutoPolitica {
  return { campo: testo("campo"), attesa: testo("attesa") as AttesaPolitica, ammessi: testo("ammessi") };
}
