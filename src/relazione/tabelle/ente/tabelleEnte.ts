import { readPremi } from "../../../cruscotto/tabelle/readPremi";
import { readPunti } from "../../../cruscotto/tabelle/readPunti";
import { readRisorse } from "../../../cruscotto/tabelle/readRisorse";
import { readStorico } from "../../../cruscotto/tabelle/readStorico";
import { readTabelleEnte, type Argomento, type TabellaEnte } from "../../../cruscotto/tabelle/readTabelleEnte";
import { readValutazioni } from "../../../cruscotto/tabelle/readValutazioni";
import { groupBy } from "../../../domain/groupBy";
import { normalize } from "../../../domain/testo/normalize";
import { TABELLE_ENTE } from "../../../texts/relazione/relazioneTabelleEnte";
import { casellaOf, testo } from "../../caselle/caselle";
import type { FoglioAccanto, Materiale } from "../../caselle/Materiale";
import type { Casella, RigaTabella, Tabella } from "../../caselle/Tabella";
import { generiDiversi, totaliDiversi } from "./totaliEnte";

/** Where the index in use wants them (DFP guidelines 3/2018). */
const CAPITOLI_ENTE: Readonly<Record<Argomento, string>> = {
  personale: "2",
  benessere: "2",
  soddisfazione: "3.3",
  genere: "3.4",
};

interface Letta {
  readonly foglio: FoglioAccanto;
  readonly tabella: TabellaEnte;
}

/** Tables that are one, a year each: the same headers and the same lines. */
function chiaveDi({ tabella: { argomento, voce, colonne, righe, titolo, anno } }: Letta): string {
  const senzaAnno = anno === null ? titolo : titolo.replaceAll(String(anno), "");
  return [argomento, senzaAnno, voce, ...colonne.map((una) => una.titolo), ...righe.map(({ nome }) => nome)]
    .map(normalize)
    .join("|");
}

/** One table of the body, or several of one kind, year beside year. */
function tabellaOf(id: string, [prima, ...altre]: readonly [Letta, ...Letta[]]): Tabella {
  const anni = [prima, ...altre].sort((a, b) => (a.tabella.anno ?? 0) - (b.tabella.anno ?? 0));
  const isPiuAnni = altre.length > 0;
  const { argomento, voce, righe, anno, titolo } = prima.tabella;
  const idColonna = (at: number, colonna: number) => `${at} ${colonna}`;
  const colonne = anni.flatMap(({ tabella }, at) =>
    tabella.colonne.map((una) => ({
      id: idColonna(at, una.colonna),
      titolo: isPiuAnni && tabella.anno !== null ? TABELLE_ENTE.conAnno(una.titolo, tabella.anno) : una.titolo,
      genere: "numero" as const,
    })),
  );
  const senzaAnno =
    anno !== null && isPiuAnni ? titolo.replaceAll(String(anno), "").replace(/\s+/g, " ").trim() : titolo;
  return {
    id,
    genere: "tabelle",
    capitolo: CAPITOLI_ENTE[argomento],
    titolo: senzaAnno.replace(/[\s:–-]+$/, ""),
    foglio: TABELLE_ENTE.foglio,
    premesse: [TABELLE_ENTE.daFogli([...new Set(anni.map(({ foglio }) => foglio.grid.foglio))])],
    mancanze: [],
    colonne: [{ id: "voce", titolo: voce, genere: "lungo" }, ...colonne],
    righe: righe.map((una, posto): RigaTabella => {
      const caselle = anni.flatMap(({ foglio, tabella }, at) => {
        const sua = tabella.righe[posto];
        return [...(sua?.celle ?? [])].map(([colonna, cella]): [string, Casella] => [
          idColonna(at, colonna),
          casellaOf({ file: foglio.file, foglio: foglio.grid.foglio, riga: sua?.riga ?? 0, colonna }, cella),
        ]);
      });
      const stile = una.isTotale ? "totale" : "voce";
      return {
        id: `riga ${posto}`,
        stile,
        caselle: { voce: testo(una.nome), ...Object.fromEntries(caselle) },
        soggetto: null,
      };
    }),
    note: anni.flatMap(({ tabella }) => totaliDiversi(tabella)),
    grafici: [],
  };
}

/** Another table of the Relazione is made of it. */
const isAltra = ({ grid }: FoglioAccanto) =>
  [readStorico, readRisorse, readValutazioni, readPunti, readPremi].some((legge) => legge(grid).length > 0);

/**
 * The body's own tables of staff, gender, customer satisfaction and benessere, where the index wants them: year beside year
 * where each year has its own, totals checked, and the same people counted otherwise elsewhere named.
 */
export function tabelleEnteOf({ accanto }: Pick<Materiale, "accanto">): readonly Tabella[] {
  const lette = accanto
    .filter((foglio) => !isAltra(foglio))
    .flatMap((foglio) => readTabelleEnte(foglio.grid).map((tabella): Letta => ({ foglio, tabella })));
  const gruppi = [...groupBy(lette, chiaveDi).values()];
  const diversi = generiDiversi(lette.map(({ tabella }) => tabella));
  const tabelle = gruppi.map((gruppo, at) => tabellaOf(`tabella dell'ente ${at}`, gruppo));
  const ultima = tabelle.findLastIndex(({ capitolo }) => capitolo === CAPITOLI_ENTE.genere);
  return tabelle.map((una, at) => (at === ultima ? { ...una, note: [...una.note, ...diversi] } : una));
}
