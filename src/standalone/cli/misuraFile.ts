import { basename } from "node:path";
import { misuraCartella } from "../../actions/cartella/misuraCartella";
import type { FoglioMisurato, Scelte } from "../../actions/cartella/misuraFoglio";
import { giornoConservato } from "../../actions/scelte/giorno";
import { withCartella } from "../../actions/cartella/withCartella";
import { oggi } from "../../actions/oggi";
import { isFinito } from "../../periodo/rileva";
import { isPiano } from "../../piano/isPiano";
import { anomalieRisultati } from "../../confronto/anomalieRisultati";
import { compareFogli } from "../../confronto/compareFogli";
import { risultatiDiObiettivi } from "../../confronto/risultatiDiObiettivi";
import { inOrdine } from "../../actions/cartella/leggiFotografie";
import { readFotografia } from "../../pagine/readFotografia";
import { isFoglioPerf } from "../../correzioni/correzioni";
import { readVariazioni } from "../../cruscotto/tabelle/readVariazioni";
import { noteDelFoglio } from "../../variazioni/noteDelFoglio";
import { rilevaVariazioni } from "../../variazioni/rilevaVariazioni";
import { annoIn } from "../../cruscotto/colonne/parole/readAnno";
import { readNomiFogli } from "../../excel/leggi/readFogli";
import { anomalieCopie } from "../../modifiche/anomalieCopie";
import { Inutilizzabile } from "./Inutilizzabile";
import type { Opzioni } from "./opzioni";
import { TESTI } from "./testi";
import type { FileMisurato } from "./contratto";

export interface FileLetto {
  readonly misurato: FileMisurato;
  /** The day that was asked for, else the one that the workbook keeps, else today while the year runs; null for none. */
  readonly al: number | null;
  /** The day is today, which nobody chose: the year is not over. */
  readonly isAdOggi: boolean;
  /** What each sheet was measured with, by name: writing uses the same. */
  readonly scelte: ReadonlyMap<string, Scelte>;
  /** Every sheet as it was read, with its cells. */
  readonly letti: readonly FoglioMisurato[];
}

/**
 * Today, where nobody chose a day, the workbook keeps none, and the year of a cruscotto is not over: no word of the year's
 * end is said before it. Null elsewhere: a finished year does not depend on when it is read.
 */
function oggiSeInCorso(tutti: readonly FoglioMisurato[]): number | null {
  const giorno = oggi();
  const isInCorso = tutti.some(({ esito }) => {
    if (esito.tipo === "ignorato" || esito.misurato.anno === null || isPiano(esito.misurato.cruscotto)) return false;
    return esito.vista === null && !isFinito(esito.misurato, giorno);
  });
  return isInCorso ? giorno : null;
}

/** Reads, recognises and measures the sheets of the open workbook that were asked for. */
export async function misuraFile(opzioni: Opzioni): Promise<FileLetto> {
  const letto = await misuraAl(opzioni);
  const adOggi = letto.al === null ? oggiSeInCorso(letto.letti) : null;
  return adOggi === null ? letto : { ...(await misuraAl({ ...opzioni, al: adOggi })), isAdOggi: true };
}

async function misuraAl({ file, fogli, anno, politica, al }: Opzioni): Promise<FileLetto> {
  const presenti = await withCartella((context) => readNomiFogli(context));
  const assente = fogli.find((nome) => !presenti.includes(nome));
  if (assente !== undefined) throw new Inutilizzabile(TESTI.foglioAssente(assente));
  const nomi = fogli.length > 0 ? presenti.filter((nome) => fogli.includes(nome)) : null;
  const nelNome = annoIn(basename(file).replace(/[_-]/g, " "));
  const { fogli: tutti, nonLetti, anno: riserva } = await misuraCartella(nomi, { politica, anno, al }, nelNome);
  const cruscotti = tutti.flatMap(({ esito }) => (esito.tipo === "cruscotto" ? [esito.misurato] : []));
  const ignorati = [
    ...nonLetti.map(({ foglio }) => ({ foglio, motivo: "non-letto" as const })),
    ...tutti.flatMap(({ esito, grid }) =>
      esito.tipo === "ignorato" ? [{ foglio: grid.foglio, motivo: esito.motivo }] : [],
    ),
  ];
  const letti = tutti.flatMap(({ esito, grid }) =>
    esito.tipo === "cruscotto" ? [{ misurato: esito.misurato, grid }] : [],
  );
  const accanto = tutti.flatMap(({ esito, grid }) => (esito.tipo === "ignorato" && !isFoglioPerf(grid) ? [grid] : []));
  const variazioni = {
    tabelle: accanto.flatMap(readVariazioni).map((tabella) => rilevaVariazioni(tabella, letti)),
    note: letti.flatMap(({ misurato, grid }) => noteDelFoglio(misurato, grid) ?? []),
  };
  return {
    misurato: {
      file: basename(file),
      politica: cruscotti[0]?.politica.id ?? politica?.id ?? "standard",
      anno: riserva,
      fogli: cruscotti,
      isIntero: fogli.length === 0,
      anomalie: [...anomalieCopie(compareFogli(cruscotti)), ...anomalieRisultati(risultatiDiObiettivi(cruscotti))],
      ignorati,
      variazioni,
      letti,
      fotografie: inOrdine(tutti.map(({ grid }) => readFotografia(grid))),
    },
    al: al ?? giornoConservato(tutti[0]?.cartella.giorno ?? null),
    isAdOggi: false,
    letti: tutti,
    scelte: new Map(cruscotti.map(({ cruscotto, anno: suo }) => [cruscotto.foglio, { politica, anno: suo, al }])),
  };
}
