import type { APassi } from "../domain/passi";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { FoglioPerf, GraficoFoglio } from "../formule/Modifiche";
import { composeMonitoraggio } from "../relazione/monitoraggio/composeMonitoraggio";
import type { FoglioAlGiorno } from "../relazione/monitoraggio/Vista";
import { SINTESI } from "../texts/relazione/fogli";
import { MONITORAGGIO } from "../texts/relazione/relazioneMonitoraggio";
import { impaginaRelazione } from "./impaginaRelazione";

/** The summary sheet of a cruscotto while its year runs: where its rows are on the day, and no mean. */
export function* buildSintesiInCorso(
  fonte: FoglioAlGiorno & { readonly grid: SheetGrid },
  nome: string,
  graficiPrima: readonly GraficoFoglio[] = [],
): APassi<FoglioPerf> {
  const { vista, grid } = fonte;
  const titolo = SINTESI.titolo(grid.foglio, vista.misurato.anno);
  const quali = composeMonitoraggio([fonte]).filter(({ id }) => /^monitoraggio (?:quadro|dettaglio)$/.test(id));
  const tabelle = quali.map((tabella, at) =>
    at === 0 ? { ...tabella, titolo, premesse: [MONITORAGGIO.premessa(vista.al)] } : tabella,
  );
  const [foglio] = yield* impaginaRelazione([{ nome, tabelle }], {
    modo: "nativa",
    politica: vista.misurato.politica,
    fonteOf: ({ foglio: suo, riga, colonna }) => ({ foglio: suo, riga, colonna }),
    formatoOf: ({ riga, colonna }) => grid.formati[riga]?.[colonna] ?? "General",
    is1904: grid.is1904 === true,
    graficiOf: () => graficiPrima,
  });
  if (!foglio) throw new Error("no page was laid out");
  return foglio;
}
