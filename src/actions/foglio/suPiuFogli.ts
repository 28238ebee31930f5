import { inFondo } from "../../domain/passi";
import { readLarghezze } from "../../excel/scrivi/larghezze";
import type { LarghezzaMinima } from "../../formule/Modifiche";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { areeColorate, semaforiDi } from "./applicaSemafori";
import { planValori } from "./convertiFormule";
import { griglieDi, requireComePrima } from "../cartella/griglieDi";
import { misuraFogli } from "../cartella/misuraCartella";
import { withAscolto, type FoglioMisurato } from "../cartella/misuraFoglio";
import { cambioModo, proposedModo, readModo } from "../scelte/modo";
import { PerfError } from "../PerfError";
import { modificheSal, pianoSal } from "./pianoSal";
import { scrivi } from "../scrittura/scrivi";
import {
  scritteDi,
  scritteInsieme,
  tenuteDeiFogli,
  type AnteprimaFogli,
  type ComandoFogli,
  type FoglioInAnteprima,
  type TolteDeiFogli,
} from "../viste/AnteprimaFogli";
import type { Riuscita } from "../viste/Azioni";
import type { Ascolto } from "../viste/Passo";
import { withCartella } from "../cartella/withCartella";

type Vista = Pick<AnteprimaFogli, "fogli" | "modifiche"> & {
  /** The room that what is written takes. */
  readonly minime?: readonly LarghezzaMinima[];
};

/** A plan for each sheet that takes the command, and for the others why not: one sheet does not stop the rest. */
function planOgnuno<T>(
  fogli: readonly FoglioMisurato[],
  plan: (foglio: FoglioMisurato) => T,
): { readonly riusciti: readonly T[]; readonly rifiuti: ReadonlyMap<string, PerfError> } {
  const riusciti: T[] = [];
  const rifiuti = new Map<string, PerfError>();
  for (const foglio of fogli) {
    try {
      riusciti.push(plan(foglio));
    } catch (errore) {
      if (!(errore instanceof PerfError)) throw errore;
      rifiuti.set(foglio.grid.foglio, errore);
    }
  }
  return { riusciti, rifiuti };
}

const rifiutato = ([foglio, rifiuto]: readonly [string, PerfError]): FoglioInAnteprima => ({
  foglio,
  righe: [],
  quante: 0,
  rifiuto,
});

const NESSUNA: ReadonlySet<string> = new Set();
const SENZA_TOLTE: TolteDeiFogli = new Map();

const PIANI: Readonly<
  Record<ComandoFogli, (fogli: readonly FoglioMisurato[], modo: ModoScrittura, tolte: TolteDeiFogli) => Vista>
> = {
  ricalcola: (fogli, modo, tolte) => {
    const { riusciti, rifiuti } = planOgnuno(fogli, (uno) =>
      inFondo(pianoSal(uno, modo, tolte.get(uno.grid.foglio) ?? NESSUNA)),
    );
    const [primo] = fogli;
    return {
      fogli: [
        ...riusciti.map(({ foglio, righe }) => ({
          ...{ foglio, righe, rifiuto: null },
          quante: scritteDi(righe, tolte.get(foglio)),
        })),
        ...[...rifiuti].map(rifiutato),
      ],
      modifiche: primo ? modificheSal(riusciti, primo) : { comando: "ricalcola", celle: [] },
    };
  },
  semafori: (fogli) => {
    const { riusciti, rifiuti } = planOgnuno(fogli, (uno) => ({ foglio: uno.grid.foglio, ...semaforiDi(uno) }));
    return {
      fogli: [
        ...riusciti.map(({ foglio, semafori }) => ({
          foglio,
          righe: [],
          quante: areeColorate(semafori),
          rifiuto: null,
        })),
        ...[...rifiuti].map(rifiutato),
      ],
      modifiche: {
        comando: "semafori",
        semafori: riusciti.flatMap(({ semafori }) => semafori),
        celle: riusciti.flatMap(({ celle }) => celle),
      },
      minime: riusciti.flatMap(({ minime }) => minime),
    };
  },
  valori: (fogli) => {
    const protetti = fogli.filter(({ grid }) => grid.isProtetto);
    const { piani, modifiche } = planValori(fogli.filter(({ grid }) => !grid.isProtetto));
    return {
      fogli: [
        ...piani.map(({ foglio, celle }) => ({ foglio, righe: [], quante: celle.length, rifiuto: null })),
        ...protetti.map(({ grid: { foglio } }) => rifiutato([foglio, new PerfError("foglio-protetto", { foglio })])),
      ],
      modifiche: { ...modifiche, celle: modifiche.celle.filter(({ celle }) => celle.length > 0) },
    };
  },
};

