import { ricorda } from "../../domain/testo/ricorda";
import { readPeriodo } from "../colonne/parole/periodo";
import type { RigaLetta } from "./RigaLetta";

/** Every row of a block asks its headings the same. */
const meseIn = ricorda((testo: string) => readPeriodo(testo).mese);

/** A heading of part of the year ("Consuntivo al 30/06") beside a target that is not of that part; null elsewhere. */
export function meseDellaTesta(riga: RigaLetta): number | null {
  const mese = meseIn(riga.colonnaConRuolo("consuntivo")?.intestazione ?? "");
  return mese === null || mese === meseIn(riga.colonnaConRuolo("target")?.intestazione ?? "") ? null : mese;
}
