import { normalize } from "../../domain/testo/normalize";
import type { RigaLetta } from "./RigaLetta";

const TOTALE =
  /^(?:(?:sub ?)?total[ei]?|media|somma|average|overall|(?:sal|risultat[oi]|performance|valutazione|punteggio|raggiungimento|realizzazione|grado|percentuale)\b.*\b(?:complessiv[oaie]|total[ei]|finale|generale|medi[oa]))\b/;
/** A total that carries figures of its own is told from an indicator ("Totale imprese coinvolte") by its bare name. */
const TOTALE_NUDO =
  /^(?:totale|totali|media|somma|total|average)(?: (?:complessiv|general|ponderat|pesat|parzial|obiettiv|prospettiv|indicator|area\b|ente\b).*)?:?$/;
/** What stands for all the structures in the column of the structures. */
const DI_TUTTI =
  /^(?:(?:sub ?|gran )?total[ei]?\b|tutt[ei] (?:le|gli|i)\b|(?:media|somma|average|overall|mean|all|complessivo)(?: (?:(?:aziendal|regional|provincial|general|complessiv|total)[aeio]|di ente|ente|asl|ateneo|units|offices|sites))?$)/;
const CIRCOLARE =
  /\b(?:percentuale|grado|livello|risultato|realizzazione|raggiungimento|indice)\b.*\bperformance (?:organizzativa )?(?:di|dell) ?ente\b/;
const RIFERIMENTO_NUDO = /^=(?:'[^']+'!|[^!'()+*/-]+!)?\$?[A-Z]{1,3}\$?\d+$/i;

/** A row that sums the others up: it is measured by them, never beside them. */
export function isTotale(nome: string, senzaTarget: boolean): boolean {
  return (senzaTarget ? TOTALE : TOTALE_NUDO).test(normalize(nome));
}

/** "Totale" where the others say who answers: a row of the sum, where those of the parts are there too. */
export function isDiTutti(responsabile: string): boolean {
  return DI_TUTTI.test(normalize(responsabile));
}

/** The consuntivo of an indicator so named is the result of the ente itself. */
export function isCircolare(nomeNormale: string): boolean {
  return CIRCOLARE.test(nomeNormale);
}

/**
 * A bare reference that shows 0: the cell it points at may be empty, and Excel shows both alike. So does a formula beside
 * the parts of the year while none of them is filled in.
 */
export function isRiferimentoVuoto(riga: RigaLetta, ruolo: "target" | "consuntivo"): boolean {
  const cella = riga.cella(ruolo);
  if (cella.tipo !== "numero" || cella.valore !== 0) return false;
  if (RIFERIMENTO_NUDO.test(riga.formula(ruolo))) return true;
  const { parziali } = riga;
  const isSenzaParti = parziali.length > 0 && parziali.every(({ consuntivo }) => consuntivo.tipo === "vuota");
  return ruolo === "consuntivo" && isSenzaParti && riga.formula(ruolo).startsWith("=");
}
