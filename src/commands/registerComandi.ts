import { COMANDI_NASTRO, type ComandoNastro } from "../actions/viste/ComandoNastro";
import { TESTI_AVVIO } from "../texts/schermi/pannello/avvio";
import { testiComandi } from "../texts/schermi/pannello/comandi";
import type { Lingua } from "../texts/lingua";
import { attendiPannello, esecutoreDelPannello } from "./nastro";
import { notifica } from "./notifica";

/**
 * Ties the ribbon's buttons and the keyboard shortcuts to their actions; each click completes its event, however it ends.
 * A shortcut has none.
 * @param readLingua the language at the time of each click
 */
export function registerComandi(readLingua: () => Lingua): void {
  for (const comando of COMANDI_NASTRO) {
    Office.actions.associate(comando, (event?: Office.AddinCommands.Event) => {
      void run(comando, readLingua()).finally(() => event?.completed());
    });
  }
}

async function run(comando: ComandoNastro, lingua: Lingua): Promise<void> {
  const pannello = esecutoreDelPannello();
  if (pannello !== null) {
    if (!(await pannello(comando))) await openPannello();
    return;
  }
  // The pane opens on the verification.
  if (comando === "verifica") return openPannello();
  if (comando === "spiegaSal") {
    attendiPannello(comando);
    return openPannello();
  }
  // Not needed as long as there is a pane: it comes with every sentence of every outcome.
  const esito = await import("./runSenzaPannello").then(
    ({ runSenzaPannello }) => runSenzaPannello(comando, lingua),
    () => TESTI_AVVIO[lingua].mancato,
  );
  await openPannello();
  await notifica(testiComandi[lingua].nomi[comando], esito);
}

/** Puts the pane on screen; a host where it always is has no such call. */
async function openPannello(): Promise<void> {
  const addin = Office.addin as Partial<Office.Addin> | undefined;
  await addin?.showAsTaskpane?.();
}
