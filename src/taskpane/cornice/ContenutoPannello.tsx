import { useMemo } from "react";
import { TESTI_PANNELLO } from "../../texts/schermi/pannello/pannello";
import { ContestoPannello, SENZA_FOGLIO } from "../contestoPannello";
import { RiparoDaGuasti } from "./RiparoDaGuasti";
import { Riquadro } from "./Riquadro";
import { useLingua } from "../sessione/useLingua";
import type { CollegaNastro } from "../sessione/useNastro";

/** The screens, with their words. */
export function ContenutoPannello({ collegaNastro }: { collegaNastro: CollegaNastro }) {
  const { lingua } = useLingua();
  const contesto = useMemo(() => ({ lingua, testi: TESTI_PANNELLO[lingua], ...SENZA_FOGLIO }), [lingua]);
  return (
    <ContestoPannello.Provider value={contesto}>
      <RiparoDaGuasti>
        <Riquadro collegaNastro={collegaNastro} />
      </RiparoDaGuasti>
    </ContestoPannello.Provider>
  );
}
