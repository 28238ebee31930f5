import { isFoglioPerf } from "../../correzioni/correzioni";
import { chiaveDi, postoOf, type Posto } from "../../cruscotto/Posto";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { readFogli, readNomiFogli } from "../../excel/leggi/readFogli";
import { contenutoAt, contenutoCostante } from "../../formule/contenutoAt";
import type { CellaModificata } from "../../formule/Modifiche";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { campiDaScrivere } from "../../pagine/readCampi";
import { assignCampi } from "../../relazione/campi/keepCampi";
import { soggettoDi } from "../../relazione/caselle/posti";
import { FOGLI_RELAZIONE } from "../../texts/relazione/fogli";
import { SCOSTAMENTI } from "../../texts/relazione/relazione";
import { DOSSIER } from "../../texts/relazione/relazioneDossier";
import { VARIAZIONI } from "../../texts/relazione/relazioneVariazioni";
import { misuraFoglio, requireCruscotto } from "../cartella/misuraFoglio";
import { withCartella } from "../cartella/withCartella";
import { soggettoDeiNomi } from "../../modifiche/soggettoDellaRisposta";
import { PerfError } from "../PerfError";
import { scrivi } from "../scrittura/scrivi";
import { IMPOSTAZIONE_POLITICA } from "../scelte/politica";
import type { Riuscita } from "../viste/Azioni";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

/** What is typed beside an indicator: on which sheet of the Relazione, and under which heading. */
const CAMPI = {
  causa: { foglio: SCOSTAMENTI.titolo, testa: SCOSTAMENTI.causa },
  azione: { foglio: SCOSTAMENTI.titolo, testa: SCOSTAMENTI.azione },
  fonte: { foglio: DOSSIER.foglio, testa: DOSSIER.fonti.colonne.fonte },
  certifica: { foglio: DOSSIER.foglio, testa: DOSSIER.fonti.colonne.certifica },
  motivo: { foglio: VARIAZIONI.foglio, testa: VARIAZIONI.motivo },
  atto: { foglio: VARIAZIONI.foglio, testa: VARIAZIONI.atto },
} as const;

export type NomeCampo = keyof typeof CAMPI;
const NOMI = Object.keys(CAMPI) as readonly NomeCampo[];
const FOGLI = [...new Set(Object.values(CAMPI).map(({ foglio }) => foglio))];

/** The fields that the Relazione has for a row, with what is typed or proposed in each. */
export type CampiDellaRiga = { readonly [Nome in NomeCampo]?: string };

/** A field where it stands. */
interface CampoTrovato {
  readonly grid: SheetGrid;
  readonly posto: Posto;
  readonly testo: string;
}

type CampiTrovati = ReadonlyMap<NomeCampo, CampoTrovato>;

/** The sheets of the Relazione where something is typed beside an indicator. */
async function readFogliConCampi(context: Contesto): Promise<readonly SheetGrid[]> {
  const nomi = await readNomiFogli(context);
  const isSuo = (nome: string) => FOGLI.some((foglio) => nome.startsWith(`${FOGLI_RELAZIONE.prefisso}${foglio}`));
  const [primo, ...altri] = nomi.filter(isSuo);
  if (primo === undefined) return [];
  const letti = await readFogli(context, { foglio: primo, altri, impostazione: IMPOSTAZIONE_POLITICA });
  return [letti.grid, ...letti.altri.values()].flatMap((grid) => (grid && isFoglioPerf(grid) ? [grid] : []));
}

/** The fields of one indicator on one sheet. */
function campiSu(grid: SheetGrid, misurato: CruscottoMisurato, posto: Posto): CampiTrovati {
  const suoi = NOMI.filter((nome) => grid.foglio.startsWith(`${FOGLI_RELAZIONE.prefisso}${CAMPI[nome].foglio}`));
  const scritti = campiDaScrivere(grid, new Set(suoi.map((nome) => CAMPI[nome].testa)));
  const righe = misurato.indicatori.map((uno) => ({ uno, soggetto: soggettoDi({ file: null, misurato }, uno) }));
  const trovati = assignCampi(
    righe.map(({ soggetto }) => soggetto),
    scritti,
  );
  const sua = righe.find(({ uno }) => chiaveDi(postoOf(uno.indicatore)) === chiaveDi(posto));
  const scritto = sua && trovati.get(sua.soggetto);
  const campi = scritti.find((una) => una === scritto);
  if (!campi) return new Map();
  return new Map(
    suoi.flatMap((nome) => {
      const dove = campi.posti[CAMPI[nome].testa];
      return dove ? [[nome, { grid, posto: dove, testo: campi.testi[CAMPI[nome].testa] ?? "" }] as const] : [];
    }),
  );
}

async function findCampi(context: Contesto, foglio: string, posto: Posto) {
  const griglie = await readFogliConCampi(context);
  if (griglie.length === 0) return { trovati: new Map() as CampiTrovati, nomi: [] };
  const misurato = requireCruscotto(await misuraFoglio(context, foglio), false);
  const indicatori = misurato.indicatori.map(({ indicatore }) => indicatore);
  return {
    trovati: new Map(griglie.flatMap((grid) => [...campiSu(grid, misurato, posto)])) as CampiTrovati,
    nomi: indicatori.filter((uno) => chiaveDi(postoOf(uno)) === chiaveDi(posto)).map(({ nome }) => nome),
  };
}

/** What is typed of an indicator on the sheets of the Relazione, or proposed there; no field where they have no row for it. */
export async function leggiCampi(foglio: string, posto: Posto): Promise<CampiDellaRiga> {
  return withCartella(async (context) => {
    const { trovati } = await findCampi(context, foglio, posto);
    return Object.fromEntries([...trovati].map(([nome, { testo }]) => [nome, testo]));
  }, foglio);
}

/**
 * Types the fields of an indicator where the Relazione reads them, as its user would on those sheets.
 * @param visti what stood there when they were shown: if it has changed since, nothing is written
 */
export async function scriviCampi(
  foglio: string,
  posto: Posto,
  nuovi: CampiDellaRiga,
  visti: CampiDellaRiga,
): Promise<Riuscita> {
  return withCartella(async (context) => {
    const { trovati, nomi } = await findCampi(context, foglio, posto);
    const isCambiato = NOMI.some((nome) => visti[nome] !== trovati.get(nome)?.testo);
    if (isCambiato) throw new PerfError("foglio-cambiato", { foglio: FOGLI_RELAZIONE.nome });
    const daScrivere = [...trovati].filter(([nome, { testo }]) => (nuovi[nome] ?? testo) !== testo);
    const griglie = new Map(daScrivere.map(([, { grid }]) => [grid.foglio, grid]));
    const dati = { foglio: [...griglie.keys()].join("», «") };
    if (daScrivere.length === 0) return { codice: "causa-gia-scritta", dati: { foglio: FOGLI_RELAZIONE.nome } };
    const celle = [...griglie.values()].map((grid) => ({
      foglio: grid.foglio,
      celle: daScrivere.flatMap(([nome, campo]): CellaModificata[] => {
        if (campo.grid !== grid) return [];
        const prima = contenutoAt(grid, campo.posto.riga, campo.posto.colonna);
        const valore = nuovi[nome] ?? "";
        const formula = valore === "" ? "" : contenutoCostante({ tipo: "testo", valore });
        return [{ ...campo.posto, prima, dopo: { ...prima, formula } }];
      }),
    }));
    await scrivi(context, { comando: "campi", ...soggettoDeiNomi(nomi), celle }, griglie);
    return { codice: "causa-scritta", dati };
  }, foglio);
}
