import type { LetturaFoglio } from "../../actions/Azioni";
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePannello } from "../contestoPannello";
import { Anomalie } from "./Anomalie";
import { Copie } from "./Copie";
import { Ignorato } from "./Ignorato";
import { Obiettivi } from "./Obiettivi";
import { Riconosciuto } from "./Riconosciuto";
import { Risultato } from "./Risultato";
import { Verifica } from "./Verifica";

/** The first screen: what the active sheet is, whether its figures hold, and where they do not. */
export function Cruscotto({ lettura }: { lettura: LetturaFoglio }) {
  const { testi } = usePannello();
  if (lettura.tipo === "ignorato") return <Ignorato motivo={lettura.motivo} />;
  const { misurato, correzioni, isProtetto, isUnico } = lettura;
  return (
    <>
      {isProtetto && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{testi.protetto}</MessageBarBody>
        </MessageBar>
      )}
      <Riconosciuto misurato={misurato} />
      <Verifica misurato={misurato} />
      <Risultato misurato={misurato} />
      <Anomalie misurato={misurato} sospese={correzioni.sospese} />
      {!isUnico && <Copie />}
      <Obiettivi misurato={misurato} />
    </>
  );
}
