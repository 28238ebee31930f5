import { useMemo } from "react";
import { Body1, Caption1 } from "@fluentui/react-components";
import { contaDomande } from "../../../actions/cartella/contaDomande";
import type { CruscottoMisurato } from "../../../misura/CruscottoMisurato";
import type { CorrezioneSospesa } from "../../../correzioni/matchRighe";
import { usePannello } from "../../contestoPannello";
import { Apribile } from "../../elementi/Apribile";
import { Sezione } from "../../elementi/Sezione";
import { GruppoAperto } from "./GruppoAperto";
import { groupAnomalie } from "./groupAnomalie";
import { Sospese } from "./Sospese";
import { useFuocoSeguente } from "../../sessione/useFuocoSeguente";

interface AnomalieProps {
  readonly misurato: CruscottoMisurato;
  readonly sospese: readonly CorrezioneSospesa[];
}

/** What the user should know, by cause: what changes a figure in front, the notes behind a line. */
export function Anomalie({ misurato, sospese }: AnomalieProps) {
  const { testi } = usePannello();
  const gruppi = useMemo(() => groupAnomalie(misurato), [misurato]);
  const contenitore = useFuocoSeguente(gruppi);
  const gravi = gruppi.filter(({ gravita }) => gravita !== "nota");
  const note = gruppi.filter(({ gravita }) => gravita === "nota");
  const quanteNote = note.reduce((somma, { voci }) => somma + voci.length, 0);
  const { aperte, inVerifica } = useMemo(() => contaDomande(misurato), [misurato]);
  return (
    <Sezione titolo={testi.anomalie}>
      {aperte > 0 && <Caption1>{testi.domandeAperte(aperte, inVerifica)}</Caption1>}
      {aperte === 0 && <Body1>{note.length === 0 ? testi.nessunaAnomalia : testi.soloNote}</Body1>}
      <div ref={contenitore}>
        {gravi.map((gruppo) => (
          <GruppoAperto key={`${gruppo.gravita} ${gruppo.causa}`} gruppo={gruppo} />
        ))}
        <Sospese sospese={sospese} />
        {note.length > 0 && (
          <Apribile titolo={testi.note(quanteNote)} ricordo="note">
            {note.map((gruppo) => (
              <GruppoAperto key={gruppo.causa} gruppo={gruppo} />
            ))}
          </Apribile>
        )}
      </div>
    </Sezione>
  );
}
