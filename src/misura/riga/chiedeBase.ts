import { applyOpzioni, parseOpzioni } from "../../domain/metodo/opzioni";
import type { Politica, Regole } from "../../domain/metodo/Politica";
import { regolaDi } from "../../domain/regole/regolaDi";
import type { IndicatoreMisurato } from "../CruscottoMisurato";
import { regoleDiRiga } from "./regoleDiRiga";

type Riga = Pick<IndicatoreMisurato, "indicatore" | "misura" | "verso" | "argomenti">;

/** The rules that a row is measured by: the body's, as the law and its own options change them. */
export function regoleProprie({ indicatore, argomenti }: Riga, politica: Politica): Regole {
  return applyOpzioni(regoleDiRiga(indicatore, politica), parseOpzioni(argomenti?.opzioni ?? "")?.proprie ?? {});
}

/** Whether the rule of a row measures from where it started; that of a target still to come too. */
export function chiedeBase(riga: Riga, politica: Politica): boolean {
  const { target } = riga.misura;
  const atteso = target.tipo === "mancante" ? ({ tipo: "numero", valore: 1, operatore: null } as const) : target;
  if (atteso.tipo !== "numero") return false;
  return regolaDi(atteso, (riga.misura.verso ?? riga.verso).verso, regoleProprie(riga, politica)).isDaBase;
}
