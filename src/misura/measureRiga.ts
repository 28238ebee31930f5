import type { MotivoConNomi, MotivoDelFoglio } from "../domain/DatiAnomalia";
import { parseTipo, parseVerso, type Tipo } from "../domain/argomenti";
import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/Calcolo";
import { deduceVerso, isDiCosaVoluta } from "../domain/deduceVerso";
import type { Cella } from "../domain/Cella";
import { displayCella } from "../domain/displayCella";
import { figureConParole } from "../domain/figureConParole";
import { measureSal } from "../domain/measureSal";
import type { ArgomentiValori } from "../domain/measureValori";
import type { Misura, VersoDeciso } from "../domain/Misura";
import { parseOperatore } from "../domain/operatori";
import { isEstremo, parseVersoScritto } from "../domain/parseVersoScritto";
import { applyOpzioni, parseOpzioni } from "../domain/opzioni";
import { isUnitaSiNo } from "../domain/paroleDellaRiga";
import { isEliminatoInNota } from "../domain/eliminatoInNota";
import { isMancante } from "../domain/paroleDiStato";
import type { Politica } from "../domain/Politica";
import { proponiConsuntivo } from "../domain/proponiConsuntivo";
import { readOperandi } from "../domain/readOperandi";
import type { Operatore, Target } from "../domain/Valore";
import { round12 } from "../domain/round12";
import { cellaInItaliano } from "../domain/scritturaNumeri";
import type { Pubblicato } from "../domain/parsePubblicato";
import { baseDi } from "./baseDi";
import type { Indicatore } from "../cruscotto/Cruscotto";
import { comparePublished } from "./published";
import { isDiPagamenti, regoleDiRiga } from "./regoleDiRiga";

/** A row measured by the rules alone, before anything was established instead of them. */
export interface RigaMisurata {
  readonly misura: Misura;
  readonly verso: VersoDeciso;
  /** What the row adds to the anomalie of its measure. */
  readonly anomalie: readonly Anomalia[];
}

interface OperatoreLetto {
  readonly operatore: Operatore | null;
  readonly isIllegibile: boolean;
}

/** The operator of a row: its own column, else the argument of its formula. */
function readOperatore({ operatore }: Indicatore, argomento: string | null): OperatoreLetto {
  const scritto = displayCella(operatore).trim();
  if (!isMancante(scritto) || parseOperatore(scritto)) {
    const letto = parseOperatore(scritto);
    return { operatore: letto, isIllegibile: letto === null };
  }
  const detto = parseVerso(argomento ?? "");
  return { operatore: detto && !detto.isPresunto ? detto.operatore : null, isIllegibile: false };
}

const isZero = (target: Target) => target.tipo === "numero" && target.valore === 0;

/** The user, else the sheet's own column of directions, else the words; a column that cannot be read leaves a doubt. */
function decideVerso(
  { nome, descrizione, versoScritto }: Indicatore,
  argomento: string | null,
  target: Target,
): VersoDeciso {
  const detto = parseVerso(argomento ?? "");
  if (detto?.verso && !detto.isPresunto) return { verso: detto.verso, origine: "utente" };
  const scritto = displayCella(versoScritto).trim();
  const diColonna = parseVersoScritto(scritto);
  if (diColonna) return { verso: diColonna, origine: "colonna" };
  const dedotto = deduceVerso(nome, descrizione);
  // Nobody asks for none of a good thing: where the name speaks well, the formula says what is counted.
  const contato = isZero(target) && dedotto.verso === "crescente" ? deduceVerso(descrizione, "") : dedotto;
  if (isEstremo(scritto)) return { ...contato, origine: "dubbio" };
  if (contato.verso === "decrescente" && contato.origine === "parole") return contato;
  return isMancante(scritto) ? dedotto : { ...dedotto, origine: "dubbio" };
}

