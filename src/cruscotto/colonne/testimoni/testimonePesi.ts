import { isGerarchia } from "../parole/ruoli";
import type { Candidato, Scena, Testimone } from "./Scena";
import type { Voto } from "./Voto";

const GRUPPI_MINIMI = 2;
const RIGHE_MINIME = 4;
const QUOTA_DI_RIGHE = 0.95;
/** Weights are typed to make the whole: what merely comes near it is something else. */
const SCARTO = 1e-6;
const CERTO = 5;

const isIntero = (somma: number, tutto: number) => Math.abs(somma - tutto) <= tutto * SCARTO;

/** The rows in a row that stand under the same words of a level, or with no row of another kind between them. */
function gruppiDi(livello: Candidato | null, { tratti }: Scena): readonly number[] {
  let gruppo = 0;
  let ultimo = "";
  return tratti.map((tratto, riga) => {
    const cella = livello?.profilo.celle[riga];
    const testo = cella === undefined || cella.tipo === "vuota" ? "" : String(cella.valore).trim();
    const isNuovo = livello === null ? tratto !== tratti[riga - 1] : testo !== "" && testo !== ultimo;
    if (isNuovo) gruppo += 1;
    if (testo !== "") ultimo = testo;
    return gruppo;
  });
}

/** Whether the figures of a column make the whole in each of the groups, on all their rows. */
function fannoIlTutto(cifre: readonly (number | null)[], gruppi: readonly number[]): boolean {
  const somme = new Map<number, { somma: number; quante: number }>();
  for (const [riga, cifra] of cifre.entries()) {
    if (cifra === null) continue;
    if (cifra < 0) return false;
    const sua = somme.get(gruppi[riga] ?? 0) ?? { somma: 0, quante: 0 };
    somme.set(gruppi[riga] ?? 0, { somma: sua.somma + cifra, quante: sua.quante + 1 });
  }
  const tutte = [...somme.values()];
  const isDiPiu = tutte.filter(({ quante }) => quante > 1).length >= GRUPPI_MINIMI;
  return isDiPiu && [1, 100].some((tutto) => tutte.every(({ somma }) => isIntero(somma, tutto)));
}

/** Figures under no words, or under words that say nothing, that make the whole under each heading: what the rows weigh. */
export const testimonePesi: Testimone = (scena) => {
  const { candidati, righe } = scena;
  if (righe < RIGHE_MINIME || candidati.some(({ detto }) => detto?.ruolo === "peso")) return [];
  const livelli = [...candidati.filter(({ detto }) => detto !== null && isGerarchia(detto.ruolo)), null];
  const divisioni = livelli.map((livello) => gruppiDi(livello, scena));
  return candidati.flatMap(({ colonna, detto, profilo }): Voto[] => {
    const areFigure = profilo.numeri >= righe * QUOTA_DI_RIGHE && !profilo.isProgressivo;
    if (detto !== null || !areFigure || !divisioni.some((gruppi) => fannoIlTutto(profilo.cifre, gruppi))) return [];
    const prova = { testimone: "contenuto", cosa: "somma-100", quante: profilo.numeri, su: profilo.piene } as const;
    return [
      { colonna, ruolo: "peso", peso: CERTO, prova },
      { colonna, ruolo: "target", peso: -CERTO, prova },
      { colonna, ruolo: "consuntivo", peso: -CERTO, prova },
    ];
  });
};
