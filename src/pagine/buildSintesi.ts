import type { APassi } from "../domain/passi";
import { dettaglioOf } from "../relazione/tabelle/esiti/dettaglio";
import type { FoglioDiRelazione } from "../relazione/caselle/Materiale";
import { mappaBreve, mappaOf } from "../relazione/tabelle/esiti/mappa";
import { quadroOf } from "../relazione/tabelle/esiti/quadro";
import { SINTESI } from "../texts/relazione/fogli";
import type { ModoScrittura } from "../formule/sal/formulaDelModo";
import { impaginaRelazione } from "./impaginaRelazione";
import type { FoglioPerf, GraficoFoglio } from "../formule/Modifiche";

/**
 * The "Quadro di sintesi" of one cruscotto on one sheet: headings with weight, SAL, esito, colour and coverage, the
 * total, and below them the rows every mean comes from. Every figure is a formula down to the source cells.
 * @param graficiPrima the charts that the sheet has, when it is built anew
 */
export function* buildSintesi(
  fonte: FoglioDiRelazione,
  modo: ModoScrittura,
  nome: string,
  graficiPrima: readonly GraficoFoglio[] = [],
): APassi<FoglioPerf> {
  const { misurato, grid } = fonte;
  const quadro = quadroOf([fonte], misurato.anno);
  const titolo = SINTESI.titolo(grid.foglio, misurato.anno);
  const mappa = mappaOf([fonte]);
  // Of one sheet the columns are those of its detail: the objectives of a map would stand in those of figures.
  const tabelle = [quadro && { ...quadro, titolo }, mappa && mappaBreve(mappa), dettaglioOf(fonte)].filter(
    (una) => una !== null,
  );
  const [foglio] = yield* impaginaRelazione([{ nome, tabelle }], {
    modo,
    politica: misurato.politica,
    fonteOf: ({ file }) => {
      throw new Error(`a cell of another file: ${file ?? ""}`);
    },
    formatoOf: ({ riga, colonna }) => grid.formati[riga]?.[colonna] ?? "General",
    is1904: grid.is1904 === true,
    graficiOf: () => graficiPrima,
  });
  if (!foglio) throw new Error("no page was laid out");
  return foglio;
}
