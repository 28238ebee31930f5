import { createRoot } from "react-dom/client";
import { collegaNastro } from "../commands/nastro";
import { registerComandi } from "../commands/registerComandi";
import { linguaDi } from "../texts/lingua";
import type { ContenutoPannello } from "./cornice/ContenutoPannello";
import { Pannello } from "./cornice/Pannello";
import { linguaScelta } from "./sessione/useLingua";

void start();

/** Starts the shared runtime: the ribbon's commands first, then the pane. */
async function start(): Promise<void> {
  const host = typeof Office === "undefined" ? null : (await Office.onReady()).host;
  const isInExcel = host === Office.HostType.Excel;
  const linguaDiExcel = linguaDi(isInExcel ? Office.context.displayLanguage : navigator.language);
  const readLingua = () => linguaScelta(linguaDiExcel);
  document.documentElement.lang = readLingua();
  if (isInExcel) registerComandi(readLingua);
  const container = document.getElementById("container");
  if (container === null) throw new Error("The page has no #container");
  const radice = createRoot(container);
  if (!isInExcel) {
    const { SenzaExcel } = await import("./cornice/SenzaExcel");
    radice.render(<SenzaExcel lingua={readLingua()} />);
    return;
  }
  radice.render(<Pannello {...{ linguaDiExcel, readSfondo, collegaNastro, carica: caricaContenuto }} />);
}

/** Fetched while the browser has nothing else to do, and evaluated when it is asked for. */
async function caricaContenuto(): Promise<typeof ContenutoPannello> {
  return (await import(/* webpackChunkName: "contenuto", webpackPrefetch: true */ "./cornice/ContenutoPannello"))
    .ContenutoPannello;
}

/** Background of Excel's theme; a host without themes has none. */
function readSfondo(): string | null {
  const context: Partial<Office.Context> = Office.context;
  const sfondo = context.officeTheme?.bodyBackgroundColor ?? "";
  return /^#[0-9a-f]{6}/i.test(sfondo) ? sfondo : null;
}
