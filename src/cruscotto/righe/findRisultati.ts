import type { Cella } from "../../domain/Cella";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { normalize } from "../../domain/testo/normalize";
import type { Blocco } from "../colonne/findBlocchi";
import type { RisultatoScritto, RuoloColonna } from "../Cruscotto";
import type { SheetGrid } from "../griglia/SheetGrid";
import type { Unioni } from "../griglia/Unioni";

/** A label is short; a longer text is a sentence about something. */
const LUNGHEZZA = 120;
const CON_LA_CIFRA = /^(.*?\p{L})[\s:=–-]{1,5}(\d{1,3}(?:[.,]\d{1,4})?\s?%)\.?$/u;

const DI_UN_RISULTATO =
  /^(?:sal|risultat[oi]|performance|valutazione|punteggio|raggiungimento|realizzazione|conseguimento|attuazione|grado|percentuale|indice|livello|stato|avanzamento|media|totale|sintesi|esito|score|result|achievement|average|mean|total|%)$/;
const DELL_ENTE =
  /^(?:ente|amministrazione|camera|comune|provincia|regione|azienda|ateneo|organizzazione|istituto|agenzia|universita|body|organi[sz]ation|authority|council|university)$/;
const DI_TUTTO = /^(?:complessiv[oaie]|total[ei]|final[ei]?|general[ei]?|global[ei]|overall)$/;
const DI_SERVIZIO =
  /^(?:d|di|del|dell|della|dello|degli|dei|delle|il|lo|la|gli|al|per|in|nell|e|su|of|the|for|s|and|in|anno|year|20\d\d|31|12|sintetic[oa]|ponderat[oa]|pesat[oa]|medi[oa]|annuale|annual|organizzativ[oa]|organi[sz]ational|obiettivi|objectives|risultati|results|indicatori|performance|commercio|chamber|commerce)$/;

/** What a label says of the result of everything: of the ente by name, of all the sheet, or just a total; null of none. */
function ampiezzaDelRisultato(testo: string): "ente" | "tutto" | "totale" | null {
  if (testo.length > LUNGHEZZA) return null;
  const parole = normalize(testo)
    .split(/[^\p{L}\d%]+/u)
    .filter((parola) => parola !== "");
  const are = (forma: RegExp) => parole.some((parola) => forma.test(parola));
  const sonoTutte = parole.every((parola) =>
    [DI_UN_RISULTATO, DELL_ENTE, DI_TUTTO, DI_SERVIZIO].some((forma) => forma.test(parola)),
  );
  if (!sonoTutte || !are(DI_UN_RISULTATO)) return null;
  if (are(DELL_ENTE)) return "ente";
  const isNudo = /^(?:total[ei]?|media|average|mean)(?: (?:ponderat[oa]|pesat[oa]))?$/.test(parole.join(" "));
  if (isNudo) return "totale";
  return are(DI_TUTTO) ? "tutto" : null;
}

function isQuota(cella: Cella): boolean {
  if (cella.tipo === "numero") return parseFormato(cella.formato).isPercentuale;
  return cella.tipo === "testo" && cella.valore.length < 20 && parseNumero(cella.valore)?.unita === "percentuale";
}

const hasNumero = (cella: Cella) => isQuota(cella) || (cella.tipo === "numero" && !parseFormato(cella.formato).isData);
const isPiena = (cella: Cella | undefined) => cella !== undefined && cella.tipo !== "vuota" && cella.valore !== "";

type Trovato = RisultatoScritto & { readonly ampiezza: "ente" | "tutto" | "totale"; readonly isNelSal: boolean };

