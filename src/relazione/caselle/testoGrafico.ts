import { DOCUMENTO } from "../../texts/relazione/documento";
import { displayCasella } from "./displayCasella";
import type { Grafico, RigaTabella, Tabella } from "./Tabella";
import type { Valori } from "./Valori";

/** One bar of a chart: its name and, for each series, its number (null where there is none) and how it is written. */
export interface Barra {
  readonly nome: string;
  readonly valori: readonly { readonly serie: string; readonly numero: number | null; readonly scritto: string }[];
}

/** The bars of a chart with their figures, in the order of its rows. */
export function barreOf(grafico: Grafico, tabella: Tabella, valori: Valori): readonly Barra[] {
  const righe = grafico.righe.flatMap((id) => tabella.righe.find((riga) => riga.id === id) ?? []);
  const mostra = (riga: RigaTabella, id: string) => {
    const colonna = tabella.colonne.find((una) => una.id === id);
    return colonna ? displayCasella(riga.caselle[id], colonna, valori) : "";
  };
  return righe.map((riga) => ({
    nome: mostra(riga, grafico.categorie),
    valori: grafico.serie.map((serie) => {
      const valore = valori.at({ tabella: tabella.id, riga: riga.id, colonna: serie });
      const titolo = tabella.colonne.find(({ id }) => id === serie)?.titolo ?? serie;
      return { serie: titolo, numero: typeof valore === "number" ? valore : null, scritto: mostra(riga, serie) };
    }),
  }));
}

/** What a chart says, for who cannot see it. */
export function testoGrafico({ titolo }: Grafico, barre: readonly Barra[]): string {
  const voci = barre.map(({ nome, valori }) => {
    const [primo, ...altri] = valori;
    if (primo && altri.length === 0) return DOCUMENTO.valoreGrafico(nome, primo.scritto);
    return DOCUMENTO.valoriGrafico(
      nome,
      valori.map(({ serie, scritto }) => DOCUMENTO.valoreGrafico(serie, scritto)),
    );
  });
  return DOCUMENTO.grafico(titolo, voci);
}