/** A plan with the columns that it widens: how wide they are Excel alone knows. */
async function conLarghezze(vista: Vista): Promise<Vista> {
  const { fogli, modifiche, minime = [] } = vista;
  if (minime.length === 0) return vista;
  const larghezze = await withCartella((context) => readLarghezze(context, minime));
  const allargateIn = (foglio: string) => larghezze.filter((una) => una.foglio === foglio).length;
  return {
    fogli: fogli.map((uno) => ({ ...uno, allargate: allargateIn(uno.foglio) })),
    modifiche: { ...modifiche, larghezze },
  };
}

/** What a preview has shown: what is written on each sheet, and the figures that this will give. */
const promessa = ({ fogli, modifiche }: Vista) => [
  modifiche,
  fogli.flatMap(({ foglio, rifiuto, righe }) =>
    rifiuto === null ? [[foglio, righe.map(({ riga, colonna, prima, dopo }) => [riga, colonna, prima, dopo])]] : [],
  ),
];

/** How many rows have a SAL, by which a way of writing is proposed. */
const righeDi = (fogli: readonly FoglioMisurato[]) =>
  fogli.reduce((tot, { esito }) => tot + (esito.tipo === "cruscotto" ? esito.misurato.indicatori.length : 0), 0);

async function modoPer(fogli: readonly FoglioMisurato[], scelto: ModoScrittura | null): Promise<ModoScrittura> {
  return scelto ?? (await withCartella(readModo)) ?? proposedModo(righeDi(fogli));
}

/**
 * What a command would do on these sheets; nothing is written. A sheet that refuses it, or cannot be read, is named
 * with the reason and left out.
 * @param modo null for the way of writing that the workbook keeps, or for the one to propose where it keeps none
 */
export async function anteprimaFogli(
  comando: ComandoFogli,
  nomi: readonly string[],
  modo: ModoScrittura | null,
  ascolto?: Ascolto,
): Promise<AnteprimaFogli> {
  const { fogli, nonLetti } = await misuraFogli(nomi, withAscolto(ascolto));
  const scelto = await modoPer(fogli, modo);
  const { fogli: visti, modifiche } = await conLarghezze(PIANI[comando](fogli, scelto, SENZA_TOLTE));
  const tutti = [...visti, ...nonLetti.map(({ foglio, errore }) => rifiutato([foglio, errore]))];
  const inOrdine = nomi.flatMap((nome) => tutti.find(({ foglio }) => foglio === nome) ?? []);
  return { comando, modo: comando === "ricalcola" ? scelto : null, fogli: inOrdine, modifiche };
}

/**
 * Writes what a preview of many sheets showed, all at once, after reading them again: if one has changed since, nothing
 * is written on any. It is one command: one "Annulla" takes all of it back.
 */
export async function scriviFogli(
  vista: AnteprimaFogli,
  tolte: TolteDeiFogli = tenuteDeiFogli(vista),
  ascolto?: Ascolto,
): Promise<Riuscita> {
  const { comando, modo } = vista;
  const presi = vista.fogli.filter(({ rifiuto }) => rifiuto === null).map(({ foglio }) => foglio);
  const { fogli, nonLetti } = await misuraFogli(presi, withAscolto(ascolto));
  if (nonLetti[0]) throw nonLetti[0].errore;
  const scelto = await modoPer(fogli, modo);
  const comePrima = await conLarghezze(PIANI[comando](fogli, scelto, SENZA_TOLTE));
  requireComePrima(promessa(comePrima), promessa(vista), presi.join("», «"));
  const ora = await conLarghezze(PIANI[comando](fogli, scelto, tolte));
  const quante = scritteInsieme(ora, tolte);
  const dati = { comando, fogli: ora.fogli.filter((uno) => uno.quante > 0).length, quante };
  if (quante === 0) return { codice: "fogli-gia-scritti", dati };
  await ascolto?.({ fase: "scrittura", inviate: 0 });
  const isScritto = await withCartella(async (context) => {
    const impostazioni = modo === null ? [] : await cambioModo(context, modo);
    return scrivi(context, { ...ora.modifiche, impostazioni }, griglieDi(fogli));
  });
  return { codice: isScritto ? "fogli-scritti" : "fogli-gia-scritti", dati };
}
