import { withCartella } from "../cartella/withCartella";

/**
 * Locks every sheet of the open workbook that is not locked yet, and its structure, without a password: the copy that the
 * OIV validates is the one that it was given. One that was locked keeps what it allows.
 * @returns how many sheets were locked
 */
export async function bloccaFogli(): Promise<number> {
  return withCartella(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    protection.load("protected");
    await context.sync();
    const aperti = worksheets.items.filter((foglio) => !foglio.protection.protected);
    for (const foglio of aperti) foglio.protection.protect({ allowFormatColumns: true, allowAutoFilter: true });
    if (!protection.protected) protection.protect();
    await context.sync();
    return aperti.length;
  });
}