/** What the row is measured with besides its cells. */
export interface DettoDellaRiga {
  readonly argomenti: ArgomentiValori | null;
  /** What its SAL cell published, null where nothing. */
  readonly pubblicato: Pubblicato | null;
  /** Its weight times those above it, null where it has none. */
  readonly pesoEffettivo?: number | null;
}

/**
 * The direction that alone gives the published SAL settles what the words left in doubt. A share between nothing and the
 * whole, which only a ratio gives, beats clear words too; a whole does not, and the conflict is shown (Tempi medi, 9 on 6,
 * published 100%: DOMAIN.md §2).
 */
function settleVerso(
  dedotto: VersoDeciso,
  pubblicato: Pubblicato | null,
  salCon: (verso: VersoDeciso) => number | null,
) {
  if (!pubblicato || (dedotto.origine !== "dubbio" && dedotto.origine !== "parole")) return dedotto;
  const isQuota = pubblicato.valore > 0 && pubblicato.valore < 1;
  if (dedotto.origine === "parole" && !isQuota) return dedotto;
  const spiegano = (["crescente", "decrescente"] as const).filter(
    (verso) => comparePublished(salCon({ verso, origine: "pubblicato" }), pubblicato) === "coincide",
  );
  const [sola] = spiegano;
  return sola !== undefined && spiegano.length === 1 ? ({ verso: sola, origine: "pubblicato" } as const) : dedotto;
}

/** A row of weight 0 without a target is observed and not measured (Pisa); one that its note takes away counts no more. */
function targetOf(target: Target, { peso, nota }: Indicatore): Target {
  if (isEliminatoInNota(nota)) return { tipo: "eliminato" };
  return target.tipo === "mancante" && peso === 0 ? { tipo: "monitoraggio" } : target;
}

/** Managers' payment times weigh at least 30% by law. */
const PESO_PAGAMENTI = 0.3;

function anomalieDi(
  indicatore: Indicatore,
  operatore: OperatoreLetto,
  isContraddetto: boolean,
  pesoEffettivo: number | null,
): readonly Anomalia[] {
  const daConfermare = (motivo: Exclude<MotivoDelFoglio, MotivoConNomi>, gravita: "conferma" | "nota" = "conferma") => [
    anomalia("da-confermare", gravita, { motivo }),
  ];
  const isPesoBasso = pesoEffettivo !== null && round12(pesoEffettivo) < PESO_PAGAMENTI;
  return [
    ...(operatore.isIllegibile ? daConfermare("operatore-illeggibile") : []),
    ...(isContraddetto ? daConfermare("operatori-diversi") : []),
    ...(indicatore.isRiferimentoVuoto ? daConfermare("riferimento-vuoto") : []),
    ...(indicatore.isSalUnito ? daConfermare("sal-unito", "nota") : []),
    ...(indicatore.isCircolare ? [anomalia("indicatore-circolare", "nota")] : []),
    ...(isPesoBasso && isDiPagamenti(indicatore) ? daConfermare("peso-pagamenti", "nota") : []),
  ];
}

/** The cell as Italian text would hold it, by the writing of its column. */
function lettaCome(indicatore: Indicatore, cella: "target" | "consuntivo"): Cella {
  return cellaInItaliano(indicatore[cella], indicatore.scritture[cella] === "inglese" ? "inglese" : "italiana");
}

/** A time: "Realizzazione del portale ≤ 30 giorni" asks for speed, not for less of it. */
const DI_TEMPO = /\b(?:giorn[oi]|gg|ore|or[ae]|minut[oi]|mes[ei]|settiman[ae]|ann[oi]|days?|hours?|months?|weeks?)\b/i;

function isDiTempo({ nome, descrizione, udm, target }: Indicatore): boolean {
  return [nome, descrizione, udm, displayCella(target)].some((testo) => DI_TEMPO.test(testo));
}

