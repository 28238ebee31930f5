import { DividiTarget } from "./DividiTarget";
import { Risposte } from "./Risposte";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import type { Posto } from "../../../cruscotto/Posto";
import type { Anomalia } from "../../../domain/Anomalia";

interface RimediProps {
  readonly anomalia: Anomalia;
  readonly hasSal: boolean;
  /** The place of the row or heading; null for the whole sheet. */
  readonly posto: Posto | null;
  readonly nota: string;
  readonly nome: string;
  /** The indicator, where it is one. */
  readonly uno: IndicatoreMisurato | null;
}

/** All that can be done about one anomalia, in one order wherever it is shown: its answers, the form of its parts. */
export function Rimedi({ anomalia, hasSal, posto, nota, nome, uno }: RimediProps) {
  return (
    <>
      <Risposte anomalia={anomalia} hasSal={hasSal} righe={posto === null ? [] : [posto]} nota={nota} nome={nome} />
      {uno !== null && anomalia.codice === "target-composto" && <DividiTarget uno={uno} />}
    </>
  );
}
