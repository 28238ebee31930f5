import { ProgressBar } from "@fluentui/react-components";
import type { Esito } from "../../domain/Misura";

const COLORI: Partial<Record<Esito, "success" | "warning" | "error">> = {
  raggiunto: "success",
  parziale: "warning",
  "non raggiunto": "error",
};

/** A SAL as a bar, for the eye alone: the figure, its sign and its outcome stand beside it in words. */
export function BarraSal({ sal, esito }: { sal: number; esito: Esito }) {
  return (
    <div aria-hidden="true">
      <ProgressBar value={Math.min(1, Math.max(0, sal))} thickness="large" color={COLORI[esito] ?? "brand"} />
    </div>
  );
}
