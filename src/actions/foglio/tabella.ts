import { convertToRange, readTabelle } from "../../excel/leggi/readTabelle";
import type { CellaModificata } from "../../formule/Modifiche";
import { isAmmessaInTabella } from "../../modifiche/formulaUnica";
import { withCartella } from "../cartella/withCartella";
import type { Riuscita } from "../viste/Azioni";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

/** The first table that would not take the cells as they are to be written; null where there is none. */
export async function tabellaContraria(
  context: Contesto,
  foglio: string,
  celle: readonly CellaModificata[],
): Promise<string | null> {
  if (celle.length === 0) return null;
  const righe = celle.map(({ riga }) => riga);
  const colonne = celle.map(({ colonna }) => colonna);
  const estremo = (di: readonly number[], scegli: (a: number, b: number) => number) =>
    di.reduce((a, b) => scegli(a, b));
  const [riga, colonna] = [estremo(righe, Math.min), estremo(colonne, Math.min)];
  const area = {
    riga,
    colonna,
    righe: estremo(righe, Math.max) - riga + 1,
    colonne: estremo(colonne, Math.max) - colonna + 1,
  };
  const tabelle = await readTabelle(context, foglio, area);
  return tabelle.find(({ corpo }) => !isAmmessaInTabella(celle, corpo))?.nome ?? null;
}

/** Makes plain cells of a table, because the user has asked for it. PERF cannot make the table again. */
export async function convertiTabella(foglio: string, nome: string): Promise<Riuscita> {
  await withCartella((context) => convertToRange(context, foglio, nome), foglio);
  return { codice: "tabella-convertita", dati: { foglio, nome } };
}
