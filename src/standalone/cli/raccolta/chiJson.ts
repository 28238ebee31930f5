import type { RigaRipartita, Ripartizione } from "../../../raccolta/risponde/ripartisci";

const luogoDi = ({ foglio, misurato: { indicatore } }: RigaRipartita) => ({
  foglio: foglio.grid.foglio,
  riga: indicatore.riga + 1,
  nome: indicatore.nome,
});

/** How many of some rows are to be collected, and why the others are not. */
export function contaStati(righe: readonly RigaRipartita[]) {
  const conta = (stato: RigaRipartita["stato"]) => righe.filter((riga) => riga.stato === stato).length;
  return {
    righe: righe.length,
    daRaccogliere: conta("da raccogliere"),
    eliminate: conta("eliminata"),
    senzaMisura: conta("senza misura"),
    superate: conta("superata"),
    conFormula: conta("con formula"),
  };
}

/** Who answers for what, as `--collect` and `--merge` print it with `--json`. */
export function chiJson({ valori, daChiedere, diNessuno, fogliSenza }: Ripartizione) {
  return {
    valori,
    daChiedere: daChiedere.map(luogoDi),
    senzaResponsabile: diNessuno.map(luogoDi),
    fogliSenzaResponsabile: fogliSenza,
  };
}
