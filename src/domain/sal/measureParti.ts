import type { Verso } from "../Misura";
import type { Politica } from "../metodo/Politica";
import { readOperandi } from "../valori/readOperandi";
import { parseConsuntivo } from "../valori/parseConsuntivo";
import { CELLA_VUOTA } from "../Cella";
import { measureSal } from "./measureSal";
import { cellOfValore } from "./measureValori";

/** One part of a target and what was reached of it, as they are typed. */
export interface ParteDelTarget {
  readonly target: string;
  readonly consuntivo: string;
}

interface PartiMisurate {
  /** Of each part, a share; null where it cannot be measured. */
  readonly sal: readonly (number | null)[];
  /** Their plain mean; null until each of them has one. */
  readonly media: number | null;
}

/**
 * The SAL of a target that asks for several things, part by part, by the rules of the method.
 * @param verso the direction of the parts that say none of their own
 */
export function measureParti(
  parti: readonly ParteDelTarget[],
  { politica, verso, anno }: { readonly politica: Politica; readonly verso: Verso; readonly anno: number | null },
): PartiMisurate {
  const sal = parti.map(({ target, consuntivo }) => {
    const operandi = readOperandi(cellOfValore(target), cellOfValore(consuntivo), { tipo: null, operatore: null });
    return measureSal(operandi.target, operandi.consuntivo, {
      politica,
      base: parseConsuntivo(CELLA_VUOTA),
      verso: { verso, origine: "utente" },
      anno,
      confermato: null,
      isNumero: false,
    }).sal;
  });
  const misurati = sal.flatMap((uno) => uno ?? []);
  const isTutto = misurati.length > 0 && misurati.length === parti.length;
  return { sal, media: isTutto ? misurati.reduce((somma, uno) => somma + uno, 0) / misurati.length : null };
}
