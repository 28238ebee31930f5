import { useMemo } from "react";
import type { CruscottoMisurato } from "../../../misura/CruscottoMisurato";
import { usePannello } from "../../contestoPannello";
import { Sezione } from "../../elementi/Sezione";
import { buildAlbero } from "./buildAlbero";
import { Rami } from "./Ramo";

/** Prospettive with their means as bars, each open down to its obiettivi and indicatori. */
export function Obiettivi({ misurato }: { misurato: CruscottoMisurato }) {
  const { testi } = usePannello();
  const rami = useMemo(() => buildAlbero(misurato), [misurato]);
  if (rami.length === 0) return null;
  return (
    <Sezione titolo={testi.perObiettivo}>
      <Rami rami={rami} nome={testi.perObiettivo} />
    </Sezione>
  );
}
