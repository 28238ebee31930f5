import { FOGLIO_CORREZIONI } from "../../correzioni/correzioni";
import { readNomiFogli } from "../../excel/leggi/readFogli";
import { buildCorrezioni } from "../../modifiche/buildCorrezioni";
import { clearLinee } from "../../modifiche/lineeCorrezioni";
import type { Modifiche } from "../../formule/Modifiche";
import { planConversione } from "../../modifiche/planConversione";
import { planRipristino } from "../../modifiche/planRipristino";
import type { Riuscita } from "../viste/Azioni";
import { misuraFogli, nomiNonLetti, type FogliMisurati } from "../cartella/misuraCartella";
import { requireFoglioCorrezioni, type FoglioMisurato } from "../cartella/misuraFoglio";
import { griglieDi } from "../cartella/griglieDi";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

/** Every sheet of the workbook but that of corrections, or one of them. */
async function misuraTutti(solo: string | null): Promise<FogliMisurati> {
  const nomi = await withCartella((context) => readNomiFogli(context));
  return misuraFogli(nomi.filter((nome) => nome !== FOGLIO_CORREZIONI && (solo === null || nome === solo)));
}

const convertibile = ({ grid, correzioni, lette, esito }: FoglioMisurato) => ({
  grid,
  correzioni,
  lette,
  misurato: esito.tipo === "cruscotto" ? esito.misurato : null,
});

async function scriviSu(
  fogli: readonly FoglioMisurato[],
  { celle, ...modifiche }: Parameters<typeof scrivi>[1] & Pick<Modifiche, "celle">,
): Promise<void> {
  const cambiate = celle.filter((una) => una.celle.length > 0);
  await withCartella((context) => scrivi(context, { ...modifiche, celle: cambiate }, griglieDi(fogli)));
}

/** How many cells are named in a sentence. */
const NOMINATE = 5;

/** What turning the PERF formulas of some sheets into values changes, sheet by sheet and all together. */
export function planValori(fogli: readonly FoglioMisurato[]) {
  const [primo] = fogli;
  const esistente = primo ? requireFoglioCorrezioni(primo.cartella) : null;
  const piani = fogli.map((foglio) => ({
    foglio: foglio.grid.foglio,
    ...planConversione(convertibile(foglio), esistente),
  }));
  const nuovo = buildCorrezioni(
    esistente,
    piani.flatMap(({ nuove }) => nuove),
  );
  const suCorrezioni = { foglio: FOGLIO_CORREZIONI, celle: piani.flatMap((piano) => piano.suCorrezioni) };
  const celle = [...piani.map(({ foglio, celle: sue }) => ({ foglio, celle: sue })), suCorrezioni];
  return { piani, modifiche: { comando: "valori", celle, fogli: nuovo ? [nuovo] : [] } as const };
}

/**
 * "Trasforma in valori": every cell with a PERF function gets the value it shows, or the measured SAL where it shows another, so that the file can go to who has no
 * add-in. The formulas are kept on "PERF – correzioni".
 * @param solo the only sheet to turn, null for the whole workbook
 */
export async function trasformaInValori(solo: string | null = null): Promise<Riuscita> {
  const { fogli, nonLetti } = await misuraTutti(solo);
  const { piani, modifiche } = planValori(fogli);
  const somma = (di: (piano: (typeof piani)[number]) => number) => piani.reduce((tutte, piano) => tutte + di(piano), 0);
  const dati = {
    celle: somma(({ celle }) => celle.length),
    fogli: somma(({ celle }) => (celle.length > 0 ? 1 : 0)),
    lasciate: somma(({ lasciate }) => lasciate),
    diverse: somma(({ diverse }) => diverse.length),
    dove: piani
      .flatMap(({ foglio, diverse }) => diverse.map((una) => `${foglio}!${una}`))
      .slice(0, NOMINATE)
      .join(", "),
    nonLetti: nomiNonLetti(nonLetti),
  };
  if (dati.celle === 0) return { codice: "valori-gia-scritti", dati };
  await scriviSu(fogli, modifiche);
  return { codice: "valori-scritti", dati };
}

/** "Ripristina formule": the formulas that were turned into values come back where their value still stands. */
export async function ripristinaFormule(): Promise<Riuscita> {
  const { fogli, nonLetti } = await misuraTutti(null);
  const [primo] = fogli;
  const correzioni = primo ? requireFoglioCorrezioni(primo.cartella) : null;
  if (!primo || !correzioni) return { codice: "nulla-da-ripristinare", dati: { nonLetti: nomiNonLetti(nonLetti) } };
  const piani = fogli.map((foglio) => ({
    foglio: foglio.grid.foglio,
    ...planRipristino(convertibile(foglio)),
  }));
  const noti = new Set([...piani, ...nonLetti].map(({ foglio }) => foglio));
  const sparite = primo.lette.filter(({ detto, foglio }) => detto?.cosa === "formula" && !noti.has(foglio));
  const rimaste = [
    ...piani.flatMap(({ foglio, rimaste: sue }) => sue.map((una) => `${foglio}!${una}`)),
    ...sparite.map(({ foglio }) => foglio),
  ];
  const celle = piani.reduce((somma, piano) => somma + piano.celle.length, 0);
  const dati = {
    ...{ celle, rimaste: rimaste.length, dove: rimaste.slice(0, NOMINATE).join(", ") },
    nonLetti: nomiNonLetti(nonLetti),
  };
  const finite = clearLinee(
    correzioni,
    piani.flatMap(({ finite: sue }) => sue),
  );
  if (celle === 0 && finite.length === 0) return { codice: "nulla-da-ripristinare", dati };
  const tutte = [
    ...piani.map(({ foglio, celle: sue }) => ({ foglio, celle: sue })),
    { foglio: FOGLIO_CORREZIONI, celle: finite },
  ];
  await scriviSu(fogli, { comando: "ripristina", celle: tutte });
  return { codice: "formule-ripristinate", dati };
}