/** The result on a row, in the column of the SAL, else in that of the results, else the only share beside its label. */
function risultatoIn(grid: SheetGrid, unioni: Unioni, riga: number, blocco: Blocco | undefined): Trovato | null {
  const celle = grid.celle[riga] ?? [];
  const prima = celle.findIndex((cella) => isPiena(cella));
  const label = celle[prima];
  if (label?.tipo !== "testo" || label.valore.length > LUNGHEZZA) return null;
  const formulaAt = (colonna: number) => grid.formule[riga]?.[colonna] ?? "";
  const [, nome = "", cifra] = CON_LA_CIFRA.exec(label.valore.trim()) ?? [];
  if (cifra !== undefined) {
    const detta = ampiezzaDelRisultato(nome);
    if (detta === null || detta === "totale") return null;
    const cella: Cella = { tipo: "testo", valore: cifra };
    return { nome, riga, colonna: prima, cella, formula: formulaAt(prima), ampiezza: detta, isNelSal: false };
  }
  const ampiezza = ampiezzaDelRisultato(label.valore);
  if (ampiezza === null) return null;
  const colonnaOf = (ruolo: RuoloColonna) => blocco?.colonne.find((una) => una.ruolo === ruolo)?.colonna ?? -1;
  const cellaAt = (colonna: number): Cella => (colonna > prima ? unioni.ownAt(riga, colonna) : { tipo: "vuota" });
  const scelta = (colonna: number, isNelSal: boolean): Trovato => ({
    ...{ nome: label.valore.trim().replace(/:$/, ""), riga, colonna, cella: cellaAt(colonna) },
    ...{ formula: formulaAt(colonna), ampiezza, isNelSal },
  });
  // A target beside it asks for a result of its own.
  if (isPiena(cellaAt(colonnaOf("target")))) return null;
  if (hasNumero(cellaAt(colonnaOf("sal")))) return scelta(colonnaOf("sal"), true);
  if (ampiezza === "totale") return null;
  if (isQuota(cellaAt(colonnaOf("consuntivo")))) return scelta(colonnaOf("consuntivo"), false);
  const quote = celle.flatMap((cella, colonna) =>
    colonna !== colonnaOf("peso") && colonna !== colonnaOf("target") && isQuota(cella) ? [colonna] : [],
  );
  const [sola, ...altre] = quote;
  return sola !== undefined && altre.length === 0 ? scelta(sola, false) : null;
}

/**
 * The rows where a sheet writes the result of everything on it ("Risultato dell'ente 91,7%"): they are no indicators, and
 * what they publish is compared with the mean. Words that name no ente count where one row alone has them, with no row of
 * figures below it or above it; a bare total only below all, in the column of the SAL.
 */
export function findRisultati(
  grid: SheetGrid,
  unioni: Unioni,
  blocchi: readonly Blocco[],
): readonly RisultatoScritto[] {
  const trovati: Trovato[] = [];
  for (let riga = 0; riga < grid.celle.length; riga++) {
    const blocco = blocchi.find(({ testa, finoA }) => riga > testa.ultima && riga < finoA);
    if (blocchi.some(({ testa }) => riga >= testa.riga && riga <= testa.ultima)) continue;
    const trovato = risultatoIn(grid, unioni, riga, blocco);
    if (trovato) trovati.push(trovato);
  }
  if (trovati.length === 0) return [];
  const target = blocchi.map(({ testa, finoA, colonne }) => ({
    ...{ testa, finoA, colonna: colonne.find(({ ruolo }) => ruolo === "target")?.colonna ?? -1 },
  }));
  const hasFigureTra = (da: number, a: number) =>
    target.some(({ testa, finoA, colonna }) => {
      const righe = grid.celle.slice(Math.max(da, testa.ultima + 1), Math.max(0, Math.min(a, finoA)));
      return righe.some((celle) => isPiena(celle[colonna]));
    });
  const isSola = (uno: Trovato) => trovati.filter(({ ampiezza }) => ampiezza === uno.ampiezza).length === 1;
  const isInFondo = ({ riga }: Trovato) => !hasFigureTra(riga + 1, grid.celle.length);
  const isInCima = ({ riga }: Trovato) => !hasFigureTra(0, riga);
  return trovati
    .filter((uno) => {
      if (uno.ampiezza === "ente") return true;
      if (!isSola(uno)) return false;
      return uno.ampiezza === "tutto" ? isInFondo(uno) || isInCima(uno) : uno.isNelSal && isInFondo(uno);
    })
    .map(({ nome, riga, colonna, cella, formula }) => ({ nome, riga, colonna, cella, formula }));
}
