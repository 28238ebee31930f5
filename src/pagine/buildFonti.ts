import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { Cella } from "../domain/Cella";
import { displayCella } from "../domain/numeri/displayCella";
import type { CellaFonte } from "../relazione/caselle/Tabella";
import { FONTI } from "../texts/relazione/relazioneFonti";
import { Foglio, cellaNumero, cellaTesto, cellaTitolo, vuota } from "../formule/fogliPerf";
import type { Luogo } from "../formule/tratti";
import { indirizzoOf } from "../formule/indirizzo";
import type { CellaFoglio, FoglioPerf } from "../formule/Modifiche";

/** Another file that figures come from, as it was read. */
export interface FileFonte {
  readonly nome: string;
  /** Serial of the day it was last changed. */
  readonly data: number;
  readonly griglie: readonly SheetGrid[];
}

/** Title, note, header: the first figure stands below them. */
const PRIMA_RIGA = 3;
const COLONNA_VALORE = 4;
const FORMATO_DATA = "dd/mm/yyyy";

function valoreOf(cella: Cella): CellaFoglio {
  if (cella.tipo === "numero") return cellaNumero(cella.valore, cella.formato);
  return cella.tipo === "vuota" ? vuota : cellaTesto(displayCella(cella));
}

/**
 * The sheet "Fonti": every cell of another file that a formula of the Relazione needs, once, with its file, sheet,
 * address and date. Cells take their place as they are asked for, so it is built after the formulas.
 */
export class Fonti {
  private readonly righe = new Map<string, { readonly cella: CellaFonte; readonly riga: number }>();
  private readonly file: ReadonlyMap<string, FileFonte>;

  constructor(
    private readonly nome: string,
    file: readonly FileFonte[],
  ) {
    this.file = new Map(file.map((uno) => [uno.nome, uno]));
  }

  /** Where a cell of another file is copied to. */
  luogoOf(cella: CellaFonte): Luogo {
    const chiave = JSON.stringify([cella.file, cella.foglio, cella.riga, cella.colonna]);
    const riga = this.righe.get(chiave)?.riga ?? PRIMA_RIGA + this.righe.size;
    this.righe.set(chiave, { cella, riga });
    return { foglio: this.nome, riga, colonna: COLONNA_VALORE };
  }

  /** Null while no figure comes from another file. */
  build(): FoglioPerf | null {
    if (this.righe.size === 0) return null;
    const foglio = new Foglio();
    foglio.add("titolo", cellaTitolo(FONTI.titolo));
    foglio.add("nota", cellaTesto(FONTI.nota));
    foglio.add("intestazione", ...FONTI.colonne.map(cellaTesto));
    for (const { cella } of this.righe.values()) foglio.add("normale", ...this.rigaOf(cella));
    return {
      nome: this.nome,
      righe: foglio.righe,
      stili: foglio.stili,
      larghezze: [34, 14, 30, 10, 40],
      tabelle: [
        {
          intestazione: PRIMA_RIGA - 1,
          righe: this.righe.size,
          colonne: ["testo", "cifra", "testo", "testo", "cifra"],
          rientri: [],
        },
      ],
      semafori: [],
      righeBloccate: PRIMA_RIGA,
      rigaRipetuta: PRIMA_RIGA - 1,
      grafici: [],
      graficiPrima: [],
    };
  }

  private rigaOf({ file, foglio, riga, colonna }: CellaFonte): readonly CellaFoglio[] {
    const suo = this.file.get(file ?? "");
    const grid = suo?.griglie.find((una) => una.foglio === foglio);
    if (!suo || !grid) throw new Error(`a figure of a file that was not read: ${file ?? ""} ${foglio}`);
    return [
      cellaTesto(suo.nome),
      cellaNumero(suo.data, FORMATO_DATA),
      cellaTesto(foglio),
      cellaTesto(indirizzoOf(riga, colonna)),
      valoreOf(cellAt(grid, riga, colonna)),
    ];
  }
}
