import type { Provenienza } from "../../relazione/caselle/Tabella";
import { foglioInFormula } from "../indirizzo";
import { letteraOf } from "../../cruscotto/griglia/letteraOf";

/**
 * A statistic of a column of scores as a formula; null for a list of another file (single scores are not copied to
 * "Fonti") and for a deviation over cells that hold words, which a product of arrays cannot take.
 */
export function formulaPunteggi({ di, classe, che }: Extract<Provenienza, { tipo: "punteggi" }>): string | null {
  const { file, foglio, colonna, da, a, isSoloNumeri } = di;
  if (file !== null) return null;
  const lettera = letteraOf(colonna);
  const celle = `${foglioInFormula(foglio)}$${lettera}$${da + 1}:$${lettera}$${a + 1}`;
  const sotto = classe === null || classe.a === null ? "" : `,${celle},"<${classe.a}"`;
  const condizioni = classe === null ? "" : `${celle},">=${classe.da}"${sotto}`;
  const quanti = classe === null ? `COUNT(${celle})` : `COUNTIFS(${condizioni})`;
  const media = classe === null ? `AVERAGE(${celle})` : `AVERAGEIFS(${celle},${condizioni})`;
  if (che === "numero") return quanti;
  if (che === "media") return `IF(${quanti}=0,"",ROUND(${media},12))`;
  if (!isSoloNumeri) return null;
  const massimo = classe === null || classe.a === null ? "" : `*(${celle}<${classe.a})`;
  const suoi = classe === null ? "" : `*(${celle}>=${classe.da})${massimo}`;
  const quadrati = `SUMPRODUCT(ISNUMBER(${celle})${suoi}*(${celle}-${media})^2)`;
  return `IF(${quanti}=0,"",ROUND(SQRT(${quadrati}/${quanti}),12))`;
}
