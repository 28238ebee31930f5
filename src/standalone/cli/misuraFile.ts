import { basename } from "node:path";
import { misuraFoglio, type FoglioMisurato, type Scelte } from "../../actions/misuraFoglio";
import { withCartella } from "../../actions/withCartella";
import { confrontaFogli } from "../../cruscotto/confrontaFogli";
import { annoIn } from "../../cruscotto/readAnno";
import { readNomiFogli } from "../../excel/readFogli";
import { anomalieCopie } from "../../modifiche/anomalieCopie";
import { Inutilizzabile } from "./Inutilizzabile";
import type { Opzioni } from "./opzioni";
import { TESTI } from "./testi";
import type { FileMisurato } from "./contratto";

const annoOf = ({ esito }: FoglioMisurato) => (esito.tipo === "cruscotto" ? esito.misurato.anno : null);

/** Measures one sheet after the other: each is a batch of its own, below the size limit of one answer. */
async function measureAll(nomi: readonly string[], scelte: Scelte): Promise<FoglioMisurato[]> {
  const misurati: FoglioMisurato[] = [];
  for (const nome of nomi) misurati.push(await withCartella((context) => misuraFoglio(context, nome, scelte), nome));
  return misurati;
}

/** The year of the sheets that say none: what most of the others say, else the name of the file. */
function fallbackAnno(misurati: readonly FoglioMisurato[], file: string): number | null {
  const detti = misurati.flatMap((misurato) => annoOf(misurato) ?? []);
  const conta = (anno: number) => detti.filter((altro) => altro === anno).length;
  return [...new Set(detti)].sort((a, b) => conta(b) - conta(a))[0] ?? annoIn(basename(file).replace(/[_-]/g, " "));
}

export interface FileLetto {
  readonly misurato: FileMisurato;
  /** What each sheet was measured with, by name: writing uses the same. */
  readonly scelte: ReadonlyMap<string, Scelte>;
}

/** Reads, recognises and measures the sheets of the open workbook that were asked for. */
export async function misuraFile({ file, fogli, anno, politica }: Opzioni): Promise<FileLetto> {
  const presenti = await withCartella((context) => readNomiFogli(context));
  const assente = fogli.find((nome) => !presenti.includes(nome));
  if (assente !== undefined) throw new Inutilizzabile(TESTI.foglioAssente(assente));
  const nomi = fogli.length > 0 ? presenti.filter((nome) => fogli.includes(nome)) : presenti;
  const primi = await measureAll(nomi, { politica, anno });
  const riserva = anno ?? fallbackAnno(primi, file);
  const senzaAnno = primi.filter((uno) => uno.esito.tipo === "cruscotto" && annoOf(uno) === null);
  const rimisurati =
    riserva === null
      ? []
      : await measureAll(
          senzaAnno.map(({ grid }) => grid.foglio),
          { politica, anno: riserva },
        );
  const tutti = primi.map((uno) => rimisurati.find(({ grid }) => grid.foglio === uno.grid.foglio) ?? uno);
  const cruscotti = tutti.flatMap(({ esito }) => (esito.tipo === "cruscotto" ? [esito.misurato] : []));
  const ignorati = tutti.flatMap(({ esito, grid }) =>
    esito.tipo === "ignorato" ? [{ foglio: grid.foglio, motivo: esito.motivo }] : [],
  );
  return {
    misurato: {
      file: basename(file),
      politica: cruscotti[0]?.politica.id ?? politica?.id ?? "standard",
      anno: riserva,
      fogli: cruscotti,
      isIntero: fogli.length === 0,
      anomalie: anomalieCopie(confrontaFogli(cruscotti)),
      ignorati,
    },
    scelte: new Map(cruscotti.map(({ cruscotto, anno: suo }) => [cruscotto.foglio, { politica, anno: suo }])),
  };
}
