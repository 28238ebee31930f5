import type { Lettura, Politica } from "../../domain/metodo/Politica";
import { misuraCartella } from "../cartella/misuraCartella";
import { NESSUNA_SCELTA } from "../cartella/misuraFoglio";

/** The later of two readings of the same headings holds. */
function unisci(letture: readonly Lettura[]): readonly Lettura[] {
  return [...new Map(letture.map((una) => [una.teste.join("\n"), una])).values()];
}

/** A method with how the sheets of the open workbook are read, as somebody answered: what a body shares with it. */
export async function conProfiloDiLettura(politica: Politica): Promise<Politica> {
  const { fogli } = await misuraCartella(null, NESSUNA_SCELTA);
  const risposte = fogli.flatMap(({ esito }) => (esito.tipo === "cruscotto" ? esito.misurato.cruscotto.letture : []));
  const letture = unisci([...(politica.letture ?? []), ...risposte]);
  return letture.length === 0 ? politica : { ...politica, letture };
}
