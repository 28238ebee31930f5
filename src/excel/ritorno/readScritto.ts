import type { Ritorno } from "./Ritorno";
import { isIntero } from "./Ritorno";
import { readStatoFogli } from "../leggi/statoFogli";
import { readCelle } from "./undoModifiche";

/** What of a command stands in the workbook. */
export interface Scritto {
  readonly celle: number;
  /** Names of the sheets of ours that it has made, or was to change. */
  readonly fogli: readonly string[];
}

/** The most that a command can have written. */
export function massimoScritto({ celle, fogli }: Ritorno): Scritto {
  return {
    celle: celle.reduce((somma, una) => somma + una.celle.length, 0),
    fogli: fogli.map(({ nome }) => nome),
  };
}

/** What a command that was cut short has written, as the workbook shows it. */
export async function readScritto(context: Excel.RequestContext, ritorno: Ritorno): Promise<Scritto> {
  const stato = await readStatoFogli(context);
  const { scritte } = await readCelle(context, ritorno, stato, true);
  const fogli = ritorno.fogli.filter((foglio) => {
    const id = stato.idDi.get(foglio.nome);
    return (
      id !== undefined && (!isIntero(foglio) || foglio.prima !== null || ![...ritorno.idFogli.values()].includes(id))
    );
  });
  return { celle: scritte, fogli: fogli.map(({ nome }) => nome) };
}
