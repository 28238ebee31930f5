import { parseVerso } from "../../domain/valori/argomenti";
import { deduceVerso } from "../../domain/verso/deduceVerso";
import { isRisultatoDiObiettivo } from "../../domain/verso/isRisultatoDiObiettivo";
import { versoDelleTeste } from "../../domain/verso/versoDelleTeste";
import { AZIONE_CHE_RIDUCE } from "../../domain/verso/vociDelVerso";
import { versoDelTempo } from "../../domain/verso/versoDelTempo";
import { normalize } from "../../domain/testo/normalize";
import { displayCella } from "../../domain/numeri/displayCella";
import type { VersoDeciso } from "../../domain/Misura";
import { parseOperatore } from "../../domain/valori/operatori";
import { isMancante } from "../../domain/valori/paroleDiStato";
import { isEstremo, parseVersoScritto } from "../../domain/verso/parseVersoScritto";
import type { Pubblicato } from "../../domain/valori/parsePubblicato";
import type { Operatore, Target } from "../../domain/Valore";
import type { RigaDaMisurare } from "./RigaDaMisurare";
import type { ParoleDiRiga } from "./ParoleDiRiga";
import { comparePublished } from "./published";

export interface OperatoreLetto {
  readonly operatore: Operatore | null;
  readonly isIllegibile: boolean;
}

/** The operator of a row: its own column, else the argument of its formula. */
export function readOperatore({ operatore }: RigaDaMisurare, argomento: string | null): OperatoreLetto {
  const scritto = displayCella(operatore).trim();
  if (scritto !== "" && (!isMancante(scritto) || parseOperatore(scritto))) {
    const letto = parseOperatore(scritto);
    return { operatore: letto, isIllegibile: letto === null };
  }
  const detto = argomento === null ? null : parseVerso(argomento);
  return { operatore: detto && !detto.isPresunto ? detto.operatore : null, isIllegibile: false };
}

const isZero = (target: Target) => target.tipo === "numero" && target.valore === 0;

/** "Riduzione della spesa", -5%: the sign says again that it goes down, and less than that is what is wanted; perhaps. */
function versoDelSegno(dedotto: VersoDeciso, nome: string, target: Target): VersoDeciso {
  const isNegativo = target.tipo === "numero" && target.valore < 0;
  if (!isNegativo || dedotto.verso === "decrescente" || !AZIONE_CHE_RIDUCE.test(normalize(nome))) return dedotto;
  return { verso: "decrescente", origine: "dubbio" };
}

/** The user, else the sheet's own column of directions, else the words; a column that cannot be read leaves a doubt. */
export function decideVerso(
  { nome, descrizione, versoScritto, udm, testaTarget, testaConsuntivo }: RigaDaMisurare,
  parole: ParoleDiRiga,
  argomento: string | null,
  target: Target,
): VersoDeciso {
  const detto = argomento === null ? null : parseVerso(argomento);
  if (detto?.verso && !detto.isPresunto) return { verso: detto.verso, origine: "utente" };
  const scritto = displayCella(versoScritto).trim();
  const diColonna = scritto === "" ? null : parseVersoScritto(scritto);
  // A column that nothing calls directions may state them: "decrescente?".
  const isForse = parseVerso(scritto)?.isPresunto === true;
  if (diColonna && !isForse) return { verso: diColonna, origine: "colonna" };
  const isQuota = target.tipo === "numero" && target.unita === "percentuale";
  if (isQuota && isRisultatoDiObiettivo(nome)) return { verso: "crescente", origine: "parole" };
  const unita = [udm, target.tipo === "numero" ? (target.parola ?? "") : "", testaTarget];
  const delTempo = versoDelTempo(parole.verso, `${nome} ${descrizione}`, unita);
  const dedotto = versoDelSegno(versoDelleTeste(delTempo, testaTarget, testaConsuntivo), nome, target);
  if (diColonna) {
    const isDetto = dedotto.origine === "parole" && dedotto.verso === diColonna;
    return isDetto ? dedotto : { verso: diColonna, origine: "dubbio" };
  }
  // Nobody asks for none of a good thing: where the name speaks well, the formula says what is counted.
  const contato = isZero(target) && dedotto.verso === "crescente" ? deduceVerso(descrizione, "") : dedotto;
  if (isEstremo(scritto)) return { ...contato, origine: "dubbio" };
  if (contato.verso === "decrescente" && contato.origine === "parole") return contato;
  return scritto === "" || isMancante(scritto) ? dedotto : { ...dedotto, origine: "dubbio" };
}

/**
 * The direction that alone gives the published SAL settles what the words left in doubt. A share between nothing and the
 * whole, which only a ratio gives, beats clear words too; a whole, which a slip gives as well, does not, and turns round
 * no direction that the words left in doubt: the conflict is shown (Tempi medi, 9 on 6, published 100%: DOMAIN.md §2).
 */
export function settleVerso(
  dedotto: VersoDeciso,
  pubblicato: Pubblicato | null,
  salCon: (verso: VersoDeciso) => number | null,
): VersoDeciso {
  if (!pubblicato || (dedotto.origine !== "dubbio" && dedotto.origine !== "parole")) return dedotto;
  const isQuota = pubblicato.valore > 0 && pubblicato.valore < 1;
  if (dedotto.origine === "parole" && !isQuota) return dedotto;
  const spiegano = (["crescente", "decrescente"] as const).filter(
    (verso) => comparePublished(salCon({ verso, origine: "pubblicato" }), pubblicato) === "coincide",
  );
  const [sola] = spiegano;
  if (sola === undefined || spiegano.length > 1 || (!isQuota && sola !== dedotto.verso)) return dedotto;
  return { verso: sola, origine: "pubblicato" };
}
