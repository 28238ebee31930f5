import type { Correzione } from "../../correzioni/Correzione";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { cosaDi } from "../../correzioni/cose";
import type { CorrezioniFoglio } from "../../correzioni/matchCorrezioni";
import { chiaveDi, postoOf } from "../../cruscotto/Posto";
import { argomentiPropri, type ArgomentoProprio } from "../../modifiche/argomentiRisposti";

/** What the user corrected about a row. */
interface CorrezioniDi {
  /** Its direction, kind and options, wherever they are kept. */
  readonly argomenti: readonly ArgomentoProprio[];
  /** What stands instead of the rule, and the anomalie that were accepted. */
  readonly linee: readonly Correzione[];
}

/** Arguments are shown from wherever they are kept. */
const isMostrata = ({ detto }: Correzione) =>
  detto !== null && detto.cosa !== "argomenti" && cosaDi(detto).ambito === "risposta";

/** The corrections of one indicator that can be taken back. */
export function correzioniDi(
  uno: IndicatoreMisurato,
  contesto: Pick<CruscottoMisurato, "politica" | "anno">,
  { trovate }: CorrezioniFoglio,
): CorrezioniDi {
  const chiave = chiaveDi(postoOf(uno.indicatore));
  return {
    argomenti: argomentiPropri(uno, contesto),
    linee: trovate.flatMap(([posto, correzione]) =>
      chiaveDi(posto) === chiave && isMostrata(correzione) ? [correzione] : [],
    ),
  };
}
