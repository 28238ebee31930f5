import type { ComponentProps } from "react";
import { oggi } from "../../actions/oggi";
import { isAnnoInCorso } from "../../actions/anno/vediAl";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ContenutoFoglio } from "../sessione/ContenutoFoglio";
import { ConsuntiviInParole } from "../banco/ConsuntiviInParole";
import { usePannello } from "../contestoPannello";
import { AnnoNuovo } from "../piano/AnnoNuovo";
import { Piano } from "../piano/Piano";
import { PrimaVerifica } from "../primo/PrimaVerifica";
import { Consuntivi } from "../raccolta/Consuntivi";
import { Anomalie } from "./domande/Anomalie";
import { Copie } from "./copie/Copie";
import { Monitoraggio } from "./monitoraggio/Monitoraggio";
import { NonCruscotto } from "./NonCruscotto";
import { Obiettivi } from "./albero/Obiettivi";
import { Riconosciuto } from "./risultato/Riconosciuto";
import { Risultato } from "./risultato/Risultato";
import { Verifica } from "./verifica/Verifica";

/** Some SAL was there before PERF: there is something to check. */
function hasPubblicati({ indicatori, aggregati }: CruscottoMisurato): boolean {
  return [...indicatori, ...aggregati].some(({ pubblicato }) => pubblicato !== null);
}

/** The first screen: what the active sheet is, whether its figures hold, and where they do not. */
export function VistaCruscotto({ lettura, isFermo, onCrea }: ComponentProps<ContenutoFoglio>) {
  const { testi } = usePannello();
  if (lettura.tipo === "ignorato") return <NonCruscotto lettura={lettura} isFermo={isFermo} onCrea={onCrea} />;
  const { misurato, vista, correzioni, fotografie, isProtetto, isUnico, isPiano } = lettura;
  const isInCorso = vista !== null || isAnnoInCorso(misurato, oggi());
  const isGiaScritto = correzioni.trovate.some(([, { detto }]) => detto?.cosa === "pubblicato");
  const { anno } = misurato;
  const isFinito = anno !== null && !isInCorso && misurato.ente.misurati > 0;
  return (
    <>
      {isProtetto && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{testi.protetto}</MessageBarBody>
        </MessageBar>
      )}
      {hasPubblicati(misurato) && !isGiaScritto && <PrimaVerifica />}
      <Riconosciuto misurato={misurato} />
      {isPiano ? (
        <>
          <Piano misurato={misurato} isFermo={isFermo} onCrea={onCrea} />
          <Anomalie misurato={misurato} sospese={correzioni.sospese} />
        </>
      ) : (
        <>
          <Verifica misurato={misurato} />
          {isInCorso ? (
            <Monitoraggio misurato={misurato} giorno={vista?.al ?? null} fotografie={fotografie} isInFronte />
          ) : (
            <Risultato misurato={misurato} />
          )}
          <Anomalie misurato={misurato} sospese={correzioni.sospese} />
          {!isUnico && <Copie />}
          <ConsuntiviInParole misurato={misurato} />
          <Consuntivi />
          {!isInCorso && <Obiettivi misurato={misurato} />}
          {!isInCorso && <Monitoraggio misurato={misurato} giorno={null} fotografie={fotografie} isInFronte={false} />}
          {isFinito && <AnnoNuovo anno={anno + 1} isFermo={isFermo} onCrea={onCrea} />}
        </>
      )}
    </>
  );
}
