import { Body1 } from "@fluentui/react-components";
import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import { testoMotivo } from "../../texts/schermi/motivi";
import { TESTI_PRIMO } from "../../texts/schermi/schermoPrimo";
import type { FoglioNuovo } from "../sessione/ContenutoFoglio";
import { usePannello } from "../contestoPannello";
import { Benvenuto } from "../primo/Benvenuto";
import { FogliNuovi } from "../primo/FogliNuovi";
import { useBenvenuto } from "../primo/useBenvenuto";
import { ParteIntera as Parte } from "./ParteIntera";

interface IgnoratoProps {
  readonly motivo: MotivoIgnorato;
  /** No command is under way. */
  readonly isFermo: boolean;
  readonly onCrea: (cosa: FoglioNuovo) => void;
}

/** A sheet that is not a cruscotto, or not yet: why, and where to go; the first time, with a welcome. */
export function Ignorato({ motivo, isFermo, onCrea }: IgnoratoProps) {
  const { testi, lingua } = usePannello();
  const [isPrimo, chiudi] = useBenvenuto();
  const primo = TESTI_PRIMO[lingua];
  const benvenuto = isPrimo && <Benvenuto onChiudi={chiudi} />;
  if (motivo === "senza-indicatori")
    return (
      <>
        {benvenuto}
        <Parte titolo={primo.senzaIndicatori}>
          <Body1>{primo.senzaIndicatoriRimedio}</Body1>
        </Parte>
      </>
    );
  return (
    <>
      {benvenuto}
      <Parte titolo={testi.nonCruscotto}>
        <Body1>{testoMotivo(motivo, lingua)}</Body1>
        <Body1>{testi.nonCruscottoRimedio}</Body1>
        <FogliNuovi
          isFermo={isFermo}
          onCrea={(cosa) => {
            chiudi();
            onCrea(cosa);
          }}
        />
      </Parte>
    </>
  );
}
