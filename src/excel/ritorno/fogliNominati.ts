import type { Ritorno } from "./Ritorno";
import { idOra, type StatoFogli } from "../leggi/statoFogli";

const CELLE = String.raw`(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?`;
const NOME = new RegExp(String.raw`"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([^\s"'!(){},;+\-*/^&=<>:]+))!${CELLE}`, "g");

/**
 * A formula that was read before a command, as Excel would have it now: the sheets that it names may have other names,
 * and of one that is gone Excel leaves `#REF!`.
 */
export function conFogliDiOra(formula: string, idFogli: Ritorno["idFogli"], stato: StatoFogli): string {
  const nomeDi = new Map([...stato.idDi].map(([nome, id]) => [id, nome]));
  return formula.replace(NOME, (trovato, traApici?: string, nudo?: string, celle = "") => {
    const nome = traApici?.replaceAll("''", "'") ?? nudo;
    if (nome === undefined || nome === "#REF" || /[[\]:\\]/.test(nome)) return trovato;
    const ora = nomeDi.get(idOra(idFogli, stato, nome) ?? "");
    if (ora === nome) return trovato;
    return ora === undefined ? "#REF!" : `'${ora.replaceAll("'", "''")}'!${String(celle)}`;
  });
}
