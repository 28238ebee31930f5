import { useEffect, useState } from "react";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import { leggiModo } from "../../actions/scelte/modo";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { SceltaModo } from "../anteprima/SceltaModo";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";

interface ModoMetodoProps {
  /** What the pane read last: the workbook's choice may be another since. */
  readonly lettura: LetturaFoglio | null;
  readonly onModo: (modo: ModoScrittura) => void;
  readonly onErrore: (errore: unknown) => void;
}

/** The way of writing that the workbook keeps, none until its first write. */
export function ModoMetodo({ lettura, onModo, onErrore }: ModoMetodoProps) {
  const { lingua } = usePannello();
  const [modo, setModo] = useState<ModoScrittura | null>(null);

  useEffect(() => {
    let isAperto = true;
    leggiModo().then((letto) => isAperto && setModo(letto), onErrore);
    return () => {
      isAperto = false;
    };
  }, [lettura, onErrore]);

  return (
    <Sezione titolo={TESTI_METODO[lingua].scrittura}>
      <SceltaModo
        modo={modo}
        onModo={(scelto) => {
          setModo(scelto);
          onModo(scelto);
        }}
      />
    </Sezione>
  );
}
