import { parseTipo, type Tipo } from "../../domain/valori/argomenti";
import type { Anomalia } from "../../domain/Anomalia";
import type { Cella } from "../../domain/Cella";
import { anomalia } from "../../domain/sal/Calcolo";
import { displayCella } from "../../domain/numeri/displayCella";
import { compact } from "../../domain/testo/testoBreve";
import { isEliminatoInNota } from "../../domain/parole/eliminatoInNota";
import { figureConParole } from "../../domain/parole/figureConParole";
import { measureSal } from "../../domain/sal/measureSal";
import type { ArgomentiValori } from "../../domain/sal/measureValori";
import type { Misura, VersoDeciso } from "../../domain/Misura";
import { applyOpzioni, parseOpzioni, type OpzioniScritte } from "../../domain/metodo/opzioni";
import { isUnitaSiNo } from "../../domain/parole/paroleDellaRiga";
import type { Pubblicato } from "../../domain/valori/parsePubblicato";
import type { Politica } from "../../domain/metodo/Politica";
import { proponiAtto } from "../../domain/parole/proponiAtto";
import { proponiConsuntivo } from "../../domain/parole/proponiConsuntivo";
import { readOperandi } from "../../domain/valori/readOperandi";
import { ricorda } from "../../domain/testo/ricorda";
import { cellaInItaliano } from "../../domain/numeri/scritturaNumeri";
import type { Target } from "../../domain/Valore";
import type { ConsuntivoLetto } from "../../correzioni/CorrezioniRiga";
import { anomalieDiRiga } from "./anomalieDiRiga";
import { baseDi } from "./baseDi";
import { ParoleDiRiga } from "./ParoleDiRiga";
import type { RigaDaMisurare } from "./RigaDaMisurare";
import { binaria } from "./regoleDiRiga";
import { decideVerso, readOperatore, settleVerso } from "./versoDiRiga";

/** A row measured by the rules alone, before anything was established instead of them. */
export interface RigaMisurata {
  readonly misura: Misura;
  readonly verso: VersoDeciso;
  /** What the row adds to the anomalie of its measure. */
  readonly anomalie: readonly Anomalia[];
}

/** What the row is measured with besides its cells. */
interface DettoDellaRiga {
  readonly argomenti: ArgomentiValori | null;
  /** What its SAL cell published, null where nothing. */
  readonly pubblicato: Pubblicato | null;
  /** What somebody took its consuntivo in words for. */
  readonly letto?: ConsuntivoLetto | null;
  /** Its weight times those above it, null where it has none. */
  readonly pesoEffettivo?: number | null;
  /** Its words, where they were already asked. */
  readonly parole?: ParoleDiRiga;
}

/** A row of weight 0 without a target is observed and not measured (Pisa); one that its note takes away counts no more. */
function targetOf(target: Target, { peso, nota }: RigaDaMisurare): Target {
  if (nota !== "" && isEliminatoInNota(nota)) return { tipo: "eliminato" };
  return target.tipo === "mancante" && peso === 0 ? { tipo: "monitoraggio" } : target;
}

/** The cell as Italian text would hold it, by the writing of its column. */
function lettaCome(indicatore: RigaDaMisurare, cella: "target" | "consuntivo"): Cella {
  return cellaInItaliano(indicatore[cella], indicatore.scritture[cella] === "inglese" ? "inglese" : "italiana");
}

const isDiSiNo = ricorda(isUnitaSiNo);

/** The kind that the user stated, else the one that the unit of measure says. */
function tipoOf({ udm }: RigaDaMisurare, argomento: string | null): Tipo | null {
  return (argomento === null ? null : parseTipo(argomento)) ?? (isDiSiNo(udm) ? "si-no" : null);
}

const NESSUNA_OPZIONE: OpzioniScritte = {};

