import { isFoglioPerf } from "../../correzioni/correzioni";
import { chiaveDi, postoOf, type Posto } from "../../cruscotto/Posto";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { readFogli, readNomiFogli } from "../../excel/leggi/readFogli";
import { contenutoAt, contenutoCostante } from "../../formule/contenutoAt";
import type { CellaModificata } from "../../formule/Modifiche";
import { campiDaScrivere } from "../../pagine/readCampi";
import { assignCampi } from "../../relazione/campi/keepCampi";
import { soggettoDi } from "../../relazione/caselle/posti";
import { FOGLI_RELAZIONE } from "../../texts/relazione/fogli";
import { SCOSTAMENTI } from "../../texts/relazione/relazione";
import { misuraFoglio, requireCruscotto } from "../cartella/misuraFoglio";
import { withCartella } from "../cartella/withCartella";
import { PerfError } from "../PerfError";
import { scrivi } from "../scrittura/scrivi";
import { IMPOSTAZIONE_POLITICA } from "../scelte/politica";
import type { Riuscita } from "../viste/Azioni";
import { foglioConTitolo } from "./campiScritti";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

const CAMPI = ["causa", "azione"] as const;
const INTESTAZIONI: ReadonlySet<string> = new Set(CAMPI.map((campo) => SCOSTAMENTI[campo]));

/** Why an indicator fell short of its target, and what is done about it, where the Relazione reads them. */
export interface CausaScritta {
  readonly causa: string;
  readonly azione: string;
}

interface CausaTrovata {
  readonly grid: SheetGrid;
  readonly scritta: CausaScritta;
  readonly posti: Readonly<Record<string, Posto>>;
}

/** The sheet "Scostamenti" of the Relazione; null while there is none. */
async function readScostamenti(context: Contesto): Promise<SheetGrid | null> {
  const nomi = await readNomiFogli(context);
  const [primo, ...altri] = nomi.filter((nome) => nome.startsWith(`${FOGLI_RELAZIONE.prefisso}${SCOSTAMENTI.titolo}`));
  if (primo === undefined) return null;
  const letti = await readFogli(context, { foglio: primo, altri, impostazione: IMPOSTAZIONE_POLITICA });
  const nostri = [letti.grid, ...letti.altri.values()].filter((grid) => grid !== null && isFoglioPerf(grid));
  return (
    foglioConTitolo(
      nostri.filter((grid) => grid !== null),
      SCOSTAMENTI.titolo,
    ) ?? null
  );
}

/** Where the cause of one indicator is typed; null where the Relazione has no row for it. */
async function findCausa(context: Contesto, foglio: string, posto: Posto): Promise<CausaTrovata | null> {
  const grid = await readScostamenti(context);
  if (!grid) return null;
  const misurato = requireCruscotto(await misuraFoglio(context, foglio), false);
  const righe = misurato.indicatori.map((uno) => ({ uno, soggetto: soggettoDi({ file: null, misurato }, uno) }));
  const scritti = campiDaScrivere(grid, INTESTAZIONI);
  const trovati = assignCampi(
    righe.map(({ soggetto }) => soggetto),
    scritti,
  );
  const suo = righe.find(({ uno }) => chiaveDi(postoOf(uno.indicatore)) === chiaveDi(posto));
  const scritto = suo && trovati.get(suo.soggetto);
  const campi = scritti.find((una) => una === scritto);
  if (!campi) return null;
  const [causa = "", azione = ""] = CAMPI.map((campo) => campi.testi[SCOSTAMENTI[campo]] ?? "");
  return { grid, scritta: { causa, azione }, posti: campi.posti };
}

/** What is typed of an indicator on "Scostamenti", or proposed there; null where the Relazione has no row for it. */
export async function leggiCausa(foglio: string, posto: Posto): Promise<CausaScritta | null> {
  return withCartella(async (context) => (await findCausa(context, foglio, posto))?.scritta ?? null, foglio);
}

/**
 * Types the cause and the action of an indicator where the Relazione reads them, as its user would on that sheet.
 * @param vista what stood there when it was shown: if it has changed since, nothing is written
 */
export async function scriviCausa(
  foglio: string,
  posto: Posto,
  nuova: CausaScritta,
  vista: CausaScritta,
): Promise<Riuscita> {
  return withCartella(async (context) => {
    const trovata = await findCausa(context, foglio, posto);
    if (!trovata) throw new PerfError("foglio-cambiato", { foglio: SCOSTAMENTI.titolo });
    const { grid, scritta, posti } = trovata;
    const dati = { foglio: grid.foglio };
    if (CAMPI.some((campo) => scritta[campo] !== vista[campo])) throw new PerfError("foglio-cambiato", dati);
    const celle = CAMPI.flatMap((campo): CellaModificata[] => {
      const dove = posti[SCOSTAMENTI[campo]];
      if (!dove || nuova[campo] === scritta[campo]) return [];
      const prima = contenutoAt(grid, dove.riga, dove.colonna);
      const formula = nuova[campo] === "" ? "" : contenutoCostante({ tipo: "testo", valore: nuova[campo] });
      return [{ ...dove, prima, dopo: { ...prima, formula } }];
    });
    if (celle.length === 0) return { codice: "causa-gia-scritta", dati };
    await scrivi(context, { comando: "risposta", celle: [{ ...dati, celle }] }, new Map([[grid.foglio, grid]]));
    return { codice: "causa-scritta", dati };
  }, foglio);
}
