import type { Area, SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { round12 } from "../../domain/numeri/round12";
import type { Stato } from "../../domain/Stato";
import type { Rilevazione, RigaRilevata } from "../../periodo/Rilevazione";
import { contenutoAt } from "../contenutoAt";
import { COLORI_DI_PERF, COLORI_IN_CORSO } from "./coloriDiPerf";
import { celleSalOf, formatoSenzaSegno } from "./semaforiOf";
import { indirizzoOf } from "../indirizzo";
import type { CellaModificata, RegolaSemaforo, Semafori } from "../Modifiche";

type Tono = keyof typeof COLORI_IN_CORSO;

const TONI: Readonly<Record<Tono, readonly Stato[]>> = {
  bene: ["raggiunto in anticipo", "in linea", "finora rispettato"],
  attento: ["a rischio", "da rilevare", "da confermare"],
  male: ["in ritardo", "limite superato"],
};

/**
 * The colours of a column of states.
 * @param mostrato a state as the cells show it
 */
export function regoleDiStato({ riga, colonna }: Area, mostrato: (stato: Stato) => string): readonly RegolaSemaforo[] {
  const cella = indirizzoOf(riga, colonna);
  return (["male", "attento", "bene"] as const).map((tono) => ({
    formula: `=OR(${TONI[tono].map((stato) => `${cella}="${mostrato(stato)}"`).join(",")})`,
    ...COLORI_IN_CORSO[tono],
  }));
}

/** The least share of the year's target that leaves a row fine, and that which leaves it at risk; null where none does. */
interface Limiti {
  readonly bene: number;
  readonly attento: number | null;
  /** Below them it is late, or over its limit; else it is only not due. */
  readonly isDovuta: boolean;
}

function limitiDi({ natura, dovuto }: RigaRilevata, { misurato }: Rilevazione): Limiti {
  const { inLinea, aRischio } = misurato.politica.monitoraggio;
  if (natura === "livello") return { bene: inLinea, attento: aRischio, isDovuta: true };
  if (natura === "tetto") return { bene: 1, attento: null, isDovuta: true };
  if (natura === "data" || natura === "fatto")
    return { bene: 1, attento: null, isDovuta: natura === "data" && dovuto.quota === 1 };
  if (dovuto.quota === 0) return { bene: 1, attento: null, isDovuta: false };
  return { bene: round12(inLinea * dovuto.quota), attento: round12(aRischio * dovuto.quota), isDovuta: true };
}

function regoleDi(cella: string, { bene, attento, isDovuta }: Limiti): readonly RegolaSemaforo[] {
  const regola = (tono: Tono, condizione: string) => ({
    formula: `=AND(ISNUMBER(${cella}),${condizione})`,
    ...COLORI_IN_CORSO[tono],
  });
  const sotto = attento ?? bene;
  return [
    ...(isDovuta ? [regola("male", `${cella}<${sotto}`)] : []),
    ...(attento === null ? [] : [regola("attento", `${cella}>=${attento},${cella}<${bene}`)]),
    regola("bene", `${cella}>=${bene}`),
  ];
}

/** The sign of the state in the number format: never those of the outcomes. */
function formatoDi(formato: string, { bene, attento, isDovuta }: Limiti): string {
  const { decimali } = parseFormato(formato.split(";").at(-1) ?? formato);
  const cifre = `0${decimali ? `.${"0".repeat(decimali)}` : ""}%`;
  const male = isDovuta ? '"○ "' : '"· "';
  if (attento === null) return `[<${bene}]${male}${cifre};"● "${cifre}`;
  return `[<${attento}]${male}${cifre};[<${bene}]"◐ "${cifre};"● "${cifre}`;
}

interface RigaLimitata {
  readonly at: number;
  readonly colonna: number;
  readonly limiti: Limiti;
}

const chiaveDeiLimiti = ({ colonna, limiti: { bene, attento, isDovuta } }: RigaLimitata) =>
  [colonna, bene, attento, isDovuta].join(" ");

/** Rows one below the other with the same limits share their rules: a rule a row is too many for a long sheet. */
function trattiDi(righe: readonly RigaLimitata[]): readonly (RigaLimitata & { readonly quante: number })[] {
  const tratti: (RigaLimitata & { quante: number })[] = [];
  for (const riga of righe) {
    const ultimo = tratti.at(-1);
    const segue = ultimo !== undefined && ultimo.at + ultimo.quante === riga.at;
    if (segue && chiaveDeiLimiti(ultimo) === chiaveDeiLimiti(riga)) ultimo.quante += 1;
    else tratti.push({ ...riga, quante: 1 });
  }
  return tratti;
}

/**
 * The traffic lights of a sheet while its year runs: each row by what was due of it on the day, none by the thresholds
 * of the year's end; the headings above, which have no mean yet, have none.
 */
export function semaforiInCorso(
  grid: SheetGrid,
  vista: Rilevazione,
): { readonly semafori: readonly Semafori[]; readonly celle: readonly CellaModificata[] } {
  const righe = vista.righe.flatMap((riga) => {
    const { riga: at, colonne } = riga.misurato.indicatore;
    return colonne.sal === null ? [] : [{ at, colonna: colonne.sal, limiti: limitiDi(riga, vista) }];
  });
  const colorati = trattiDi(righe).map(({ at, colonna, limiti, quante }): Semafori => ({
    foglio: grid.foglio,
    area: { riga: at, colonna, righe: quante, colonne: 1 },
    regole: regoleDi(indirizzoOf(at, colonna), limiti),
    colori: COLORI_DI_PERF,
  }));
  const delleRighe = new Set(righe.map(({ at, colonna }) => `${at},${colonna}`));
  const altre = [...celleSalOf(vista.misurato)].flatMap(([colonna, tutte]) =>
    tutte.filter((at) => !delleRighe.has(`${at},${colonna}`)).map((at) => ({ at, colonna })),
  );
  const senzaColore = altre.map(({ at, colonna }): Semafori => ({
    foglio: grid.foglio,
    area: { riga: at, colonna, righe: 1, colonne: 1 },
    regole: [],
    colori: COLORI_DI_PERF,
  }));
  const semafori = colorati.length === 0 ? [] : [...colorati, ...senzaColore];
  const conFormato = (at: number, colonna: number, di: (formato: string) => string): readonly CellaModificata[] => {
    const contenuto = contenutoAt(grid, at, colonna);
    const formato = di(contenuto.formato);
    return formato === contenuto.formato
      ? []
      : [{ riga: at, colonna, prima: contenuto, dopo: { ...contenuto, formato } }];
  };
  const celle = [
    ...righe.flatMap(({ at, colonna, limiti }) =>
      conFormato(at, colonna, (formato) => formatoDi(formato === "General" ? "0.0%" : formato, limiti)),
    ),
    ...altre.flatMap(({ at, colonna }) => conFormato(at, colonna, formatoSenzaSegno)),
  ];
  return { semafori, celle: semafori.length === 0 ? [] : celle };
}
