import { formatData } from "../../domain/numeri/calendario";
import type { Misura } from "../../domain/Misura";
import type { Consuntivo, Target, Unita } from "../../domain/Valore";
import type { Lingua } from "../lingua";
import { formatGrandezza, lettoIn } from "./fraseMisura";

const it = {
  numero: "numero",
  percentuale: "percentuale",
  euro: "euro",
  data: (giorno: string) => `data, ${giorno}`,
  intervallo: (minimo: string, massimo: string) => `intervallo, da ${minimo} a ${massimo}`,
  valore: (tipo: string, valore: string) => `${tipo}, ${valore}`,
  operatori: { ">=": "almeno", ">": "più di", "<=": "al massimo", "<": "meno di", "=": "esattamente" },
  comunque: (capito: string, letto: string) => `${capito}: qui vale ${letto}`,
  comeData: "scritto come data",
  siNo: (valore: boolean): string => (valore ? "sì/no, Sì" : "sì/no, No"),
  parole: (testo: string) => `parole, «${testo}»`,
  composto: "più target insieme",
  monitoraggio: "solo monitoraggio",
  eliminato: "eliminato",
  mancante: "manca",
  errore: "errore nella cella",
};

const en: typeof it = {
  numero: "number",
  percentuale: "percentage",
  euro: "euros",
  data: (giorno) => `date, ${giorno}`,
  intervallo: (minimo, massimo) => `range, from ${minimo} to ${massimo}`,
  valore: (tipo, valore) => `${tipo}, ${valore}`,
  operatori: { ">=": "at least", ">": "more than", "<=": "at most", "<": "less than", "=": "exactly" },
  comunque: (capito, letto) => `${capito}: here it counts as ${letto}`,
  comeData: "written as a date",
  siNo: (valore) => (valore ? "yes/no, Yes" : "yes/no, No"),
  parole: (testo) => `words, “${testo}”`,
  composto: "several targets together",
  monitoraggio: "monitored only",
  eliminato: "dropped",
  mancante: "missing",
  errore: "error in the cell",
};

const PAROLE: Readonly<Record<Lingua, typeof it>> = { it, en };

/**
 * What was understood of a target or of a consuntivo, in a few words.
 * @example valoreCapito(parseTarget({ tipo: "testo", valore: "≥ 73%" }), "it") //=> "percentuale, almeno 73%"
 */
export function valoreCapito(valore: Target | Consuntivo, lingua: Lingua): string {
  const parole = PAROLE[lingua];
  const operatoreDi = (uno: Target | Consuntivo) =>
    "operatore" in uno && uno.operatore !== null ? `${parole.operatori[uno.operatore]} ` : "";
  const cifra = (numero: number, unita: Unita) => formatGrandezza(numero, unita, lingua);
  switch (valore.tipo) {
    case "numero": {
      const parola = valore.parola === null ? "" : ` ${valore.parola}`;
      const nome = valore.comeData ? `${parole.numero} ${parole.comeData}` : parole[valore.unita];
      return parole.valore(nome, `${operatoreDi(valore)}${cifra(valore.valore, valore.unita)}${parola}`);
    }
    case "intervallo":
      return parole.intervallo(cifra(valore.minimo, valore.unita), cifra(valore.massimo, valore.unita));
    case "data":
      return parole.data(formatData(valore.seriale));
    case "si-no":
      return parole.siNo(valore.valore);
    case "parole":
      return parole.parole(`${operatoreDi(valore)}${valore.testo}`);
    case "composto":
    case "monitoraggio":
    case "eliminato":
    case "mancante":
    case "errore":
      return parole[valore.tipo];
  }
}

/** What was understood of a consuntivo, and how it was read where its unit is not the target's. */
export function consuntivoCapito(misura: Misura, lingua: Lingua): string {
  const { consuntivo, target } = misura;
  const capito = valoreCapito(consuntivo, lingua);
  const letto = "unita" in target ? lettoIn(misura, target.unita) : null;
  if (letto === null || letto === consuntivo) return capito;
  return PAROLE[lingua].comunque(capito, formatGrandezza(letto.valore, letto.unita, lingua));
}
