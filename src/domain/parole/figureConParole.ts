import { formatData, serialOf } from "../numeri/calendario";
import type { Cella } from "../Cella";
import { normalize } from "../testo/normalize";
import { parseConsuntivo } from "../valori/parseConsuntivo";
import { parseTarget } from "../valori/parseTarget";
import { testoBreve } from "../testo/testoBreve";
import { suTanti } from "./suTanti";
import type { Consuntivo, Target } from "../Valore";

/** No figure with its noun is longer. */
const LUNGHEZZA_MASSIMA = 60;
const CIFRE = [
  ["zero"],
  ["un", "uno", "una", "one"],
  ["due", "two"],
  ["tre", "three"],
  ["quattro", "four"],
  ["cinque", "five"],
  ["sei", "six"],
  ["sette", "seven"],
  ["otto", "eight"],
  ["nove", "nine"],
  ["dieci", "ten"],
  ["undici", "eleven"],
  ["dodici", "twelve"],
];
const MESI = "gen feb mar apr mag giu lug ago set ott nov dic".split(" ");
const MESI_INGLESI: Readonly<Record<string, string>> = {
  jan: "gen",
  may: "mag",
  jun: "giu",
  jul: "lug",
  aug: "ago",
  sep: "set",
  oct: "ott",
  dec: "dic",
};
const MESE =
  "(gen(?:naio)?|jan(?:uary)?|feb(?:braio|ruary)?|mar(?:zo|ch)?|apr(?:ile|il)?|mag(?:gio)?|may|giu(?:gno)?|june?|lug(?:lio)?|july?|ago(?:sto)?|aug(?:ust)?|sett?(?:embre)?|sept?(?:ember)?|ott(?:obre)?|oct(?:ober)?|nov(?:embre|ember)?|dic(?:embre)?|dec(?:ember)?)\\.?";
const GIORNO_INGLESE = new RegExp(
  `^(?:on )?(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MESE}|${MESE} (\\d{1,2})(?:st|nd|rd|th)?),? (\\d{4})$`,
);
const SOLO_MESE = new RegExp(
  `^(?:(?:entro|by|in|a|nel|fine|end of|the|il|la|mese|di|del|month|of)(?: |$))*${MESE} (\\d{4})$`,
);
const ENTRO = /^(?:by|before the end of|no later than|not later than|on or before|within) (?=\d|[a-z]{3,9}\.? \d)/;

/** Operators in words that the cell functions do not know. */
const OPERATORI: readonly (readonly [RegExp, string])[] = [
  [/^(?:at least|not less than|no less than|no fewer than|minimum(?: of)?|non meno di) (?=\d)/, "≥ "],
  [/^(?:at most|not more than|no more than|up to|maximum(?: of)?|fino a(?: un massimo di)?|max di) (?=\d)/, "≤ "],
  [/^[a-z] ?(?=[<>=≤≥])/, ""],
  [/^([<>]) =/, "$1="],
  [/^[↑▲⬆⇧] ?(?=[\d€])/, "≥ "],
  [/^[↓▼⬇⇩] ?(?=[\d€])/, "≤ "],
];
const OPERATORE_IN_CODA =
  /^(\S+(?: %)?)(?: ?\+| (?:o piu|e oltre|or more|or above|o superiore|in su|minim[oi]|min\.?))$/;
