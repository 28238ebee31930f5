import { normalize } from "../../../src/domain/normalize";
import type { Regole } from "../../../src/domain/Politica";
import { round12 } from "../../../src/domain/round12";
import type { Operatore, Target } from "../../../src/domain/Valore";
import { CONFERMARE, scriviCostante, inVirgolette, isUnaDi, seScritto } from "./espressioni";
import type { RigaNativa } from "../../../src/formule/RigaNativa";

type Ottenuto = RigaNativa["consuntivo"];

/** The words of a yes and of a no that may be typed later; the word that stands there now is added to its own. */
const SI = ["sì", "si", "x", "✓", "fatto"];
const NO = ["no"];

/** The words, with the one that the cell holds now if it means the same. */
function conSua(parole: readonly string[], { cella }: Ottenuto, isSua: boolean): readonly string[] {
  if (!isSua || cella.tipo !== "testo" || cella.valore.length > 255) return parole;
  const sua = cella.valore.toLowerCase();
  return parole.includes(sua) ? parole : [...parole, cella.valore];
}

/** A target of yes or no: 1 and 0 stand for the words, and so do TRUE and FALSE. */
export function siNoNativo(consuntivo: Ottenuto, atteso: boolean): string {
  const { riferimento: c, letto } = consuntivo;
  const isCifra = letto.tipo === "numero" && (letto.valore === 0 || letto.valore === 1);
  const detto = letto.tipo === "si-no" ? letto.valore : isCifra ? letto.valore === 1 : null;
  const uguali = (parole: readonly string[]) => parole.map((parola) => `${c}=${inVirgolette(parola)}`).join(",");
  const si = `OR(${uguali(conSua(SI, consuntivo, detto === true))},${c}=1,${c}=TRUE)`;
  const no = `OR(${uguali(conSua(NO, consuntivo, detto === false))},${c}=0,${c}=FALSE)`;
  return `IF(${si},${atteso ? 1 : 0},IF(${no},${atteso ? 0 : 1},${CONFERMARE}))`;
}

function scalaNativa(
  consuntivo: Ottenuto,
  atteso: number,
  operatore: Operatore | null,
  { scalaOrdinale, sottoScala, misura, limiteStretto }: Regole,
): string {
  const { riferimento: c, letto } = consuntivo;
  const isZero = sottoScala === "zero" || misura === "binaria";
  const isDecrescente = operatore === "<=" || operatore === "<";
  const isSevero = limiteStretto === "severo" && (operatore === ">" || operatore === "<");
  const byQuota = new Map<number, string[]>();
  scalaOrdinale.forEach((sinonimi, at) => {
    const isSua = letto.tipo === "parole" && sinonimi.includes(normalize(letto.testo));
    const [alto, basso] = isDecrescente ? [atteso, at + 1] : [at + 1, atteso];
    const isFuori = isSevero && alto === basso;
    const quota = isFuori ? 0 : alto >= basso ? 1 : isZero ? 0 : round12(alto / basso);
    byQuota.set(quota, [...(byQuota.get(quota) ?? []), ...conSua(sinonimi, consuntivo, isSua)]);
  });
  return [...byQuota].reduceRight(
    (resto, [quota, parole]) => seScritto([isUnaDi(c, parole)], String(quota), resto),
    CONFERMARE,
  );
}

/** A target in words: a step of the ordinal scale, or the same words again. Null when they are too long. */
export function paroleNative(
  consuntivo: Ottenuto,
  { testo, operatore }: Extract<Target, { tipo: "parole" }>,
  regole: Regole,
): string | null {
  const atteso = regole.scalaOrdinale.findIndex((sinonimi) => sinonimi.includes(normalize(testo))) + 1;
  if (atteso > 0) return scalaNativa(consuntivo, atteso, operatore, regole);
  if (operatore !== null) return CONFERMARE;
  const { letto, cella } = consuntivo;
  const isStesse = letto.tipo === "parole" && normalize(letto.testo) === normalize(testo);
  if (scriviCostante(testo) === null) return null;
  return seScritto(
    [isUnaDi(consuntivo.riferimento, conSua([testo], { ...consuntivo, cella }, isStesse))],
    "1",
    CONFERMARE,
  );
}
