import { normalize } from "../../../domain/testo/normalize";
import type { RuoloColonna } from "../../Cruscotto";
import { isDiRisorse, readRadici } from "../parole/radici";
import type { CellaIntestazione } from "./Intestazione";

const ACCENNO = 2.5;
const PAROLE_DIVERSE = 2;
/** Weights and points of a method have pairs of their own; so has what is spent. */
const NON_FIGURE =
  /^(?:pes[oi]|punt[io]|punteggi[oi]?|weights?|scores?|points?|obiettiv[oi]|indicator[ei]|capitol[oi]|dat[ae])$/;

/** People and firms are no indicators, whatever stands beside them. */
const DI_QUALCUNO =
  /\b(?:dipendent[ei]|cognom[ei]|nominativ[oi]|matricol[ae]|personale|fornitor[ei]|ditt[ae]|beneficiari[oa]?|client[ei]|utent[ei]|soci[oe]?|employees?|surname|names?|staff|suppliers?|vendors?|customers?)\b/;

type Ruoli = "target" | "consuntivo";

/** What two headings have in common, and what each says beside it: "Giorni previsti", "Giorni effettivi". */
function diversita(uno: string, altro: string): readonly [string, string] | null {
  const [prime, seconde] = [uno, altro].map((testo) =>
    normalize(testo)
      .replace(/%/g, " % ")
      .trim()
      .split(/[\s_]+/),
  );
  if (prime === undefined || seconde === undefined) return null;
  const comuni = prime.filter((parola) => seconde.includes(parola));
  const [soloUno, soloAltro] = [prime, seconde].map((parole) => parole.filter((una) => !comuni.includes(una)));
  if (comuni.length === 0 || !soloUno?.length || !soloAltro?.length) return null;
  if (Math.max(soloUno.length, soloAltro.length) > PAROLE_DIVERSE) return null;
  return comuni.some((una) => NON_FIGURE.test(una) || isDiMoneta(una))
    ? null
    : [soloUno.join(" "), soloAltro.join(" ")];
}

const ORE = /^(?:or[ae]|hours?)$/;
const isDiMoneta = (parola: string) => isDiRisorse(parola) && !ORE.test(parola);

const accenna = (parole: string, ruolo: Ruoli) => (readRadici(parole).get(ruolo) ?? 0) >= ACCENNO;

/**
 * Two headings that say the same thing once as asked for and once as got ("Giorni previsti" beside "Giorni effettivi",
 * "SAL previsto" beside "SAL effettivo", "% prevista" beside "% realizzata"): a target and its result, where one pair
 * alone does and no other column is asked for or got.
 */
export function coppiaDetta(celle: readonly CellaIntestazione[]): readonly CellaIntestazione[] {
  const coppie = celle.flatMap((chiesta) =>
    celle.flatMap((avuta) => {
      const diverse = chiesta === avuta ? null : diversita(chiesta.testo, avuta.testo);
      const isCoppia = diverse !== null && accenna(diverse[0], "target") && accenna(diverse[1], "consuntivo");
      return isCoppia ? [{ chiesta, avuta }] : [];
    }),
  );
  const [coppia] = coppie;
  if (coppia === undefined || coppie.length > 1) return celle;
  if (celle.some(({ ruolo, testo }) => ruolo === null && DI_QUALCUNO.test(normalize(testo)))) return celle;
  const { chiesta, avuta } = coppia;
  const isDiAltri = (cella: CellaIntestazione) =>
    cella !== chiesta &&
    cella !== avuta &&
    (cella.ruolo === "target" || cella.ruolo === "consuntivo") &&
    !cella.isDebole;
  if (celle.some(isDiAltri)) return celle;
  const con = (cella: CellaIntestazione, ruolo: RuoloColonna) => ({ ...cella, ruolo, isDebole: false });
  return celle.map((cella) =>
    cella === chiesta ? con(cella, "target") : cella === avuta ? con(cella, "consuntivo") : cella,
  );
}
