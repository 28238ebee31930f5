import type { Politica } from "../domain/metodo/Politica";
import { formatQuota } from "../texts/formato";
import type { Lingua } from "../texts/lingua";
import { TESTI_PANNELLO } from "../texts/schermi/pannello/pannello";

/** What the thresholds of a method mean, in words. */
export function sogliePolitica({ soglie }: Politica, lingua: Lingua): string {
  return TESTI_PANNELLO[lingua].sogliePolitica(
    formatQuota(soglie.parziale, lingua),
    formatQuota(soglie.raggiunto, lingua),
  );
}
