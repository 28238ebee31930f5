import type { Cronologia } from "../../actions/viste/Cronologia";
import { nomePasso } from "../../texts/nomiComandi";
import { usePannello } from "../contestoPannello";
import { Secondario } from "./Secondari";

interface AnnullaProps {
  /** What can be taken back; null while it is not known. */
  readonly cronologia: Cronologia | null;
  readonly isFermo: boolean;
  readonly onAnnulla: () => void;
}

/** Takes back the last command, which it names; grey where there is none. */
export function Annulla({ cronologia, isFermo, onAnnulla }: AnnullaProps) {
  const { testi, lingua } = usePannello();
  const ultimo = cronologia?.passi.at(-1) ?? null;
  const isVuota = cronologia !== null && ultimo === null;
  return (
    <Secondario
      disabledFocusable={!isFermo || isVuota}
      lungo={ultimo ? `${testi.annulla}: ${nomePasso(ultimo, lingua)}` : testi.annulla}
      onClick={onAnnulla}
    />
  );
}
