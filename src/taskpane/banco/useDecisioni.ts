import { useMemo, useState } from "react";
import { chiaveVoce, type BancoAperto, type ValoriAccolti } from "../../actions/anno/banco";
import type { ValoreLetto } from "../../banco/LetturaFrase";

/** What was decided of a sentence; undefined while nothing was. */
export type DecisioneBanco = ValoreLetto | "saltata" | undefined;

export interface DecisioniBanco {
  readonly di: (at: number) => DecisioneBanco;
  readonly decidi: (at: number, decisione: DecisioneBanco) => void;
  /** Takes at once every proposal that nothing is said against. */
  readonly accettaSenzaAvvisi: () => void;
  /** How many of those are still undecided. */
  readonly senzaAvvisi: number;
  readonly accolti: ValoriAccolti;
}

/** The decisions on the sentences of a desk, kept until they are written. */
export function useDecisioni({ voci }: BancoAperto): DecisioniBanco {
  const [decise, setDecise] = useState<ReadonlyMap<string, ValoreLetto | "saltata">>(new Map());
  const chiavi = useMemo(() => voci.map(chiaveVoce), [voci]);
  return useMemo(() => {
    const piane = voci.flatMap(({ lettura: { proposta, avvisi } }, at) => {
      const chiave = chiavi[at] ?? "";
      return proposta !== null && avvisi.length === 0 && !decise.has(chiave)
        ? [[chiave, proposta.valore] as const]
        : [];
    });
    return {
      di: (at) => decise.get(chiavi[at] ?? ""),
      decidi: (at, decisione) => {
        const nuove = new Map(decise);
        if (decisione === undefined) nuove.delete(chiavi[at] ?? "");
        else nuove.set(chiavi[at] ?? "", decisione);
        setDecise(nuove);
      },
      accettaSenzaAvvisi: () => setDecise(new Map([...decise, ...piane])),
      senzaAvvisi: piane.length,
      accolti: new Map([...decise].flatMap(([chiave, una]) => (una === "saltata" ? [] : [[chiave, una] as const]))),
    };
  }, [voci, chiavi, decise]);
}
