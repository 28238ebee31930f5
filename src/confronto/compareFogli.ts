import { displayCella } from "../domain/numeri/displayCella";
import { groupBy } from "../domain/groupBy";
import { normalize } from "../domain/testo/normalize";
import type { Consuntivo, Target } from "../domain/Valore";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { Copia } from "./Copia";
import { diAltreUnita, type Unite } from "./diAltreUnita";
import { isValoreDiverso } from "./isValoreDiverso";

/** The same indicator on several sheets. */
export interface IndicatoreRipetuto {
  readonly nome: string;
  /** The ente's first, then in the order of the sheets. */
  readonly copie: readonly Copia[];
  readonly targetDiversi: boolean;
  readonly consuntiviDiversi: boolean;
}

function chiaveOf({ misurato: { indicatore } }: Copia): string {
  return [indicatore.codice ?? "", indicatore.nome, indicatore.descrizione].map(normalize).join("|");
}

const fogliaOf = ({ misurato: { percorso } }: Copia) => normalize(percorso.at(-1) ?? "");
const targetOf = ({ misurato: { indicatore } }: Copia) => normalize(displayCella(indicatore.target));

/**
 * Whether two rows with the same words are one indicator: names such as "Realizzazione report" are shared by many.
 * Words of a formula, the heading above or the target must agree too; an indicator of the ente cascades under its name.
 */
function isStesso(a: Copia, b: Copia): boolean {
  if (a.isDiEnte !== b.isDiEnte || a.misurato.indicatore.descrizione.trim() !== "") return true;
  return (fogliaOf(a) !== "" && fogliaOf(a) === fogliaOf(b)) || (targetOf(a) !== "" && targetOf(a) === targetOf(b));
}

const isUnaPerFoglio = (copie: readonly Copia[]) => new Set(copie.map(({ foglio }) => foglio)).size === copie.length;

/** Rows with the same words; where a sheet has them twice, those that agree on heading and target too. */
function candidateOf(copie: readonly Copia[]): readonly (readonly Copia[])[] {
  if (isUnaPerFoglio(copie)) return [copie];
  return [...groupBy(copie, (copia) => `${fogliaOf(copia)}|${targetOf(copia)}`).values()].filter(isUnaPerFoglio);
}

/** The rows that are one indicator, each joined to one that is in already. */
function joinStesse(copie: readonly Copia[], areUnite: Unite): readonly (readonly Copia[])[] {
  const gruppi: Copia[][] = [];
  for (const copia of copie) {
    const gruppo = gruppi.find((una) => una.some((altra) => areUnite(copia, altra) && isStesso(copia, altra)));
    if (gruppo) gruppo.push(copia);
    else gruppi.push([copia]);
  }
  return gruppi.filter(({ length }) => length > 1);
}

function differ(copie: readonly Copia[], di: (misurato: IndicatoreMisurato) => Target | Consuntivo): boolean {
  return copie.some((una, at) =>
    copie.slice(at + 1).some((altra) => isValoreDiverso(di(una.misurato), di(altra.misurato))),
  );
}

/**
 * The indicators that stand on several sheets of a workbook, and whether their target and consuntivo agree.
 * Source: DOMAIN.md §2, stesso-indicatore-valori-diversi (PID: 99,9% on the ente's sheet, 100% on the Area's).
 */
export function compareFogli(cruscotti: readonly CruscottoMisurato[]): readonly IndicatoreRipetuto[] {
  const tutte = cruscotti.flatMap(({ cruscotto: { foglio, isDiEnte }, indicatori }) =>
    indicatori.map((misurato): Copia => ({ foglio, isDiEnte, misurato })),
  );
  const nominate = tutte.filter(({ misurato }) => normalize(misurato.indicatore.nome) !== "");
  const candidate = [...groupBy(nominate, chiaveOf).values()].flatMap(candidateOf);
  const areAltre = diAltreUnita(candidate);
  return candidate
    .flatMap((copie) =>
      joinStesse(
        [...copie].sort((a, b) => Number(b.isDiEnte) - Number(a.isDiEnte)),
        (una, altra) => !areAltre(una, altra),
      ),
    )
    .map((copie) => ({
      nome: copie[0]?.misurato.indicatore.nome ?? "",
      copie,
      targetDiversi: differ(copie, ({ misura }) => misura.target),
      consuntiviDiversi: differ(copie, ({ misura }) => misura.consuntivo),
    }));
}
