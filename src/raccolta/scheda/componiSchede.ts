import { displayCella } from "../../domain/numeri/displayCella";
import { chiaviDiRaccolta, obiettivoDi, targetMostrato, type RigaConChiave } from "../chiaviDiRaccolta";
import { enteDeiFogli } from "../enteDeiFogli";
import type { FoglioRaccolto } from "../FoglioRaccolto";
import { genereValoreOf } from "./genereValoreOf";
import { vociDiScala } from "./vociDiScala";
import type { RigaRipartita, Ripartizione } from "../risponde/ripartisci";
import type { RigaScheda, SchedaDaCompilare } from "./SchedaDaCompilare";

/** Every row of some sheets with its key, by its measure: keys are those of all rows, whoever answers for them. */
export function chiaviPerMisura(fogli: readonly FoglioRaccolto[]): ReadonlyMap<unknown, RigaConChiave> {
  const righe = fogli.flatMap((foglio) => foglio.misurato.indicatori.map((misurato) => ({ foglio, misurato })));
  return new Map(chiaviDiRaccolta(righe).map((una) => [una.riga.misurato, una]));
}

function rigaSchedaDi(riga: RigaRipartita, chiave: string): RigaScheda {
  const { indicatore } = riga.misurato;
  return {
    chiave,
    obiettivo: obiettivoDi(riga),
    nome: indicatore.nome,
    descrizione: indicatore.descrizione,
    contribuiscono: riga.contribuiscono,
    udm: indicatore.udm,
    target: targetMostrato(riga),
    precedente: displayCella(indicatore.base),
    genere: genereValoreOf(riga.misurato),
    voci: vociDiScala(riga.misurato, riga.foglio.misurato.politica),
    valore: indicatore.consuntivo,
  };
}

/** The year most of the sheets say. */
export const annoDeiFogli = (fogli: readonly FoglioRaccolto[]): number | null =>
  fogli.find(({ misurato }) => misurato.anno !== null)?.misurato.anno ?? null;

/**
 * The scheda of each responsible who has something to write; none is empty.
 * @param oggi the day they are prepared: a serial
 */
export function componiSchede(
  fogli: readonly FoglioRaccolto[],
  { responsabili, scelta }: Pick<Ripartizione, "responsabili" | "scelta">,
  oggi: number,
): readonly SchedaDaCompilare[] {
  const chiavi = chiaviPerMisura(fogli);
  const comune = {
    anno: annoDeiFogli(fogli),
    ente: enteDeiFogli(fogli.map(({ grid }) => grid)),
    chi: scelta,
    preparata: oggi,
  };
  return responsabili.flatMap(({ nome, righe }) => {
    const sue = righe.filter(({ stato }) => stato === "da raccogliere");
    if (sue.length === 0) return [];
    const scritte = sue.map((riga) => rigaSchedaDi(riga, chiavi.get(riga.misurato)?.chiave ?? ""));
    const nomi = [...new Set(sue.map(({ foglio }) => foglio.grid.foglio))];
    return [{ ...comune, responsabile: nome, fogli: nomi, righe: scritte }];
  });
}
