import { useMemo } from "react";
import { Body1 } from "@fluentui/react-components";
import type { CruscottoMisurato } from "../../../misura/CruscottoMisurato";
import { usePannello } from "../../contestoPannello";
import { useFuocoSeguente } from "../../sessione/useFuocoSeguente";
import { Sezione } from "../../elementi/Sezione";
import { ID_VERIFICA } from "./idVerifica";
import { LivelloVerificato } from "./LivelloVerificato";
import { salNelFoglio, verifyCruscotto } from "./verifyCruscotto";

/** The check before anything is written: what the sheet says against what its cells give. */
export function Verifica({ misurato }: { misurato: CruscottoMisurato }) {
  const { testi } = usePannello();
  const livelli = useMemo(() => verifyCruscotto(misurato), [misurato]);
  const contenitore = useFuocoSeguente(livelli);
  const { seguono, fermi } = useMemo(() => salNelFoglio(misurato), [misurato]);
  return (
    <Sezione titolo={testi.verifica} id={ID_VERIFICA}>
      {livelli.length === 0 && (
        <Body1>{seguono + fermi === 0 ? testi.senzaPubblicato : testi.salNelFoglio(seguono, fermi)}</Body1>
      )}
      <div ref={contenitore}>
        {livelli.map((livello) => (
          <LivelloVerificato key={livello.livello} verifica={livello} />
        ))}
      </div>
    </Sezione>
  );
}
