import type { LetturaFoglio } from "../../actions/viste/Azioni";
import type { FoglioNuovo } from "../sessione/ContenutoFoglio";
import { Costruito } from "./Costruito";
import { Ignorato } from "./Ignorato";

interface NonCruscottoProps {
  readonly lettura: Extract<LetturaFoglio, { readonly tipo: "ignorato" }>;
  readonly isFermo: boolean;
  readonly onCrea: (cosa: FoglioNuovo) => void;
}

/** What stands in the place of the figures on a sheet that has none: the way back from one of ours, or how to begin. */
export function NonCruscotto({ lettura: { motivo, costruito }, isFermo, onCrea }: NonCruscottoProps) {
  return costruito ? <Costruito {...costruito} /> : <Ignorato motivo={motivo} isFermo={isFermo} onCrea={onCrea} />;
}
