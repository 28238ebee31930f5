import { bozzaRelazione, costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { misuraCartella } from "../../src/actions/cartella/misuraCartella";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { cellAt } from "../../src/cruscotto/griglia/SheetGrid";
import type { Politica } from "../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { POLITICA_FIRENZE, POLITICA_PISA } from "../../src/domain/metodo/politicheDegliEnti";
import { pagineOf } from "../../src/pagine/pagineOf";
import { posaTabelle } from "../../src/pagine/posaTabelle";
import type { ColonnaTabella, RigaTabella, Tabella } from "../../src/relazione/caselle/Tabella";
import { Valori } from "../../src/relazione/caselle/Valori";
import { registerPerf } from "../../src/standalone/registerPerf";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { campione } from "../support/campione";
import { openExcel } from "../support/openExcel";
import { approdoDi, Traccia, type Approdo } from "../support/traccia";
import { cruscottoBytes } from "../support/workbookFile";

const OGGI = 46_000;

/** A cell of a table where it was laid out. */
interface Cella {
  readonly tabella: Tabella;
  readonly riga: RigaTabella;
  readonly colonna: ColonnaTabella;
  readonly foglio: string;
  readonly at: readonly [riga: number, colonna: number];
}

const nomeDi = ({ foglio, tabella, riga, colonna }: Cella) =>
  `${foglio} | ${tabella.titolo} | ${riga.id} | ${colonna.titolo || colonna.id}`;

async function costruita(nome: string, politica: Politica, modo: "perf" | "nativa") {
  const { content } = await readXlsx(cruscottoBytes(nome), `${nome}.xlsx`);
  const excel = await openExcel({ content });
  registerPerf(excel.host);
  try {
    const scelte = { politica, anno: null };
    const bozza = await bozzaRelazione(TUTTA_LA_RELAZIONE, scelte);
    await costruisciRelazione(TUTTA_LA_RELAZIONE, modo, OGGI, scelte);
    const { fogli } = await misuraCartella(null, scelte);
    const griglie = new Map(fogli.map(({ grid }): [string, SheetGrid] => [grid.foglio, grid]));
    const pagine = pagineOf(bozza.tabelle, bozza.nostri, bozza.nomi);
    const celle = posaTabelle(pagine).flatMap((pagina) =>
      pagina.posate.flatMap(({ tabella, intestazione }) =>
        tabella.righe.flatMap((riga, giu) =>
          tabella.colonne.map((colonna, at): Cella => {
            return { tabella, riga, colonna, foglio: pagina.nome, at: [intestazione + 1 + giu, at] };
          }),
        ),
      ),
    );
    return { bozza, griglie, celle, nostri: new Set(pagine.map((pagina) => pagina.nome)) };
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

/**
 * Constants that the tables declare: how many were expected or found, a weight that no cell holds, the figure that a
 * document published before the cell was recalculated.
 */
const DICHIARATE: ReadonlySet<string> = new Set(["attesi", "peso", "righe", "casi", "pubblicato"]);

/** The weights that no cell holds, and what the user types or the tables say in words, are where a walk may end. */
function fermateDi(celle: readonly Cella[]): ReadonlySet<Approdo> {
  return new Set(
    celle.flatMap(({ riga, colonna, foglio, at }) => {
      const casella = riga.caselle[colonna.id];
      const isFerma = casella?.tipo !== "figura" && (casella?.tipo !== "numero" || DICHIARATE.has(colonna.id));
      return isFerma ? [approdoDi(foglio, ...at)] : [];
    }),
  );
}

/** The checks before signing count anomalie and blank fields too, which stand on our sheets. */
const GENERI_DI_CONTEGGIO: ReadonlySet<string> = new Set(["verifica"]);

const CARTELLE = [
  ["pisa-2020", POLITICA_PISA],
  ["arezzo-siena-2019", POLITICA_STANDARD],
  ["firenze-2020-strategici", POLITICA_FIRENZE],
] as const;
const SCRITTE = CARTELLE.flatMap(([nome, politica]) =>
  (["perf", "nativa"] as const).map((modo) => [nome, modo, politica] as const),
);

describe("the figures of the Relazione", () => {
  it.each(campione(SCRITTE, 2))(
    "lead by formulas to cells of the cruscotti and hold what was measured, of %s written as %s",
    async (nome, modo, politica) => {
      const { bozza, griglie, celle, nostri } = await costruita(nome, politica, modo);
      const valori = new Valori(bozza.tabelle, bozza.materiale.fogli[0]?.misurato.politica ?? politica);
      const traccia = new Traccia(griglie, nostri);
      const fermate = fermateDi(celle);
      const isNostra = (approdo: Approdo) => nostri.has(approdo.slice(0, approdo.lastIndexOf("!")));
      const gridDi = (foglio: string): SheetGrid => griglie.get(foglio) ?? fail(foglio);
      const senzaFormula: string[] = [];
      const senzaFonte: string[] = [];
      const diverse: string[] = [];
      for (const cella of celle) {
        const casella = cella.riga.caselle[cella.colonna.id];
        if (casella?.tipo !== "figura" && casella?.tipo !== "numero") continue;
        const [riga, colonna] = cella.at;
        const grid = gridDi(cella.foglio);
        const atteso = valori.valoreOf(casella);
        const qui = cellAt(grid, riga, colonna);
        const trovato = qui.tipo === "vuota" ? "" : qui.valore;
        const isUguale =
          typeof atteso === "number" && typeof trovato === "number"
            ? Math.abs(atteso - trovato) < 1e-9
            : atteso === trovato;
        if (!isUguale) diverse.push(`${nomeDi(cella)}: ${String(trovato)} instead of ${String(atteso)}`);
        if (casella.tipo === "numero") {
          if (!DICHIARATE.has(cella.colonna.id)) senzaFormula.push(nomeDi(cella));
          continue;
        }
        if ((grid.formule[riga]?.[colonna] ?? "") === "") {
          if (atteso !== "") senzaFormula.push(`${nomeDi(cella)}: ${String(atteso)}`);
          continue;
        }
        const approdi = [...traccia.approdiDi(cella.foglio, riga, colonna)];
        const indebiti = approdi.filter((approdo) => isNostra(approdo) && !fermate.has(approdo));
        if (indebiti.length > 0) senzaFonte.push(`${nomeDi(cella)}: ${indebiti.join(" ")}`);
        if (approdi.length === 0 && atteso !== 0) senzaFonte.push(nomeDi(cella));
        const isDiConteggi = GENERI_DI_CONTEGGIO.has(cella.tabella.genere) || cella.colonna.genere === "conteggio";
        if (!isDiConteggi && typeof atteso === "number" && !approdi.some((uno) => !isNostra(uno))) {
          senzaFonte.push(`${nomeDi(cella)}: no cell of a cruscotto`);
        }
      }
      expect(celle.length).toBeGreaterThan(100);
      expect({ senzaFormula, senzaFonte, diverse }).toEqual({ senzaFormula: [], senzaFonte: [], diverse: [] });
    },
    240_000,
  );
});

function fail(foglio: string): never {
  throw new Error(`a page that is not in the workbook: ${foglio}`);
}