/** Whether the cell still says, in words, what a value was taken from. */
function isAncoraDetto({ consuntivo }: RigaDaMisurare, { frase }: ConsuntivoLetto): boolean {
  return consuntivo.tipo === "testo" && compact(consuntivo.valore) === compact(frase);
}

/** What is asked of a row whose words have changed since somebody took a value from them. */
function conSuperata(misura: Misura, letto: ConsuntivoLetto): Misura {
  if (misura.consuntivo.tipo !== "parole") return misura;
  const isNarrata = ({ codice, dati }: Anomalia) =>
    codice === "testo-non-interpretabile" || (codice === "da-confermare" && dati?.motivo === "proposta");
  const superata = anomalia("da-confermare", "conferma", {
    motivo: "proposta-superata",
    confermata: displayCella(letto.valore),
  });
  return { ...misura, anomalie: [...misura.anomalie.filter((una) => !isNarrata(una)), superata] };
}

/** The measure, with what is to be known of a value that was taken from words. */
function conLettura(misura: Misura, letto: ConsuntivoLetto | null, isLetto: boolean): Misura {
  if (letto === null) return misura;
  if (!isLetto) return conSuperata(misura, letto);
  const nota = anomalia("da-confermare", "nota", { motivo: "confermato", proposta: displayCella(letto.valore) });
  return { ...misura, anomalie: [...misura.anomalie, nota] };
}

/** The SAL of a row from its cells, its columns and what the user wrote about it. */
export function measureRiga(
  indicatore: RigaDaMisurare,
  {
    argomenti,
    pubblicato,
    letto = null,
    pesoEffettivo = indicatore.peso,
    parole = new ParoleDiRiga(indicatore),
  }: DettoDellaRiga,
  politica: Politica,
  anno: number | null,
): RigaMisurata {
  const opzioni = argomenti?.opzioni ? (parseOpzioni(argomenti.opzioni)?.proprie ?? NESSUNA_OPZIONE) : NESSUNA_OPZIONE;
  const { operatore, isIllegibile } = readOperatore(indicatore, argomenti?.verso ?? null);
  const tipo = tipoOf(indicatore, argomenti?.tipo ?? null);
  const isLetto = letto !== null && isAncoraDetto(indicatore, letto);
  const [cellaTarget, cellaConsuntivo] = figureConParole(
    lettaCome(indicatore, "target"),
    isLetto ? letto.valore : lettaCome(indicatore, "consuntivo"),
  );
  const { target, consuntivo, isContraddetto } = readOperandi(cellaTarget, cellaConsuntivo, { tipo, operatore });
  const comuni = {
    politica: applyOpzioni(parole.isDiPagamenti ? binaria(politica) : politica, opzioni),
    base: baseDi(indicatore, tipo),
    anno: opzioni.anno ?? anno,
    proponi: (testo: string, atteso: Target) =>
      proponiConsuntivo(testo, atteso, indicatore.nome) ?? proponiAtto(testo, atteso),
    confermato: opzioni.consuntivo ?? null,
    isNumero: tipo === "numero",
  };
  const atteso = targetOf(target, indicatore);
  const misuraCon = (verso: VersoDeciso) => measureSal(atteso, consuntivo, { ...comuni, verso });
  const dedotto = decideVerso(indicatore, parole, argomenti?.verso ?? null, target);
  const verso = settleVerso(dedotto, pubblicato, (uno) => misuraCon(uno).sal);
  const isContraLeParole = dedotto.origine === "parole" && verso.verso !== dedotto.verso;
  const altro = isContraLeParole ? misuraCon(dedotto).sal : null;
  const anomalie = anomalieDiRiga(indicatore, {
    parole,
    argomenti,
    target,
    isOperatoreIllegibile: isIllegibile,
    isContraddetto,
    pesoEffettivo,
    // The words said otherwise.
    presunto: altro === null ? null : { verso: verso.verso, altro },
  });
  return { misura: conLettura(misuraCon(verso), letto, isLetto), verso, anomalie };
}