/** "Costi di struttura ≥ 7.780.000": the operator is applied, and the body is asked whether it means it. */
function controParole(indicatore: Indicatore, target: Target): readonly Anomalia[] {
  const { nome, descrizione } = indicatore;
  if (target.tipo !== "numero" || target.valore <= 0 || target.operatore === null) return [];
  const { operatore, unita, valore } = target;
  const isTutto = operatore === "=" && unita === "percentuale" && valore === 1;
  if (operatore === "<=" || operatore === "<") {
    const isContro = isDiCosaVoluta(nome) && !isDiTempo(indicatore);
    return isContro
      ? [anomalia("operatore-contro-parole", "conferma", { operatore: operatore.replace("<=", "≤") })]
      : [];
  }
  if (!isTutto && operatore !== ">=" && operatore !== ">") return [];
  const parole = deduceVerso(nome, descrizione);
  if (parole.verso !== "decrescente" || parole.origine !== "parole") return [];
  return [anomalia("operatore-contro-parole", "conferma", { operatore: operatore.replace(">=", "≥") })];
}

/** Arguments that PERF.SAL itself refuses: the row is measured without them, and that is said. */
function areIllegibili(argomenti: ArgomentiValori | null): boolean {
  const { verso, tipo, opzioni } = argomenti ?? { verso: null, tipo: null, opzioni: null };
  const isVersoLetto = verso === null || parseVerso(verso) !== null;
  return !(isVersoLetto && (tipo === null || parseTipo(tipo) !== null) && parseOpzioni(opzioni ?? "") !== null);
}

/** The SAL of a row from its cells, its columns and what the user wrote about it. */
export function measureRiga(
  indicatore: Indicatore,
  { argomenti, pubblicato, pesoEffettivo = indicatore.peso }: DettoDellaRiga,
  politica: Politica,
  anno: number | null,
): RigaMisurata {
  const opzioni = parseOpzioni(argomenti?.opzioni ?? "")?.proprie ?? {};
  const operatore = readOperatore(indicatore, argomenti?.verso ?? null);
  const tipo: Tipo | null = parseTipo(argomenti?.tipo ?? "") ?? (isUnitaSiNo(indicatore.udm) ? "si-no" : null);
  const [cellaTarget, cellaConsuntivo] = figureConParole(
    lettaCome(indicatore, "target"),
    lettaCome(indicatore, "consuntivo"),
  );
  const { target, consuntivo, isContraddetto } = readOperandi(cellaTarget, cellaConsuntivo, {
    tipo,
    operatore: operatore.operatore,
  });
  const base = baseDi(indicatore, tipo);
  const misuraCon = (verso: VersoDeciso) =>
    measureSal(targetOf(target, indicatore), consuntivo, {
      politica: applyOpzioni(regoleDiRiga(indicatore, politica), opzioni),
      verso,
      base,
      anno: opzioni.anno ?? anno,
      proponi: (testo, atteso) => proponiConsuntivo(testo, atteso, indicatore.nome),
      confermato: opzioni.consuntivo ?? null,
      isNumero: tipo === "numero",
    });
  const dedotto = decideVerso(indicatore, argomenti?.verso ?? null, target);
  const verso = settleVerso(dedotto, pubblicato, (uno) => misuraCon(uno).sal);
  const misura = misuraCon(verso);
  const illeggibili = areIllegibili(argomenti) ? [anomalia("da-confermare", "conferma", { motivo: "argomenti" })] : [];
  const altro = dedotto.origine === "parole" && verso.origine === "pubblicato" ? misuraCon(dedotto).sal : null;
  const anomalie = [
    ...illeggibili,
    ...anomalieDi(indicatore, operatore, isContraddetto, pesoEffettivo),
    // The words said otherwise.
    ...(altro === null ? [] : [anomalia("verso-presunto", "nota", { verso: verso.verso, altro })]),
  ];
  return { misura, verso, anomalie: [...anomalie, ...controParole(indicatore, target)] };
}
