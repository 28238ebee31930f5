import { useMemo } from "react";
import type { CruscottoMisurato } from "../../cruscotto/CruscottoMisurato";
import { usePannello } from "../contestoPannello";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { Sezione } from "../elementi/Sezione";
import { orderAlbero } from "./orderAlbero";
import { Ramo } from "./Ramo";

/** Prospettive and obiettivi with their means, each with its arithmetic. */
export function Obiettivi({ misurato }: { misurato: CruscottoMisurato }) {
  const { testi } = usePannello();
  const rami = useMemo(() => orderAlbero(misurato.aggregati), [misurato]);
  if (rami.length === 0) return null;
  return (
    <Sezione titolo={testi.perObiettivo}>
      <ListaProgressiva
        voci={rami}
        nome={testi.perObiettivo}
        chiave={({ aggregato }) => String(aggregato.nodo.id)}
        disegna={(ramo) => <Ramo ramo={ramo} />}
      />
    </Sezione>
  );
}
