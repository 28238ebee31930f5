import { activateFoglio } from "../../excel/leggi/selezione";
import { withCartella } from "./withCartella";

/** Brings a sheet to the front, with what is selected there as it was. */
export async function mostraFoglio(foglio: string): Promise<void> {
  await withCartella((context) => activateFoglio(context, foglio), foglio);
}
