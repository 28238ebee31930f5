import { useEffect, useMemo, useState } from "react";
import { aPezzi } from "../../actions/cartella/aPezzi";
import type { FontiScelte } from "../../actions/file/fileScelti";
import { proponiRelazione, type CartellaLetta, type PropostaRelazione } from "../../actions/relazione/scegliRelazione";
import { tabelleAPassi, type TabelleProposte } from "../../actions/relazione/tabelleProposte";
import type { SceltaRelazione } from "../../actions/relazione/SceltaRelazione";
import { reportDifetto } from "../sessione/avvisi";

interface Proposta {
  /** Null until the first tables are there; then they stay in sight while others are worked out. */
  readonly proposta: PropostaRelazione | null;
  readonly inCorso: boolean;
  /** Why they could not be worked out; null where they were. */
  readonly guasto: unknown;
}

/** What a choice would build; the tables are worked out a stretch at a time, so that nobody waits for them. */
export function useProposta(letta: CartellaLetta | null, scelta: SceltaRelazione, fonti: FontiScelte): Proposta {
  const [fatte, setFatte] = useState<{ readonly di: unknown; readonly tabelle: TabelleProposte } | null>(null);
  const [guasto, setGuasto] = useState<unknown>(null);
  const { esclusi, destinazioni, isPubblicazione = false, destinatario = "tutti" } = scelta;
  // Which of the tables are chosen changes none of them.
  const chiesta = useMemo(
    () => letta && { letta, scelta: { tabelle: null, esclusi, destinazioni, isPubblicazione, destinatario }, fonti },
    [letta, esclusi, destinazioni, isPubblicazione, destinatario, fonti],
  );
  useEffect(() => {
    if (!chiesta) return;
    const turno = { isSuo: true };
    aPezzi(tabelleAPassi(chiesta.letta, chiesta.scelta, chiesta.fonti)).then(
      (tabelle) => {
        if (!turno.isSuo) return;
        setFatte({ di: chiesta, tabelle });
        setGuasto(null);
      },
      (errore: unknown) => {
        reportDifetto(errore);
        if (turno.isSuo) setGuasto(errore);
      },
    );
    return () => {
      turno.isSuo = false;
    };
  }, [chiesta]);
  const proposta = useMemo(
    () => letta && fatte && proponiRelazione(letta, scelta, fonti, fatte.tabelle),
    [letta, scelta, fonti, fatte],
  );
  return { proposta, inCorso: chiesta !== null && fatte?.di !== chiesta && guasto === null, guasto };
}
