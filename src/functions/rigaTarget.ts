import type { Target, Unita } from "../domain/Valore";
import { formatNumero, formatQuota } from "../texts/formato";
import { daChiarire, rifiuto } from "./rifiuto";

/** What PERF.LEGGITARGET spills: operator, value, unit. */
type RigaTarget = readonly [operatore: string, valore: number | string, unita: string];

const DECIMALI = 10;

function limite(valore: number, unita: Unita): string {
  return unita === "percentuale" ? formatQuota(valore, "it", DECIMALI - 2) : formatNumero(valore, "it", DECIMALI);
}

/** The unit in words, with the tolerance that the target states: a tolerance is never dropped in silence. */
function unitaDi({ unita, parola, tolleranza }: Extract<Target, { tipo: "numero" }>): string {
  const nome = parola ?? unita;
  return tolleranza === null ? nome : `${nome}, tolleranza ${formatNumero(tolleranza, "it", DECIMALI)}`;
}

/** A target as three cells; the word of a status and blanks have neither operator nor unit. */
export function rigaTarget(target: Target): RigaTarget {
  switch (target.tipo) {
    case "numero":
      return [target.operatore ?? "", target.valore, unitaDi(target)];
    case "intervallo": {
      const [minimo, massimo] = [limite(target.minimo, target.unita), limite(target.massimo, target.unita)];
      return ["tra", `${minimo}-${massimo}`, target.unita];
    }
    case "data":
      return ["<=", target.seriale, "data"];
    case "si-no":
      return ["=", target.valore ? "SI" : "NO", "si/no"];
    case "parole":
      return [target.operatore ?? "", target.testo, "testo"];
    case "monitoraggio":
    case "eliminato":
      return ["", target.tipo, ""];
    case "mancante":
      return ["", "", ""];
    case "composto":
      throw daChiarire({ codice: "target-composto" });
    case "errore":
      throw rifiuto("errore-in-argomento");
  }
}
