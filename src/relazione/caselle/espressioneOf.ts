import {
  CHIEDE,
  confronto,
  conto,
  costante,
  DA_CONFERMARE,
  dodici,
  funzione,
  NULLA,
  se,
  ZERO,
  type Espressione,
} from "../../domain/espressione/Espressione";
import { metti } from "../../domain/espressione/metti";
import type { Politica } from "../../domain/metodo/Politica";
import { MEDIA_PESATA, MEDIA_SEMPLICE, type PostoDiMedia } from "../../domain/regole/media";
import { esitoDelSal, giudizioDelSal } from "../../domain/regole/paroleDelSal";
import type { PostoCasella, Provenienza } from "./Tabella";

/** What is worked out from other figures; the rest is read where it stands. */
type Ricavata = "media" | "esito" | "giudizio" | "se zero" | "prodotto" | "rapporto" | "differenza";

/** What the expression of a figure ends in: what is read on cells, of a source or of the Relazione. */
export type Letta =
  | Exclude<Provenienza, { tipo: Ricavata }>
  | {
      readonly tipo: "della media";
      readonly parte: PostoDiMedia;
      readonly di: readonly PostoCasella[];
      readonly pesi: readonly PostoCasella[];
    };
type Figura = Espressione<Letta>;
type Parole = Espressione<"sal">;

const MONITORAGGIO = costante("monitoraggio");
const DA_RILEVARE = costante("da rilevare");

const letta = (una: Letta): Figura => ({ tipo: "voce", voce: una });
const casella = (posto: PostoCasella): Figura => letta({ tipo: "posto", posto });
const isNumero = (una: Figura): Figura => funzione("ISNUMBER", una);
const quante = (di: readonly PostoCasella[], parola: string): Figura => letta({ tipo: "conta", di, parola });

/** A question below comes first; where all is monitored there is nothing to wait for. */
function esitoSenzaSal(figli: readonly PostoCasella[] | null): Figura {
  if (figli === null) return DA_RILEVARE;
  if (figli.length === 0) return MONITORAGGIO;
  const sonoTutti = confronto(quante(figli, "monitoraggio"), "=", costante(figli.length));
  const isChiesto = confronto(quante(figli, DA_CONFERMARE), ">", ZERO);
  return se([isChiesto], CHIEDE, se([sonoTutti], MONITORAGGIO, DA_RILEVARE));
}

/** What words say of a SAL that is a number, and what else there is to say. */
function parole(sal: Figura, dette: Parole, altrimenti: Figura): Figura {
  return se(
    [isNumero(sal)],
    metti(dette, () => sal),
    altrimenti,
  );
}

/** How a figure is worked out of what it ends in: once for its value (`Valori`) and for its formula (`FormuleFoglio`). */
export function espressioneOf(calcolo: Provenienza, politica: Pick<Politica, "soglie" | "scalaGiudizio">): Figura {
  switch (calcolo.tipo) {
    case "media": {
      const { di, pesi } = calcolo;
      return metti(pesi ? MEDIA_PESATA : MEDIA_SEMPLICE, (parte) =>
        letta({ tipo: "della media", parte, di, pesi: pesi ?? [] }),
      );
    }
    case "esito": {
      const sal = casella(calcolo.di);
      const nulla = calcolo.seNulla === undefined ? esitoSenzaSal(calcolo.figli) : costante(calcolo.seNulla);
      const senzaNumero = se([confronto(sal, "=", NULLA)], nulla, sal);
      return parole(sal, esitoDelSal(politica.soglie), senzaNumero);
    }
    case "giudizio":
      return parole(casella(calcolo.di), giudizioDelSal(politica.scalaGiudizio), NULLA);
    case "se zero":
      return se([confronto(casella(calcolo.di), "=", ZERO)], costante(calcolo.allora), costante(calcolo.altrimenti));
    case "prodotto": {
      const [una, altra] = [casella(calcolo.di[0]), casella(calcolo.di[1])];
      const sono = confronto(funzione("COUNT", una, altra), "=", costante(2));
      return se([sono], dodici(conto(una, "*", altra)), NULLA);
    }
    case "rapporto": {
      const [parte, tutto] = [casella(calcolo.parte), casella(calcolo.tutto)];
      const quota = se([confronto(tutto, "=", ZERO)], NULLA, dodici(conto(parte, "/", tutto)));
      return se([confronto(funzione("COUNT", parte, tutto), "<", costante(2))], NULLA, quota);
    }
    case "differenza": {
      const [da, meno] = [casella(calcolo.da), casella(calcolo.meno)];
      const distanza = conto(da, "-", meno);
      const quanto = dodici(calcolo.inPunti ? conto(costante(100), "*", distanza) : distanza);
      return se([confronto(funzione("COUNT", da, meno), "=", costante(2))], quanto, NULLA);
    }
    case "copia":
    case "celle sommate":
    case "punteggi":
    case "importo":
    case "peso":
    case "sal":
    case "scostamento":
    case "posto":
    case "conta":
    case "fascia":
    case "misurati":
    case "somma":
      return letta(calcolo);
  }
}
