import * as v from "valibot";
import { queueCambio, readImpostazione } from "../../excel/impostazioni";
import type { Riuscita } from "../viste/Azioni";
import { withCartella } from "../cartella/withCartella";

/** Setting of the workbook that keeps what was locked before the copy for the validation was, as JSON. */
const IMPOSTAZIONE_BLOCCO = "perf.blocco";

/** What is locked without us: the sheets by name, and the structure of the workbook. */
export interface StatoDelBlocco {
  readonly fogli: readonly string[];
  readonly isStrutturaBloccata: boolean;
}

const SCHEMA = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ fogli: v.array(v.string()), isStrutturaBloccata: v.boolean() }),
);

/** What is locked now. */
export async function statoDelBlocco(): Promise<StatoDelBlocco> {
  return withCartella(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    protection.load("protected");
    await context.sync();
    const chiusi = worksheets.items.filter((foglio) => foglio.protection.protected);
    return { fogli: chiusi.map(({ name }) => name), isStrutturaBloccata: protection.protected };
  });
}

/**
 * Locks every sheet of the open workbook that is not locked yet, and its structure, without a password: the copy that the
 * OIV validates is the one that it was given. One that was locked keeps what it allows.
 * @param prima what was locked before the Relazione of that copy was built, to be left so by `sbloccaFogli`
 * @returns how many sheets were locked
 */
export async function bloccaFogli(prima: StatoDelBlocco): Promise<number> {
  return withCartella(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    protection.load("protected");
    const conservato = await readImpostazione(context, IMPOSTAZIONE_BLOCCO);
    const aperti = worksheets.items.filter((foglio) => !foglio.protection.protected);
    for (const foglio of aperti) foglio.protection.protect({ allowFormatColumns: true, allowAutoFilter: true });
    // Of a copy that is locked already what was locked before it is known.
    if (conservato === null) queueCambio(context, IMPOSTAZIONE_BLOCCO, null, JSON.stringify(prima));
    if (!protection.protected) protection.protect();
    await context.sync();
    return aperti.length;
  });
}

/** Takes away the lock of the validation: what was locked without it stays locked. */
export async function sbloccaFogli(): Promise<Riuscita> {
  return withCartella(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    protection.load("protected");
    const conservato = await readImpostazione(context, IMPOSTAZIONE_BLOCCO);
    if (conservato === null) return { codice: "copia-non-bloccata", dati: {} };
    const letto = v.safeParse(SCHEMA, conservato);
    const prima = letto.success ? letto.output : { fogli: [], isStrutturaBloccata: false };
    if (protection.protected && !prima.isStrutturaBloccata) protection.unprotect();
    const chiusi = worksheets.items.filter(({ name, protection: sua }) => sua.protected && !prima.fogli.includes(name));
    for (const foglio of chiusi) foglio.protection.unprotect();
    queueCambio(context, IMPOSTAZIONE_BLOCCO, conservato, null);
    await context.sync();
    return { codice: "copia-sbloccata", dati: { fogli: chiusi.length } };
  });
}
