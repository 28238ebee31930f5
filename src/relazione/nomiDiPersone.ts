import type { Cella } from "../domain/Cella";
import { normalize } from "../domain/testo/normalize";
import type { FoglioDiRelazione } from "./caselle/Materiale";

const DIRIGENTE = /\b(?:dirigent[ei]|segretari[oa] general[ei]|v?sg|direttor(?:e|ice))\b/;
/** After these words the title of a sheet names a unit, not a person. */
const UNITA = /\b(?:area|settore|servizio|ufficio|dipartimento|direzione|struttura)\b/;
/** Words of a title that are nobody's name. */
const DI_RUOLO = new Set(
  "dirigente dirigenti scheda schede segretario segretaria generale vice vicario direttore direttrice sanitario amministrativo dott dottoressa ssa ing avv arch rag geom obiettivi obiettivo individuale individuali performance valutazione cruscotto anno del della dei delle".split(
    " ",
  ),
);
/** "Dott.ssa Maria Rossi", "Ing. Bianchi": a title, and up to three words with a capital. */
const CON_TITOLO =
  /(?<![\p{L}])(?:dott(?:\.?\s?ssa)?|dr|ing|avv|arch|rag|geom|sig(?:\.?\s?ra)?)\.?\s+\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]+){0,2}/giu;
/** "resp. Giulia Basso", "Dirigente: Rossi Mario": who answers, and two or three words with a capital and nothing after. */
const CON_RUOLO =
  /(?<!\p{L})((?:[Rr]esp(?:onsabile)?|[Rr]ef(?:erente)?|[Dd]irigente|[Dd]irettore|[Dd]irettrice|[Dd]ipendente|[Ff]unzionari[oa]|[Vv]alutatore|[Aa] cura di)\.?(?:\s*[:–-])?\s+)(\p{Lu}[\p{L}'’]+(?:\s+\p{Lu}[\p{L}'’]+){1,2})(?!\s*\p{L})/gu;
/** Words of the name of an office: "Responsabile Affari Generali" is nobody's name. */
const DI_UFFICIO =
  /^(?:aree?|settor|serviz|uffic|dipartiment|direzion|struttur|unita|affar|general|tribut|personal|risors|uman|finanz|ragioner|bilanc|lavor|pubblic|poliz|local|urbanist|ambient|cultur|scuol|scolast|istruz|social|politic|demograf|tecnic|amministr|gestion|patrimon|controll|programm|segreter|provved|camer|comun|region|provinc|progett|procediment|anticorr|corruz|prevenz|traspar|informat|digit|sistem|svilupp|economic|promoz|regolaz|mercat|tutel|protezion|dati|qualit|sanit|medic|manutenz|viabil|edil|appalt|contratt|legal|avvocat|stat|anagraf|sport|turism|attivit|produttiv|impres)/;
/** What stands in the place of a name. */
export const OMESSO = "[…]";

export const isParolaDiUfficio = (parola: string): boolean => DI_UFFICIO.test(normalize(parola));
export const isParolaDiRuolo = (parola: string): boolean =>
  DI_RUOLO.has(normalize(parola)) || UNITA.test(normalize(parola)) || DIRIGENTE.test(normalize(parola));

/** Whether an individual sheet is a manager's: what of others is published is the class of their scores. */
export function isDiDirigente({ titolo, misurato }: FoglioDiRelazione): boolean {
  const primi = misurato.cruscotto.nodi.slice(0, 2).map(({ nome }) => nome);
  return [titolo, ...primi].some((parole) => DIRIGENTE.test(normalize(parole)));
}

/** The words of the title of an individual sheet that are neither a role nor a unit. */
export function nomiNelTitolo({ titolo, destinazione }: FoglioDiRelazione): readonly string[] {
  const parole = normalize(titolo);
  if (destinazione !== "dirigente" || UNITA.test(parole)) return [];
  return parole.split(/[^\p{L}]+/u).filter((parola) => parola.length > 2 && !DI_RUOLO.has(parola));
}

/** The name after a role, unless it is an office's. */
const copriDiRuolo = (parole: string): string =>
  parole.replace(CON_RUOLO, (tutto, ruolo: string, nome: string) =>
    nome.split(/\s+/).some((parola) => DI_UFFICIO.test(normalize(parola))) ? tutto : `${ruolo}${OMESSO}`,
  );

/** A text without the names after a title of honour or a role. */
export const senzaTitolati = (parole: string): string => copriDiRuolo(parole.replace(CON_TITOLO, OMESSO));

/**
 * A sheet without the names of people: those in its title, and those after a title of honour or a role.
 * @param altri takes away others that are known
 */
export function senzaNomi(foglio: FoglioDiRelazione, altri: (parole: string) => string): FoglioDiRelazione {
  const nomi = new Set(nomiNelTitolo(foglio));
  const copri = (parole: string): string => {
    const coperte = altri(senzaTitolati(parole));
    return nomi.size === 0 ? coperte : coperte.replace(/\p{L}+/gu, (una) => (nomi.has(normalize(una)) ? OMESSO : una));
  };
  const copriCella = (cella: Cella): Cella =>
    cella.tipo === "testo" ? { ...cella, valore: copri(cella.valore) } : cella;
  const { misurato, grid } = foglio;
  const nodi = misurato.cruscotto.nodi.map((nodo) => ({ ...nodo, nome: copri(nodo.nome) }));
  return {
    ...foglio,
    titolo: copri(foglio.titolo),
    grid: { ...grid, celle: grid.celle.map((riga) => riga.map(copriCella)) },
    misurato: {
      ...misurato,
      cruscotto: { ...misurato.cruscotto, nodi },
      aggregati: misurato.aggregati.map((uno) => ({ ...uno, nodo: { ...uno.nodo, nome: copri(uno.nodo.nome) } })),
      indicatori: misurato.indicatori.map((uno) => ({
        ...uno,
        percorso: uno.percorso.map(copri),
        indicatore: {
          ...uno.indicatore,
          nome: copri(uno.indicatore.nome),
          descrizione: copri(uno.indicatore.descrizione),
          consuntivo: copriCella(uno.indicatore.consuntivo),
        },
      })),
    },
  };
}
