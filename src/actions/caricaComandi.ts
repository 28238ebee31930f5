import { caricaParte } from "./caricaParte";
import type { COMANDI } from "./comandi";

/** The commands, which reading a sheet does not need; without a connection it says so, and may be tried again. */
export async function caricaComandi(): Promise<typeof COMANDI> {
  return (await caricaParte(() => import(/* webpackChunkName: "comandi" */ "./comandi"))).COMANDI;
}