const MASSIMO_IN_CODA = /^(\S+(?: %)?) (?:max\.?|massim[oi]|o meno|or less|o inferiore)$/;
const GRUPPI = /(?<![\d.,])(\d{1,3})(?:[ '’](\d{3}))+(?![\d.,])/;
const MULTIPLI: readonly (readonly [RegExp, number])[] = [
  [/^(?:mila|k)$/, 1_000],
  [/^(?:mln\.?|milion[ei]|m|million|millions)$/, 1_000_000],
  [/^(?:mld\.?|miliard[oi]|billion)$/, 1_000_000_000],
];
const CON_MULTIPLO = /^((?:[<>=≤≥]+ ?)?(?:€ ?|eur(?:o)? )?)(\d+(?:[.,]\d+)?) ?([a-z]+\.?)( ?(?:€|eur(?:o)?|di euro))?$/;
/** A noun of one word or more after a figure: what is counted, with what it is of. */
const CON_NOME =
  /^((?:[<>=≤≥]+|almeno|min\.?|max\.?|massimo|minimo|non meno di|non oltre|non piu di)? ?)(?:n[.°r]*|num\.?|nr\.?)? ?(\d[\d.,]*(?: ?%)?) ((?:mq|m2|km|kg|mc|ha|gb|kwh|mw|lt|fte|[a-z][a-z'’-]{2,})(?: (?:d[ieal]{1,2}|dell[aeo]?|degli|d|per|of|con|e)? ?[a-z'’-]{3,}){0,3})$/;
/** Words after a figure that say more than what it counts. */
const NON_NOME = new RegExp(
  `^${MESE}$|^${MESE} |` +
    /\b(?:rispetto|entro|oltre|circa|ogni|mensil\w*|settimanal\w*|giornalier\w*|trimestral\w*|semestral\w*|mese|settimana|trimestre|semestre|month|week|quarter|oppure|max|min|almeno|massimo|minimo|posto|su|sul|sulla|out|vs|meno|piu|punti|percentuali|anno|anni|year|years|precedent\w*|scors\w*|prima|dopo|from|than|if|se|tra|fra|in|non|not|senza|no|e|and|o|or|mila|mln|milion[ei]|euro|mld|quadrimestre|bimestre|decade|fascia|classe|livello|grado|posizione|rank)\b/
      .source,
);
const TUTTO_L_ANNO = / (?:all'?anno|l'?anno|annu[oie]|annual[ei]|nell'?anno|per year|a year|per anno)$/;
const isTesto = (cella: Cella): cella is Extract<Cella, { tipo: "testo" }> => cella.tipo === "testo";

interface Scritta {
  /** As the cell functions read it. */
  readonly testo: string;
  /** What it counts, "" where it says nothing. */
  readonly nome: string;
}

function conNumeriInCifre(testo: string): string {
  return testo.replace(/(?:^|(?<=[ (]))[a-z]+(?=$|[ )])/g, (parola) => {
    const at = CIFRE.findIndex((nomi) => nomi.includes(parola));
    return at < 0 ? parola : String(at);
  });
}

function giornoDi(testo: string): string | null {
  const trovato = GIORNO_INGLESE.exec(testo);
  if (!trovato) return null;
  const [, giorno, mese, altroMese, altroGiorno, anno] = trovato;
  const breve = (mese ?? altroMese ?? "").slice(0, 3);
  const numero = MESI.indexOf(MESI_INGLESI[breve] ?? breve) + 1;
  const seriale = serialOf(Number(anno), numero, Number(giorno ?? altroGiorno));
  return seriale === null ? null : formatData(seriale);
}

function fineDelMese(testo: string): string | null {
  const [, mese = "", anno] = SOLO_MESE.exec(testo) ?? [];
  if (anno === undefined) return null;
  const breve = mese.slice(0, 3);
  const numero = MESI.indexOf(MESI_INGLESI[breve] ?? breve) + 1;
  const primoDelProssimo = numero === 12 ? serialOf(Number(anno) + 1, 1, 1) : serialOf(Number(anno), numero + 1, 1);
  return primoDelProssimo === null ? null : formatData(primoDelProssimo - 1);
}

/** A figure with the words around it that say nothing more than what it counts; null where they may. */
function scrittaCon(originale: string): Scritta | null {
  const breve = testoBreve(originale);
  if (breve === null || breve.length > LUNGHEZZA_MASSIMA) return null;
  const parole = breve
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ ?\*+$/, "");
  let testo = parole.replace(ENTRO, "");
  const giorno = giornoDi(testo);
  if (giorno !== null) return { testo: giorno, nome: "" };
  for (const [forma, segno] of OPERATORI) testo = testo.replace(forma, segno);
  testo = conNumeriInCifre(testo).replace(/^(\d+)(.*) \(\1\)$/, "$1$2");
  while (GRUPPI.test(testo)) testo = testo.replace(GRUPPI, (gruppo) => gruppo.replace(/[ '’]/g, ""));
  testo = testo.replace(TUTTO_L_ANNO, "").replace(/ ?\b(?:per ?cento|percent|per cent)\b/, "%");
  testo = testo
    .replace(OPERATORE_IN_CODA, "≥ $1")
    .replace(MASSIMO_IN_CODA, "≤ $1")
    .replace(/^eur (?=\d)/, "€ ");
  const multiplo = CON_MULTIPLO.exec(testo);
  const volte = MULTIPLI.find(([forma]) => forma.test(multiplo?.[3] ?? ""))?.[1];
  if (multiplo && volte !== undefined) {
    const valore = Number((multiplo[2] ?? "").replace(",", ".")) * volte;
    const euro = multiplo[4] === undefined ? "" : " €";
    testo = `${multiplo[1] ?? ""}${String(Math.round(valore))}${euro}`;
  }
  const nominata = CON_NOME.exec(testo);
  if (nominata && !NON_NOME.test(nominata[3] ?? ""))
    return { testo: `${nominata[1] ?? ""}${nominata[2] ?? ""}`.trim(), nome: (nominata[3] ?? "").split(" ")[0] ?? "" };
  return testo === breve ? null : { testo, nome: "" };
}

const isStessoNome = (uno: string, altro: string) =>
  uno === "" || altro === "" || uno.slice(0, 4) === altro.slice(0, 4);

const cella = (valore: string): Cella => ({ tipo: "testo", valore });

const FIGURE: readonly string[] = ["numero", "data", "intervallo"];
const A_PAROLE: readonly string[] = ["composto", "parole"];

/** What a figure that the cell functions read counts: its unit, where it has one. */
function unitaDetta(detto: Target | Consuntivo): string {
  if (detto.tipo !== "numero") return "";
  return detto.parola ?? (detto.unita === "numero" ? "" : detto.unita);
}

/** The target as a figure, with what it counts; as it is where its words may say more. */
function targetDetto(target: Cella): readonly [Cella, string] {
  const letto = parseTarget(target);
  if (!isTesto(target) || !A_PAROLE.includes(letto.tipo)) return [target, unitaDetta(letto)];
  const mese = fineDelMese(normalize(target.valore.slice(0, LUNGHEZZA_MASSIMA)));
  const detto = mese === null ? scrittaCon(target.valore) : { testo: mese, nome: "" };
  const isFigura = detto !== null && FIGURE.includes(parseTarget(cella(detto.testo)).tipo);
  return isFigura ? [cella(detto.testo), detto.nome] : [target, ""];
}

/**
 * Target and consuntivo with their figures alone, where the words around them leave no doubt: "almeno 5 incontri" beside
 * "4 incontri", "4 su 5" beside 5, "10mila", "entro dicembre 2023". Cells that already are figures, and those whose words
 * may say more, come back as they are. Source: DOMAIN.md §2.
 */
export function figureConParole(target: Cella, consuntivo: Cella): readonly [Cella, Cella] {
  const [nuovo, nome] = targetDetto(target);
  const letto = parseConsuntivo(consuntivo);
  if (!isTesto(consuntivo) || letto.tipo !== "parole") {
    const isAltro = nuovo !== target && letto.tipo === "numero" && !isStessoNome(nome, letto.parola ?? "");
    return [isAltro ? target : nuovo, consuntivo];
  }
  const tanti = suTanti(nuovo, consuntivo.valore);
  if (tanti !== null) return tanti;
  const fatto = scrittaCon(consuntivo.valore);
  const isFigura = fatto !== null && FIGURE.includes(parseConsuntivo(cella(fatto.testo)).tipo);
  if (isFigura && isStessoNome(nome, fatto.nome)) return [nuovo, cella(fatto.testo)];
  // A month is within a term when its last day is; where only some of its days are, nobody can tell.
  const fine = fineDelMese(normalize(consuntivo.valore.slice(0, LUNGHEZZA_MASSIMA)));
  const atteso = parseTarget(nuovo);
  const ottenuto = fine === null ? null : parseConsuntivo(cella(fine));
  const isInTempo = atteso.tipo === "data" && ottenuto?.tipo === "data" && ottenuto.seriale <= atteso.seriale;
  return [nuovo, fine !== null && isInTempo ? cella(fine) : consuntivo];
}
