import { calcola } from "../../domain/espressione/calcola";
import { CHIEDE, costante, se, unoDi, voce } from "../../domain/espressione/Espressione";
import { normalize } from "../../domain/testo/normalize";
import type { Regole } from "../../domain/metodo/Politica";
import { scala } from "../../domain/regole/scala";
import { siNo } from "../../domain/regole/siNo";
import { stesseParole } from "../../domain/regole/testo";
import type { Operatore, Target } from "../../domain/Valore";
import { isScrivibile, scritta, type Scritta } from "../testo/espressioni";
import type { RigaNativa } from "./RigaNativa";

type Ottenuto = RigaNativa["consuntivo"];

/** The words of a yes and of a no that may be typed later; the word that stands there now is added to its own. */
const SI = ["sì", "si", "x", "✓", "fatto"];
const NO = ["no"];

/** The words, with the one that the cell holds now if it means the same. */
function conSua(parole: readonly string[], { cella }: Ottenuto, isSua: boolean): readonly string[] {
  if (!isSua || cella.tipo !== "testo" || !isScrivibile(cella.valore)) return parole;
  return parole.includes(cella.valore.toLowerCase()) ? parole : [...parole, cella.valore];
}

/** A target of yes or no, on the words that mean either. */
export function siNoNativo(consuntivo: Ottenuto, atteso: boolean): Scritta {
  const { riferimento, letto } = consuntivo;
  const isCifra = letto.tipo === "numero" && (letto.valore === 0 || letto.valore === 1);
  const detto = letto.tipo === "si-no" ? letto.valore : isCifra ? letto.valore === 1 : null;
  const parole = [conSua(SI, consuntivo, detto === true), conSua(NO, consuntivo, detto === false)] as const;
  return scritta(siNo(atteso, ...parole), { c: voce(riferimento) });
}

/** What each word of the scale is worth, those that are worth the same together. */
function scalaNativa(consuntivo: Ottenuto, atteso: number, operatore: Operatore | null, regole: Regole): Scritta {
  const { riferimento, letto } = consuntivo;
  const gradino = scala(operatore, regole);
  const byQuota = new Map<number, string[]>();
  regole.scalaOrdinale.forEach((sinonimi, at) => {
    const isSua = letto.tipo === "parole" && sinonimi.includes(normalize(letto.testo));
    const quota = Number(calcola(gradino, { voce: (nome) => (nome === "c" ? at + 1 : atteso) }));
    byQuota.set(quota, [...(byQuota.get(quota) ?? []), ...conSua(sinonimi, consuntivo, isSua)]);
  });
  return [...byQuota].reduceRight<Scritta>(
    (resto, [quota, parole]) => se([unoDi<string>(voce(riferimento), parole.map(costante))], costante(quota), resto),
    CHIEDE,
  );
}

/** A target in words: a step of the ordinal scale, or the same words again. */
export function paroleNative(
  consuntivo: Ottenuto,
  { testo, operatore }: Extract<Target, { tipo: "parole" }>,
  regole: Regole,
): Scritta {
  const atteso = regole.scalaOrdinale.findIndex((sinonimi) => sinonimi.includes(normalize(testo))) + 1;
  if (atteso > 0) return scalaNativa(consuntivo, atteso, operatore, regole);
  if (operatore !== null) return CHIEDE;
  const { letto, riferimento } = consuntivo;
  const isStesse = letto.tipo === "parole" && normalize(letto.testo) === normalize(testo);
  const parole = conSua([testo], consuntivo, isStesse).map(costante);
  return scritta(stesseParole(parole), { c: voce(riferimento) });
}
