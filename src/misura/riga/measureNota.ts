import type { Indicatore } from "../../cruscotto/Cruscotto";
import { isUgualeInTutto } from "../../domain/isUgualeInTutto";
import type { Politica } from "../../domain/metodo/Politica";
import { measureRiga, type RigaMisurata } from "./measureRiga";
import { isStessaRiga } from "./RigaDaMisurare";
import type { RigaDetta } from "./RigaDetta";

/** So many rows at most: a large workbook, read again after a few of its cells have changed. */
const QUANTE = 60_000;
/** Rows that differ only in what is not in their key: to look through more would weigh more than to measure. */
const QUANTE_SIMILI = 8;

type Saputo = Pick<RigaDetta, "argomenti" | "letto" | "pubblicato" | "pesoEffettivo">;

interface Nota {
  readonly politica: Politica;
  readonly anno: number | null;
  readonly saputo: Saputo;
  readonly indicatore: Indicatore;
  readonly misurata: RigaMisurata;
}

const note = new Map<string, Nota[]>();
let quanteNote = 0;

/** The methods, one object each: a reading may bring the same method as another object. */
const metodi = new Map<string, Politica>();
const metodiNoti = new WeakMap<Politica, Politica>();

function metodoNoto(politica: Politica): Politica {
  const noto = metodiNoti.get(politica);
  if (noto) return noto;
  const chiave = JSON.stringify(politica);
  const primo = metodi.get(chiave) ?? politica;
  metodi.set(chiave, primo);
  metodiNoti.set(politica, primo);
  return primo;
}

const valoreDi = (cella: Indicatore["target"]) => (cella.tipo === "vuota" ? "" : cella.valore);

/** Different for most of the rows that differ, where many bear one name. */
const chiaveOf = ({ nome, target, consuntivo }: Indicatore) =>
  `${valoreDi(target)}\u0000${valoreDi(consuntivo)}\u0000${nome}`;

/**
 * What {@link measureRiga} says of a row, found again where the same was already measured: after one cell has changed only its own row
 * is measured, however many times its sheet is read.
 */
export function measureNota(
  indicatore: Indicatore,
  detta: Saputo & Pick<RigaDetta, "parole">,
  politica: Politica,
  anno: number | null,
): RigaMisurata {
  const metodo = metodoNoto(politica);
  const { argomenti, letto, pubblicato, pesoEffettivo } = detta;
  const isNota = (una: Nota) =>
    una.politica === metodo &&
    una.anno === anno &&
    una.saputo.pesoEffettivo === pesoEffettivo &&
    isUgualeInTutto(una.saputo.argomenti, argomenti) &&
    isUgualeInTutto(una.saputo.letto, letto) &&
    isUgualeInTutto(una.saputo.pubblicato, pubblicato) &&
    isStessaRiga(una.indicatore, indicatore);
  const omonime = note.get(indicatore.nome) ?? [];
  const arePoche = omonime.length < QUANTE_SIMILI;
  const chiave = arePoche ? indicatore.nome : chiaveOf(indicatore);
  const simili = arePoche ? omonime : (note.get(chiave) ?? []);
  const nota = omonime.find(isNota) ?? (arePoche ? undefined : simili.find(isNota));
  if (nota) return nota.misurata;
  const misurata = measureRiga(indicatore, detta, politica, anno);
  if (simili.length >= QUANTE_SIMILI) return misurata;
  if (quanteNote >= QUANTE) {
    note.clear();
    quanteNote = 0;
  }
  quanteNote++;
  const saputo = { argomenti, letto, pubblicato, pesoEffettivo };
  note.set(chiave, [...simili, { politica: metodo, anno, saputo, indicatore, misurata }]);
  return misurata;
}
