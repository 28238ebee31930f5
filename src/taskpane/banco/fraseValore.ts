import type { ValoreLetto } from "../../banco/LetturaFrase";
import { displayCella } from "../../domain/numeri/displayCella";
import { formatQuota } from "../../texts/formato";
import type { Lingua } from "../../texts/lingua";
import { TESTI_BANCO } from "../../texts/schermi/banco/schermoBanco";

/** A value as the desk shows it. */
export function fraseValore(valore: ValoreLetto, lingua: Lingua): string {
  if (valore.tipo === "valore") return displayCella(valore.cella);
  const testi = TESTI_BANCO[lingua];
  return valore.tipo === "sal" ? testi.sal(formatQuota(valore.sal, lingua)) : testi.nonApplicabile;
}
